# SPDX-License-Identifier: EUPL-1.2
"""Whether a server is there."""

from __future__ import annotations

from typing import Protocol


class Probe(Protocol):
    """Whether a server is there and accepts us."""

    async def check(self) -> None:
        """Ask it something harmless.

        Raises:
            Outage: it is not there, or does not accept us.
            JournalUnavailable: what was asked is the journal, and nothing can be recorded.
        """
        ...
