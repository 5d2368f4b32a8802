# SPDX-License-Identifier: EUPL-1.2
"""Somebody's notices: a code and digits that prove who asks, the list page by page, a notice chosen from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.application.own_forms import DIGITS, TAX_CODE
from kiosk.application.search_debts import Status
from kiosk.application.visit.problems import FormTrouble
from kiosk.domain.flow import Page
from kiosk.domain.pendenza import Pendenza, State
from kiosk.errors import Outage
from tests.application.payments import debt, number
from tests.application.world import World, play, settle_down

ADA = "FNTDAA82C53H501Y"
_ROWS = 25


def of_ada(index: int, state: State = State.NON_ESEGUITA, year: int = 2026) -> Pendenza:
    notice = f"3010000000{index:06d}00"
    return replace(
        debt(),
        notice=type(number())(notice),
        state=state,
        debtor_id=ADA,
        debtor_name="Ada Fontechiara",
        application_id="kiosk",
        debt_id=f"D{index}",
        created_on=date(year, 3, 1),
    )


def town(notices: int = 3) -> World:
    world = World()
    world.search.debts = [of_ada(index) for index in range(notices)]
    world.debts.debts = list(world.search.debts)
    return world


async def prove(world: World, digits: str = "000200", code: str = ADA) -> None:
    if world.page is not Page.FORM:
        world.visit.begin_search()
    world.visit.submit({TAX_CODE: code, DIGITS: digits})
    await settle_down()


def trouble(world: World) -> FormTrouble | None:
    problem = world.session.form.form_problem
    return problem.trouble if problem else None


def test_a_pair_that_fits_shows_the_list_with_the_name_masked() -> None:
    world = play(prove, world=town())
    listed = world.session.listed
    assert world.page is Page.DEBTS
    assert listed is not None
    assert (listed.masked_name, listed.total, listed.sizes, listed.complete) == ("A** F**********", 3, (3,), True)
    assert all("*" in row.debtor_name for row in listed.pages[1])
    assert listed.years[0] == 2026


def test_after_three_pairs_that_do_not_fit_comes_the_desk() -> None:
    async def guess(world: World) -> None:
        for left in (2, 1):
            await prove(world, "999999")
            assert (world.page, trouble(world)) == (Page.FORM, FormTrouble.PAIR)
            assert world.session.form.form_problem is not None
            assert world.session.form.form_problem.tries_left == left
        await prove(world, "999999")
        assert trouble(world) is FormTrouble.NO_MORE_TRIES
        await prove(world)  # the right pair comes too late
        assert (world.page, trouble(world)) == (Page.FORM, FormTrouble.NO_MORE_TRIES)
        world.visit.finish()
        await prove(world)  # the next visitor

    assert play(guess, world=town()).page is Page.DEBTS


def test_an_outage_counts_as_no_try_and_keeps_what_was_typed() -> None:
    async def down(world: World) -> None:
        world.search.fails = Outage("down")
        await prove(world)
        assert world.page is Page.UNAVAILABLE
        world.search.fails = None
        world.visit.try_again()
        await settle_down()

    assert play(down, world=town()).page is Page.DEBTS


def test_filters_ask_anew() -> None:
    async def scene(world: World) -> None:
        world.search.debts += [of_ada(70, State.ESEGUITA), of_ada(71, State.ESEGUITA, year=2025)]
        await prove(world)
        world.visit.filter_list(Status.PAID, None)
        await settle_down()
        assert rows(world) == ["D71", "D70"]
        world.visit.filter_list(Status.PAID, 2025)
        await settle_down()
        assert rows(world) == ["D71"]
        world.visit.filter_list(Status.PAST_DATE, None)
        await settle_down()
        assert rows(world) == []
        assert world.session.listed is not None
        assert world.session.listed.complete

    play(scene, world=town())


def rows(world: World) -> list[str]:
    listed = world.session.listed
    assert listed is not None
    return [row.debt_id for page in sorted(listed.pages) for row in listed.pages[page]]


def test_a_notice_of_the_list_is_read_anew_and_back_leads_to_the_list() -> None:
    async def pick(world: World) -> None:
        await prove(world)
        listed = world.session.listed
        assert listed is not None
        world.visit.pick(listed.pages[1][0])
        await settle_down()
        assert world.page is Page.DEBT
        world.visit.back()
        assert (world.page, world.session.listed) == (Page.DEBTS, listed)
        world.visit.pick(listed.pages[1][0])
        await settle_down()
        world.visit.add_another()
        assert world.page is Page.DEBTS
        world.visit.pick(listed.pages[1][1])
        await settle_down()
        assert (world.page, len(world.session.order.cart)) == (Page.REVIEW, 2)

    play(pick, world=town())


def test_a_page_that_does_not_come_is_said_and_can_be_asked_for_again() -> None:
    async def scroll(world: World) -> None:
        await prove(world)
        world.search.fails = Outage("down")
        world.visit.want_page(2)
        await settle_down()
        assert world.session.listed is not None
        assert world.session.listed.failed
        world.search.fails = None
        world.visit.want_page(2)
        await settle_down()
        assert world.session.listed.sizes == (25, 5)
        assert not world.session.listed.failed

    play(scroll, world=town(30))


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 14), max_size=40))
def test_however_one_scrolls_at_most_three_pages_are_at_hand(wanted: list[int]) -> None:
    async def scroll(world: World) -> None:
        await prove(world)
        for page in wanted:
            listed = world.session.listed
            assert listed is not None
            world.visit.want_page(min(page, len(listed.sizes) + 1))
            await settle_down()
            listed = world.session.listed
            assert listed is not None
            assert len(listed.pages) <= 3
            for number_, found in listed.pages.items():
                assert len(found) == listed.sizes[number_ - 1]
            assert sum(listed.sizes) <= 310
            assert listed.complete is (len(listed.sizes) == 13)

    play(scroll, world=town(310))


@pytest.mark.parametrize("asked", [0, -1, 99])
def test_a_page_that_is_not_there_is_not_asked_for(asked: int) -> None:
    async def scroll(world: World) -> None:
        await prove(world)
        before = len(world.search.asked)
        world.visit.want_page(asked)
        await settle_down()
        assert len(world.search.asked) == before

    play(scroll, world=town())


def test_nothing_of_a_list_is_left_for_the_next_visitor() -> None:
    async def leave(world: World) -> None:
        await prove(world)
        await world.clock.let_pass(81)
        assert (world.page, world.session.listed) == (Page.HOME, None)
        world.visit.filter_list(Status.ALL, None)
        world.visit.want_page(1)
        assert world.session.listed is None

    play(leave, world=town())


def test_a_row_that_cannot_be_read_is_told_of_as_long_as_the_list_is_there() -> None:
    async def scene(world: World) -> None:
        await prove(world)
        assert world.session.listed is not None
        assert not world.session.listed.unreadable
        world.search.unreadable = 1
        world.visit.filter_list(Status.ALL, None)
        await settle_down()
        assert world.session.listed.unreadable
        world.search.unreadable = 0
        world.visit.filter_list(Status.TO_PAY, None)
        await settle_down()
        assert not world.session.listed.unreadable

    play(scene, world=town())
