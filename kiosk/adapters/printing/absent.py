# SPDX-License-Identifier: EUPL-1.2
"""The printer of a kiosk that has none."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.application.ports import (
    EarlierJob,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)


class NoPrinter:
    """The port Printer of a kiosk without one: never ready, and says why."""

    async def status(self) -> PrinterStatus:
        """NOT_READY, with the reason "no-printer"."""
        return PrinterStatus(PrinterReadiness.NOT_READY, ("no-printer",))

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        """FAILED: nothing came out."""
        return PrintResult(PrintOutcome.FAILED, PrintTrouble.NO_PRINTER)

    async def resume(self) -> Sequence[EarlierJob]:
        """No jobs: nothing was ever printed."""
        return ()
