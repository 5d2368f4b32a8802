# SPDX-License-Identifier: EUPL-1.2
"""Print a document on the paper that it is for, and remember what became of it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from kiosk.application.ports import (
    Clock,
    DocumentKind,
    EarlierJob,
    Fact,
    FactKind,
    Journal,
    Paper,
    Printer,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.application.record_best_effort import record_best_effort
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, CartItem
from kiosk.errors import JournalUnavailable

#: What a roll printer gets where there is one; everything else is A4.
_FOR_THE_ROLL = frozenset({DocumentKind.SLIP, DocumentKind.NOT_PAID, DocumentKind.WHERE_TO_PAY})
#: Seconds before the second try: a spooler that is started anew is back by then.
_PAUSE_S = 2.0


def title_of(kind: DocumentKind, attempt: Attempt) -> str:
    """The name of its print jobs."""
    return f"{kind}-{attempt.code}"


def result_details(result: PrintResult) -> dict[str, object]:
    """What became of a job, as the journal is told."""
    details: dict[str, object] = {"outcome": result.outcome.value}
    if result.trouble is not None:
        details["trouble"] = result.trouble.value
    if result.sheets is not None:
        details["sheets"] = result.sheets
    return details


@dataclass(frozen=True, slots=True)
class Preflight:
    """The paper that a document should be drawn for now, and how ready that printer is."""

    paper: Paper
    status: PrinterStatus


class PrintDocument:
    """Sends the bytes to a printer unchanged; the journal is told before and after.

    A document that certainly did not come out, for a reason that may pass by itself, is sent a second time. There is
    never a third, and none at all when a sheet may have come out.
    """

    def __init__(self, printer: Printer, journal: Journal, clock: Clock, *, roll: Printer | None = None) -> None:
        """`printer` has A4 paper, `roll` an 80 mm roll."""
        self._printer = printer
        self._roll = roll
        self._journal = journal
        self._clock = clock
        #: titles of the jobs that this run of the program sent: what becomes of them is told by who sent them
        self.sent: set[str] = set()

    async def preflight(self, kind: DocumentKind) -> Preflight:
        """On which paper a document of that kind can be had. A roll printer that is not ready is stood in for by A4."""
        if self._roll is None or kind not in _FOR_THE_ROLL:
            return Preflight(Paper.A4, await self._printer.status())
        roll = Preflight(Paper.ROLL_80, await self._roll.status())
        if roll.status.readiness is PrinterReadiness.NOT_READY:
            a4 = Preflight(Paper.A4, await self._printer.status())
            if a4.status.readiness in (PrinterReadiness.READY, PrinterReadiness.WARNING):
                return a4
        return roll

    async def print(
        self,
        kind: DocumentKind,
        attempt: Attempt | None,
        pdf: bytes,
        paper: Paper = Paper.A4,
        *,
        of: CartItem | None = None,
    ) -> PrintResult:
        """Print it on the paper that it was drawn for. Kind and the attempt's code name the job: no personal data.

        Args:
            attempt: whose document it is; None: no attempt that the journal knows, and nothing is recorded.
            of: the notice that it is about; None: all of the attempt's.

        Raises:
            JournalUnavailable: it could not be recorded, and was not sent.
        """
        about: dict[str, object] = {"paper": paper.value}
        if of is not None:
            about["notice"] = str(of.notice)
        result = await self._try(kind, attempt, pdf, about, 1)
        if not result.may_be_repeated:
            return result
        await self._clock.sleep(_PAUSE_S)
        try:
            return await self._try(kind, attempt, pdf, about, 2)
        except JournalUnavailable:
            return result

    async def draw_and_print(
        self, kind: DocumentKind, attempt: Attempt | None, draw: Callable[[Paper], bytes]
    ) -> PrintResult:
        """Draw a document of ours, in a thread, for the paper that is to be had now, and print it there.

        Raises:
            JournalUnavailable: as with `print`.
        """
        paper = (await self.preflight(kind)).paper
        return await self.print(kind, attempt, await asyncio.to_thread(draw, paper), paper)

    def not_seen(self, kind: DocumentKind, attempt: Attempt, outcome: PrintOutcome) -> None:
        """Record that the visitor, who waited for the documents of that kind, says that nothing came out.

        Args:
            outcome: what holds of them all the same: PRINTED where sheets were counted, else UNKNOWN.
        """
        details = result_details(PrintResult(outcome, PrintTrouble.NOT_SEEN))
        record_best_effort(
            self._journal, self._clock, FactKind.PRINT_RESULT, attempt, title=title_of(kind, attempt), **details
        )

    async def resume(self) -> Sequence[EarlierJob]:
        """What became of the jobs of an earlier run, which are followed to their end. To be called once, at start.

        A document whose `print_sent` has neither a `print_result` nor a job here may have come out.
        """
        printers = [self._printer] if self._roll is None else [self._printer, self._roll]
        found = await asyncio.gather(*(printer.resume() for printer in printers))
        return [job for jobs in found for job in jobs]

    async def _try(
        self, kind: DocumentKind, attempt: Attempt | None, pdf: bytes, about: Mapping[str, object], number: int
    ) -> PrintResult:
        on_roll = about["paper"] == Paper.ROLL_80.value
        printer = self._roll if on_roll and self._roll is not None else self._printer
        if attempt is None:
            return await printer.print_pdf(kind, pdf)
        title = title_of(kind, attempt)
        self.sent.add(title)
        about = {"title": title, **about, "try": number}
        self._journal.record(Fact(self._clock.now(), attempt.id, FactKind.PRINT_SENT, about), attempt)
        result = await printer.print_pdf(title, pdf)
        record_best_effort(
            self._journal, self._clock, FactKind.PRINT_RESULT, attempt, **about, **result_details(result)
        )
        return result
