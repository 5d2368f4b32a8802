# SPDX-License-Identifier: EUPL-1.2
"""Printing: the bytes unchanged, the journal told before and after."""

import asyncio

import pytest

from kiosk.adapters.journal.memory import MemoryJournal
from kiosk.application.ports import (
    Fact,
    FactKind,
    JournalUnavailable,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
)
from kiosk.application.print_document import PrintDocument
from kiosk.domain.attempt import Attempt, Return
from tests.application.payments import RefusingJournal, left
from tests.fakes import FakeClock, FakePrinter

ATTEMPT = left(Return.OK, possible=True, code=0)
PDF = b"%PDF-1.7\r\n\x00\xff bytes that no text survives"


@pytest.mark.parametrize("outcome", PrintOutcome)
def test_what_became_of_the_job_is_told_and_recorded(outcome: PrintOutcome) -> None:
    journal = MemoryJournal()
    told = asyncio.run(PrintDocument(FakePrinter(outcome=outcome), journal, FakeClock())("receipt", ATTEMPT, PDF))
    assert told is outcome
    assert [fact.kind for fact in journal.facts] == [FactKind.PRINT_SENT, FactKind.PRINT_RESULT]
    assert journal.facts[-1].details["outcome"] == outcome.value


def test_the_bytes_reach_the_printer_unchanged_under_a_name_without_personal_data() -> None:
    printer = FakePrinter()
    asyncio.run(PrintDocument(printer, MemoryJournal(), FakeClock())("receipt", ATTEMPT, PDF))
    assert printer.printed == [("receipt-KJ7MPQ2R", PDF)]


def test_the_journal_is_told_before_the_printer() -> None:
    order: list[str] = []

    class TellingJournal:
        def record(self, fact: Fact, attempt: Attempt) -> None:
            order.append(fact.kind.value)

    class TellingPrinter(FakePrinter):
        async def print_pdf(self, title: str, pdf: bytes) -> PrintOutcome:
            order.append("printer")
            return await super().print_pdf(title, pdf)

    asyncio.run(PrintDocument(TellingPrinter(), TellingJournal(), FakeClock())("slip", ATTEMPT, PDF))
    assert order == ["print_sent", "printer", "print_result"]


def test_what_cannot_be_recorded_is_not_printed() -> None:
    printer = FakePrinter()
    with pytest.raises(JournalUnavailable):
        asyncio.run(PrintDocument(printer, RefusingJournal(FactKind.PRINT_SENT), FakeClock())("slip", ATTEMPT, PDF))
    assert printer.printed == []


@pytest.mark.parametrize("readiness", PrinterReadiness)
def test_the_printers_own_word_is_passed_on(readiness: PrinterReadiness) -> None:
    status = PrinterStatus(readiness, ("media-empty",))
    assert asyncio.run(PrintDocument(FakePrinter(status), MemoryJournal(), FakeClock()).status()) is status


def test_a_result_that_cannot_be_recorded_is_a_result_all_the_same() -> None:
    printer = FakePrinter()
    journal = RefusingJournal(FactKind.PRINT_RESULT)
    told = asyncio.run(PrintDocument(printer, journal, FakeClock())("receipt", ATTEMPT, PDF))
    assert (told, len(printer.printed)) == (PrintOutcome.PRINTED, 1)
