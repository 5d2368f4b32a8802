# SPDX-License-Identifier: EUPL-1.2
"""The visit keeps to what is declared of a page: its time untouched, its way back, and what becomes of a scan."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from kiosk.application.visit.state import Bill, Inquiry, Order, Session, VisitState
from kiosk.domain.cart import Cart
from kiosk.domain.flow import Idle, Page, Scans, rules_of
from tests.application.payments import debt, number
from tests.application.world import WAITS, World, settle_down

pytestmark = pytest.mark.anyio

_LIMITS = {Idle.USUAL: WAITS.idle_s, Idle.FORM: WAITS.idle_form_s, Idle.PAYMENT: WAITS.idle_payment_s, Idle.NEVER: None}
_ONE, _TWO = Cart().add(debt()), Cart().add(debt()).add(debt(1))


@pytest.mark.parametrize("page", Page)
async def test_whoever_leaves_a_page_alone_is_asked_after_the_limit_that_is_declared(page: Page) -> None:
    world = World()
    world.visit._context.state = replace(VisitState(), page=page)
    assert world.visit._context._idle_limit() == _LIMITS[rules_of(page).idle]
    await world.close()


@pytest.mark.parametrize(
    ("page", "origin", "cart"),
    [
        one
        for one in product(Page, (Page.NOTICE, Page.SERVICES, Page.DEBTS), (Cart(), _ONE, _TWO))
        if one[0] is not Page.REVIEW or one[2].debts  # nobody reviews an empty cart
        if one[:2] != (Page.INSTALMENTS, Page.SERVICES)  # what is made here is no part of a bill
    ],
)
async def test_the_way_back_leads_where_it_is_declared_to_lead(page: Page, origin: Page, cart: Cart) -> None:
    world = World()
    session = Session(inquiry=Inquiry(origin=origin), order=Order(cart=cart), bill=Bill(debt=debt()))
    world.visit._context.state = replace(VisitState(), page=page, session=session)
    world.visit.back()
    if page is Page.PHONE:  # no code is shown: there is nothing to go back from
        assert world.page is page
    else:
        assert world.page in (rules_of(page).back or (page,))
    await world.close()


@pytest.mark.parametrize(
    ("page", "cart"),
    [one for one in product(Page, (Cart(), Cart().add(debt(1)))) if one[0] is not Page.REVIEW or one[1].debts],
)
async def test_a_notice_that_is_scanned_leads_where_it_is_declared_to_lead(page: Page, cart: Cart) -> None:
    scans = rules_of(page).scans
    world = World()
    world.visit._context.state = replace(VisitState(), page=page, session=Session(order=Order(cart=cart)))
    world.visit.scan(str(number()))
    if scans is Scans.IGNORED:
        assert (world.page, world.session.lookup.searching) == (page, None)
    else:
        assert world.page is (Page.NOTICE if scans is Scans.LEAD_TO_NOTICE else page)
        assert world.session.lookup.searching is not None
        await settle_down()
        assert world.page is (Page.REVIEW if cart.debts else Page.DEBT)
    await world.close()
