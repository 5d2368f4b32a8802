# SPDX-License-Identifier: EUPL-1.2
"""A bill in parts, of which something is paid, and one of its papers is scanned.

Input: a part a word, `NUMBER=STATE` for an instalment, `whole=STATE` for the single payment, `open` in place of a state
for one whose payment is being confirmed; then `scan NUMBER` or `scan whole`; `beside` where a notice is in the cart
already. Answer: what is said of the bill, and which parts can be paid.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.attempt import Attempt, CartItem
from kiosk.domain.fact import Fact, FactKind
from kiosk.domain.flow import Page
from kiosk.domain.pendenza import State
from kiosk.ui.i18n import Translations
from kiosk.ui.viewmodels.debt import DebtViewModel
from kiosk.ui.viewmodels.instalments import InstalmentsViewModel
from kiosk.ui.viewmodels.review import ReviewViewModel
from tests.application.payments import ATTEMPT_ID, debt
from tests.application.test_visit_instalments import part, scan, town
from tests.application.world import World, play


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`PAGE: TITLE; TEXT; pay PARTS`, in Italian."""
    request.getfixturevalue("qapp")
    app = QCoreApplication.instance()
    assert app is not None
    words, ways = given.split(), [one.split("=") for one in given.split() if "=" in one]
    places = {way: place for place, (way, _) in enumerate(ways)}
    world = town(
        *(
            part(place, int(way) if way != "whole" else None, State.NON_ESEGUITA if state == "open" else State(state))
            for place, (way, state) in enumerate(ways)
        )
    )
    for place, (_, state) in enumerate(ways):
        if state == "open":
            _open(world, place)
    scanned = places[words[words.index("scan") + 1]]
    spoken = Translations(app)
    assert spoken.use("it")
    parts = InstalmentsViewModel(world.visit)
    world.visit.listen(parts.follow)
    try:
        play(lambda world: _scan(world, scanned, beside="beside" in words), world=world)
        return _said(world, parts)
    finally:
        spoken.use("en")


def _open(world: World, place: int) -> None:
    """A payment of that part, which nobody could settle."""
    sent = Attempt(ATTEMPT_ID[:-1] + "ABCD"[place], (CartItem.of(world.debts.debts[place]),)).cart_sent()
    for kind, attempt in ((FactKind.CART_SENT, sent), (FactKind.PAGE_OPENED, sent.page_opened())):
        world.journal.record(Fact(world.clock.now(), attempt.id, kind, {}), attempt)


async def _scan(world: World, place: int, *, beside: bool) -> None:
    if beside:
        world.debts.debts.append(debt(9))
        await scan(world, 9)
        world.visit.go_on()
    await scan(world, place)


def _said(world: World, parts: InstalmentsViewModel) -> str:
    state = world.visit.state
    if state.page is Page.DEBT:
        page = DebtViewModel(world.visit)
        return f"debt: {page.property('stateTitle') or 'payable'}; {page.property('stateText')}"
    if state.page is Page.REVIEW:
        return f"cart: {ReviewViewModel(world.visit).property('messageTitle')}"
    offered = [one["title"] for one in parts.property("parts") if one["offered"]]
    return f"parts: {parts.property('paidTitle')}; {parts.property('paidText')}; pay {', '.join(offered) or 'nothing'}"
