# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a page as it is laid out: cut words, words over words, targets outside or too small."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.lab.audit.scene import Part, painted, walk

#: Fractions of a pixel.
_ROUNDING = 1.5


def faults_of(window: QQuickWindow, *, smallest: float, highest: float = 0.0, over: str = "") -> list[str]:
    """All faults of what is shown now, in words.

    Args:
        smallest: the least side of a target, in pixels.
        highest: what is pressed lies below this, in pixels from the upper edge.
        over: the name of an item that lies over the page on purpose; only it is looked at.
    """
    whole = QRectF(0, 0, window.width(), window.height())
    texts: list[Part] = []
    targets: list[Part] = []
    found: list[str] = []
    keys = False
    for seen in walk(window.contentItem(), Part(window.contentItem(), whole, clip=whole)):
        if seen.item.inherits("QQuickAbstractButton"):
            targets.append(seen)
            keys = keys or seen.item.objectName() == "scroll-down"
        elif seen.item.inherits("QQuickText") and seen.item.property("text"):
            texts.append(painted(seen))
    if over:
        texts = [one for one in texts if _within(one.item, over)]
        targets = [one for one in targets if _within(one.item, over)]
    for text in texts:
        found += _faults_of_text(text, whole)
    for target in targets:
        found += _faults_of_target(target, whole, smallest, highest)
    for one, other in combinations(texts, 2):
        if _overlap(one.letters, other.letters):
            found.append(f"{one.name!r} and {other.name!r} lie over each other")
    for target in targets:
        for text in texts:
            if text.target is not target.item and _overlap(text.letters, target.shown):
                found.append(f"{text.name!r} lies over the target {target.name!r}")
    for one, other in combinations(targets, 2):
        if _overlap(one.shown, other.shown) and not _nested(one.item, other.item):
            found.append(f"the targets {one.name!r} and {other.name!r} lie over each other")
    for flickable in {id(one.scrolled): one.scrolled for one in texts + targets if one.scrolled is not None}.values():
        if float(flickable.property("contentWidth")) > flickable.width() + _ROUNDING:
            found.append(f"{flickable.objectName() or 'a list'} scrolls sideways")
        if float(flickable.property("contentHeight")) > flickable.height() + _ROUNDING and not keys:
            found.append(f"{flickable.objectName() or 'a list'} scrolls without keys")
    return list(dict.fromkeys(found))


def _faults_of_text(text: Part, whole: QRectF) -> Iterator[str]:
    item = text.item
    if item.property("truncated"):
        yield f"{text.name!r} is cut"
    if float(item.property("contentWidth")) > item.width() + _ROUNDING:
        yield f"{text.name!r} is wider than its place"
    if float(item.property("contentHeight")) > item.height() + _ROUNDING:
        yield f"{text.name!r} is higher than its place"
    room = _grown(text.room if text.room is not None else whole)
    if not room.contains(text.place):
        yield f"{text.name!r} leaves {'what is scrolled' if text.room is not None else 'the window'}"
    above = item.parentItem()
    while above is not None and above is not text.scrolled:
        if _is_box(above):
            box = _grown(above.mapRectToScene(QRectF(0, 0, above.width(), above.height())))
            if not box.contains(text.place):
                yield f"{text.name!r} leaves its {_kind(above)}"
                return
        above = above.parentItem()


def _is_box(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") or (
        item.inherits("QQuickRectangle") and item.property("color").alpha() > 0 and item.width() * item.height() > 0
    )


def _kind(item: QQuickItem) -> str:
    return str(item.objectName() or ("target" if item.inherits("QQuickAbstractButton") else "box"))


def _grown(place: QRectF) -> QRectF:
    return place.adjusted(-_ROUNDING, -_ROUNDING, _ROUNDING, _ROUNDING)


def _faults_of_target(target: Part, whole: QRectF, smallest: float, highest: float) -> Iterator[str]:
    room = _grown(target.room if target.room is not None else whole)
    if not room.contains(target.place):
        yield f"the target {target.name!r} leaves {'what is scrolled' if target.room is not None else 'the window'}"
    if min(target.place.width(), target.place.height()) < smallest - _ROUNDING:
        yield f"the target {target.name!r} is {target.place.width():.0f} × {target.place.height():.0f} pixels"
    if target.shown.height() > 0 and target.shown.top() < highest - _ROUNDING:
        yield f"the target {target.name!r} is out of reach, at {target.shown.top():.0f}"


def _overlap(one: QRectF, other: QRectF) -> bool:
    both = one.intersected(other)
    return both.width() > 2 and both.height() > 2


def _nested(one: QQuickItem, other: QQuickItem) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _within(item: QQuickItem, name: str) -> bool:
    above: QQuickItem | None = item
    while above is not None:
        if above.objectName() == name:
            return True
        above = above.parentItem()
    return False
