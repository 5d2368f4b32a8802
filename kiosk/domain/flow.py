# SPDX-License-Identifier: EUPL-1.2
"""The visitor's session as an explicit state machine: which page may follow which."""

from __future__ import annotations

from enum import Enum

from kiosk.domain.illegal_move import IllegalMove


class Page(Enum):
    """The pages of a visit."""

    HOME = "home"
    NOTICE = "notice"
    SERVICES = "services"
    FORM = "form"
    DEBTS = "debts"
    INSTALMENTS = "instalments"
    DEBT = "debt"
    REVIEW = "review"
    PRINTED = "printed"
    PHONE = "phone"
    CHECKOUT = "checkout"
    VERIFYING = "verifying"
    PAID = "paid"
    BEING_CONFIRMED = "being_confirmed"
    NOT_PAID = "not_paid"
    PARTLY_PAID = "partly_paid"
    UNPAID = "unpaid"
    UNAVAILABLE = "unavailable"


class Event(Enum):
    """What moves the visit on. Before the payment an event is named by where it leads: the visit knows why."""

    TO_NOTICE = "to_notice"  # a notice is to be scanned or typed
    TO_SERVICES = "to_services"  # something is to be paid for which there is no notice yet
    TO_FORM = "to_form"  # questions: of a service, of a tariff, or of whoever looks for their notices
    TO_LIST = "to_list"  # somebody's notices
    TO_PARTS = "to_parts"  # the parts of a bill that is paid in instalments or at once
    TO_DEBT = "to_debt"
    TO_CART = "to_cart"
    PAPER_GIVEN = "paper_given"  # a notice was printed, to be paid elsewhere
    TO_PHONE = "to_phone"  # the visitor pays with a telephone of their own
    TO_CONFIRMING = "to_confirming"  # an earlier attempt on the same notice is not settled
    TO_UNPAID = "to_unpaid"  # what was asked about does not show as paid
    OVERRIDDEN = "overridden"  # a clerk lets a notice be paid again whose earlier attempt is not settled
    RESUMED = "resumed"  # the program was started anew, and somebody may still stand there
    CHECKOUT_READY = "checkout_ready"  # Checkout took the cart
    PAGE_LEFT = "page_left"  # by whatever way: verification follows
    PAID = "paid"
    NOT_PAID = "not_paid"
    PARTLY_PAID = "partly_paid"
    BEING_CONFIRMED = "being_confirmed"
    NEXT_PAYMENT = "next_payment"  # the rest of a pile that one payment cannot carry
    RETRY = "retry"  # what certainly was not paid, once more
    SERVER_DOWN = "server_down"
    RESET = "reset"  # the visitor is done, or gone: everything personal is wiped


_LOOKING = (Page.HOME, Page.SERVICES, Page.FORM, Page.DEBTS, Page.INSTALMENTS)
_BEFORE_PAYMENT = (*_LOOKING, Page.NOTICE, Page.DEBT, Page.REVIEW)
_WITHOUT_PAYMENT = (*_BEFORE_PAYMENT, Page.PRINTED, Page.PHONE, Page.UNPAID, Page.UNAVAILABLE)
#: Where a notice is found of which an earlier attempt is not settled.
_FOUND = (Page.NOTICE, Page.FORM, Page.DEBTS, Page.INSTALMENTS, Page.REVIEW)
_ENDED = (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID)

#: From which pages each page before the payment can be reached. UNAVAILABLE leads back to where the visitor stood.
_WAYS: dict[Event, tuple[Page, tuple[Page, ...]]] = {
    Event.TO_NOTICE: (
        Page.NOTICE,
        (
            *_LOOKING,
            Page.DEBT,
            Page.REVIEW,
            Page.PRINTED,
            Page.NOT_PAID,
            Page.PARTLY_PAID,
            Page.UNPAID,
            Page.UNAVAILABLE,
        ),
    ),
    Event.TO_SERVICES: (Page.SERVICES, (Page.HOME, Page.FORM, Page.DEBT, Page.UNAVAILABLE)),
    Event.TO_FORM: (Page.FORM, (Page.HOME, Page.NOTICE, Page.SERVICES, Page.DEBTS, Page.UNAVAILABLE)),
    Event.TO_LIST: (Page.DEBTS, (Page.FORM, Page.DEBT, Page.INSTALMENTS, Page.REVIEW, Page.UNAVAILABLE)),
    Event.TO_PARTS: (Page.INSTALMENTS, (Page.NOTICE, Page.DEBTS, Page.DEBT, Page.UNAVAILABLE)),
    Event.TO_DEBT: (
        Page.DEBT,
        (Page.NOTICE, Page.FORM, Page.DEBTS, Page.INSTALMENTS, Page.REVIEW, Page.PRINTED, Page.PHONE),
    ),
    Event.TO_CART: (
        Page.REVIEW,
        (
            Page.NOTICE,
            Page.FORM,
            Page.DEBTS,
            Page.INSTALMENTS,
            Page.DEBT,
            Page.PRINTED,
            Page.PHONE,
            Page.UNAVAILABLE,
        ),
    ),
    Event.PAPER_GIVEN: (Page.PRINTED, (Page.DEBT, Page.NOT_PAID)),
    Event.TO_PHONE: (Page.PHONE, (Page.DEBT, Page.NOT_PAID, Page.UNAVAILABLE)),
}

_MOVES: dict[tuple[Page, Event], Page] = {
    **{(page, event): target for event, (target, pages) in _WAYS.items() for page in pages},
    (Page.REVIEW, Event.CHECKOUT_READY): Page.CHECKOUT,
    (Page.CHECKOUT, Event.PAGE_LEFT): Page.VERIFYING,
    (Page.PHONE, Event.PAGE_LEFT): Page.VERIFYING,
    (Page.PHONE, Event.PAID): Page.PAID,
    (Page.VERIFYING, Event.PAID): Page.PAID,
    (Page.VERIFYING, Event.NOT_PAID): Page.NOT_PAID,
    (Page.VERIFYING, Event.PARTLY_PAID): Page.PARTLY_PAID,
    (Page.VERIFYING, Event.BEING_CONFIRMED): Page.BEING_CONFIRMED,
    # only a receipt changes an ending, and only to these
    (Page.BEING_CONFIRMED, Event.PAID): Page.PAID,
    (Page.NOT_PAID, Event.PAID): Page.PAID,
    (Page.NOT_PAID, Event.PARTLY_PAID): Page.PARTLY_PAID,
    (Page.PARTLY_PAID, Event.PAID): Page.PAID,
    # "did I pay?" is asked where a notice is read
    (Page.NOTICE, Event.PAID): Page.PAID,
    (Page.NOTICE, Event.PARTLY_PAID): Page.PARTLY_PAID,
    (Page.NOTICE, Event.TO_UNPAID): Page.UNPAID,
    (Page.UNPAID, Event.RETRY): Page.REVIEW,
    **{(page, Event.TO_CONFIRMING): Page.BEING_CONFIRMED for page in _FOUND},
    (Page.BEING_CONFIRMED, Event.OVERRIDDEN): Page.DEBT,
    (Page.HOME, Event.RESUMED): Page.VERIFYING,
    (Page.NOT_PAID, Event.RETRY): Page.REVIEW,
    (Page.PARTLY_PAID, Event.RETRY): Page.REVIEW,
    **{(page, Event.NEXT_PAYMENT): Page.REVIEW for page in _ENDED},
    **{(page, Event.SERVER_DOWN): Page.UNAVAILABLE for page in _WITHOUT_PAYMENT},
    # From Checkout and from the verification nobody goes straight home: money may have moved.
    **{(page, Event.RESET): Page.HOME for page in (*_WITHOUT_PAYMENT, *_ENDED)},
}
_EVENT_TO = {target: event for event, (target, _) in _WAYS.items()}


def way_to(page: Page) -> Event:
    """The event that leads to a page before the payment; to the first page leads the end of the visit.

    Raises:
        KeyError: no such page.
    """
    return Event.RESET if page is Page.HOME else _EVENT_TO[page]


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
    return page in _BEFORE_PAYMENT
