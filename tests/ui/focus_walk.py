# SPDX-License-Identifier: EUPL-1.2
"""A walk through a page by its keys alone: where the focus goes, in which order, and whether it is seen."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.lab.moments.stage import Stage, seen

from .contrast_check import contrast

#: More stops than any page has.
_MOST = 80
#: Of a ring, so many places a side are looked at.
_PLACES = 7
_ROUNDING = 2.0


def focused(stage: Stage) -> QQuickItem | None:
    """What has the focus."""
    return stage.window.activeFocusItem()


@dataclass(frozen=True, slots=True)
class Stop:
    """Where the focus came to: the item, its name, and where it was then."""

    item: QQuickItem
    name: str
    place: QRectF


def walk(stage: Stage, key: Qt.Key = Qt.Key.Key_Tab) -> Iterator[Stop]:
    """Each item to which the key leads, until it leads to one that was there."""
    names: list[str] = []
    while len(names) < _MOST:
        QTest.keyClick(stage.window, key)
        stage.settle()
        item = focused(stage)
        name = name_of(item)
        if item is None or name in names:
            return
        names.append(name)
        yield Stop(item, name, _place(item))


def pressable(stage: Stage, *, within: QQuickItem | None = None) -> list[QQuickItem]:
    """What a finger can press or write in, as far as it is seen: rows of a list are one with it."""
    found = []
    for item in seen(within or stage.window.contentItem()):
        if not item.isEnabled() or item.opacity() == 0 or _is_of_a_list(item) or _is_of_the_keyboard(item):
            continue
        writes = item.inherits("QQuickTextInput") or item.inherits("QQuickTextEdit")
        presses = item.inherits("QQuickAbstractButton") and item.property("pressable") is not False
        lists = item.inherits("QQuickListView") and item.activeFocusOnTab()
        if presses or lists or (writes and not item.property("readOnly")):
            found.append(item)
    return found


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def _is_of_a_list(item: QQuickItem) -> bool:
    return any(above.inherits("QQuickListView") for above in _above(item))


def _is_of_the_keyboard(item: QQuickItem) -> bool:
    return any(above.objectName() == "input-panel" or above.inherits("QQuickVirtualKeyboard") for above in _above(item))


def name_of(item: QQuickItem | None) -> str:
    """Its name, or what is written on it."""
    if item is None:
        return "nothing"
    if _is_of_a_list(item):
        return next(above.objectName() for above in _above(item) if above.inherits("QQuickListView"))
    named = next((one.objectName() for one in (item, *_above(item)) if one.objectName()), "")
    return str(item.objectName() or item.property("text") or named)


def out_of_order(stops: list[Stop]) -> list[str]:
    """Each pair whose later one stands before the other: above it in its column, or left of it in its row."""
    found = []
    for one, later in combinations(stops, 2):
        first, second = one.place, later.place
        if first.contains(second) or second.contains(first):
            continue
        column = min(first.right(), second.right()) - max(first.left(), second.left()) > _ROUNDING
        shared = min(first.bottom(), second.bottom()) - max(first.top(), second.top())
        row = shared > min(first.height(), second.height()) / 2
        if (column and not row and second.bottom() <= first.top() + _ROUNDING) or (
            row and second.right() <= first.left() + _ROUNDING
        ):
            found.append(f"{later.name} comes after {one.name}")
    return found


def _place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def rings(window: QQuickWindow) -> list[QQuickItem]:
    """Every ring that is shown."""
    return [one for one in seen(window.contentItem()) if one.metaObject().className().startswith("FocusRing_")]


def faults_of_the_ring(window: QQuickWindow, stop: Stop) -> list[str]:
    """What of the ring around an item is not seen (WCAG 2.4.11), or is faint (1.4.11), by the pixels of the window.

    A ring has two colours beside each other, so it stands out on every ground as far as these two do from each other.
    """
    found = rings(window)
    if len(found) != 1:
        return [f"{stop.name} shows {len(found)} rings"]
    (ring,) = found
    place = _place(ring)
    if not place.adjusted(-_ROUNDING, -_ROUNDING, _ROUNDING, _ROUNDING).contains(_place(stop.item).center()):
        return [f"the ring is not around {stop.name}"]
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    parts = [_colour(ring, part) for part in ("focusInk", "focusAmber")]
    missing = faint = 0
    for edge, inwards in _edge_points(place):
        line = [(edge + inwards * step).toPoint() for step in range(-1, math.ceil(10 * _px(ring)) + 2)]
        painted = [QColor(image.pixel(point)) for point in line if image.rect().contains(point)]
        if any(all(not _alike(colour, part) for colour in painted) for part in parts):
            missing += 1
        elif max(contrast(one, other) for one, other in combinations(painted, 2)) < 3:
            faint += 1
    every = 4 * _PLACES
    told = [f"of the ring of {stop.name} {missing} places of {every} are not seen"] if missing else []
    return told + ([f"the ring of {stop.name} is faint at {faint} places of {every}"] if faint else [])


def _edge_points(place: QRectF) -> Iterator[tuple[QPointF, QPointF]]:
    """Points on the sides of a box, away from its corners, each with the way inwards."""
    for number in range(1, _PLACES + 1):
        share = 0.25 + 0.5 * number / (_PLACES + 1)
        x, y = place.left() + share * place.width(), place.top() + share * place.height()
        yield QPointF(x, place.top()), QPointF(0, 1)
        yield QPointF(x, place.bottom() - 1), QPointF(0, -1)
        yield QPointF(place.left(), y), QPointF(1, 0)
        yield QPointF(place.right() - 1, y), QPointF(-1, 0)


def _value(item: QQuickItem, expression: str) -> object:
    value, _ = QQmlExpression(qmlContext(item), item, expression).evaluate()
    return value


def _px(item: QQuickItem) -> float:
    return float(str(_value(item, "Theme.px(100)"))) / 100


def _colour(item: QQuickItem, name: str) -> QColor:
    return QColor(str(_value(item, f"String(Theme.colour.{name})")))


def _alike(one: QColor, other: QColor) -> bool:
    return all(abs(a - b) <= 24 for a, b in zip(one.getRgb()[:3], other.getRgb()[:3], strict=True))
