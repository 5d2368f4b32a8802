# SPDX-License-Identifier: EUPL-1.2
"""After kill -9 or a power cut: whoever still stands there gets the ending and the paper, the background the rest."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from datetime import timedelta
from typing import Any

import pytest

from kiosk.application.ports import (
    DocumentKind,
    EarlierJob,
    Fact,
    FactKind,
    JournalUnavailable,
    PaymentRequest,
    PrintOutcome,
    PrintResult,
)
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import Attempt, PageExit, Phase
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.errors import Outage
from tests.application.payments import CREDITOR, RefusingJournal, number, receipt
from tests.application.world import SUMMARY, World, play, settle_down
from tests.memory_journal import MemoryJournal

Scene = Callable[[World], Coroutine[Any, Any, None]]


async def paying(world: World) -> None:
    await world.to_checkout(*SUMMARY)
    assert world.pays()


async def looking(world: World) -> None:
    await world.to_checkout(*SUMMARY)


async def returned(world: World) -> None:
    await paying(world)
    world.visit.page_left(PageExit.OK)
    await world.clock.let_pass(1)


async def confirming(world: World) -> None:
    await returned(world)
    await world.clock.let_pass(60)
    assert world.page is Page.BEING_CONFIRMED
    await world.paper_out()


async def paid(world: World) -> None:
    await paying(world)
    world.receipts.receipts = [receipt()]
    world.visit.page_left(PageExit.OK)
    await settle_down()
    assert world.page is Page.PAID


async def paid_and_printed(world: World) -> None:
    await paid(world)
    world.visit.print_document()
    await settle_down()


def cut_off(before: Scene, *after: Scene, seconds: float = 20, journal: MemoryJournal | None = None) -> World:
    """Kill the program after a scene, start it anew some seconds later on the same journal, and recover."""
    first = play(before, world=World(journal))
    second = World(first.journal)
    second.receipts.receipts = list(first.receipts.receipts)
    second.clock.start_at(first.clock.now() + timedelta(seconds=seconds))
    return play(*(after or (recovered,)), world=second)


async def recovered(world: World) -> None:
    await world.recover()
    await world.clock.let_pass(0)


def kept(world: World) -> KeptAttempt:
    (found,) = world.journal.attempts_on(CREDITOR, number())
    return found


def kinds(world: World) -> list[FactKind]:
    return [fact.kind for fact in world.journal.facts_of(kept(world).attempt.id)]


def test_nothing_was_cut_off() -> None:
    world = World()
    play(recovered, world=world)
    assert world.pages == [Page.HOME]


@pytest.mark.parametrize("scene", [paying, returned])
def test_whoever_was_paying_sees_the_verification_by_a_schedule_that_starts_anew(scene: Scene) -> None:
    async def watch(world: World) -> None:
        await world.recover()
        assert world.page is Page.VERIFYING
        assert world.session.payment.restored
        await world.clock.let_pass(59)
        assert world.page is Page.VERIFYING
        await world.clock.let_pass(2)
        assert world.page is Page.BEING_CONFIRMED
        await settle_down()
        assert world.session.job.printing is Printing.NOTHING, "paper only after a tap"
        world.visit.print_document()
        await world.paper_out()
        assert len(world.printer.printed) == 1

    world = cut_off(scene, watch)
    assert world.receipts.listed == 7
    assert kept(world).attempt.endings == (Ending.BEING_CONFIRMED,)


def test_a_page_that_was_cut_off_has_a_return_of_its_own() -> None:
    world = cut_off(paying)
    assert kept(world).attempt.returned is PageExit.CUT_OFF
    assert FactKind.RETURN in kinds(world)


def test_who_had_not_paid_yet_reads_not_paid_after_one_question() -> None:
    async def watch(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(2)
        assert world.page is Page.NOT_PAID

    assert cut_off(looking, watch).receipts.listed == 1


def test_a_receipt_ends_it_paid_without_names_and_pictures() -> None:
    async def watch(world: World) -> None:
        world.receipts.receipts = [receipt()]
        await world.recover()
        await world.clock.let_pass(1)
        state = world.visit.state
        assert world.page is Page.PAID
        assert state.session.payment.restored
        assert state.session.payment.documents == ()
        assert state.session.payment.began_at is not None
        assert state.session.payment.began_at.tzinfo is world.clock.now().tzinfo
        assert state.session.payment.attempt is not None
        assert {(item.creditor_name, item.causale) for item in state.session.payment.attempt.notices} == {("", "")}
        world.visit.print_document()
        world.visit.print_document()
        await settle_down()
        assert world.session.job.printing is Printing.PRINTED
        assert [pdf for _, pdf in world.printer.printed] == [receipt()[1]]

    cut_off(paying, watch)


@pytest.mark.parametrize("seconds", [180, 5000, -200])
def test_nobody_stands_there_any_more(seconds: float) -> None:
    async def watch(world: World) -> None:
        await world.recover()
        assert world.page is Page.HOME
        assert FactKind.BACKGROUND in kinds(world)
        await settle_down()
        assert world.receipts.listed == 1, "asked at once, since it was cut off"
        assert kept(world).attempt.endings == (Ending.BEING_CONFIRMED,)

    cut_off(paying, watch, seconds=seconds)


def test_who_left_is_not_called_back() -> None:
    async def leave(world: World) -> None:
        await confirming(world)
        world.visit.finish()

    assert cut_off(leave).page is Page.HOME


def test_who_reads_the_slip_reads_on() -> None:
    async def watch(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(2)
        assert world.pages == [Page.HOME, Page.VERIFYING, Page.BEING_CONFIRMED]
        assert world.session.job.printing is Printing.PRINTED, "the slip is out"
        assert world.receipts.listed == 1

    world = cut_off(confirming, watch)
    assert world.printer.printed == []


# --- the paper -------------------------------------------------------------------------------------------------------


def test_a_receipt_that_was_not_printed_is_offered_and_comes_out_once() -> None:
    async def watch(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(2)
        assert world.page is Page.PAID
        assert world.session.job.printing is Printing.NOTHING
        world.visit.print_document()
        await settle_down()
        assert world.session.job.printing is Printing.PRINTED
        world.visit.finish()

    world = cut_off(paid, watch)
    assert len(world.printer.printed) == 1
    assert [kind for kind in kinds(world) if kind is FactKind.PRINT_RESULT] == [FactKind.PRINT_RESULT]


def test_a_receipt_that_was_printed_is_over() -> None:
    assert cut_off(paid_and_printed).pages == [Page.HOME]


async def printing(world: World) -> None:
    """Killed while the job is followed."""
    await paid(world)

    async def forever(title: str, pdf: bytes) -> PrintResult:
        return await asyncio.get_running_loop().create_future()

    world.printer.print_pdf = forever  # type: ignore[method-assign]
    world.visit.print_document()
    await settle_down()


@pytest.mark.parametrize(
    ("outcome", "shown", "papers"),
    [
        (PrintOutcome.PRINTED, Printing.PRINTED, 0),
        (PrintOutcome.FAILED, Printing.FAILED, 1),
        (PrintOutcome.UNKNOWN, Printing.UNKNOWN, 1),
        (None, Printing.UNKNOWN, 1),
    ],
)
def test_a_job_that_was_under_way_decides(outcome: PrintOutcome | None, shown: Printing, papers: int) -> None:
    async def watch(world: World) -> None:
        waiting: asyncio.Future[Sequence[EarlierJob]] = asyncio.get_running_loop().create_future()
        world.printer.resume = lambda: waiting  # type: ignore[method-assign,assignment,return-value]
        recovering = asyncio.create_task(world.recover())
        await settle_down()
        await world.clock.let_pass(2)
        assert (world.page, world.session.job.printing) == (Page.PAID, Printing.PRINTING)
        world.visit.print_document()
        await settle_down()
        assert world.printer.printed == [], "nobody knows yet whether it is out"
        title = f"receipt-{kept(world).attempt.code}"
        waiting.set_result([EarlierJob(title, PrintResult(outcome))] if outcome else [])
        await recovering
        assert world.session.job.printing is shown
        facts = world.journal.facts_of(kept(world).attempt.id)
        told = [fact.details["outcome"] for fact in facts if fact.kind is FactKind.PRINT_RESULT]
        assert told == [(outcome or PrintOutcome.UNKNOWN).value]
        if papers:
            world.visit.print_document()
            await settle_down()
            assert world.session.job.printing is Printing.PRINTED

    assert len(cut_off(printing, watch).printer.printed) == papers


def test_of_several_receipts_only_those_are_printed_that_are_not_out() -> None:
    async def one_of_two(world: World) -> None:
        await world.pays_for_two()
        state = world.visit.state
        assert state.session.payment.attempt is not None
        for kind in (FactKind.PRINT_SENT, FactKind.PRINT_RESULT):
            details = {
                "title": f"receipt-{state.session.payment.attempt.code}",
                "notice": str(number()),
                "outcome": "printed",
            }
            world.journal.record(
                Fact(world.clock.now(), state.session.payment.attempt.id, kind, details), state.session.payment.attempt
            )

    async def watch(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(2)
        world.visit.print_document()
        await settle_down()

    assert [pdf for _, pdf in cut_off(one_of_two, watch).printer.printed] == [receipt(1, "r2")[1]]


async def refused(world: World) -> None:
    await paying(world)
    world.go("/esito?outcome=116")
    world.visit.page_left(PageExit.ERROR)
    await world.clock.let_pass(61)
    assert world.page is Page.NOT_PAID


async def refused_with_a_note(world: World) -> None:
    await refused(world)
    world.visit.print_document()
    await world.paper_out()


@pytest.mark.parametrize(("before", "shown"), [(refused, Printing.NOTHING), (refused_with_a_note, Printing.PRINTED)])
def test_a_note_is_known_to_be_out_and_comes_after_a_tap_only(before: Scene, shown: Printing) -> None:
    async def watch(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(2)
        state = world.visit.state
        assert (world.page, state.session.payment.restored) == (Page.NOT_PAID, True)
        assert (state.session.job.printing, state.session.job.printing_kind) == (shown, DocumentKind.NOT_PAID)
        assert world.printer.printed == []
        world.visit.print_document()
        await world.paper_out()

    assert [pdf for _, pdf in cut_off(before, watch).printer.printed] == [b"%PDF-note-a4"]


def test_who_tries_again_reads_the_notice_anew() -> None:
    """The program does not know any more what was in the cart."""

    async def again(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(3)
        assert world.page is Page.NOT_PAID
        world.visit.pay_again()
        assert world.page is Page.NOTICE
        assert not world.session.payment.restored
        assert world.session.payment.attempt is None
        world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        assert world.page is Page.DEBT

    cut_off(looking, again)


def test_the_receipt_that_failed_comes_out_and_not_the_one_that_did() -> None:
    async def first_failed(world: World) -> None:
        outcomes = iter([PrintOutcome.FAILED, PrintOutcome.PRINTED])

        async def print_pdf(title: str, pdf: bytes) -> PrintResult:
            return PrintResult(next(outcomes))

        world.printer.print_pdf = print_pdf  # type: ignore[method-assign]
        await world.pays_for_two()
        world.visit.print_document()
        await settle_down()
        assert world.session.job.printing is Printing.FAILED

    async def watch(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(3)
        assert world.page is Page.PAID
        world.visit.print_document()
        await settle_down()

    assert [pdf for _, pdf in cut_off(first_failed, watch).printer.printed] == [receipt()[1]]


def test_what_prints_now_is_not_called_lost_when_the_jobs_of_before_are_known() -> None:
    async def watch(world: World) -> None:
        attempt = kept(world).attempt
        print_pdf = world.printer.print_pdf

        async def resume() -> list[EarlierJob]:
            await world.clock.sleep(30)
            return [EarlierJob(f"slip-{attempt.code}", PrintResult(PrintOutcome.PRINTED))]

        async def slow(title: str, pdf: bytes) -> PrintResult:
            await world.clock.sleep(60)
            return await print_pdf(title, pdf)

        world.printer.resume = resume  # type: ignore[method-assign]
        world.printer.print_pdf = slow  # type: ignore[method-assign]
        recovering = asyncio.create_task(world.recover())
        await world.clock.let_pass(3)
        world.visit.print_document()
        await world.clock.let_pass(100)
        await recovering
        results = [fact for fact in world.journal.facts_of(attempt.id) if fact.kind is FactKind.PRINT_RESULT]
        assert [fact.details["outcome"] for fact in results] == ["printed"]
        assert world.session.job.printing is Printing.PRINTED

    cut_off(paid, watch)


def test_a_journal_that_fails_while_the_jobs_become_known_does_not_forget_them() -> None:
    class Once(MemoryJournal):
        fails = False

        def attempts_of_code(self, code: str) -> Sequence[KeptAttempt]:
            if self.fails:
                self.fails = False
                raise JournalUnavailable("busy")
            return super().attempts_of_code(code)

    async def printing(world: World) -> None:
        await paid(world)

        async def never(title: str, pdf: bytes) -> PrintResult:
            await asyncio.Event().wait()
            raise AssertionError

        world.printer.print_pdf = never  # type: ignore[method-assign]
        world.visit.print_document()
        await settle_down()

    async def watch(world: World) -> None:
        assert isinstance(world.journal, Once)
        world.printer.earlier = [EarlierJob(f"receipt-{kept(world).attempt.code}", PrintResult(PrintOutcome.PRINTED))]
        world.journal.fails = True
        with pytest.raises(JournalUnavailable):
            await world.recover()
        world.printer.earlier = ()
        await world.clock.let_pass(3)
        await world.recover()
        assert world.session.job.printing is Printing.PRINTED

    cut_off(printing, watch, journal=Once())


# --- somebody else -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("touch", ["touch", "begin"])
def test_a_new_visitor_is_not_led_into_somebody_else_s_ending(touch: str) -> None:
    async def touched(world: World) -> None:
        if touch == "touch":
            world.visit.touched()
        else:
            world.visit.begin()
        await world.recover()
        assert world.page is (Page.HOME if touch == "touch" else Page.NOTICE)
        assert kept(world).handed_over

    cut_off(paying, touched)


def test_who_paid_and_left_without_paper_is_not_shown_to_the_next_visitor() -> None:
    async def gone(world: World) -> None:
        await paid(world)
        world.visit.finish()
        world.visit.begin()

    async def scene(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(3)
        assert world.page is Page.HOME

    cut_off(gone, scene)


@pytest.mark.parametrize("asks", [False, True])
def test_what_the_look_finds_not_paid_is_not_in_the_way(asks: bool) -> None:
    """GovPay did not answer after the start, so that the attempt has no ending yet."""

    async def again(world: World) -> None:
        world.receipts.fails_list = Outage("down")
        world.visit.touched()
        await world.recover()
        await world.clock.let_pass(1)
        assert kept(world).attempt.endings == ()
        world.receipts.fails_list = None
        if asks:
            world.visit.begin_check()
        await world.to_debt()
        assert kept(world).attempt.endings == (Ending.NOT_PAID,)
        assert world.page is (Page.UNPAID if asks else Page.DEBT)

    cut_off(looking, again)


class LateJournal(MemoryJournal):
    """It cannot be read at first."""

    blind = False

    def open_attempts(self) -> Sequence[KeptAttempt]:
        if self.blind:
            raise JournalUnavailable("no key")
        return super().open_attempts()


def test_a_journal_that_comes_late_does_not_cut_off_who_is_paying_now() -> None:
    async def late(world: World) -> None:
        assert isinstance(world.journal, LateJournal)
        world.journal.blind = True
        with pytest.raises(JournalUnavailable):
            await world.recover()
        world.journal.blind = False
        await world.to_checkout(*SUMMARY)
        await world.recover()
        assert world.page is Page.CHECKOUT
        assert kept(world).attempt.phase is Phase.PAGE_OPEN

    play(late, world=World(LateJournal()))


def test_a_telephone_is_looked_after_by_the_background_only() -> None:
    async def phone(world: World) -> None:
        await world.to_debt()
        world.visit.pay_by_phone()
        assert world.page is Page.PHONE

    world = cut_off(phone)
    assert world.page is Page.HOME
    assert kept(world).handed_over
    assert kept(world).attempt.returned is PageExit.ELSEWHERE


def test_the_restored_visitor_who_leaves_hands_over() -> None:
    async def watch(world: World) -> None:
        await world.recover()
        await world.clock.let_pass(61)
        assert not kept(world).handed_over
        world.visit.finish()
        assert kept(world).handed_over

    cut_off(paying, watch)


def test_all_open_attempts_go_on() -> None:
    async def two(world: World) -> None:
        await confirming(world)
        world.visit.finish()
        await world.clock.let_pass(31 * 60)
        await world.to_checkout(*SUMMARY)
        world.pays()

    async def watch(world: World) -> None:
        await world.recover()
        assert world.page is Page.VERIFYING
        shown: Attempt | None = world.session.payment.attempt
        assert shown is not None
        new, old = world.journal.attempts_on(CREDITOR, number())
        assert (new.attempt.id, new.handed_over) == (shown.id, False)
        assert old.handed_over
        world.receipts.receipts = [receipt(note=old.attempt.id)]
        await world.clock.let_pass(3600)
        new, old = world.journal.attempts_on(CREDITOR, number())
        assert old.attempt.endings == (Ending.PAID,)

    cut_off(two, watch)


# --- a journal that could not be written for a while ---------------------------------------------------------------


def test_a_payment_that_ended_while_nothing_could_be_recorded_is_settled_all_the_same() -> None:
    class Deaf(MemoryJournal):
        deaf = False

        def record(self, fact: Fact, attempt: Attempt) -> None:
            if self.deaf:
                raise JournalUnavailable("the disk is full")
            super().record(fact, attempt)

    journal = Deaf()

    async def paid_unrecorded(world: World) -> None:
        await paying(world)
        journal.deaf = True
        world.receipts.receipts = [receipt()]
        world.visit.page_left(PageExit.OK)
        await settle_down()
        assert world.page is Page.PAID
        world.visit.finish()
        journal.deaf = False
        await world.clock.let_pass(3600)
        world.recover.hand_over_the_rest()
        await world.clock.let_pass(2)

    play(paid_unrecorded, world=World(journal))
    (kept,) = journal.attempts_on(CREDITOR, number())
    assert (kept.attempt.phase, kept.attempt.endings) == (Phase.ENDED, (Ending.PAID,))
    assert journal.open_attempts() == []


def test_what_was_told_while_nothing_could_be_recorded_is_not_taken_back() -> None:
    """It returned as paid and nothing was seen that comes with paying: the journal alone would call it not paid."""
    journal = RefusingJournal()

    async def blind(world: World) -> None:
        await looking(world)
        journal.refuse(*FactKind)
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        await world.paper_out()
        world.visit.finish()
        journal.refuse()
        await world.clock.let_pass(3600)
        world.recover.hand_over_the_rest()
        await world.clock.let_pass(3600)
        assert kept(world).attempt.endings == (Ending.BEING_CONFIRMED,)
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(3600)
        assert kept(world).attempt.endings == (Ending.PAID,)

    play(blind, world=World(journal))


@pytest.mark.parametrize("handed_over_after_s", [181, 3600])
def test_what_only_the_background_knows_keeps_the_notice_from_being_paid_again(handed_over_after_s: int) -> None:
    """The journal alone would call it not paid at the first question, and let it be paid again."""
    journal = RefusingJournal()

    async def blind(world: World) -> None:
        await looking(world)
        journal.refuse(*FactKind)
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(61)
        await world.paper_out()
        world.visit.finish()
        await world.clock.let_pass(handed_over_after_s)
        journal.refuse()
        world.recover.hand_over_the_rest()
        (found,) = journal.open_attempts()
        assert (found.attempt.phase, found.attempt.may_be_authorised) == (Phase.ENDED, True)
        assert found.attempt.endings == (Ending.BEING_CONFIRMED,)
        await world.to_debt()
        assert (world.page is Page.BEING_CONFIRMED) == (handed_over_after_s < 1800)

    play(blind, world=World(journal))


def test_an_attempt_at_which_somebody_stands_is_nobody_elses() -> None:
    async def long_at_checkout(world: World) -> None:
        await looking(world)
        for _ in range(60):
            await world.clock.let_pass(60)
            world.visit.touched()
        assert world.page is Page.CHECKOUT
        world.recover.hand_over_the_rest()
        await settle_down()
        assert world.pays()

    world = play(long_at_checkout)
    (kept,) = world.journal.attempts_on(CREDITOR, number())
    assert (kept.attempt.phase, kept.attempt.may_be_authorised) == (Phase.PAGE_OPEN, True)


def test_a_payment_that_is_being_started_is_not_cut_off_though_the_clock_steps() -> None:
    async def starting(world: World) -> None:
        start = world.channel.start

        async def slow(cart: PaymentRequest) -> str:
            await world.clock.sleep(10)
            return await start(cart)

        world.channel.start = slow  # type: ignore[method-assign]
        await world.to_review()
        world.visit.pay()
        await settle_down()
        world.clock.start_at(world.clock.now() + timedelta(hours=1))
        world.recover.hand_over_the_rest()
        await world.clock.let_pass(11)
        assert world.page is Page.CHECKOUT
        assert (kept(world).attempt.phase, kept(world).handed_over) == (Phase.PAGE_OPEN, False)

    play(starting)
