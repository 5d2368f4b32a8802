# SPDX-License-Identifier: EUPL-1.2
"""What a visitor can choose in the easy access panel; the settings say with what each visit begins."""

from __future__ import annotations

from enum import Enum

from kiosk.dataclass import dataclass


class TextSize(Enum):
    """How large the words are, in percent of the usual size."""

    NORMAL = 100
    LARGE = 150
    LARGEST = 200


class Contrast(Enum):
    """The colours: the usual ones, or two at most on a dark or a light ground."""

    NORMAL = "normal"
    DARK = "dark"
    LIGHT = "light"


@dataclass(frozen=True, slots=True)
class Access:
    """How the screen is drawn, and how long it waits.

    Attributes:
        low_controls: all that is pressed lies in the lower part of an upright screen.
        less_motion: nothing slides or fades.
        more_time: whoever is there is asked later whether they are.
        read_aloud: the pages are read aloud.
    """

    text_size: TextSize
    contrast: Contrast
    low_controls: bool
    less_motion: bool
    more_time: bool
    read_aloud: bool

    @property
    def waits_longer(self) -> bool:
        """Whoever listens needs more time than whoever reads."""
        return self.more_time or self.read_aloud


#: Nothing was chosen and nothing set.
USUAL_ACCESS = Access(
    TextSize.NORMAL, Contrast.NORMAL, low_controls=False, less_motion=False, more_time=False, read_aloud=False
)
