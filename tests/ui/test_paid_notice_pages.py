# SPDX-License-Identifier: EUPL-1.2
"""Pages that name a paid notice lead to its receipt, and tell a part that is paid as a part."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QAccessible

from kiosk.application.visit.problems import Problem
from kiosk.domain.cart import Cart, NotAdded, Reason
from kiosk.domain.documento import Documento
from kiosk.domain.flow import Page
from kiosk.domain.instalments import InstalmentPlan
from kiosk.domain.pendenza import State
from kiosk.lab.moments import lists
from kiosk.lab.moments.lists import AT_ONCE, FINE, THREE, bill, rate
from kiosk.lab.moments.payment import MOMENTS, READY, cart, debt
from kiosk.lab.moments.stage import Stage

BILLS = lists.MOMENTS
DUE, PAID = State.NON_ESEGUITA, State.ESEGUITA
PLAN = InstalmentPlan.of(AT_ONCE, rate(PAID, DUE, DUE))


def wanted(stage: Stage) -> list[str]:
    return [wish for wish in stage.visit.wanted if wish != "touched"]


def show(stage: Stage, moment: dict[str, object]) -> None:
    stage.show()
    stage.show(**moment)
    stage.visit.wanted.clear()


def refused(reason: Reason, **more: object) -> dict[str, object]:
    """The whole bill was scanned beside the cart, and is not taken."""
    refusal = NotAdded(reason, AT_ONCE, **more)  # type: ignore[arg-type]
    return {"page": Page.REVIEW, "cart": cart(2), "not_added": refusal, "printer": READY}


NAMES_A_PAID_ONE = {
    "debt": (MOMENTS["debt-paid"], "show-receipt", "show_receipt"),
    "cart": (MOMENTS["review-not-added-paid"], "show-receipt", "show_receipt"),
    "parts": (BILLS["instalments-first-paid"], f"part-{THREE[0].notice}", "show_receipt"),
    "single": (BILLS["instalments-paid-at-once"], f"part-{AT_ONCE.notice}", "show_receipt"),
    "refused part": (refused(Reason.OTHER_WAY_PAID, plan=PLAN), "show-parts", "show_parts"),
    "changed": (
        {"page": Page.NOTICE, "problem": Problem.BILL_PAID, "plan": PLAN, "debt": AT_ONCE},
        "show-parts",
        "show_parts",
    ),
}


@pytest.mark.parametrize("where", NAMES_A_PAID_ONE)
def test_it_leads_to_the_receipt_or_to_where_it_is(stage: Stage, where: str) -> None:
    moment, name, meant = NAMES_A_PAID_ONE[where]
    show(stage, moment)
    stage.tap(name)
    assert wanted(stage) == [meant]


@pytest.mark.parametrize(
    "moment",
    [
        MOMENTS["debt"],
        MOMENTS["debt-annulled"],
        MOMENTS["debt-expired"],
        MOMENTS["debt-paid-no-receipt"],
        MOMENTS["review"],
        MOMENTS["review-not-added"],
        MOMENTS["notice"],
        refused(Reason.ALREADY_IN),
    ],
)
def test_nothing_else_does(stage: Stage, moment: dict[str, object]) -> None:
    show(stage, moment)
    assert not stage.shows("show-receipt")
    assert not stage.shows("show-parts")


def test_a_receipt_that_is_not_here_is_said_to_be_elsewhere(stage: Stage) -> None:
    show(stage, MOMENTS["debt-paid-no-receipt"])
    banner = stage.named("scan-message")
    assert banner.property("title") == "La ricevuta non è qui"
    assert banner.property("text") == "Chiedila a chi ha incassato, oppure allo sportello."


def test_a_paid_row_says_where_it_leads(stage: Stage) -> None:
    show(stage, BILLS["instalments-first-paid"])
    row = QAccessible.queryAccessibleInterface(stage.named(f"part-{THREE[0].notice}"))
    assert row.role() == QAccessible.Role.Button
    assert row.text(QAccessible.Text.Description) == "Vedi la ricevuta"


@pytest.mark.parametrize(
    ("moment", "title", "lead"),
    [
        (BILLS["instalments-first-paid"], "È già stata pagata una rata", "Qui si paga il resto, a rate."),
        (BILLS["instalments-two-paid"], "Sono già state pagate 2 rate su 3", "Qui si paga il resto, a rate."),
        (BILLS["instalments-nothing"], "Tutte le rate sono già pagate", "Non c’è altro da pagare."),
        (BILLS["instalments-paid-at-once"], "È già stato pagato tutto in una volta", "Non c’è altro da pagare."),
        (bill(replace(FINE[0], state=PAID), *FINE[1:]), "È già stato pagato tutto in una volta", None),
        (bill(*rate(PAID, State.SCADUTA), AT_ONCE), None, "Chiedi allo sportello quanto resta da pagare."),
        (bill(*rate(PAID), AT_ONCE), "È già stata pagata una rata", "Chiedi allo sportello quanto resta da pagare."),
        (BILLS["instalments"], "A rate o tutto in una volta?", None),
    ],
)
def test_a_part_that_is_paid_is_told_as_a_part(
    stage: Stage, moment: dict[str, object], title: str | None, lead: str | None
) -> None:
    show(stage, moment)
    page = stage.named("page-instalments")
    assert title in (None, page.property("title"))
    assert lead in (None, page.property("lead"))


@pytest.mark.parametrize(
    ("moment", "place", "words"),
    [
        (BILLS["instalments-first-paid"], -1, "Già pagata una rata: il resto a rate"),
        (BILLS["instalments-two-paid"], -1, "Già pagate 2 rate: il resto a rate"),
        (BILLS["instalments-nothing"], -1, "Tutte le rate sono già pagate"),
        (BILLS["instalments-paid-at-once"], 0, "È già stato pagato tutto in una volta"),
        (bill(*rate(State.ANOMALA, DUE), AT_ONCE), -1, "Forse è già pagato in un altro modo: chiedi allo sportello"),
        (BILLS["instalments-being-confirmed"], 0, "Un suo pagamento è in corso di conferma"),
        (BILLS["instalments-being-confirmed"], -1, "Un altro pagamento è in corso di conferma"),
    ],
)
def test_why_a_part_is_kept_back(stage: Stage, moment: dict[str, object], place: int, words: str) -> None:
    show(stage, moment)
    assert stage.model("instalments").parts[place]["stands"] == words


@pytest.mark.parametrize(
    ("moment", "title"),
    [
        (refused(Reason.OTHER_WAY_PAID, plan=PLAN), "È già stata pagata una rata"),
        (
            refused(Reason.OTHER_WAY_PAID, plan=InstalmentPlan.of(THREE[0], [replace(AT_ONCE, state=PAID)])),
            "È già stato pagato tutto in una volta",
        ),
        (refused(Reason.OTHER_WAY_OPEN, plan=PLAN), "Un pagamento per la stessa cosa è in corso di conferma"),
    ],
)
def test_beside_a_cart_too(stage: Stage, moment: dict[str, object], title: str) -> None:
    show(stage, moment)
    assert stage.named("review-message").property("title") == title


def test_of_an_instalment_that_is_paid_nobody_is_told_that_nothing_is_left(stage: Stage) -> None:
    paid = replace(debt(PAID), documento=Documento("TARI", "TARI", 1))
    show(stage, {"page": Page.DEBT, "debt": paid})
    assert "Questa rata è già pagata" in stage.texts()
    assert "Non devi fare nulla." not in stage.texts()


def test_what_is_in_the_cart_stays_in_sight(stage: Stage) -> None:
    show(stage, {**refused(Reason.OTHER_WAY_PAID, plan=PLAN), "cart": Cart(cart(1).debts)})
    assert stage.shows("pay")
