# SPDX-License-Identifier: EUPL-1.2
"""The visitor's session as an explicit state machine: which page may follow which."""

from __future__ import annotations

from enum import Enum


class IllegalMove(Exception):
    """The event has no meaning on this page: a bug."""


class Page(Enum):
    """The pages of a visit."""

    HOME = "home"
    NOTICE = "notice"
    DEBT = "debt"
    REVIEW = "review"
    CHECKOUT = "checkout"
    VERIFYING = "verifying"
    PAID = "paid"
    BEING_CONFIRMED = "being_confirmed"
    NOT_PAID = "not_paid"
    PARTLY_PAID = "partly_paid"
    UNAVAILABLE = "unavailable"


class Event(Enum):
    """What moves the visit on."""

    BEGIN = "begin"  # the visitor wants to pay a notice
    DEBT_FOUND = "debt_found"
    BACK = "back"
    GO_ON = "go_on"  # yes, this is my notice
    ADD_ANOTHER = "add_another"
    TO_CART = "to_cart"  # a notice was added beside others, or could not be
    DEBT_NOT_PAYABLE = "debt_not_payable"  # it was payable at the first look and is not at the second
    DEBT_GONE = "debt_gone"  # it was there at the first look and is not at the second
    CHECKOUT_READY = "checkout_ready"  # Checkout took the cart
    PAGE_LEFT = "page_left"  # by whatever way: verification follows
    PAID = "paid"
    NOT_PAID = "not_paid"
    PARTLY_PAID = "partly_paid"
    BEING_CONFIRMED = "being_confirmed"
    NEXT_PAYMENT = "next_payment"  # the rest of a pile that one payment cannot carry
    RETRY = "retry"  # after "not paid", or after an outage
    SERVER_DOWN = "server_down"
    RESET = "reset"  # the visitor is done, or gone: everything personal is wiped


_WITHOUT_PAYMENT = (Page.HOME, Page.NOTICE, Page.DEBT, Page.REVIEW, Page.UNAVAILABLE)
_ENDED = (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID)

_MOVES: dict[tuple[Page, Event], Page] = {
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
    (Page.NOT_PAID, Event.PAID): Page.PAID,  # only a receipt changes an ending, and only to this
    (Page.NOT_PAID, Event.RETRY): Page.REVIEW,
    (Page.PARTLY_PAID, Event.RETRY): Page.REVIEW,
    # once the servers are back: to where the visitor stood, so that nothing is typed twice
    (Page.UNAVAILABLE, Event.RETRY): Page.HOME,
    (Page.UNAVAILABLE, Event.BACK): Page.NOTICE,
    (Page.UNAVAILABLE, Event.GO_ON): Page.REVIEW,
    **{(page, Event.NEXT_PAYMENT): Page.REVIEW for page in _ENDED},
    **{(page, Event.SERVER_DOWN): Page.UNAVAILABLE for page in _WITHOUT_PAYMENT},
    # From Checkout and from the verification nobody goes straight home: money may have moved.
    **{(page, Event.RESET): Page.HOME for page in (*_WITHOUT_PAYMENT, *_ENDED)},
}


def next_page(page: Page, event: Event) -> Page:
    """The page after `event`.

    Raises:
        IllegalMove: the event has no meaning there.
    """
    try:
        return _MOVES[page, event]
    except KeyError:
        raise IllegalMove(f"{event.value} on {page.value}") from None


def may(page: Page, event: Event) -> bool:
    """Whether the event has a meaning on that page."""
    return (page, event) in _MOVES


def accepts_scans(page: Page) -> bool:
    """Whether a notice that is scanned on this page is looked up."""
    return page in (Page.HOME, Page.NOTICE, Page.DEBT, Page.REVIEW)
