# SPDX-License-Identifier: EUPL-1.2
"""Printing: the bytes unchanged, the journal told before and after."""

import asyncio

import pytest

from kiosk.application.ports import (
    DocumentKind,
    EarlierJob,
    Fact,
    FactKind,
    JournalUnavailable,
    Paper,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.application.print_document import Preflight, PrintDocument
from kiosk.domain.attempt import Attempt, PageExit
from tests.application.payments import RefusingJournal, left
from tests.fakes import FakeClock, FakePrinter
from tests.memory_journal import MemoryJournal

ATTEMPT = left(PageExit.OK, possible=True, code=0)
PDF = b"%PDF-1.7\r\n\x00\xff bytes that no text survives"


@pytest.mark.parametrize("outcome", PrintOutcome)
def test_what_became_of_the_job_is_told_and_recorded(outcome: PrintOutcome) -> None:
    journal = MemoryJournal()
    printing = PrintDocument(FakePrinter(outcome=outcome), journal, FakeClock())
    assert asyncio.run(printing.print(DocumentKind.RECEIPT, ATTEMPT, PDF)).outcome is outcome
    assert [fact.kind for fact in journal.facts] == [FactKind.PRINT_SENT, FactKind.PRINT_RESULT]
    assert journal.facts[-1].details["outcome"] == outcome.value


def test_the_bytes_reach_the_printer_unchanged_under_a_name_without_personal_data() -> None:
    printer = FakePrinter()
    asyncio.run(PrintDocument(printer, MemoryJournal(), FakeClock()).print(DocumentKind.RECEIPT, ATTEMPT, PDF))
    assert printer.printed == [("receipt-KJ7MPQ2R", PDF)]


def test_the_journal_is_told_before_the_printer() -> None:
    order: list[str] = []

    class TellingJournal:
        def record(self, fact: Fact, attempt: Attempt) -> None:
            order.append(fact.kind.value)

    class TellingPrinter(FakePrinter):
        async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
            order.append("printer")
            return await super().print_pdf(title, pdf)

    asyncio.run(PrintDocument(TellingPrinter(), TellingJournal(), FakeClock()).print(DocumentKind.SLIP, ATTEMPT, PDF))
    assert order == ["print_sent", "printer", "print_result"]


def test_what_cannot_be_recorded_is_not_printed() -> None:
    printer = FakePrinter()
    with pytest.raises(JournalUnavailable):
        asyncio.run(
            PrintDocument(printer, RefusingJournal(FactKind.PRINT_SENT), FakeClock()).print(
                DocumentKind.SLIP, ATTEMPT, PDF
            )
        )
    assert printer.printed == []


@pytest.mark.parametrize("readiness", PrinterReadiness)
def test_the_printers_own_word_is_passed_on(readiness: PrinterReadiness) -> None:
    status = PrinterStatus(readiness, ("media-empty",))
    printing = PrintDocument(FakePrinter(status), MemoryJournal(), FakeClock())
    assert asyncio.run(printing.preflight(DocumentKind.RECEIPT)).status is status


def test_a_result_that_cannot_be_recorded_is_a_result_all_the_same() -> None:
    printer = FakePrinter()
    journal = RefusingJournal(FactKind.PRINT_RESULT)
    told = asyncio.run(PrintDocument(printer, journal, FakeClock()).print(DocumentKind.RECEIPT, ATTEMPT, PDF))
    assert (told, len(printer.printed)) == (result(PrintOutcome.PRINTED), 1)


NOT_READY = PrinterStatus(PrinterReadiness.NOT_READY, ("media-empty",))
WARNING = PrinterStatus(PrinterReadiness.WARNING, ("toner-low",))
UNKNOWN = PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",))
READY = PrinterStatus(PrinterReadiness.READY)


class Printers(FakePrinter):
    """A printer whose tries end as they are told, one after the other."""

    def __init__(self, *results: PrintResult) -> None:
        super().__init__()
        self.results = list(results)
        self.tries = 0

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        self.tries += 1
        return self.results.pop(0)


def result(outcome: PrintOutcome, trouble: PrintTrouble | None = None) -> PrintResult:
    return PrintResult(outcome, trouble)


ALL_RESULTS = [result(outcome, trouble) for outcome in PrintOutcome for trouble in (None, *PrintTrouble)]
UNREACHABLE = result(PrintOutcome.FAILED, PrintTrouble.UNREACHABLE)


@pytest.mark.parametrize("first", ALL_RESULTS, ids=str)
def test_a_second_try_only_where_the_first_certainly_gave_nothing_and_may_go_by_itself(first: PrintResult) -> None:
    printer, clock, journal = Printers(first, result(PrintOutcome.PRINTED)), FakeClock(), MemoryJournal()
    told = asyncio.run(PrintDocument(printer, journal, clock).print(DocumentKind.SLIP, ATTEMPT, PDF))
    again = first.outcome is PrintOutcome.FAILED and first.trouble in (PrintTrouble.UNREACHABLE, PrintTrouble.ABORTED)
    assert printer.tries == (2 if again else 1)
    assert told == (result(PrintOutcome.PRINTED) if again else first)
    assert clock.slept == ([2.0] if again else [])
    assert len(journal.facts) == 2 * printer.tries, "each try is told before and after"
    assert [fact.details["try"] for fact in journal.facts] == [1, 1, 2, 2][: len(journal.facts)]


def test_there_is_no_third_try() -> None:
    printer = Printers(UNREACHABLE, UNREACHABLE)
    told = asyncio.run(PrintDocument(printer, MemoryJournal(), FakeClock()).print(DocumentKind.SLIP, ATTEMPT, PDF))
    assert (told, printer.tries) == (UNREACHABLE, 2)


def test_a_second_try_that_cannot_be_recorded_is_not_made() -> None:
    class OnceOnly(MemoryJournal):
        def record(self, fact: Fact, attempt: Attempt) -> None:
            if fact.details["try"] == 2:
                raise JournalUnavailable
            super().record(fact, attempt)

    printer = Printers(UNREACHABLE)
    told = asyncio.run(PrintDocument(printer, OnceOnly(), FakeClock()).print(DocumentKind.SLIP, ATTEMPT, PDF))
    assert (told, printer.tries) == (UNREACHABLE, 1)


def test_why_it_failed_is_recorded() -> None:
    journal = MemoryJournal()
    printer = Printers(result(PrintOutcome.UNKNOWN, PrintTrouble.MEDIA_JAM))
    asyncio.run(PrintDocument(printer, journal, FakeClock()).print(DocumentKind.RECEIPT, ATTEMPT, PDF))
    assert journal.facts[-1].details == {
        "title": "receipt-KJ7MPQ2R",
        "paper": "a4",
        "try": 1,
        "outcome": "unknown",
        "trouble": "media-jam",
    }


@pytest.mark.parametrize(
    ("kind", "roll", "a4", "expected"),
    [
        (DocumentKind.SLIP, None, READY, Preflight(Paper.A4, READY)),
        (DocumentKind.SLIP, READY, READY, Preflight(Paper.ROLL_80, READY)),
        (DocumentKind.NOT_PAID, WARNING, READY, Preflight(Paper.ROLL_80, WARNING)),
        (DocumentKind.SLIP, UNKNOWN, READY, Preflight(Paper.ROLL_80, UNKNOWN)),
        (DocumentKind.SLIP, NOT_READY, WARNING, Preflight(Paper.A4, WARNING)),
        (DocumentKind.SLIP, NOT_READY, NOT_READY, Preflight(Paper.ROLL_80, NOT_READY)),
        (DocumentKind.RECEIPT, READY, NOT_READY, Preflight(Paper.A4, NOT_READY)),
        (DocumentKind.NOTICE, READY, WARNING, Preflight(Paper.A4, WARNING)),
    ],
)
def test_the_paper_of_a_document(
    kind: DocumentKind, roll: PrinterStatus | None, a4: PrinterStatus, expected: Preflight
) -> None:
    printing = PrintDocument(
        FakePrinter(a4), MemoryJournal(), FakeClock(), roll=FakePrinter(roll) if roll is not None else None
    )
    assert asyncio.run(printing.preflight(kind)) == expected


@pytest.mark.parametrize("has_roll", [True, False])
def test_a_document_goes_to_the_printer_of_its_paper(has_roll: bool) -> None:
    printer, roll = FakePrinter(), FakePrinter()
    printing = PrintDocument(printer, MemoryJournal(), FakeClock(), roll=roll if has_roll else None)
    asyncio.run(printing.print(DocumentKind.RECEIPT, ATTEMPT, PDF))
    asyncio.run(printing.print(DocumentKind.SLIP, ATTEMPT, PDF, Paper.ROLL_80))
    assert [title for title, _ in printer.printed + roll.printed] == ["receipt-KJ7MPQ2R", "slip-KJ7MPQ2R"]
    assert len(roll.printed) == has_roll


@pytest.mark.parametrize("kind", [DocumentKind.SLIP, DocumentKind.NOT_PAID])
def test_what_we_draw_is_drawn_for_the_paper_that_is_there_now(kind: DocumentKind) -> None:
    printer, roll, journal = FakePrinter(), FakePrinter(), MemoryJournal()
    printing = PrintDocument(printer, journal, FakeClock(), roll=roll)

    def draw(paper: Paper) -> bytes:
        return paper.value.encode()

    def printed() -> tuple[list[bytes], list[bytes]]:
        told = asyncio.run(printing.draw_and_print(kind, ATTEMPT, draw))
        assert told == result(PrintOutcome.PRINTED)
        return [pdf for _, pdf in printer.printed], [pdf for _, pdf in roll.printed]

    assert printed() == ([], [b"roll-80"])
    roll.readiness = NOT_READY
    assert printed() == ([b"a4"], [b"roll-80"])
    roll.readiness = WARNING
    assert printed() == ([b"a4"], [b"roll-80", b"roll-80"])
    sent = [fact.details["paper"] for fact in journal.facts if fact.kind is FactKind.PRINT_SENT]
    assert sent == ["roll-80", "a4", "roll-80"]


def test_jobs_of_earlier_are_those_of_both_printers() -> None:
    one = EarlierJob("receipt-KJ7MPQ2R", result(PrintOutcome.PRINTED))
    other = EarlierJob("slip-KJ7MPQ2R", result(PrintOutcome.UNKNOWN, PrintTrouble.LOST))
    printing = PrintDocument(
        FakePrinter(earlier=[one]), MemoryJournal(), FakeClock(), roll=FakePrinter(earlier=[other])
    )
    assert asyncio.run(printing.resume()) == [one, other]
