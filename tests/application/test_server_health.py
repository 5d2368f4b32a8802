# SPDX-License-Identifier: EUPL-1.2
"""What is known of the servers, and when they are probed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from kiosk.application.server_health import Health, Server, ServerHealth
from kiosk.domain.breaker import FAILURES, Breaker
from kiosk.errors import Outage
from tests.application.world import FakeProbe, SteppedClock, settle_down

EVERY_S = 60.0


class Watched:
    """Both servers, their breakers and probes, and what was told."""

    def __init__(self) -> None:
        self.clock = SteppedClock()
        self.govpay, self.checkout = FakeProbe(), FakeProbe()
        self.breakers = {Server.GOVPAY: Breaker(), Server.CHECKOUT: Breaker()}
        self.bugs: list[str] = []
        self.told: list[tuple[Server, bool]] = []
        self.health = ServerHealth(
            self.breakers,
            {Server.GOVPAY: self.govpay, Server.CHECKOUT: self.checkout},
            self.clock,
            EVERY_S,
            lambda name, _: self.bugs.append(name),
        )
        self.health.listen(lambda *what: self.told.append(what))

    def fails(self, server: Server = Server.GOVPAY) -> None:
        for _ in range(FAILURES):
            self.breakers[server].failed()


def watched(scene: Callable[[Watched], Coroutine[Any, Any, None]]) -> Watched:
    async def run() -> Watched:
        found = Watched()
        await scene(found)
        await found.health.aclose()
        return found

    return asyncio.run(run())


def test_what_is_known() -> None:
    async def scene(w: Watched) -> None:
        assert {w.health.of(server) for server in Server} == {Health.UNKNOWN}
        w.breakers[Server.GOVPAY].succeeded()
        assert w.health.of(Server.GOVPAY) is Health.UP
        w.breakers[Server.GOVPAY].failed()
        assert w.health.of(Server.GOVPAY) is Health.UNKNOWN
        w.fails()
        assert w.health.of(Server.GOVPAY) is Health.DOWN
        w.breakers[Server.GOVPAY].probed()
        assert w.health.of(Server.GOVPAY) is Health.UP
        assert w.health.of(Server.CHECKOUT) is Health.UNKNOWN

    watched(scene)


def test_a_healthy_server_is_never_probed() -> None:
    async def scene(w: Watched) -> None:
        w.breakers[Server.GOVPAY].succeeded()
        w.breakers[Server.CHECKOUT].failed()
        await w.clock.let_pass(24 * 3600)
        assert (w.govpay.asked, w.checkout.asked) == (0, 0)

    watched(scene)


def test_one_that_is_down_is_probed_every_minute_until_it_answers() -> None:
    async def scene(w: Watched) -> None:
        w.govpay.fails = Outage("down")
        w.fails()
        await w.clock.let_pass(EVERY_S - 1)
        assert w.govpay.asked == 0
        await w.clock.let_pass(9 * EVERY_S + 1)
        assert w.govpay.asked == 10
        assert w.health.of(Server.GOVPAY) is Health.DOWN
        w.govpay.fails = None
        await w.clock.let_pass(EVERY_S)
        assert w.health.of(Server.GOVPAY) is Health.UP
        assert w.told[-1] == (Server.GOVPAY, True)
        await w.clock.let_pass(3600)
        assert w.govpay.asked == 11
        assert w.checkout.asked == 0

    watched(scene)


def test_one_that_fails_again_is_probed_again() -> None:
    async def scene(w: Watched) -> None:
        for _ in range(3):
            w.fails(Server.CHECKOUT)
            await w.clock.let_pass(EVERY_S)
            assert w.health.of(Server.CHECKOUT) is Health.UP
        assert w.checkout.asked == 3
        w.breakers[Server.CHECKOUT].failed()
        assert w.health.of(Server.CHECKOUT) is Health.DOWN, "half open, one failure is enough"

    watched(scene)


def test_one_that_somebody_waits_for_is_probed_though_it_did_not_fail_often() -> None:
    async def scene(w: Watched) -> None:
        w.breakers[Server.GOVPAY].failed()
        w.govpay.fails = Outage("down")
        w.health.wait_for(Server.GOVPAY)
        w.health.wait_for(Server.GOVPAY)
        await w.clock.let_pass(2 * EVERY_S)
        assert w.govpay.asked == 2, "once a minute, however many wait"
        w.health.wait_for(None)
        await w.clock.let_pass(10 * EVERY_S)
        assert w.govpay.asked == 2

    watched(scene)


def test_a_kiosk_that_waits_for_itself_is_soon_back() -> None:
    async def scene(w: Watched) -> None:
        w.health.wait_for(Server.KIOSK)
        await w.clock.let_pass(EVERY_S)
        assert w.told == [(Server.KIOSK, True)]

    watched(scene)


def test_a_probe_with_a_bug_is_told() -> None:
    async def scene(w: Watched) -> None:
        async def check() -> None:
            raise ValueError

        w.govpay.check = check  # type: ignore[method-assign]
        w.fails()
        await w.clock.let_pass(EVERY_S)
        await settle_down()

    assert watched(scene).bugs == ["probe whether govpay is back"]
