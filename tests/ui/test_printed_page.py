# SPDX-License-Identifier: EUPL-1.2
"""The page after a notice was printed: until when, where, and what a press wants."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.lab.moments.elsewhere import MOMENTS
from kiosk.lab.moments.stage import Stage


@pytest.mark.parametrize(
    ("moment", "count", "due", "differs"),
    [
        ("printed", 1, "il 30 novembre 2026", False),
        ("printed-no-date", 1, "", False),
        ("printed-three", 3, "il 30 novembre 2026", False),
        ("printed-two-days", 3, "il 30 novembre 2026", True),
    ],
)
def test_how_many_and_until_when(stage: Stage, moment: str, count: int, due: str, differs: bool) -> None:
    stage.show(**MOMENTS[moment])
    model = stage.model("printed")
    assert (model.property("count"), model.property("dueText"), model.property("dueDiffers")) == (count, due, differs)
    assert due in str(stage.named("due").property("title"))
    assert bool(stage.named("due").property("title")) is bool(due)


def test_the_title_of_several_is_another(stage: Stage) -> None:
    titles = []
    for moment in ("printed", "printed-three"):
        stage.show(**MOMENTS[moment])
        titles.append(stage.named("page-printed").property("title"))
    assert len(set(titles)) == 2


def test_nothing_was_paid_and_that_is_said(stage: Stage) -> None:
    stage.show(**MOMENTS["printed"])
    assert "Finora non hai pagato nulla." in stage.texts()


@pytest.mark.parametrize(
    ("name", "meant"), [("back", "back"), ("print-again", "print_notice"), ("another", "another"), ("done", "finish")]
)
def test_a_press_wants_what_the_button_says(stage: Stage, name: str, meant: str) -> None:
    stage.show(**MOMENTS["printed"])
    stage.visit.wanted.clear()
    stage.tap(name)
    assert [one for one in stage.visit.wanted if one != "touched"] == [meant]


def test_escape_leads_back(stage: Stage) -> None:
    stage.show(**MOMENTS["printed"])
    stage.visit.wanted.clear()
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.visit.wanted[-1] == "back"
