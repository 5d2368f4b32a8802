# SPDX-License-Identifier: EUPL-1.2
"""What the pages say of amount, fee and total, and which steps they tick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.server_health import Server
from kiosk.application.settle_payment import Progress
from kiosk.application.visit.problems import Trouble
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.visit_payments import Payment, VisitPayments
from kiosk.lab.moments.payment import AMOUNT, MOMENTS, attempt, cart, document, settled, several
from kiosk.lab.moments.stage import SIZES, Stage
from kiosk.ui.formats import euro

FEE = Money(150)
TOTAL = "12.347,00\N{NO-BREAK SPACE}€"


@pytest.fixture(scope="module", params=[SIZES[0], SIZES[2], SIZES[3]], ids=["1080", "1920", "1280"])
def stage(request: pytest.FixtureRequest, qapp: object) -> Iterator[Stage]:
    width, height, _, training = request.param
    one = Stage((width, height), training=training)
    yield one
    one.close()


def documents(notices: int, *fees: Money | None) -> tuple[ReceiptDocument, ...]:
    """A receipt a notice, with these fees."""
    paper = document()
    return tuple(
        replace(paper, item=item, receipt=replace(paper.receipt, fee=fee))
        for item, fee in zip(attempt(notices).notices, fees, strict=True)
    )


def labels(stage: Stage) -> list[str]:
    paid = stage.model("paid")
    assert paid is not None
    return [row["label"] for row in paid.property("rows")]


def test_one_receipt_says_amount_fee_and_total_together(stage: Stage) -> None:
    stage.show(**MOMENTS["paid"])
    assert f"Più 1,50\N{NO-BREAK SPACE}€ di commissione: in tutto {TOTAL}." in stage.texts()
    assert labels(stage)[:4] == ["Per che cosa", "Importo pagato", "Commissione", "In tutto, con la commissione"]


def test_while_the_receipt_is_fetched_a_fee_is_said_to_come_on_top(stage: Stage) -> None:
    stage.show(**{**MOMENTS["paid"], "documents": ()})
    assert "Più la commissione della banca o dell’app." in stage.texts()


@pytest.mark.parametrize(
    ("fees", "said"),
    [
        ((FEE, FEE), "Più 1,50\N{NO-BREAK SPACE}€ di commissione: in tutto 24.692,50\N{NO-BREAK SPACE}€."),
        ((FEE, Money(0)), "Più la commissione della banca o dell’app."),
        ((FEE, None), "Più la commissione della banca o dell’app."),
        ((Money(0), Money(0)), "Senza commissione."),
    ],
)
def test_a_cart_has_one_fee(stage: Stage, fees: tuple[Money | None, ...], said: str) -> None:
    stage.show(page=Page.PAID, **{**settled(Ending.PAID, Ending.PAID), "documents": documents(2, *fees)})
    assert said in stage.texts()
    assert "In tutto, con la commissione" not in labels(stage)  # not of one of them


def test_two_notices_paid_by_telephone_have_a_fee_each(stage: Stage) -> None:
    ended = Attempt.elsewhere(attempt().id, attempt(2).notices).ended((Ending.PAID, Ending.PAID))
    known = settled(Ending.PAID, Ending.PAID)
    stage.show(page=Page.PAID, **{**known, "attempt": ended, "recorded_as": ended, "documents": documents(2, FEE, FEE)})
    assert any("3,00" in text and "commissione" in text for text in stage.texts())
    assert "In tutto, con la commissione" in labels(stage)


def test_what_was_paid_in_part_is_said_with_its_fee(stage: Stage) -> None:
    known = settled(Ending.PAID, Ending.NOT_PAID)
    stage.show(page=Page.PARTLY_PAID, **{**known, "documents": documents(1, FEE)})
    page = stage.named("page-partly_paid")
    assert page.property("title") == euro(AMOUNT, "it")
    assert page.property("sum") == f"Più 1,50\N{NO-BREAK SPACE}€ di commissione: in tutto {TOTAL}."
    assert page.property("lead") == "Per l’altro avviso non ti è stato addebitato nulla."


@pytest.mark.parametrize(
    ("moment", "name", "said"),
    [
        ("checkout", "plus-the-fee", "un avviso, più la commissione"),
        ("review", "fee-note", "Più la commissione della banca o dell’app: la vedi prima di confermare."),
        (
            "review-seven",
            "fee-note",
            "Più la commissione della banca o dell’app. Gli altri seguono nel prossimo pagamento.",
        ),
    ],
)
def test_an_amount_that_is_to_be_paid_comes_with_a_fee(stage: Stage, moment: str, name: str, said: str) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.named(name).property("text") == said


def test_an_amount_that_may_have_been_paid_comes_with_a_fee(stage: Stage) -> None:
    stage.show(**MOMENTS["being-confirmed"])
    assert f"{euro(AMOUNT, 'it')} più la commissione, alle 10:24" in stage.texts()


# --- after other payments --------------------------------------------------------------------------------------------


def test_a_payment_that_failed_after_another_is_not_called_all(stage: Stage) -> None:
    stage.show(**MOMENTS["not-paid-after-others"])
    texts = stage.texts()
    assert "Questa volta non hai pagato" in texts
    assert "Non hai pagato" not in texts
    assert not any("Non ti è stato addebitato nulla" in text for text in texts)


def test_the_idle_question_says_what_the_visit_has_paid(stage: Stage) -> None:
    stage.show(**MOMENTS["idle-after-others"])
    assert not any("non hai pagato nulla" in text.lower() for text in stage.texts())


def test_an_ending_is_closed_and_nothing_typed_is_lost_by_it(stage: Stage) -> None:
    for moment in ("paid", "not-paid", "being-confirmed", "partly-paid", "unpaid"):
        stage.show(**MOMENTS[moment], idle_ends_at=20.0)
        assert any("chiudiamo questa pagina" in text for text in stage.texts()), moment


# --- steps -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "step"),
    [
        ("not-paid", 3), ("being-confirmed", 3), ("partly-paid", 3), ("verifying", 3), ("checkout", 3),
        ("paid", 4), ("review", 2), ("unpaid", 0), ("paid-before", 0), ("unavailable", 0),
    ],
)  # fmt: skip
def test_only_what_has_happened_is_ticked(stage: Stage, moment: str, step: int) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.view_model.property("step") == step
    texts = stage.texts()
    words = ["Avviso", "Controllo", "Pagamento", "Ricevuta"]
    ticked = [word for word in words if word in texts]  # what is not ticked has its number before it
    assert ticked == words[: max(0, step - 1)] or (moment == "checkout" and not ticked)  # or ticks without words


def test_papers_of_what_was_not_paid_stand_at_the_payment(stage: Stage) -> None:
    stage.show(page=Page.PRINTED, **several(Ending.NOT_PAID), debt=cart(1).debts[0])
    assert stage.view_model.property("step") == 3


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Hai finito nella pagina di pagoPA"),
        *(
            ({"attempt": replace(attempt(), returned=how)}, "La pagina di pagoPA è chiusa")
            for how in (PageExit.LEFT, PageExit.FAILED, PageExit.EXPIRED, PageExit.CANCEL, PageExit.ERROR)
        ),
        ({"restored": True}, "Il totem si è interrotto ed è ripartito"),
        (
            {"attempt": Attempt.elsewhere(attempt().id, attempt().notices)},
            "Hai detto di aver pagato con il telefono",
        ),
    ],
)
def test_the_verification_says_what_led_to_it(stage: Stage, changes: dict[str, object], said: str) -> None:
    stage.show(
        **{
            "page": Page.VERIFYING,
            "attempt": replace(attempt(), returned=PageExit.OK),
            "progress": Progress(0, 1, 40.0),
        }
        | changes
    )
    assert said in stage.texts()


def test_earlier_payments_are_those_of_the_visit_alone(stage: Stage) -> None:
    """What is asked about is of another visit, and is no payment of this one."""
    ours = frozenset(item.key for item in attempt().notices)
    before = VisitPayments((Payment(settled(Ending.PAID)["attempt"], ours=ours),))  # type: ignore[arg-type]
    stage.show(**{**MOMENTS["debt-paid"], "payments": before})
    assert any(text.startswith("Hai già pagato") for text in stage.texts())
    stage.show(**MOMENTS["debt-paid"])
    assert "Adesso non ti abbiamo addebitato nulla." in stage.texts()


def test_nobody_is_warned_of_paying_again_who_certainly_has_not_paid(stage: Stage) -> None:
    outage = MOMENTS["unavailable-checkout"]
    warning = "Stavi pagando proprio ora?"
    stage.show(**outage)
    assert warning not in stage.texts()
    stage.show(**outage | {"checking": True})
    assert warning in stage.texts()
    stage.show(**MOMENTS["unavailable-checkout-after-others"])
    assert warning in stage.texts()
    stage.show(**outage | {"trouble": Trouble(Server.GOVPAY, "outage", at_rest=True)})
    assert warning in stage.texts()
