# SPDX-License-Identifier: EUPL-1.2
"""The visit: every page leads home, but not from where money may be moving."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.flow import Event, IllegalMove, Page, accepts_scans, may, next_page

WITHOUT_PAYMENT = (Page.HOME, Page.NOTICE, Page.DEBT, Page.REVIEW, Page.UNAVAILABLE)
ENDED = (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID)

LEGAL = {
    (Page.HOME, Event.BEGIN): Page.NOTICE,
    (Page.NOTICE, Event.DEBT_FOUND): Page.DEBT,
    (Page.NOTICE, Event.BACK): Page.HOME,
    (Page.NOTICE, Event.TO_CART): Page.REVIEW,
    (Page.DEBT, Event.ADD_ANOTHER): Page.NOTICE,
    (Page.REVIEW, Event.ADD_ANOTHER): Page.NOTICE,
    (Page.DEBT, Event.BACK): Page.NOTICE,
    (Page.DEBT, Event.GO_ON): Page.REVIEW,
    (Page.REVIEW, Event.BACK): Page.DEBT,
    (Page.REVIEW, Event.DEBT_NOT_PAYABLE): Page.DEBT,
    (Page.REVIEW, Event.DEBT_GONE): Page.NOTICE,
    (Page.REVIEW, Event.CHECKOUT_READY): Page.CHECKOUT,
    (Page.CHECKOUT, Event.PAGE_LEFT): Page.VERIFYING,
    (Page.VERIFYING, Event.PAID): Page.PAID,
    (Page.VERIFYING, Event.NOT_PAID): Page.NOT_PAID,
    (Page.VERIFYING, Event.PARTLY_PAID): Page.PARTLY_PAID,
    (Page.VERIFYING, Event.BEING_CONFIRMED): Page.BEING_CONFIRMED,
    (Page.BEING_CONFIRMED, Event.PAID): Page.PAID,
    (Page.NOT_PAID, Event.PAID): Page.PAID,
    (Page.NOT_PAID, Event.RETRY): Page.REVIEW,
    (Page.PARTLY_PAID, Event.RETRY): Page.REVIEW,
    **{(page, Event.NEXT_PAYMENT): Page.REVIEW for page in ENDED},
    (Page.UNAVAILABLE, Event.RETRY): Page.HOME,
    (Page.UNAVAILABLE, Event.BACK): Page.NOTICE,
    (Page.UNAVAILABLE, Event.GO_ON): Page.REVIEW,
    **{(page, Event.SERVER_DOWN): Page.UNAVAILABLE for page in WITHOUT_PAYMENT},
    **{(page, Event.RESET): Page.HOME for page in (*WITHOUT_PAYMENT, *ENDED)},
}
ALL = list(product(Page, Event))


def reachable(start: Page) -> set[Page]:
    found, waiting = {start}, [start]
    while waiting:
        page = waiting.pop()
        following = {next_page(page, event) for event in Event if may(page, event)} - found
        found |= following
        waiting += following
    return found


@pytest.mark.parametrize(("page", "event"), [pair for pair in ALL if pair in LEGAL])
def test_a_legal_move(page: Page, event: Event) -> None:
    assert may(page, event)
    assert next_page(page, event) is LEGAL[page, event]


@pytest.mark.parametrize(("page", "event"), [pair for pair in ALL if pair not in LEGAL])
def test_any_other_move_raises(page: Page, event: Event) -> None:
    assert not may(page, event)
    with pytest.raises(IllegalMove, match=page.value):
        next_page(page, event)


@pytest.mark.parametrize("page", Page)
def test_every_page_can_be_reached_and_leads_home(page: Page) -> None:
    assert page in reachable(Page.HOME)
    assert Page.HOME in reachable(page)


@pytest.mark.parametrize("page", [Page.CHECKOUT, Page.VERIFYING])
def test_where_money_may_be_moving_nobody_goes_home_unchecked(page: Page) -> None:
    assert not may(page, Event.RESET)
    assert not may(page, Event.SERVER_DOWN)
    assert not may(page, Event.BACK)


def test_checkout_leads_to_the_verification_only() -> None:
    assert {next_page(Page.CHECKOUT, event) for event in Event if may(Page.CHECKOUT, event)} == {Page.VERIFYING}


def test_the_verification_leads_to_an_ending_only() -> None:
    assert {next_page(Page.VERIFYING, event) for event in Event if may(Page.VERIFYING, event)} == set(ENDED)


def test_paid_is_reached_by_proof_only_and_nothing_of_it_is_tried_again() -> None:
    assert {event for page, event in LEGAL if LEGAL[page, event] is Page.PAID} == {Event.PAID}
    assert {event for event in Event if may(Page.PAID, event)} == {Event.RESET, Event.NEXT_PAYMENT}


def test_being_confirmed_offers_no_second_try() -> None:
    assert {event for event in Event if may(Page.BEING_CONFIRMED, event)} == {
        Event.PAID,
        Event.RESET,
        Event.NEXT_PAYMENT,
    }


def test_checkout_is_entered_from_the_review_only() -> None:
    assert {page for page, event in LEGAL if LEGAL[page, event] is Page.CHECKOUT} == {Page.REVIEW}


def test_scans_are_looked_up_before_checkout_only() -> None:
    assert {page for page in Page if accepts_scans(page)} == {Page.HOME, Page.NOTICE, Page.DEBT, Page.REVIEW}


@given(st.lists(st.sampled_from(Event), max_size=60))
def test_after_checkout_comes_an_ending_before_home(events: list[Event]) -> None:
    page, trail = Page.HOME, [Page.HOME]
    for event in events:
        if may(page, event):
            page = next_page(page, event)
            trail.append(page)
    for place, here in enumerate(trail[:-1]):
        if here is Page.CHECKOUT:
            assert trail[place + 1] is Page.VERIFYING
        if here is Page.VERIFYING:
            assert trail[place + 1] in ENDED
