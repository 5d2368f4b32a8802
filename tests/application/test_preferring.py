# SPDX-License-Identifier: EUPL-1.2
"""What is chosen in the easy access panel holds for one visit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.visit.state import Preferences
from kiosk.domain.access import USUAL_ACCESS, Contrast, TextSize
from kiosk.domain.flow import Idle, Page, rules_of
from tests.application.world import WAITS, World

pytestmark = pytest.mark.anyio

CHOSEN = replace(USUAL_ACCESS, text_size=TextSize.LARGEST, contrast=Contrast.DARK, low_controls=True)


async def test_it_holds_on_the_next_page_and_is_gone_with_the_visit() -> None:
    world = World()
    world.visit.choose_access(CHOSEN)
    world.visit.begin()
    assert (world.page, world.visit.access) == (Page.NOTICE, CHOSEN)
    world.visit.finish()
    assert world.visit.access == USUAL_ACCESS
    assert world.visit.state.session.preferences == Preferences()
    await world.close()


async def test_whoever_goes_back_to_the_first_page_keeps_it() -> None:
    world = World()
    world.visit.choose_access(CHOSEN)
    world.visit.begin()
    world.visit.back()
    assert (world.page, world.visit.access) == (Page.HOME, CHOSEN)
    await world.close()


async def test_whoever_leaves_the_first_page_without_a_word_leaves_nothing_to_the_next() -> None:
    world = World()
    world.visit.choose_access(CHOSEN)
    await world.clock.let_pass(WAITS.idle_s - 1)
    world.visit.touched()
    await world.clock.let_pass(WAITS.idle_s - 1)
    assert world.visit.access == CHOSEN
    await world.clock.let_pass(2)
    assert world.visit.access == USUAL_ACCESS
    await world.close()


async def test_nothing_else_of_the_visit_changes() -> None:
    world = World()
    world.visit.begin()
    before = world.visit.state
    world.visit.choose_access(CHOSEN)
    assert world.visit.state == before.having(Preferences(access=CHOSEN))
    await world.close()


@pytest.mark.parametrize(
    ("idle", "more_s"),
    [
        (Idle.USUAL, 3 * WAITS.idle_s),
        (Idle.FORM, 3 * WAITS.idle_form_s),
        (Idle.PAYMENT, 2 * WAITS.idle_payment_s),
        (Idle.NEVER, None),
    ],
)
async def test_more_time_is_more_time_on_every_page(idle: Idle, more_s: float | None) -> None:
    world = World()
    context = world.visit._context
    for page in (page for page in Page if rules_of(page).idle is idle):
        preferences = Preferences(access=replace(USUAL_ACCESS, more_time=True))
        context.state = replace(context.state, page=page).having(preferences)
        assert context._idle_limit() == more_s
    await world.close()
