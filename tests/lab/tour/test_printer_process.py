# SPDX-License-Identifier: EUPL-1.2
"""The printers that the tour plays with: the states that its verb `printer` brings about."""

from __future__ import annotations

import asyncio
from itertools import pairwise, permutations

import pytest

from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.application.ports import PrinterReadiness, PrintOutcome
from kiosk.config import Printer
from kiosk.config.setting import read
from kiosk.lab.tour import printer_process
from kiosk.lab.tour.printer_process import CupsServer, PrinterPackagesMissing, PrinterState
from tests.adapters.printing.conftest import need_cups

#: Each state from each other one.
ROUND = [
    *("ok", "stopped", "media-empty", "stopped", "off", "stopped"),
    *("ok", "media-empty", "off", "media-empty", "ok", "off", "ok"),
]


def test_every_state_can_follow_every_other() -> None:
    assert set(pairwise(ROUND)) == set(permutations((state.value for state in PrinterState), 2))
    need_cups()
    with CupsServer() as server:
        printers = [
            CupsPrinter(CupsQueue(name, "127.0.0.1", server.port, job_timeout_s=60.0))
            for name in (server.queue, server.roll_queue)
        ]
        for state in map(PrinterState, ROUND):
            server.bring_about(state)
            for printer in printers:
                status = asyncio.run(printer.status())
                assert (status.readiness is PrinterReadiness.READY) == (state is PrinterState.OK), (state, status)
        assert asyncio.run(printers[1].print_pdf("slip", b"%PDF-1.7")).outcome is PrintOutcome.PRINTED
        assert server.sheets() == [("slip", b"%PDF-1.7")]
    assert not server.home.exists()


def test_its_settings_are_settings() -> None:
    need_cups()
    with CupsServer() as server:
        printer = read(Printer, server.settings())
        assert (printer.queue, printer.roll.queue) == (server.queue, server.roll_queue)


def test_without_its_packages_there_is_one_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printer_process, "_TOOLS", ("cupsd-that-is-nowhere",))
    with pytest.raises(PrinterPackagesMissing, match=r"^A printer cannot be played here: cupsd-that-is-nowhere"):
        CupsServer()
