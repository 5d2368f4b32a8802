# SPDX-License-Identifier: EUPL-1.2
"""What is known of the visit at one moment: one immutable value from which every page is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.ports import PrinterStatus
from kiosk.application.settle_payment import Progress, Settled
from kiosk.application.start_payment import Started
from kiosk.domain.attempt import Attempt
from kiosk.domain.cart import Cart, NotAdded
from kiosk.domain.ending import Ending, VisitEnding
from kiosk.domain.flow import Page
from kiosk.domain.navigation import Trail
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza


class Problem(Enum):
    """What went wrong in words that a page knows; the visit goes on."""

    NOT_A_NOTICE = "not_a_notice"
    NOT_FOUND = "not_found"
    NOT_READABLE = "not_readable"  # GovPay refuses this one notice
    FOREIGN_CREDITOR = "foreign_creditor"
    AMOUNT_CHANGED = "amount_changed"
    PAYMENT_REFUSED = "payment_refused"


class Server(Enum):
    """A part without which nobody can pay."""

    GOVPAY = "govpay"
    CHECKOUT = "checkout"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the kiosk is out of service, for the page and for the desk.

    Attributes:
        server: which part failed.
        kind: the class of the error, for the desk's code: outage, misconfigured, bug, unknown.
        resume: the page to go back to once it works again.
    """

    server: Server
    kind: str
    resume: Page = Page.HOME


class Printing(Enum):
    """What became of the last document sent to the printer."""

    NOTHING = "nothing"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class VisitState:
    """See the module. Everything but `trouble` is personal and is wiped at the end of the visit."""

    page: Page = Page.HOME
    searching: ScannedNotice | None = None
    slow: bool = False
    scanned: ScannedNotice | None = None
    problem: Problem | None = None
    debt: Pendenza | None = None
    cart: Cart = Cart()
    not_added: NotAdded | None = None  # the last notice that was scanned and does not go into the cart
    earlier: tuple[Pendenza, ...] = ()  # debts as they were before they changed
    starting: bool = False
    printer: PrinterStatus | None = None
    started: Started | None = None
    trail: Trail | None = None
    page_loaded: bool = False
    moves_on_at: float | None = None  # monotonic time, seconds
    attempt: Attempt | None = None
    began_at: datetime | None = None
    progress: Progress | None = None
    settled: Settled | None = None
    settled_at: datetime | None = None
    documents: tuple[ReceiptDocument, ...] = ()
    slip: bytes | None = None
    printing: Printing = Printing.NOTHING
    trouble: Trouble | None = None
    idle_ends_at: float | None = None  # monotonic time, seconds; None while somebody is there
    last_ending: VisitEnding | None = None  # of the visit before, for the page of nobody


#: What a new attempt begins with, and what nobody leaves behind.
NO_ATTEMPT: dict[str, object] = {
    "started": None,
    "trail": None,
    "page_loaded": False,
    "attempt": None,
    "settled": None,
    "settled_at": None,
    "progress": None,
    "documents": (),
    "slip": None,
    "printing": Printing.NOTHING,
}
NOBODY: dict[str, object] = {**NO_ATTEMPT, "scanned": None, "debt": None, "earlier": (), "problem": None}
NOBODY |= {"cart": Cart(), "not_added": None}

_ENDINGS = {
    Ending.PAID: VisitEnding.PAID,
    Ending.NOT_PAID: VisitEnding.NOT_PAID,
    Ending.BEING_CONFIRMED: VisitEnding.BEING_CONFIRMED,
    Ending.PARTLY_PAID: VisitEnding.PARTLY_PAID,
}


def ending_shown(state: VisitState) -> VisitEnding | None:
    """The ending that the visitor sees, None while the visit goes on."""
    if state.page is Page.UNAVAILABLE:
        return VisitEnding.UNAVAILABLE
    if state.page in (Page.PAID, Page.PARTLY_PAID, Page.NOT_PAID, Page.BEING_CONFIRMED) and state.settled is not None:
        return _ENDINGS[state.settled.ending]
    if state.page is Page.DEBT and state.debt is not None and state.debt.payability is not Payability.PAYABLE:
        return VisitEnding.NOT_PAYABLE
    if state.page is Page.NOTICE and state.problem is Problem.NOT_FOUND:
        return VisitEnding.NOT_FOUND
    if state.page is Page.NOTICE and state.problem is Problem.FOREIGN_CREDITOR:
        return VisitEnding.NOT_PAYABLE
    return None
