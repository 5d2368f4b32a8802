# SPDX-License-Identifier: EUPL-1.2
"""Whoever is asked whether they are still there has more time, as often as they want it; else their data are gone."""

from __future__ import annotations

import asyncio

import pytest

from kiosk import config
from kiosk.application.visit.idle import IdleWatch
from kiosk.application.visit.state import Session
from kiosk.config.sections import Waits
from kiosk.config.setting import inspect
from kiosk.domain.flow import Page
from tests.application.world import WAITS, SteppedClock, World

pytestmark = pytest.mark.anyio


async def test_more_time_is_given_as_often_as_it_is_wanted() -> None:
    clock, asked, gone = SteppedClock(), [], []
    watch = IdleWatch(clock, lambda: 60.0, 20.0, lambda ends_at: asked.append(ends_at), lambda: gone.append(1))
    task = asyncio.create_task(watch.run())
    for times in range(1, 26):
        await clock.let_pass(61)
        assert asked[-1] is not None, f"asked {times} times"
        await clock.let_pass(18)
        watch.touched()
        assert asked[-1] is None
    assert gone == []
    await clock.let_pass(85)
    assert gone == [1]
    await task


async def test_who_goes_from_one_answer_to_the_other_has_the_whole_time_again() -> None:
    clock, asked, gone = SteppedClock(), [], []
    watch = IdleWatch(clock, lambda: 60.0, 20.0, lambda ends_at: asked.append(ends_at), lambda: gone.append(1))
    task = asyncio.create_task(watch.run())
    watch.still_answering()
    assert asked == []  # nobody is asked yet
    await clock.let_pass(61)
    await clock.let_pass(15)
    watch.still_answering()
    assert asked[-1] == clock.monotonic() + 20
    await clock.let_pass(15)
    assert gone == []
    assert asked[-1] is not None
    await clock.let_pass(6)
    assert gone == [1]
    await task


@pytest.mark.parametrize("seconds", [0.0, 5.0, 19.9])
def test_nobody_can_be_given_less_than_twenty_seconds(seconds: float) -> None:
    _, faults = inspect(Waits, {"idle_warning_s": seconds})
    assert [fault.message for fault in faults] == ["must be at least 20"]
    assert config.Waits().idle_warning_s >= 20


async def test_the_state_says_that_nobody_was_there_any_more() -> None:
    world = World()
    world.visit.begin()
    world.visit.finish()
    assert not world.visit.state.left_unattended
    world.visit.begin()
    await world.clock.let_pass(WAITS.idle_s + WAITS.idle_warning_s + 1)
    assert world.visit.state.page is Page.HOME
    assert world.visit.state.session == Session()
    assert world.visit.state.left_unattended
    world.visit.begin()
    world.visit.finish()
    assert not world.visit.state.left_unattended
