# SPDX-License-Identifier: EUPL-1.2
"""Notice that nobody is there any more: ask first, then tell."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.application.ports import Clock


class IdleWatch:
    """Waits while nobody touches anything. All times are in seconds.

    Args:
        limit: how long nobody may touch anything just now; None where nobody is ever asked.
        warning_s: how long an answer is waited for.
        warn: called with the monotonic time at which the wait ends, and with None when somebody answers.
        gone: called when nobody did.
    """

    def __init__(
        self,
        clock: Clock,
        limit: Callable[[], float | None],
        warning_s: float,
        warn: Callable[[float | None], None],
        gone: Callable[[], None],
    ) -> None:
        self._clock = clock
        self._limit = limit
        self._warning_s = warning_s
        self._warn = warn
        self._gone = gone
        self._touched_at = clock.monotonic()
        self._ends_at: float | None = None

    @property
    def touched_at(self) -> float:
        """Monotonic time at which somebody was there last."""
        return self._touched_at

    def touched(self) -> None:
        """Somebody is there."""
        self._touched_at = self._clock.monotonic()
        if self._ends_at is not None:
            self._take_back()

    def still_answering(self) -> None:
        """Somebody is about to answer the question, by a key that leads from one answer to the other: count anew."""
        if self._ends_at is not None:
            self._ask()

    async def run(self) -> None:
        """Watch until nobody is there, or until the limit is gone. Start it again on each new page."""
        while (limit_s := self._limit()) is not None:
            left_s = self._touched_at + limit_s - self._clock.monotonic()
            if left_s > 0:
                await self._clock.sleep(left_s)
                continue
            self._ask()
            while self._ends_at is not None and (left_s := self._ends_at - self._clock.monotonic()) > 0:
                await self._clock.sleep(left_s)
            if self._ends_at is not None:
                self._take_back()
                self._gone()
                return

    def _ask(self) -> None:
        self._ends_at = self._clock.monotonic() + self._warning_s
        self._warn(self._ends_at)

    def _take_back(self) -> None:
        self._ends_at = None
        self._warn(None)
