# SPDX-License-Identifier: EUPL-1.2
"""What is wrong with a page as it is laid out: cut words, words over words, targets outside or too small."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import combinations

from PySide6.QtCore import QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

#: Fractions of a pixel, and the air above and below the letters of a line.
_ROUNDING = 1.5
_AIR = 0.14


@dataclass(slots=True)
class _Seen:
    """An item with its place in the window, as far as what scrolls it lets it be seen."""

    item: QQuickItem
    place: QRectF
    #: what scrolls it, and all of the room that it can be scrolled through
    scrolled: QQuickItem | None = None
    room: QRectF | None = None
    clip: QRectF = field(default_factory=QRectF)
    #: the target that it belongs to
    target: QQuickItem | None = None

    @property
    def shown(self) -> QRectF:
        return self.place.intersected(self.clip)

    @property
    def name(self) -> str:
        return str(self.item.property("text") or self.item.objectName())


def faults_of(window: QQuickWindow, *, smallest: float, highest: float = 0.0, over: str = "") -> list[str]:
    """All faults of what is shown now, in words.

    Args:
        smallest: the least side of a target, in pixels.
        highest: what is pressed lies below this, in pixels from the upper edge.
        over: the name of an item that lies over the page on purpose; only it is looked at.
    """
    whole = QRectF(0, 0, window.width(), window.height())
    texts: list[_Seen] = []
    targets: list[_Seen] = []
    found: list[str] = []
    keys = False
    for seen in _walk(window.contentItem(), _Seen(window.contentItem(), whole, clip=whole)):
        if seen.item.inherits("QQuickAbstractButton"):
            targets.append(seen)
            keys = keys or seen.item.objectName() == "scroll-down"
        elif seen.item.inherits("QQuickText") and seen.item.property("text"):
            texts.append(_painted(seen))
    if over:
        texts = [one for one in texts if _within(one.item, over)]
        targets = [one for one in targets if _within(one.item, over)]
    for text in texts:
        found += _faults_of_text(text, whole)
    for target in targets:
        found += _faults_of_target(target, whole, smallest, highest)
    for one, other in combinations(texts, 2):
        if _overlap(_letters(one), _letters(other)):
            found.append(f"{one.name!r} and {other.name!r} lie over each other")
    for target in targets:
        for text in texts:
            if text.target is not target.item and _overlap(_letters(text), target.shown):
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


def _walk(item: QQuickItem, around: _Seen) -> Iterator[_Seen]:
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        seen = _Seen(child, place, around.scrolled, around.room, around.clip, around.target)
        if child.inherits("QQuickAbstractButton"):
            seen.target = child
        yield seen
        within = _Seen(child, place, seen.scrolled, seen.room, seen.clip, seen.target)
        if child.clip():
            within.clip = within.clip.intersected(place)
        if child.inherits("QQuickFlickable") and child.clip():
            content = child.property("contentItem")
            high = float(child.property("contentHeight"))
            within.scrolled = child
            within.room = content.mapRectToScene(QRectF(0, 0, child.width(), high))
        yield from _walk(child, within)


def _painted(seen: _Seen) -> _Seen:
    """The text with the place that its letters take."""
    item = seen.item
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left = _spare(item, item.width() - wide, "horizontalAlignment", end=2, middle=4)
    top = _spare(item, item.height() - high, "verticalAlignment", end=64, middle=128)
    place = item.mapRectToScene(QRectF(left, top, wide, high))
    return _Seen(item, place, seen.scrolled, seen.room, seen.clip, seen.target)


def _spare(item: QQuickItem, room: float, alignment: str, *, end: int, middle: int) -> float:
    """How far the letters begin after the item's own beginning. PySide cannot read the alignment, QML can."""
    if abs(room) < 2:
        return 0.0
    value, _ = QQmlExpression(qmlContext(item), item, alignment).evaluate()
    return {end: room, middle: room / 2}.get(int(value), 0.0)


def _letters(text: _Seen) -> QRectF:
    air = _AIR * float(text.item.property("font").pixelSize())
    return text.place.adjusted(1, air, -1, -air).intersected(text.clip)


def _faults_of_text(text: _Seen, whole: QRectF) -> Iterator[str]:
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


def _faults_of_target(target: _Seen, whole: QRectF, smallest: float, highest: float) -> Iterator[str]:
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
