# SPDX-License-Identifier: EUPL-1.2
"""Not here and not now: the notice on paper, and the payment with the visitor's own telephone."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest

from kiosk.application.ports import PrintOutcome, PrintResult
from kiosk.application.settle_payment import Settled, Settlement
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.pay_elsewhere import PayElsewhere
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Printing, VisitState
from kiosk.domain.access import USUAL_ACCESS
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending, VisitEnding
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import State
from kiosk.errors import KioskError, Outage, Refused
from kiosk.lab.moments.states import state_of
from tests.application.payments import CREDITOR, debt, number, receipt
from tests.application.world import SUMMARY, WAITS, SteppedClock, World, play, settle_down
from tests.fakes import FakeReceipts
from tests.memory_journal import MemoryJournal


def town(notices: int = 3) -> World:
    world = World()
    world.debts.debts = [debt(index) for index in range(notices)]
    world.notice_pdfs.notices = {(CREDITOR, number(index)) for index in range(notices)}
    return world


async def to_cart_of(world: World, notices: int) -> None:
    for index in range(notices):
        world.visit.look_up(ScannedNotice(number(index)))
        await settle_down()
        if index == 0:
            world.visit.go_on()
            await settle_down()
    assert len(world.session.order.cart) == notices


async def not_paid(world: World, notices: int = 3) -> None:
    """Three notices that certainly were not paid."""
    await to_cart_of(world, notices)
    world.visit.pay()
    await settle_down()
    started = world.session.payment.started
    assert started is not None
    world.visit.address_seen(started.page, happened=True)
    world.go(*SUMMARY)
    world.visit.page_left(PageExit.CANCEL)
    await world.clock.let_pass(2)
    assert world.page is Page.NOT_PAID


async def checkout_down(world: World, notices: int = 3) -> None:
    await to_cart_of(world, notices)
    world.channel.fails = Outage("down")
    world.visit.pay()
    await settle_down()
    assert world.page is Page.UNAVAILABLE


async def to_phone(world: World) -> None:
    """The codes are shown, of whatever is on the screen."""
    if world.page is Page.HOME:
        await world.to_debt()
    world.visit.pay_by_phone()
    assert world.page is Page.PHONE


# --- the codes -------------------------------------------------------------------------------------------------------


def test_the_code_of_the_notice_on_the_screen() -> None:
    world = play(to_phone)
    phone, attempt = world.session.payment.phone, world.session.payment.attempt
    assert phone is not None
    assert attempt is not None
    assert (phone.debts, phone.shown, phone.arrived) == ((debt(0),), 0, 0)
    assert [item.notice for item in attempt.notices] == [number(0)]
    assert attempt.may_be_authorised  # nobody here sees what the telephone does
    assert attempt.returned is PageExit.ELSEWHERE
    assert world.channel.carts == []


@pytest.mark.parametrize("before", [not_paid, checkout_down])
def test_the_codes_of_three_notices_turned_one_by_one(before: Callable[[World], Awaitable[None]]) -> None:
    async def turn(world: World) -> None:
        await before(world)
        await to_phone(world)
        state = world.visit.state
        assert state.session.payment.phone is not None
        assert [one.notice for one in state.session.payment.phone.debts] == [number(0), number(1), number(2)]
        assert (state.availability.trouble, state.session.payment.settled, state.session.payment.documents) == (
            None,
            None,
            (),
        )
        indices = []
        for step in (-1, 1, 1, 1, -1):
            world.visit.turn_phone(step)
            assert world.session.payment.phone is not None
            indices.append(world.session.payment.phone.shown)
        assert indices == [0, 1, 2, 2, 1]

    play(turn, world=town())


def test_once_pagopa_works_again_nobody_is_taken_from_the_codes() -> None:
    async def wait(world: World) -> None:
        await checkout_down(world)
        await to_phone(world)
        world.channel.fails = None
        await world.clock.let_pass(130)
        assert world.page is Page.PHONE

    play(wait, world=town())


@pytest.mark.parametrize("state", [State.SCADUTA, State.ESEGUITA, State.ANNULLATA, State.ANOMALA])
def test_what_may_not_be_paid_has_no_code(state: State) -> None:
    async def try_it(world: World) -> None:
        world.debts.debts = [replace(debt(0), state=state)]
        await world.to_debt()
        world.visit.pay_by_phone()
        await settle_down()

    world = play(try_it)
    assert (world.page, world.session.payment.phone) == (Page.DEBT, None)


def test_on_other_pages_there_is_nothing_to_show_or_print() -> None:
    async def press(world: World) -> None:
        for _ in range(2):
            world.visit.pay_by_phone()
            world.visit.print_notice()
            world.visit.turn_phone(1)
            world.visit.paid_by_phone()
            await settle_down()
            assert world.session.payment.phone is None
            await world.to_checkout()
        assert world.page is Page.CHECKOUT

    assert play(press).printer.printed == []


# --- waiting for the receipts ----------------------------------------------------------------------------------------


def test_receipts_are_asked_for_ever_more_rarely() -> None:
    async def wait(world: World) -> None:
        await to_phone(world)
        asked = []
        for second in range(1, 241):
            before = world.receipts.listed
            await world.clock.let_pass(1)
            world.visit.touched()
            if world.receipts.listed > before:
                asked.append(second)
        assert asked == [15, 30, 60, 120, 180, 240]

    play(wait)


def test_paid_when_the_receipt_comes_and_there_it_is() -> None:
    async def pay(world: World) -> None:
        await to_phone(world)
        await world.clock.let_pass(16)
        world.receipts.receipts = [receipt()]
        assert world.page is Page.PHONE
        await world.clock.let_pass(15)
        assert world.page is Page.PAID
        await settle_down()

    world = play(pay)
    state = world.visit.state
    assert state.session.payment.settled is not None
    assert state.session.payment.settled.ending is Ending.PAID
    assert state.session.payment.attempt is not None
    assert state.session.payment.attempt.endings == (Ending.PAID,)
    assert [document.pdf for document in state.session.payment.documents] == [receipt()[1]]
    assert world.pages[-2:] == [Page.PHONE, Page.PAID]


def test_some_receipts_are_not_all() -> None:
    async def pay(world: World) -> None:
        await not_paid(world)
        await to_phone(world)
        world.receipts.receipts = [receipt(1)]
        asked = world.receipts.listed
        await world.clock.let_pass(15)
        assert world.session.payment.phone is not None
        assert (world.page, world.session.payment.phone.arrived) == (Page.PHONE, 1)
        assert world.receipts.listed == asked + 3
        await world.clock.let_pass(15)
        assert world.receipts.listed == asked + 5  # what is proven is not asked for again
        world.receipts.receipts += [receipt(0, "r0"), receipt(2, "r2")]
        await world.clock.let_pass(30)
        assert world.page is Page.PAID
        await settle_down()

    assert len(play(pay, world=town()).visit.state.session.payment.documents) == 3


def test_a_server_that_does_not_answer_is_asked_again() -> None:
    async def pay(world: World) -> None:
        await to_phone(world)
        world.receipts.fails_list = Outage("down")
        await world.clock.let_pass(31)
        assert world.page is Page.PHONE
        world.receipts.fails_list = None
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(30)

    assert play(pay).page is Page.PAID


def test_the_receipts_of_a_telephone_are_printed_as_those_of_checkout() -> None:
    async def pay(world: World) -> None:
        await to_phone(world)
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(15)
        await settle_down()  # they are printed without a touch

    assert [pdf for _, pdf in play(pay).printer.printed] == [receipt()[1]]


# --- "I have paid with my phone" -------------------------------------------------------------------------------------


def test_who_says_to_have_paid_is_told_so_by_the_receipt_alone() -> None:
    async def say(world: World) -> None:
        await to_phone(world)
        world.visit.paid_by_phone()
        assert world.page is Page.VERIFYING
        await world.clock.let_pass(3)
        assert world.page is Page.VERIFYING
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(2)
        assert world.page is Page.PAID
        await settle_down()

    world = play(say)
    assert len(world.session.payment.documents) == 1


def test_without_a_receipt_it_is_being_confirmed_and_never_not_paid() -> None:
    async def say(world: World) -> None:
        await to_phone(world)
        world.visit.paid_by_phone()
        await world.clock.let_pass(59)
        assert world.page is Page.VERIFYING
        await world.clock.let_pass(2)
        await settle_down()

    world = play(say)
    assert world.page is Page.BEING_CONFIRMED
    assert world.session.payment.began_at is not None
    assert world.receipts.listed == len(WAITS.schedule_s)


def test_what_came_before_it_was_said_still_counts() -> None:
    async def say(world: World) -> None:
        await not_paid(world)
        await to_phone(world)
        world.receipts.receipts = [receipt(0)]
        await world.clock.let_pass(15)
        world.receipts.receipts = []
        world.visit.paid_by_phone()
        await world.clock.let_pass(62)
        assert world.page is Page.BEING_CONFIRMED
        attempt = world.session.payment.attempt
        assert attempt is not None
        assert attempt.endings == (Ending.PAID, Ending.BEING_CONFIRMED, Ending.BEING_CONFIRMED)

    play(say, world=town())


def test_a_second_press_begins_nothing_again() -> None:
    async def impatient(world: World) -> None:
        await world.to_debt()
        for _ in range(3):
            world.visit.pay_by_phone()
        first = world.session.payment.attempt
        assert world.session.payment.attempt is first
        for _ in range(3):
            world.visit.paid_by_phone()
        await settle_down()
        assert world.receipts.listed == 1
        world.visit.turn_phone(1)
        assert world.page is Page.VERIFYING

    world = play(impatient)
    assert world.pages == [Page.HOME, Page.NOTICE, Page.DEBT, Page.PHONE, Page.VERIFYING]


# --- away from the codes ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "page", "notices"),
    [
        (World.to_debt, Page.DEBT, 0),
        (World.to_review, Page.REVIEW, 1),
        (not_paid, Page.REVIEW, 3),
        (checkout_down, Page.REVIEW, 3),
    ],
)
def test_back_leads_to_the_notices_and_asks_for_nothing_more(
    before: Callable[[World], Awaitable[None]], page: Page, notices: int
) -> None:
    async def turn_back(world: World) -> None:
        await before(world)
        await to_phone(world)
        world.visit.back()
        state = world.visit.state
        assert (
            world.page,
            state.session.payment.phone,
            state.session.payment.attempt,
            len(state.session.order.cart),
        ) == (page, None, None, notices)
        asked = world.receipts.listed
        await world.clock.let_pass(50)
        assert world.receipts.listed == asked

    play(turn_back, world=town())


def test_who_comes_back_to_the_codes_gets_another_attempt() -> None:
    async def again(world: World) -> None:
        await to_phone(world)
        first = world.session.payment.attempt
        world.visit.back()
        await to_phone(world)
        second = world.session.payment.attempt
        assert first is not None
        assert second is not None
        assert first.id != second.id
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(15)
        assert world.page is Page.PAID

    play(again)


def test_nobody_there_ends_it_without_harm() -> None:
    async def leave(world: World) -> None:
        await to_phone(world)
        await world.clock.let_pass(179)
        assert world.visit.state.idle_ends_at is None
        await world.clock.let_pass(2)
        assert world.visit.state.idle_ends_at is not None
        await world.clock.let_pass(20)
        assert world.visit.state == VisitState(last_ending=VisitEnding.IDLE, left_unattended=True)
        asked = world.receipts.listed
        await world.clock.let_pass(300)
        assert world.receipts.listed <= asked + 2  # the page asks no more; the background does, seldom

    play(leave)


def test_a_touch_keeps_the_codes() -> None:
    async def stay(world: World) -> None:
        await to_phone(world)
        await world.clock.let_pass(190)
        world.visit.touched()
        await world.clock.let_pass(100)
        assert world.page is Page.PHONE

    play(stay)


def test_leaving_wipes_everything() -> None:
    async def leave(world: World) -> None:
        await to_phone(world)
        world.visit.finish()
        assert (world.page, world.session.payment.phone, world.session.payment.attempt) == (
            Page.HOME,
            None,
            None,
        )

    play(leave)


# --- paper -----------------------------------------------------------------------------------------------------------


async def print_it(world: World) -> None:
    if world.page is Page.HOME:
        await world.to_debt()
    world.visit.print_notice()
    await settle_down()


def test_the_paper_comes_out_byte_for_byte() -> None:
    world = play(print_it)
    assert (world.page, world.session.job.printing) == (Page.PRINTED, Printing.PRINTED)
    [(_, pdf)] = world.printer.printed
    assert pdf.startswith(f"%PDF-1.7 {number()}".encode())
    assert world.session.payment.attempt is None


def test_all_that_was_not_paid_comes_out_on_paper() -> None:
    async def give(world: World) -> None:
        await not_paid(world)
        await print_it(world)

    world = play(give, world=town())
    assert world.page is Page.PRINTED
    assert len(world.printer.printed) == 3


@pytest.mark.parametrize(
    ("outcome", "shown"), [(PrintOutcome.FAILED, Printing.FAILED), (PrintOutcome.UNKNOWN, Printing.UNKNOWN)]
)
def test_a_printer_that_fails_leaves_the_visitor_with_the_notice(outcome: PrintOutcome, shown: Printing) -> None:
    async def give(world: World) -> None:
        world.printer.outcome = outcome
        await print_it(world)
        assert (world.page, world.session.job.printing) == (Page.DEBT, shown)
        world.printer.outcome = PrintOutcome.PRINTED
        await print_it(world)

    assert play(give).page is Page.PRINTED


def test_the_worst_of_several_outcomes_counts() -> None:
    async def give(world: World) -> None:
        await not_paid(world)
        outcomes = iter(map(PrintResult, (PrintOutcome.PRINTED, PrintOutcome.UNKNOWN, PrintOutcome.FAILED)))

        async def print_pdf(title: str, pdf: bytes) -> PrintResult:
            return next(outcomes)

        world.printer.print_pdf = print_pdf  # type: ignore[method-assign]
        await print_it(world)
        assert (world.page, world.session.job.printing) == (Page.NOT_PAID, Printing.FAILED)

    play(give, world=town())


def test_a_notice_that_has_no_paper_is_said_and_can_still_be_paid() -> None:
    async def give(world: World) -> None:
        world.notice_pdfs.fails = Refused("422", "SEMANTICA")
        await print_it(world)
        state = world.visit.state
        assert (world.page, state.session.job.printing, state.session.lookup.problem) == (
            Page.DEBT,
            Printing.NOTHING,
            Problem.NO_NOTICE_PDF,
        )
        world.visit.go_on()
        assert (world.page, world.session.lookup.problem) == (Page.REVIEW, None)

    play(give)


@pytest.mark.parametrize("error", [Outage("down")])
def test_an_outage_is_a_print_that_failed(error: KioskError) -> None:
    async def give(world: World) -> None:
        world.notice_pdfs.fails = error
        await print_it(world)
        assert (world.page, world.session.job.printing) == (Page.DEBT, Printing.FAILED)
        world.notice_pdfs.fails = None
        await print_it(world)

    assert play(give).page is Page.PRINTED


def test_impatient_presses_print_once() -> None:
    async def impatient(world: World) -> None:
        await world.to_debt()
        for _ in range(4):
            world.visit.print_notice()
        assert world.session.job.printing is Printing.PRINTING
        await settle_down()
        world.visit.print_notice()
        await settle_down()

    assert len(play(impatient).printer.printed) == 1


def test_a_paper_that_is_not_there_is_printed_again_on_its_page() -> None:
    async def give(world: World) -> None:
        await print_it(world)
        for outcome, shown in ((PrintOutcome.FAILED, Printing.FAILED), (PrintOutcome.PRINTED, Printing.PRINTED)):
            world.printer.outcome = outcome
            for _ in range(3):  # impatient
                world.visit.print_notice(again=True)
            assert world.session.job.printing is Printing.PRINTING
            await settle_down()
            assert (world.page, world.session.job.printing) == (Page.PRINTED, shown)

    assert len(play(give).printer.printed) == 2  # what failed did not come out


def test_nothing_is_printed_again_where_nothing_was_printed() -> None:
    async def ask(world: World) -> None:
        await world.to_debt()
        world.visit.print_notice(again=True)
        await settle_down()
        assert world.session.job.printing is Printing.NOTHING

    assert play(ask).printer.printed == []


def test_after_the_paper_back_another_and_done() -> None:
    async def walk(world: World) -> None:
        await print_it(world)
        world.visit.back()
        assert (world.page, world.session.job.printing) == (Page.DEBT, Printing.NOTHING)
        await print_it(world)
        world.visit.another()
        assert world.page is Page.NOTICE
        world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        await print_it(world)
        world.visit.finish()
        assert world.visit.state == VisitState(last_ending=VisitEnding.PRINTED)

    assert len(play(walk).printer.printed) == 3


def test_nobody_takes_the_paper() -> None:
    async def leave(world: World) -> None:
        await print_it(world)
        await world.clock.let_pass(81)

    world = play(leave)
    assert world.visit.state == VisitState(last_ending=VisitEnding.PRINTED, left_unattended=True)


def test_without_a_printer_nothing_is_printed() -> None:
    def never(*_: object) -> None:
        raise AssertionError

    clock = SteppedClock()
    context = VisitContext(MemoryJournal(), clock, WAITS, "it", USUAL_ACCESS, never, never)
    paid: Callable[[Settled], None] = never
    said: Callable[[Attempt, Settlement], None] = never
    elsewhere = PayElsewhere(context, FakeReceipts(), None, paid, said)
    context.state = state_of(page=Page.DEBT, debt=debt())
    elsewhere.print_notices([debt()])
    assert not elsewhere.prints
    assert context.state.session.job.printing is Printing.NOTHING


def test_back_from_the_papers_of_what_was_not_paid_leads_to_the_cart() -> None:
    async def print_and_back(world: World) -> None:
        await not_paid(world)
        await print_it(world)
        assert world.page is Page.PRINTED
        world.visit.back()
        assert (world.page, len(world.session.order.cart)) == (Page.REVIEW, 3)
        assert world.session.payment.settled is None

    play(print_and_back, world=town())


def slow_printer(world: World, outcome: PrintOutcome = PrintOutcome.PRINTED) -> tuple[asyncio.Event, list[bytes]]:
    paper_comes, out = asyncio.Event(), list[bytes]()

    async def print_pdf(title: str, pdf: bytes) -> PrintResult:
        await paper_comes.wait()
        out.append(pdf)
        return PrintResult(outcome)

    world.printer.print_pdf = print_pdf  # type: ignore[method-assign]
    return paper_comes, out


def test_a_print_that_ends_late_says_nothing_of_another_notice() -> None:
    async def go_on(world: World) -> None:
        paper_comes, out = slow_printer(world)
        await world.to_debt()
        world.visit.print_notice()
        await settle_down()
        world.visit.back()
        world.visit.look_up(ScannedNotice(number(1)))
        await settle_down()
        paper_comes.set()
        await settle_down()
        assert (world.page, world.session.job.printing, len(out)) == (Page.DEBT, Printing.NOTHING, 1)

    play(go_on, world=town())


def test_what_was_asked_for_comes_out_after_the_visitor_has_gone() -> None:
    async def leave(world: World) -> None:
        paper_comes, out = slow_printer(world)
        await not_paid(world)
        world.visit.print_notice()
        await settle_down()
        world.visit.finish()
        paper_comes.set()
        await settle_down()
        assert (world.page, len(out)) == (Page.HOME, 3)

    play(leave, world=town())


def test_what_was_paid_by_telephone_is_not_offered_again() -> None:
    async def all_seven(world: World) -> None:
        await checkout_down(world, 7)
        await to_phone(world)
        world.receipts.receipts = [receipt(index, f"r{index}") for index in range(7)]
        await world.clock.let_pass(15)
        assert world.page is Page.PAID
        world.visit.next_payment()
        assert world.page is Page.PAID  # nothing is left

    play(all_seven, world=town(7))

    async def one_of_three(world: World) -> None:
        await not_paid(world)
        await to_phone(world)
        world.receipts.receipts = [receipt(0)]
        await world.clock.let_pass(15)
        world.visit.back()
        await settle_down()
        assert (world.page, len(world.session.payment.documents)) == (Page.PAID, 1)
        world.visit.next_payment()
        assert (world.page, len(world.session.order.cart)) == (Page.REVIEW, 2)

    play(one_of_three, world=town())


# --- instead of pagoPA's page ----------------------------------------------------------------------------------------


def test_whoever_reviews_the_cart_may_pay_it_by_telephone() -> None:
    async def choose(world: World) -> None:
        await world.to_review()
        world.visit.pay_by_phone()
        phone = world.session.payment.phone
        assert phone is not None
        assert phone.debts == world.session.order.cart.debts

    world = play(choose)
    assert world.pages[-2:] == [Page.REVIEW, Page.PHONE]


def test_while_the_payment_page_is_on_its_way_no_telephone_takes_its_place() -> None:
    async def hurry(world: World) -> None:
        await world.to_review()
        world.visit.pay()
        assert world.session.order.starting
        world.visit.pay_by_phone()
        assert world.page is Page.REVIEW
        await settle_down()
        assert world.page is Page.CHECKOUT

    play(hurry)
