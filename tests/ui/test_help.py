# SPDX-License-Identifier: EUPL-1.2
"""The help of each page: how it works, where the 18 digits are, a person, and what happens to one's data."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.application.call_staff import Calling
from kiosk.domain.flow import Page
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage
from kiosk.ui.page_help import how_it_works
from kiosk.ui.privacy import PrivacyNotice

NOTICE = PrivacyNotice("", "Comune di Montechiaro", "sportello 2", 400, 30)


class Call:
    """A call that ends as the test says."""

    def __init__(self, ends: Calling) -> None:
        self.calling = Calling.NOT_CALLED
        self.ends = ends
        self._listener: Callable[[], None] = lambda: None

    def listen(self, listener: Callable[[], None]) -> None:
        self._listener = listener

    def __call__(self) -> None:
        self._now(self.ends)

    def forget(self) -> None:
        self._now(Calling.NOT_CALLED)

    def _now(self, calling: Calling) -> None:
        self.calling = calling
        self._listener()


def offer(stage: Stage, call: Call | None) -> None:
    stage.view_model.help_shown.offer(NOTICE, call)  # type: ignore[arg-type]


def test_each_page_has_an_answer_of_its_own() -> None:
    answers = [how_it_works(page).text for page in Page]
    assert all(answers)
    assert len(set(answers)) == len(answers)


@pytest.mark.parametrize(("moment", "letter"), [("home", True), ("notice", True), ("debt", True), ("checkout", False)])
def test_it_says_how_the_page_works_and_where_the_number_is(stage: Stage, moment: str, letter: bool) -> None:
    stage.show(**MOMENTS[moment])
    stage.tap("help")
    assert "Come funziona questa pagina?" in stage.texts()
    assert stage.shows("help-letter") is letter
    assert stage.named("close-help").hasActiveFocus()
    stage.tap("close-help")


def test_nobody_can_be_called_where_no_signal_is_set(stage: Stage) -> None:
    offer(stage, None)
    stage.show(**MOMENTS["notice"])
    stage.tap("help")
    assert not stage.shows("call-staff")
    assert any("sportello 2" in text for text in stage.texts())
    stage.tap("close-help")


@pytest.mark.parametrize(
    ("ends", "said"), [(Calling.CALLED, "Abbiamo avvisato lo sportello"), (Calling.FAILED, "Vai lì di persona")]
)
def test_a_person_is_called_and_it_is_said_what_became_of_it(stage: Stage, ends: Calling, said: str) -> None:
    offer(stage, Call(ends))
    stage.show(**MOMENTS["notice"])
    stage.tap("help")
    assert not stage.shows("call-message")
    stage.tap("call-staff")
    assert said in str(stage.named("call-message").property("text"))
    assert stage.named("call-staff").isEnabled() is (ends is Calling.FAILED)
    stage.tap("close-help")
    stage.show(**MOMENTS["home"])
    stage.tap("help")
    assert not stage.shows("call-message")  # that was told to somebody else
    stage.tap("close-help")
    offer(stage, None)


def test_the_privacy_notice_is_read_to_its_end_with_keys(stage: Stage) -> None:
    offer(stage, None)
    stage.show(**MOMENTS["notice"])
    stage.tap("help")
    stage.tap("privacy")
    assert any("cifrati" in text for text in stage.texts())
    area = stage.named("help-area")
    for _ in range(20):
        if area.property("contentY") + area.height() >= area.property("contentHeight") - 1:
            break
        stage.tap("scroll-down")
    assert area.property("contentY") + area.height() >= area.property("contentHeight") - 1
    stage.tap("privacy")
    assert "Come funziona questa pagina?" in stage.texts()
    stage.tap("close-help")


def test_the_keyboard_stays_in_it_and_reaches_everything(stage: Stage) -> None:
    offer(stage, Call(Calling.CALLED))
    stage.show(**MOMENTS["notice"])
    stage.tap("help")
    reached = []
    for _ in range(8):
        item = stage.window.activeFocusItem()
        assert item is not None
        reached.append(item.objectName())
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert {"close-help", "call-staff", "privacy"} <= set(reached)
    assert set(reached) <= {"close-help", "call-staff", "privacy", "scroll-up", "scroll-down"}
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert not stage.shows("help-sheet")
    offer(stage, None)
