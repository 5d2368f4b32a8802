# SPDX-License-Identifier: EUPL-1.2
"""The visitor's session as an explicit state machine: which page may follow which."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import Enum

from kiosk.dataclass import dataclass
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


class PaymentPhase(Enum):
    """Where a page stands, seen from the payment."""

    BEFORE = "before"  # nothing moves: it leads home, and out of service when a server is down
    DURING = "during"  # money may be moving: it leads to the verification or to an ending, and nowhere else
    AFTER = "after"  # it leads home, and to the next payment of a pile


class Idle(Enum):
    """How long nobody may touch anything on a page before the visitor is asked, then wiped: a limit of the settings."""

    USUAL = "usual"
    FORM = "form"  # one reads and writes for long
    PAYMENT = "payment"  # one is busy with a telephone or with a bank
    NEVER = "never"  # nothing of anybody is on it, or it ends by itself


class Scans(Enum):
    """What becomes of a notice that is scanned on a page."""

    IGNORED = "ignored"
    LEAD_TO_NOTICE = "lead_to_notice"  # the page is left for that of the notice, where it is looked up
    LOOKED_UP = "looked_up"  # on the page itself, which shows how that goes and is left for what was found


class Event(Enum):
    """What moves the visit on: TO_… is named by the page that it leads to, every other event by what happened."""

    TO_NOTICE = "to_notice"  # a notice is to be scanned or typed
    TO_SERVICES = "to_services"  # something is to be paid for which there is no notice yet
    TO_FORM = "to_form"  # questions: of a service, of a tariff, or of whoever looks for their notices
    TO_DEBTS = "to_debts"  # the notices of a tax code
    TO_INSTALMENTS = "to_instalments"  # the parts of a bill that is paid in instalments or at once
    TO_DEBT = "to_debt"  # one notice: what is owed
    TO_REVIEW = "to_review"  # the cart, before it is paid
    TO_PRINTED = "to_printed"  # a notice was printed, to be paid elsewhere
    TO_PHONE = "to_phone"  # the visitor pays with a telephone of their own
    TO_BEING_CONFIRMED = "to_being_confirmed"  # an earlier attempt on the same notice is not settled
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRules:
    """What the visit must know of a page. What is left out is the safe choice.

    Attributes:
        entered: the events that lead to it, the usual one first, each with the pages from which it does.
        phase: where it stands, seen from the payment.
        back: where the way back may lead, the usual page last; the visit knows which. Empty where there is none.
        idle: which limit holds while nobody touches anything.
        scans: what becomes of a notice that is scanned on it.
    """

    entered: Mapping[Event, tuple[Page, ...]] = field(default_factory=dict)
    phase: PaymentPhase = PaymentPhase.BEFORE
    back: tuple[Page, ...] = ()
    idle: Idle = Idle.USUAL
    scans: Scans = Scans.IGNORED


#: Every page, declared once for the visit; what the screen shows of it is declared in ui/pages.py.
#: Beside what is `entered` here, the phase of a page says how the visit goes home, out of service, and on with a pile,
#: and its scans whether it leads to the page of the notice.
PAGES: Mapping[Page, PageRules] = {
    Page.HOME: PageRules(idle=Idle.NEVER, scans=Scans.LEAD_TO_NOTICE),
    Page.NOTICE: PageRules(
        entered={
            Event.TO_NOTICE: (
                Page.DEBTS,
                Page.REVIEW,
                Page.PRINTED,
                Page.NOT_PAID,
                Page.PARTLY_PAID,
                Page.UNPAID,
                Page.UNAVAILABLE,
            )
        },
        back=(Page.REVIEW, Page.HOME),
        scans=Scans.LOOKED_UP,
    ),
    Page.SERVICES: PageRules(
        entered={Event.TO_SERVICES: (Page.HOME, Page.FORM, Page.DEBT, Page.UNAVAILABLE)},
        back=(Page.HOME,),
        scans=Scans.LEAD_TO_NOTICE,
    ),
    Page.FORM: PageRules(
        entered={Event.TO_FORM: (Page.HOME, Page.NOTICE, Page.SERVICES, Page.DEBTS, Page.UNAVAILABLE)},
        back=(Page.REVIEW, Page.SERVICES, Page.HOME),
        idle=Idle.FORM,
        scans=Scans.LEAD_TO_NOTICE,
    ),
    Page.DEBTS: PageRules(
        entered={Event.TO_DEBTS: (Page.FORM, Page.DEBT, Page.INSTALMENTS, Page.REVIEW, Page.UNAVAILABLE)},
        back=(Page.REVIEW, Page.FORM),
        scans=Scans.LOOKED_UP,
    ),
    Page.INSTALMENTS: PageRules(
        entered={Event.TO_INSTALMENTS: (Page.NOTICE, Page.DEBTS, Page.DEBT, Page.UNAVAILABLE)},
        back=(Page.REVIEW, Page.DEBTS, Page.NOTICE),
        scans=Scans.LEAD_TO_NOTICE,
    ),
    Page.DEBT: PageRules(
        entered={
            Event.TO_DEBT: (
                Page.NOTICE,
                Page.FORM,
                Page.DEBTS,
                Page.INSTALMENTS,
                Page.REVIEW,
                Page.PRINTED,
                Page.PHONE,
            ),
            Event.OVERRIDDEN: (Page.BEING_CONFIRMED,),
        },
        back=(Page.INSTALMENTS, Page.DEBTS, Page.SERVICES, Page.NOTICE),
        scans=Scans.LEAD_TO_NOTICE,
    ),
    Page.REVIEW: PageRules(
        entered={
            Event.TO_REVIEW: (
                Page.NOTICE,
                Page.FORM,
                Page.DEBTS,
                Page.INSTALMENTS,
                Page.DEBT,
                Page.PRINTED,
                Page.PHONE,
                Page.UNAVAILABLE,
            ),
            Event.RETRY: (Page.UNPAID, Page.NOT_PAID, Page.PARTLY_PAID),
        },
        back=(Page.DEBTS, Page.NOTICE, Page.DEBT),
        scans=Scans.LOOKED_UP,
    ),
    Page.PRINTED: PageRules(
        entered={Event.TO_PRINTED: (Page.DEBT, Page.NOT_PAID)},
        back=(Page.REVIEW, Page.DEBT),
    ),
    Page.PHONE: PageRules(
        entered={Event.TO_PHONE: (Page.DEBT, Page.REVIEW, Page.NOT_PAID, Page.UNAVAILABLE)},
        back=(Page.REVIEW, Page.DEBT),
        idle=Idle.PAYMENT,
    ),
    Page.CHECKOUT: PageRules(
        entered={Event.CHECKOUT_READY: (Page.REVIEW,)},
        phase=PaymentPhase.DURING,
        idle=Idle.PAYMENT,
    ),
    Page.VERIFYING: PageRules(
        entered={Event.PAGE_LEFT: (Page.CHECKOUT, Page.PHONE), Event.RESUMED: (Page.HOME,)},
        phase=PaymentPhase.DURING,
        idle=Idle.NEVER,
    ),
    Page.PAID: PageRules(
        # only a receipt changes an ending; "did I pay?" is asked where a notice is read
        entered={
            Event.PAID: (
                Page.VERIFYING,
                Page.PHONE,
                Page.BEING_CONFIRMED,
                Page.NOT_PAID,
                Page.PARTLY_PAID,
                Page.NOTICE,
            )
        },
        phase=PaymentPhase.AFTER,
    ),
    Page.PARTLY_PAID: PageRules(
        entered={Event.PARTLY_PAID: (Page.VERIFYING, Page.NOT_PAID, Page.NOTICE)},
        phase=PaymentPhase.AFTER,
    ),
    Page.BEING_CONFIRMED: PageRules(
        entered={
            Event.BEING_CONFIRMED: (Page.VERIFYING,),
            # where a notice is found of which an earlier attempt is not settled
            Event.TO_BEING_CONFIRMED: (Page.NOTICE, Page.FORM, Page.DEBTS, Page.INSTALMENTS, Page.REVIEW),
        },
        phase=PaymentPhase.AFTER,
    ),
    Page.NOT_PAID: PageRules(entered={Event.NOT_PAID: (Page.VERIFYING,)}, phase=PaymentPhase.AFTER),
    Page.UNPAID: PageRules(entered={Event.TO_UNPAID: (Page.NOTICE,)}),
    Page.UNAVAILABLE: PageRules(),  # it leads back to where the visitor stood
}


def rules_of(page: Page) -> PageRules:
    """What is declared of a page; a page that is not declared leads home, and is wiped like any other."""
    return PAGES.get(page, PageRules())


def _moves() -> Iterator[tuple[tuple[Page, Event], Page]]:
    for page, rules in PAGES.items():
        for event, pages in rules.entered.items():
            for before in pages:
                yield (before, event), page
        if rules.scans is Scans.LEAD_TO_NOTICE:
            yield (page, Event.TO_NOTICE), Page.NOTICE
        # From Checkout and from the verification nobody goes straight home: money may have moved.
        if rules.phase is not PaymentPhase.DURING:
            yield (page, Event.RESET), Page.HOME
        if rules.phase is PaymentPhase.BEFORE:
            yield (page, Event.SERVER_DOWN), Page.UNAVAILABLE
        if rules.phase is PaymentPhase.AFTER:
            yield (page, Event.NEXT_PAYMENT), Page.REVIEW


_MOVES = dict(_moves())


def way_to(page: Page) -> Event:
    """The event that leads to a page before the payment; to the first page leads the end of the visit.

    Raises:
        KeyError: the visit cannot go to that page because it wants to.
    """
    if page is Page.HOME:
        return Event.RESET
    rules = PAGES[page]
    if rules.phase is not PaymentPhase.BEFORE or not rules.entered:
        raise KeyError(page)
    return next(iter(rules.entered))


def usual_way_back(page: Page) -> Page | None:
    """Where the way back leads from a page of which the visit knows nothing in particular; None where there is none."""
    back = rules_of(page).back
    return back[-1] if back else None


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
    return rules_of(page).scans is not Scans.IGNORED
