# SPDX-License-Identifier: EUPL-1.2
"""Contrast of colours as WCAG 2.2 computes it, and the nearest colour that has enough of it."""

from __future__ import annotations

from collections.abc import Mapping

#: Grounds and words of the screen (qml/Kiosk/Theme/ColourSet.qml).
WHITE, PAGE = "#FFFFFF", "#FBF8F2"
#: WCAG 2.2, 1.4.3 and 1.4.11.
TEXT, GRAPHIC = 4.5, 3.0
_STEPS = 256


def luminance(colour: str) -> float:
    """The relative luminance of a colour `#RRGGBB`, from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with so much of another one in it, from 0 to 1."""
    pairs = ((int(colour[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(one + (two - one) * share):02X}" for one, two in pairs)


def lacking(colour: str, needs: Mapping[str, float]) -> float | None:
    """The least contrast of a colour with those that it must stand out from; None where each has what it needs."""
    found = [ratio(colour, other) for other, least in needs.items() if ratio(colour, other) < least]
    return min(found) if found else None


def nearest(colour: str, needs: Mapping[str, float]) -> str:
    """The least darkened shade of a colour that stands out from light ones as it must; black does from each of ours."""
    shades = (mixed(colour, "#000000", step / _STEPS) for step in range(_STEPS + 1))
    return next((shade for shade in shades if lacking(shade, needs) is None), "#000000")


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
