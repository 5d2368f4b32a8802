# SPDX-License-Identifier: EUPL-1.2
"""The emblem at the head of a sheet, the kiosk's own or the town's picture: an ornament that says nothing."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import NamedTuple

from reportlab.lib.colors import HexColor
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

#: The town's picture in PNG, of so many dots at most upwards and sideways, in black and white alone or in its colours;
#: empty where it cannot be had.
TownPicture = Callable[[int, int, bool], bytes]

#: Of a printer whose dots are too small to matter, in points.
_FINE_DOT = 72 / 600
#: A picture is at most so many times as wide as high.
_WIDEST = 3


class Emblem(NamedTuple):
    """What stands at a sheet's head; lengths in points. `draw` gets its left upper corner."""

    width: float
    height: float
    draw: Callable[[Canvas, float, float], object]


def own_emblem(height: float, colour: str) -> Emblem:
    """The kiosk's own, a shield with a tower, in one colour for any printer."""
    return Emblem(height, height, lambda canvas, left, top: _draw_own(canvas, left, top, height, colour))


def town_emblem(height: float, picture: TownPicture, dot: float) -> Emblem | None:
    """The town's, as high or lower; None where its picture cannot be had.

    Args:
        dot: size of the printer's dots, where it has black ones alone, in points; 0: it prints grey and colours.
    """
    one = dot or _FINE_DOT
    dots = max(1, int(height / one))
    png = picture(dots, dots * _WIDEST, dot > 0)
    if not png:
        return None
    image = ImageReader(BytesIO(png))
    width, high = (side * one for side in image.getSize())
    return Emblem(width, high, lambda canvas, left, top: canvas.drawImage(image, left, top - high, width, high))


def _draw_own(canvas: Canvas, x: float, y: float, height: float, colour: str) -> None:
    scale = height / 92  # of the drawing in resources/illustrations/emblem.svg
    left, top = x - 12 * scale, y + 2 * scale

    def at(x: float, y: float) -> tuple[float, float]:
        return left + x * scale, top - y * scale

    canvas.setStrokeColor(HexColor(colour))
    canvas.setFillColor(HexColor(colour))
    canvas.setLineWidth(4 * scale)
    shield = canvas.beginPath()
    shield.moveTo(*at(14, 4))
    shield.lineTo(*at(82, 4))
    shield.lineTo(*at(82, 52))
    shield.curveTo(*at(82, 74), *at(66, 86), *at(48, 93))
    shield.curveTo(*at(30, 86), *at(14, 74), *at(14, 52))
    shield.close()
    canvas.drawPath(shield, stroke=1, fill=0)
    tower = canvas.beginPath()
    corners = [(34, 62), (34, 30), (30, 30), (30, 18), (37, 18), (37, 23), (44, 23), (44, 18)]
    corners += [(52, 18), (52, 23), (59, 23), (59, 18), (66, 18), (66, 30), (62, 30), (62, 62)]
    tower.moveTo(*at(*corners[0]))
    for corner in corners[1:]:
        tower.lineTo(*at(*corner))
    tower.close()
    canvas.drawPath(tower, stroke=0, fill=1)
    waves = canvas.beginPath()
    waves.moveTo(*at(19, 70))
    waves.curveTo(*at(28, 66), *at(36, 78), *at(48, 73))
    waves.curveTo(*at(60, 68), *at(68, 66), *at(77, 70))
    canvas.drawPath(waves, stroke=1, fill=0)
