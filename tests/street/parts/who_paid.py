# SPDX-License-Identifier: EUPL-1.2
"""Who paid, by the payment notes of a notice's receipts once somebody has left the payment page.

Input: `pressed` (Paga was pressed), `before` (Checkout stopped before it) or `phone`, then a word a receipt: `ours`,
`none` (no payment note), `unreadable`, or a note. Answer: the ending, the heading of the page and its money line.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.domain.attempt import PageExit
from kiosk.ui.i18n import Translations
from kiosk.ui.pages import money_line_of
from kiosk.ui.receipt_pictures import ReceiptPictures
from kiosk.ui.viewmodels.paid import PaidViewModel
from tests.application.payments import receipt
from tests.application.world import SUMMARY, World, play, settle_down


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`ending: HEADING; MONEY LINE`, in Italian."""
    request.getfixturevalue("qapp")
    how, *notes = given.split()
    world = play(lambda world: _leave(world, how, notes))
    app = QCoreApplication.instance()
    assert app is not None
    words = Translations(app)
    assert words.use("it")
    try:
        page = PaidViewModel(world.visit, ReceiptPictures())
        said = f"{page.property('heading')}; {money_line_of(world.visit.state)[1]}"
    finally:
        words.use("en")
    return f"{world.page.value}: {said}"


async def _leave(world: World, how: str, notes: list[str]) -> None:
    if how == "phone":
        await world.to_debt()
        world.visit.pay_by_phone()
    else:
        await world.to_checkout(*(SUMMARY if how == "pressed" else ("/inserisci-email", "/scegli-metodo", "/errore")))
    if how == "pressed":
        world.pays()
    attempt = world.session.payment.attempt
    assert attempt is not None
    known = {"ours": attempt.id, "none": "", "unreadable": ""}
    world.receipts.receipts = [
        receipt(name=f"r{index}", minutes=-index, note=known.get(note, note)) for index, note in enumerate(notes)
    ]
    world.receipts.fails_fetch = OSError("no detail") if "unreadable" in notes else None
    if how == "phone":
        await world.clock.let_pass(15)
    else:
        world.visit.page_left(PageExit.OK if how == "pressed" else PageExit.ERROR)
    await settle_down()
