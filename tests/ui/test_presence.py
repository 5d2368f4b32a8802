# SPDX-License-Identifier: EUPL-1.2
"""What the window tells the visit, and the second half of a double tap."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from kiosk.domain.flow import Page
from kiosk.domain.keypad import USUAL_KEYS, Strikes
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage, middle, press
from kiosk.ui.application import _Presence
from kiosk.ui.keypad import Keypad


@pytest.fixture
def stage(qapp: QCoreApplication) -> Iterator[Stage]:
    one = Stage((1080, 1920))
    _Presence(one.visit, one.window)  # type: ignore[arg-type]  # a visit that stands still
    yield one
    one.close()


def tap(stage: Stage, place: QPointF, at_ms: int, kind: QEvent.Type = QEvent.Type.MouseButtonPress) -> None:
    press(stage.window, place.toPoint(), at_ms, kind)


@pytest.mark.parametrize("kind", [QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick])
def test_a_double_tap_does_not_answer_the_next_page_too(stage: Stage, kind: QEvent.Type) -> None:
    stage.show(**MOMENTS["debt"])
    place = QPointF(middle(stage.named("go-on")))
    tap(stage, place, 10_000)
    assert "go_on" in stage.visit.wanted
    stage.show(**MOMENTS["review"])
    assert stage.visit.state.page is Page.REVIEW
    for at_ms in (10_200, 10_400):
        tap(stage, place, at_ms, kind)
    assert "pay" not in stage.visit.wanted
    tap(stage, place, 11_000)
    assert "pay" in stage.visit.wanted


def test_quick_taps_on_one_page_all_count(stage: Stage) -> None:
    stage.show(**MOMENTS["notice"])
    tap(stage, QPointF(middle(stage.named("back"))), 10_000)
    place = QPointF(middle(stage.named("digit-3")))
    for at_ms in (10_100, 10_200, 10_300):
        tap(stage, place, at_ms)
    assert stage.model("notice").property("digits") == "333"


def test_each_touch_says_that_somebody_is_there(stage: Stage) -> None:
    stage.show(**MOMENTS["debt"])
    stage.visit.wanted.clear()
    tap(stage, QPointF(2, 2), 10_000)
    assert "touched" in stage.visit.wanted


@pytest.mark.parametrize(("moment", "name"), [("debt", "go-on"), ("debt", "exit"), ("notice", "digit-3")])
def test_a_finger_that_slides_off_presses_nothing(stage: Stage, moment: str, name: str) -> None:
    stage.show(**MOMENTS[moment])
    stage.visit.wanted.clear()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(stage.window, left, none, QPointF(middle(stage.named(name))).toPoint())
    QTest.mouseMove(stage.window, QPoint(5, 300))
    QTest.mouseRelease(stage.window, left, none, QPoint(5, 300))
    stage.settle()
    assert set(stage.visit.wanted) <= {"touched"}
    assert not stage.shows("stay")
    assert stage.model("notice").property("digits") == ""


def test_a_key_that_reaches_no_page_says_so_too(qapp: QCoreApplication) -> None:
    one = Stage((540, 960))
    presence = _Presence(one.visit, one.window)  # type: ignore[arg-type]  # a visit that stands still
    keypad = Keypad(USUAL_KEYS, Strikes(0), one.window)
    keypad.pressed.connect(presence.answer)
    one.show(**MOMENTS["idle"])
    one.visit.wanted.clear()
    QTest.keyClick(one.window, Qt.Key.Key_F8)  # louder
    assert "touched" in one.visit.wanted
    one.close()
