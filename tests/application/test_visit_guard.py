# SPDX-License-Identifier: EUPL-1.2
"""The guard against paying twice: what is in the way of a payment, until when, and who may set it aside."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from kiosk.application.ports import FactKind, JournalUnavailable
from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Problem
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.cart import Reason
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Page
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.pendenza import Payability
from kiosk.errors import Outage
from tests.application.payments import CREDITOR, debt, number, receipt
from tests.application.world import SUMMARY, World, play, settle_down
from tests.memory_journal import MemoryJournal


async def unsettled(world: World) -> Attempt:
    """Somebody pays, no receipt comes, and they go."""
    await world.to_checkout(*SUMMARY)
    assert world.pays()
    world.visit.page_left(PageExit.OK)
    await world.clock.let_pass(61)
    assert world.page is Page.BEING_CONFIRMED
    await world.paper_out()
    attempt = world.session.payment.attempt
    assert attempt is not None
    world.visit.finish()
    return attempt


def kinds(world: World, attempt: Attempt) -> list[FactKind]:
    return [fact.kind for fact in world.journal.facts_of(attempt.id)]


def test_a_notice_with_an_unsettled_attempt_shows_that_attempt() -> None:
    async def again(world: World) -> None:
        before = await unsettled(world)
        began_at = world.journal.attempts_on(CREDITOR, number())[0].began_at
        left_at = world.journal.attempts_on(CREDITOR, number())[0].page_open_at
        await world.clock.let_pass(60)
        await world.to_debt()
        state = world.visit.state
        assert world.page is Page.BEING_CONFIRMED
        assert state.session.payment.earlier_attempt
        assert state.session.payment.attempt is not None
        assert state.session.payment.attempt.id == before.id
        assert state.session.payment.settled is not None
        assert state.session.payment.settled.ending is Ending.BEING_CONFIRMED
        assert state.session.payment.began_at == began_at
        assert state.session.payment.began_at.tzinfo is world.clock.now().tzinfo, (
            "what people read is the time of this place"
        )
        assert left_at is not None
        assert state.session.payment.retry_from == left_at + timedelta(minutes=30)
        assert world.visit.code_text() == f"{before.code[:4]} {before.code[4:]}"
        assert [title for title, _ in world.printer.printed] == [f"slip-{before.code}"], "the old slip only"
        world.visit.print_document()
        await world.paper_out()
        assert world.documents.slips[-1].retry_from == state.session.payment.retry_from
        assert len(world.printer.printed) == 2

    world = play(again)
    assert len(world.channel.carts) == 1


def test_the_first_slip_names_the_hour_too() -> None:
    world = play(unsettled)
    (slip,) = world.documents.slips
    assert slip.retry_from is not None
    assert slip.retry_from - slip.started_at >= timedelta(minutes=30)


def test_a_receipt_that_has_come_meanwhile_makes_it_already_paid() -> None:
    async def again(world: World) -> None:
        before = await unsettled(world)
        world.receipts.receipts = [receipt(note=before.id)]
        asked = world.receipts.listed
        await world.to_debt()
        assert world.page is Page.DEBT
        assert world.session.bill.debt is not None
        assert world.session.bill.debt.payability is Payability.ALREADY_PAID
        assert world.receipts.listed == asked + 1
        (kept,) = world.journal.attempts_on(CREDITOR, number())
        assert kept.attempt.endings == (Ending.PAID,)

    play(again)


def test_govpay_that_does_not_answer_lets_nobody_pay_twice() -> None:
    async def again(world: World) -> None:
        await unsettled(world)
        world.receipts.fails_list = Outage("down")
        await world.to_debt()
        assert world.page is Page.BEING_CONFIRMED

    play(again)


def test_after_the_guard_a_new_attempt_takes_the_place_of_the_old() -> None:
    async def again(world: World) -> None:
        before = await unsettled(world)
        await world.clock.let_pass(31 * 60)
        await world.to_checkout()
        (new, old) = world.journal.attempts_on(CREDITOR, number())
        assert old.attempt.id == before.id
        assert old.attempt.superseded_by == (new.attempt.id,)

    assert len(play(again).channel.carts) == 2


def test_beside_other_notices_it_is_not_added() -> None:
    async def beside(world: World) -> None:
        await unsettled(world)
        world.debts.debts.append(debt(1))
        world.visit.look_up(ScannedNotice(number(1)))
        await settle_down()
        world.visit.add_another()
        world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        state = world.visit.state
        assert world.page is Page.REVIEW
        assert [one.notice for one in state.session.order.cart.debts] == [number(1)]
        assert state.session.lookup.not_added is not None
        assert state.session.lookup.not_added.reason is Reason.BEING_CONFIRMED
        assert state.session.lookup.not_added.retry_from is not None
        assert state.session.lookup.not_added.retry_from > world.visit.now()

    play(beside)


@pytest.mark.parametrize("alone", [True, False])
def test_just_before_checkout_it_is_asked_once_more(alone: bool) -> None:
    """Another kiosk's journal is not seen here, so the attempt is put there by hand."""

    async def meanwhile(world: World) -> None:
        if not alone:
            world.debts.debts.append(debt(1))
        await world.to_review()
        if not alone:
            world.visit.look_up(ScannedNotice(number(1)))
            await settle_down()
        other = World()
        await unsettled(other)
        world.journal._kept = other.journal._kept  # type: ignore[attr-defined]
        await other.close()
        world.visit.pay()
        await settle_down()
        state = world.visit.state
        if alone:
            assert world.page is Page.BEING_CONFIRMED
            assert state.session.payment.earlier_attempt
        else:
            assert world.page is Page.REVIEW
            assert not state.session.order.starting
            assert [one.notice for one in state.session.order.cart.debts] == [number(1)]
            assert state.session.lookup.not_added is not None
            assert state.session.lookup.not_added.reason is Reason.BEING_CONFIRMED

    assert play(meanwhile).channel.carts == []


def test_a_clerk_may_override_and_it_is_recorded_who() -> None:
    async def override(world: World) -> None:
        before = await unsettled(world)
        await world.to_debt()
        with pytest.raises(ValueError, match="somebody"):
            world.visit.override("")
        world.visit.override("clerk-7")
        assert world.page is Page.DEBT
        assert not world.session.payment.earlier_attempt
        world.visit.go_on()
        world.visit.pay()
        await settle_down()
        assert world.page is Page.CHECKOUT
        attempt = world.session.payment.attempt
        assert attempt is not None
        assert world.journal.facts_of(attempt.id)[0].who == "clerk-7"
        last = world.journal.facts_of(before.id)[-1]
        assert (last.kind, last.who) == (FactKind.SUPERSEDED, "clerk-7")

    play(override)


def test_a_clerk_may_override_beside_other_notices() -> None:
    async def override(world: World) -> None:
        await unsettled(world)
        world.debts.debts.append(debt(1))
        world.visit.look_up(ScannedNotice(number(1)))
        await settle_down()
        world.visit.go_on()
        world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        world.visit.override("clerk-7")
        assert len(world.session.order.cart) == 2
        world.visit.pay()
        await settle_down()
        assert world.page is Page.CHECKOUT

    play(override)


def test_an_override_is_for_one_visit() -> None:
    async def twice(world: World) -> None:
        await unsettled(world)
        await world.to_debt()
        world.visit.override("clerk-7")
        world.visit.finish()
        await world.to_debt()
        assert world.page is Page.BEING_CONFIRMED

    play(twice)


def test_an_override_is_of_one_attempt() -> None:
    """The new attempt is in the way of a third one as the old one was of it."""

    async def twice(world: World) -> None:
        await unsettled(world)
        world.debts.debts += [debt(index) for index in range(1, 6)]
        await world.to_debt()
        world.visit.override("clerk-7")
        world.visit.go_on()
        for index in range(1, 6):
            world.visit.look_up(ScannedNotice(number(index)))
            await settle_down()
        world.visit.pay()
        await settle_down()
        world.go(*SUMMARY)
        assert world.pays()
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        await world.paper_out()
        world.visit.next_payment()
        world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        refused = world.session.lookup.not_added
        assert refused is not None
        assert refused.reason is Reason.BEING_CONFIRMED
        assert [one.notice for one in world.session.order.cart.debts] == [number(5)]

    play(twice)


def test_after_a_clock_that_was_put_back_it_ends_at_the_hour_that_was_said() -> None:
    async def again(world: World) -> None:
        await unsettled(world)
        world.clock.start_at(world.clock.now() - timedelta(days=1, seconds=world.clock.elapsed_s))
        await world.to_debt()
        said = world.session.payment.retry_from
        assert said == world.visit.now() + timedelta(minutes=30)
        world.visit.finish()
        await world.clock.let_pass(29 * 60)
        await world.to_debt()
        assert (world.page, world.session.payment.retry_from) == (Page.BEING_CONFIRMED, said)
        world.visit.finish()
        await world.clock.let_pass(61)
        await world.to_debt()
        assert world.page is Page.DEBT

    play(again)


class BlindJournal(MemoryJournal):
    """It can be written, and not be read."""

    blind = False

    def attempts_on(self, creditor_id: str, notice: NoticeNumber) -> list[KeptAttempt]:
        if self.blind:
            raise JournalUnavailable("disk")
        return list(super().attempts_on(creditor_id, notice))


@pytest.mark.parametrize("page", [Page.NOTICE, Page.REVIEW])
def test_a_journal_that_cannot_be_asked_lets_nobody_pay(page: Page) -> None:
    async def blind(world: World) -> None:
        assert isinstance(world.journal, BlindJournal)
        if page is Page.REVIEW:
            await world.to_review()
        world.journal.blind = True
        if page is Page.REVIEW:
            world.visit.pay()
        else:
            world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (trouble.server, trouble.resume) == (Server.KIOSK, page)
        assert trouble.kind == "outage", "a full disk is no bug"

    assert play(blind, world=World(BlindJournal())).channel.carts == []


# --- a payment under way elsewhere -------------------------------------------------------------------------------


def test_a_payment_under_way_elsewhere_is_told_and_asked_about_once() -> None:
    async def pay(world: World) -> None:
        world.debts.debts = [replace(debt(), under_way=True)]
        await world.to_debt()
        assert world.session.bill.debt is not None
        assert world.session.bill.debt.under_way
        world.visit.go_on()
        world.visit.pay()
        await settle_down()
        state = world.visit.state
        assert (world.page, state.session.lookup.problem) == (Page.REVIEW, Problem.UNDER_WAY)
        assert [one.notice for one in state.session.order.under_way] == [number()]
        assert world.channel.carts == []
        world.visit.pay()
        await settle_down()
        assert world.page is Page.CHECKOUT

    play(pay)


def test_it_is_not_told_of_an_attempt_of_ours_that_was_not_paid() -> None:
    async def again(world: World) -> None:
        await world.to_checkout(*SUMMARY)
        world.pays()
        world.go("/esito?outcome=116")
        world.visit.page_left(PageExit.ERROR)
        await world.clock.let_pass(61)
        assert world.page is Page.NOT_PAID
        world.debts.debts = [replace(debt(), under_way=True)]
        world.visit.pay_again()
        world.visit.pay()
        await settle_down()
        assert world.page is Page.CHECKOUT
        world.visit.page_left(PageExit.CANCEL)
        await world.clock.let_pass(61)
        world.visit.finish()
        await world.clock.let_pass(31 * 60)
        await world.to_debt()
        assert world.session.bill.debt is not None
        assert world.session.bill.debt.under_way, "half an hour later it is somebody else"

    play(again)
