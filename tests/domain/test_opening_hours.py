# SPDX-License-Identifier: EUPL-1.2
"""When a kiosk is open, and when it opens again."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.domain.opening_hours import Night, OpeningHours

ROME = ZoneInfo("Europe/Rome")
HOURS = OpeningHours.parse(["mon-fri 8:00-13:00", "mon 15:00-18:30", "sat 9:00-12:00"])


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ROME)


@pytest.mark.parametrize(
    ("moment", "opens"),
    [
        ("2026-11-23T07:59", "2026-11-23T08:00"),  # a Monday
        ("2026-11-23T08:00", None),
        ("2026-11-23T12:59:59", None),
        ("2026-11-23T13:00", "2026-11-23T15:00"),
        ("2026-11-23T18:30", "2026-11-24T08:00"),
        ("2026-11-28T12:00", "2026-11-30T08:00"),  # Saturday noon, until Monday
        ("2026-11-29T10:00", "2026-11-30T08:00"),
        ("2027-03-27T20:00", "2027-03-29T08:00"),  # summer time begins in between
    ],
)
def test_it_is_open_in_its_hours_and_says_when_it_opens_again(moment: str, opens: str | None) -> None:
    assert HOURS.is_open(at(moment)) is (opens is None)
    assert HOURS.opens_at(at(moment)) == (None if opens is None else at(opens))


def test_without_hours_it_is_always_open() -> None:
    assert OpeningHours().is_open(at("2026-11-29T03:00"))
    assert OpeningHours().opens_at(at("2026-11-29T03:00")) is None


def test_days_may_go_over_the_end_of_the_week_and_hours_until_midnight() -> None:
    hours = OpeningHours.parse(["fri-mon 20:00-24:00"])
    assert [hours.is_open(at(f"2026-11-2{day}T23:59")) for day in range(3, 10)] == [
        True, False, False, False, True, True, True,
    ]  # fmt: skip
    one = OpeningHours.parse(["wed 9:00-10:00"])
    assert one.opens_at(at("2026-11-25T10:00")) == at("2026-12-02T09:00")


@pytest.mark.parametrize(
    "line",
    ["", "mon", "8:00-9:00", "lun 8:00-9:00", "mon 9:00-8:00", "mon 8:00-8:00", "mon 8:60-9:00", "mon 8:00-24:01",
     "mon 8:00-9:00 ", "mon-xyz 8:00-9:00"],
)  # fmt: skip
def test_what_says_no_hours_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="must"):
        OpeningHours.parse([line])


def test_a_night_goes_on_past_midnight() -> None:
    night = Night.parse("22:00-6:30")
    assert night is not None
    hours = {hour: night.has(at(f"2026-11-23T{hour}")) for hour in ("21:59", "22:00", "00:00", "06:29", "06:30")}
    assert hours == {"21:59": False, "22:00": True, "00:00": True, "06:29": True, "06:30": False}
    afternoon = Night.parse("13:00-15:00")
    assert afternoon is not None
    assert [afternoon.has(at(f"2026-11-23T{hour}:00")) for hour in (12, 13, 14, 15)] == [False, True, True, False]
    assert Night.parse("") is None
    for wrong in ("22:00", "24:00-6:00", "22:60-6:00", "night"):
        with pytest.raises(ValueError, match="must be two times"):
            Night.parse(wrong)
