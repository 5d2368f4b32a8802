# SPDX-License-Identifier: EUPL-1.2
"""Rules about the focus of keys: it reaches all that is pressed, in the order of reading, and is seen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import cast

import shiboken6
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.lab.audit.rules.colours import ratio
from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.scene import Scene, around, focused, inside, kind_of

#: How far around a control its ring may be, and how far inside its edge, in pixels; and how much it must stand out.
_AROUND, _WITHIN = 44, 16
LEAST = 3.0
_MOST = 100
_RING = "focus-ring"
#: So many boxes lie around what is written in.
_BOXES = 4
#: The keyboard comes, and then what is written in is scrolled into sight (`settled` in FormPage.qml).
_SETTLES_MS = 80
#: Keys drawn for fingers: who has others needs none of these.
_BY_TOUCH = frozenset({"KeyboardPanel"})


@dataclass(frozen=True, slots=True)
class Step:
    """Where the focus came by Tab.

    Attributes:
        stood, place: where the item was before, and then.
        marked: the name of the item, or of the row of a list that has the focus in it.
        clip: of what scrolls that one, as far as it was seen then.
        ringed: what its ring is around, all of it or its label.
        picture: what was drawn then.
        told: whether it was in the tree then.
    """

    item: QQuickItem
    stood: QRectF
    place: QRectF
    marked: str
    clip: QRectF
    ringed: QRectF
    picture: QImage
    told: bool


def order(scene: Scene) -> Iterator[tuple[str, str]]:
    """Tab goes as one reads."""
    if not _has_the_focus(scene):
        return
    places = {id(node.item): place for place, node in enumerate(scene.nodes)}
    stops = [(places[id(step.item)], step.item) for step in walked(scene) if id(step.item) in places]
    for step in walked(scene):
        if id(step.item) not in places and not step.told:  # keys for scrolling come with the focus
            yield _known_as(step.item), f"{_known_as(step.item)!r} gets the focus and is not in the tree"
    backwards = [(one, other) for one, other in zip(stops, stops[1:] + stops[:1], strict=True) if one[0] > other[0]]
    for (_, one), (_, other) in backwards[:-1]:  # once it goes round
        yield _known_as(other), f"the focus goes from {_known_as(one)!r} back to {_known_as(other)!r}, read before it"


def reached(scene: Scene) -> Iterator[tuple[str, str]]:
    """Keys reach all that can be pressed, by Tab or by the arrows of what holds it."""
    stops = {id(stop) for stop in scene.chain}
    for part in (*scene.targets, *scene.inputs):
        if not part.item.isEnabled() or part.shown.isEmpty() or inside(part.item, _BY_TOUCH):
            continue
        if not _held_by(part.item, stops):
            yield part.name, f"no key reaches {part.name!r}: set activeFocusOnTab, or arrows of what holds it"
    for stop in scene.chain:
        if not stop.isVisible() or not stop.isEnabled() or stop.width() * stop.height() == 0:
            yield _known_as(stop), f"{_known_as(stop)!r} gets the focus and cannot be seen or pressed"


def seen(scene: Scene) -> Iterator[tuple[str, str]]:
    """What has the focus is in sight, and has a ring around it that was not there before and stands out at 3:1."""
    if not _has_the_focus(scene):
        return
    scale = scene.picture.width() / scene.whole.width()
    before = earlier = scene.picture
    for step in walked(scene):
        name, place, clip = step.marked, step.ringed, step.clip
        if not clip.adjusted(-2, -2, 2, 2).contains(place) and place.height() < clip.height():
            yield name, f"{name!r} has the focus and is scrolled out of sight"
        elif name == _known_as(step.item) and step.stood == step.place:
            strips = _strips(place.toRect(), clip.intersected(scene.whole).toAlignedRect())
            missing = [side for side, strip in strips if not _appeared(scale, strip, step.picture, before, earlier)]
            if missing:
                yield name, f"no ring of {LEAST:.0f}:1 appears {', '.join(missing)} {name!r} when it gets the focus"
        before, earlier = step.picture, before


def walked(scene: Scene) -> list[Step]:
    """Press Tab until the focus is where it was before. Then it goes back, and the keyboard of the screen away."""
    if scene.walked is None:
        steps = list(_walk(scene))
        scene.walked = [step for step in steps if shiboken6.isValid(step.item)]  # keys for scrolling may be gone
    return scene.walked


def _walk(scene: Scene) -> Iterator[Step]:
    began = focused(scene.window)
    stood = {id(stop): _place(stop) for stop in scene.chain if shiboken6.isValid(stop)}
    met: list[QQuickItem] = []
    for _ in range(_MOST):
        QTest.keyClick(scene.window, Qt.Key.Key_Tab)
        picture = _drawn(scene)
        item = focused(scene.window)
        if item is None or item in met:
            break
        met.append(item)
        marked = _marked(item)
        yield Step(
            item, stood.get(id(item), QRectF()), _place(item), _known_as(marked), _clip(marked), _ringed(item), picture,
            _told(item),
        )  # fmt: skip
        stood = {id(stop): _place(stop) for stop in scene.chain if shiboken6.isValid(stop)}
    if began is not None:
        began.forceActiveFocus(Qt.FocusReason.OtherFocusReason)
    QGuiApplication.inputMethod().hide()


def _marked(item: QQuickItem) -> QQuickItem:
    row = item.property("currentItem") if item.inherits("QQuickItemView") else None
    return row if isinstance(row, QQuickItem) else item


def _told(item: QQuickItem) -> bool:
    told = cast("QAccessibleInterface | None", QAccessible.queryAccessibleInterface(item))
    above = cast("QAccessibleInterface | None", told.parent()) if told is not None else None
    return told is not None and above is not None and above.indexOfChild(told) >= 0


def _ringed(item: QQuickItem) -> QRectF:
    """The item, or the box that its ring is around: what is in it, or what holds it with the sign of the euro."""
    rings = [ring for ring in item.findChildren(QQuickItem, _RING) if ring.isVisible()]
    for box in islice(around(item), 1, _BOXES) if not rings else ():
        found = box.findChildren(QQuickItem, _RING, Qt.FindChildOption.FindDirectChildrenOnly)
        rings = [ring for ring in found if ring.isVisible()]
        if rings:
            break
    return _place(rings[0].parentItem()) if rings else _place(item)


def _has_the_focus(scene: Scene) -> bool:
    """Whether what is looked at is where keys work: a page, or a dialog over it."""
    return not scene.over or any(node.role is QAccessible.Role.Dialog for node in scene.nodes)


def _known_as(item: QQuickItem) -> str:
    owner = next((one.objectName() for one in around(item) if one.objectName()), "the window")
    return item.objectName() or str(item.property("text") or "") or f"{kind_of(item)} in {owner}"


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _held_by(item: QQuickItem, stops: set[int]) -> bool:
    return any(id(one) in stops for one in around(item))


def _clip(item: QQuickItem) -> QRectF:
    place = QRectF(-1e5, -1e5, 2e5, 2e5)
    for one in around(item):
        if one is not item and one.clip():
            place = place.intersected(_place(one))
    return place


def _drawn(scene: Scene) -> QImage:
    if (item := focused(scene.window)) is not None and item.inherits("QQuickTextInput"):
        QTest.qWait(_SETTLES_MS)
    for _ in range(2):  # what follows the focus has its place a frame later
        drawn = QSignalSpy(scene.window.frameSwapped)
        scene.window.update()
        drawn.wait(5000)
    return scene.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def _strips(place: QRect, clip: QRect) -> Iterator[tuple[str, QRect]]:
    """A line of pixels across the ring in the middle of each side, from outside to inside, where there is room."""
    x, y = place.center().x(), place.center().y()
    for side, strip in (
        ("left of", QRect(place.left() - _AROUND, y, _AROUND + _WITHIN, 1)),
        ("right of", QRect(place.right() - _WITHIN, y, _AROUND + _WITHIN, 1)),
        ("above", QRect(x, place.top() - _AROUND, 1, _AROUND + _WITHIN)),
        ("below", QRect(x, place.bottom() - _WITHIN, 1, _AROUND + _WITHIN)),
    ):
        yield side, strip.intersected(clip)


def _appeared(scale: float, strip: QRect, now: QImage, *before: QImage) -> bool:
    """Whether a pixel of the strip differs at 3:1 from what was there: two pictures, for rings may lie side by side."""
    for x in range(strip.left(), strip.right() + 1):
        for y in range(strip.top(), strip.bottom() + 1):
            at = QPoint(round(x * scale), round(y * scale))
            if not now.rect().contains(at):
                continue
            seen = {QColor(one.pixel(at)).name() for one in before}
            if any(ratio(one, QColor(now.pixel(at)).name()) >= LEAST for one in seen):
                return True
    return strip.isEmpty()


RULES = (
    Rule("focus-reach", "11.2.1.1", reached),
    Rule("focus-order", "11.2.4.3, 11.2.1.2", order, once=True),
    Rule("focus-visible", "11.2.4.7, 11.2.4.11, 11.1.4.11", seen, once=True),
)
