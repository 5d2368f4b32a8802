# SPDX-License-Identifier: EUPL-1.2
"""What is said of who paid: "you have paid" rests on a receipt that names this payment."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.ending import Ending
from kiosk.lab.moments.payment import MOMENTS, document, several
from kiosk.lab.moments.stage import Stage

YOU = "Hai pagato"
OURS = "La tua ricevuta"
NOTICES = "La ricevuta di questo avviso"


def words(stage: Stage, moment: str, **more: object) -> list[str]:
    stage.show()
    stage.show(**{**MOMENTS[moment], **more})
    return stage.texts()


def test_you_paid_where_the_receipt_says_so(stage: Stage) -> None:
    said = words(stage, "paid")
    assert {YOU, OURS, "Pagamento confermato. Non devi fare altro."} <= set(said)
    assert not stage.shows("paid-twice")


@pytest.mark.parametrize("note", ["", "OTHER", "Z" * 26])
def test_it_is_paid_where_the_receipt_is_not_ours_or_does_not_say(stage: Stage, note: str) -> None:
    said = words(stage, "paid", documents=(document(note=note),))
    assert {"È pagato", NOTICES, "È pagato: non pagarlo di nuovo."} <= set(said)
    assert any(text.endswith("Pagato il 23 novembre 2026 alle 10:24.") for text in said)
    assert not any(YOU in text or OURS in text for text in said)


def test_before_the_receipt_is_here_it_is_paid(stage: Stage) -> None:
    said = words(stage, "paid", documents=())
    assert "È pagato" in said
    assert YOU not in said


def test_who_was_overtaken_before_paying_is_told_that_nothing_was_charged(stage: Stage) -> None:
    attempt = replace(MOMENTS["paid"]["attempt"], may_be_authorised=False)  # type: ignore[type-var]
    said = words(stage, "paid", attempt=attempt, documents=(document(note=""),))
    assert "Era già pagato. Adesso non ti è stato addebitato nulla." in said


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("paid-twice", "Una è la tua. Stampale e mostrale allo sportello."),
        ("paid-by-others-twice", "È stato pagato più di una volta. Stampale e mostrale allo sportello."),
    ],
)
def test_paid_twice_leads_to_the_counter_with_both(stage: Stage, moment: str, text: str) -> None:
    said = words(stage, moment)
    assert {"Pagato più di una volta", "Ci sono 2 ricevute di questo avviso.", text} <= set(said)
    assert "Pagato più di una volta: chiedi allo sportello." in said
    assert stage.shows("receipt-0")
    assert stage.shows("receipt-1")
    assert "Non devi fare altro" not in " ".join(said)


def test_each_receipt_of_several_says_whose_it_is(stage: Stage) -> None:
    several_paid = {**MOMENTS["paid"], **several(Ending.PAID, Ending.PAID)}
    several_paid["documents"] = (document(), document(place=1, note="OTHER"))
    stage.show()
    stage.show(**several_paid)
    assert "Sono pagati" in stage.texts()
    for place, heading in ((0, OURS), (1, NOTICES)):
        stage.tap(f"receipt-{place}")
        assert stage.named("page-receipt").property("title") == heading
        stage.tap("look-away")
    assert "Sono pagati" in stage.texts()


@pytest.mark.parametrize("moment", ["paid-before", "paid-restored", "paid-before-elsewhere"])
def test_whoever_asks_may_be_somebody_else(stage: Stage, moment: str) -> None:
    said = words(stage, moment)
    assert "È pagato" in said
    assert not any(YOU in text or OURS in text for text in said)


def test_some_paid_by_others_and_some_not_at_all(stage: Stage) -> None:
    assert "Hai pagato 2 avvisi su 3" in words(stage, "partly-paid")
    others = (document(), document(place=2, note="OTHER"))
    said = words(stage, "partly-paid", documents=others)
    assert "2 avvisi su 3 sono pagati" in said
    assert not any(YOU in text for text in said)


def test_the_receipt_of_another_payer_does_not_come_by_mail(stage: Stage) -> None:
    said = words(stage, "paid-by-others-no-printer")
    assert "Adesso non possiamo stampare. Chiedi la ricevuta allo sportello." in said
    assert not any("e-mail" in text for text in said)


def test_a_code_that_tells_of_a_payment_leads_to_its_receipt(stage: Stage) -> None:
    said = words(stage, "paid-before-elsewhere", by_code=True)
    assert "Per vederla, tocca “Ho già pagato?” e fai leggere l’avviso." in said


@pytest.mark.parametrize("by_code", [False, True])
def test_no_sheet_is_announced_where_there_is_no_receipt(stage: Stage, by_code: bool) -> None:
    sheet = "La stampante è pronta. Il foglio esce qui sotto, a destra. Puoi ristamparlo con “Ho già pagato?”."
    stage.show(**MOMENTS["paid-before-elsewhere"] | {"by_code": by_code})
    assert sheet not in stage.texts()
    stage.show(**MOMENTS["paid-restored"])
    assert sheet in stage.texts()


def test_the_causale_stands_in_two_lines_as_on_the_slip_of_the_notice(stage: Stage) -> None:
    one = document()
    paid = replace(one, receipt=replace(one.receipt, causale="TARI 2026 - rata unica"))
    assert {"TARI 2026", "Rata unica"} <= set(words(stage, "paid", documents=(paid,)))
    five = tuple(document(place=place) for place in range(5))
    named = tuple(
        replace(one, receipt=replace(one.receipt, causale=f"Mensa {place} - ottobre")) for place, one in enumerate(five)
    )
    stage.show(**{**MOMENTS["paid"], **several(*(Ending.PAID,) * 5), "documents": named})
    assert {"Mensa 0", "Mensa 4", "Ottobre"} <= set(stage.texts())
    assert not stage.shows("scroll-down")


def test_what_is_partly_paid_is_named_in_two_lines_too(stage: Stage) -> None:
    attempt = MOMENTS["partly-paid"]["attempt"]
    notices = tuple(replace(item, causale="TARI 2026 - saldo") for item in attempt.notices)  # type: ignore[attr-defined]
    told = replace(attempt, notices=notices)  # type: ignore[type-var]
    assert {"TARI 2026", "Saldo"} <= set(words(stage, "partly-paid", attempt=told))
    assert not stage.shows("scroll-down")
