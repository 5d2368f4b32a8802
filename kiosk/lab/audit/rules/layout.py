# SPDX-License-Identifier: EUPL-1.2
"""Rules about places: nothing is cut, covered, outside, scrolled sideways, or out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtQuick import QQuickItem

from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.scene import ROUNDING, Part, Scene, around, grown, overlap


def cut(scene: Scene) -> Iterator[tuple[str, str]]:
    """Words are whole, in their place and in their box."""
    for text in scene.texts:
        for message in _faults_of_text(text, scene):
            yield text.name, message


def covered(scene: Scene) -> Iterator[tuple[str, str]]:
    """No words lie over others, over a target that is not theirs, nor a target over another."""
    for one, other in combinations(scene.texts, 2):
        if overlap(one.letters, other.letters):
            yield one.name, f"{one.name!r} and {other.name!r} lie over each other"
    for target in scene.targets:
        for text in scene.texts:
            if text.target is not target.item and overlap(text.letters, target.shown):
                yield text.name, f"{text.name!r} lies over the target {target.name!r}"
    for one, other in combinations(scene.targets, 2):
        if overlap(one.shown, other.shown) and not _nested(one.item, other.item):
            yield one.name, f"the targets {one.name!r} and {other.name!r} lie over each other"


def outside(scene: Scene) -> Iterator[tuple[str, str]]:
    """What is pressed is in the window, or in what is scrolled."""
    for target in scene.targets:
        room = grown(target.room if target.room is not None else scene.whole)
        if not room.contains(target.place):
            where = "what is scrolled" if target.room is not None else "the window"
            yield target.name, f"the target {target.name!r} leaves {where}"


def sideways(scene: Scene) -> Iterator[tuple[str, str]]:
    """Nothing is scrolled sideways."""
    for flickable in _scrolled(scene):
        if float(flickable.property("contentWidth")) > flickable.width() + ROUNDING:
            name = flickable.objectName() or "a list"
            yield name, f"{name} scrolls sideways"


def scroll_keys(scene: Scene) -> Iterator[tuple[str, str]]:
    """What scrolls has keys for it: nothing wants a drag."""
    if any(target.item.objectName() == "scroll-down" for target in scene.targets):
        return
    for flickable in _scrolled(scene):
        if float(flickable.property("contentHeight")) > flickable.height() + ROUNDING:
            name = flickable.objectName() or "a list"
            yield name, f"{name} scrolls without keys"


def reach(scene: Scene) -> Iterator[tuple[str, str]]:
    """With low controls, what is pressed lies below 1100 mm."""
    for target in scene.targets:
        if target.shown.height() > 0 and target.shown.top() < scene.highest - ROUNDING:
            yield target.name, f"the target {target.name!r} is out of reach, at {target.shown.top():.0f}"


def _faults_of_text(text: Part, scene: Scene) -> Iterator[str]:
    item = text.item
    if item.property("truncated"):
        yield f"{text.name!r} is cut"
    if float(item.property("contentWidth")) > item.width() + ROUNDING:
        yield f"{text.name!r} is wider than its place"
    if float(item.property("contentHeight")) > item.height() + ROUNDING:
        yield f"{text.name!r} is higher than its place"
    room = grown(text.room if text.room is not None else scene.whole)
    if not room.contains(text.place):
        yield f"{text.name!r} leaves {'what is scrolled' if text.room is not None else 'the window'}"
    for above in around(item):
        if above is text.scrolled:
            return
        if _is_box(above) and not grown(above.mapRectToScene(above.boundingRect())).contains(text.place):
            yield f"{text.name!r} leaves its {_kind(above)}"
            return


def _is_box(item: QQuickItem) -> bool:
    return item.inherits("QQuickAbstractButton") or (
        item.inherits("QQuickRectangle") and item.property("color").alpha() > 0 and item.width() * item.height() > 0
    )


def _kind(item: QQuickItem) -> str:
    return str(item.objectName() or ("target" if item.inherits("QQuickAbstractButton") else "box"))


def _nested(one: QQuickItem, other: QQuickItem) -> bool:
    return one.isAncestorOf(other) or other.isAncestorOf(one)


def _scrolled(scene: Scene) -> list[QQuickItem]:
    found = {id(part.scrolled): part.scrolled for part in (*scene.texts, *scene.targets) if part.scrolled is not None}
    return list(found.values())


RULES = (
    Rule("text-cut", "11.1.4.4", cut),
    Rule("covered", "11.1.4.4", covered),
    Rule("target-outside", "11.2.1.1", outside),
    Rule("sideways-scroll", "11.1.4.10", sideways),
    Rule("scroll-keys", "11.2.5.7", scroll_keys),
    Rule("reach", "8.3.5.1", reach),
)
