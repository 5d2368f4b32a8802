# SPDX-License-Identifier: EUPL-1.2
"""How a payment ended: asked by the schedule, decided by receipts alone."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from kiosk.application.ports import FactKind, Journal
from kiosk.application.settle_payment import Progress, Settled, Settlement
from kiosk.domain.attempt import Attempt, PageExit, Phase
from kiosk.domain.ending import REFUSAL_CODES, Ending, NotPaidReason
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary
from kiosk.errors import Bug, Misconfigured, NotFound, Outage, TooManyRequests
from tests.application.payments import SCHEDULE_S, RefusingJournal, left, number, receipt
from tests.fakes import FakeClock, FakeReceipts
from tests.memory_journal import MemoryJournal

NOT_PROVING = [esito for esito in Esito if esito is not Esito.ESEGUITO]


class Scripted(FakeReceipts):
    """Receipts that come, and servers that fail, at set times from the start of the clock."""

    def __init__(self, clock: FakeClock, *, takes_s: float = 0.0) -> None:
        super().__init__()
        self.clock = clock
        self.takes_s = takes_s
        self.asked_at: list[tuple[float, NoticeNumber]] = []
        self.coming: list[tuple[float, tuple[Receipt, bytes]]] = []
        self.failing: list[tuple[float, float, Exception]] = []

    async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
        now = self.clock.elapsed_s
        self.asked_at.append((now, notice))
        self.receipts = [one for at, one in self.coming if at <= now]
        self.clock.advance(self.takes_s)
        for begin, end, error in self.failing:
            if begin <= now < end:
                raise error
        return await super().list(creditor_id, notice, iuv)

    @property
    def times(self) -> Sequence[float]:
        return [at for at, _ in self.asked_at]


class Case:
    """One settlement with its clock and its world."""

    def __init__(self, attempt: Attempt, *, takes_s: float = 0.0, journal: Journal | None = None) -> None:
        self.attempt = attempt
        self.clock = FakeClock()
        self.receipts = Scripted(self.clock, takes_s=takes_s)
        self.journal = journal or MemoryJournal()
        self.progress: list[Progress] = []
        self.settlement = Settlement(self.receipts, self.journal, self.clock, SCHEDULE_S, attempt)

    def settle(self) -> Settled:
        return asyncio.run(self.settlement.settle(self.attempt, self.progress.append))


# --- nothing can have been authorised --------------------------------------------------------------------------------


@pytest.mark.parametrize("how", [how for how in PageExit if how not in (PageExit.OK, PageExit.WAITING)])
def test_one_check_is_enough_where_nothing_can_have_been_authorised(how: PageExit) -> None:
    case = Case(left(how))
    settled = case.settle()
    assert settled.ending is Ending.NOT_PAID
    assert settled.attempt.phase is Phase.ENDED
    assert case.receipts.times == [0.0]


@pytest.mark.parametrize("how", PageExit)
def test_a_receipt_wins_over_whatever_came_back(how: PageExit) -> None:
    case = Case(left(how))
    case.receipts.coming = [(0.0, receipt())]
    settled = case.settle()
    assert settled.ending is Ending.PAID
    assert settled.reason is None
    assert settled.proofs == ((receipt()[0].summary,),)


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        (PageExit.CANCEL, NotPaidReason.LEFT),
        (PageExit.LEFT, NotPaidReason.LEFT),
        (PageExit.LOST, NotPaidReason.LEFT),
        (PageExit.IDLE, NotPaidReason.TOOK_TOO_LONG),
        (PageExit.FAILED, NotPaidReason.PAGE_FAILED),
    ],
)
def test_why_it_was_not_paid(how: PageExit, reason: NotPaidReason) -> None:
    assert Case(left(how)).settle().reason is reason


def test_not_paid_although_govpay_could_not_be_asked_says_so() -> None:
    case = Case(left(PageExit.CANCEL))
    case.receipts.failing = [(0.0, 99.0, Outage("down"))]
    settled = case.settle()
    assert (settled.ending, settled.reason) == (Ending.NOT_PAID, NotPaidReason.COULD_NOT_CHECK)
    assert case.receipts.times == [0.0]


# --- the schedule ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("how", PageExit)
def test_the_whole_schedule_where_money_may_have_moved(how: PageExit) -> None:
    case = Case(left(how, possible=True))
    settled = case.settle()
    assert settled.ending is Ending.BEING_CONFIRMED
    assert settled.reason is None
    assert case.receipts.times == list(SCHEDULE_S)


@pytest.mark.parametrize("how", [PageExit.OK, PageExit.WAITING])
def test_a_return_that_comes_after_paying_is_never_not_paid(how: PageExit) -> None:
    case = Case(left(how))
    assert case.settle().ending is Ending.BEING_CONFIRMED
    assert case.receipts.times == list(SCHEDULE_S)


@pytest.mark.parametrize(("arrives_s", "asked"), [(0, 1), (0.1, 2), (2, 2), (3, 3), (20, 6), (31, 7), (60, 7)])
def test_a_late_receipt_ends_the_questions_at_once(arrives_s: float, asked: int) -> None:
    case = Case(left(PageExit.OK, possible=True, code=0))
    case.receipts.coming = [(arrives_s, receipt())]
    assert case.settle().ending is Ending.PAID
    assert case.receipts.times == list(SCHEDULE_S[:asked])


def test_a_receipt_after_the_last_question_is_too_late_for_the_screen() -> None:
    case = Case(left(PageExit.OK, possible=True, code=0))
    case.receipts.coming = [(60.5, receipt())]
    assert case.settle().ending is Ending.BEING_CONFIRMED


@pytest.mark.parametrize(
    ("takes_s", "times"), [(1.0, list(SCHEDULE_S)), (5.0, [0, 5, 10, 15, 30, 60]), (25.0, [0, 25, 50, 75])]
)
def test_the_schedule_counts_from_the_return_also_where_answers_are_slow(takes_s: float, times: list[float]) -> None:
    case = Case(left(PageExit.OK, possible=True), takes_s=takes_s)
    assert case.settle().ending is Ending.BEING_CONFIRMED
    assert case.receipts.times == times


def test_each_question_is_told_to_the_screen() -> None:
    case = Case(left(PageExit.OK, possible=True))
    case.receipts.coming = [(4.0, receipt())]
    case.settle()
    assert [(one.proven, one.notices) for one in case.progress] == [(0, 1), (0, 1), (1, 1)]
    assert {one.ends_at for one in case.progress} == {1060.0}


# --- refusals --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("code", sorted(REFUSAL_CODES))
def test_a_refusal_is_not_paid_only_at_the_end_of_the_schedule(code: int) -> None:
    case = Case(left(PageExit.ERROR, possible=True, code=code))
    settled = case.settle()
    assert settled.ending is Ending.NOT_PAID
    assert settled.reason is not None
    assert case.receipts.times == list(SCHEDULE_S)


@pytest.mark.parametrize("code", [None, 0, 1, 4, 17, 18, 25, 999])
def test_other_outcomes_are_being_confirmed(code: int | None) -> None:
    assert Case(left(PageExit.ERROR, possible=True, code=code)).settle().ending is Ending.BEING_CONFIRMED


def test_a_refusal_with_a_late_receipt_is_paid() -> None:
    case = Case(left(PageExit.ERROR, possible=True, code=116))
    case.receipts.coming = [(45.0, receipt())]
    assert case.settle().ending is Ending.PAID


def test_a_refusal_is_not_certain_when_the_last_question_was_not_answered() -> None:
    case = Case(left(PageExit.ERROR, possible=True, code=116))
    case.receipts.failing = [(50.0, 99.0, Outage("down"))]
    assert case.settle().ending is Ending.BEING_CONFIRMED


def test_a_refusal_is_certain_when_only_the_last_question_was_answered() -> None:
    case = Case(left(PageExit.ERROR, possible=True, code=116))
    case.receipts.failing = [(0.0, 50.0, Outage("down"))]
    assert case.settle().ending is Ending.NOT_PAID


# --- receipts that prove nothing, servers that fail ------------------------------------------------------------------


@pytest.mark.parametrize("esito", NOT_PROVING)
def test_a_receipt_that_was_refused_proves_nothing(esito: Esito) -> None:
    case = Case(left(PageExit.OK, possible=True, code=0))
    case.receipts.coming = [(0.0, receipt(esito=esito))]
    settled = case.settle()
    assert settled.ending is Ending.BEING_CONFIRMED
    assert settled.proofs == ((),)
    assert case.receipts.times == list(SCHEDULE_S)


def test_several_receipts_are_kept_with_the_latest_first() -> None:
    case = Case(left(PageExit.OK, possible=True, code=0))
    early, late, refused = receipt(name="a"), receipt(name="b", minutes=5), receipt(name="c", esito=Esito.IN_CORSO)
    case.receipts.coming = [(0.0, early), (0.0, refused), (0.0, late)]
    assert [one.receipt_id for one in case.settle().proofs[0]] == ["b", "a"]


@pytest.mark.parametrize(
    "error",
    [
        *(Outage("down"), Misconfigured("401"), TooManyRequests("slow down", 30.0), Bug("400"), NotFound("404")),
        *(KeyError("stato"), TypeError("a fault of ours")),
    ],
    ids=lambda error: type(error).__name__,
)
def test_whatever_fails_in_asking_there_is_an_ending(error: Exception) -> None:
    possible = Case(left(PageExit.OK, possible=True, code=0))
    possible.receipts.failing = [(0.0, 99.0, error)]
    assert possible.settle().ending is Ending.BEING_CONFIRMED
    assert possible.receipts.times == list(SCHEDULE_S)
    recovering = Case(left(PageExit.ERROR, possible=True))
    recovering.receipts.failing = [(0.0, 10.0, error)]
    recovering.receipts.coming = [(0.0, receipt())]
    assert recovering.settle().ending is Ending.PAID
    assert recovering.receipts.times == [0.0, 2.0, 4.0, 8.0, 15.0]


# --- several notices -------------------------------------------------------------------------------------------------


def test_only_what_is_not_proven_yet_is_asked_again() -> None:
    case = Case(left(PageExit.OK, possible=True, code=0, notices=2))
    case.receipts.coming = [(0.0, receipt(0)), (4.0, receipt(1))]
    settled = case.settle()
    assert settled.ending is Ending.PAID
    assert case.receipts.asked_at == [
        (0.0, number(0)),
        (0.0, number(1)),
        (2.0, number(1)),
        (4.0, number(1)),
    ]


def test_notices_end_one_by_one() -> None:
    confirmed = Case(left(PageExit.OK, possible=True, code=0, notices=2))
    confirmed.receipts.coming = [(0.0, receipt(1))]
    settled = confirmed.settle()
    assert settled.ending is Ending.BEING_CONFIRMED
    assert settled.attempt.endings == (Ending.BEING_CONFIRMED, Ending.PAID)
    partly = Case(left(PageExit.ERROR, possible=True, code=116, notices=2))
    partly.receipts.coming = [(0.0, receipt(1))]
    settled = partly.settle()
    assert settled.ending is Ending.PARTLY_PAID
    assert settled.attempt.endings == (Ending.NOT_PAID, Ending.PAID)
    assert settled.reason is None


# --- asking while the page is still open -----------------------------------------------------------------------------


def test_what_was_proven_in_the_background_is_not_asked_again() -> None:
    case = Case(left(PageExit.MOVED_ON, possible=True, code=0))
    case.receipts.coming = [(2.0, receipt())]
    asyncio.run(case.settlement.watch(case.attempt))
    assert case.receipts.times == [0.0, 2.0]
    case.receipts.coming = []
    case.receipts.failing = [(0.0, 999.0, Outage("down"))]
    assert case.settle().ending is Ending.PAID
    assert case.receipts.times == [0.0, 2.0], "nothing is left to be asked"


def test_the_schedule_begins_anew_with_the_return() -> None:
    case = Case(left(PageExit.MOVED_ON, possible=True, code=17))
    asyncio.run(case.settlement.watch(case.attempt))
    assert case.receipts.times == list(SCHEDULE_S)
    assert case.settle().ending is Ending.BEING_CONFIRMED
    assert case.receipts.times == [*SCHEDULE_S, *(60.0 + at for at in SCHEDULE_S)]


def test_an_answer_that_comes_late_never_unproves() -> None:
    """The answer "none yet" of the background may arrive after the one that brought the receipt."""
    attempt = left(PageExit.MOVED_ON, possible=True, code=0)
    asked, may_answer = asyncio.Event(), asyncio.Event()

    class OutOfOrder(FakeReceipts):
        async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
            self.listed += 1
            if self.listed == 1:
                asked.set()
                await may_answer.wait()
            return (receipt()[0].summary,) if self.listed == 2 and not may_answer.is_set() else ()

    settlement = Settlement(OutOfOrder(), MemoryJournal(), FakeClock(), SCHEDULE_S, attempt)

    async def run() -> tuple[Settled, Settled]:
        watching = asyncio.create_task(settlement.watch(attempt))
        await asked.wait()
        first = await settlement.settle(attempt, lambda _: None)
        may_answer.set()
        await watching
        return first, await settlement.settle(attempt, lambda _: None)

    first, second = asyncio.run(run())
    assert first.ending is second.ending is Ending.PAID


# --- the journal -----------------------------------------------------------------------------------------------------


def test_each_answer_and_the_ending_are_recorded() -> None:
    journal = MemoryJournal()
    case = Case(left(PageExit.OK, possible=True, code=0), journal=journal)
    case.receipts.failing = [(0.0, 1.0, Outage("down"))]
    case.receipts.coming = [(2.0, receipt())]
    case.settle()
    assert [fact.kind for fact in journal.facts] == [FactKind.CHECK, FactKind.CHECK, FactKind.ENDING]
    assert [fact.details.get("answered") for fact in journal.facts] == [False, True, None]
    assert journal.facts[1].details["receipts"] == [("r1", "ESEGUITO")]
    assert journal.facts[2].details["endings"] == ["paid"]


@pytest.mark.parametrize("refused", [(FactKind.CHECK,), (FactKind.ENDING,), (FactKind.CHECK, FactKind.ENDING)])
def test_a_journal_that_fails_now_does_not_hide_a_payment(refused: tuple[FactKind, ...]) -> None:
    case = Case(left(PageExit.OK, possible=True, code=0), journal=RefusingJournal(*refused))
    case.receipts.coming = [(2.0, receipt())]
    assert case.settle().ending is Ending.PAID


def test_a_schedule_without_times_never_makes_not_paid_of_what_may_have_been_paid() -> None:
    attempt = left(PageExit.ERROR, possible=True, code=116)
    settlement = Settlement(FakeReceipts(), MemoryJournal(), FakeClock(), (), attempt)
    assert asyncio.run(settlement.settle(attempt, lambda _: None)).ending is Ending.BEING_CONFIRMED
