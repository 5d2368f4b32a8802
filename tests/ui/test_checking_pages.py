# SPDX-License-Identifier: EUPL-1.2
""" "Have I paid?": a check is no payment, and its pages do not look like the steps of one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.application.visit.state import Printing
from kiosk.domain.ending import Ending
from kiosk.lab.moments.payment import AMOUNT, CAUSALE, MOMENTS, NUMBER, SERVICES, cart, several
from kiosk.lab.moments.stage import Stage
from kiosk.ui.debt_face import divided
from kiosk.ui.enums import to_qml
from kiosk.ui.formats import euro
from kiosk.ui.money_words import MoneyKind
from kiosk.ui.viewmodels.home import Offers

KEYS = [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space]


def wanted(stage: Stage) -> list[str]:
    """What was asked of the visit since it was last cleared."""
    return [wish for wish in stage.visit.wanted if wish != "touched"]


def told(item: QObject) -> tuple[QAccessible.Role, str, str]:
    """What an assistive program is told of it: role, name, description."""
    one = QAccessible.queryAccessibleInterface(item)
    return one.role(), one.text(QAccessible.Text.Name), one.text(QAccessible.Text.Description)


def show(stage: Stage, moment: str) -> None:
    """That moment, on a page that is made anew."""
    stage.show(**MOMENTS["review" if moment == "home" else "home"])
    stage.show(**MOMENTS[moment])
    stage.visit.wanted.clear()


# --- no steps --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("moment", ["notice-check", "unpaid", "paid-before", "being-confirmed-earlier"])
def test_a_check_shows_no_steps_of_a_payment(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.view_model.property("step") == 0
    assert not any(text.startswith(("1. ", "2. ", "3. ", "4. ")) for text in stage.texts())


@pytest.mark.parametrize(("moment", "step"), [("notice", 1), ("debt", 2), ("paid", 4), ("being-confirmed", 3)])
def test_a_payment_shows_its_steps(stage: Stage, moment: str, step: int) -> None:
    stage.show(**MOMENTS["notice-check"])
    stage.show()
    stage.show(**MOMENTS[moment])
    assert stage.view_model.property("step") == step
    assert any(text.startswith(f"{step}. ") for text in stage.texts())


def test_whoever_asks_is_not_told_that_nothing_is_paid_so_far(stage: Stage) -> None:
    stage.show(**MOMENTS["notice-check"])
    assert stage.view_model.property("moneyText") == "In questa pagina non si paga nulla."
    assert stage.view_model.property("moneyKind") == to_qml(MoneyKind.NONE)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ({}, "Tocca “Stampa il promemoria”. Non è una ricevuta."),
        ({"printing": Printing.PRINTING}, "Lo stiamo stampando."),
        ({"printing": Printing.PRINTED}, "Esce qui sotto, a destra. Non è una ricevuta."),
        ({"printing": Printing.UNKNOWN}, "Se non esce, stampalo di nuovo. Non è una ricevuta."),
        ({"printing": Printing.FAILED}, "La stampante si è fermata."),
    ],
)
def test_a_slip_comes_out_only_where_one_was_printed(stage: Stage, moment: dict[str, object], words: str) -> None:
    stage.show(**{**MOMENTS["being-confirmed-earlier"], **moment})
    assert words in stage.texts()
    assert ("Esce qui sotto, a destra. Non è una ricevuta." in stage.texts()) is (
        moment.get("printing") is Printing.PRINTED
    )


def test_the_earlier_attempt_is_dated_in_a_sentence(stage: Stage) -> None:
    stage.show(**MOMENTS["being-confirmed-earlier"])
    said = "Hai provato a pagare lunedì 23 novembre alle 10:24. La conferma non è ancora arrivata."
    assert said in stage.texts()


def test_without_steps_the_title_takes_their_room(stage: Stage) -> None:
    tops = []
    for moment in ("notice", "notice-check"):
        stage.show(**MOMENTS[moment])
        focused = stage.window.activeFocusItem()
        assert focused.property("text") == stage.named("page-notice").property("title")
        tops.append(focused.mapToScene(focused.boundingRect().topLeft()).y())
    assert tops[1] < tops[0]


# --- the card on the first page --------------------------------------------------------------------------------------


@pytest.mark.parametrize("offers", [True, False], ids=["beside others", "alone"])
def test_the_first_page_always_offers_to_ask(stage: Stage, offers: bool) -> None:
    show(stage, "debt")
    stage.home._offers = Offers(services=offers, search=offers)
    stage.show()
    stage.visit.wanted.clear()
    stage.tap("did-i-pay")
    assert wanted(stage) == ["begin_check"]
    stage.home._offers = Offers(services=True, search=True)


@pytest.mark.parametrize("key", KEYS)
def test_keys_press_the_card_too(stage: Stage, key: Qt.Key) -> None:
    show(stage, "home")
    stage.named("did-i-pay").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, key)
    assert wanted(stage) == ["begin_check"]


def test_the_card_is_reached_by_tab_after_the_main_one(stage: Stage) -> None:
    show(stage, "home")
    passed = []
    while "did-i-pay" not in passed and len(passed) < 20:
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        passed.append(stage.window.activeFocusItem().objectName())
    assert passed[0] == "see-better"  # what makes the rest readable comes first, then the languages
    assert passed[-4:] == ["pay-notice", "pay-without-notice", "search-notices", "did-i-pay"]
    assert len(set(passed)) == len(passed)


def test_the_card_says_what_it_is(stage: Stage) -> None:
    show(stage, "home")
    assert told(stage.named("did-i-pay")) == (
        QAccessible.Role.Button,
        "Ho già pagato?",
        "Controlla un pagamento o ristampa la ricevuta",
    )


# --- it does not show as paid ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "name", "meant"),
    [
        ("unpaid", "pay-now", "pay_now"),
        ("unpaid", "done", "finish"),
        ("unpaid-not-payable", "done", "finish"),
        ("unpaid-five", "pay-now", "pay_now"),
    ],
)
def test_a_press_wants_what_the_button_says(stage: Stage, moment: str, name: str, meant: str) -> None:
    show(stage, moment)
    stage.tap(name)
    assert wanted(stage) == [meant]


def test_escape_never_leaves(stage: Stage) -> None:
    show(stage, "unpaid")
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert wanted(stage) == []


def test_what_cannot_be_paid_here_is_not_offered_to_be_paid(stage: Stage) -> None:
    main = {}
    for moment in ("unpaid", "unpaid-not-payable"):
        show(stage, moment)
        main[moment] = stage.named("done").property("kind")
        assert stage.shows("pay-now") is (moment == "unpaid")
    assert main["unpaid"] != main["unpaid-not-payable"]  # alone it is the main answer


def test_it_says_what_does_not_show_as_paid_and_guesses_nothing(stage: Stage) -> None:
    show(stage, "unpaid")
    texts = stage.texts()
    for words in ("Non risulta pagato", *divided(CAUSALE), NUMBER.grouped, euro(AMOUNT, "it"), "non pagato"):
        assert words in texts, words
    assert "Se hai pagato oggi in banca o in posta, può volerci fino a domani." in texts
    assert "Adesso non ti abbiamo addebitato nulla." in texts
    assert "Non ti è stato addebitato nulla." not in texts  # elsewhere it may have been
    assert not any("Hai pagato" in text for text in texts)
    assert any("sportello 2" in text for text in texts)


def test_the_title_has_the_focus_and_the_answers_follow(stage: Stage) -> None:
    show(stage, "unpaid")
    assert stage.window.activeFocusItem().property("text") == "Non risulta pagato"
    passed = []
    for _ in range(2):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        passed.append(stage.window.activeFocusItem().objectName())
    assert passed == ["done", "pay-now"]


def test_each_of_several_is_named_once_and_whole(stage: Stage) -> None:
    show(stage, "unpaid-five")
    names = [told(item)[1] for item in stage.items() if item.objectName() == "ending-row"]
    expected = [(SERVICES[place % 3], debt.notice.grouped) for place, debt in enumerate(cart(5).debts)]
    assert names == [f"{title}, {notice}, non pagato, {euro(AMOUNT, 'it')}" for title, notice in expected]


def test_without_what_it_is_for_the_number_is_named_first(stage: Stage) -> None:
    """Asked about by the code of a slip: the journal does not keep what a notice is for."""
    asked = several(Ending.NOT_PAID)
    attempt = asked["attempt"]
    silent = replace(attempt, notices=tuple(replace(item, causale="") for item in attempt.notices))
    stage.show()
    stage.show(**{**MOMENTS["unpaid-not-payable"], "attempt": silent, "by_code": True})
    names = [told(item)[1] for item in stage.items() if item.objectName() == "ending-row"]
    assert names == [f"{NUMBER.grouped}, non pagato, {euro(AMOUNT, 'it')}"]
