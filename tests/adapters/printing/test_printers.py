# SPDX-License-Identifier: EUPL-1.2
"""What every printer does: one suite for all of them."""

from __future__ import annotations

import asyncio
import gc

import pytest
import qasync
from PySide6.QtCore import QCoreApplication

from kiosk.application.ports import PrinterReadiness, PrintOutcome, PrintResult
from tests.adapters.printing.conftest import Bench

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 700 + b"\n%%EOF\n"
PRINTED = PrintResult(PrintOutcome.PRINTED)
OTHER = PDF.replace(b"%%EOF", b"% other\n%%EOF")


def test_is_ready(bench: Bench) -> None:
    status = asyncio.run(bench.printer.status())
    assert status.readiness is PrinterReadiness.READY
    assert status.reasons == ()


def test_prints_the_bytes_unchanged(bench: Bench) -> None:
    assert asyncio.run(bench.printer.print_pdf("receipt-7F4K29AB", PDF)) == PRINTED
    assert bench.printed() == {"receipt-7F4K29AB": PDF}


def test_two_documents_do_not_touch_each_other(bench: Bench) -> None:
    async def both() -> list[PrintResult]:
        return await asyncio.gather(bench.printer.print_pdf("slip-A", PDF), bench.printer.print_pdf("slip-B", OTHER))

    assert asyncio.run(both()) == [PRINTED] * 2
    assert bench.printed() == {"slip-A": PDF, "slip-B": OTHER}


def test_a_fault_is_an_answer(bench: Bench) -> None:
    bench.make_unusable()
    assert asyncio.run(bench.printer.status()).readiness is PrinterReadiness.NOT_READY
    assert asyncio.run(bench.printer.print_pdf("receipt-7F4K29AB", PDF)).outcome is PrintOutcome.FAILED
    assert bench.printed() == {}


def test_works_on_the_loop_of_the_program(bench: Bench, qapp: QCoreApplication) -> None:
    """The kiosk's loop is qasync's, on the Qt thread."""
    loop = qasync.QEventLoop(qapp)
    try:
        with loop:
            status = loop.run_until_complete(bench.printer.status())
            outcome = loop.run_until_complete(bench.printer.print_pdf("receipt-7F4K29AB", PDF))
    finally:
        asyncio.set_event_loop(None)
        # Its timers belong to this thread: a collection that happens in a worker would end them there.
        del loop
        gc.collect()
    assert (status.readiness, outcome) == (PrinterReadiness.READY, PRINTED)
    assert bench.printed() == {"receipt-7F4K29AB": PDF}


@pytest.mark.parametrize("title", ["../../etc/passwd", "", "è tutto/nuovo", "x" * 500])
def test_any_title_prints(bench: Bench, title: str) -> None:
    assert asyncio.run(bench.printer.print_pdf(title, PDF)) == PRINTED
    assert list(bench.printed().values()) == [PDF]
