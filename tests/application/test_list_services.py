# SPDX-License-Identifier: EUPL-1.2
"""The services of all creditors, asked for rarely; one creditor's failure does not hide the others."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.application.creditors import Creditor
from kiosk.application.list_services import ListServices
from kiosk.domain.service import Service, ServiceTexts
from kiosk.errors import Misconfigured, Outage
from tests.application.payments import CREDITOR, OTHER_CREDITOR
from tests.fakes import FakeCatalogue, FakeClock


def service(name: str, creditor: str = CREDITOR) -> Service:
    return Service(name, creditor, {"it": ServiceTexts(name)}, "", "", {}, {})


def listing(catalogue: FakeCatalogue, clock: FakeClock | None = None, **kinds: list[str]) -> ListServices:
    creditors = [Creditor(CREDITOR, "A"), Creditor(OTHER_CREDITOR, "B")]
    return ListServices(catalogue, creditors, clock or FakeClock(), {CREDITOR: kinds.get("kinds", [])})


def test_creditors_in_order_and_kinds_as_configured() -> None:
    held = [service("Z", OTHER_CREDITOR), service("A"), service("B"), service("C")]
    catalogue = FakeCatalogue(held)
    assert [one.id for one in asyncio.run(listing(catalogue)())] == ["A", "B", "C", "Z"]
    assert [one.id for one in asyncio.run(listing(catalogue, kinds=["C", "A", "X"])())] == ["C", "A", "Z"]


def test_asked_once_in_ten_minutes() -> None:
    catalogue, clock = FakeCatalogue([service("A")]), FakeClock()
    services = listing(catalogue, clock)
    asyncio.run(services())
    clock.advance(599)
    asyncio.run(services())
    assert catalogue.asked == [CREDITOR, OTHER_CREDITOR]
    clock.advance(1)
    asyncio.run(services())
    assert catalogue.asked == [CREDITOR, OTHER_CREDITOR] * 2


def test_one_creditor_that_fails_is_asked_again_next_time() -> None:
    catalogue = FakeCatalogue([service("A"), service("Z", OTHER_CREDITOR)], fails={CREDITOR: Misconfigured("403")})
    services = listing(catalogue)
    assert [one.id for one in asyncio.run(services())] == ["Z"]
    catalogue.fails.clear()
    assert [one.id for one in asyncio.run(services())] == ["A", "Z"]
    assert catalogue.asked == [CREDITOR, OTHER_CREDITOR, CREDITOR]


def test_all_that_fail_are_an_outage() -> None:
    catalogue = FakeCatalogue(fails={CREDITOR: Outage("down"), OTHER_CREDITOR: Outage("down")})
    with pytest.raises(Outage):
        asyncio.run(listing(catalogue)())
