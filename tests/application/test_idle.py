# SPDX-License-Identifier: EUPL-1.2
"""Nobody is there any more: first a question, then the end."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.application.visit.idle import IdleWatch
from tests.application.world import SteppedClock

pytestmark = pytest.mark.anyio


class Idle:
    """An idle watch of 60 s with a warning of 20 s, and what it did."""

    def __init__(self, limit_s: float | None = 60.0) -> None:
        self.clock = SteppedClock()
        self.limit_s = limit_s
        self.ends_at: float | None = None
        self.gone = 0
        self.watch = IdleWatch(self.clock, lambda: self.limit_s, 20.0, self._warn, self._gone)

    def _warn(self, ends_at: float | None) -> None:
        self.ends_at = ends_at

    def _gone(self) -> None:
        self.gone += 1


async def test_a_question_then_the_end() -> None:
    idle = Idle()
    task = asyncio.create_task(idle.watch.run())
    await idle.clock.let_pass(59)
    assert idle.ends_at is None
    await idle.clock.let_pass(2)
    assert idle.ends_at is not None
    await idle.clock.let_pass(20)
    assert idle.gone == 1
    assert idle.ends_at is None
    await task


async def test_a_touch_puts_it_off() -> None:
    idle = Idle()
    task = asyncio.create_task(idle.watch.run())
    await idle.clock.let_pass(50)
    idle.watch.touched()
    await idle.clock.let_pass(50)
    assert idle.ends_at is None
    await idle.clock.let_pass(11)
    assert idle.ends_at is not None
    task.cancel()


async def test_an_answer_takes_the_question_back_and_time_runs_anew() -> None:
    idle = Idle()
    task = asyncio.create_task(idle.watch.run())
    await idle.clock.let_pass(70)
    assert idle.ends_at is not None
    idle.watch.touched()
    assert idle.ends_at is None
    await idle.clock.let_pass(55)
    assert idle.gone == 0
    await idle.clock.let_pass(30)
    assert idle.gone == 1
    await task


async def test_where_nobody_is_asked() -> None:
    idle = Idle(limit_s=None)
    await idle.watch.run()
    assert idle.gone == 0
