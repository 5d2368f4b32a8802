# SPDX-License-Identifier: EUPL-1.2
"""A visit with several notices: what goes in, what changes before the payment, and what comes after it."""

from dataclasses import replace

import pytest

from kiosk.application.visit.problems import Problem
from kiosk.domain.attempt import PageExit
from kiosk.domain.cart import Reason
from kiosk.domain.ending import Ending
from kiosk.domain.flow import IllegalMove, Page
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber, ScannedNotice
from kiosk.domain.pendenza import Pendenza, State
from kiosk.errors import Outage
from tests.application.payments import debt, number, receipt
from tests.application.world import SUMMARY, World, play, settle_down


async def scan(world: World, *indices: int) -> None:
    for index in indices:
        world.visit.look_up(ScannedNotice(number(index)))
        await settle_down()


async def pile(world: World, notices: int) -> None:
    """So many notices in the cart, added by the button."""
    world.debts.debts = [debt(index) for index in range(notices)]
    await scan(world, 0)
    for index in range(1, notices):
        world.visit.add_another()
        assert world.page is Page.NOTICE
        await scan(world, index)
    if notices == 1:
        world.visit.go_on()
    await settle_down()
    assert world.page is Page.REVIEW


async def pay(world: World, *paid: int, code: int = 0, how: PageExit = PageExit.OK) -> None:
    """Pay on Checkout's page; receipts of those places come."""
    world.visit.pay()
    await settle_down()
    started = world.session.payment.started
    assert started is not None
    world.visit.address_seen(started.page, happened=True)
    world.visit.page_loaded()
    world.go(*SUMMARY)
    assert world.pays()
    world.receipts.receipts += [receipt(index, name=f"r{index}") for index in paid]
    world.go(f"/esito?outcome={code}")
    await settle_down()
    world.visit.page_left(how)
    await world.clock.let_pass(61)


def indices(world: World) -> list[int]:
    return [int(str(one.notice)[-2:]) for one in world.session.order.cart.debts]


def reason(world: World) -> Reason | None:
    refusal = world.session.lookup.not_added
    return refusal.reason if refusal else None


# --- what goes in ----------------------------------------------------------------------------------------------------


def test_notices_are_added_by_the_button_and_by_scanning_into_the_cart() -> None:
    async def several(world: World) -> None:
        await pile(world, 2)
        world.debts.debts.append(debt(2))
        await scan(world, 2)
        assert world.page is Page.REVIEW

    world = play(several)
    assert indices(world) == [0, 1, 2]
    assert reason(world) is None


def test_letters_scanned_one_after_the_other_are_all_meant() -> None:
    async def other(world: World) -> None:
        world.debts.debts = [debt(0), debt(1)]
        await scan(world, 0, 1)

    world = play(other)
    assert (world.page, indices(world)) == (Page.REVIEW, [0, 1])


def test_letters_scanned_faster_than_they_are_found_wait_for_their_turn() -> None:
    async def pile_up(world: World) -> None:
        world.debts.debts = [debt(index) for index in range(6)]
        find = world.debts.find

        async def slow(creditor_id: str, notice: NoticeNumber) -> Pendenza:
            await world.clock.sleep(0.8)
            return await find(creditor_id, notice)

        world.debts.find = slow  # type: ignore[method-assign]
        for index in range(6):
            world.visit.scan(str(number(index)))
            await world.clock.let_pass(0.5)
        await world.clock.let_pass(10)

    world = play(pile_up)
    assert (world.page, indices(world)) == (Page.REVIEW, [0, 1, 2, 3, 4, 5])


def test_what_is_said_of_one_letter_can_be_read_before_the_next_one() -> None:
    async def bad_one(world: World) -> None:
        world.debts.debts = [debt(0), debt(2)]
        for index in range(3):
            world.visit.scan(str(number(index)))
        await settle_down()
        await world.clock.let_pass(3)
        assert world.session.lookup.problem is Problem.NOT_FOUND
        await world.clock.let_pass(2)

    assert indices(play(bad_one)) == [0, 2]


def test_going_elsewhere_forgets_what_waits() -> None:
    async def leave(world: World) -> None:
        world.debts.debts = [debt(0), debt(1)]
        world.visit.scan(str(number(0)))
        world.visit.scan(str(number(1)))
        world.visit.finish()
        await world.clock.let_pass(5)

    assert play(leave).page is Page.HOME


def test_the_same_notice_twice_is_one_row_and_is_said() -> None:
    async def twice(world: World) -> None:
        await pile(world, 2)
        await scan(world, 0)

    world = play(twice)
    assert (indices(world), reason(world)) == ([0, 1], Reason.ALREADY_IN)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        (replace(debt(7), state=State.ESEGUITA), Reason.NOT_PAYABLE),
        (replace(debt(7), state=State.ANNULLATA), Reason.NOT_PAYABLE),
        (replace(debt(7), has_stamp=True), Reason.STAMP_PAYS_ALONE),
    ],
)
def test_what_does_not_go_in_is_explained_beside_what_is_in(more: Pendenza, why: Reason) -> None:
    async def add(world: World) -> None:
        await pile(world, 2)
        world.debts.debts.append(more)
        world.visit.add_another()
        await scan(world, 7)

    world = play(add)
    assert (world.page, indices(world), reason(world)) == (Page.REVIEW, [0, 1], why)


def test_a_notice_that_is_not_found_leaves_the_cart_as_it_was() -> None:
    async def unknown(world: World) -> None:
        await pile(world, 2)
        await scan(world, 55)

    world = play(unknown)
    assert (world.page, indices(world), world.session.lookup.problem) == (
        Page.REVIEW,
        [0, 1],
        Problem.NOT_FOUND,
    )


def test_the_way_back_from_the_number_leads_to_the_cart() -> None:
    async def back(world: World) -> None:
        await pile(world, 2)
        world.visit.add_another()
        world.visit.back()

    world = play(back)
    assert (world.page, indices(world)) == (Page.REVIEW, [0, 1])


# --- what goes out ---------------------------------------------------------------------------------------------------


def test_taking_one_out() -> None:
    async def out(world: World) -> None:
        await pile(world, 3)
        world.visit.remove(1)
        world.visit.remove(9)
        world.visit.remove(-1)

    assert indices(play(out)) == [0, 2]


def test_what_was_taken_out_last_is_put_back_where_it_was() -> None:
    async def change_my_mind(world: World) -> None:
        await pile(world, 3)
        before = world.session.order.cart
        world.visit.remove(None)  # nothing was taken out
        assert world.session.order.cart == before
        world.visit.remove(0)
        world.visit.remove(1)
        assert len(world.session.order.cart) == 1
        world.visit.remove(None)
        world.visit.remove(None)
        assert list(world.session.order.cart.debts) == [before.debts[1], before.debts[2]]
        world.visit.remove(0)
        await scan(world, 1)  # it is in again
        world.visit.remove(None)
        assert len(world.session.order.cart) == 2
        assert world.session.order.removed is None

    play(change_my_mind)


def test_taking_the_last_one_out_asks_for_another_and_nothing_can_be_paid() -> None:
    async def out(world: World) -> None:
        await pile(world, 1)
        world.visit.remove(0)
        world.visit.pay()
        await settle_down()

    world = play(out)
    assert (world.page, indices(world), world.channel.carts) == (Page.NOTICE, [], [])


def test_nothing_is_taken_out_while_the_payment_is_being_prepared() -> None:
    async def hurry(world: World) -> None:
        await pile(world, 2)
        world.visit.pay()
        world.visit.remove(0)
        await settle_down()

    (cart,) = play(hurry).channel.carts
    assert len(cart.notices) == 2


# --- the second look -------------------------------------------------------------------------------------------------


def test_a_changed_amount_is_shown_and_paid_only_after_another_press() -> None:
    async def change(world: World) -> None:
        await pile(world, 3)
        world.debts.debts.append(debt(1, cents=7000))
        world.visit.pay()
        await settle_down()
        state = world.visit.state
        assert (world.page, state.session.lookup.problem, state.session.lookup.earlier) == (
            Page.REVIEW,
            Problem.AMOUNT_CHANGED,
            (debt(1),),
        )
        assert (state.session.order.cart.debts[1].amount, world.channel.carts) == (Money(7000), [])
        world.visit.pay()
        await settle_down()

    (cart,) = play(change).channel.carts
    assert [one.amount for one in cart.notices] == [Money(5000), Money(7000), Money(5000)]


@pytest.mark.parametrize(
    ("now", "why"), [(None, Reason.GONE), (replace(debt(1), state=State.ESEGUITA), Reason.NOT_PAYABLE)]
)
def test_what_cannot_be_paid_any_more_leaves_the_cart_with_a_word(now: Pendenza | None, why: Reason) -> None:
    async def vanish(world: World) -> None:
        await pile(world, 3)
        world.debts.debts = [debt(0), debt(2), *([now] if now else [])]
        world.visit.pay()
        await settle_down()

    world = play(vanish)
    assert (world.page, indices(world), reason(world)) == (Page.REVIEW, [0, 2], why)
    assert world.channel.carts == []


def test_a_notice_that_govpay_refuses_at_the_second_look_leaves_the_cart_and_the_others_stay() -> None:
    async def refused(world: World) -> None:
        await pile(world, 2)
        world.debts.refused = {number(1)}
        world.visit.pay()
        await settle_down()
        assert (world.page, indices(world), reason(world)) == (Page.REVIEW, [0], Reason.NOT_READABLE)
        world.debts.refused = {number(0)}
        world.visit.pay()
        await settle_down()

    world = play(refused)
    assert (world.page, world.session.lookup.problem) == (Page.NOTICE, Problem.NOT_READABLE)
    assert world.channel.carts == []


def test_an_outage_at_the_second_look_starts_nothing() -> None:
    async def down(world: World) -> None:
        await pile(world, 2)
        world.debts.fails = Outage("down")
        world.visit.pay()
        await settle_down()

    world = play(down)
    assert (world.page, world.channel.carts, indices(world)) == (Page.UNAVAILABLE, [], [0, 1])


# --- a pile ----------------------------------------------------------------------------------------------------------


def test_a_pile_of_seven_is_paid_in_two_payments_in_the_order_of_scanning() -> None:
    async def all_of_it(world: World) -> None:
        await pile(world, 7)
        await pay(world, *range(5))
        assert (world.page, len(world.session.payment.documents)) == (Page.PAID, 5)
        world.visit.next_payment()
        assert (world.page, indices(world), world.session.payment.documents) == (Page.REVIEW, [5, 6], ())
        await pay(world, 5, 6)
        assert (world.page, len(world.session.payment.documents)) == (Page.PAID, 2)
        world.visit.next_payment()
        assert world.page is Page.PAID  # there is no third one

    first, second = play(all_of_it).channel.carts
    assert [len(first.notices), len(second.notices)] == [5, 2]


def test_after_being_confirmed_the_others_can_be_paid_and_not_those() -> None:
    async def unclear(world: World) -> None:
        await pile(world, 7)
        await pay(world)
        assert world.page is Page.BEING_CONFIRMED
        world.visit.pay_again()
        world.visit.next_payment()

    with pytest.raises(IllegalMove, match="retry on being_confirmed"):
        play(unclear)

    async def others(world: World) -> None:
        await pile(world, 7)
        await pay(world)
        world.visit.next_payment()

    world = play(others)
    assert (world.page, indices(world)) == (Page.REVIEW, [5, 6])


def test_a_cart_that_was_not_paid_can_be_tried_again_with_the_rest() -> None:
    async def refused(world: World) -> None:
        await pile(world, 6)
        await pay(world, code=116, how=PageExit.ERROR)
        assert world.page is Page.NOT_PAID
        world.visit.pay_again()

    world = play(refused)
    assert (world.page, indices(world)) == (Page.REVIEW, [0, 1, 2, 3, 4, 5])


def test_partly_paid_says_which_and_tries_only_the_others_again() -> None:
    async def partly(world: World) -> None:
        await pile(world, 3)
        await pay(world, 1, code=116, how=PageExit.ERROR)
        assert world.page is Page.PARTLY_PAID
        settled = world.session.payment.settled
        assert settled is not None
        assert settled.attempt.endings == (Ending.NOT_PAID, Ending.PAID, Ending.NOT_PAID)
        assert len(world.session.payment.documents) == 1
        world.visit.print_receipts()
        await settle_down()
        world.visit.pay_again()

    world = play(partly)
    assert (world.page, indices(world), len(world.printer.printed)) == (Page.REVIEW, [0, 2], 1)


def test_one_receipt_of_several_is_no_end_of_the_waiting() -> None:
    async def one_of_two(world: World) -> None:
        await pile(world, 2)
        await pay(world, 0)

    world = play(one_of_two)
    assert world.page is Page.BEING_CONFIRMED
    attempt = world.session.payment.attempt
    assert attempt is not None
    assert attempt.endings == (Ending.PAID, Ending.BEING_CONFIRMED)


def test_the_end_of_the_visit_forgets_the_pile() -> None:
    async def leave(world: World) -> None:
        await pile(world, 7)
        await pay(world, *range(5))
        world.visit.finish()

    world = play(leave)
    assert (world.page, indices(world)) == (Page.HOME, [])
