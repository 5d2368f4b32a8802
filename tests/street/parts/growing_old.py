# SPDX-License-Identifier: EUPL-1.2
"""What stands on the screen for minutes.

Input: JSON of `page`, what its debt `becomes`, `minutes` that somebody stands there and touches the screen. Answer: the
page, whether it can still be paid, what is said, and how often the debt was asked for.
"""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from kiosk.domain.money import Money
from kiosk.domain.pendenza import Payability, State
from tests.application.payments import debt
from tests.application.world import World, play

_CHANGES: dict[str, dict[str, object]] = {
    "paid": {"state": State.ESEGUITA},
    "annulled": {"state": State.ANNULLATA},
    "expired": {"state": State.SCADUTA},
    "dearer": {"amount": Money(9900)},
    "as it was": {},
}


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`PAGE payable|not payable PROBLEM, asked N times`."""
    told = json.loads(given)

    async def scene(world: World) -> None:
        await (world.to_debt() if told["page"] == "debt" else world.to_review())
        became = told["becomes"]
        world.debts.debts = [] if became == "gone" else [replace(debt(0), **_CHANGES[became])]  # type: ignore[arg-type]
        for _ in range(int(told["minutes"] * 2)):
            world.visit.touched()
            await world.clock.let_pass(30)

    world = play(scene)
    state = world.visit.state
    shown = [
        *state.session.order.cart.debts,
        *([state.session.bill.debt] if state.page.value == "debt" and state.session.bill.debt else []),
    ]
    payable = any(one.payability is Payability.PAYABLE for one in shown)
    said = state.session.lookup.problem.value if state.session.lookup.problem else "nothing said"
    return f"{state.page.value} {'payable' if payable else 'not payable'} {said}, asked {len(world.debts.asked)} times"
