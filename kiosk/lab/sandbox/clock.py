# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's time: the machine's, moved where a seed or a trainer wants it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """Gives the present time in UTC plus an offset, and runs calls when it is time."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._planned: set[_Planned] = set()

    def __call__(self) -> datetime:
        """The sandbox's present time, with zone."""
        return datetime.now(UTC) + self._offset

    @contextmanager
    def days_ago(self, days: int) -> Iterator[None]:
        """For the length of the block it is `days` days earlier."""
        before = self._offset
        self._offset = before - timedelta(days=days)
        try:
            yield
        finally:
            self._offset = before

    def later(self, delay_s: float, call: Callable[[], None]) -> _Planned:
        """Runs a call after some seconds of this clock, on the running loop."""
        planned = _Planned(delay_s, call, self._planned)
        self._planned.add(planned)
        return planned

    def advance(self, seconds: float) -> None:
        """So many seconds pass at once: what was planned for them is run next, in its order."""
        self._offset += timedelta(seconds=seconds)
        for planned in self._planned:
            planned.hasten(seconds)


class _Planned:
    """A call that waits for its time. It is in `waiting` until it is run or cancelled."""

    def __init__(self, delay_s: float, call: Callable[[], None], waiting: set[_Planned]) -> None:
        self._loop = asyncio.get_running_loop()
        self._call = call
        self._waiting = waiting
        self._handle = self._loop.call_later(delay_s, self._run)

    def cancel(self) -> None:
        """Take the call back."""
        self._handle.cancel()
        self._waiting.discard(self)

    def hasten(self, seconds: float) -> None:
        """Have the call run so much earlier."""
        self._handle.cancel()
        self._handle = self._loop.call_at(self._handle.when() - seconds, self._run)

    def _run(self) -> None:
        self._waiting.discard(self)
        self._call()
