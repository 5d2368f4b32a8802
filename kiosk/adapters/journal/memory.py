# SPDX-License-Identifier: EUPL-1.2
"""The journal of attempts, kept in memory for as long as the program runs."""

from __future__ import annotations

from collections import deque

from kiosk.application.ports import Fact
from kiosk.domain.attempt import Attempt

#: Facts kept; older ones are forgotten, so that a kiosk may run for months.
MAX_FACTS = 5000


class MemoryJournal:
    """Facts in the order in which they were told."""

    def __init__(self) -> None:
        self.facts: deque[Fact] = deque(maxlen=MAX_FACTS)

    def record(self, fact: Fact, attempt: Attempt) -> None:
        """Keep a fact."""
        self.facts.append(fact)
