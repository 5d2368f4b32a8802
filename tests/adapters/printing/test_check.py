# SPDX-License-Identifier: EUPL-1.2
"""What a printer says of itself reaches the technician, with its own reason."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from kiosk.adapters.printing.check import PrinterCheck
from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.application.ports import CheckState, PrinterReadiness, PrinterStatus
from tests.fakes import FakePrinter


@pytest.mark.parametrize(
    ("readiness", "state", "code"),
    [
        (PrinterReadiness.READY, CheckState.OK, ""),
        (PrinterReadiness.WARNING, CheckState.WARNING, "K-402"),
        (PrinterReadiness.UNKNOWN, CheckState.WARNING, "K-401"),
        (PrinterReadiness.NOT_READY, CheckState.BROKEN, "K-403"),
    ],
)
def test_each_readiness_is_told(readiness: PrinterReadiness, state: CheckState, code: str) -> None:
    printer = FakePrinter(PrinterStatus(readiness, ("media-empty",)))
    (found,) = asyncio.run(PrinterCheck("printer of slips", printer).run())
    assert (found.name, found.state, found.code) == ("printer of slips", state, code)
    assert found.text.startswith("printer of slips ")
    assert found.text.endswith("(media-empty)")
    assert printer.printed == []


def test_a_folder_that_takes_files_and_one_that_does_not(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    folders = (tmp_path / "papers", tmp_path / "file" / "papers")
    states = [asyncio.run(PrinterCheck("printer", FolderPrinter(folder)).run())[0].state for folder in folders]
    assert states == [CheckState.OK, CheckState.BROKEN]


def test_a_spooler_that_is_not_there() -> None:
    (found,) = asyncio.run(
        PrinterCheck("printer", CupsPrinter(CupsQueue("kiosk", "127.0.0.1", 1, job_timeout_s=1.0))).run()
    )
    assert found.code == "K-401"
