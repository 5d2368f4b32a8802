# SPDX-License-Identifier: EUPL-1.2
"""The printer of a kiosk that has none."""

from __future__ import annotations

from kiosk.application.ports import PrinterReadiness, PrinterStatus, PrintOutcome


class NoPrinter:
    """Never ready, and says why."""

    async def status(self) -> PrinterStatus:
        """NOT_READY, with the reason "no-printer"."""
        return PrinterStatus(PrinterReadiness.NOT_READY, ("no-printer",))

    async def print_pdf(self, title: str, pdf: bytes) -> PrintOutcome:
        """FAILED: nothing came out."""
        return PrintOutcome.FAILED
