# SPDX-License-Identifier: EUPL-1.2
"""How the screen can look: sizes of the glass, languages, colours, words, low controls; and what the tests look at."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.application.visit.state import Preferences
from kiosk.domain.access import Contrast, TextSize
from kiosk.domain.language import LANGUAGES
from kiosk.lab.moments.stage import STILL


@dataclass(frozen=True, slots=True)
class Glass:
    """A screen as it is sold.

    Attributes:
        size: in pixels of the window.
        inches: its diagonal.
        ratio: pixels of the panel in one of the window.
    """

    size: tuple[int, int]
    inches: float
    ratio: int = 1

    def __str__(self) -> str:
        return f"{self.size[0] * self.ratio}x{self.size[1] * self.ratio}"


#: Usual panels of kiosks, and two that a town may have already.
GLASSES = (
    Glass((1080, 1920), 24.0),
    Glass((1920, 1080), 24.0),
    Glass((1280, 1024), 19.0),
    Glass((1366, 768), 18.5),
    Glass((1920, 1080), 27.0, ratio=2),
)


@dataclass(frozen=True, slots=True)
class Look:
    """One way in which all moments are shown."""

    glass: Glass
    language: str = "it"
    contrast: Contrast = Contrast.NORMAL
    text: TextSize = TextSize.NORMAL
    low: bool = False

    @property
    def preferences(self) -> Preferences:
        """What the visitor has chosen."""
        access = replace(STILL, text_size=self.text, contrast=self.contrast, low_controls=self.low)
        return Preferences(language=self.language, access=access)

    def __str__(self) -> str:
        low = " low" if self.low else ""
        return f"{self.glass} {self.language} {self.text.value} % {self.contrast.value}{low}"


def _looks(glass: Glass) -> list[Look]:
    lows = (False, True) if glass.size[1] > glass.size[0] else (False,)
    return [
        Look(glass, language, contrast, text, low)
        for low in lows
        for language in LANGUAGES
        for text in TextSize
        for contrast in Contrast
    ]


#: Every look of the usual panels; of the one with two pixels in one, which is laid out as another, each size of words.
ALL = [
    *(look for glass in GLASSES if glass.ratio == 1 for look in _looks(glass)),
    *(Look(glass, text=text) for glass in GLASSES if glass.ratio > 1 for text in TextSize),
]

_TALL, _WIDE = GLASSES[:2]
#: What the tests look at: each shape and each set of colours that a page has on the panels that are usual.
SUBSET = [
    Look(_TALL),
    Look(_TALL, "de", Contrast.DARK),
    Look(_TALL, "en", Contrast.LIGHT),
    Look(_WIDE, "sl"),
    Look(_WIDE, "it-simple", Contrast.LIGHT),
]
