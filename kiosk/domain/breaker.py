# SPDX-License-Identifier: EUPL-1.2
"""A circuit breaker: a server that does not answer is left alone until a probe finds that it is back.

::

    CLOSED ──three failed calls in a row──► OPEN ──a probe answered──► HALF_OPEN ──a call answered──► CLOSED
                                             ▲                             │
                                             └────── a call failed ────────┘

It has no clock: time enters with whoever probes. A call that leaves although it is open (money waits for its answer)
and is answered counts as a probe then.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

#: Calls that fail one after the other before the server is left alone.
FAILURES = 3


class Circuit(Enum):
    """The state of a circuit breaker: whether calls are made."""

    CLOSED = "closed"  # they go through
    OPEN = "open"  # they fail at once
    HALF_OPEN = "half_open"  # they go through, and the next one decides


class Breaker:
    """The breaker of one server.

    Args:
        failures: after how many failed calls in a row it opens.
    """

    def __init__(self, failures: int = FAILURES) -> None:
        self._limit = failures
        self._failed = 0
        self._answered = False
        self._circuit = Circuit.CLOSED
        self._listeners: list[Callable[[], None]] = []

    @property
    def circuit(self) -> Circuit:
        """What a call meets now."""
        return self._circuit

    @property
    def answered_last(self) -> bool:
        """Whether the last call was answered; False before anything was asked."""
        return self._answered

    def listen(self, listener: Callable[[], None]) -> None:
        """Have `listener` called after each change."""
        self._listeners.append(listener)

    def succeeded(self) -> None:
        """A call was answered."""
        if self._circuit is Circuit.OPEN:
            self.probed()
        else:
            self._become(Circuit.CLOSED, 0, answered=True)

    def failed(self) -> None:
        """A call was not answered, or with nothing of use."""
        failed = min(self._failed + 1, self._limit)
        opens = self._circuit is not Circuit.CLOSED or failed >= self._limit
        self._become(Circuit.OPEN if opens else Circuit.CLOSED, failed, answered=False)

    def probed(self) -> None:
        """A probe was answered. If it was open, calls go through and the next one decides."""
        half_open = self._circuit is not Circuit.CLOSED
        self._become(Circuit.HALF_OPEN if half_open else Circuit.CLOSED, self._failed, answered=True)

    def _become(self, circuit: Circuit, failed: int, *, answered: bool) -> None:
        before = (self._circuit, self._failed, self._answered)
        self._circuit, self._failed, self._answered = circuit, failed, answered
        if before != (circuit, failed, answered):
            for listener in self._listeners:
                listener()
