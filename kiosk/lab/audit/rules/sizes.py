# SPDX-License-Identifier: EUPL-1.2
"""Rules about sizes on the glass: what fingers press, and how large letters are."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QRectF

from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.scene import ROUNDING, Scene

#: Our own bar (EN 301 549 wants 24 CSS pixels, 5.4 mm at 600 mm): a target's least side, and the gap between two.
TARGET_MM = 20.0
GAP_MM = 3.0
#: From where the screen is read, in mm.
DISTANCE_MM = 600.0
#: At that distance: a capital of 0.7 degrees (V3.2.1, 5.1.4) and an x of 16 CSS pixels (V4.1.1, 5.1.4).
CAPITAL_MM = DISTANCE_MM * 0.01222
X_MM = DISTANCE_MM / 168
#: An x of 8 CSS pixels: the smallest words of the usual size (V4.1.1, note of 4.2.2).
LEAST_X_MM = X_MM / 2
#: Of Titillium, in parts of its size.
CAPITAL, X = 0.692, 0.5


def target_size(scene: Scene) -> Iterator[tuple[str, str]]:
    """What is pressed is large enough on the glass."""
    least = TARGET_MM / scene.pixel_mm - ROUNDING
    for target in scene.targets:
        wide, high = target.place.width(), target.place.height()
        if min(wide, high) < least:
            size = f"{wide * scene.pixel_mm:.1f} × {high * scene.pixel_mm:.1f} mm"
            yield target.name, f"the target {target.name!r} is {size} ({wide:.0f} × {high:.0f} pixels)"


def target_gap(scene: Scene) -> Iterator[tuple[str, str]]:
    """Two targets that nearly touch are so large that a finger on the middle of one is clear of the other."""
    for one, other in combinations(scene.targets, 2):
        apart = _apart(one.shown, other.shown) * scene.pixel_mm
        if one.shown.isEmpty() or other.shown.isEmpty() or not 0 <= apart < GAP_MM - ROUNDING * scene.pixel_mm:
            continue
        middles = one.place.center() - other.place.center()
        between = max(abs(middles.x()), abs(middles.y())) * scene.pixel_mm
        if between < TARGET_MM + GAP_MM - ROUNDING * scene.pixel_mm:
            yield one.name, f"{one.name!r} and {other.name!r} are {apart:.1f} mm apart, their middles {between:.1f} mm"


def text_size(scene: Scene) -> Iterator[tuple[str, str]]:
    """Letters are large enough on the glass, in the largest words for all that 5.1.4 wants."""
    largest = scene.text_percent >= 200
    for text in scene.texts:
        size = float(text.item.property("font").pixelSize()) * scene.pixel_mm
        if largest and round(size * CAPITAL, 2) < round(CAPITAL_MM, 2):
            yield text.name, f"a capital of {text.name!r} has {size * CAPITAL:.2f} mm, {CAPITAL_MM:.2f} are needed"
        elif size * X < (X_MM if largest else LEAST_X_MM):
            yield (
                text.name,
                f"an x of {text.name!r} has {size * X:.2f} mm, {X_MM if largest else LEAST_X_MM:.2f} are needed",
            )


def _apart(one: QRectF, other: QRectF) -> float:
    """The gap between two rectangles along the one axis on which they face each other; -1: they do not."""
    sideways = max(one.left(), other.left()) - min(one.right(), other.right())
    upwards = max(one.top(), other.top()) - min(one.bottom(), other.bottom())
    if sideways < 0 <= upwards:
        return upwards
    return sideways if upwards < 0 <= sideways else -1.0


RULES = (
    Rule("target-size", "11.2.5.8", target_size),
    Rule("target-gap", "11.2.5.8", target_gap),
    Rule("text-size", "5.1.4", text_size),
)
