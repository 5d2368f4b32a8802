# SPDX-License-Identifier: EUPL-1.2
"""What a press on the pages does, and what it does not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage


@pytest.fixture
def stage(qapp: QCoreApplication) -> Iterator[Stage]:
    one = Stage((1080, 1920), training=True)
    yield one
    assert one.warnings == []
    one.close()


@pytest.mark.parametrize(
    ("moment", "name", "wanted"),
    [
        ("home", "pay-notice", "begin"),
        ("notice", "back", "back"),
        ("debt", "go-on", "go_on"),
        ("debt", "back", "back"),
        ("debt-paid", "another", "another"),
        ("debt-paid", "done", "finish"),
        ("review", "pay", "pay"),
        ("review", "back", "back"),
        ("checkout-outcome", "finished", "page_left"),
        ("paid", "print", "print_document"),
        ("paid", "done", "finish"),
        ("paid-printed", "nothing-came-out", "nothing_came_out"),
        ("being-confirmed", "print", "print_document"),
        ("not-paid", "retry", "pay_again"),
        ("not-paid", "exit", "finish"),
        ("unavailable", "retry", "try_again"),
        ("idle", "no-more-time", "finish"),
    ],
)
def test_a_press_says_what_the_visitor_wants(stage: Stage, moment: str, name: str, wanted: str) -> None:
    stage.show(**MOMENTS[moment])
    stage.visit.wanted.clear()
    stage.tap(name)
    assert wanted in stage.visit.wanted


def test_what_is_missing_is_the_desks_business(stage: Stage) -> None:
    stage.show(**MOMENTS["paid-not-seen"])
    assert "Non è uscito niente? Il pagamento è a posto." in stage.named("printing-message").property("title")
    assert not stage.shows("print")
    assert not stage.shows("nothing-came-out")


def test_typing_on_the_pad(stage: Stage) -> None:
    stage.show(**MOMENTS["notice"])
    for digit in "3010":
        stage.tap(f"digit-{digit}")
    assert "4 cifre su 18, ne mancano 14" in stage.texts()
    assert "Mancano 14 cifre" in stage.texts()
    stage.tap("backspace")
    assert "3 cifre su 18, ne mancano 15" in stage.texts()
    stage.tap("clear")
    assert "18 cifre" in stage.texts()
    stage.tap("clear")  # the key reads "Annulla" now
    assert "3 cifre su 18, ne mancano 15" in stage.texts()


def test_a_wrong_digit_is_questioned_and_may_be_searched_anyway(stage: Stage) -> None:
    stage.show(**MOMENTS["notice"])
    for digit in "301000000000000145":
        stage.tap(f"digit-{digit}")
    stage.tap("search")
    assert stage.shows("search-anyway")
    assert stage.shows("correct")
    assert not stage.shows("search")
    assert "look_up" not in stage.visit.wanted
    stage.tap("search-anyway")
    assert "look_up" in stage.visit.wanted


def test_digits_of_a_keyboard_count_too(stage: Stage) -> None:
    stage.show(**MOMENTS["notice"])
    QTest.keyClick(stage.window, "3")
    QTest.keyClick(stage.window, "0")
    QTest.keyClick(stage.window, Qt.Key.Key_Backspace)
    assert "1 cifra su 18, ne mancano 17" in stage.texts()


def test_a_digit_on_the_first_page_begins_where_no_scanner_is_a_keyboard(stage: Stage) -> None:
    stage.show(**MOMENTS["home"])
    stage.visit.wanted.clear()
    QTest.keyClick(stage.window, "a")
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert "begin" not in stage.visit.wanted
    QTest.keyClick(stage.window, "3")
    assert "begin" in stage.visit.wanted


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_return_finds_the_notice_when_its_digits_are_there(stage: Stage, key: Qt.Key) -> None:
    stage.show(**MOMENTS["notice"])
    for digit in "30100000000000014":
        QTest.keyClick(stage.window, digit)
    QTest.keyClick(stage.window, key)
    assert "look_up" not in stage.visit.wanted
    QTest.keyClick(stage.window, "4")
    QTest.keyClick(stage.window, key)
    assert stage.visit.wanted.count("look_up") == 1


def test_return_answers_no_question_about_a_wrong_digit(stage: Stage) -> None:
    stage.show(**MOMENTS["notice"])
    for digit in "301000000000000145":
        QTest.keyClick(stage.window, digit)
    for _ in range(3):
        QTest.keyClick(stage.window, Qt.Key.Key_Return)
    assert stage.shows("search-anyway")
    assert "look_up" not in stage.visit.wanted


def test_the_caret_moves_by_keys(stage: Stage) -> None:
    stage.show(**MOMENTS["notice"])
    for key in ("3", "0", Qt.Key.Key_Left, Qt.Key.Key_Left, "1", Qt.Key.Key_Right, "2"):
        QTest.keyClick(stage.window, key)
    field = stage.named("notice-number")
    assert (field.property("characters"), field.property("caret")) == ("1320", 3)


def test_a_scan_that_is_no_notice_is_answered_on_the_debt_page_too(stage: Stage) -> None:
    stage.show(**MOMENTS["debt-not-a-notice"])
    assert "Questo codice non è di un avviso di pagamento" in stage.texts()


@pytest.mark.parametrize("opener", ["help", "exit"])
def test_a_page_that_comes_under_a_question_has_the_focus(stage: Stage, opener: str) -> None:
    stage.show(**MOMENTS["debt"])
    stage.tap(opener)
    stage.show(**MOMENTS["verifying"])
    focused = stage.window.activeFocusItem()
    assert focused.property("text") == "Controlliamo se il pagamento è arrivato"


def test_help_by_its_key(stage: Stage) -> None:
    stage.show(**MOMENTS["review"])
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    assert stage.shows("help-sheet")
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert not stage.shows("help-sheet")
    stage.tap("exit")
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    assert not stage.shows("help-sheet")


def test_leaving_with_something_found_asks_first_and_staying_is_safe(stage: Stage) -> None:
    stage.show(**MOMENTS["debt"])
    stage.visit.wanted.clear()
    stage.tap("exit")
    assert stage.shows("exit-dialog")
    assert "Vuoi uscire?" in stage.texts()
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.shows("exit-dialog")
    stage.tap("stay")
    assert not stage.shows("exit-dialog")
    assert "finish" not in stage.visit.wanted
    stage.tap("exit")
    stage.tap("leave")
    assert "finish" in stage.visit.wanted


def test_leaving_the_payment_page_checks_first(stage: Stage) -> None:
    stage.show(**MOMENTS["checkout"])
    stage.visit.wanted.clear()
    stage.tap("exit")
    assert stage.shows("leave-dialog")
    assert stage.visit.wanted == []
    stage.tap("leave")
    assert stage.visit.wanted == ["page_left"]


def test_a_question_of_the_page_before_goes_with_it(stage: Stage) -> None:
    stage.show(**MOMENTS["checkout"])
    stage.tap("exit")
    stage.show(**MOMENTS["verifying"])
    assert not stage.shows("leave-dialog")


def test_help_covers_the_page_but_repeats_the_money_line(stage: Stage) -> None:
    stage.show(**MOMENTS["review"])
    stage.tap("help")
    assert stage.shows("help-sheet")
    assert stage.texts().count("Finora non hai pagato nulla.") == 2
    assert any("sportello 2" in text for text in stage.texts())
    stage.tap("close-help")
    assert not stage.shows("help-sheet")


def test_what_lies_under_a_question_takes_no_press(stage: Stage) -> None:
    stage.show(**MOMENTS["idle"])
    stage.visit.wanted.clear()
    stage.tap("exit")
    assert not stage.shows("exit-dialog")
    assert stage.shows("idle-dialog")
    assert stage.visit.wanted == ["touched"]  # somebody is there, and wants more time


def test_training_can_not_be_mistaken(stage: Stage) -> None:
    for moment in ("home", "review", "checkout", "paid"):
        stage.show(**MOMENTS[moment])
        assert any(text.startswith("PROVA") for text in stage.texts()), moment


def test_only_what_works_is_shown(stage: Stage) -> None:
    later = ("Ascolta",)
    for moment in MOMENTS.values():
        stage.show(**moment)
        for text in stage.texts():
            assert not any(word in text for word in later), text


def test_what_is_said_of_a_scan_is_shown_for_as_long_as_the_visit_says_it(stage: Stage) -> None:
    stage.show(**MOMENTS["home-not-a-notice"])
    assert stage.shows("scan-message")
    stage.show(**MOMENTS["home"])
    assert not stage.shows("scan-message")
