# SPDX-License-Identifier: EUPL-1.2
"""No page offers what it has just refused, and what is said and what is offered go together."""

from __future__ import annotations

import pytest

from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Trouble, TroubleKind
from kiosk.application.visit.state import Printing
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Page
from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.lists import MOMENTS as LISTS
from kiosk.lab.moments.payment import MOMENTS, several
from kiosk.lab.moments.stage import Stage

PRIMARY = 0


def text(stage: Stage, name: str) -> str:
    return str(stage.named(name).property("text"))


# --- nothing can be printed ------------------------------------------------------------------------------------------


def test_where_nothing_can_be_printed_the_end_is_the_answer_and_paper_only_a_try(stage: Stage) -> None:
    stage.show(**MOMENTS["paid-by-others-no-printer"])
    assert stage.named("done").property("kind") == PRIMARY
    assert stage.named("print").property("kind") != PRIMARY
    assert text(stage, "print") == "Prova a stampare"


@pytest.mark.parametrize(("with_key", "without"), [("debt", "debt-no-paper"), ("not-paid", "not-paid-no-paper")])
def test_a_notice_that_has_no_paper_is_not_offered_on_paper(stage: Stage, with_key: str, without: str) -> None:
    stage.show(**ELSEWHERE[without] | {"problem": None})
    assert stage.shows("print-notice"), with_key
    stage.show(**ELSEWHERE[without])
    assert not stage.shows("print-notice")


# --- out of service --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("server", "resume", "leads"),
    [
        (Server.CREDITOR, Page.NOTICE, "back"),
        (Server.CHECKOUT, Page.REVIEW, "back"),
        (Server.CHECKOUT, Page.HOME, "done"),
        (Server.GOVPAY, Page.NOTICE, ""),
    ],
)
def test_nobody_is_stranded_where_only_a_part_is_down(stage: Stage, server: Server, resume: Page, leads: str) -> None:
    stage.show(page=Page.UNAVAILABLE, trouble=Trouble(server, TroubleKind.OUTAGE, resume))
    assert stage.shows("action-bar") is bool(leads)
    assert stage.shows("retry")
    if leads:
        assert stage.named("retry").property("kind") == PRIMARY
        assert stage.named(leads).x() < stage.named("retry").x()
        stage.visit.wanted.clear()
        stage.tap(leads)
        assert "leave_trouble" in stage.visit.wanted


# --- chosen before ---------------------------------------------------------------------------------------------------


def test_what_was_chosen_before_is_counted_and_only_the_rest_is_added(stage: Stage) -> None:
    stage.show(**LISTS["debts-chosen"])
    assert {"Da aggiungere", "2 avvisi già scelti"} <= set(stage.texts())
    assert not {"Totale scelto", "Non hai ancora scelto"} & set(stage.texts())
    stage.show(**LISTS["debts"])
    assert {"Totale scelto", "Non hai ancora scelto"} <= set(stage.texts())


def test_a_row_that_was_chosen_before_has_no_box_to_press(stage: Stage) -> None:
    stage.show(**LISTS["debts-chosen"])
    boxes = [item for item in stage.items() if item.metaObject().className().startswith("TickBox")]
    rows = [item for item in stage.items() if item.objectName().startswith("debt-") and item.height() > 0]
    free = [row for row in rows if not row.property("inCart")]
    assert len(free) < len(rows)
    assert len(boxes) == len(free)


# --- after other payments --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("review-after-others", "Già pagati 61.729,00 €. Altri 61.727,50 € da confermare: non ripagarli."),
        (
            "being-confirmed-after-others",
            "Non ripagare: questo pagamento e altri 61.727,50 € sono da confermare. Hai già pagato 61.729,00 €.",
        ),
        (
            "not-paid-after-others",
            "Questa volta non ti è stato addebitato nulla. "
            "Già pagati 61.729,00 €. Altri 61.727,50 € da confermare: non ripagarli.",
        ),
    ],
)
def test_after_other_payments_the_money_line_says_all_that_is_needed_and_no_more(
    stage: Stage, moment: str, said: str
) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.view_model.property("moneyText").replace("\N{NO-BREAK SPACE}", " ") == said


# --- one and several -------------------------------------------------------------------------------------------------


def test_one_notice_that_is_not_paid_is_no_plural(stage: Stage) -> None:
    stage.show(**MOMENTS["partly-paid-of-a-pile"])
    assert text(stage, "retry") == "Riprova quello non pagato"
    assert text(stage, "next-payment") == "Passa ai 2 rimasti"
    assert stage.view_model.property("moneyText") == "Avvisi pagati: 4 su 5. Uno è ancora da pagare."
    stage.show(page=Page.PARTLY_PAID, **several(Ending.PAID, Ending.NOT_PAID, Ending.NOT_PAID))
    page = stage.named("page-partly_paid")
    assert page.property("lead") == "Per gli altri 2 avvisi non ti è stato addebitato nulla."
    assert stage.view_model.property("moneyText") == "Avvisi pagati: 1 su 3. Gli altri sono ancora da pagare."


# --- small things ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("moment", ["paid-not-seen", "paid-jam", "partly-paid-of-a-pile"])
def test_the_code_of_an_attempt_stays_in_one_line(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    said = [one for one in stage.texts() if "7F4K" in one]
    assert said
    assert all("MC\N{NO-BREAK SPACE}7F4K\N{NO-BREAK SPACE}29" in one for one in said)


def test_nothing_came_out_is_a_key_with_a_frame(stage: Stage) -> None:
    stage.show(**MOMENTS["paid-printed"])
    key = stage.named("nothing-came-out")
    stage.show(**MOMENTS["paid-printed"] | {"printing": Printing.PRINTED})
    assert key.property("kind") == stage.named("look").property("kind")


def test_paid_already_is_good_news(stage: Stage) -> None:
    stage.show(**MOMENTS["notice-paid"])
    good = stage.named("notice-message")
    assert good.property("iconName") == "check-circle"
    stage.show(**MOMENTS["notice-annulled"])
    assert stage.named("notice-message").property("iconName") == "warning"


def test_the_last_seconds_of_the_check_are_seconds(stage: Stage) -> None:
    stage.show(**MOMENTS["verifying"])
    assert stage.named("page-verifying").property("lead") == (
        "Di solito bastano pochi secondi. Al massimo altri 40 secondi."
    )
