# SPDX-License-Identifier: EUPL-1.2
"""Are you still here? Every touch and every key is an answer; what lies below gets none of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage, middle, press
from kiosk.ui.application import _Presence


@pytest.fixture
def stage(qapp: QCoreApplication) -> Iterator[Stage]:
    """A window that tells the visit who touches it, as the kiosk's does."""
    one = Stage((1080, 1920))
    _Presence(one.visit, one.window)  # type: ignore[arg-type]  # a visit that stands still
    yield one
    assert one.warnings == []
    one.close()


def ask(stage: Stage, seconds: float = 20.0) -> None:
    if not stage.shows("page-review"):
        stage.show(**MOMENTS["review"])
    stage.show(**{**MOMENTS["review"], "idle_ends_at": seconds})
    stage.visit.wanted.clear()


def announced(stage: Stage) -> str:
    return str(stage.named("idle-dialog").property("announced"))


@pytest.mark.parametrize("place", [QPoint(3, 3), QPoint(540, 1900), QPoint(540, 800)], ids=["top", "tools", "page"])
def test_a_touch_anywhere_is_an_answer_and_presses_nothing(stage: Stage, place: QPoint) -> None:
    ask(stage)
    press(stage.window, place, 10_000)
    assert stage.visit.wanted == ["touched"]


def test_a_touch_where_the_page_has_its_button_does_not_press_it(stage: Stage) -> None:
    stage.show(**MOMENTS["review"])
    pay = middle(stage.named("pay"))
    ask(stage)
    press(stage.window, pay, 10_000)
    stage.show(**MOMENTS["review"])  # the visit takes the question back
    press(stage.window, pay, 10_200)  # the rest of a double tap
    assert "pay" not in stage.visit.wanted
    press(stage.window, pay, 11_000)
    assert "pay" in stage.visit.wanted


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_a_key_is_an_answer_and_reaches_nothing_below(stage: Stage, key: Qt.Key) -> None:
    stage.show(**MOMENTS["review"])
    stage.named("pay").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    ask(stage)
    QTest.keyClick(stage.window, key)
    assert set(stage.visit.wanted) == {"touched"}
    assert not stage.shows("help-sheet")


def test_the_other_answer_is_reached_by_the_keyboard(stage: Stage) -> None:
    ask(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert stage.named("no-more-time").hasActiveFocus()
    assert set(stage.visit.wanted) == {"still_answering"}
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert "finish" in stage.visit.wanted


def test_who_is_done_presses_so_and_is_not_asked_for_more(stage: Stage) -> None:
    ask(stage)
    press(stage.window, middle(stage.named("no-more-time")), 10_000)
    assert stage.visit.wanted == ["finish"]


def test_a_digit_that_a_scanner_held_back_is_an_answer_and_no_digit(stage: Stage) -> None:
    stage.show(**{**MOMENTS["notice"], "idle_ends_at": 20.0})
    stage.visit.wanted.clear()
    stage.view_model.typed("7")
    assert stage.visit.wanted == ["touched"]
    assert stage.model("notice").property("digits") == ""


def test_it_is_announced_when_it_opens_and_when_little_is_left(stage: Stage) -> None:
    ask(stage, 30.0)
    assert announced(stage).startswith("Sei ancora qui? Fra 30 secondi cancelliamo")
    assert announced(stage).endswith("Finora non hai pagato nulla.")
    heard = []
    for left in range(29, 0, -1):
        before = announced(stage)
        stage.show(**{**MOMENTS["review"], "idle_ends_at": float(left)})
        if announced(stage) != before:
            heard.append((left, announced(stage)))
    assert [left for left, _ in heard] == [20, 10, 5]
    assert all(str(left) in sentence for left, sentence in heard)


def test_it_is_announced_anew_each_time(stage: Stage) -> None:
    for _ in range(2):
        ask(stage)
        assert announced(stage).startswith("Sei ancora qui? Fra 20 secondi")
        stage.show(**{**MOMENTS["review"], "idle_ends_at": 5.0})
        assert "5 secondi" in announced(stage)
        stage.show(**MOMENTS["review"])


def test_the_countdown_is_seen(stage: Stage) -> None:
    ask(stage)
    assert "20" in stage.texts()
    stage.show(**{**MOMENTS["review"], "idle_ends_at": 7.0})
    assert "7" in stage.texts()
