# SPDX-License-Identifier: EUPL-1.2
"""Every page that names a paid notice leads to its receipt; a part that is paid is not told as the whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.visit.derived import rest_of_pile
from kiosk.application.visit.problems import Problem
from kiosk.domain.attempt import PageExit
from kiosk.domain.cart import Reason
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.slip import slip_code
from kiosk.errors import Outage
from tests.application.payments import debt, number, receipt
from tests.application.test_visit_instalments import PARTS, part, scan, town
from tests.application.world import SUMMARY, World, play, settle_down

PAID = State.ESEGUITA


def shown(world: World) -> list[str]:
    """The receipts that are shown."""
    return [one.receipt.summary.receipt_id for one in world.session.payment.documents]


def state_of(world: World, index: int, state: State) -> None:
    """A notice is paid, by whatever way: GovPay's lists and its one answer say so."""
    for held in (world.debts.debts, world.search.debts):
        for at, one in enumerate(held):
            if one.notice == number(index):
                held[at] = replace(one, state=state)


# --- the receipt -----------------------------------------------------------------------------------------------------


def test_the_page_of_a_paid_notice_leads_to_its_receipt() -> None:
    async def scene(world: World) -> None:
        state_of(world, 0, PAID)
        world.receipts.receipts = [receipt()]
        await scan(world)
        assert world.page is Page.DEBT
        world.visit.show_receipt()
        await settle_down()
        assert (world.page, world.session.payment.paid_before, shown(world)) == (Page.PAID, True, ["r1"])
        world.visit.print_document()
        await world.paper_out()
        assert world.printer.printed == [("receipt", receipt()[1])]

    play(scene)


@pytest.mark.parametrize("ask", ["show_receipt", "begin_check"])
def test_a_paid_notice_without_a_receipt_says_so_once_it_was_asked_for(ask: str) -> None:
    async def scene(world: World) -> None:
        state_of(world, 0, PAID)
        if ask == "begin_check":
            world.visit.begin_check()
        await scan(world)
        if ask == "show_receipt":
            assert (world.page, world.session.lookup.problem) == (Page.DEBT, None)
            world.visit.show_receipt()
            await settle_down()
        assert (world.page, world.session.lookup.problem) == (Page.DEBT, Problem.NO_RECEIPT)
        assert not world.session.inquiry.checking

    play(scene)


@pytest.mark.parametrize("state", [one for one in State if one not in (State.ESEGUITA, State.INCASSATA)])
def test_what_is_not_paid_has_none(state: State) -> None:
    async def scene(world: World) -> None:
        state_of(world, 0, state)
        await scan(world)
        world.visit.show_receipt()
        await settle_down()
        assert world.page is Page.DEBT
        assert world.receipts.listed == 0

    play(scene)


async def beside_a_cart(world: World) -> None:
    """One notice is in the cart, and a paid one was scanned after it."""
    world.debts.debts += [debt(1), replace(debt(2), state=PAID)]
    await world.to_review()
    await scan(world, 1)
    await scan(world, 2)
    refusal = world.session.lookup.not_added
    assert refusal is not None
    assert (world.page, refusal.reason) == (Page.REVIEW, Reason.NOT_PAYABLE)


def test_beside_a_cart_the_receipt_is_shown_and_the_cart_stays() -> None:
    async def scene(world: World) -> None:
        await beside_a_cart(world)
        world.receipts.receipts = [receipt(2, "r2")]
        world.visit.show_receipt()
        await settle_down()
        assert (world.page, shown(world)) == (Page.PAID, ["r2"])
        assert len(rest_of_pile(world.visit.state, 5)) == 2
        world.visit.next_payment()
        await settle_down()
        state = world.visit.state
        assert (
            world.page,
            len(state.session.order.cart),
            state.session.payment.documents,
            state.session.payment.paid_before,
        ) == (Page.REVIEW, 2, (), False)
        world.visit.pay()
        await settle_down()
        assert world.page is Page.CHECKOUT
        assert [item.notice for item in world.channel.carts[0].notices] == [number(), number(1)]

    play(scene)


def test_a_cart_larger_than_a_payment_waits_whole_beside_a_receipt() -> None:
    async def scene(world: World) -> None:
        await beside_a_cart(world)
        world.debts.debts += [debt(index) for index in range(3, 9)]
        for index in range(3, 9):
            await scan(world, index)
        await scan(world, 2)
        world.receipts.receipts = [receipt(2, "r2")]
        world.visit.show_receipt()
        await settle_down()
        assert len(rest_of_pile(world.visit.state, 5)) == 8

    play(scene)


def test_beside_a_cart_no_receipt_leads_back_to_the_cart() -> None:
    async def scene(world: World) -> None:
        await beside_a_cart(world)
        world.visit.show_receipt()
        await settle_down()
        state = world.visit.state
        assert (world.page, len(state.session.order.cart), state.session.lookup.problem) == (
            Page.REVIEW,
            2,
            Problem.NO_RECEIPT,
        )
        assert not state.session.inquiry.checking

    play(scene)


def test_whoever_turns_back_while_the_receipt_is_looked_for_is_at_the_cart() -> None:
    async def scene(world: World) -> None:
        await beside_a_cart(world)
        world.visit.show_receipt()
        world.visit.back()
        await settle_down()
        state = world.visit.state
        assert (
            world.page,
            len(state.session.order.cart),
            state.session.inquiry.checking,
            state.session.lookup.searching,
        ) == (Page.REVIEW, 2, False, None)

    play(scene)


def test_an_outage_while_a_receipt_is_looked_for_is_one() -> None:
    async def scene(world: World) -> None:
        state_of(world, 0, PAID)
        await scan(world)
        world.receipts.fails_list = Outage("down")
        world.visit.show_receipt()
        await settle_down()
        assert world.page is Page.UNAVAILABLE

    play(scene)


def test_what_is_found_paid_just_before_checkout_leads_to_its_receipt() -> None:
    async def scene(world: World) -> None:
        await world.to_review()
        state_of(world, 0, PAID)
        world.receipts.receipts = [receipt()]
        world.visit.pay()
        await settle_down()
        assert world.page is Page.DEBT
        world.visit.show_receipt()
        await settle_down()
        assert (world.page, shown(world)) == (Page.PAID, ["r1"])

    play(scene)


def test_beside_what_is_being_confirmed_the_receipt_of_what_is_paid() -> None:
    async def ask(world: World) -> None:
        await world.presses_pay_for_two()
        attempt = world.session.payment.attempt
        assert attempt is not None
        world.receipts.receipts = [receipt(note=attempt.id)]
        world.visit.page_left(PageExit.OK)
        await world.clock.let_pass(61)
        assert world.page is Page.BEING_CONFIRMED
        await world.paper_out()
        world.visit.finish()
        state_of(world, 0, PAID)
        world.visit.scan(slip_code(attempt))
        await settle_down()
        assert (world.page, shown(world)) == (Page.BEING_CONFIRMED, ["r1"])
        world.visit.finish()
        await scan(world, 1)  # whoever has only the other notice gets none
        assert (world.page, shown(world)) == (Page.BEING_CONFIRMED, [])

    play(ask)


# --- a bill in parts -------------------------------------------------------------------------------------------------


def parts_of(world: World) -> list[str]:
    """What of the bill on the screen may be paid now."""
    state = world.visit.state
    assert state.session.bill.plan is not None
    return [
        one.debt_id
        for one in state.session.bill.plan.offered({(d.creditor_id, d.notice) for d in state.session.order.cart.debts})
    ]


@pytest.mark.parametrize("scanned", [0, 1, 2])
def test_a_paid_instalment_leads_to_the_rest(scanned: int) -> None:
    """Also whoever scans the instalment that is paid: of the bill that says nothing."""

    async def scene(world: World) -> None:
        await scan(world, scanned)
        assert (world.page, parts_of(world)) == (Page.INSTALMENTS, ["P1"])
        assert world.session.bill.plan is not None
        assert [one.debt_id for one in world.session.bill.plan.paid] == ["P0"]
        world.receipts.receipts = [receipt()]
        world.visit.show_receipt(world.session.bill.plan.parts[0])
        await settle_down()
        assert (world.page, shown(world)) == (Page.PAID, ["r1"])

    play(scene, world=town(part(0, 1, PAID), PARTS[1], PARTS[2]))


def test_of_a_bill_that_is_paid_whole_nothing_more_is_offered() -> None:
    async def scene(world: World) -> None:
        await scan(world, 0)
        assert world.page is Page.DEBT  # its own page, with its receipt
        await scan(world, 2)
        assert (world.page, parts_of(world)) == (Page.INSTALMENTS, [])
        assert world.session.bill.plan is not None
        assert world.session.bill.plan.paid_in_instalments

    play(scene, world=town(part(0, 1, PAID), part(1, 2, PAID), PARTS[2]))


@pytest.mark.parametrize(
    ("bill", "paid", "whole"),
    [
        ([part(0, 1, PAID), part(1, 2)], 1, False),
        ([part(0, 1, PAID), part(1, 2, PAID)], 2, True),
        ([part(0, 1, PAID)], 1, False),  # of a bill with one instalment that is known nobody can say
        ([part(0, 1, PAID), part(1, 3, PAID)], 2, False),  # the second is not seen
        ([part(0, 1, State.ANOMALA), part(1, 2, PAID)], 1, False),
        ([part(0, 1, PAID), part(1, 2, State.SCADUTA)], 1, False),
    ],
)
def test_a_part_is_not_the_whole(bill: list[Pendenza], paid: int, whole: bool) -> None:
    async def scene(world: World) -> None:
        await scan(world, 2)
        plan = world.session.bill.plan
        assert plan is not None
        assert (len(plan.paid), plan.paid_in_instalments, plan.paid_at_once) == (paid, whole, None)

    play(scene, world=town(*bill, PARTS[2]))


async def the_whole_beside_a_cart(world: World) -> None:
    """Another notice is in the cart; then the paper for the whole bill is scanned."""
    world.debts.debts.append(debt(7))
    await scan(world, 7)
    world.visit.go_on()
    await scan(world, 2)


def test_beside_a_cart_the_rest_can_be_chosen_and_joins_it() -> None:
    async def scene(world: World) -> None:
        await the_whole_beside_a_cart(world)
        refusal = world.session.lookup.not_added
        assert refusal is not None
        assert (world.page, refusal.reason) == (Page.REVIEW, Reason.OTHER_WAY_PAID)
        world.visit.show_parts()
        assert (world.page, parts_of(world)) == (Page.INSTALMENTS, ["P1"])
        world.visit.back()
        assert (world.page, len(world.session.order.cart)) == (Page.REVIEW, 1)
        await scan(world, 2)
        world.visit.show_parts()
        world.visit.pick(PARTS[1])
        await settle_down()
        world.visit.go_on()
        assert [one.notice for one in world.session.order.cart.debts] == [number(7), number(1)]

    play(scene, world=town(part(0, 1, PAID), PARTS[1], PARTS[2]))


def test_what_was_paid_of_a_bill_since_it_was_shown_can_be_looked_at() -> None:
    async def late(world: World) -> None:
        await scan(world, 2)
        world.visit.pick(PARTS[2])
        await settle_down()
        world.visit.go_on()
        state_of(world, 0, PAID)
        world.visit.pay()
        await settle_down()
        assert not world.channel.carts
        assert (world.page, world.session.lookup.problem) == (Page.NOTICE, Problem.BILL_PAID)
        world.visit.show_parts()
        assert (world.page, parts_of(world)) == (Page.INSTALMENTS, ["P1"])

    play(late, world=town())


async def pays_the_first(world: World) -> None:
    """The first instalment is paid, nobody knows yet whether it is, and the payer goes."""
    await scan(world)
    world.visit.pick(PARTS[0])
    await settle_down()
    world.visit.go_on()
    world.visit.pay()
    await settle_down()
    world.visit.page_loaded()
    world.go(*SUMMARY)
    world.pays()
    world.visit.page_left(PageExit.OK)
    await world.clock.let_pass(61)
    assert world.page is Page.BEING_CONFIRMED
    await world.paper_out()
    world.visit.finish()


def test_while_an_instalment_is_being_confirmed_the_whole_is_kept_back() -> None:
    async def scene(world: World) -> None:
        await pays_the_first(world)
        await scan(world, 2)
        state = world.visit.state
        assert world.page is Page.INSTALMENTS
        assert state.session.bill.plan is not None
        assert state.session.bill.open_parts == {(PARTS[0].creditor_id, PARTS[0].notice)}
        assert [
            one.debt_id for one in state.session.bill.plan.offered(open_payments=state.session.bill.open_parts)
        ] == ["P1"]

    play(scene, world=town())


def test_while_an_instalment_is_being_confirmed_the_whole_does_not_get_into_a_cart() -> None:
    async def scene(world: World) -> None:
        await pays_the_first(world)
        await the_whole_beside_a_cart(world)
        refusal = world.session.lookup.not_added
        assert refusal is not None
        assert (refusal.reason, len(world.session.order.cart)) == (Reason.OTHER_WAY_OPEN, 1)

    play(scene, world=town())


def test_half_an_hour_later_the_whole_may_be_paid_again() -> None:
    async def scene(world: World) -> None:
        await pays_the_first(world)
        await world.clock.let_pass(31 * 60)
        await scan(world, 2)
        assert world.session.bill.open_parts == frozenset()

    play(scene, world=town())


def test_a_notice_of_the_whole_that_is_scanned_again_while_asked_about_is_not_paid() -> None:
    async def scene(world: World) -> None:
        world.visit.begin_check()
        world.visit.look_up(ScannedNotice(number(2)))
        await settle_down()
        assert world.page is Page.UNPAID

    play(scene, world=town(part(0, 1, PAID), PARTS[1], PARTS[2]))
