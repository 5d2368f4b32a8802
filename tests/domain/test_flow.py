# SPDX-License-Identifier: EUPL-1.2
"""The visit: every page leads home, but not from where money may be moving."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.flow import (
    PAGES,
    Event,
    Idle,
    IllegalMove,
    Page,
    PageRules,
    Scans,
    accepts_scans,
    may,
    next_page,
    rules_of,
    usual_way_back,
    way_to,
)

BEFORE_PAYMENT = (
    Page.HOME,
    Page.NOTICE,
    Page.SERVICES,
    Page.FORM,
    Page.DEBTS,
    Page.INSTALMENTS,
    Page.DEBT,
    Page.REVIEW,
)
WITHOUT_PAYMENT = (*BEFORE_PAYMENT, Page.PRINTED, Page.PHONE, Page.UNPAID, Page.UNAVAILABLE)
ENDED = (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID)

LEGAL = {
    **{
        (page, Event.TO_NOTICE): Page.NOTICE
        for page in (*BEFORE_PAYMENT, Page.PRINTED, Page.NOT_PAID, Page.PARTLY_PAID, Page.UNPAID, Page.UNAVAILABLE)
        if page is not Page.NOTICE
    },
    **{(page, Event.TO_SERVICES): Page.SERVICES for page in (Page.HOME, Page.FORM, Page.DEBT, Page.UNAVAILABLE)},
    **{
        (page, Event.TO_FORM): Page.FORM
        for page in (Page.HOME, Page.NOTICE, Page.SERVICES, Page.DEBTS, Page.UNAVAILABLE)
    },
    **{
        (page, Event.TO_DEBTS): Page.DEBTS
        for page in (Page.FORM, Page.DEBT, Page.INSTALMENTS, Page.REVIEW, Page.UNAVAILABLE)
    },
    **{
        (page, Event.TO_INSTALMENTS): Page.INSTALMENTS
        for page in (Page.NOTICE, Page.DEBTS, Page.DEBT, Page.UNAVAILABLE)
    },
    **{
        (page, Event.TO_DEBT): Page.DEBT
        for page in (
            Page.NOTICE,
            Page.FORM,
            Page.DEBTS,
            Page.INSTALMENTS,
            Page.REVIEW,
            Page.PRINTED,
            Page.PHONE,
        )
    },
    **{
        (page, Event.TO_REVIEW): Page.REVIEW
        for page in (
            Page.NOTICE,
            Page.FORM,
            Page.DEBTS,
            Page.INSTALMENTS,
            Page.DEBT,
            Page.PRINTED,
            Page.PHONE,
            Page.UNAVAILABLE,
        )
    },
    (Page.DEBT, Event.TO_PRINTED): Page.PRINTED,
    (Page.NOT_PAID, Event.TO_PRINTED): Page.PRINTED,
    **{(page, Event.TO_PHONE): Page.PHONE for page in (Page.DEBT, Page.REVIEW, Page.NOT_PAID, Page.UNAVAILABLE)},
    (Page.PHONE, Event.PAID): Page.PAID,
    (Page.PHONE, Event.PAGE_LEFT): Page.VERIFYING,
    (Page.REVIEW, Event.CHECKOUT_READY): Page.CHECKOUT,
    (Page.CHECKOUT, Event.PAGE_LEFT): Page.VERIFYING,
    (Page.VERIFYING, Event.PAID): Page.PAID,
    (Page.VERIFYING, Event.NOT_PAID): Page.NOT_PAID,
    (Page.VERIFYING, Event.PARTLY_PAID): Page.PARTLY_PAID,
    (Page.VERIFYING, Event.BEING_CONFIRMED): Page.BEING_CONFIRMED,
    (Page.BEING_CONFIRMED, Event.PAID): Page.PAID,
    (Page.NOT_PAID, Event.PAID): Page.PAID,
    (Page.NOT_PAID, Event.PARTLY_PAID): Page.PARTLY_PAID,
    (Page.PARTLY_PAID, Event.PAID): Page.PAID,
    (Page.NOTICE, Event.PAID): Page.PAID,
    (Page.NOTICE, Event.PARTLY_PAID): Page.PARTLY_PAID,
    (Page.NOTICE, Event.TO_UNPAID): Page.UNPAID,
    (Page.UNPAID, Event.RETRY): Page.REVIEW,
    **{
        (page, Event.TO_BEING_CONFIRMED): Page.BEING_CONFIRMED
        for page in (Page.NOTICE, Page.FORM, Page.DEBTS, Page.INSTALMENTS, Page.REVIEW)
    },
    (Page.BEING_CONFIRMED, Event.OVERRIDDEN): Page.DEBT,
    (Page.HOME, Event.RESUMED): Page.VERIFYING,
    (Page.NOT_PAID, Event.RETRY): Page.REVIEW,
    (Page.PARTLY_PAID, Event.RETRY): Page.REVIEW,
    **{(page, Event.NEXT_PAYMENT): Page.REVIEW for page in ENDED},
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
    assert not any(may(page, event) for event in Event if event.value.startswith("to_"))


def test_checkout_leads_to_the_verification_only() -> None:
    assert {next_page(Page.CHECKOUT, event) for event in Event if may(Page.CHECKOUT, event)} == {Page.VERIFYING}


def test_the_verification_leads_to_an_ending_only() -> None:
    assert {next_page(Page.VERIFYING, event) for event in Event if may(Page.VERIFYING, event)} == set(ENDED)


def test_paid_is_reached_by_proof_only_and_nothing_of_it_is_tried_again() -> None:
    assert {event for page, event in LEGAL if LEGAL[page, event] is Page.PAID} == {Event.PAID}
    assert {event for event in Event if may(Page.PAID, event)} == {Event.RESET, Event.NEXT_PAYMENT}


def test_being_confirmed_offers_no_second_try_but_by_a_clerk() -> None:
    assert {event for event in Event if may(Page.BEING_CONFIRMED, event)} == {
        Event.OVERRIDDEN,
        Event.PAID,
        Event.RESET,
        Event.NEXT_PAYMENT,
    }


def test_checkout_is_entered_from_the_review_only() -> None:
    assert {page for page, event in LEGAL if LEGAL[page, event] is Page.CHECKOUT} == {Page.REVIEW}


def test_scans_are_looked_up_before_checkout_only() -> None:
    assert {page for page in Page if accepts_scans(page)} == set(BEFORE_PAYMENT)
    assert {page for page in Page if rules_of(page).scans is Scans.LOOKED_UP} == {
        Page.NOTICE,
        Page.DEBTS,
        Page.REVIEW,
    }


@pytest.mark.parametrize("page", [page for page in Page if rules_of(page).scans is Scans.LOOKED_UP])
def test_where_a_notice_is_looked_up_each_thing_that_may_be_found_has_its_way(page: Page) -> None:
    found = {Event.TO_DEBT: Page.DEBT, Event.SERVER_DOWN: Page.UNAVAILABLE}
    found |= {Event.TO_BEING_CONFIRMED: Page.BEING_CONFIRMED}
    if page is not Page.REVIEW:  # there is a cart, and the parts of a bill are said beside it
        found |= {Event.TO_REVIEW: Page.REVIEW, Event.TO_INSTALMENTS: Page.INSTALMENTS}
    assert {event: next_page(page, event) for event in found} == found


@given(st.lists(st.sampled_from(Event), max_size=60))
def test_after_checkout_comes_an_ending_before_home(events: list[Event]) -> None:
    page, trail = Page.HOME, [Page.HOME]
    for event in events:
        if may(page, event):
            page = next_page(page, event)
            trail.append(page)
    for index, here in enumerate(trail[:-1]):
        if here is Page.CHECKOUT:
            assert trail[index + 1] is Page.VERIFYING
        if here is Page.VERIFYING:
            assert trail[index + 1] in ENDED


@pytest.mark.parametrize("page", [*BEFORE_PAYMENT[1:]])
def test_each_page_before_the_payment_is_reached_by_the_way_of_its_name(page: Page) -> None:
    assert {LEGAL[pair] for pair in LEGAL if pair[1] is way_to(page)} == {page}


def test_the_way_to_the_first_page_is_the_end_of_the_visit() -> None:
    assert way_to(Page.HOME) is Event.RESET


# --- the declarations ------------------------------------------------------------------------------------------------


def test_every_page_is_declared() -> None:
    assert set(PAGES) == set(Page)


def test_what_is_left_out_is_the_safe_choice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert PageRules().idle is Idle.USUAL
    assert PageRules().scans is Scans.IGNORED
    monkeypatch.setattr("kiosk.domain.flow.PAGES", {})
    assert all(rules_of(page) == PageRules() for page in Page)


def test_only_where_nobody_is_and_where_a_check_ends_by_itself_nobody_is_ever_asked() -> None:
    assert {page for page in Page if rules_of(page).idle is Idle.NEVER} == {Page.HOME, Page.VERIFYING}


@pytest.mark.parametrize(("page", "target"), [(page, target) for page in Page for target in rules_of(page).back])
def test_each_way_back_is_a_legal_move(page: Page, target: Page) -> None:
    assert may(page, way_to(target))


@pytest.mark.parametrize("page", [*ENDED, Page.CHECKOUT, Page.VERIFYING, Page.UNAVAILABLE])
def test_where_the_visit_does_not_want_to_go_there_is_no_way(page: Page) -> None:
    with pytest.raises(KeyError):
        way_to(page)


def test_from_where_money_may_have_moved_there_is_no_way_back() -> None:
    assert all(usual_way_back(page) is None for page in (*ENDED, Page.CHECKOUT, Page.VERIFYING))
