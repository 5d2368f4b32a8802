# SPDX-License-Identifier: EUPL-1.2
"""Moments that are walked through by the keys of a keypad, and the walk that each of them must stand."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.application.visit.state import Preferences
from kiosk.domain.access import Contrast
from kiosk.domain.flow import Page
from kiosk.domain.keypad import USUAL_KEYS, Strikes
from kiosk.lab.moments.stage import STILL, Stage
from kiosk.ui.keypad import Keypad

from .focus_walk import focused, name_of, out_of_order, pressable, walk
from .test_contrast import MOMENTS as ALL

#: The idle question is one of its own; what follows others only says more of money.
MOMENTS = {name: moment for name, moment in ALL.items() if not name.startswith("idle") and "-after-others" not in name}
#: One of each page, and those with most on them.
OF_EACH_PAGE = {moment["page"]: name for name, moment in reversed(MOMENTS.items())}.values()
FEW = [*OF_EACH_PAGE, "review-seven", "paid-five", "not-paid-of-a-pile", "instalments-twelve", "debts-of-all-kinds"]
#: Half as large as screens are: the same layouts, drawn in a quarter of the time.
SIZES = [(540, 960), (960, 540), (640, 512)]
#: They come and go as far as there is more to see.
SCROLLS = {"scroll-up", "scroll-down"}
KEY = Qt.Key


def raised(size: tuple[int, int]) -> Stage:
    one = Stage(size)
    Keypad(USUAL_KEYS, Strikes(0), one.window)
    return one


def show(stage: Stage, moment: str, contrast: Contrast = Contrast.NORMAL) -> None:
    """The moment on a page that has just come, of a visitor who has just begun."""
    stage.visit.show(page=Page.HOME)
    stage.visit.show(page=Page.VERIFYING)
    stage.show(**MOMENTS[moment], preferences=Preferences(access=replace(STILL, contrast=contrast)))


def press(stage: Stage, key: Qt.Key) -> None:
    QTest.keyClick(stage.window, key)
    stage.settle()


def check_the_walk(stage: Stage, moment: str) -> None:
    show(stage, moment)
    title = focused(stage)
    assert title is not None
    # pagoPA's page has it at once
    assert title.inherits("QQuickText") != moment.startswith("checkout"), name_of(title)
    wanted = [name_of(item) for item in pressable(stage)]
    stops = list(walk(stage))
    reached = [stop.name for stop in stops]
    assert [name for name in wanted if name not in reached] == []
    assert [name for name in reached if name not in wanted and name not in SCROLLS] == []
    assert out_of_order(stops) == []
