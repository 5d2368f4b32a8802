# SPDX-License-Identifier: EUPL-1.2
"""When an attempt that is not settled is rechecked, once nobody stands there any more.

The rule is that of the journal: by wall time, counted from the last moment at which the page was open; some times soon
after it, then every hour to 24:00 of the next day; then it is the desk's.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta, tzinfo

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import PageExit
from kiosk.domain.fact import FactKind, KeptAttempt

#: A telephone is looked after for the first times only.
_WITHOUT_HOURS = (PageExit.ELSEWHERE,)


@dataclass(frozen=True, slots=True)
class BackgroundPlan:
    """When an attempt that is not settled is rechecked, once nobody stands there any more.

    Attributes:
        soon: after the page was last open, rising.
        every: from then on, counted from the same moment.
        zone: whose midnight ends it (Europe/Rome).
    """

    zone: tzinfo
    soon: tuple[timedelta, ...]
    every: timedelta

    def next_after(self, kept: KeptAttempt, asked_at: datetime, now: datetime) -> datetime | None:
        """The first time after `asked_at`, the last question, at which the attempt is to be looked at again.

        Whatever is in the past is due once, now. After a clock that was put back it is `every` from now.

        Returns:
            None when there is none left: it is for the desk's list.
        """
        zero = _zero(kept)
        if zero > now or asked_at > now:
            return now + self.every
        hours = kept.attempt.returned not in _WITHOUT_HOURS
        return next((at for at in self._times(zero, hours) if at > asked_at), None)

    def _times(self, zero: datetime, hours: bool) -> Iterator[datetime]:
        zero = zero.astimezone(UTC)  # an hour is an hour, on the days of summer time too
        yield from (zero + after for after in self.soon)
        if not hours:
            return
        midnight = datetime.combine(zero.astimezone(self.zone).date() + timedelta(days=2), time(), self.zone)
        end, at = midnight.astimezone(UTC), zero + self.every
        while at <= end:
            if at > zero + self.soon[-1]:
                yield at
            at += self.every


def _zero(kept: KeptAttempt) -> datetime:
    """The moment from which the background counts. Without a page it is the last that is known of the visitor."""
    if kept.page_open_at is not None:
        return kept.page_open_at
    return max(kept.touched_at, kept.times.get(FactKind.BACKGROUND, kept.began_at))
