# SPDX-License-Identifier: EUPL-1.2
"""After an outage what a visitor had asked for is done again: by a press, or by itself once, for whoever is there."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from kiosk.application.server_health import Server
from kiosk.application.visit.problems import Problem
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.errors import CreditorDown, KioskError, Outage
from tests.application.payments import debt, number
from tests.application.world import WAITS, World, play, settle_down

DOWN = Outage("down")


async def searches(world: World) -> None:
    world.debts.fails = DOWN
    await world.to_debt()


async def goes_on_from_the_cart(world: World) -> None:
    await world.to_review()
    world.debts.debts.append(debt(1))
    world.debts.fails = DOWN
    world.visit.look_up(ScannedNotice(number(1)))
    await settle_down()


async def asks_for_services(world: World) -> None:
    world.catalogue.fails = {debt(0).creditor_id: DOWN}
    world.visit.begin_without_notice()
    await settle_down()


async def pays(world: World) -> None:
    await world.to_review()
    world.debts.fails = DOWN
    world.visit.pay()
    await settle_down()


async def asks_whether_it_is_paid(world: World) -> None:
    world.receipts.fails_list = DOWN
    world.visit.begin_check()
    world.visit.look_up(ScannedNotice(number()))
    await settle_down()


ASKED = {
    "a search": (searches, lambda world: world.session.bill.debt == debt(0)),
    "one more notice": (goes_on_from_the_cart, lambda world: len(world.session.order.cart) == 2),
    "services": (asks_for_services, lambda world: world.session.form.offers is not None),
    "the pay press": (pays, lambda world: world.page is Page.CHECKOUT and len(world.channel.carts) == 1),
    "did I pay": (asks_whether_it_is_paid, lambda world: world.page is Page.UNPAID),
}


def mend(world: World) -> None:
    world.debts.fails = world.receipts.fails_list = world.probe.fails = None
    world.catalogue.fails = {}


@pytest.mark.parametrize("by", ["press", "itself"])
@pytest.mark.parametrize(("ask", "done"), ASKED.values(), ids=ASKED)
def test_it_is_done_again(ask: Callable[[World], Awaitable[None]], done: Callable[[World], bool], by: str) -> None:
    async def scene(world: World) -> None:
        world.probe.fails = DOWN
        await ask(world)
        assert world.page is Page.UNAVAILABLE
        mend(world)
        if by == "press":
            world.visit.try_again()
            await settle_down()
        else:
            world.visit.touched()
            await world.clock.let_pass(WAITS.probe_s)
        if by == "itself" and ask is pays:
            assert (world.page, world.channel.carts) == (Page.REVIEW, []), "a payment is begun by a press only"
        else:
            assert done(world)

    play(scene)


def test_by_itself_it_is_done_once_and_not_while_nobody_is_there() -> None:
    async def scene(world: World) -> None:
        await searches(world)
        asked = len(world.debts.asked)
        world.visit.touched()
        await world.clock.let_pass(WAITS.probe_s)
        assert len(world.debts.asked) == asked + 1
        for _ in range(10):
            await world.clock.let_pass(WAITS.probe_s)
        assert len(world.debts.asked) == asked + 1
        mend(world)
        await world.clock.let_pass(600)
        assert len(world.debts.asked) == asked + 1, "who has gone asks for nothing any more"

    play(scene)


def test_a_press_that_meets_the_outage_again_keeps_what_was_asked() -> None:
    async def scene(world: World) -> None:
        await searches(world)
        for _ in range(3):
            world.visit.try_again()
            await settle_down()
            assert world.page is Page.UNAVAILABLE
        mend(world)
        world.visit.try_again()
        await settle_down()
        assert world.session.bill.debt == debt(0)

    play(scene)


def test_letters_that_were_scanned_meanwhile_are_looked_up_after_the_outage() -> None:
    async def scene(world: World) -> None:
        world.debts.debts += [debt(1), debt(2)]
        await world.to_review()
        world.debts.fails = DOWN
        for index in (1, 2):
            world.visit.look_up(ScannedNotice(number(index)))
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        mend(world)
        world.visit.try_again()
        await world.clock.let_pass(1)
        assert len(world.session.order.cart) == 3

    play(scene)


@pytest.mark.parametrize("error", [CreditorDown("502")])
def test_a_creditor_that_does_not_answer_keeps_nobody_from_another_notice(error: KioskError) -> None:
    async def scene(world: World) -> None:
        world.debts.debts.append(debt(1))
        world.debts.fails = error
        await world.to_debt()
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (world.page, trouble.server) == (Page.UNAVAILABLE, Server.CREDITOR)
        world.debts.fails = None
        world.visit.leave_trouble()
        assert (world.page, world.session.lookup.problem) == (Page.NOTICE, None)
        await settle_down()
        assert world.page is Page.NOTICE, "what was left is not done"
        world.visit.look_up(ScannedNotice(number(1)))
        await settle_down()
        assert world.session.bill.debt == debt(1)
        assert world.session.lookup.problem is not Problem.NOT_FOUND

    play(scene)
