# SPDX-License-Identifier: EUPL-1.2
"""The visit keeps to what is declared of a page: how long it stays untouched, and where its way back leads."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from kiosk.application.visit.state import Bill, Inquiry, Order, Session, VisitState
from kiosk.domain.cart import Cart
from kiosk.domain.flow import Idle, Page, rules_of
from tests.application.payments import debt
from tests.application.world import WAITS, World

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
