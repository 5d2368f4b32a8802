# SPDX-License-Identifier: EUPL-1.2
"""What becomes of something that was asked for in an outage. Input: JSON of `asks`, `back` ("press" or "itself").

Answer: the page in the end, and how much was sent.
"""

from __future__ import annotations

import json

import pytest

from kiosk.application.visit.state import VisitState
from kiosk.domain.notice import ScannedNotice
from kiosk.errors import CreditorDown, Misconfigured, Outage
from tests.application.payments import debt, number
from tests.application.test_visit_again import mend
from tests.application.test_visit_creating import body, to_form
from tests.application.test_visit_creating import town as with_services
from tests.application.test_visit_listing import of_ada, prove
from tests.application.test_visit_listing import town as with_a_list
from tests.application.world import WAITS, World, play, settle_down

_WORLDS = {"form": with_services, "services": with_services, "my notices": with_a_list}
_ERRORS = {"rights": Misconfigured("403"), "creditor": CreditorDown("502")}


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`PAGE`, and `N in the cart`, `N carts`, `N forms` where there are any."""
    told = json.loads(given)
    world = _WORLDS.get(told["asks"], World)()

    async def scene(world: World) -> None:
        error = _ERRORS.get(told.get("why", ""), Outage("down"))
        await _asks(world, told["asks"], error)
        mend(world)
        world.search.fails = world.channel.fails = None
        if told["back"] == "press":
            world.visit.try_again()
        else:
            world.visit.touched()  # what nobody touches goes home
        await world.clock.let_pass(1 if told["back"] == "press" else WAITS.probe_s + 1)

    return _said(play(scene, world=world))


async def _asks(world: World, what: str, error: Outage) -> None:
    match what:
        case "search":
            world.debts.fails = error
            await world.to_debt()
        case "one more notice":
            await world.to_review()
            world.debts.debts.append(debt(1))
            world.debts.fails = error
            world.visit.look_up(ScannedNotice(number(1)))
        case "services":
            world.catalogue.fails = {debt(0).creditor_id: error}
            world.visit.begin_without_notice()
        case "form":
            await to_form(world)
            world.creation.answers = [error]
            world.visit.submit(body())
        case "my notices":
            world.search.debts.append(of_ada(70))
            world.search.fails = error
            await prove(world)
        case "pay":
            await world.to_review()
            world.debts.fails = error
            world.visit.pay()
        case "pay, Checkout down":
            await world.to_review()
            world.channel.fails = error
            world.visit.pay()
        case "pay, no receipts":
            await world.to_review()
            world.receipts.unproven, world.receipts.fails_list = True, error
            world.visit.pay()
        case "did I pay":
            world.receipts.fails_list = error
            world.visit.begin_check()
            world.visit.look_up(ScannedNotice(number()))
        case _:
            raise ValueError(what)
    await settle_down()


def _said(world: World) -> str:
    state: VisitState = world.visit.state
    counts = {
        "in the cart": len(state.session.order.cart),
        "carts": len(world.channel.carts),
        "forms": len(world.creation.forms),
    }
    return ", ".join([state.page.value, *(f"{number} {name}" for name, number in counts.items() if number)])
