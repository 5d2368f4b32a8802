# SPDX-License-Identifier: EUPL-1.2
"""The printer that is a folder."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.application.ports import PrintOutcome, PrintResult, PrintTrouble


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    printer = FolderPrinter(tmp_path)
    for content in (b"one", b"two", b"three"):
        assert asyncio.run(printer.print_pdf("receipt-A", content)) == PrintResult(PrintOutcome.PRINTED)
    files = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    assert files == {"receipt-A.pdf": b"one", "receipt-A-2.pdf": b"two", "receipt-A-3.pdf": b"three"}


def test_only_the_owner_reads_what_was_printed(tmp_path: Path) -> None:
    asyncio.run(FolderPrinter(tmp_path).print_pdf("receipt-A", b"names of people"))
    assert stat.S_IMODE((tmp_path / "receipt-A.pdf").stat().st_mode) == 0o600


def test_a_title_cannot_leave_the_folder(tmp_path: Path) -> None:
    asyncio.run(FolderPrinter(tmp_path / "out").print_pdf("../../escape", b"x"))
    assert [file.name for file in tmp_path.rglob("*.pdf")] == ["escape.pdf"]
    assert (tmp_path / "out" / "escape.pdf").exists()


def test_a_full_disk_leaves_no_half_file(tmp_path: Path) -> None:
    # /dev/full cannot be a folder; a folder that vanishes behind a file is the nearest portable fault.
    blocked = tmp_path / "blocked"
    blocked.write_bytes(b"")
    result = asyncio.run(FolderPrinter(blocked / "out").print_pdf("receipt-A", b"x"))
    assert result == PrintResult(PrintOutcome.FAILED, PrintTrouble.NOT_WRITTEN)
    assert list(tmp_path.rglob("*.part")) == []
