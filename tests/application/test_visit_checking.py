# SPDX-License-Identifier: EUPL-1.2
""" "Did I pay?": notices, slips of any kiosk and codes; what is answered, printed, and never begun."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.ports import FactKind, JournalUnavailable
from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending, VisitEnding
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Page
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.pendenza import Payability, State
from kiosk.domain.slip import slip_code
from kiosk.errors import Outage, Refused
from tests.application.payments import CREDITOR, OTHER_CREDITOR, debt, due, number, receipt
from tests.application.world import SUMMARY, World, play, settle_down
from tests.memory_journal import MemoryJournal

DAY_S = 24 * 3600
ELSEWHERE = Attempt("Z" * 26, (due(), due(1)))


async def pays(world: World, receipts: bool) -> Attempt:
    """Somebody pays and goes."""
    await world.to_checkout(*SUMMARY)
    world.pays()
    attempt = world.session.payment.attempt
    assert attempt is not None
    if receipts:
        world.receipts.receipts = [receipt(note=attempt.id)]
        world.debts.debts = [replace(debt(), state=State.ESEGUITA)]
    world.visit.page_left(PageExit.OK)
    await world.clock.let_pass(61)
    assert world.page is (Page.PAID if receipts else Page.BEING_CONFIRMED)
    await world.paper_out()
    world.visit.finish()
    return attempt


async def check(world: World, what: str | None = None) -> None:
    world.visit.begin_check()
    assert world.session.inquiry.checking
    if what is None:
        world.visit.look_up(ScannedNotice(number()))
    else:
        world.visit.scan(what)
    await settle_down()


def last_ending(world: World) -> VisitEnding | None:
    world.visit.finish()
    return world.visit.state.last_ending


# --- paid ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["notice", "slip", "typed"])
def test_the_next_day_the_receipt_is_there_and_printed_again(by: str) -> None:
    async def next_day(world: World) -> None:
        paid = await pays(world, receipts=True)
        await world.clock.let_pass(DAY_S)
        what = {"notice": str(number()), "slip": slip_code(paid), "typed": None}[by]
        await check(world, what)
        state = world.visit.state
        assert world.page is Page.PAID
        assert state.session.payment.paid_before
        assert [document.pdf for document in state.session.payment.documents] == [receipt()[1]]
        assert world.visit.code_text() == f"{paid.code[:4]} {paid.code[4:]}"
        world.visit.print_document()
        await settle_down()
        assert world.session.job.printing is Printing.PRINTED
        assert world.printer.printed == [(f"receipt-{paid.code}", receipt()[1])]
        facts = [fact.kind for fact in world.journal.facts_of(paid.id)]
        assert facts[-3:] == [FactKind.DOCUMENT, FactKind.PRINT_SENT, FactKind.PRINT_RESULT]
        assert last_ending(world) is VisitEnding.PAID

    world = play(next_day)
    assert len(world.journal.attempts_on(CREDITOR, number())) == 1


def test_a_payment_made_elsewhere_is_answered_and_nothing_is_recorded() -> None:
    async def elsewhere(world: World) -> None:
        world.debts.debts = [replace(debt(), state=State.INCASSATA)]
        world.receipts.receipts = [receipt()]
        await check(world)
        assert world.page is Page.PAID
        assert world.session.payment.paid_before
        assert world.visit.code_text() == ""
        world.visit.print_document()
        await settle_down()
        assert world.printer.printed == [("receipt", receipt()[1])]
        assert last_ending(world) is VisitEnding.PAID

    journal = play(elsewhere).journal
    assert isinstance(journal, MemoryJournal)
    assert journal.facts == []


def test_a_slip_of_another_kiosk_with_several_notices() -> None:
    async def slip(world: World) -> None:
        world.debts.debts = [replace(debt(index), state=State.ESEGUITA) for index in (0, 1)]
        world.receipts.receipts = [receipt(), receipt(1, "r2")]
        world.visit.scan(slip_code(ELSEWHERE))
        await settle_down()
        assert world.pages == [Page.HOME, Page.NOTICE, Page.PAID]
        assert len(world.session.payment.documents) == 2
        assert world.session.payment.attempt is not None
        assert world.session.payment.attempt.id == ELSEWHERE.id

    play(slip)


@pytest.mark.parametrize("not_paid", [False, True])
def test_several_that_govpay_calls_paid_and_of_which_it_has_no_receipt_are_not_called_paid_here(not_paid: bool) -> None:
    async def slip(world: World) -> None:
        world.debts.debts = [replace(debt(), state=State.ESEGUITA), debt(1)]
        if not not_paid:
            world.debts.debts[1] = replace(debt(1), state=State.INCASSATA)
        await check(world, slip_code(ELSEWHERE))
        assert world.page is Page.DEBT
        assert world.session.bill.debt == world.debts.debts[0]
        assert world.session.lookup.problem is Problem.NO_RECEIPT

    play(slip)


def test_of_several_that_are_paid_those_are_shown_that_have_a_receipt() -> None:
    async def slip(world: World) -> None:
        world.debts.debts = [replace(debt(index), state=State.ESEGUITA) for index in (0, 1)]
        world.receipts.receipts = [receipt(1, "r2")]
        await check(world, slip_code(ELSEWHERE))
        assert world.page is Page.PAID
        assert world.session.payment.attempt is not None
        assert [item.notice for item in world.session.payment.attempt.notices] == [number(1)]
        assert len(world.session.payment.documents) == 1

    play(slip)


def test_some_paid_and_some_not() -> None:
    async def slip(world: World) -> None:
        world.debts.debts = [replace(debt(), state=State.ESEGUITA), debt(1)]
        world.receipts.receipts = [receipt()]
        await check(world, slip_code(ELSEWHERE))
        state = world.visit.state
        assert world.page is Page.PARTLY_PAID
        assert state.session.payment.attempt is not None
        assert state.session.payment.attempt.endings == (Ending.PAID, Ending.NOT_PAID)
        assert [one.notice for one in state.session.order.cart.debts] == [number(1)]
        world.visit.pay_again()
        assert world.page is Page.REVIEW
        assert [one.notice for one in world.session.order.cart.debts] == [number(1)]

    play(slip)


def test_one_notice_of_a_payment_of_two_shows_its_receipt_alone() -> None:
    async def one(world: World) -> None:
        await world.pays_for_two()
        attempt = world.session.payment.attempt
        assert attempt is not None
        world.visit.finish()
        await check(world, str(number(1)))
        assert [document.pdf for document in world.session.payment.documents] == [receipt(1, "r2")[1]]
        world.visit.print_document()
        await settle_down()
        assert world.journal.facts_of(attempt.id)[-1].kind is FactKind.PRINT_RESULT
        (kept,) = world.journal.attempts_on(CREDITOR, number())
        assert len(kept.attempt.notices) == 2

    play(one)


# --- not settled -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("minutes", [1, 45])
def test_what_is_not_settled_is_being_confirmed_with_its_own_slip(minutes: int) -> None:
    async def ask(world: World) -> None:
        before = await pays(world, receipts=False)
        await world.clock.let_pass(60 * minutes)
        await check(world)
        state = world.visit.state
        assert world.page is Page.BEING_CONFIRMED
        assert state.session.payment.earlier_attempt
        assert state.session.payment.attempt is not None
        assert state.session.payment.attempt.id == before.id
        assert state.session.payment.began_at is not None
        assert state.session.payment.began_at.tzinfo is world.clock.now().tzinfo
        assert (state.session.payment.retry_from is None) is (minutes > 30)
        world.visit.print_document()
        await world.paper_out()
        assert [title for title, _ in world.printer.printed] == [f"slip-{before.code}"] * 2
        assert last_ending(world) is VisitEnding.BEING_CONFIRMED

    play(ask)


def test_a_receipt_that_has_come_since_settles_it() -> None:
    async def ask(world: World) -> None:
        before = await pays(world, receipts=False)
        world.receipts.receipts = [receipt(note=before.id)]
        await check(world, slip_code(before))
        assert world.page is Page.PAID
        (kept,) = world.journal.attempts_on(CREDITOR, number())
        assert kept.attempt.endings == (Ending.PAID,)
        assert list(world.journal.open_attempts()) == []

    play(ask)


def test_it_turns_into_paid_while_it_is_asked_about() -> None:
    async def ask(world: World) -> None:
        await pays(world, receipts=False)
        await check(world)
        assert world.page is Page.BEING_CONFIRMED
        world.receipts.receipts = [receipt()]
        await world.clock.let_pass(60)
        assert world.page is Page.PAID
        await settle_down()
        assert len(world.session.payment.documents) == 1

    play(ask)


@pytest.mark.parametrize("minutes", [0, 3, 24 * 60])
def test_a_telephone_that_was_only_shown_a_code_says_nothing(minutes: int) -> None:
    async def ask(world: World) -> None:
        await world.to_debt()
        world.visit.pay_by_phone()
        world.visit.back()
        world.visit.finish()
        await world.clock.let_pass(minutes * 60)
        await check(world)
        assert world.page is Page.UNPAID

    play(ask)


@pytest.mark.parametrize("minutes", [0, 3, 24 * 60])
def test_a_telephone_that_was_said_to_have_paid_is_being_confirmed(minutes: int) -> None:
    async def ask(world: World) -> None:
        await world.to_debt()
        world.visit.pay_by_phone()
        world.visit.paid_by_phone()
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        await world.paper_out()
        world.visit.finish()
        await world.clock.let_pass(minutes * 60)
        await check(world)
        assert world.page is Page.BEING_CONFIRMED

    play(ask)


def test_what_another_attempt_paid_is_not_said_of_the_notices_of_a_slip() -> None:
    """The attempt that paid one notice of the slip has as many notices, and they are others."""

    async def two(world: World, other: int) -> Attempt:
        await world.to_review()
        world.visit.look_up(ScannedNotice(number(other)))
        await settle_down()
        world.visit.pay()
        await settle_down()
        world.go(*SUMMARY)
        world.pays()
        attempt = world.session.payment.attempt
        assert attempt is not None
        return attempt

    async def ask(world: World) -> None:
        world.debts.debts = [debt(0), debt(1), debt(2)]
        refused = await two(world, 1)
        world.go("/esito?outcome=116")
        world.visit.page_left(PageExit.ERROR)
        await world.clock.let_pass(61)
        world.visit.finish()
        second = await two(world, 2)
        world.receipts.receipts = [receipt(0, "r0", note=second.id)]
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        await world.paper_out()
        world.visit.finish()
        await check(world, slip_code(refused))
        assert world.page is Page.PARTLY_PAID
        world.receipts.receipts.append(receipt(2, "r2", note=second.id))
        for _ in range(10):
            await world.clock.let_pass(30)
            world.visit.touched()
        assert world.journal.attempts_of_code(second.code)[0].attempt.endings == (Ending.PAID, Ending.PAID)
        assert world.page is Page.PARTLY_PAID
        assert world.session.payment.attempt is not None
        assert world.session.payment.attempt.endings == (Ending.PAID, Ending.NOT_PAID)

    play(ask)


# --- not paid --------------------------------------------------------------------------------------------------------


def test_what_does_not_show_as_paid_can_be_paid_now() -> None:
    async def ask(world: World) -> None:
        await check(world)
        state = world.visit.state
        assert world.page is Page.UNPAID
        assert [one.notice for one in state.session.order.cart.debts] == [number()]
        assert state.session.payment.attempt is not None
        assert state.session.payment.attempt.endings == (Ending.NOT_PAID,)
        world.visit.pay_now()
        await settle_down()
        assert world.page is Page.DEBT
        assert not world.session.inquiry.checking
        assert world.session.payment.attempt is None
        world.visit.go_on()
        world.visit.pay()
        await settle_down()
        assert world.page is Page.CHECKOUT

    play(ask)


def test_several_go_into_the_cart() -> None:
    async def ask(world: World) -> None:
        world.debts.debts.append(debt(1))
        await check(world, slip_code(ELSEWHERE))
        assert world.page is Page.UNPAID
        world.visit.pay_now()
        assert world.page is Page.REVIEW
        assert len(world.session.order.cart) == 2

    play(ask)


def test_done_ends_as_not_paid() -> None:
    async def ask(world: World) -> None:
        await check(world)
        assert last_ending(world) is VisitEnding.NOT_PAID

    play(ask)


def test_nobody_there_ends_it_too() -> None:
    async def ask(world: World) -> None:
        await check(world)
        await world.clock.let_pass(81)
        assert world.page is Page.HOME

    play(ask)


def test_what_is_expired_is_not_paid_and_cannot_be() -> None:
    async def ask(world: World) -> None:
        world.debts.debts = [replace(debt(), state=State.SCADUTA)]
        await check(world)
        assert world.page is Page.UNPAID
        assert world.session.order.cart.debts == ()
        world.visit.pay_now()
        assert world.page is Page.UNPAID

    play(ask)


@pytest.mark.parametrize("state", [State.ESEGUITA, State.ANNULLATA, State.ANOMALA, State.ESEGUITA_PARZIALE])
def test_without_a_receipt_other_states_say_what_is_the_matter(state: State) -> None:
    async def ask(world: World) -> None:
        world.debts.debts = [replace(debt(), state=state)]
        await check(world)
        assert world.page is Page.DEBT
        assert world.session.bill.debt is not None
        assert world.session.bill.debt.payability is not Payability.PAYABLE

    play(ask)


# --- what cannot be answered -----------------------------------------------------------------------------------------


def test_an_unknown_notice_and_one_of_another_creditor() -> None:
    async def ask(world: World) -> None:
        await check(world, str(number(9)))
        assert (world.page, world.session.lookup.problem) == (Page.NOTICE, Problem.NOT_FOUND)
        world.visit.look_up(ScannedNotice(number(), OTHER_CREDITOR))
        await settle_down()
        assert world.session.lookup.problem is Problem.FOREIGN_CREDITOR
        world.debts.fails = Refused("no", "X")
        world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        assert world.session.lookup.problem is Problem.NOT_READABLE

    play(ask)


@pytest.mark.parametrize("where", ["debt", "receipts"])
def test_govpay_is_down(where: str) -> None:
    async def ask(world: World) -> None:
        if where == "debt":
            world.debts.fails = Outage("down")
        else:
            world.receipts.fails_list = Outage("down")
        world.probe.fails = Outage("down")
        await check(world)
        assert world.page is Page.UNAVAILABLE
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (trouble.server, trouble.resume) == (Server.GOVPAY, Page.NOTICE)
        world.probe.fails = world.debts.fails = world.receipts.fails_list = None
        world.visit.try_again()
        await settle_down()
        assert world.page is Page.UNPAID, "what was asked is asked again"

    play(ask)


class BlindJournal(MemoryJournal):
    def attempts_on(self, creditor_id: str, notice: NoticeNumber) -> list[KeptAttempt]:
        raise JournalUnavailable("disk")

    def attempts_of_code(self, code: str) -> list[KeptAttempt]:
        raise JournalUnavailable("disk")


@pytest.mark.parametrize("by", ["notice", "code"])
def test_a_journal_that_cannot_be_asked_says_neither_paid_nor_not(by: str) -> None:
    async def ask(world: World) -> None:
        if by == "notice":
            await check(world)
        else:
            world.visit.begin_check()
            world.visit.check_code("AAAA AAAA")
            await settle_down()
        assert world.page is Page.UNAVAILABLE
        assert not world.session.lookup.asking_code

    play(ask, world=World(BlindJournal()))


# --- codes -----------------------------------------------------------------------------------------------------------


def test_a_code_shows_ending_and_slip_and_never_a_receipt() -> None:
    async def ask(world: World) -> None:
        before = await pays(world, receipts=False)
        world.visit.begin_check()
        world.visit.check_code(f" {before.code[:4].lower()} {before.code[4:]} ")
        await settle_down()
        assert world.page is Page.BEING_CONFIRMED
        world.receipts.receipts = [receipt(note=before.id)]
        await world.clock.let_pass(60)
        assert world.page is Page.PAID
        await settle_down()
        world.visit.print_document()
        world.visit.print_receipts()
        await settle_down()
        assert world.session.payment.documents == ()
        assert [title for title, _ in world.printer.printed] == [f"slip-{before.code}"]

    play(ask)


@pytest.mark.parametrize("receipts", [True, False])
def test_a_code_of_what_is_over(receipts: bool) -> None:
    async def ask(world: World) -> None:
        if receipts:
            code = (await pays(world, receipts=True)).code
        else:
            await world.to_checkout(*SUMMARY)
            assert world.session.payment.attempt is not None
            code = world.session.payment.attempt.code
            world.visit.page_left(PageExit.CANCEL)
            await world.clock.let_pass(2)
            world.visit.finish()
        asked = world.receipts.listed
        world.visit.begin_check()
        world.visit.check_code(code)
        await settle_down()
        assert world.page is (Page.PAID if receipts else Page.UNPAID)
        assert world.session.payment.by_code
        assert world.session.payment.documents == ()
        assert world.receipts.listed == asked
        world.visit.pay_now()
        assert world.page is not Page.REVIEW

    play(ask)


@pytest.mark.parametrize("code", ["ZZZZZZZZ", "short", "OOOO1111", ""])
def test_five_codes_can_be_tried_in_a_visit(code: str) -> None:
    async def ask(world: World) -> None:
        world.visit.begin_check()
        for left in (4, 3, 2, 1):
            world.visit.check_code(code)
            await settle_down()
            state = world.visit.state
            assert (state.session.inquiry.code_tries_left, state.session.lookup.problem) == (left, Problem.CODE_UNKNOWN)
        for _ in range(3):
            world.visit.check_code(code)
            await settle_down()
            assert world.session.lookup.problem is Problem.NO_MORE_CODES
        world.visit.finish()
        world.visit.begin_check()
        assert world.session.inquiry.code_tries_left == 5

    play(ask)


def test_a_second_press_while_a_code_is_looked_for_costs_no_try() -> None:
    async def ask(world: World) -> None:
        world.visit.begin_check()
        for _ in range(3):
            world.visit.check_code("ZZZZZZZZ")
        assert world.session.lookup.asking_code
        await settle_down()
        state = world.visit.state
        assert (state.session.inquiry.code_tries_left, state.session.lookup.asking_code) == (4, False)

    play(ask)


def test_a_code_that_is_changed_while_it_is_looked_for_is_not_answered() -> None:
    async def ask(world: World) -> None:
        before = await pays(world, receipts=False)
        world.visit.begin_check()
        world.visit.check_code(before.code)
        world.visit.edit()
        assert not world.session.lookup.asking_code
        await settle_down()
        assert (world.page, world.session.lookup.problem) == (Page.NOTICE, None)
        world.visit.check_code(before.code)
        await settle_down()
        assert (world.page, world.session.lookup.asking_code) == (Page.BEING_CONFIRMED, False)

    play(ask)


def test_codes_are_asked_for_where_a_payment_is_asked_about_only() -> None:
    async def ask(world: World) -> None:
        before = await pays(world, receipts=False)
        world.visit.check_code(before.code)
        await settle_down()
        assert world.page is Page.HOME
        world.visit.begin()
        world.visit.check_code(before.code)
        await settle_down()
        assert world.page is Page.NOTICE

    play(ask)


def test_paying_a_notice_after_asking_is_no_question_any_more() -> None:
    async def ask(world: World) -> None:
        world.visit.begin_check()
        world.visit.back()
        world.visit.begin()
        assert not world.session.inquiry.checking
        world.visit.look_up(ScannedNotice(number()))
        await settle_down()
        assert world.page is Page.DEBT

    play(ask)


def test_a_notice_beside_what_is_to_be_paid_now_is_no_question_either() -> None:
    async def ask(world: World) -> None:
        world.debts.debts += [debt(1), debt(2)]
        await check(world, slip_code(ELSEWHERE))
        world.visit.pay_now()
        world.visit.add_another()
        world.visit.look_up(ScannedNotice(number(2)))
        await settle_down()
        assert world.page is Page.REVIEW
        assert len(world.session.order.cart) == 3

    play(ask)


def test_after_some_were_not_paid_another_notice_is_no_question() -> None:
    async def ask(world: World) -> None:
        world.debts.debts = [replace(debt(), state=State.ESEGUITA), debt(1), debt(2)]
        world.receipts.receipts = [receipt()]
        await check(world, slip_code(ELSEWHERE))
        world.visit.pay_again()
        world.visit.add_another()
        world.visit.look_up(ScannedNotice(number(2)))
        await settle_down()
        assert world.page is Page.REVIEW
        assert len(world.session.order.cart) == 2

    play(ask)
