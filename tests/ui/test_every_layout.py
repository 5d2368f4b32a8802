# SPDX-License-Identifier: EUPL-1.2
"""Every moment of every page at every size of the screen and of the words: nothing is cut, covered or out of reach."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.application.visit.state import Preferences
from kiosk.domain.access import TextSize
from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.payment import MOMENTS as OF_A_PAYMENT
from kiosk.lab.moments.stage import STILL, Stage

from .layout_check import faults_of

MOMENTS = {**OF_A_PAYMENT, **ELSEWHERE}


@dataclass(frozen=True, slots=True)
class Look:
    """How the screen is, and how it is read.

    Attributes:
        smallest: the least side of a target, in pixels.
    """

    size: tuple[int, int]
    smallest: int
    text: TextSize = TextSize.NORMAL
    low: bool = False

    @property
    def preferences(self) -> Preferences:
        return Preferences(access=replace(STILL, text_size=self.text, low_controls=self.low))

    def __str__(self) -> str:
        return f"{self.size[0]}x{self.size[1]}-{self.text.value}{'-low' if self.low else ''}"


SCREENS = (((1080, 1920), 76), ((1920, 1080), 76), ((1280, 1024), 64), ((1366, 768), 49))
LOOKS = [
    *(Look(size, smallest, text) for size, smallest in SCREENS for text in TextSize),
    *(Look((1080, 1920), 76, text, low=True) for text in TextSize),
    Look((3840, 2160), 139, TextSize.LARGEST),
]


@pytest.fixture(scope="module", params=LOOKS, ids=str)
def shown(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, Look]]:
    look: Look = request.param
    one = Stage(look.size)
    one.show(preferences=look.preferences)
    yield one, look
    one.close()


@pytest.mark.parametrize("moment", MOMENTS)
def test_nothing_is_cut_covered_or_out_of_reach(shown: tuple[Stage, Look], moment: str) -> None:
    one, look = shown
    one.show(**MOMENTS[moment], preferences=look.preferences)
    theme = one.engine.singletonInstance("Kiosk.Theme", "Theme")
    highest = one.window.height() - theme.property("reach") if look.low else 0.0
    over = "idle-dialog" if moment.startswith("idle") else ""
    assert faults_of(one.window, smallest=look.smallest, highest=highest, over=over) == []
    assert one.warnings == []
