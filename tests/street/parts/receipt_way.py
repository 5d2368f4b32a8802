# SPDX-License-Identifier: EUPL-1.2
"""From a page that names a paid notice to its receipt.

Input: where it is named (`debt`, `cart`, `parts`, `before-checkout`, `asked`), and `receipt` or `none`: whether GovPay
has one. Answer: the page that follows the press, with its receipts or its problem.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.domain.flow import Page
from kiosk.domain.pendenza import State
from tests.application.payments import debt, number, receipt
from tests.application.test_visit_instalments import PARTS, part, scan, town
from tests.application.world import World, play, settle_down


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`PAGE receipt ID` or `PAGE PROBLEM`."""
    where, has = given.split()
    world = town(part(0, 1, State.ESEGUITA), PARTS[1], PARTS[2]) if where == "parts" else World()
    if has == "receipt":
        world.receipts.receipts = [receipt()]
    play(lambda world: _scene(world, where), world=world)
    state = world.visit.state
    shown = " ".join(one.receipt.summary.receipt_id for one in state.session.payment.documents)
    return (
        f"{state.page.value} receipt {shown}"
        if shown
        else f"{state.page.value} {state.session.lookup.problem and state.session.lookup.problem.value}"
    )


def _pay(world: World) -> None:
    world.debts.debts[:] = [
        replace(one, state=State.ESEGUITA) if one.notice == number() else one for one in world.debts.debts
    ]


async def _scene(world: World, where: str) -> None:
    if where == "before-checkout":
        await world.to_review()
        _pay(world)
        world.visit.pay()
        await settle_down()
    elif where == "cart":
        world.debts.debts.append(debt(1))
        await scan(world, 1)
        world.visit.go_on()
        _pay(world)
        await scan(world)
    else:
        _pay(world)
        if where == "asked":
            world.visit.begin_check()
        await scan(world)
    if where != "asked":
        plan = world.session.bill.plan
        world.visit.show_receipt(plan.parts[0] if plan is not None else None)
        await settle_down()
    assert world.page is not Page.NOTICE
