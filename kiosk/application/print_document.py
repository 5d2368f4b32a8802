# SPDX-License-Identifier: EUPL-1.2
"""Print a document and remember what became of it."""

from __future__ import annotations

from kiosk.application.ports import (
    Clock,
    Fact,
    FactKind,
    Journal,
    JournalUnavailable,
    Printer,
    PrinterStatus,
    PrintOutcome,
)
from kiosk.domain.attempt import Attempt
from kiosk.logs import get_logger

log = get_logger(__name__)


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
        try:
            self._journal.record(Fact(self._clock.now(), attempt.id, FactKind.PRINT_RESULT, result), attempt)
        except JournalUnavailable as error:  # the sheet is out, or is not, all the same
            log.error("fact not recorded", fact=FactKind.PRINT_RESULT.value, detail=str(error))
        return outcome
