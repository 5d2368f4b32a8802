# SPDX-License-Identifier: EUPL-1.2
"""Printers for the tests: real ones, each with a way to see what came out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.application.ports import Printer
from kiosk.lab.tour.printer_process import CupsServer, missing_tools


@dataclass
class Bench:
    """A printer, and what is needed to try it."""

    printer: Printer
    printed: Callable[[], dict[str, bytes]]
    make_unusable: Callable[[], object]


def need_cups() -> None:
    """Skip where CUPS is not installed; in CI that is a fault."""
    missing = missing_tools()
    if missing and os.environ.get("CI") == "true":
        pytest.fail(f"CUPS is needed here: {', '.join(missing)} missing", pytrace=False)
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)} (see packaging/debian-packages.txt)")


@pytest.fixture
def cups() -> Iterator[CupsServer]:
    """A spooler and a printer of the test's own."""
    need_cups()
    with CupsServer() as server:
        yield server


def printer_of(server: CupsServer, job_timeout_s: float = 20.0, media: str = "") -> CupsPrinter:
    queue = CupsQueue(
        server.queue, "127.0.0.1", server.port, media=media, poll_interval_s=0.05, job_timeout_s=job_timeout_s
    )
    return CupsPrinter(queue)


def _read(folder: Path) -> dict[str, bytes]:
    return {file.stem: file.read_bytes() for file in folder.glob("*.pdf")}


@pytest.fixture(params=["folder", "cups"])
def bench(request: pytest.FixtureRequest, tmp_path: Path) -> Bench:
    """Each printer there is."""
    if request.param == "cups":
        server: CupsServer = request.getfixturevalue("cups")
        return Bench(printer_of(server), lambda: dict(server.sheets()), server.reject_jobs)
    folder = tmp_path / "out"
    # A file where the folder should be: root may write anywhere else.
    return Bench(FolderPrinter(folder), lambda: _read(folder), lambda: (tmp_path / "out").write_bytes(b""))


@pytest.fixture
def one_page_pdf() -> bytes:
    """A document that filters can read."""
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(595, 842))
        output = BytesIO()
        document.save(output)
        return output.getvalue()
