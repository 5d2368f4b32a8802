# SPDX-License-Identifier: EUPL-1.2
"""What the sandbox plans for later, and time that is moved."""

import asyncio

from kiosk.lab.sandbox.clock import SandboxClock


def test_what_is_due_runs_in_its_order_when_time_passes() -> None:
    async def play() -> list[str]:
        clock, done = SandboxClock(), asyncio.Event()
        ran: list[str] = []

        def second() -> None:
            ran.append("second")
            done.set()

        clock.later(30, second)
        clock.later(20, lambda: ran.append("first"))
        clock.later(40, lambda: ran.append("too early"))
        clock.later(10, lambda: ran.append("cancelled")).cancel()
        clock.advance(15)
        await asyncio.sleep(0)
        assert ran == []
        clock.advance(15)
        await done.wait()
        return ran

    assert asyncio.run(play()) == ["first", "second"]
