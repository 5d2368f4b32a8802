# SPDX-License-Identifier: EUPL-1.2
"""The machine's clock."""

from __future__ import annotations

import asyncio
import time
from datetime import datetime
from zoneinfo import ZoneInfo


class SystemClock:
    """Wall time in one zone, and the machine's monotonic clock."""

    def __init__(self, zone: str = "Europe/Rome") -> None:
        self._zone = ZoneInfo(zone)

    def now(self) -> datetime:
        """The time of day."""
        return datetime.now(self._zone)

    def monotonic(self) -> float:
        """Seconds since an arbitrary start."""
        return time.monotonic()

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await asyncio.sleep(seconds)
