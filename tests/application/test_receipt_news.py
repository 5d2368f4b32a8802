# SPDX-License-Identifier: EUPL-1.2
"""A receipt that is announced is asked for at once; an announcement proves nothing, and costs no planned question."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Sequence

import pytest

from kiosk.application.settle_payment import Settled, Settlement
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import Esito, ReceiptSummary
from kiosk.errors import Outage
from tests.application.payments import SCHEDULE_S, left, number, receipt
from tests.application.world import SteppedClock, settle_down
from tests.fakes import FakeReceipts
from tests.memory_journal import MemoryJournal


class PushedReceipts(FakeReceipts):
    """Receipts that are announced by `push`; an answer takes `takes_s`."""

    def __init__(self, clock: SteppedClock, takes_s: float = 0.0) -> None:
        super().__init__()
        self.asked_at: list[tuple[float, NoticeNumber]] = []
        self.waiting: dict[asyncio.Future[None], Collection[tuple[str, NoticeNumber]]] = {}
        self._clock = clock
        self._takes_s = takes_s

    def push(self, notice: NoticeNumber) -> None:
        """Say that a receipt of that notice is there."""
        for future, notices in self.waiting.items():
            if not future.done() and notice in [one for _, one in notices]:
                future.set_result(None)

    async def announced(self, notices: Collection[tuple[str, NoticeNumber]]) -> None:
        future = asyncio.get_running_loop().create_future()
        self.waiting[future] = notices
        try:
            await future
        finally:
            del self.waiting[future]

    async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
        self.asked_at.append((self._clock.elapsed_s, notice))
        found = await super().list(creditor_id, notice, iuv)
        await self._clock.sleep(self._takes_s)
        return found

    @property
    def times(self) -> Sequence[float]:
        return [at for at, _ in self.asked_at]


Play = Callable[[SteppedClock, PushedReceipts], Coroutine[None, None, None]]


def settle(attempt: Attempt, play: Play, *, takes_s: float = 0.0) -> tuple[Settled, PushedReceipts]:
    """Settle an attempt while `play` lets time pass and things happen; then the rest of the time passes."""

    async def run() -> tuple[Settled, PushedReceipts]:
        clock = SteppedClock()
        receipts = PushedReceipts(clock, takes_s)
        settlement = Settlement(receipts, MemoryJournal(), clock, SCHEDULE_S, attempt)
        settling = asyncio.create_task(settlement.settle(attempt, lambda _: None))
        await play(clock, receipts)
        await clock.let_pass(1000.0)
        settled = await settling
        await settle_down()
        assert not receipts.waiting, "nobody listens any more"
        assert asyncio.all_tasks() == {asyncio.current_task()}
        return settled, receipts

    return asyncio.run(run())


PAYING = left(PageExit.OK, possible=True, code=0)


def test_what_is_announced_is_asked_for_at_once() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(17.25)
        receipts.receipts.append(receipt())
        receipts.push(number())
        await settle_down()

    settled, receipts = settle(PAYING, play)
    assert settled.ending is Ending.PAID
    assert receipts.times == [0, 2, 4, 8, 15, 17.25]


@pytest.mark.parametrize("esito", [None, *(one for one in Esito if one is not Esito.ESEGUITO)])
def test_an_announcement_alone_proves_nothing(esito: Esito | None) -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(3.0)
        if esito is not None:
            receipts.receipts.append(receipt(esito=esito))
        receipts.push(number())
        await settle_down()

    settled, receipts = settle(PAYING, play)
    assert settled.ending is Ending.BEING_CONFIRMED
    assert settled.proofs == ((),)
    assert receipts.times == [0, 2, 3, 4, 8, 15, 30, 60], "the plan goes on as it was"


def test_a_refusal_stays_one_after_an_announcement_of_nothing() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(3.0)
        receipts.push(number())

    settled, receipts = settle(left(PageExit.ERROR, possible=True, code=116), play)
    assert settled.ending is Ending.NOT_PAID
    assert receipts.times[-1] == 60


def test_the_last_question_decides_not_the_one_of_an_announcement() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(59.0)
        receipts.push(number())
        await settle_down()
        receipts.fails_list = Outage("down")

    settled, _ = settle(left(PageExit.ERROR, possible=True, code=116), play)
    assert settled.ending is Ending.BEING_CONFIRMED


def test_an_announcement_of_another_notice_is_nobodys() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(3.0)
        receipts.push(number(1))

    _, receipts = settle(PAYING, play)
    assert receipts.times == list(SCHEDULE_S)


def test_only_what_is_not_proven_is_listened_for_and_asked() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        receipts.receipts.append(receipt(0))
        await clock.let_pass(3.0)
        receipts.push(number(0))
        await settle_down()
        receipts.receipts.append(receipt(1))
        receipts.push(number(1))
        await settle_down()

    settled, receipts = settle(left(PageExit.OK, possible=True, code=0, notices=2), play)
    assert settled.ending is Ending.PAID
    assert receipts.asked_at == [(0.0, number(0)), (0.0, number(1)), (2.0, number(1)), (3.0, number(1))]


def test_what_is_announced_while_an_answer_is_on_its_way_is_asked_for_after_it() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(8.5)  # that answer says "none yet"
        receipts.receipts.append(receipt())
        receipts.push(number())

    settled, receipts = settle(PAYING, play, takes_s=1.0)
    assert settled.ending is Ending.PAID
    assert receipts.times == [0, 2, 4, 8, 9]


def test_what_is_announced_soon_after_another_is_asked_for_a_second_later() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(16.0)
        receipts.receipts.append(receipt(0))
        receipts.push(number(0))
        await clock.let_pass(0.375)  # both were asked for: the first is there, and the second "not yet"
        receipts.receipts.append(receipt(1))
        receipts.push(number(1))

    settled, receipts = settle(left(PageExit.OK, possible=True, code=0, notices=2), play, takes_s=0.25)
    assert settled.ending is Ending.PAID
    assert receipts.asked_at[-3:] == [(16.0, number(0)), (16.25, number(1)), (17.0, number(1))]


def test_a_planned_time_that_has_come_answers_the_announcement_too() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        await clock.let_pass(8.5)
        receipts.push(number())

    _, receipts = settle(PAYING, play, takes_s=8.0)
    assert receipts.times == [0, 8, 16, 30, 60]


def test_who_announces_without_end_gets_one_request_a_second() -> None:
    async def play(clock: SteppedClock, receipts: PushedReceipts) -> None:
        for _ in range(1000):
            receipts.push(number())
            await clock.let_pass(0.01)

    _, receipts = settle(PAYING, play)
    within = [at for at in receipts.times if at <= 10.0]
    assert len(within) <= 4 + 10


@pytest.mark.parametrize("error", [Outage("the broker is gone"), KeyError("a fault of ours")], ids=["outage", "fault"])
def test_where_the_news_fails_the_plan_goes_on(error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    class Silent(PushedReceipts):
        async def announced(self, notices: Collection[tuple[str, NoticeNumber]]) -> None:
            raise error

    async def run() -> tuple[Settled, Silent]:
        clock = SteppedClock()
        receipts = Silent(clock)
        settlement = Settlement(receipts, MemoryJournal(), clock, SCHEDULE_S, PAYING)
        settling = asyncio.create_task(settlement.settle(PAYING, lambda _: None))
        await clock.let_pass(1000.0)
        return await settling, receipts

    settled, receipts = asyncio.run(run())
    assert settled.ending is Ending.BEING_CONFIRMED
    assert receipts.times == list(SCHEDULE_S)
    assert sum("no news of receipts" in record.getMessage() for record in caplog.records) == 1


def test_a_verification_that_is_broken_off_listens_no_more() -> None:
    async def run() -> None:
        clock = SteppedClock()
        receipts = PushedReceipts(clock)
        settlement = Settlement(receipts, MemoryJournal(), clock, SCHEDULE_S, PAYING)
        settling = asyncio.create_task(settlement.settle(PAYING, lambda _: None))
        await clock.let_pass(3.0)
        assert receipts.waiting
        settling.cancel()
        await settle_down()
        assert settling.cancelled()
        assert not receipts.waiting
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())
