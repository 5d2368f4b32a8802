# SPDX-License-Identifier: EUPL-1.2
"""Settle attempts in the background, once nobody stands there any more: quietly, by wall time, one at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.application.ports import Clock, FactKind, Journal
from kiosk.application.recheck_attempt import RecheckAttempt, RecheckResult
from kiosk.application.record_best_effort import record_best_effort
from kiosk.application.tasks import Tasks
from kiosk.domain.attempt import CODE_LENGTH, Attempt
from kiosk.domain.background import BackgroundPlan
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.open_attempt import is_open
from kiosk.errors import JournalUnavailable
from kiosk.logs import get_logger

log = get_logger(__name__)

#: Between two tries to read a journal that fails.
_JOURNAL_S = 60.0
#: A server that asks for a longer wait is asked again all the same.
_LONGEST_WAIT_S = 3600.0


class SettleInBackground:
    """Follows each attempt by the plan until it is settled or on the desk's list. Only a receipt makes it paid."""

    def __init__(
        self, recheck_attempt: RecheckAttempt, journal: Journal, clock: Clock, plan: BackgroundPlan, gap_s: float
    ) -> None:
        """`gap_s` is the least time between two requests, over all attempts, in seconds."""
        self._recheck_attempt = recheck_attempt
        self._journal = journal
        self._clock = clock
        self._plan = plan
        self._gap_s = gap_s
        self._tasks = Tasks(_failed)
        #: each attempt that is followed, as those who handed it over knew it
        self._handed: dict[str, Attempt] = {}
        self._in_turn = asyncio.Lock()
        self._free_at = clock.monotonic()
        self._listeners: list[Callable[[RecheckResult], None]] = []

    def listen(self, listener: Callable[[RecheckResult], None]) -> None:
        """Have `listener` called with what each recheck found."""
        self._listeners.append(listener)

    def follow(self, attempt: Attempt, *, at_once: bool = False) -> None:
        """Look after an attempt at which no visitor's own verification runs; once is enough.

        It may go on for a day after its visit was wiped: nothing personal of the attempt is kept for that.

        Args:
            at_once: it was cut off, and is looked at now, too.
        """
        now, before = attempt.anonymous(), self._handed.get(attempt.id)
        self._handed[attempt.id] = now if before is None else before.merged_with(now)
        if not self._tasks.running(attempt.id):
            self._tasks.start(attempt.id, self._follow(attempt.id, at_once))

    def merged(self, kept: KeptAttempt) -> KeptAttempt:
        """What is known of an attempt: by the journal, which may have missed facts, and by who handed it over."""
        handed = self._handed.get(kept.attempt.id)
        return kept if handed is None else replace(kept, attempt=kept.attempt.merged_with(handed))

    async def aclose(self) -> None:
        """Stop; the next start of the program goes on."""
        await self._tasks.aclose()

    async def _follow(self, attempt_id: str, at_once: bool) -> None:
        due = self._clock.now() if at_once else None
        asked_at: datetime | None = None
        while (kept := await self._still_open(attempt_id)) is not None:
            if due is not None:
                self._tell_listeners(await self._recheck(kept.attempt))
                asked_at, due = max(due, self._clock.now()), None
                continue
            due = self._next(kept, asked_at)
            if due is None:
                self._list(kept)
                break
            await self._clock.sleep(max(0.0, (due - self._clock.now()).total_seconds()))
            # before it is asked for it is looked up again: it may have been settled meanwhile
        del self._handed[attempt_id]

    def _next(self, kept: KeptAttempt, asked_at: datetime | None) -> datetime | None:
        known = (kept.began_at, kept.times.get(FactKind.CHECK), asked_at)
        return self._plan.next_after(
            kept, max(candidate for candidate in known if candidate is not None), self._clock.now()
        )

    async def _recheck(self, attempt: Attempt) -> RecheckResult:
        rechecked = await self._recheck_attempt(attempt, self._pace)
        if rechecked.retry_after_s is not None:
            self._wait(rechecked.retry_after_s)
            rechecked = await self._recheck_attempt(attempt, self._pace)
        if rechecked.retry_after_s is not None:  # who always says "later" is asked by the plan, which has an end
            self._wait(rechecked.retry_after_s)
        return rechecked

    def _wait(self, seconds: float) -> None:
        self._free_at = max(self._free_at, self._clock.monotonic() + min(seconds, _LONGEST_WAIT_S))

    async def _pace(self) -> None:
        async with self._in_turn:
            while (left_s := self._free_at - self._clock.monotonic()) > 0:
                await self._clock.sleep(left_s)
            self._free_at = self._clock.monotonic() + self._gap_s

    async def _still_open(self, attempt_id: str) -> KeptAttempt | None:
        while True:
            try:
                found = self._journal.attempts_of_code(attempt_id[:CODE_LENGTH])
            except JournalUnavailable as error:
                log.error("the background cannot read the journal", detail=str(error))
                await self._clock.sleep(_JOURNAL_S)
                continue
            kept = next((candidate for candidate in found if candidate.attempt.id == attempt_id), None)
            if kept is None or kept.listed:
                return None
            # while the journal failed it may have missed what the visitor was told; the next recheck makes up for it
            known = self.merged(kept)
            return known if is_open(known.attempt) else None

    def _list(self, kept: KeptAttempt) -> None:
        # if that fails, the next start finds it again
        record_best_effort(self._journal, self._clock, FactKind.LISTED, kept.attempt)

    def _tell_listeners(self, rechecked: RecheckResult) -> None:
        for listener in self._listeners:
            try:
                listener(rechecked)
            except Exception as error:  # a page that fails must not end the looking
                log.error("a result of the background was not shown", exc_info=error)


def _failed(name: str, error: BaseException) -> None:
    log.error("the background lost an attempt until the next start", attempt=name[:8], exc_info=error)
