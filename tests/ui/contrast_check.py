# SPDX-License-Identifier: EUPL-1.2
"""Contrast of words as it is seen: the colour of a text against what the window shows around its letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.lab.moments.stage import seen

#: Every so many pixels one is looked at, both ways.
_STEP = 3


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours by WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def faint_words(window: QQuickWindow, least: float, *, over: str = "") -> list[str]:
    """The texts whose contrast is less, each with what it is.

    Args:
        over: the name of an item that lies over the page on purpose; only it is looked at.
    """
    image = window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)
    items = seen(window.contentItem())
    if over:
        items = seen(next(item for item in items if item.objectName() == over))
    return [
        f"{item.property('text')!r}: {found:.1f}, {colour.name()} on {ground.name()}"
        for item in items
        if item.inherits("QQuickText") and item.property("text")
        for colour, ground in _colours(item, image)
        if (found := contrast(colour, ground)) < least
    ]


def _colours(text: QQuickItem, image: QImage) -> Iterator[tuple[QColor, QColor]]:
    """Its own colour, and the one that most of its place has; nothing where it is out of sight."""
    high = float(text.property("contentHeight"))
    place = text.mapRectToScene(QRectF(0, 0, text.width(), high)).intersected(_clip(text)).toRect()
    place = place.intersected(image.rect())
    if place.width() < _STEP or place.height() < _STEP:
        return
    around: Counter[int] = Counter(
        image.pixel(x, y)
        for y in range(place.top(), place.bottom(), _STEP)
        for x in range(place.left(), place.right(), _STEP)
    )
    ground = QColor(around.most_common(1)[0][0])
    colour = text.property("color")
    yield colour, ground


def _clip(item: QQuickItem) -> QRectF:
    place = QRectF(QPointF(-1e6, -1e6), QPointF(1e6, 1e6))
    above = item.parentItem()
    while above is not None:
        if above.clip():
            place = place.intersected(above.mapRectToScene(QRectF(0, 0, above.width(), above.height())))
        above = above.parentItem()
    return place
