# SPDX-License-Identifier: EUPL-1.2
"""The note that nothing was paid: where it is offered, and what the page says of its paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.application.ports import DocumentKind, PrinterReadiness, PrinterStatus
from kiosk.application.visit.state import Printing
from kiosk.domain.cart import Cart
from kiosk.lab.moments.elsewhere import MOMENTS, not_paid
from kiosk.lab.moments.stage import Stage


def text_of(stage: Stage, name: str) -> str:
    return str(stage.named(name).property("text"))


@pytest.mark.parametrize("moment", ["not-paid-one", "not-paid-note-printed", "not-paid-note-failed"])
def test_a_press_prints_it(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    stage.visit.wanted.clear()
    stage.tap("print-note")
    assert [wish for wish in stage.visit.wanted if wish != "touched"] == ["print_document"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_prints_it(stage: Stage, key: Qt.Key) -> None:
    stage.show(**MOMENTS["not-paid-one"])
    stage.visit.wanted.clear()
    stage.named("print-note").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage.window, key)
    assert [wish for wish in stage.visit.wanted if wish != "touched"] == ["print_document"]


@pytest.mark.parametrize("readiness", PrinterReadiness)
def test_it_is_offered_where_a_printer_is_there(stage: Stage, readiness: PrinterReadiness) -> None:
    stage.show(**not_paid(1, printer=PrinterStatus(readiness)))
    assert stage.shows("print-note") is (readiness is not PrinterReadiness.NOT_READY)
    assert stage.shows("hint")


def test_it_is_not_offered_before_the_printer_has_said_how_it_is(stage: Stage) -> None:
    stage.show(**not_paid(1, printer=None))
    assert not stage.shows("print-note")


def test_it_is_not_offered_where_nobody_says_why_it_was_not_paid(stage: Stage) -> None:
    moment = not_paid(1)
    stage.show(**{**moment, "settled": replace(moment["settled"], reason=None)})
    assert not stage.shows("print-note")


@pytest.mark.parametrize("restored", [False, True])
def test_ways_to_pay_elsewhere_are_offered_while_the_notices_are_at_hand(stage: Stage, restored: bool) -> None:
    stage.show(**{**not_paid(1), **({"restored": True, "cart": Cart(), "debt": None} if restored else {})})
    assert stage.shows("pay-by-phone") is not restored
    assert stage.shows("print-notice") is not restored
    assert stage.shows("retry")


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("not-paid-one", "Stampa il riepilogo"),
        ("not-paid-note-printing", "Stampiamo…"),
        ("not-paid-note-printed", "Ristampa il riepilogo"),
        ("not-paid-note-failed", "Ristampa il riepilogo"),
        ("not-paid-print-failed", "Stampa il riepilogo"),
    ],
)
def test_the_button_says_what_it_does(stage: Stage, moment: str, text: str) -> None:
    stage.show(**MOMENTS[moment])
    assert text_of(stage, "print-note") == text


@pytest.mark.parametrize("kind", [DocumentKind.NOT_PAID, DocumentKind.NOTICE])
def test_while_anything_prints_a_press_is_ignored(stage: Stage, kind: DocumentKind) -> None:
    stage.show(**not_paid(1, printing=Printing.PRINTING, printing_kind=kind))
    stage.visit.wanted.clear()
    stage.tap("print-note")
    assert "print_document" not in stage.visit.wanted
    assert stage.named("print-note").property("busy") is (kind is DocumentKind.NOT_PAID)
    assert stage.named("print-notice").property("busy") is (kind is DocumentKind.NOTICE)


def test_while_the_note_prints_the_notices_cannot_be_asked_for(stage: Stage) -> None:
    stage.show(**MOMENTS["not-paid-note-printing"])
    stage.visit.wanted.clear()
    assert not stage.named("print-notice").isEnabled()
    stage.tap("print-notice")
    assert "print_notice" not in stage.visit.wanted
    stage.show(**MOMENTS["not-paid-note-printed"])
    assert stage.named("print-notice").isEnabled()


def test_that_it_is_out_is_said(stage: Stage) -> None:
    stage.show(**MOMENTS["not-paid-note-printed"])
    assert text_of(stage, "hint") == "Il riepilogo è stampato. Esce qui sotto, a destra."
    assert not stage.shows("printing-message")


@pytest.mark.parametrize(
    ("moment", "title"),
    [
        ("not-paid-note-failed", "Non siamo riusciti a stampare il riepilogo."),
        ("not-paid-note-unsure", "Non siamo sicuri che sia uscito il foglio."),
        ("not-paid-print-failed", "Non siamo riusciti a stampare gli avvisi."),
    ],
)
def test_what_did_not_come_out_is_named(stage: Stage, moment: str, title: str) -> None:
    stage.show(**MOMENTS[moment])
    assert stage.named("printing-message").property("title") == title
    assert text_of(stage, "hint").startswith("Serve aiuto? ")
