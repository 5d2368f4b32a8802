# SPDX-License-Identifier: EUPL-1.2
"""The machine's clock, moved ahead: for the tour, which cannot wait for hours and must not set the machine's time."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.adapters.system.clock import SystemClock


class MovedClock(SystemClock):
    """The machine's time and as many seconds more as a file says; without the file none.

    The file outlives the program, so that time does not go back when that is started again.
    """

    def __init__(self, file: Path, zone: str = "Europe/Rome") -> None:
        """Raises OSError or ValueError when the file cannot be read."""
        super().__init__(zone)
        self._file = file
        self._ahead_s = seconds_in(file)
        self._moved = asyncio.Event()

    def now(self) -> datetime:
        """The time of day."""
        return super().now() + timedelta(seconds=self._ahead_s)

    def monotonic(self) -> float:
        """Seconds since an arbitrary start."""
        return super().monotonic() + self._ahead_s

    async def sleep(self, seconds: float) -> None:
        """Wait, until the clock was moved far enough at the latest."""
        until = self.monotonic() + seconds
        await super().sleep(0)
        while (left_s := until - self.monotonic()) > 0:
            try:
                async with asyncio.timeout(left_s):
                    await self._moved.wait()
            except TimeoutError:
                return

    def reload(self) -> None:
        """Read the file again. Whoever sleeps until a time that has come by now wakes up.

        Raises:
            OSError, ValueError: it cannot be read.
        """
        self._ahead_s = seconds_in(self._file)
        self._moved.set()
        self._moved = asyncio.Event()


def move(file: Path, seconds: float) -> None:
    """Move the clocks of that file ahead; those that run have to `reload`.

    Raises:
        OSError, ValueError: it cannot be read or written.
    """
    beside = file.with_name(file.name + ".new")
    beside.write_text(f"{seconds_in(file) + seconds!r}\n", encoding="ascii")
    beside.replace(file)


def seconds_in(file: Path) -> float:
    """How far ahead that file is, in seconds."""
    return float(file.read_text(encoding="ascii")) if file.exists() else 0.0
