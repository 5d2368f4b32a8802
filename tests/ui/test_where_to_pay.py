# SPDX-License-Identifier: EUPL-1.2
"""Pages on which nothing can be paid offer a sheet, and name the counter with its hours."""

from __future__ import annotations

import pytest

from kiosk.application.ports import DocumentKind
from kiosk.application.visit.state import Printing
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage

STRANDED = ["debt-expired", "debt-annulled", "debt-anomalous", "notice-foreign", "notice-expired", "unavailable"]


@pytest.mark.parametrize("moment", STRANDED)
def test_a_sheet_is_offered_and_printed(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    stage.visit.wanted.clear()
    stage.tap("where-to-pay")
    assert "print_where_to_pay" in stage.visit.wanted


@pytest.mark.parametrize("moment", ["debt", "debt-paid", "notice", "notice-not-found"])
def test_elsewhere_it_is_not(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    assert not stage.shows("where-to-pay")


def test_without_a_printer_it_is_not_offered(stage: Stage) -> None:
    stage.visit.prints_where_to_pay = False
    stage.show(**MOMENTS["debt-expired"])
    assert not stage.shows("where-to-pay")
    stage.visit.prints_where_to_pay = True


@pytest.mark.parametrize("moment", ["debt-expired", "notice-foreign", "unavailable"])
def test_the_counter_and_its_hours_are_named(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    said = " ".join(stage.texts()).lower()
    assert "sportello 2" in said
    assert "dal lunedì al venerdì, 8:30–12:30" in said


@pytest.mark.parametrize(
    ("printing", "said"),
    [
        (Printing.PRINTING, "Stampiamo…"),
        (Printing.PRINTED, "Stampato. Stampa di nuovo"),
        (Printing.FAILED, "Non è stato stampato. Riprova"),
        (Printing.UNKNOWN, "Non è uscito? Stampa di nuovo"),
    ],
)
def test_the_button_says_what_became_of_it(stage: Stage, printing: Printing, said: str) -> None:
    stage.show(**{**MOMENTS["debt-expired"], "printing": printing, "printing_kind": DocumentKind.WHERE_TO_PAY})
    assert stage.named("where-to-pay").property("text") == said
    assert not stage.shows("printing-message"), "which speaks of the notice on paper"


@pytest.mark.parametrize(
    ("moment", "said"),
    [
        ("notice-foreign", "Stampa dove pagare"),
        ("unavailable", "Stampa dove pagare"),
        ("debt-annulled", "Stampa a chi chiedere"),
        ("debt-expired", "Stampa a chi chiedere"),
        ("notice-expired", "Stampa a chi chiedere"),
    ],
)
def test_nobody_is_told_where_to_pay_what_must_be_asked_about_first(stage: Stage, moment: str, said: str) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.named("where-to-pay").property("text") == said
