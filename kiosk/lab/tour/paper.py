# SPDX-License-Identifier: EUPL-1.2
"""The documents that came out of the printers of a tour."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import Protocol

from kiosk.lab.tour.ipp_printer import wait_for
from kiosk.lab.tour.printer_process import CupsServer, PrinterState

_PRINTING_S = 15.0


class Paper(Protocol):
    """What came out since the tour began."""

    def names(self) -> list[str]:
        """The documents' paths relative to the summary, in the order in which they came out."""
        ...


class FolderPaper:
    """Of a printer that is a folder. `printed` is that folder, None without one; `folder` is the summary's."""

    def __init__(self, printed: Path | None, folder: Path) -> None:
        self._printed = printed
        self._folder = folder
        self._before = self._files()

    def names(self) -> list[str]:
        """The documents' paths relative to the summary."""
        new = sorted(self._files() - self._before, key=lambda file: (file.stat().st_mtime_ns, file.name))
        return [os.path.relpath(file, self._folder) for file in new]

    def _files(self) -> set[Path]:
        return set(self._printed.glob("*.pdf")) if self._printed is not None else set()


class CupsPaper:
    """Of the printers of a CUPS of ours: what came out is copied to the folder of the summary."""

    def __init__(self, printers: CupsServer, folder: Path) -> None:
        self._printers = printers
        self._folder = folder

    def names(self) -> list[str]:
        """The documents' paths relative to the summary; a name that is taken gets a number.

        What printers that work still have to print is waited for.

        Raises:
            TimeoutError: it does not come out.
        """
        if self._printers.state is PrinterState.OK:
            wait_for(lambda: not self._printers.has_jobs(), "the last sheet", _PRINTING_S)
        taken: Counter[str] = Counter()
        names = []
        for title, document in self._printers.sheets_in_order():
            taken[title] += 1
            name = f"{title}.pdf" if taken[title] == 1 else f"{title}-{taken[title]}.pdf"
            (self._folder / name).write_bytes(document)
            names.append(name)
        return names
