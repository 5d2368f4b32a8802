# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's time: the machine's, moved where a seed or a trainer wants it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta


class SandboxClock:
    """Gives the present time in UTC plus an offset."""

    def __init__(self) -> None:
        self._offset = timedelta()

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
