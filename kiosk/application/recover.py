# SPDX-License-Identifier: EUPL-1.2
"""After a start: each attempt that is not over is settled, and its visitor, who may still be there, sees how."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Protocol

from kiosk.application.ports import (
    Clock,
    DocumentKind,
    EarlierJob,
    FactKind,
    Journal,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.application.print_document import PrintDocument, result_details, title_of
from kiosk.application.print_history import PrintHistory, print_history
from kiosk.application.record_best_effort import record_best_effort
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.domain.attempt import Attempt, PageExit, Phase
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.open_attempt import is_open

_BEFORE_THE_RETURN = (Phase.PREPARED, Phase.CART_SENT, Phase.PAGE_OPEN)
_KINDS = (DocumentKind.RECEIPT, DocumentKind.SLIP, DocumentKind.NOT_PAID)
#: Nobody can say what became of it.
_LOST = PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)

PrintHistories = Mapping[DocumentKind, PrintHistory]


class Resumes(Protocol):
    """What shows a visitor how an attempt that was cut off ended: the visit."""

    def resume(self, kept: KeptAttempt, histories: PrintHistories) -> bool:
        """Show it; False when another visitor is there already."""
        ...

    def print_histories_known(self, attempt_id: str, histories: PrintHistories) -> None:
        """The print jobs of before were followed to their end."""
        ...

    def attends(self, attempt_id: str) -> bool:
        """Whether that attempt is on the screen now."""
        ...


class Recover:
    """Recovers attempts of earlier runs, once after the journal is open; then, now and then, what is left over.

    Args:
        begun: ids of the attempts that this run of the program began: nothing to recover.
        touch_limit: somebody who was there less than this ago may still stand there.
    """

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        background: SettleInBackground,
        printing: PrintDocument,
        visit: Resumes,
        begun: Collection[str],
        touch_limit: timedelta,
    ) -> None:
        self._journal = journal
        self._clock = clock
        self._background = background
        self._printing = printing
        self._visit = visit
        self._begun = begun
        self._touch_limit = touch_limit
        self._tell = partial(record_best_effort, journal, clock)
        self._shown: Attempt | None = None
        self._jobs: Sequence[EarlierJob] | None = None

    async def __call__(self) -> None:
        """Recover. What the visitor sees is there at once; the print jobs of before are followed to their end.

        Raises:
            JournalUnavailable: it is to be called again.
        """
        still_open = [kept for kept in self._journal.open_attempts() if kept.attempt.id not in self._begun]
        self._show(self._journal.last_attempt())
        for kept in still_open:
            if not kept.listed and (self._shown is None or kept.attempt.id != self._shown.id):
                self._hand_over(kept)
        if self._jobs is None:  # the queue tells of them once: what has ended is removed from it
            self._jobs = await self._printing.resume()
        self._learn(self._jobs)

    def hand_over_the_rest(self) -> None:
        """Hand over what is open and nobody attends to.

        A journal that could not be written for a while has attempts that went on without it: what it and the background
        know of them is settled as after a start, and only a receipt makes one paid.

        Raises:
            JournalUnavailable: it is to be called again.
        """
        for kept in self._journal.open_attempts():
            if not kept.listed and self._was_left(kept) and not self._visit.attends(kept.attempt.id):
                self._hand_over(self._background.merged(kept))

    def _show(self, last: KeptAttempt | None) -> None:
        """Somebody may still stand there: lead them to the ending of their attempt, or to their documents."""
        if last is None or last.attempt.id in self._begun or self._shown is not None:
            return
        if not self._concerns_visitor(last):
            return
        kept = KeptAttempt(self._cut_off(last.attempt), last.times)
        if self._visit.resume(kept, self._histories(kept.attempt)):
            self._shown = kept.attempt

    def _concerns_visitor(self, kept: KeptAttempt) -> bool:
        attempt = kept.attempt
        if self._was_left(kept) or kept.handed_over:
            return False
        if attempt.returned is PageExit.ELSEWHERE:
            return False
        paid = sum(ending is Ending.PAID for ending in attempt.endings)
        return is_open(attempt) or len(self._histories(attempt)[DocumentKind.RECEIPT].out) < paid

    def _was_left(self, kept: KeptAttempt) -> bool:
        # a clock that went back tells as little of the time that passed as one that went on
        return abs(self._clock.now() - kept.touched_at) >= self._touch_limit

    def _hand_over(self, kept: KeptAttempt) -> None:
        attempt = self._cut_off(kept.attempt)
        if not kept.handed_over:
            self._tell(FactKind.BACKGROUND, attempt)
        self._background.follow(attempt, at_once=attempt.phase is not Phase.ENDED)

    def _cut_off(self, attempt: Attempt) -> Attempt:
        if attempt.phase not in _BEFORE_THE_RETURN:
            return attempt
        cut = attempt.cut_off()
        self._tell(FactKind.RETURN, cut, how=PageExit.CUT_OFF.value)
        return cut

    def _histories(self, attempt: Attempt) -> PrintHistories:
        facts = self._journal.facts_of(attempt.id)
        return {kind: print_history(facts, title_of(kind, attempt)) for kind in _KINDS}

    def _learn(self, jobs: Sequence[EarlierJob]) -> None:
        """Record what became of the print jobs whose end this program did not see before."""
        results = {job.title: job.result for job in jobs}
        concerned = {kept.attempt.id: kept.attempt for title in results for kept in self._of_title(title)}
        if self._shown is not None:
            concerned[self._shown.id] = self._shown
        for attempt in concerned.values():
            for kind, history in self._histories(attempt).items():
                title = title_of(kind, attempt)
                if history.pending and title not in self._printing.sent:
                    self._tell_result(attempt, title, results)
        if self._shown is not None:
            self._visit.print_histories_known(self._shown.id, self._histories(self._shown))

    def _of_title(self, title: str) -> Sequence[KeptAttempt]:
        return self._journal.attempts_of_code(title.rpartition("-")[2])

    def _tell_result(self, attempt: Attempt, title: str, results: dict[str, PrintResult]) -> None:
        result = results.get(title, _LOST)
        self._tell(FactKind.PRINT_RESULT, attempt, title=title, **result_details(result))
