# SPDX-License-Identifier: EUPL-1.2
"""By the keys of a keypad alone, at each size: the pages with most on them, and the panels."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.lab.moments.stage import Stage

from .focus_walk import focused, name_of, out_of_order, pressable, walk
from .key_moments import FEW, KEY, SCROLLS, SIZES, check_the_walk, press, raised, show


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def stage(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Stage]:
    one = raised(request.param)
    yield one
    assert one.warnings == []
    one.close()


@pytest.mark.parametrize("moment", FEW)
def test_each_thing_is_reached_in_the_order_in_which_it_is_read(stage: Stage, moment: str) -> None:
    check_the_walk(stage, moment)


OPENED = {"help": "close-help", "easy-access": "close-access", "language": "close-language", "exit": "stay"}


@pytest.mark.parametrize("opener", OPENED)
def test_a_panel_keeps_the_focus_and_gives_it_back(stage: Stage, opener: str) -> None:
    show(stage, "debt")
    stage.named(opener).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(stage, KEY.Key_Return)
    panel = panel_around(focused(stage))
    wanted = {name_of(item) for item in pressable(stage, within=panel)}
    stops = list(walk(stage))
    assert {stop.name for stop in stops} - SCROLLS == wanted - SCROLLS
    assert out_of_order([stops[-1], *stops[:-1]]) == []  # it begins with the one that has the focus
    for _ in range(len(stops)):  # and the other way round
        QTest.keyClick(stage.window, KEY.Key_Up)
        assert panel_around(focused(stage)) == panel
    if opener == "exit":  # a question is answered, never passed over
        press(stage, KEY.Key_Escape)
        assert stage.shows("stay")
        stage.tap("stay")
    else:
        press(stage, KEY.Key_Escape)
    assert name_of(focused(stage)) == opener


def panel_around(item: QQuickItem | None) -> QQuickItem:
    above = item
    while above is not None and not above.objectName().endswith(("-sheet", "-dialog")):
        above = above.parentItem()
    assert above is not None, f"{name_of(item)} is in no panel"
    return above
