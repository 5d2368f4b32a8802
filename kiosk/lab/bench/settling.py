# SPDX-License-Identifier: EUPL-1.2
"""How often GovPay is asked about payments that nobody waits for: to the end of the next day, minute by minute."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.application.ports import Fact, FactKind, Journal
from kiosk.composition.bootstrap import Kiosk, build, plan_of
from kiosk.domain.attempt import ID_LENGTH, Attempt, CartItem
from kiosk.domain.background import BackgroundPlan
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.lab.bench.journal import payment_facts
from kiosk.lab.moved_clock import MovedClock, move
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.sandbox_settings import sandbox_settings

#: Of these the sandbox never has a receipt.
_NOTICES = ("301000000000100626", "301000000000100424", "301000000000100323")
_CREDITOR = "01234567897"
_STEP_S = 60.0
#: After three days all is on the desk's list.
_MOST_STEPS = 3 * 24 * 60
#: Turns of the loop in which whoever wakes up gets as far as to ask.
_TURNS = 30
_LONGEST_ANSWER_S = 10.0


@dataclass(frozen=True, slots=True)
class Settling:
    """Requests that were sent, and those of the documented schedule."""

    requests: int
    planned: int


def measure() -> Settling:
    """Let the background of a kiosk look after three payments whose receipt never comes.

    Raises:
        SandboxFailed: it does not start.
    """
    with sandbox_process.running(1.0) as sandbox, TemporaryDirectory(prefix="kiosk-bench-") as name:
        folder = Path(name)
        asked = _RequestCounter()
        clock_file = folder / "clock"
        clock = MovedClock(clock_file)
        settings = sandbox_settings(sandbox, folder, folder / "journal")
        kiosk = build(settings, on_request=asked, clock=clock)

        def minute() -> None:
            move(clock_file, _STEP_S)
            clock.reload()

        return asyncio.run(_measure(kiosk, clock, plan_of(settings), asked, minute))


class _RequestCounter:
    """Counts questions, and those that were answered."""

    def __init__(self) -> None:
        self.sent = 0
        self.answered = 0
        self.changed = asyncio.Event()

    def __call__(self, server: str, operation: str) -> None:
        self.sent += 1

    def hear(self, _: object) -> None:
        self.answered += 1
        self.changed.set()


async def _measure(
    kiosk: Kiosk, clock: MovedClock, plan: BackgroundPlan, asked: _RequestCounter, minute: Callable[[], None]
) -> Settling:
    await kiosk.warm_up()
    now = clock.now()
    attempts = [_left_open(kiosk.journal, number, notice, now) for number, notice in enumerate(_NOTICES)]
    planned = sum(1 for kept in kiosk.journal.open_attempts() for _ in _times(plan, kept))
    kiosk.background.listen(asked.hear)
    for attempt in attempts:
        kiosk.background.follow(attempt)
    for _ in range(_MOST_STEPS):
        await _rest(asked)
        if all(kept.listed for kept in kiosk.journal.open_attempts()):
            break
        minute()
    await kiosk.aclose()
    return Settling(asked.sent, planned)


async def _rest(asked: _RequestCounter) -> None:
    """Let the loop turn until each task of the kiosk sleeps again."""
    for _ in range(_TURNS):
        await asyncio.sleep(0)
    async with asyncio.timeout(_LONGEST_ANSWER_S):
        while asked.sent > asked.answered:
            asked.changed.clear()
            await asked.changed.wait()
            for _ in range(_TURNS):
                await asyncio.sleep(0)


def _times(plan: BackgroundPlan, kept: KeptAttempt) -> Iterator[datetime]:
    at: datetime | None = kept.page_open_at
    while at is not None:
        at = plan.next_after(kept, at, at)
        if at is not None:
            yield at


def _left_open(journal: Journal, number: int, notice: str, now: datetime) -> Attempt:
    """Record a payment that was being confirmed when its payer left."""
    item = CartItem(_CREDITOR, "", NoticeNumber(notice), Money(5000), "", NoticeNumber(notice).iuv)
    begun = Attempt("ABCDEFGH"[number] * ID_LENGTH, (item,))
    facts = payment_facts(begun, Ending.BEING_CONFIRMED)
    _, ended = facts[-1]
    for kind, attempt in (*facts, (FactKind.BACKGROUND, ended)):
        journal.record(Fact(now, begun.id, kind, {}), attempt)
    return ended
