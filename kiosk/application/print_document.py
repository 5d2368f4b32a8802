# SPDX-License-Identifier: EUPL-1.2
"""Print a document and remember what became of it."""

from __future__ import annotations

from kiosk.application.ports import (
    Clock,
    Fact,
    FactKind,
    Journal,
    Printer,
    PrinterStatus,
    PrintOutcome,
)
from kiosk.domain.attempt import Attempt


class PrintDocument:
    """Sends the bytes to the printer unchanged; the journal is told before and after."""

    def __init__(self, printer: Printer, journal: Journal, clock: Clock) -> None:
        self._printer = printer
        self._journal = journal
        self._clock = clock

    async def status(self) -> PrinterStatus:
        """How ready the printer is."""
        return await self._printer.status()

    async def __call__(self, kind: str, attempt: Attempt, pdf: bytes) -> PrintOutcome:
        """Print it. `kind` (receipt, slip) and the attempt's code name the job: no personal data."""
        title = f"{kind}-{attempt.code}"
        self._journal.record(Fact(self._clock.now(), attempt.id, FactKind.PRINT_SENT, {"title": title}), attempt)
        outcome = await self._printer.print_pdf(title, pdf)
        result = {"title": title, "outcome": outcome.value}
        self._journal.record(Fact(self._clock.now(), attempt.id, FactKind.PRINT_RESULT, result), attempt)
        return outcome
