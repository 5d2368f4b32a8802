# SPDX-License-Identifier: EUPL-1.2
"""What the pages before and after a payment say of paying elsewhere, and of what a letter says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.application.visit.problems import Problem
from kiosk.domain.cart import NotAdded, Reason
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import State
from kiosk.lab.moments.elsewhere import EVERYTHING, MOMENTS, SCANNED, TODAY, shown
from kiosk.lab.moments.payment import CREDITOR, NUMBER, debt, number
from kiosk.lab.moments.payment import MOMENTS as OF_A_PAYMENT
from kiosk.lab.moments.stage import Stage

ALL = {**OF_A_PAYMENT, **MOMENTS}


#: width, height, and whether the band of the training takes some of it
SIZES = [(1080, 1920, True), (1920, 1080, True), (1280, 1024, False), (1280, 1024, True)]


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: f"{size[0]}{'-training' if size[2] else ''}")
def one(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Stage]:
    stage = Stage(request.param[:2], training=request.param[2])
    yield stage
    assert stage.warnings == []
    stage.close()


@pytest.fixture
def stage(one: Stage) -> Stage:
    one.visit.prints_notices = True
    one.show()
    one.visit.wanted.clear()
    return one


def said(stage: Stage, name: str) -> str:
    """What a message says, with plain blanks."""
    item = stage.named(name)
    return " ".join(str(item.property(part) or "") for part in ("title", "text")).replace("\xa0", " ").strip()


@pytest.mark.parametrize(
    ("moment", "name", "meant"),
    [
        ("debt", "add-another", "add_another"),
        ("debt", "pay-by-phone", "pay_by_phone"),
        ("debt", "print-notice", "print_notice"),
        ("debt", "back", "back"),
        ("debt", "go-on", "go_on"),
        ("debt-expired", "another", "another"),
        ("debt-expired", "done", "finish"),
        ("debt-print-failed", "print-notice", "print_notice"),
        ("not-paid-three", "pay-by-phone", "pay_by_phone"),
        ("not-paid-three", "print-notice", "print_notice"),
        ("not-paid-three", "retry", "pay_again"),
        ("unavailable-phone", "pay-by-phone", "pay_by_phone"),
        ("unavailable-phone", "retry", "try_again"),
    ],
)
def test_a_press_wants_what_the_button_says(stage: Stage, moment: str, name: str, meant: str) -> None:
    stage.show(**ALL[moment])
    stage.tap(name)
    assert [wish for wish in stage.visit.wanted if wish != "touched"] == [meant]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
@pytest.mark.parametrize(
    ("moment", "name", "meant"),
    [("not-paid-three", "pay-by-phone", "pay_by_phone"), ("debt", "print-notice", "print_notice")],
)
def test_keys_press_too(stage: Stage, moment: str, name: str, meant: str, key: Qt.Key) -> None:
    stage.show(**ALL[moment])
    stage.named(name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, key)
    assert [wish for wish in stage.visit.wanted if wish != "touched"] == [meant]


@pytest.mark.parametrize(("moment", "meant"), [("debt", "back"), ("debt-expired", "another"), ("not-paid-three", "")])
def test_escape_leads_back_and_never_out(stage: Stage, moment: str, meant: str) -> None:
    stage.show(**ALL[moment])
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert "".join(wish for wish in stage.visit.wanted if wish != "touched") == meant


@pytest.mark.parametrize("moment", ["debt-printing", "not-paid-printing"])
def test_while_it_prints_a_second_press_is_ignored(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.named("print-notice").property("busy") is True
    stage.tap("print-notice")
    assert "print_notice" not in stage.visit.wanted


@pytest.mark.parametrize("moment", ["debt", "not-paid-three"])
def test_without_a_printer_nothing_is_offered_on_paper(stage: Stage, moment: str) -> None:
    stage.visit.prints_notices = False
    stage.show(**ALL[moment])
    assert not stage.shows("print-notice")
    assert stage.shows("pay-by-phone")


@pytest.mark.parametrize("moment", ["debt-expired", "debt-paid", "unavailable", "unavailable-checkout"])
def test_what_cannot_be_paid_is_not_offered_on_the_telephone(stage: Stage, moment: str) -> None:
    stage.show(**ALL[moment])
    assert not stage.shows("pay-by-phone")
    assert not stage.shows("print-notice")


@pytest.mark.parametrize("moment", ["debt-print-failed", "debt-print-unsure", "not-paid-print-failed"])
def test_a_paper_that_did_not_come_out_is_said(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert said(stage, "printing-message")


@pytest.mark.parametrize(
    ("moment", "name"), [("debt-no-paper", "scan-message"), ("not-paid-no-paper", "problem-message")]
)
def test_a_notice_without_a_paper_is_said(stage: Stage, moment: str, name: str) -> None:
    stage.show(**MOMENTS[moment])
    assert said(stage, name)


@pytest.mark.parametrize("moment", ["debt", "debt-printing", "not-paid-three"])
def test_where_all_is_well_no_message_stands(stage: Stage, moment: str) -> None:
    stage.show(**ALL[moment])
    for name in ("printing-message", "scan-message", "problem-message", "amount-differs", "may-be-instalment"):
        assert not stage.shows(name), name


def test_a_letter_with_another_amount_is_explained(stage: Stage) -> None:
    stage.show(**MOMENTS["debt-differs"])
    assert "126,40 €" in said(stage, "amount-differs")
    assert "131,60 €" in said(stage, "amount-differs")
    assert stage.named("page-debt").property("lead") == ""


@pytest.mark.parametrize(
    "scanned",
    [
        ScannedNotice(NUMBER, CREDITOR, TODAY),
        ScannedNotice(NUMBER, CREDITOR),
        replace(SCANNED, number=number(1)),
        replace(SCANNED, creditor_id="01234567890"),
        None,
    ],
    ids=["same", "no-amount", "other-notice", "other-creditor", "typed"],
)
def test_a_letter_that_says_nothing_else_needs_no_words(stage: Stage, scanned: ScannedNotice | None) -> None:
    stage.show(**shown(scanned=scanned))
    assert not stage.shows("amount-differs")


def test_what_a_letter_says_does_not_matter_where_nothing_is_to_be_paid(stage: Stage) -> None:
    stage.show(**shown(debt=debt(State.ESEGUITA, amount=TODAY), scanned=SCANNED))
    assert not stage.shows("amount-differs")


def test_a_code_without_its_creditor_counts_by_its_number(stage: Stage) -> None:
    stage.show(**shown(scanned=replace(SCANNED, creditor_id=None)))
    assert stage.shows("amount-differs")


def test_a_possible_instalment_is_said(stage: Stage) -> None:
    stage.show(**MOMENTS["debt-instalment"])
    assert said(stage, "may-be-instalment")


def test_with_everything_to_say_the_page_is_scrolled_where_it_is_low(stage: Stage) -> None:
    stage.show(**EVERYTHING)
    for name in ("printing-message", "amount-differs", "may-be-instalment"):
        assert stage.shows(name), name
    compact = stage.window.width() == 1280
    assert stage.shows("scroll-down") is compact
    if compact:
        stage.tap("scroll-down")
        stage.tap("scroll-down")
        stage.visit.wanted.clear()
        stage.tap("pay-by-phone")
        assert "pay_by_phone" in stage.visit.wanted


def test_the_cart_explains_the_letter_that_was_just_scanned(stage: Stage) -> None:
    stage.show(**MOMENTS["review-differs"])
    assert "126,40 €" in said(stage, "review-message")
    assert "131,60 €" in said(stage, "review-message")
    assert stage.model("review").property("warns") is False


@pytest.mark.parametrize(
    ("more", "shows"),
    [
        ({"scanned": replace(SCANNED, amount_hint=TODAY)}, False),
        ({"scanned": replace(SCANNED, number=number(19))}, False),
        ({"problem": Problem.NOT_FOUND}, True),
        ({"not_added": NotAdded(Reason.ALREADY_IN, debt())}, True),
    ],
    ids=["same", "not-in-the-cart", "problem", "not-added"],
)
def test_the_cart_explains_nothing_else(stage: Stage, more: dict[str, object], shows: bool) -> None:
    stage.show(**{**MOMENTS["review-differs"], **more})
    assert stage.shows("review-message") is shows
    assert stage.model("review").property("warns") is shows
    if shows:
        assert "126,40" not in said(stage, "review-message")


def test_not_paid_says_until_when_there_is_time(stage: Stage) -> None:
    stage.show(**MOMENTS["not-paid-three"])
    assert "30 novembre 2026" in str(stage.named("print-notice").property("line"))
    assert stage.model("notPaid").property("count") == 3


@pytest.mark.parametrize("moment", [name for name in MOMENTS if name.startswith("not-paid")])
def test_all_that_can_be_done_after_not_paying_is_seen_at_once(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert not stage.shows("scroll-down")


@pytest.mark.parametrize("moment", [name for name in MOMENTS if not name.startswith("unavailable")])
def test_nothing_slips_under_the_money_line(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    money = stage.view_model.property("moneyText")
    [line] = [item for item in stage.items() if item.property("text") == money and item.property("wordColour")]
    ground = line.mapRectToScene(QRectF(0, 0, line.width(), line.height()))
    for item in stage.items():
        if item.inherits("QQuickText") and item.property("text") not in ("", money):
            words = item.mapRectToScene(QRectF(0, 0, item.width(), float(item.property("contentHeight"))))
            assert not words.adjusted(0, 0, 0, -4).intersects(ground), item.property("text")
