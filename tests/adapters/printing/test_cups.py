# SPDX-License-Identifier: EUPL-1.2
"""The CUPS queue: what becomes of a job when the queue, the paper, the printer or the spooler fails."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable
from typing import TypeVar

import pytest

from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.application.ports import PrinterReadiness, PrinterStatus, PrintOutcome
from tests.adapters.printing.conftest import need_cups, printer_of
from tests.cups_server import CupsServer, sha256, wait_for

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 700 + b"\n%%EOF\n"
T = TypeVar("T")
READY = PrinterStatus(PrinterReadiness.READY)


def status_of(printer: CupsPrinter) -> PrinterStatus:
    return asyncio.run(printer.status())


def outcome_of(printer: CupsPrinter, title: str = "receipt-7F4K29AB") -> PrintOutcome:
    return asyncio.run(printer.print_pdf(title, PDF))


def test_spooler_and_printer_get_what_was_sent(cups: CupsServer) -> None:
    assert outcome_of(printer_of(cups)) is PrintOutcome.PRINTED
    assert [sha256(one) for one in cups.spooled()] == [sha256(PDF)]
    assert sha256(cups.printed()["receipt-7F4K29AB"]) == sha256(PDF)


def test_the_spooler_of_a_queue_with_filters_gets_what_was_sent(one_page_pdf: bytes) -> None:
    """What the filters of such a queue make of it is theirs; what is handed in is the document itself."""
    need_cups()
    with CupsServer(everywhere=True) as server:
        assert asyncio.run(printer_of(server).print_pdf("receipt-A", one_page_pdf)) is PrintOutcome.PRINTED
        assert server.spooled() == [one_page_pdf]
        assert list(server.printed()) == ["receipt-A"]


def test_a_stopped_queue_gives_the_job_back(cups: CupsServer) -> None:
    printer = printer_of(cups)
    cups.stop_queue()
    status = status_of(printer)
    assert (status.readiness, status.reasons) == (PrinterReadiness.NOT_READY, ("stopped",))
    assert outcome_of(printer) is PrintOutcome.FAILED
    cups.start_queue()
    assert status_of(printer) == READY
    assert outcome_of(printer, "next") is PrintOutcome.PRINTED
    assert list(cups.printed()) == ["next"], "the job that was given back must not come out later"


def test_no_paper_is_seen_before_printing(cups: CupsServer) -> None:
    printer = printer_of(cups)
    cups.take_paper_out()
    assert status_of(printer) == PrinterStatus(PrinterReadiness.NOT_READY, ("media-empty",))
    cups.put_paper_in()
    assert status_of(printer) == READY


def test_paper_put_in_during_the_job(cups: CupsServer) -> None:
    async def print_and_refill() -> PrintOutcome:
        job = asyncio.create_task(printer_of(cups).print_pdf("receipt-A", PDF))
        await asyncio.to_thread(wait_for, cups.waits_for_paper, "the job waiting for paper")
        await asyncio.to_thread(cups.put_paper_in)
        return await job

    cups.take_paper_out()
    assert asyncio.run(print_and_refill()) is PrintOutcome.PRINTED
    assert cups.printed() == {"receipt-A": PDF}


def test_no_paper_until_the_time_limit_is_not_known(cups: CupsServer) -> None:
    cups.take_paper_out()
    assert outcome_of(printer_of(cups, job_timeout_s=2.0)) is PrintOutcome.UNKNOWN
    assert cups.printed() == {}


def test_low_toner_does_not_hinder(cups: CupsServer) -> None:
    cups.set_toner(2)
    assert status_of(printer_of(cups)).readiness is not PrinterReadiness.NOT_READY
    assert outcome_of(printer_of(cups)) is PrintOutcome.PRINTED


def test_a_printer_that_is_off(cups: CupsServer) -> None:
    cups.switch_printer_off()
    assert status_of(printer_of(cups)) == PrinterStatus(PrinterReadiness.NOT_READY, ("offline",))
    assert outcome_of(printer_of(cups, job_timeout_s=1.0)) is not PrintOutcome.PRINTED


def test_a_queue_that_does_not_exist(cups: CupsServer) -> None:
    printer = CupsPrinter(CupsQueue("nowhere", port=cups.port))
    assert status_of(printer) == PrinterStatus(PrinterReadiness.NOT_READY, ("queue-missing",))
    assert outcome_of(printer) is PrintOutcome.FAILED


def test_waiting_can_be_cancelled_and_the_job_goes_on(cups: CupsServer) -> None:
    async def leave() -> None:
        job = asyncio.create_task(printer_of(cups).print_pdf("receipt-A", PDF))
        await asyncio.to_thread(wait_for, cups.waits_for_paper, "the job waiting for paper")
        job.cancel()
        with pytest.raises(asyncio.CancelledError):
            await job

    cups.take_paper_out()
    asyncio.run(leave())
    cups.put_paper_in()
    wait_for(lambda: cups.printed() == {"receipt-A": PDF}, "the sheet")


def test_no_spooler() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))  # bound and not listening: connections are refused
        printer = CupsPrinter(CupsQueue("kiosk", port=taken.getsockname()[1]))
        assert status_of(printer) == PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",))
        assert outcome_of(printer) is PrintOutcome.FAILED


def test_a_spooler_that_takes_the_job_and_never_answers() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        settings = CupsQueue("kiosk", port=silent.getsockname()[1], request_timeout_s=0.3)
        printer = CupsPrinter(settings)
        assert status_of(printer).readiness is PrinterReadiness.UNKNOWN
        assert outcome_of(printer) is PrintOutcome.UNKNOWN


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", PrintOutcome.FAILED),
        (b"HTTP/1.1 500 Oops\r\nContent-Length: 2\r\n\r\n\xff\xfe", PrintOutcome.UNKNOWN),
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 6\r\n\r\n<html>", PrintOutcome.UNKNOWN),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n\x02\x00\x00\x00\x00\x00\x00\x01\x03", PrintOutcome.UNKNOWN),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n\x02\x00", PrintOutcome.UNKNOWN),
        (b"", PrintOutcome.UNKNOWN),
        (b"nonsense\r\n\r\n", PrintOutcome.UNKNOWN),
    ],
)
def test_answers_that_are_none(answer: bytes, outcome: PrintOutcome) -> None:
    async def talk(printer: CupsPrinter) -> tuple[PrinterStatus, PrintOutcome]:
        return await printer.status(), await printer.print_pdf("receipt-A", b"%PDF-1.7")

    status, got = asyncio.run(_against(answer, talk))
    assert status.readiness is PrinterReadiness.UNKNOWN
    assert got is outcome


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
    body = _ipp_printer(state, accepting, word)
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nContent-Length: %d\r\n\r\n" % len(body) + body

    status = asyncio.run(_against(answer, CupsPrinter.status))
    assert status == PrinterStatus(readiness, reasons)


def _ipp_printer(state: int, accepting: bool, word: str) -> bytes:
    """An answer to Get-Printer-Attributes (RFC 8010)."""

    def attribute(tag: int, name: bytes, value: bytes) -> bytes:
        return struct.pack(f">BH{len(name)}sH{len(value)}s", tag, len(name), name, len(value), value)

    return (
        struct.pack(">BBHI", 2, 0, 0x0000, 1)
        + b"\x01"
        + attribute(0x47, b"attributes-charset", b"utf-8")
        + attribute(0x48, b"attributes-natural-language", b"en")
        + b"\x04"
        + attribute(0x23, b"printer-state", struct.pack(">I", state))
        + attribute(0x44, b"printer-state-reasons", word.encode())
        + attribute(0x22, b"printer-is-accepting-jobs", bytes([accepting]))
        + b"\x03"
    )


async def _against(answer: bytes, talk: Callable[[CupsPrinter], Awaitable[T]]) -> T:
    """Speak with a server that always gives the same answer."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(65536)
        writer.write(answer)
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        return await talk(CupsPrinter(CupsQueue("kiosk", port=port, request_timeout_s=2.0)))
