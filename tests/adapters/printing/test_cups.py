# SPDX-License-Identifier: EUPL-1.2
"""The CUPS queue: what becomes of a job when the queue, the paper, the printer or the spooler fails.

Real cupsd, real ippeveprinter: each test counts the sheets that came out.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from io import BytesIO

import pikepdf
import pytest

from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.application.ports import (
    EarlierJob,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import PageExit
from kiosk.lab.tour.ipp_printer import tool, wait_for
from kiosk.lab.tour.printer_process import CupsServer
from tests.adapters.printing.conftest import need_cups, printer_of
from tests.adapters.printing.sample_documents import DOCUMENTS
from tests.application.world import SUMMARY, World, play

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 700 + b"\n%%EOF\n"
READY = PrinterStatus(PrinterReadiness.READY)
PRINTED = PrintResult(PrintOutcome.PRINTED)


def failed(trouble: PrintTrouble) -> PrintResult:
    return PrintResult(PrintOutcome.FAILED, trouble)


def unknown(trouble: PrintTrouble) -> PrintResult:
    return PrintResult(PrintOutcome.UNKNOWN, trouble)


def status_of(printer: CupsPrinter) -> PrinterStatus:
    return asyncio.run(printer.status())


def result_of(printer: CupsPrinter, title: str = "receipt-7F4K29AB") -> PrintResult:
    return asyncio.run(printer.print_pdf(title, PDF))


def result_when(
    printer: CupsPrinter, begun: Callable[[], bool], then: Callable[[], object], title: str = "receipt-A"
) -> PrintResult:
    """Print, do something once the job has come so far, and wait for the end."""

    async def play() -> PrintResult:
        job = asyncio.create_task(printer.print_pdf(title, PDF))
        await asyncio.to_thread(wait_for, begun, "the moment")
        await asyncio.to_thread(then)
        return await job

    return asyncio.run(play())


def queued(cups: CupsServer) -> bool:
    """Whether the spooler has a job that has not ended."""
    return bool(cups.spooled())


def assert_nothing_left(cups: CupsServer) -> None:
    """No document, and no job in the history: also not as their owner, who sees everything there."""
    cups.restart()  # it writes what it keeps
    assert cups.spooled() == []
    assert cups.history() == []
    jobs = tool({}, "lpstat", "-h", f"{cups.host}:{cups.port}", "-W", "all", "-o", check=False)
    assert jobs == b""


def test_the_printer_gets_what_was_sent_and_the_spooler_forgets_it(cups: CupsServer) -> None:
    assert result_of(printer_of(cups)) == PRINTED
    assert cups.sheets() == [("receipt-7F4K29AB", PDF)]
    assert_nothing_left(cups)


def test_slips_come_out_of_the_roll_printer(cups: CupsServer) -> None:
    roll = CupsPrinter(CupsQueue(cups.roll_queue, "127.0.0.1", cups.port, job_timeout_s=60.0, poll_interval_s=0.05))
    assert result_of(roll, "slip-7F4K29AB") == PRINTED
    assert cups.roll.sheets() == [("slip-7F4K29AB", PDF)]
    assert cups.printer.sheets() == []
    assert_nothing_left(cups)


def test_the_slip_of_a_payment_comes_out_of_the_roll_drawn_for_it_and_on_a4_when_the_roll_is_out(
    cups: CupsServer,
) -> None:
    world = World(
        roll=CupsPrinter(CupsQueue(cups.roll_queue, "127.0.0.1", cups.port, job_timeout_s=60.0, poll_interval_s=0.05))
    )
    world.documents.slip = DOCUMENTS.slip  # type: ignore[method-assign]

    async def being_confirmed(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(61)
        await world.paper_out()

    async def again_without_paper(world: World) -> None:
        await asyncio.to_thread(cups.roll.take_paper_out)
        world.visit.print_document()
        await world.paper_out()

    play(being_confirmed, again_without_paper, world=world)
    assert world.session.job.printing is Printing.PRINTED
    ((title, from_roll),) = cups.roll.sheets()
    ((same_title, from_a4),) = world.printer.printed
    assert title == same_title
    assert title.startswith("slip-")
    assert (width_mm(from_roll), width_mm(from_a4)) == (80, 210)
    assert_nothing_left(cups)


def width_mm(pdf: bytes) -> int:
    with pikepdf.open(BytesIO(pdf)) as document:
        return round(float(document.pages[0].mediabox[2]) / 72 * 25.4)


def test_the_spooler_of_a_queue_with_filters_gets_what_was_sent(one_page_pdf: bytes) -> None:
    """What the filters of such a queue make of it is theirs; what is handed in is the document itself."""
    need_cups()
    with CupsServer(everywhere=True) as server:

        async def play() -> tuple[list[bytes], PrintResult]:
            printer = printer_of(server, media="iso_a4_210x297mm")
            job = asyncio.create_task(printer.print_pdf("receipt-A", one_page_pdf))
            await asyncio.to_thread(wait_for, server.printer.waits_for_paper, "the job waiting for paper")
            spooled = server.spooled()
            await asyncio.to_thread(server.printer.put_paper_in)
            return spooled, await job

        server.printer.take_paper_out()
        assert asyncio.run(play()) == ([one_page_pdf], PRINTED)
        ((title, sheet),) = server.sheets()
        assert title == "receipt-A"
        with pikepdf.open(BytesIO(sheet)) as printed:
            assert [round(float(edge)) for edge in printed.pages[0].mediabox[2:]] == [595, 842], "A4, as was asked for"
        assert_nothing_left(server)


def test_a_stopped_queue_is_given_nothing(cups: CupsServer) -> None:
    printer = printer_of(cups)
    cups.stop_queues()
    assert status_of(printer) == PrinterStatus(PrinterReadiness.NOT_READY, ("stopped",))
    assert result_of(printer) == failed(PrintTrouble.STOPPED)
    cups.start_queues()
    assert status_of(printer) == READY
    assert result_of(printer, "next") == PRINTED
    assert cups.sheets() == [("next", PDF)], "the first document must not come out later"


def test_a_queue_that_is_stopped_gives_its_jobs_back(cups: CupsServer) -> None:
    """One job is in the printer and wants paper, another waits behind it."""
    printer = printer_of(cups)

    async def play() -> list[PrintResult]:
        first = asyncio.create_task(printer.print_pdf("first", PDF))
        await asyncio.to_thread(wait_for, cups.printer.waits_for_paper, "the job waiting for paper")
        second = asyncio.create_task(printer.print_pdf("second", PDF))
        await asyncio.to_thread(wait_for, lambda: len(cups.spooled()) == 2, "the second job")
        await asyncio.to_thread(cups.stop_queues)
        return [await first, await second]

    cups.printer.take_paper_out()
    first, second = asyncio.run(play())
    assert first.outcome is PrintOutcome.UNKNOWN
    assert second.outcome is PrintOutcome.FAILED
    assert not second.may_be_repeated
    cups.start_queues()
    cups.printer.put_paper_in()
    assert result_of(printer, "next") == PRINTED
    titles = [title for title, _ in cups.sheets()]
    assert "second" not in titles
    assert titles.count("first") <= 1
    assert_nothing_left(cups)


def test_no_paper_is_seen_before_printing(cups: CupsServer) -> None:
    printer = printer_of(cups)
    cups.printer.take_paper_out()
    assert status_of(printer) == PrinterStatus(PrinterReadiness.NOT_READY, ("media-empty",))
    cups.printer.put_paper_in()
    assert status_of(printer) == READY


def test_paper_put_in_during_the_job_gives_one_sheet(cups: CupsServer) -> None:
    cups.printer.take_paper_out()
    assert result_when(printer_of(cups), cups.printer.waits_for_paper, cups.printer.put_paper_in) == PRINTED
    assert cups.sheets() == [("receipt-A", PDF)]
    assert_nothing_left(cups)


def test_no_paper_until_the_time_limit_is_not_known(cups: CupsServer) -> None:
    cups.printer.take_paper_out()
    assert result_of(printer_of(cups, job_timeout_s=2.5)) == unknown(PrintTrouble.MEDIA_EMPTY)
    assert cups.sheets() == []
    assert_nothing_left(cups)
    # Not known it is: ippeveprinter is told to cancel the job, says yes, and prints it when there is paper.
    cups.printer.put_paper_in()
    wait_for(lambda: bool(cups.sheets()), "the sheet")


@pytest.mark.parametrize(
    ("reason", "trouble"), [("cover-open", PrintTrouble.COVER_OPEN), ("media-jam", PrintTrouble.MEDIA_JAM)]
)
def test_a_fault_in_the_middle_of_the_sheet(cups: CupsServer, reason: str, trouble: PrintTrouble) -> None:
    cups.printer.break_down(reason)
    assert result_of(printer_of(cups, job_timeout_s=4.0)) == unknown(trouble)


def test_a_fault_that_is_mended_gives_one_sheet(cups: CupsServer) -> None:
    cups.printer.break_down("cover-open")
    stands_still = lambda: b"cover-open" in cups.printer.reasons()  # noqa: E731
    assert result_when(printer_of(cups), stands_still, cups.printer.mend) == PRINTED
    assert cups.sheets() == [("receipt-A", PDF)]


def test_low_toner_does_not_hinder(cups: CupsServer) -> None:
    cups.printer.set_toner(2)
    assert status_of(printer_of(cups)).readiness is not PrinterReadiness.NOT_READY
    assert result_of(printer_of(cups)) == PRINTED


def test_a_printer_that_is_off_is_given_nothing(cups: CupsServer) -> None:
    printer = printer_of(cups)
    cups.printer.switch_off()
    assert status_of(printer) == PrinterStatus(PrinterReadiness.NOT_READY, ("offline",))
    assert result_of(printer) == failed(PrintTrouble.OFFLINE)
    cups.printer.switch_on()
    assert status_of(printer) == READY
    assert result_of(printer, "next") == PRINTED
    assert cups.sheets() == [("next", PDF)]
    assert_nothing_left(cups)


def test_a_printer_that_is_switched_off_in_the_middle(cups: CupsServer) -> None:
    cups.printer.take_paper_out()
    printer = printer_of(cups, job_timeout_s=3.0)
    result = result_when(printer, cups.printer.waits_for_paper, cups.printer.switch_off)
    assert result.outcome is PrintOutcome.UNKNOWN
    assert not result.may_be_repeated
    cups.printer.switch_on()
    cups.start_queues()
    assert result_of(printer_of(cups), "next") == PRINTED
    assert [title for title, _ in cups.sheets()] == ["next"]
    assert_nothing_left(cups)


def test_a_job_that_somebody_cancels(cups: CupsServer) -> None:
    cups.printer.take_paper_out()

    def cancel() -> None:
        tool({"CUPS_USER": "root"}, "cancel", "-h", f"{cups.host}:{cups.port}", "-u", owner(), "-a", cups.queue)

    result = result_when(printer_of(cups), cups.printer.waits_for_paper, cancel)
    assert result == unknown(PrintTrouble.CANCELLED)
    assert cups.sheets() == []
    assert_nothing_left(cups)


def owner() -> str:
    from kiosk.adapters.printing.ipp import _USER

    return _USER


def test_a_spooler_that_is_started_anew_in_the_middle_prints_once_at_most(cups: CupsServer) -> None:
    cups.printer.take_paper_out()
    result = result_when(printer_of(cups), cups.printer.waits_for_paper, cups.restart)
    assert result.outcome is PrintOutcome.UNKNOWN
    cups.printer.put_paper_in()
    assert result_of(printer_of(cups), "next") == PRINTED
    titles = [title for title, _ in cups.sheets()]
    assert titles.count("next") == 1
    assert titles.count("receipt-A") <= 1
    assert_nothing_left(cups)


def test_a_queue_that_does_not_exist(cups: CupsServer) -> None:
    printer = CupsPrinter(CupsQueue("nowhere", "127.0.0.1", cups.port, job_timeout_s=60.0))
    assert status_of(printer) == PrinterStatus(PrinterReadiness.NOT_READY, ("queue-missing",))
    assert result_of(printer) == failed(PrintTrouble.REFUSED)


def test_a_queue_that_takes_no_jobs(cups: CupsServer) -> None:
    cups.reject_jobs()
    assert status_of(printer_of(cups)) == PrinterStatus(PrinterReadiness.NOT_READY, ("not-accepting-jobs",))
    assert result_of(printer_of(cups)) == failed(PrintTrouble.REFUSED)


def test_waiting_can_be_cancelled_and_the_job_goes_on_to_be_resumed(cups: CupsServer) -> None:
    """As when the program is killed while it prints, and started again."""

    async def leave() -> None:
        job = asyncio.create_task(printer_of(cups).print_pdf("receipt-A", PDF))
        await asyncio.to_thread(wait_for, cups.printer.waits_for_paper, "the job waiting for paper")
        job.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await job

    async def come_back() -> object:
        printer = printer_of(cups)
        assert (await printer.status()).reasons[-1] == "jobs-waiting"
        earlier = asyncio.create_task(printer.resume())
        await asyncio.to_thread(cups.printer.put_paper_in)
        return await earlier

    cups.printer.take_paper_out()
    asyncio.run(leave())
    assert asyncio.run(come_back()) == [EarlierJob("receipt-A", PRINTED)]
    assert cups.sheets() == [("receipt-A", PDF)]
    assert asyncio.run(printer_of(cups).resume()) == []
    assert_nothing_left(cups)
