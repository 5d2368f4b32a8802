# SPDX-License-Identifier: EUPL-1.2
"""When the background looks again: soon, every hour, to the end of the next day in Italy, whatever the clock does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.background import BackgroundPlan
from kiosk.domain.fact import FactKind, KeptAttempt
from tests.application.payments import ATTEMPT_ID, NOON, due, left

ROME = ZoneInfo("Europe/Rome")
SOON = tuple(timedelta(minutes=minutes) for minutes in (2, 5, 15, 30))
PLAN = BackgroundPlan(ROME, SOON, timedelta(hours=1))
UNSURE = left(PageExit.OK, possible=True)
PHONE = Attempt.elsewhere(ATTEMPT_ID, (due(),))


def kept(at: datetime = NOON, attempt: Attempt = UNSURE) -> KeptAttempt:
    if attempt.returned is PageExit.ELSEWHERE:
        return KeptAttempt(attempt, {FactKind.ATTEMPT: at - timedelta(hours=1), FactKind.BACKGROUND: at})
    before = at - timedelta(minutes=4)
    return KeptAttempt(attempt, {FactKind.ATTEMPT: before, FactKind.PAGE_OPENED: before, FactKind.RETURN: at})


def all_times(one: KeptAttempt) -> list[datetime]:
    found, asked_at = [], one.began_at
    while (at := PLAN.next_after(one, asked_at, NOON + timedelta(days=9))) is not None:
        found.append(at)
        asked_at = at
    return found


def test_soon_then_every_hour_to_the_end_of_the_next_day() -> None:
    times = all_times(kept())
    minutes = [(at - NOON).total_seconds() / 60 for at in times]
    assert minutes == [2, 5, 15, 30, *(60 * hour for hour in range(1, 37))]
    assert times[-1].astimezone(ROME) == datetime(2026, 11, 25, tzinfo=ROME), "24:00 of the 24th"


def test_the_day_is_italian() -> None:
    late = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)  # half past midnight in Rome
    assert all_times(kept(late))[-1].astimezone(ROME) == datetime(2026, 11, 25, 23, 30, tzinfo=ROME)


@pytest.mark.parametrize(("month", "day", "hours"), [(10, 24, 37), (3, 28, 35)])
def test_the_days_on_which_summer_time_ends_and_begins(month: int, day: int, hours: int) -> None:
    zero = datetime(2026, month, day, 12, tzinfo=ROME)
    end = datetime(2026, month, day, tzinfo=ROME) + timedelta(days=2)
    plan = BackgroundPlan(ROME, SOON, timedelta(hours=1))
    at: datetime | None = zero
    times = []
    while (at := plan.next_after(kept(zero), at, zero + timedelta(days=9))) is not None:
        times.append(at)
    assert len(times) == 4 + hours
    assert times[-1] == end


def test_a_telephone_has_no_hours_and_counts_from_when_it_was_left() -> None:
    assert all_times(kept(attempt=PHONE)) == [NOON + timedelta(minutes=minutes) for minutes in (2, 5, 15, 30)]


def test_what_was_due_while_nobody_looked_is_due_once() -> None:
    asked_at, now = NOON + timedelta(minutes=2), NOON + timedelta(hours=5, minutes=10)
    assert PLAN.next_after(kept(), asked_at, now) == NOON + timedelta(minutes=5)
    assert PLAN.next_after(kept(), now, now) == NOON + timedelta(hours=6)


@given(hours=st.floats(0.1, 100_000))
def test_a_clock_that_was_put_back_waits_an_hour(hours: float) -> None:
    now = NOON - timedelta(hours=hours)
    assert PLAN.next_after(kept(), NOON, now) == now + timedelta(hours=1)


@given(seconds=st.integers(0, 3 * 24 * 3600))
def test_it_always_goes_on(seconds: int) -> None:
    asked_at = NOON + timedelta(seconds=seconds)
    found = PLAN.next_after(kept(), asked_at, asked_at)
    assert found is None or asked_at < found <= asked_at + timedelta(hours=1)
