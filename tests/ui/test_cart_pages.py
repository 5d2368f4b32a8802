# SPDX-License-Identifier: EUPL-1.2
"""The pages of several notices: what they show, and what a press on them wants."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF

from kiosk.application.ports import DocumentKind
from kiosk.application.visit.state import Printing
from kiosk.lab.moments.payment import MOMENTS, cart, document
from kiosk.lab.moments.stage import Stage


def removable(stage: Stage) -> list[int]:
    """The places of the rows that are shown."""
    names = [item.objectName() for item in stage.items()]
    return sorted(int(name.removeprefix("remove-")) for name in names if name.startswith("remove-"))


def texts(stage: Stage) -> list[str]:
    """What is read, with plain blanks."""
    return [text.replace("\xa0", " ") for text in stage.texts()]


def wanted(stage: Stage, name: str) -> list[str]:
    stage.visit.wanted.clear()
    stage.tap(name)
    return [one for one in stage.visit.wanted if one != "touched"]


def test_a_small_cart_shows_all_its_rows_and_its_total(stage: Stage) -> None:
    stage.show(**MOMENTS["review-three"])
    assert removable(stage) == [0, 1, 2]
    assert any(text.startswith("3 avvisi. Qui controlli soltanto.") for text in texts(stage))
    assert "37.036,50 €" in texts(stage)
    assert not stage.shows("scroll-up")


def test_a_full_cart_is_paged_through_row_by_row_without_losing_one(stage: Stage) -> None:
    stage.show(**MOMENTS["home"])
    stage.show(**MOMENTS["review-full"])
    assert removable(stage)[-1] == 19  # the one that was added last
    found = set(removable(stage))
    while stage.named("scroll-up").isEnabled():
        before = removable(stage)
        stage.tap("scroll-up")
        assert removable(stage) != before
        found.update(removable(stage))
    assert found == set(range(20))
    assert removable(stage)[0] == 0


def test_a_pile_says_what_this_payment_carries(stage: Stage) -> None:
    stage.show(**MOMENTS["review-seven"])
    assert any(text.startswith("7 avvisi: i primi 5 in questo pagamento, poi gli altri.") for text in texts(stage))
    assert "Totale dei primi 5 avvisi" in texts(stage)
    assert "61.727,50 €" in texts(stage)
    assert "Nel prossimo pagamento" in texts(stage)


def test_a_full_cart_takes_no_more_and_says_so(stage: Stage) -> None:
    stage.show(**MOMENTS["review-full"])
    assert not stage.named("add-another").isEnabled()
    assert "20 avvisi: non ne entrano altri" in texts(stage)


def test_the_changed_row_is_shown_with_what_it_was(stage: Stage) -> None:
    stage.show(**MOMENTS["review-changed"])
    assert {"140,00 €", "12.345,50 €"} <= set(texts(stage))
    assert 1 in removable(stage)


def test_what_was_taken_out_can_be_put_back(stage: Stage) -> None:
    stage.show(**MOMENTS["review-removed"])
    assert "Tolto: Scuolabus 2026" in texts(stage)
    stage.show(**MOMENTS["review-three"])
    assert not stage.shows("put-back")


def test_why_a_notice_was_not_added(stage: Stage) -> None:
    stage.show(**MOMENTS["review-not-added"])
    assert "L’ente ha annullato questo avviso" in texts(stage)


def test_the_hint_about_the_e_mail_address_stays_with_three_notices(stage: Stage) -> None:
    stage.show(**MOMENTS["review-three"])
    assert any("Ti serve un indirizzo email: pagoPA lo chiede." in text for text in texts(stage))


@pytest.mark.parametrize(
    ("moment", "name", "meant"),
    [
        ("review-three", "remove-1", "remove"),
        ("review-removed", "put-back", "remove"),
        ("review-three", "add-another", "add_another"),
        ("review-three", "pay", "pay"),
        ("debt", "add-another", "add_another"),
        ("paid-five", "print", "print_document"),
        ("paid-of-a-pile", "next-payment", "next_payment"),
        ("paid-of-a-pile", "print", "print_document"),
        ("paid-of-a-pile", "done", "finish"),
        ("paid-printed", "print", "print_document"),
        ("partly-paid", "print-receipts", "print_receipts"),
        ("partly-paid", "retry", "pay_again"),
        ("partly-paid", "done", "finish"),
        ("partly-paid-of-a-pile", "next-payment", "next_payment"),
        ("not-paid-of-a-pile", "next-payment", "next_payment"),
        ("not-paid-of-a-pile", "retry", "pay_again"),
        ("being-confirmed-three", "print-receipts", "print_receipts"),
    ],
)
def test_a_press_wants_what_the_button_says(stage: Stage, moment: str, name: str, meant: str) -> None:
    stage.show(**MOMENTS[moment])
    assert wanted(stage, name) == [meant]


@pytest.mark.parametrize(
    ("printing", "kind", "offered"),
    [
        (Printing.PRINTED, DocumentKind.SLIP, False),
        (Printing.UNKNOWN, DocumentKind.SLIP, True),  # "print it again", says the page
        (Printing.FAILED, DocumentKind.SLIP, True),
        (Printing.PRINTED, DocumentKind.RECEIPT, True),  # which says nothing of the slip
    ],
)
def test_a_slip_of_a_pile_that_may_not_have_come_out_can_be_printed_again(
    stage: Stage, printing: Printing, kind: DocumentKind, offered: bool
) -> None:
    moment = MOMENTS["being-confirmed-three"]
    stage.show(**{**moment, "cart": cart(7), "documents": (document(),), "printing": printing, "printing_kind": kind})
    assert stage.shows("print-receipts")
    assert stage.shows("print") is offered
    assert ("Esce qui sotto, a destra. Non è una ricevuta." in texts(stage)) is not offered


@pytest.mark.parametrize("name", ["add-another", "pay"])
def test_while_a_notice_is_looked_up_nothing_else_begins(stage: Stage, name: str) -> None:
    stage.show(**MOMENTS["review-searching"])
    assert wanted(stage, name) == []


def test_the_number_page_says_how_many_are_here(stage: Stage) -> None:
    stage.show(**MOMENTS["notice-next"])
    assert "Oppure scrivi le sue 18 cifre. Ci sono già 2 avvisi." in texts(stage)


def test_each_receipt_can_be_looked_at(stage: Stage) -> None:
    stage.show()
    stage.show(**MOMENTS["paid-five"])
    assert "Stampa le 5 ricevute" in texts(stage)
    for place in (3, 0, 4):
        stage.tap(f"receipt-{place}")
        assert stage.shows("page-receipt")
        assert stage.named("page-receipt").property("lead").startswith(f"{place + 1} di 5: ")
        assert stage.model("paid").property("current") == place
        stage.tap("look-away")
        assert stage.shows("page-paid")


def test_a_receipt_that_is_not_here_yet_cannot_be_looked_at(stage: Stage) -> None:
    stage.show()
    stage.show(**MOMENTS["paid-three-coming"])
    stage.tap("receipt-1")
    assert stage.shows("page-paid")
    assert texts(stage).count("La ricevuta sta arrivando…") == 2


def test_the_receipt_can_be_printed_from_where_it_is_looked_at(stage: Stage) -> None:
    stage.show()
    stage.show(**MOMENTS["paid-five"])
    stage.tap("receipt-2")
    assert wanted(stage, "print") == ["print_document"]
    assert stage.shows("page-paid")


def test_the_receipt_is_not_looked_at_any_longer_than_it_is_here(stage: Stage) -> None:
    stage.show()
    stage.show(**MOMENTS["paid"])
    stage.tap("look")
    assert stage.shows("page-receipt")
    stage.show(**MOMENTS["review"])
    stage.show(**MOMENTS["paid"])
    assert stage.shows("page-paid")
    stage.tap("look")
    stage.show(**{**MOMENTS["paid"], "documents": ()})
    assert stage.shows("page-paid")


def test_receipts_are_printed_once_all_are_here(stage: Stage) -> None:
    stage.show(**MOMENTS["paid-three-coming"])
    assert not stage.named("print").isEnabled()
    assert "Ricevute arrivate: 1 su 3" in texts(stage)


def test_partly_paid_has_a_word_for_each_notice(stage: Stage) -> None:
    stage.show(**MOMENTS["partly-paid"])
    assert [text for text in texts(stage) if text in ("pagato", "non pagato")] == ["pagato", "non pagato", "pagato"]
    assert "Avvisi pagati: 2 su 3. Uno è ancora da pagare." in texts(stage)


@pytest.mark.parametrize("moment", ["paid", "not-paid", "being-confirmed", "partly-paid"])
def test_without_more_notices_nobody_is_sent_to_them(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert not stage.shows("next-payment")


@pytest.mark.parametrize("moment", ["review", "review-seven"])
def test_whoever_has_pages_read_aloud_is_offered_the_telephone_first(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert not stage.shows("pay-by-phone")
    aloud = replace(stage.visit.usual_access, read_aloud=True)
    stage.visit.usual_access = aloud
    try:
        stage.show(**MOMENTS["home"])
        stage.show(**MOMENTS[moment])
        assert wanted(stage, "pay-by-phone") == ["pay_by_phone"]
        rows = [item for item in stage.items() if item.objectName().startswith("remove-")]
        first = stage.named("pay-by-phone").mapToScene(QPointF()).y()
        assert all(first < row.mapToScene(QPointF()).y() for row in rows)
        assert stage.shows("add-another")
    finally:
        stage.visit.usual_access = replace(aloud, read_aloud=False)
