# SPDX-License-Identifier: EUPL-1.2
"""A bill that is paid in instalments or at once: shown as one, and never paid twice over."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from kiosk.application.visit.problems import Problem
from kiosk.domain.cart import Reason
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza, State
from kiosk.errors import Outage
from tests.application.payments import debt
from tests.application.world import World, play, settle_down

DUE = date(2026, 12, 1)


def part(index: int, rata: int | None, state: State = State.NON_ESEGUITA) -> Pendenza:
    soglia = None if rata else Soglia(SogliaKind.ENTRO, 30)
    return replace(
        debt(index),
        application_id="kiosk",
        debt_id=f"P{index}",
        debtor_id="FNTDAA82C53H501Y",
        due_on=DUE + timedelta(days=30 * (rata or 0)),
        state=state,
        documento=Documento("TARI", "TARI a rate", rata, soglia),
    )


PARTS = [part(0, 1), part(1, 2), part(2, None)]


def town(*parts: Pendenza) -> World:
    world = World()
    world.search.debts = list(parts or PARTS)
    # byAvviso of Pagamento v2 has no documento
    world.debts.debts = [replace(one, documento=None) for one in world.search.debts]
    world.bills.documenti = {one.notice: one.documento for one in world.search.debts if one.documento}
    return world


async def scan(world: World, index: int = 0) -> None:
    world.visit.look_up(ScannedNotice(debt(index).notice))
    await settle_down()


def refused(world: World) -> Reason | None:
    return world.session.lookup.not_added.reason if world.session.lookup.not_added else None


def test_the_bill_is_shown_with_all_its_parts_and_one_is_chosen() -> None:
    async def choose(world: World) -> None:
        await scan(world, 1)
        plan = world.session.bill.plan
        assert world.page is Page.INSTALMENTS
        assert plan is not None
        assert ([one.debt_id for one in plan.parts], plan.offered()[0]) == (["P0", "P1", "P2"], PARTS[0])
        world.visit.pick(PARTS[0])
        await settle_down()
        assert world.page is Page.DEBT
        assert world.session.bill.debt is not None
        assert world.session.bill.debt.debt_id == "P0"
        world.visit.back()
        assert (world.page, world.session.bill.plan) == (Page.INSTALMENTS, plan)
        world.visit.back()
        assert (world.page, world.session.bill.plan) == (Page.NOTICE, None)

    play(choose, world=town())


async def pay_first(world: World) -> None:
    await scan(world)
    world.visit.pick(PARTS[0])
    await settle_down()
    world.visit.go_on()
    await settle_down()


def test_the_whole_bill_is_not_added_beside_an_instalment() -> None:
    async def both(world: World) -> None:
        await pay_first(world)
        await scan(world, 2)

    world = play(both, world=town())
    assert (world.page, len(world.session.order.cart), refused(world)) == (
        Page.REVIEW,
        1,
        Reason.OTHER_WAY_IN,
    )


def test_two_instalments_go_together() -> None:
    async def both(world: World) -> None:
        await pay_first(world)
        await scan(world, 1)

    world = play(both, world=town())
    assert (world.page, len(world.session.order.cart), refused(world)) == (Page.REVIEW, 2, None)


def test_an_instalment_of_a_bill_that_was_paid_at_once_is_not_added() -> None:
    async def both(world: World) -> None:
        world.debts.debts.append(debt(7))
        await scan(world, 7)
        world.visit.go_on()
        await scan(world, 0)

    world = play(both, world=town(PARTS[0], part(2, None, State.ESEGUITA)))
    assert (world.page, refused(world)) == (Page.REVIEW, Reason.OTHER_WAY_PAID)


def test_what_was_paid_at_once_between_the_look_and_the_tap_never_reaches_checkout() -> None:
    async def late(world: World) -> None:
        await pay_first(world)
        world.search.debts[2] = part(2, None, State.ESEGUITA)
        world.visit.pay()
        await settle_down()

    world = play(late, world=town())
    assert not world.channel.carts
    assert (world.page, world.session.lookup.problem) == (Page.NOTICE, Problem.BILL_PAID)


def test_an_instalment_whose_bill_cannot_be_seen_is_payable_with_a_word_of_warning() -> None:
    async def alone(world: World) -> None:
        await scan(world)
        assert (world.page, world.session.bill.may_be_instalment) == (Page.DEBT, True)

    play(alone, world=town(PARTS[0]))


def test_an_outage_of_the_second_question_keeps_nobody_from_paying() -> None:
    async def down(world: World) -> None:
        world.bills.fails = Outage("down")
        await scan(world)
        assert (world.page, world.session.bill.may_be_instalment) == (Page.DEBT, True)

    play(down, world=town())


def test_an_ordinary_notice_is_asked_about_once_and_shown_at_once() -> None:
    async def plain(world: World) -> None:
        world.debts.debts.append(debt(7))
        await scan(world, 7)
        assert (world.page, world.session.bill.plan, world.session.bill.may_be_instalment) == (
            Page.DEBT,
            None,
            False,
        )
        assert not world.search.asked

    play(plain, world=town())


def test_an_amount_that_changes_does_not_make_the_bill_forgotten() -> None:
    async def change(world: World) -> None:
        await pay_first(world)
        world.debts.debts[0] = replace(world.debts.debts[0], amount=Money(6000))
        world.visit.pay()
        await settle_down()
        await scan(world, 2)

    world = play(change, world=town())
    assert (len(world.session.order.cart), refused(world)) == (1, Reason.OTHER_WAY_IN)


def test_a_bill_that_could_not_be_read_is_read_before_checkout() -> None:
    async def blip(world: World) -> None:
        world.bills.fails = Outage("down")
        await scan(world)
        world.visit.go_on()
        world.bills.fails = None
        await scan(world, 2)
        world.visit.pay()
        await settle_down()

    world = play(blip, world=town())
    assert not world.channel.carts
    assert (world.page, refused(world)) == (Page.REVIEW, Reason.OTHER_WAY_IN)


def test_a_part_whose_bill_was_paid_since_it_was_shown_is_not_opened() -> None:
    async def late(world: World) -> None:
        await scan(world)
        world.search.debts[2] = part(2, None, State.ESEGUITA)
        world.visit.pick(PARTS[0])
        await settle_down()

    world = play(late, world=town())
    assert (world.page, world.session.lookup.problem) == (Page.INSTALMENTS, Problem.BILL_PAID)


def test_an_outage_while_a_part_is_read_leads_to_the_part_in_the_end() -> None:
    async def down(world: World) -> None:
        await scan(world)
        world.debts.fails = Outage("down")
        world.visit.pick(PARTS[0])
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        world.debts.fails = None
        world.visit.try_again()
        await settle_down()

    assert play(down, world=town()).visit.state.session.bill.debt == PARTS[0]


def test_a_search_does_not_go_on_after_another_one_was_wanted() -> None:
    async def leave(world: World) -> None:
        await scan(world)
        find = world.debts.find

        async def slow(*asked: Any) -> Pendenza:
            await world.clock.sleep(3)
            return await find(*asked)

        world.debts.find = slow  # type: ignore[method-assign]
        world.visit.pick(PARTS[0])
        world.visit.another()
        await world.clock.let_pass(5)

    assert play(leave, world=town()).page is Page.NOTICE
