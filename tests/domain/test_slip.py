# SPDX-License-Identifier: EUPL-1.2
"""When to come back with a slip."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.slip import come_back_after

ROME = ZoneInfo("Europe/Rome")
BOUNDS = (datetime(2026, 1, 1), datetime(2027, 1, 1))  # noqa: DTZ001  hypothesis wants them without a zone


@pytest.mark.parametrize(
    ("now", "back"),
    [
        ("10:30:00", "10:50"),
        ("10:30:59", "10:50"),  # as the clock on the screen shows it
        ("10:31:00", "11:00"),
        ("10:39:00", "11:00"),
        ("10:40:00", "11:00"),
        ("23:45:00", "00:10"),
    ],
)
def test_twenty_minutes_rounded_up_to_ten(now: str, back: str) -> None:
    moment = datetime.fromisoformat(f"2026-11-23T{now}").replace(tzinfo=ROME)
    assert f"{come_back_after(moment):%H:%M}" == back


@given(st.datetimes(*BOUNDS, timezones=st.sampled_from([ROME, UTC])))
def test_always_in_twenty_to_thirty_minutes(now: datetime) -> None:
    back = come_back_after(now)
    waited = back.astimezone(UTC) - now.replace(second=0, microsecond=0).astimezone(UTC)
    assert timedelta(minutes=20) <= waited < timedelta(minutes=30)
    assert back.minute % 10 == 0
    assert back.tzinfo is now.tzinfo
