# SPDX-License-Identifier: EUPL-1.2
"""Pages that nobody touches. Input: `PAGE[, works again after N s][, touched after N s]`; after an outage on PAGE.

Answer: the pages that follow the one that says so, and the seconds after which the first page is there.
"""

from __future__ import annotations

import re

import pytest

from kiosk.application.server_health import Server
from kiosk.domain.breaker import FAILURES
from kiosk.domain.flow import Page
from kiosk.errors import Outage
from tests.application.world import World, play, settle_down

_AFTER = re.compile(r"(works again|touched) after ([0-9]+) s")


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """See the module."""
    page, *events = given.split(", ")
    found = [_AFTER.fullmatch(event) for event in events]
    at = {match[1]: int(match[2]) for match in found if match is not None}
    followed: list[str] = []

    async def scene(world: World) -> None:
        world.probe.fails = world.debts.fails = Outage("down")
        if page == "review":
            for _ in range(FAILURES):
                world.breakers[Server.CHECKOUT].failed()
            world.debts.fails = None
            await world.to_review()
            world.visit.pay()
        else:
            world.visit.begin()
            await world.to_debt()
        await settle_down()
        assert world.page is Page.UNAVAILABLE
        met, seconds = len(world.pages), 0
        while world.page is not Page.HOME and seconds < 400:
            if at.get("works again") == seconds:
                world.probe.fails = world.debts.fails = None
                world.breakers[Server.CHECKOUT].succeeded()
                world.breakers[Server.GOVPAY].succeeded()
            if at.get("touched") == seconds:
                world.visit.touched()
            await world.clock.let_pass(1)
            seconds += 1
        followed.extend(one.value for one in world.pages[met:])
        followed.append(f"after {seconds} s")

    play(scene)
    return " ".join(followed)
