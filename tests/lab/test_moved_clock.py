# SPDX-License-Identifier: EUPL-1.2
"""A clock that is moved ahead: both its times go together, sleepers wake, and a restart does not take it back."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.system.clock import SystemClock
from kiosk.lab.moved_clock import MovedClock, move

HOUR_S = 3600.0


def ahead_s(clock: MovedClock) -> tuple[float, float]:
    """How far it is ahead of the machine's, by wall and by monotonic time."""
    machine = SystemClock()
    return (clock.now() - machine.now()).total_seconds(), clock.monotonic() - machine.monotonic()


def test_without_its_file_it_is_the_machines_clock(tmp_path: Path) -> None:
    assert ahead_s(MovedClock(tmp_path / "clock")) == pytest.approx((0, 0), abs=5)


def test_both_times_go_ahead_together_and_stay_so_for_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "clock"
    clock = MovedClock(file)
    for _ in range(2):
        move(file, HOUR_S)
    clock.reload()
    for one in (clock, MovedClock(file)):
        assert ahead_s(one) == pytest.approx((2 * HOUR_S, 2 * HOUR_S), abs=5)
    assert clock.now().utcoffset() in (timedelta(hours=1), timedelta(hours=2))


def test_who_sleeps_wakes_when_its_time_has_come_and_not_before(tmp_path: Path) -> None:
    file = tmp_path / "clock"

    async def play() -> None:
        clock, woken = MovedClock(file), asyncio.Queue[int]()

        async def sleeper(hours: int) -> None:
            await clock.sleep(hours * HOUR_S)
            woken.put_nowait(hours)

        sleepers = [asyncio.create_task(sleeper(hours)) for hours in (2, 1, 3)]
        await asyncio.sleep(0)  # they begin
        for hours in (1, 2):
            move(file, HOUR_S / 2)
            clock.reload()
            move(file, HOUR_S / 2)
            clock.reload()
            assert await woken.get() == hours
        assert woken.empty()
        sleepers[2].cancel()
        await asyncio.wait(sleepers)
        assert sleepers[2].cancelled()

    asyncio.run(play())


def test_an_unmoved_sleep_ends_by_itself(tmp_path: Path) -> None:
    clock = MovedClock(tmp_path / "clock")
    for seconds in (-1.0, 0.0, 0.01):
        began_s = clock.monotonic()
        asyncio.run(clock.sleep(seconds))
        assert clock.monotonic() - began_s >= seconds
