# SPDX-License-Identifier: EUPL-1.2
"""What the visit makes of a scan: notices are looked up, once; other codes are explained; nothing is logged."""

from __future__ import annotations

import pytest

from kiosk.application.visit.state import Problem
from kiosk.domain.flow import Page
from tests.application.payments import CREDITOR, number
from tests.application.world import World, play, settle_down
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
        debt = world.visit.state.debt
        assert debt is not None
        assert str(debt.notice) == NOTICE

    play(scan)


@pytest.mark.parametrize("text", [PERSON, slip(NOTICE), "hello", qr("901000000000000144")])
def test_other_codes_are_explained(text: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")

    async def scan(world: World) -> None:
        world.visit.begin()
        world.visit.scan(text)
        await settle_down()
        assert world.visit.state.problem is Problem.NOT_A_NOTICE
        assert world.page is Page.NOTICE

    play(scan)
    assert text not in caplog.text


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
