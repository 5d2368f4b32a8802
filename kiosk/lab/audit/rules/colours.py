# SPDX-License-Identifier: EUPL-1.2
"""Rules about colours, computed from the pixels of the picture."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor

from kiosk.domain import contrast
from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.scene import Part, Scene, kind_of

#: The same few pairs come again and again.
ratio = cache(contrast.ratio)
#: Non-text contrast (WCAG 2.2, 1.4.11).
GRAPHIC = 3.0
#: Thin letters need not reach their own colour on any pixel: this much of its contrast shows that it is drawn.
_THIN = 0.7
#: What is dimmed at night differs no more than this from its own colour.
_DIMMED = 1.3
#: Every so many pixels of a large place one is looked at.
_STEP = 3
_SMALL = 4000
#: What has no words in it and is known by its edge, and how far inside and outside of that is looked, in pixels.
_EDGED = ("InputBox", "TextBox", "ChoiceBox", "DateBoxes", "SearchBox", "TickBox", "SwitchFace", "GroupedField")
_IN, _OUT = 8, 4


def words(scene: Scene) -> Iterator[tuple[str, str]]:
    """Words stand out from what is behind them: 4.5:1, in high contrast 7:1."""
    for text in scene.texts:
        pixels = _pixels(scene, text.shown)
        if not pixels or text.shown.height() < text.place.height() / 2:  # hardly in sight: it is looked at once it is
            continue
        own = QColor(text.item.property("color")).name()
        ground = _behind(own, pixels)
        drawn = _farthest(ground, pixels)
        found = ratio(ground, own)
        if ratio(ground, drawn) < found * _THIN:
            found, own = ratio(ground, drawn), drawn
        if found < scene.contrast:
            yield text.name, f"{text.name!r} has {found:.2f}:1, {own} on {ground}; {scene.contrast}:1 are needed"


def icons(scene: Scene) -> Iterator[tuple[str, str]]:
    """Icons stand out from what is behind them: 3:1."""
    for part in scene.parts:
        if kind_of(part.item) != "Icon" or part.shown.width() < part.place.width() - 1:
            continue
        pixels = _pixels(scene, part.shown)
        if not pixels or part.shown.height() < part.place.height() - 1:
            continue
        ground = pixels.most_common(1)[0][0]
        found = ratio(ground, _farthest(ground, pixels))
        if found < GRAPHIC:
            name = str(part.item.property("name"))
            yield name, f"the icon {name!r} has {found:.2f}:1 on {ground}; {GRAPHIC}:1 are needed"


def edges(scene: Scene) -> Iterator[tuple[str, str]]:
    """What is written in, ticked or switched has an edge that stands out: 3:1."""
    for part in scene.parts:
        if kind_of(part.item) not in _EDGED or part.shown != part.place:
            continue
        outside, inside = _across(scene, part)
        found = max((ratio(one, other) for one in outside for other in inside), default=GRAPHIC)
        if found < GRAPHIC:
            yield (
                part.name,
                f"the edge of {part.name!r} ({kind_of(part.item)}) has {found:.2f}:1; {GRAPHIC}:1 are needed",
            )


def _pixels(scene: Scene, place: QRectF) -> Counter[str]:
    """How often each colour is there."""
    scale = scene.picture.width() / scene.whole.width()
    whole = QRectF(place.x() * scale, place.y() * scale, place.width() * scale, place.height() * scale).toRect()
    image = scene.picture.copy(whole.intersected(scene.picture.rect()))
    if image.width() < 2 or image.height() < 2:
        return Counter()
    every = memoryview(image.constBits()).cast("I")
    counted: Counter[int] = Counter(every if len(every) < _SMALL else every[::_STEP])
    return Counter({f"#{pixel & 0xFFFFFF:06x}": count for pixel, count in counted.items()})


def _behind(own: str, pixels: Counter[str]) -> str:
    """The commonest colour; over a sky, which has many, that is the letters' own, and the next one is meant.

    At night all is dimmed, the letters too.
    """
    ground, count = pixels.most_common(1)[0]
    if ratio(ground, own) < _DIMMED and len(pixels) > 1 and count < sum(pixels.values()) / 2:
        return pixels.most_common(2)[1][0]
    return ground


def _farthest(ground: str, pixels: Counter[str]) -> str:
    return max(pixels, key=lambda colour: ratio(ground, colour))


def _across(scene: Scene, part: Part) -> tuple[set[str], set[str]]:
    """The colours just outside of the middle of its left edge, and those on it."""
    image, scale, place = scene.picture, scene.picture.width() / scene.whole.width(), part.place.toRect()
    line = QRect(place.left() - _OUT, place.center().y(), _OUT + _IN, 1)
    colours = [
        QColor(image.pixel(round(x * scale), round(line.y() * scale))).name()
        for x in range(line.left(), line.right() + 1)
        if image.rect().contains(round(x * scale), round(line.y() * scale))
    ]
    return set(colours[: _OUT - 1]), set(colours[_OUT:])


RULES = (
    Rule("text-contrast", "11.1.4.3", words, once=True),
    Rule("icon-contrast", "11.1.4.11", icons, once=True),
    Rule("edge-contrast", "11.1.4.11", edges, once=True),
)
