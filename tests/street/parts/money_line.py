# SPDX-License-Identifier: EUPL-1.2
"""The sentence below Checkout's page. Input: a JSON list of what happened there, as in `outcome_page`."""

from __future__ import annotations

import json

import pytest

from kiosk.ui.pages import money_line_of
from tests.application.world import PAGE_ORIGIN, World, play


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """The kind of the line, and its sentence in English."""
    said: list[str] = []

    async def scene(world: World) -> None:
        await world.to_checkout()
        for step in json.loads(given):
            if step == "PAGA":
                assert world.pays()
            elif step.startswith(("/", "https://")):
                world.visit.address_seen(PAGE_ORIGIN + step if step.startswith("/") else step, happened=True)
            else:
                world.visit.title_seen(step)
        said.extend(money_line_of(world.visit.state))

    play(scene)
    return " | ".join(said)
