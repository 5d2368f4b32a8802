# SPDX-License-Identifier: EUPL-1.2
"""The CUPS queue: a spooler that is not there, or answers what is no answer; and what a printer says of itself."""

from __future__ import annotations

import asyncio
import socket

import pytest

from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.adapters.printing.reasons import trouble_of
from kiosk.application.ports import PrinterReadiness, PrinterStatus, PrintOutcome, PrintResult, PrintTrouble
from tests.adapters.printing.spooler import READY_NOW, about_printer, against

UNREACHABLE = PrintResult(PrintOutcome.FAILED, PrintTrouble.UNREACHABLE)


def status_of(printer: CupsPrinter) -> PrinterStatus:
    return asyncio.run(printer.status())


def result_of(printer: CupsPrinter) -> PrintResult:
    return asyncio.run(printer.print_pdf("receipt-A", b"%PDF-1.7"))


def test_no_spooler() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        printer = CupsPrinter(CupsQueue("kiosk", "127.0.0.1", taken.getsockname()[1], job_timeout_s=60.0))
        assert status_of(printer) == PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",))
        assert result_of(printer) == UNREACHABLE
        assert asyncio.run(printer.resume()) == ()


def test_a_spooler_that_never_answers_is_handed_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings = CupsQueue("kiosk", "127.0.0.1", silent.getsockname()[1], job_timeout_s=60.0, request_timeout_s=0.3)
        printer = CupsPrinter(settings)
        assert status_of(printer).readiness is PrinterReadiness.UNKNOWN
        assert result_of(printer) == UNREACHABLE


NO_ANSWERS = [
    b"HTTP/1.1 500 Oops\r\nContent-Length: 2\r\n\r\n\xff\xfe",
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>",
    b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n\x02\x00\x00\x00\x00\x00\x00\x01\x03",
    b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n\x02\x00",
    b"",
    b"nonsense\r\n\r\n",
]


@pytest.mark.parametrize("answer", NO_ANSWERS)
def test_a_spooler_that_answers_nonsense_is_handed_nothing(answer: bytes) -> None:
    async def talk(printer: CupsPrinter) -> tuple[PrinterStatus, PrintResult]:
        return await printer.status(), await printer.print_pdf("receipt-A", b"%PDF-1.7")

    status, result = asyncio.run(against([answer], talk))
    assert status.readiness is PrinterReadiness.UNKNOWN
    assert result.outcome is PrintOutcome.FAILED


@pytest.mark.parametrize("answer", NO_ANSWERS)
def test_a_job_whose_answer_is_none_may_have_been_taken(answer: bytes) -> None:
    result = asyncio.run(against([READY_NOW, answer], _print))
    assert result == PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)


@pytest.mark.parametrize("how", ["http", "ipp"])
def test_a_job_that_is_refused_was_not_taken(how: str) -> None:
    http = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
    answer = http if how == "http" else about_printer(3, True, "none", status=0x0506)  # server-error-not-accepting-jobs
    result = asyncio.run(against([READY_NOW, answer], _print))
    assert result == PrintResult(PrintOutcome.FAILED, PrintTrouble.REFUSED)
    assert not result.may_be_repeated


@pytest.mark.parametrize(
    ("words", "trouble"),
    [
        ((), None),
        (("none",), None),
        (("toner-low-warning", "cups-waiting-for-job-completed"), None),
        (("media-empty-warning", "media-needed-error"), PrintTrouble.MEDIA_EMPTY),
        (("media-empty", "cover-open-error"), PrintTrouble.COVER_OPEN),
        (("media-jam-error", "cover-open-error"), PrintTrouble.MEDIA_JAM),
        (("offline-report",), PrintTrouble.OFFLINE),
        (("toner-empty-error",), PrintTrouble.SUPPLY_EMPTY),
        (("paused",), PrintTrouble.STOPPED),
    ],
)
def test_what_hinders_a_job(words: tuple[str, ...], trouble: PrintTrouble | None) -> None:
    assert trouble_of(words) is trouble


@pytest.mark.parametrize(
    ("state", "accepting", "word", "readiness", "reasons"),
    [
        (3, True, "none", PrinterReadiness.READY, ()),
        (4, True, "none", PrinterReadiness.READY, ()),
        (3, True, "cups-ipp-conformance-failure-report", PrinterReadiness.READY, ()),
        (3, True, "toner-low-warning", PrinterReadiness.WARNING, ("toner-low",)),
        (3, True, "media-low", PrinterReadiness.WARNING, ("media-low",)),
        (3, True, "media-empty-warning", PrinterReadiness.WARNING, ("media-empty",)),
        (4, True, "media-needed-warning", PrinterReadiness.NOT_READY, ("media-needed",)),
        (3, True, "media-empty-report", PrinterReadiness.NOT_READY, ("media-empty",)),
        (3, True, "media-jam", PrinterReadiness.NOT_READY, ("media-jam",)),
        (3, True, "offline-report", PrinterReadiness.NOT_READY, ("offline",)),
        (3, True, "never-heard-of-error", PrinterReadiness.NOT_READY, ("never-heard-of",)),
        (5, True, "none", PrinterReadiness.NOT_READY, ("stopped",)),
        (3, False, "none", PrinterReadiness.NOT_READY, ("not-accepting-jobs",)),
    ],
)
def test_what_a_printer_says_of_itself(
    state: int, accepting: bool, word: str, readiness: PrinterReadiness, reasons: tuple[str, ...]
) -> None:
    status = asyncio.run(against([about_printer(state, accepting, word)], CupsPrinter.status))
    assert status == PrinterStatus(readiness, reasons)


def test_jobs_of_others_that_wait_are_a_warning() -> None:
    status = asyncio.run(against([about_printer(3, True, "none", waiting=2)], CupsPrinter.status))
    assert status == PrinterStatus(PrinterReadiness.WARNING, ("jobs-waiting",))


async def _print(printer: CupsPrinter) -> PrintResult:
    return await printer.print_pdf("receipt-A", b"%PDF-1.7")
