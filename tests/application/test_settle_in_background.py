# SPDX-License-Identifier: EUPL-1.2
"""The background: by its plan, one request a second, with patience for servers, and to the desk's list in the end."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.application.ports import Fact, FactKind, JournalUnavailable
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Page
from kiosk.domain.receipt import ReceiptSummary
from kiosk.errors import Outage, TooManyRequests
from tests.application.payments import ATTEMPT_ID, CREDITOR, due, number, receipt
from tests.application.world import PLAN, SUMMARY, SteppedClock, World, play, settle_down, until
from tests.fakes import FakeReceipts
from tests.memory_journal import MemoryJournal

OTHER_ID = "B" * 26
SOON_MIN = [2, 5, 15, 30]


class TimedReceipts(FakeReceipts):
    """Knows when it was asked; `refusals` are raised first, one a question."""

    def __init__(self, clock: SteppedClock) -> None:
        super().__init__()
        self.clock = clock
        self.times: list[float] = []
        self.refusals: list[Exception] = []

    async def list(self, creditor_id, notice, iuv):  # type: ignore[no-untyped-def]
        self.times.append(self.clock.elapsed_s)
        if self.refusals:
            raise self.refusals.pop(0)
        return await super().list(creditor_id, notice, iuv)


class Case:
    """Attempts that nobody could settle, left at time 0."""

    def __init__(self, journal: MemoryJournal | None = None) -> None:
        self.clock = SteppedClock()
        self.receipts = TimedReceipts(self.clock)
        self.journal = journal or MemoryJournal()
        recheck = RecheckAttempt(self.receipts, self.journal, self.clock)
        self.background = SettleInBackground(recheck, self.journal, self.clock, PLAN, gap_s=1.0)

    def tell(self, kind: FactKind, attempt: Attempt) -> None:
        self.journal.record(Fact(self.clock.now(), attempt.id, kind), attempt)

    def unsettled(self, attempt_id: str = ATTEMPT_ID, indices: tuple[int, ...] = (0,)) -> Attempt:
        attempt = Attempt(attempt_id, tuple(map(due, indices)))
        self.tell(FactKind.ATTEMPT, attempt)
        attempt = attempt.cart_sent().page_opened().authorisation_possible()
        self.tell(FactKind.PAGE_OPENED, attempt)
        attempt = attempt.page_left(PageExit.OK)
        self.tell(FactKind.RETURN, attempt)
        attempt = attempt.ended((Ending.BEING_CONFIRMED,) * len(indices))
        self.tell(FactKind.ENDING, attempt)
        self.tell(FactKind.BACKGROUND, attempt)
        return attempt

    def kept(self, attempt: Attempt) -> KeptAttempt:
        (found,) = self.journal.attempts_of_code(attempt.code)
        return found

    def kinds(self, attempt: Attempt) -> list[FactKind]:
        return [fact.kind for fact in self.journal.facts_of(attempt.id)]


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


pytestmark = pytest.mark.anyio


async def test_it_asks_by_the_plan_and_then_lists_for_the_desk() -> None:
    case = Case()
    attempt = case.unsettled()
    case.background.follow(attempt)
    case.background.follow(attempt)
    await case.clock.let_pass(3 * 24 * 3600)
    hours = range(1, 39)  # from 10:00 to 24:00 of the next day
    assert case.receipts.times == [60 * minutes for minutes in (*SOON_MIN, *(60 * hour for hour in hours))]
    assert case.kept(attempt).listed
    assert case.kinds(attempt)[-1] is FactKind.LISTED
    assert case.kept(attempt).attempt.endings == (Ending.BEING_CONFIRMED,)
    await case.background.aclose()


async def test_a_receipt_ends_it_and_nothing_is_asked_any_more() -> None:
    case = Case()
    attempt = case.unsettled()
    heard: list[Ending] = []
    case.background.listen(lambda rechecked: heard.extend(rechecked.attempt.endings))
    case.background.follow(attempt)
    await case.clock.let_pass(400)
    case.receipts.receipts = [receipt(note=attempt.id)]
    await case.clock.let_pass(3 * 3600)
    assert case.receipts.times == [120, 300, 900]
    assert case.kept(attempt).attempt.endings == (Ending.PAID,)
    assert case.kinds(attempt)[-1] is FactKind.ENDING
    assert heard == [Ending.BEING_CONFIRMED, Ending.BEING_CONFIRMED, Ending.PAID]


async def test_only_what_is_not_proven_is_asked_for() -> None:
    case = Case()
    attempt = case.unsettled(indices=(0, 1))
    case.background.follow(attempt)
    case.receipts.receipts = [receipt(1)]
    await case.clock.let_pass(125)
    assert case.kept(attempt).attempt.endings == (Ending.BEING_CONFIRMED, Ending.PAID)
    await case.clock.let_pass(200)
    assert case.receipts.times == [120, 121, 300]
    await case.background.aclose()


async def test_a_receipt_of_another_attempt_does_not_end_this_one() -> None:
    case = Case()
    attempt = case.unsettled()
    case.background.follow(attempt)
    case.receipts.receipts = [receipt(note=OTHER_ID)]
    await case.clock.let_pass(121)
    assert case.kept(attempt).attempt.endings == (Ending.BEING_CONFIRMED,)
    last = case.journal.facts_of(attempt.id)[-1]
    assert (last.kind, last.details["paid_elsewhere"]) == (FactKind.CHECK, True)
    case.receipts.receipts.append(receipt(name="r2", note=attempt.id))
    await case.clock.let_pass(200)
    assert case.kept(attempt).attempt.endings == (Ending.PAID,)


async def test_one_request_a_second_over_all() -> None:
    case = Case()
    for index in range(5):
        case.background.follow(case.unsettled("ABCDE"[index] * 26, (index,)))
    await case.clock.let_pass(150)
    assert case.receipts.times == [120, 121, 122, 123, 124]
    await case.background.aclose()


@pytest.mark.parametrize(("retry_after_s", "next_s"), [(40.0, 160), (None, 180), (10**9, 120 + 3600)])
async def test_a_server_that_asks_for_patience_gets_it_from_all(retry_after_s: float | None, next_s: float) -> None:
    case = Case()
    case.receipts.refusals = [TooManyRequests("slow down", retry_after_s)]
    for index in range(2):
        case.background.follow(case.unsettled("AB"[index] * 26, (index,)))
    await case.clock.let_pass(next_s + 1)
    asked = [at for at in case.receipts.times if at <= next_s]
    assert asked[0] == 120
    assert [at for at in asked if 120 < at < next_s] == []
    assert next_s in asked, "and then the same question again"
    await case.background.aclose()


async def test_a_server_that_always_asks_for_patience_leaves_the_attempt_to_the_desk() -> None:
    case = Case()
    attempt = case.unsettled()
    case.receipts.fails_list = TooManyRequests("later", 60.0)
    case.background.follow(attempt)
    await case.clock.let_pass(3 * 24 * 3600)
    assert case.journal.attempts_of_code(attempt.code)[0].listed
    await case.background.aclose()


async def test_an_outage_waits_for_the_next_time() -> None:
    case = Case()
    case.receipts.refusals = [Outage("down"), KeyError("a fault of ours")]
    attempt = case.unsettled()
    case.background.follow(attempt)
    await case.clock.let_pass(1000)
    assert case.receipts.times == [120, 300, 900]
    answered = [fact.details["answered"] for fact in case.journal.facts_of(attempt.id) if fact.kind is FactKind.CHECK]
    assert answered == [False, False, True]
    await case.background.aclose()


async def test_what_was_due_while_the_program_was_off_runs_once() -> None:
    case = Case()
    attempt = case.unsettled()
    case.clock.advance(5 * 3600 + 600)
    case.background.follow(attempt)
    await case.clock.let_pass(3600)
    assert case.receipts.times == [5 * 3600 + 600, 6 * 3600]
    await case.background.aclose()


async def test_a_program_that_was_off_for_days_asks_once_and_lists() -> None:
    case = Case()
    attempt = case.unsettled()
    case.clock.advance(9 * 24 * 3600)
    case.background.follow(attempt)
    await case.clock.let_pass(10)
    assert len(case.receipts.times) == 1
    assert case.kept(attempt).listed


async def test_a_clock_that_was_put_back_does_not_stop_the_looking() -> None:
    case = Case()
    attempt = case.unsettled()
    case.background.follow(attempt)
    await case.clock.let_pass(121)
    case.clock.start_at(datetime(2020, 1, 1, tzinfo=ZoneInfo("Europe/Rome")))
    await case.clock.let_pass(4 * 3600)
    assert len(case.receipts.times) >= 4
    await case.background.aclose()


class BlindJournal(MemoryJournal):
    blind = False

    def attempts_of_code(self, code: str) -> list[KeptAttempt]:
        if self.blind:
            raise JournalUnavailable("disk")
        return list(super().attempts_of_code(code))


async def test_a_journal_that_fails_for_a_while_loses_no_attempt() -> None:
    journal = BlindJournal()
    case = Case(journal)
    attempt = case.unsettled()
    journal.blind = True
    case.background.follow(attempt)
    await case.clock.let_pass(600)
    journal.blind = False
    await case.clock.let_pass(400)
    assert len(case.receipts.times) >= 1
    await case.background.aclose()


@pytest.mark.parametrize("is_proven", [True, False])
async def test_a_receipt_counts_though_another_question_is_not_answered(is_proven: bool) -> None:
    case = Case()
    attempt = Attempt(ATTEMPT_ID, (due(0), due(1))).cart_sent().page_opened().authorisation_possible()
    attempt = attempt.page_left(PageExit.OK)
    case.tell(FactKind.ATTEMPT, attempt)
    case.receipts.receipts = [receipt(1)] if is_proven else []
    case.receipts.refusals = [Outage("the creditor's own system is down")]
    rechecked = await RecheckAttempt(case.receipts, case.journal, case.clock)(attempt)
    assert not rechecked.answered
    expected = (Ending.BEING_CONFIRMED, Ending.PAID) if is_proven else ()
    assert case.kept(attempt).attempt.endings == expected


async def test_a_page_that_fails_does_not_end_the_looking() -> None:
    case = Case()

    def broken(_: object) -> None:
        raise RuntimeError("a page")

    case.background.listen(broken)
    case.background.follow(case.unsettled())
    await case.clock.let_pass(1000)
    assert case.receipts.times == [120, 300, 900]
    await case.background.aclose()


# --- with a visit --------------------------------------------------------------------------------------------------


async def confirming(world: World) -> None:
    await world.to_checkout(*SUMMARY)
    world.pays()
    world.visit.page_left(PageExit.OK)
    await world.clock.let_pass(61)
    assert world.page is Page.BEING_CONFIRMED
    await world.paper_out()


def facts(world: World) -> list[FactKind]:
    (kept,) = world.journal.attempts_on(CREDITOR, number())
    return [fact.kind for fact in world.journal.facts_of(kept.attempt.id)]


def test_a_receipt_that_comes_slowly_is_not_lost_when_the_other_arrives() -> None:
    async def slow(world: World) -> None:
        fetch = world.receipts.fetch_pdf

        async def fetch_slowly(summary: ReceiptSummary) -> bytes:
            if summary.receipt_id == "r0":
                await world.clock.sleep(70)
            return await fetch(summary)

        world.receipts.fetch_pdf = fetch_slowly  # type: ignore[method-assign]
        await world.presses_pay_for_two()
        world.receipts.receipts = [receipt(0, "r0")]
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        await world.paper_out()
        world.receipts.receipts.append(receipt(1, "r1"))
        for _ in range(8):
            await world.clock.let_pass(30)
            world.visit.touched()
        assert world.page is Page.PAID
        assert [one.pdf for one in world.session.payment.documents] == [b"%PDF-1.7 r0", b"%PDF-1.7 r1"]

    play(slow)


def test_being_confirmed_turns_into_paid_while_it_is_open() -> None:
    async def wait(world: World) -> None:
        await confirming(world)
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(58)
        assert world.page is Page.BEING_CONFIRMED
        await world.clock.let_pass(3)
        assert world.page is Page.PAID
        await settle_down()
        state = world.visit.state
        assert state.session.job.printing is Printing.NOTHING
        assert [document.pdf for document in state.session.payment.documents] == [receipt()[1]]
        assert state.session.payment.attempt is not None
        assert state.session.payment.attempt.notices[0].causale == "Mensa", "this visitor's own names stay"
        world.visit.print_document()
        await settle_down()
        assert world.printer.printed[-1][0] == f"receipt-{state.session.payment.attempt.code}"
        world.visit.finish()

    assert list(play(wait).journal.open_attempts()) == [], "there is nothing left to look after"


@pytest.mark.parametrize("leave", ["finish", "idle"])
def test_whoever_leaves_hands_over(leave: str) -> None:
    async def go(world: World) -> None:
        await confirming(world)
        if leave == "finish":
            world.visit.finish()
        else:
            await world.clock.let_pass(81)
        assert world.page is Page.HOME
        assert facts(world).count(FactKind.BACKGROUND) == 1
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(3600)
        (kept,) = world.journal.attempts_on(CREDITOR, number())
        assert kept.attempt.endings == (Ending.PAID,)
        assert world.page is Page.HOME

    play(go)


def test_who_has_to_go_gets_the_slip_at_once() -> None:
    async def go(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.visit.have_to_go()
        world.pays()
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(5)
        world.visit.have_to_go()
        assert world.page is Page.BEING_CONFIRMED
        await until(lambda: bool(world.printer.printed))
        assert facts(world).count(FactKind.ENDING) == 1
        await world.clock.let_pass(30)
        assert world.receipts.listed == 3, "nobody asks until the background does"
        world.visit.finish()
        assert facts(world).count(FactKind.BACKGROUND) == 1

    play(go)


def test_where_nothing_can_have_been_paid_the_one_question_is_waited_for() -> None:
    async def go(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.visit.page_left(PageExit.CANCEL)
        world.visit.have_to_go()
        await world.clock.let_pass(2)
        assert world.page is Page.NOT_PAID

    assert FactKind.BACKGROUND not in facts(play(go))


def test_a_refusal_stays_in_the_background_and_only_a_receipt_changes_it() -> None:
    async def refused(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.go("/esito?outcome=116")
        world.visit.page_left(PageExit.ERROR)
        await world.clock.let_pass(61)
        assert world.page is Page.NOT_PAID
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(60)
        assert world.page is Page.PAID

    play(refused)


def test_a_telephone_is_handed_over_for_half_an_hour_and_guards_nothing() -> None:
    async def phone(world: World) -> None:
        await world.to_debt()
        world.visit.pay_by_phone()
        await world.clock.let_pass(20)
        left_at = world.clock.elapsed_s
        world.visit.back()
        world.visit.finish()
        assert facts(world)[0] is FactKind.ATTEMPT
        assert facts(world)[-1] is FactKind.BACKGROUND
        asked = world.receipts.listed
        await world.clock.let_pass(3 * 3600)
        assert world.receipts.listed - asked == 4
        assert facts(world)[-1] is FactKind.LISTED
        assert left_at == 20
        await world.to_debt()
        assert world.page is Page.DEBT

    play(phone)


def test_a_telephone_that_paid_is_recorded() -> None:
    async def phone(world: World) -> None:
        await world.to_debt()
        world.visit.pay_by_phone()
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(16)
        assert world.page is Page.PAID
        world.visit.finish()

    world = play(phone)
    assert FactKind.ENDING in facts(world)
    assert list(world.journal.open_attempts()) == []


def test_the_guard_and_the_background_may_look_at_the_same_time() -> None:
    async def both(world: World) -> None:
        await confirming(world)
        world.visit.finish()
        world.receipts.receipts = [receipt()]
        await world.to_debt()
        assert world.page is Page.DEBT
        await world.clock.let_pass(600)

    assert facts(play(both)).count(FactKind.ENDING) == 2


def test_the_zero_is_when_the_page_was_left() -> None:
    async def wait(world: World) -> None:
        await confirming(world)
        world.visit.finish()
        asked = world.receipts.listed
        (kept,) = world.journal.attempts_on(CREDITOR, number())
        assert kept.page_open_at is not None
        left_s = (world.clock.now() - kept.page_open_at) / timedelta(seconds=1)
        await world.clock.let_pass(119.5 - left_s)
        assert world.receipts.listed == asked
        await world.clock.let_pass(1)
        assert world.receipts.listed == asked + 1

    play(wait)
