# SPDX-License-Identifier: EUPL-1.2
"""Whether the journal is in use: without it nobody can pay."""

from __future__ import annotations

import asyncio
from typing import Protocol


class Opens(Protocol):
    """A journal that is opened before it is needed."""

    def open(self) -> None:
        """Open it, or see that it is open. Blocks.

        Raises:
            JournalUnavailable: it cannot be opened.
        """
        ...


class JournalProbe:
    """The port Probe: looks whether the journal can be opened, whose key or disk may be there by now."""

    def __init__(self, journal: Opens) -> None:
        """Nothing is asked yet."""
        self._journal = journal

    async def check(self) -> None:
        """Open it, not on the Qt thread.

        Raises:
            JournalUnavailable: nothing can be recorded.
        """
        await asyncio.to_thread(self._journal.open)
