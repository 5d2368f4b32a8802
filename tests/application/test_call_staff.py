# SPDX-License-Identifier: EUPL-1.2
"""A person is called once a minute at most, and it is said when nobody could be."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.application.call_staff import Calling, CallStaff
from kiosk.errors import Outage
from tests.application.world import SteppedClock, settle_down

pytestmark = pytest.mark.anyio


class Desk:
    """People who are called, or cannot be."""

    def __init__(self) -> None:
        self.calls = 0
        self.error: Exception | None = None
        self.answered = asyncio.Event()
        self.answered.set()

    async def call(self) -> None:
        self.calls += 1
        await self.answered.wait()
        if self.error is not None:
            raise self.error


def no_bug(name: str, error: BaseException) -> None:
    raise AssertionError(name) from error


async def test_somebody_is_called_once_until_a_minute_has_passed() -> None:
    desk, clock, told = Desk(), SteppedClock(), []
    call = CallStaff(desk, clock, no_bug)
    call.listen(lambda: told.append(call.calling))
    call()
    call()
    await settle_down()
    assert told == [Calling.UNDER_WAY, Calling.CALLED]
    call.forget()  # the next visitor is told so, and nobody is called twice
    assert call.calling is Calling.NOT_CALLED
    call()
    await settle_down()
    assert (desk.calls, call.calling) == (1, Calling.CALLED)
    await clock.let_pass(61)
    call()
    await settle_down()
    assert desk.calls == 2


async def test_who_cannot_be_called_is_tried_again() -> None:
    desk = Desk()
    desk.error = Outage("nobody hears it")
    call = CallStaff(desk, SteppedClock(), no_bug)
    call()
    await settle_down()
    assert call.calling is Calling.FAILED
    desk.error = None
    call()
    await settle_down()
    assert (desk.calls, call.calling) == (2, Calling.CALLED)


async def test_a_call_that_a_bug_ended_is_over_and_may_be_made_again() -> None:
    desk, bugs = Desk(), []
    desk.error = KeyError("a device nobody knows")
    call = CallStaff(desk, SteppedClock(), lambda name, error: bugs.append((name, error)))
    call()
    await settle_down()
    assert call.calling is Calling.FAILED
    assert bugs == [("call", desk.error)]
    desk.error = None
    call()
    await settle_down()
    assert (desk.calls, call.calling) == (2, Calling.CALLED)


async def test_a_call_that_is_under_way_is_not_forgotten() -> None:
    desk = Desk()
    desk.answered.clear()
    call = CallStaff(desk, SteppedClock(), no_bug)
    call()
    await settle_down()
    call.forget()
    assert call.calling is Calling.UNDER_WAY
    desk.answered.set()
    await settle_down()
    assert call.calling is Calling.CALLED
    await call.aclose()
