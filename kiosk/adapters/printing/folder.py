# SPDX-License-Identifier: EUPL-1.2
"""A printer that is a folder: each document becomes a file in it. The demo's printer."""

from __future__ import annotations

import os
import re
import tempfile
from collections.abc import Sequence
from functools import partial
from itertools import count
from pathlib import Path

from kiosk.application.ports import (
    EarlierJob,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.boundary import run_within
from kiosk.logs import get_logger

log = get_logger(__name__)

_THREAD = "folder printer"
_NOT_IN_A_FILE_NAME = re.compile(r"[^A-Za-z0-9._-]+")


class FolderPrinter:
    """Writes each document to `<title>.pdf` in a folder; a name that is taken gets a number.

    A file appears under its name only when it is complete, and only its owner can read it: receipts hold names.
    """

    def __init__(self, folder: Path, limit_s: float = 8.0) -> None:
        """`limit_s` is for one file: a folder on another machine may never answer."""
        self._folder = folder
        self._limit_s = limit_s

    async def status(self) -> PrinterStatus:
        """Ready when the folder is there (it is made when it is not) and takes files."""
        try:
            return await run_within(self._limit_s, self._status, _THREAD)
        except Exception as error:  # noqa: BLE001  faults of a printer are answers
            log.warning("a folder cannot be looked at", error=type(error).__name__)
            return PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",))

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        """Write the document. FAILED means that no file of that name was left behind."""
        try:
            await run_within(self._limit_s, partial(self._write, title, pdf), _THREAD)
        except TimeoutError:
            return PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)
        except Exception as error:  # noqa: BLE001  as above
            log.warning("a file is not written", error=type(error).__name__)
            return PrintResult(PrintOutcome.FAILED, PrintTrouble.NOT_WRITTEN)
        return PrintResult(PrintOutcome.PRINTED)

    async def resume(self) -> Sequence[EarlierJob]:
        """A file is there at once or not at all: nothing is left to follow."""
        return ()

    def _status(self) -> PrinterStatus:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            # Trying is the only sure test: root and read-only mounts make permission bits lie.
            with tempfile.TemporaryFile(dir=self._folder):
                pass
        except OSError:
            return PrinterStatus(PrinterReadiness.NOT_READY, ("folder-not-writable",))
        return PrinterStatus(PrinterReadiness.READY)

    def _write(self, title: str, pdf: bytes) -> None:
        stem = _NOT_IN_A_FILE_NAME.sub("-", title).strip("-.")[:100] or "document"
        self._folder.mkdir(parents=True, exist_ok=True)
        descriptor, name = tempfile.mkstemp(dir=self._folder, prefix=".", suffix=".part")
        part = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            for number in count(1):
                try:
                    # A hard link, because it refuses a name that is taken; a rename would overwrite.
                    os.link(part, self._folder / (f"{stem}.pdf" if number == 1 else f"{stem}-{number}.pdf"))
                except FileExistsError:
                    continue
                break
        finally:
            part.unlink(missing_ok=True)
