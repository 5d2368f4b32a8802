# SPDX-License-Identifier: EUPL-1.2
"""When a kiosk is open, as its settings write it: `mon-fri 8:00-18:30`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import NamedTuple

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_DAY_MIN = 24 * 60
_LINE = re.compile(r"([a-z]{3})(?:-([a-z]{3}))? +(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})")


class Span(NamedTuple):
    """From when until when it is open on some days of the week, in minutes since midnight.

    Attributes:
        days: 0 is Monday.
    """

    days: frozenset[int]
    begins_min: int
    ends_min: int


class OpeningHours(NamedTuple):
    """When it is open; without any span it always is."""

    spans: tuple[Span, ...] = ()

    @classmethod
    def parse(cls, lines: Iterable[str]) -> OpeningHours:
        """The hours that some lines of the settings say.

        Raises:
            ValueError: one says none.
        """
        return cls(tuple(span_of(line) for line in lines))

    def is_open(self, moment: datetime) -> bool:
        """Whether it is open at that moment, by the clocks of this place."""
        at_min = moment.hour * 60 + moment.minute
        return not self.spans or any(
            moment.weekday() in span.days and span.begins_min <= at_min < span.ends_min for span in self.spans
        )

    def opens_at(self, moment: datetime) -> datetime | None:
        """When it opens next; None while it is open."""
        if self.is_open(moment):
            return None
        midnight = moment.replace(hour=0, minute=0, second=0, microsecond=0)
        beginnings = (
            (midnight + timedelta(days=ahead)).replace(hour=span.begins_min // 60, minute=span.begins_min % 60)
            for ahead in range(8)
            for span in self.spans
            if (moment.weekday() + ahead) % 7 in span.days
        )
        return min(beginning for beginning in beginnings if beginning > moment)


def span_of(line: str) -> Span:
    """What one line of the settings says.

    Raises:
        ValueError: nothing.
    """
    found = _LINE.fullmatch(line)
    if found is None or found[1] not in _DAYS or (found[2] or found[1]) not in _DAYS:
        raise ValueError('must be days and hours, as "mon-fri 8:00-18:30" or "sat 9:00-12:00"')
    first, last = _DAYS.index(found[1]), _DAYS.index(found[2] or found[1])
    days = frozenset((first + ahead) % 7 for ahead in range((last - first) % 7 + 1))
    return Span(days, *minutes_of(*found.groups()[2:]))


def minutes_of(begin_hour: str, begin_minute: str, end_hour: str, end_minute: str) -> tuple[int, int]:
    """Beginning and end of a time of the day, in minutes since midnight.

    Raises:
        ValueError: there is no such time, or it ends before it begins.
    """
    begins, ends = int(begin_hour) * 60 + int(begin_minute), int(end_hour) * 60 + int(end_minute)
    if max(int(begin_minute), int(end_minute)) > 59 or not begins < ends <= _DAY_MIN:
        raise ValueError("must begin before it ends, on the same day, until 24:00 at the latest")
    return begins, ends


class Night(NamedTuple):
    """From when until when it is night, in minutes since midnight; it may go on past midnight."""

    begins_min: int
    ends_min: int

    @classmethod
    def parse(cls, text: str) -> Night | None:
        """The night that a setting says, as `22:00-6:30`; None for an empty one.

        Raises:
            ValueError: it says none.
        """
        if not text:
            return None
        found = re.fullmatch(r"(\d{1,2}):([0-5]\d)-(\d{1,2}):([0-5]\d)", text)
        if found is None or max(int(found[1]), int(found[3])) > 23:
            raise ValueError('must be two times of the day, as "22:00-6:30"')
        return cls(int(found[1]) * 60 + int(found[2]), int(found[3]) * 60 + int(found[4]))

    def has(self, moment: datetime) -> bool:
        """Whether that moment is in it."""
        at_min = moment.hour * 60 + moment.minute
        if self.begins_min <= self.ends_min:
            return self.begins_min <= at_min < self.ends_min
        return at_min >= self.begins_min or at_min < self.ends_min
