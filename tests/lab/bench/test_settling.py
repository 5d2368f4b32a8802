# SPDX-License-Identifier: EUPL-1.2
"""The background asks for no more than its schedule, minute by minute, to the end of the next day."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.lab.bench import settling

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

_ROME = ZoneInfo("Europe/Rome")


def test_requests_are_those_of_the_schedule() -> None:
    before = datetime.now(_ROME)
    figures = settling.measure()
    after = datetime.now(_ROME)
    assert figures.requests == figures.planned
    # 2, 5, 15, 30 min, then each whole hour up to 24:00 of the next day, of three payments
    assert figures.planned in {3 * (4 + _hours_to_the_end(at)) for at in (before, after)}


def _hours_to_the_end(zero: datetime) -> int:
    end = datetime.combine(zero.date() + timedelta(days=2), time(), _ROME)
    return int((end.timestamp() - zero.timestamp()) // 3600)
