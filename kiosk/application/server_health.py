# SPDX-License-Identifier: EUPL-1.2
"""What works now: what calls and probes have told of GovPay and of Checkout, and probing whether they are back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum
from functools import partial

from kiosk.application.ports import Clock, Probe
from kiosk.application.tasks import Tasks
from kiosk.domain.breaker import Breaker, Circuit
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)


class Server(Enum):
    """A server, or the kiosk itself, without which nobody can pay, or not this notice."""

    GOVPAY = "govpay"
    CHECKOUT = "checkout"
    CREDITOR = "creditor"  # the own system of a creditor, which GovPay asks about notices that it does not hold
    KIOSK = "kiosk"


class Health(Enum):
    """What is known of a server."""

    UNKNOWN = "unknown"  # nothing was asked yet, or a call has just failed
    UP = "up"
    DOWN = "down"  # so many calls failed that none is made any more


class ServerHealth:
    """Watches the breakers, and probes a server every so often while it is down or a visitor waits for it.

    A healthy server is never probed. A probe that fails counts as no failed call.

    Args:
        breakers: of the servers that have one; the adapters tell them how calls end.
        every_s: seconds between two probes.
        on_bug: called with a task's name and the error that ended it.
    """

    def __init__(
        self,
        breakers: Mapping[Server, Breaker],
        probes: Mapping[Server, Probe],
        clock: Clock,
        every_s: float,
        on_bug: Callable[[str, BaseException], None],
    ) -> None:
        self._breakers = breakers
        self._probes = probes
        self._clock = clock
        self._every_s = every_s
        self._tasks = Tasks(on_bug)
        self._listeners: list[Callable[[Server, bool], None]] = []
        self._awaited: Server | None = None
        for server, breaker in breakers.items():
            breaker.listen(partial(self._heard_of, server))

    def of(self, server: Server) -> Health:
        """What is known of it; of a part without a breaker nothing."""
        breaker = self._breakers.get(server)
        if breaker is None:
            return Health.UNKNOWN
        if breaker.circuit is Circuit.OPEN:
            return Health.DOWN
        return Health.UP if breaker.answered_last else Health.UNKNOWN

    def listen(self, listener: Callable[[Server, bool], None]) -> None:
        """Have `listener` called with a server of which something was heard, and whether that was an answer."""
        self._listeners.append(listener)

    def wait_for(self, server: Server | None) -> None:
        """Somebody waits for that server; None: nobody waits for any."""
        self._awaited = server
        if server is not None:
            self._watch(server)

    async def probe(self, server: Server) -> KioskError | None:
        """Probe it now. Returns why it does not answer, None when it does; what has no probe always does."""
        probe = self._probes.get(server)
        try:
            if probe is not None:
                await probe.check()
        except KioskError as error:
            log.info("still out of service", server=server.value, error=type(error).__name__)
            return error
        if (breaker := self._breakers.get(server)) is not None:
            breaker.probed()
        self._tell(server, answered=True)
        return None

    async def aclose(self) -> None:
        """Stop probing."""
        await self._tasks.aclose()

    def _heard_of(self, server: Server) -> None:
        health = self.of(server)
        if health is Health.DOWN:
            self._watch(server)
        self._tell(server, answered=health is Health.UP)

    def _tell(self, server: Server, *, answered: bool) -> None:
        for listener in self._listeners:
            listener(server, answered)

    def _watch(self, server: Server) -> None:
        name = f"probe whether {server.value} is back"
        if not self._tasks.running(name):
            self._tasks.start(name, self._probe_until_back(server))

    async def _probe_until_back(self, server: Server) -> None:
        while True:
            await self._clock.sleep(self._every_s)
            wanted = self._awaited is server or self.of(server) is Health.DOWN
            if not wanted or await self.probe(server) is None:
                return
