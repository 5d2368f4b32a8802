# SPDX-License-Identifier: EUPL-1.2
"""Nobody is led to Checkout where no receipt could ever be read."""

from __future__ import annotations

import pytest

from kiosk.application.server_health import Server
from kiosk.domain.flow import Page
from kiosk.errors import KioskError, Misconfigured, Outage
from tests.application.world import World, play, settle_down


@pytest.mark.parametrize(("error", "kind"), [(Misconfigured("403"), "misconfigured"), (Outage("503"), "outage")])
def test_no_cart_is_sent_and_nothing_recorded_where_receipts_were_never_read(error: KioskError, kind: str) -> None:
    async def scene(world: World) -> None:
        world.receipts.unproven, world.receipts.fails_list = True, error
        await world.to_review()
        world.visit.pay()
        await settle_down()
        trouble = world.visit.state.availability.trouble
        assert trouble is not None
        assert (world.page, trouble.server, trouble.kind) == (Page.UNAVAILABLE, Server.GOVPAY, kind)
        assert not world.channel.carts
        assert world.journal.last_attempt() is None
        world.receipts.fails_list = None
        world.visit.try_again()
        await settle_down()
        assert world.page is Page.CHECKOUT

    play(scene)


def test_what_was_read_once_is_asked_for_no_more() -> None:
    async def scene(world: World) -> None:
        world.receipts.unproven = True
        await world.to_checkout()
        assert (len(world.receipts.proofs_asked), world.receipts.listed) == (1, 0)

    play(scene)


def test_whoever_pays_by_telephone_is_told_that_it_is_not_seen_here() -> None:
    async def scene(world: World) -> None:
        world.receipts.unproven, world.receipts.fails_list = True, Misconfigured("403")
        await world.to_debt()
        world.visit.pay_by_phone()
        await settle_down()
        phone = world.session.payment.phone
        assert phone is not None
        assert phone.unseen
        world.receipts.fails_list = None
        await world.clock.let_pass(20)
        phone = world.session.payment.phone
        assert phone is not None
        assert not phone.unseen

    play(scene)
