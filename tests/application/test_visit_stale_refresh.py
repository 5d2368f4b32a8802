# SPDX-License-Identifier: EUPL-1.2
"""What stands on the screen for minutes is read again: nobody is offered to pay what somebody else has paid."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from kiosk.application.visit.problems import Problem
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza, State
from kiosk.errors import NotFound, Outage
from tests.application.payments import debt, number
from tests.application.test_visit_instalments import PARTS, scan
from tests.application.test_visit_instalments import town as bill
from tests.application.test_visit_listing import of_ada, prove, rows, town
from tests.application.world import WAITS, World, play, settle_down

PAID: Callable[[Pendenza], Pendenza] = lambda one: replace(one, state=State.ESEGUITA)  # noqa: E731
DEARER: Callable[[Pendenza], Pendenza] = lambda one: replace(one, amount=Money(9900))  # noqa: E731


async def stands(world: World, seconds: float = WAITS.grows_old_s + 10) -> None:
    """Somebody stands there and touches the screen now and then."""
    for _ in range(int(seconds // 40) + 1):
        world.visit.touched()
        await world.clock.let_pass(40)
    await settle_down()


def becomes(world: World, change: Callable[[Pendenza], Pendenza], index: int = 0) -> None:
    world.debts.debts = [change(one) if one.notice == number(index) else one for one in world.debts.debts]


def test_a_debt_that_was_paid_elsewhere_is_offered_no_more() -> None:
    async def scene(world: World) -> None:
        await world.to_debt()
        becomes(world, PAID)
        await world.clock.let_pass(30)
        assert world.session.bill.debt == debt(0)
        await stands(world)
        state = world.visit.state
        assert state.session.bill.debt is not None
        assert (state.page, state.session.bill.debt.payability, state.session.lookup.problem) == (
            Page.DEBT, Payability.ALREADY_PAID, Problem.CHANGED,
        )  # fmt: skip
        asked = len(world.debts.asked)
        await stands(world, 600)
        assert len(world.debts.asked) == asked, "there is nothing to pay any more"

    play(scene)


def test_a_cart_says_which_of_its_notices_was_paid_and_which_is_dearer() -> None:
    async def scene(world: World) -> None:
        world.debts.debts += [debt(1), debt(2)]
        await world.to_review()
        for index in (1, 2):
            world.visit.look_up(ScannedNotice(number(index)))
            await settle_down()
        becomes(world, PAID, 1)
        becomes(world, DEARER, 2)
        await stands(world)
        state = world.visit.state
        assert state.page is Page.REVIEW
        assert [one.notice for one in state.session.order.cart.debts] == [number(0), number(2)]
        assert state.session.lookup.not_added is not None
        assert state.session.lookup.not_added.debt.notice == number(1)
        assert (state.session.lookup.earlier, state.session.lookup.problem) == ((debt(2),), Problem.CHANGED)
        assert not world.channel.carts

    play(scene)


def test_the_only_notice_of_a_cart() -> None:
    async def scene(world: World) -> None:
        await world.to_review()
        becomes(world, PAID)
        await stands(world)
        assert (world.page, world.session.order.cart.debts) == (Page.DEBT, ())

    play(scene)


def test_a_list() -> None:
    async def scene(world: World) -> None:
        world.search.debts.append(of_ada(70))
        await prove(world)
        assert "D70" in rows(world)
        world.search.debts = [one for one in world.search.debts if one.debt_id != "D70"]
        await stands(world)
        assert "D70" not in rows(world)
        assert world.session.lookup.problem is Problem.CHANGED

    play(scene, world=town())


def test_the_parts_of_a_bill() -> None:
    async def scene(world: World) -> None:
        await scan(world)
        assert world.page is Page.INSTALMENTS
        world.search.debts = [
            replace(one, state=State.ESEGUITA) if one.notice == PARTS[0].notice else one for one in world.search.debts
        ]
        world.debts.debts = [
            replace(one, state=State.ESEGUITA) if one.notice == PARTS[0].notice else one for one in world.debts.debts
        ]
        before = world.session.bill.plan
        await stands(world)
        assert world.session.bill.plan != before
        assert world.session.lookup.problem is Problem.CHANGED

    play(scene, world=bill())


@pytest.mark.parametrize("where", ["debt", "review"])
def test_whoever_goes_on_in_time_costs_no_request_more(where: str) -> None:
    async def scene(world: World) -> None:
        await (world.to_debt() if where == "debt" else world.to_review())
        await stands(world, 100)
        assert len(world.debts.asked) == 1
        await stands(world, 130)
        assert len(world.debts.asked) == 2
        assert world.session.lookup.problem is None

    play(scene)


def test_what_cannot_be_read_stays_as_it_is() -> None:
    async def scene(world: World) -> None:
        await world.to_debt()
        world.debts.fails = Outage("down")
        await stands(world)
        assert (world.page, world.session.bill.debt) == (Page.DEBT, debt(0))
        world.debts.fails = NotFound("gone")
        await stands(world, 160)
        assert (world.page, world.session.lookup.problem) == (Page.NOTICE, Problem.NOT_FOUND)

    play(scene)


def test_pressing_to_pay_while_it_is_read_reads_once_and_pays_once() -> None:
    async def scene(world: World) -> None:
        await world.to_review()
        find = world.debts.find

        async def slow(*asked: object) -> Pendenza:
            await world.clock.sleep(3)
            return await find(*asked)  # type: ignore[arg-type]

        world.debts.find = slow  # type: ignore[method-assign]
        await stands(world, WAITS.grows_old_s - 39)
        world.visit.touched()
        await world.clock.let_pass(WAITS.grows_old_s - 120 + 1)
        world.visit.pay()
        await world.clock.let_pass(10)
        assert (world.page, len(world.channel.carts)) == (Page.CHECKOUT, 1)

    play(scene)
