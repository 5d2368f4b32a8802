# SPDX-License-Identifier: EUPL-1.2
"""What the visit makes of a scan: notices are looked up, once; other codes are explained; nothing is logged."""

from __future__ import annotations

import pytest

from kiosk.application.own_forms import TAX_CODE
from kiosk.application.server_health import Health
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Availability
from kiosk.domain.flow import Page
from tests.application.payments import CREDITOR, number
from tests.application.world import World, play, settle_down
from tests.domain.codes import CREDITOR as ANY_CREDITOR
from tests.domain.codes import LAYOUTS, PERSON, codeline, data_matrix, qr, read_as, slip

NOTICE = str(number())


@pytest.mark.parametrize(
    "text",
    [
        *(read_as(qr(NOTICE, CREDITOR), layout) for layout in LAYOUTS),
        data_matrix(NOTICE, CREDITOR),
        codeline(NOTICE),
        f"https://example.it/?n={NOTICE}&i={CREDITOR}\r\n",
    ],
)
def test_every_code_of_a_notice_finds_it(text: str) -> None:
    async def scan(world: World) -> None:
        world.visit.scan(text)
        await settle_down()
        assert world.page is Page.DEBT
        debt = world.session.bill.debt
        assert debt is not None
        assert str(debt.notice) == NOTICE

    play(scan)


@pytest.mark.parametrize("text", ["hello", qr("901000000000000144")])
def test_other_codes_are_explained(text: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def scan(world: World) -> None:
        world.visit.begin()
        world.visit.scan(text)
        await settle_down()
        assert world.session.lookup.problem is Problem.NOT_A_NOTICE
        assert world.page is Page.NOTICE

    play(scan)
    assert text not in caplog.text


@pytest.mark.parametrize("page", [Page.HOME, Page.NOTICE])
def test_a_health_card_begins_the_search_and_is_not_logged(page: Page, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def scan(world: World) -> None:
        if page is Page.NOTICE:
            world.visit.begin()
        assert world.visit.scan(PERSON) is None
        await settle_down()
        filling = world.session.form.filling
        assert world.page is Page.FORM
        assert filling is not None
        assert filling.offer is None
        assert filling.session.typed(TAX_CODE) == PERSON
        assert not world.search.asked  # a code alone asks nothing

    play(scan)
    assert PERSON not in caplog.text


def test_a_health_card_read_in_a_form_is_for_the_form() -> None:
    async def scan(world: World) -> None:
        world.visit.begin_search()
        code = world.visit.scan(PERSON)
        assert code is not None
        assert str(code) == PERSON
        assert world.page is Page.FORM

    play(scan)


def test_a_slip_where_a_notice_is_to_be_paid_finds_its_notice() -> None:
    async def scan(world: World) -> None:
        world.visit.begin()
        world.visit.scan(slip(NOTICE).replace(ANY_CREDITOR, CREDITOR))
        await settle_down()
        assert world.page is Page.DEBT

    play(scan)


def test_the_same_code_twice_within_two_seconds_is_one_scan() -> None:
    async def scan(world: World) -> None:
        world.visit.scan(NOTICE)
        world.visit.scan(NOTICE)
        await settle_down()
        world.visit.scan(NOTICE)
        await settle_down()
        assert world.page is Page.DEBT
        assert world.pages == [Page.HOME, Page.NOTICE, Page.DEBT]

    play(scan)


def test_after_two_seconds_it_is_another_scan() -> None:
    async def scan(world: World) -> None:
        world.visit.scan(NOTICE)
        await settle_down()
        await world.clock.let_pass(2)
        world.visit.scan(NOTICE)
        await settle_down()
        assert world.pages == [Page.HOME, Page.NOTICE, Page.DEBT, Page.NOTICE, Page.DEBT]

    play(scan)


def test_a_new_visit_does_not_remember_the_scan_before_it() -> None:
    async def scan(world: World) -> None:
        world.visit.scan(NOTICE)
        await settle_down()
        world.visit.finish()
        assert world.page is Page.HOME
        world.visit.scan(NOTICE)
        await settle_down()
        assert world.page is Page.DEBT

    play(scan)


def test_what_is_said_of_a_scan_on_the_first_page_is_said_for_15_seconds_whatever_else_changes() -> None:
    async def scan(world: World) -> None:
        world.visit.scan("hello")
        await world.clock.let_pass(10)
        assert world.session.lookup.problem is Problem.NOT_A_NOTICE
        for health in (Health.DOWN, Health.UP):
            world.visit._context.change(Availability(checkout=health))
        assert world.session.lookup.problem is Problem.NOT_A_NOTICE
        await world.clock.let_pass(5)
        assert world.session.lookup.problem is None
        world.visit._context.change(Availability(checkout=Health.DOWN))
        assert (world.page, world.session.lookup.problem) == (Page.HOME, None)

    play(scan)


def test_another_scan_on_the_first_page_is_told_of_as_long() -> None:
    async def scan(world: World) -> None:
        world.visit.scan("hello")
        await world.clock.let_pass(10)
        world.visit.scan("hello again")
        await world.clock.let_pass(10)
        assert world.session.lookup.problem is Problem.NOT_A_NOTICE
        await world.clock.let_pass(5)
        assert world.session.lookup.problem is None

    play(scan)


def test_the_end_of_that_message_takes_nothing_from_the_next_page() -> None:
    async def scan(world: World) -> None:
        world.visit.scan("hello")
        await world.clock.let_pass(10)
        world.visit.begin()
        world.visit.scan("hello again")
        await world.clock.let_pass(10)
        assert (world.page, world.session.lookup.problem) == (Page.NOTICE, Problem.NOT_A_NOTICE)

    play(scan)
