# SPDX-License-Identifier: EUPL-1.2
"""Find out how a payment ended. It rests on receipts alone and never asks for the debt (GovPay forbids polling it)."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from contextlib import aclosing
from dataclasses import replace
from functools import partial

from kiosk.application.ports import Clock, FactKind, Journal, Receipts
from kiosk.application.receipt_news import ReceiptNews
from kiosk.application.record_best_effort import record_best_effort
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import (
    REFUSAL_CODES,
    Ending,
    Evidence,
    NotPaidReason,
    ending_of,
    ending_of_all,
    reason_of_refusal,
)
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import ReceiptSummary, proofs
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Progress:
    """What the verification has done so far.

    Attributes:
        proven: notices whose payment a receipt has proven.
        ends_at: monotonic time, in seconds, at which the last question is asked.
    """

    proven: int
    notices: int
    ends_at: float


@dataclass(frozen=True, slots=True)
class Settled:
    """How the attempt ended.

    Attributes:
        attempt: the attempt with one ending a notice.
        ending: the ending of the whole payment.
        proofs: per notice, the receipts that prove its payment, the latest first.
        reason: why it was not paid, where that may be said.
    """

    attempt: Attempt
    ending: Ending
    proofs: tuple[tuple[ReceiptSummary, ...], ...]
    reason: NotPaidReason | None = None


class Settlement:
    """The verification of one attempt. It remembers what was proven when it is started anew."""

    def __init__(
        self, receipts: Receipts, journal: Journal, clock: Clock, schedule_s: Sequence[float], attempt: Attempt
    ) -> None:
        self._receipts = receipts
        self._tell = partial(record_best_effort, journal, clock)
        self._clock = clock
        self._schedule_s = tuple(schedule_s)
        self._proofs: list[tuple[ReceiptSummary, ...]] = [() for _ in attempt.notices]

    async def watch(self, attempt: Attempt) -> None:
        """Ask in the background, by the schedule, until every notice is proven; the page may still be open."""
        await self._ask(attempt, self._schedule_s, lambda _: None)

    async def ask_once(self, attempt: Attempt) -> tuple[tuple[ReceiptSummary, ...], ...]:
        """Ask once for what is not proven yet. Returns the proofs of each notice, the latest first."""
        await self._check(attempt)
        return tuple(self._proofs)

    async def settle(self, attempt: Attempt, on_progress: Callable[[Progress], None]) -> Settled:
        """Ask by the schedule, counted from now (the return), and decide.

        One question is enough where nothing can have been authorised, whatever came back.
        """
        plan = self._schedule_s if attempt.may_be_authorised else self._schedule_s[:1]
        answered = await self._ask(attempt, plan, on_progress)
        settled = self._end(attempt, finished=True, answered=answered)
        return replace(settled, reason=reason_of(attempt, answered)) if settled.ending is Ending.NOT_PAID else settled

    def break_off(self, attempt: Attempt) -> Settled:
        """The visitor has to go before the schedule is over: what is not proven by now is being confirmed."""
        return self._end(attempt, finished=False, answered=False)

    def _end(self, attempt: Attempt, *, finished: bool, answered: bool) -> Settled:
        endings = tuple(
            ending_of(Evidence(bool(found), attempt.may_be_authorised, attempt.outcome_code, finished, answered))
            for found in self._proofs
        )
        ended = attempt.ended(endings)
        self._tell(FactKind.ENDING, ended, endings=[ending.value for ending in endings])
        return Settled(ended, ending_of_all(endings), tuple(self._proofs))

    async def _ask(self, attempt: Attempt, plan: Sequence[float], on_progress: Callable[[Progress], None]) -> bool:
        """Ask at each time of the plan, in seconds from now. Returns whether the last question was answered.

        Whenever a receipt is announced before such a time it is asked for at once, beside the plan. Times that pass
        while a slow answer is waited for are made up for by one question, or nobody would know any more when it ends.
        """
        began = self._clock.monotonic()
        answered = False

        async def ask() -> bool:
            answered = await self._check(attempt)
            on_progress(Progress(sum(map(bool, self._proofs)), len(self._proofs), began + plan[-1]))
            return answered

        def is_over(until: float) -> bool:
            return all(self._proofs) or until <= self._clock.monotonic()

        async with aclosing(ReceiptNews(self._receipts, self._clock, lambda: self._unproven(attempt))) as news:
            for due_s, next_s in zip(plan, (*plan[1:], math.inf), strict=False):
                while not is_over(began + next_s) and await news.comes_before(began + due_s):
                    await ask()
                if not is_over(began + next_s):
                    answered = await ask()
        return answered

    def _unproven(self, attempt: Attempt) -> list[tuple[str, NoticeNumber]]:
        return [item.key for item, found in zip(attempt.notices, self._proofs, strict=True) if not found]

    async def _check(self, attempt: Attempt) -> bool:
        answered = True
        for index, item in enumerate(attempt.notices):
            if self._proofs[index]:
                continue
            try:
                listed = await self._receipts.list(item.creditor_id, item.notice, item.iuv)
            except Exception as error:  # a fault of ours in asking must not cost the visitor the ending
                ours = not isinstance(error, KioskError)
                log.warning("receipts not answered", error=type(error).__name__, detail=str(error), exc_info=ours)
                self._tell(FactKind.CHECK, attempt, notice=str(item.notice), answered=False)
                answered = False
                continue
            # what was proven meanwhile, by the question of `watch`, stays proven
            self._proofs[index] = proofs(listed) or self._proofs[index]
            self._tell(
                FactKind.CHECK,
                attempt,
                notice=str(item.notice),
                answered=True,
                receipts=[(summary.receipt_id, summary.esito.value) for summary in listed],
            )
        return answered


_REASON_OF_RETURN = {
    PageExit.CANCEL: NotPaidReason.LEFT,
    PageExit.LEFT: NotPaidReason.LEFT,
    PageExit.LOST: NotPaidReason.LEFT,
    PageExit.IDLE: NotPaidReason.TOOK_TOO_LONG,
    PageExit.EXPIRED: NotPaidReason.TOOK_TOO_LONG,
    PageExit.ERROR: NotPaidReason.PAGE_FAILED,
    PageExit.FAILED: NotPaidReason.PAGE_FAILED,
    PageExit.CUT_OFF: NotPaidReason.PAGE_FAILED,
}


def reason_of(attempt: Attempt, answered: bool) -> NotPaidReason:
    """Why an attempt was not paid, as far as it may be said; `answered`: GovPay answered the last question."""
    if not answered:
        return NotPaidReason.COULD_NOT_CHECK
    if attempt.may_be_authorised and attempt.outcome_code in REFUSAL_CODES:
        return reason_of_refusal(attempt.outcome_code)
    return _REASON_OF_RETURN.get(attempt.returned or PageExit.LEFT, NotPaidReason.LEFT)
