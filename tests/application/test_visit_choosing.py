# SPDX-License-Identifier: EUPL-1.2
"""Several notices at once: what is ticked goes into the cart together, by the cart's own rules."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.ports import DebtQuery
from kiosk.application.search_debts import Status
from kiosk.application.visit.derived import chosen_of
from kiosk.domain.cart import Reason
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.pendenza import Pendenza, State
from kiosk.errors import Outage
from tests.application import test_visit_instalments as bills
from tests.application.test_visit_listing import prove, town
from tests.application.world import World, play, settle_down


def rows(world: World) -> tuple[Pendenza, ...]:
    assert world.session.listed is not None
    return world.session.listed.pages[1]


def ticked(world: World) -> list[str]:
    return [debt.debt_id for debt in chosen_of(world.visit.state)]


def in_cart(world: World) -> list[str]:
    return [debt.debt_id for debt in world.session.order.cart.debts]


async def take(world: World) -> None:
    world.visit.take_chosen()
    await settle_down()


def test_two_of_the_list_go_into_the_cart_together() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        for debt in rows(world)[:3]:
            world.visit.tick(debt)
        world.visit.tick(rows(world)[1])  # not this one
        assert ticked(world) == [rows(world)[0].debt_id, rows(world)[2].debt_id]
        wanted = ticked(world)
        await take(world)
        assert (world.page, in_cart(world), ticked(world)) == (Page.REVIEW, wanted, [])
        assert world.session.lookup.searching is None

    play(choose, world=town())


def test_one_alone_is_shown_and_asked_about() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        world.visit.tick(rows(world)[1])
        await take(world)
        assert (world.page, in_cart(world)) == (Page.DEBT, [])
        world.visit.back()
        assert (world.page, ticked(world)) == (Page.DEBTS, [rows(world)[1].debt_id])

    play(choose, world=town())


def test_no_more_are_ticked_than_one_payment_carries() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        for debt in rows(world):
            world.visit.tick(debt)
        assert len(ticked(world)) == world.visit.per_payment == 5

    play(choose, world=town(8))


def test_what_was_paid_meanwhile_stays_out_and_is_told_beside_the_others() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        paid, *others = rows(world)
        for debt in (paid, *others):
            world.visit.tick(debt)
        world.debts.debts = [
            replace(debt, state=State.ESEGUITA) if debt.debt_id == paid.debt_id else debt for debt in world.debts.debts
        ]
        await take(world)
        assert (world.page, in_cart(world)) == (Page.REVIEW, [debt.debt_id for debt in others])
        refusal = world.session.lookup.not_added
        assert refusal is not None
        assert (refusal.reason, refusal.debt.debt_id) == (Reason.NOT_PAYABLE, paid.debt_id)

    play(choose, world=town())


def test_an_amount_that_changed_meanwhile_is_shown_as_it_was() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        before = rows(world)[:2]
        for debt in before:
            world.visit.tick(debt)
        world.debts.debts = [replace(debt, amount=Money(999)) for debt in world.debts.debts]
        await take(world)
        assert [debt.amount for debt in world.session.lookup.earlier] == [debt.amount for debt in before]
        assert {debt.amount for debt in world.session.order.cart.debts} == {Money(999)}

    play(choose, world=town())


def test_an_outage_while_they_are_read_loses_no_tick() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        for debt in rows(world)[:2]:
            world.visit.tick(debt)
        wanted = ticked(world)
        world.debts.fails = Outage("down")
        await take(world)
        assert (world.page, in_cart(world)) == (Page.UNAVAILABLE, [])
        world.debts.fails = None
        world.visit.try_again()
        await settle_down()
        assert (world.page, in_cart(world)) == (Page.REVIEW, wanted)

    play(choose, world=town())


def test_back_while_they_are_read_takes_none() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        for debt in rows(world)[:2]:
            world.visit.tick(debt)
        world.visit.take_chosen()
        world.visit.take_chosen()  # a second press
        world.visit.back()
        await settle_down()
        assert (world.page, in_cart(world)) == (Page.FORM, [])

    play(choose, world=town())


def test_what_is_not_to_be_paid_and_what_is_in_the_cart_is_not_ticked() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        world.visit.tick(replace(rows(world)[0], state=State.ESEGUITA))
        assert ticked(world) == []
        for debt in rows(world)[:2]:
            world.visit.tick(debt)
        await take(world)
        world.visit.add_another()
        assert world.page is Page.DEBTS
        world.visit.tick(rows(world)[0])
        assert ticked(world) == []
        world.visit.tick(rows(world)[2])
        await take(world)  # beside others one alone goes straight to them
        assert (world.page, len(in_cart(world))) == (Page.REVIEW, 3)

    play(choose, world=town())


def test_a_stamp_is_not_ticked_beside_others_and_it_is_said_why() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        world.visit.tick(replace(rows(world)[0], has_stamp=True))
        world.visit.tick(rows(world)[1])
        refusal = world.session.selection.not_ticked
        assert refusal is not None
        assert (refusal.reason, ticked(world)) == (Reason.BESIDE_A_STAMP, [rows(world)[0].debt_id])
        world.visit.tick(rows(world)[0])
        assert (world.session.selection.not_ticked, ticked(world)) == (None, [])

    play(choose, world=town())


def test_the_instalment_in_the_hand_is_ticked_and_all_at_once_takes_its_place() -> None:
    async def choose(world: World) -> None:
        await bills.scan(world, 1)
        assert (world.page, ticked(world)) == (Page.INSTALMENTS, ["P1"])
        plan = world.session.bill.plan
        assert plan is not None
        world.visit.tick(plan.parts[0])
        assert ticked(world) == ["P1", "P0"]
        world.visit.tick(plan.parts[2])  # the whole bill: never beside a part of it
        assert ticked(world) == ["P2"]
        world.visit.tick(plan.parts[0])
        world.visit.tick(plan.parts[1])
        await take(world)
        assert (world.page, in_cart(world)) == (Page.REVIEW, ["P0", "P1"])

    play(choose, world=bills.town())


def test_where_the_part_in_the_hand_is_paid_the_next_one_due_is_ticked() -> None:
    async def choose(world: World) -> None:
        await bills.scan(world, 0)
        assert (world.page, ticked(world)) == (Page.INSTALMENTS, ["P1"])

    play(choose, world=bills.town(bills.part(0, 1, State.ESEGUITA), bills.part(1, 2), bills.part(2, None)))


def test_nothing_stays_ticked_for_the_next_visitor_or_for_another_search() -> None:
    async def choose(world: World) -> None:
        await prove(world)
        world.visit.tick(rows(world)[0])
        world.visit.back()
        await prove(world)
        assert ticked(world) == []
        world.visit.tick(rows(world)[0])
        world.visit.finish()
        assert world.session.selection.ticked == ()

    play(choose, world=town())


def test_what_is_to_be_paid_is_asked_for_in_the_order_in_which_it_is_due() -> None:
    async def look(world: World) -> None:
        await prove(world)
        for status, by_due_date in ((Status.TO_PAY, True), (Status.PAST_DATE, True), (Status.PAID, False)):
            world.visit.filter_list(status, None)
            await settle_down()
            query: DebtQuery = world.search.asked[-1][0]
            assert query.by_due_date is by_due_date

    play(look, world=town())
