# SPDX-License-Identifier: EUPL-1.2
"""The slip that a person keeps while a payment is being confirmed: its code, and when to come back with it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.domain.attempt import Attempt

_ROME = ZoneInfo("Europe/Rome")


def slip_code(attempt: Attempt) -> str:
    """`KIOSK|1|<idCart>|<idDominio>:<notice>[,…]`: any kiosk can answer it from GovPay alone; it names no person."""
    notices = ",".join(f"{item.creditor_id}:{item.notice}" for item in attempt.notices)
    return f"KIOSK|1|{attempt.id}|{notices}"


def code_for_people(code: str) -> str:
    """An attempt's 8 characters in two groups, easier to copy: `7F4K 29AB`."""
    return f"{code[:4]} {code[4:]}"


def come_back_after(now: datetime) -> datetime:
    """When it is worth to ask again: 20 minutes from now, rounded up to ten. Knows its zone, as `now` does."""
    moment = now.astimezone(UTC).replace(second=0, microsecond=0) + timedelta(minutes=20)
    return (moment + timedelta(minutes=-moment.minute % 10)).astimezone(now.tzinfo)


def in_italy(moment: datetime) -> datetime:
    """A moment as clocks and calendars in Italy have it. Knows its zone, as `moment` does."""
    return moment.astimezone(_ROME)


def is_same_day(first: datetime, second: datetime) -> bool:
    """Whether two moments are on the same day in Italy. Both know their zone."""
    return in_italy(first).date() == in_italy(second).date()
