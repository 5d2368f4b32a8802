# SPDX-License-Identifier: EUPL-1.2
"""What is known of the visit at one moment: one immutable value from which every page is drawn."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.form_session import FormSession
from kiosk.application.paper_trail import PaperTrail
from kiosk.application.ports import DocumentKind, PrinterStatus, PrintOutcome
from kiosk.application.search_debts import Status
from kiosk.application.service_health import Health
from kiosk.application.service_health import Server as Server
from kiosk.application.settle_payment import Progress, Settled
from kiosk.application.start_payment import Started
from kiosk.domain.attempt import Attempt, Return
from kiosk.domain.cart import Cart, NotAdded
from kiosk.domain.ending import Ending, VisitEnding
from kiosk.domain.fee import fee_of
from kiosk.domain.flow import Page
from kiosk.domain.instalments import InstalmentPlan, NoticeKey, key_of
from kiosk.domain.money import Money
from kiosk.domain.navigation import Trail
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.open_attempt import paid_elsewhere
from kiosk.domain.pendenza import Payability, Pendenza, State
from kiosk.domain.service import Service
from kiosk.domain.tariff import Tariff
from kiosk.domain.visit_payments import Payment, VisitPayments
from kiosk.errors import ForeignCreditor, FormFault, NotFound, NotPayable, Refusal

#: So many codes of attempts can be tried in one visit: they are short, and tell of somebody's payment.
CODE_TRIES = 5


class Problem(Enum):
    """What went wrong in words that a page knows; the visit goes on."""

    NOT_A_NOTICE = "not_a_notice"
    NOT_FOUND = "not_found"
    NOT_READABLE = "not_readable"  # GovPay refuses this one notice
    EXPIRED = "expired"  # the creditor's own system says so of a notice that GovPay does not hold; and the next two
    ANNULLED = "annulled"
    ALREADY_PAID = "already_paid"
    FOREIGN_CREDITOR = "foreign_creditor"
    AMOUNT_CHANGED = "amount_changed"
    CHANGED = "changed"  # it stood on the screen for minutes, was read again and is not as it was
    PAYMENT_REFUSED = "payment_refused"
    AT_THE_DESK = "at_the_desk"  # the form of this service cannot be shown whole
    IN_A_FORM = "in_a_form"  # a notice was scanned while something else is being filled in
    BILL_PAID = "bill_paid"  # the bill of this notice was paid in another way
    NO_RECEIPT = "no_receipt"  # a notice that is paid has no receipt here
    NO_PAPER = "no_paper"  # there is no paper of this notice (a marca da bollo)
    UNDER_WAY = "under_way"  # GovPay shows that somebody is paying a notice elsewhere; pressing again goes on
    CODE_UNKNOWN = "code_unknown"  # no attempt has the code that was typed
    NO_MORE_CODES = "no_more_codes"  # too many codes were tried in this visit


_PROBLEM_OF_STATE = {
    State.SCADUTA: Problem.EXPIRED,
    State.ANNULLATA: Problem.ANNULLED,
    State.ESEGUITA: Problem.ALREADY_PAID,
}
#: Answers that say that a notice cannot be paid, here or at all.
_NOT_PAYABLE = (Problem.FOREIGN_CREDITOR, Problem.BILL_PAID, *_PROBLEM_OF_STATE.values())


def problem_of(refusal: Refusal) -> Problem:
    """What is said of a notice that was refused."""
    if isinstance(refusal, NotFound):
        return Problem.NOT_FOUND
    if isinstance(refusal, ForeignCreditor):
        return Problem.FOREIGN_CREDITOR
    if isinstance(refusal, NotPayable):
        return _PROBLEM_OF_STATE.get(refusal.state, Problem.NOT_READABLE)
    return Problem.NOT_READABLE


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why the kiosk is out of service, for the page and for the desk.

    Attributes:
        server: which part failed.
        kind: the class of the error, for the desk's code: outage, misconfigured, bug, unknown.
        resume: the page to go back to once it works again.
        at_rest: nobody was there when it came; it is no visit's ending.
        back: it works again, and nobody has shown to be still there.
    """

    server: Server
    kind: str
    resume: Page = Page.HOME
    at_rest: bool = False
    back: bool = False


class Printing(Enum):
    """What became of the last document sent to the printer."""

    NOTHING = "nothing"
    PRINTING = "printing"
    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"
    MISSING = "missing"  # printed, and whoever waits for it says that it is not there: the desk helps

    @classmethod
    def of(cls, outcomes: Collection[PrintOutcome]) -> Printing:
        """What is said of documents that belong together: what became of the worst of them."""
        worst = (one for one in (PrintOutcome.FAILED, PrintOutcome.UNKNOWN) if one in outcomes)
        return cls(next(worst, PrintOutcome.PRINTED).value)


#: What can be paid without a notice: by a form of the creditor's, or by a price in the settings.
Offer = Service | Tariff


class FormTrouble(Enum):
    """Why what was filled in did not lead on. What was typed is still there."""

    NOT_MADE = "not_made"  # nothing was created: the same may be tried again
    UNKNOWN = "unknown"  # nobody knows whether it was created: to the desk, not tried again
    REFUSED = "refused"  # a rule of the creditor or of GovPay said no
    WRONG = "wrong"  # GovPay names questions that must be corrected
    PAIR = "pair"  # the tax code and the digits do not go together
    NO_MORE_TRIES = "no_more_tries"


@dataclass(frozen=True, slots=True)
class FormProblem:
    """What went wrong with what was filled in.

    Attributes:
        said: with REFUSED the creditor's own words; else empty.
        faults: with WRONG.
        code: GovPay's code, for the desk.
        tries_left: with PAIR.
    """

    trouble: FormTrouble
    said: str = ""
    code: str = ""
    tries_left: int = 0
    faults: tuple[FormFault, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Filling:
    """Questions that are being answered.

    Attributes:
        offer: what is being created; None: the visitor looks for their notices.
        session: what was typed so far. It changes while it is filled.
    """

    offer: Offer | None
    session: FormSession = field(repr=False)


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody's notices, as far as they are at hand.

    Attributes:
        masked_name: whose they are.
        status, year: what they are filtered by; None is every year.
        years: the years to choose from, the latest first.
        sizes: how many rows each page has that was seen so far, in order.
        pages: the rows of the pages that are at hand, by number from 1: three at most.
        total: how many there are by GovPay's count; None before it was asked.
        complete: the last page was seen.
        failed: the page that was asked for last did not come.
        unreadable: a notice of a page that was seen cannot be read and is missing.
    """

    masked_name: str = field(repr=False)
    status: Status = Status.TO_PAY
    year: int | None = None
    years: tuple[int, ...] = ()
    sizes: tuple[int, ...] = ()
    pages: Mapping[int, tuple[Pendenza, ...]] = field(default_factory=dict, repr=False)
    total: int | None = None
    complete: bool = False
    failed: bool = False
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class Phone:
    """Notices that the visitor pays with a telephone of their own.

    Attributes:
        debts: one code each.
        came_from: the page to go back to.
        shown: which one, from 0.
        paid: the keys of those whose receipts have come.
        unseen: no receipt can be read here, so that the kiosk never sees whether they are paid.
    """

    debts: tuple[Pendenza, ...]
    came_from: Page = Page.DEBT
    shown: int = 0
    paid: frozenset[NoticeKey] = frozenset()
    unseen: bool = False

    @property
    def arrived(self) -> int:
        """How many receipts have come."""
        return len(self.paid)


@dataclass(frozen=True, slots=True)
class VisitState:
    """See the module. Everything is personal and wiped at the end of the visit, but `trouble`, `govpay` and `checkout`.

    Attributes:
        govpay, checkout: what is known of the servers. Without GovPay nothing works; without Checkout notices are
            found, printed and paid by telephone.
    """

    page: Page = Page.HOME
    origin: Page = Page.NOTICE  # where a notice comes from and where "back" leads: NOTICE, SERVICES or DEBTS
    searching: ScannedNotice | None = None
    slow: bool = False
    scanned: ScannedNotice | None = None
    checking: bool = False  # the notice or slip that is read is asked about ("did I pay?"), not paid
    code_tries_left: int = CODE_TRIES
    asking_code: bool = False  # the code that was typed is being looked for
    problem: Problem | None = None
    offers: tuple[Offer, ...] | None = None  # None while they are asked for
    filling: Filling | None = None
    sending: bool = False  # what was filled in is on its way
    form_problem: FormProblem | None = None
    listed: Listed | None = None
    plan: InstalmentPlan | None = None  # the bill that `debt` is a part of
    open_parts: frozenset[NoticeKey] = frozenset()  # parts of `plan` of which a payment is being confirmed
    may_be_instalment: bool = False  # of `debt`: its bill cannot be seen whole
    unread_bills: frozenset[NoticeKey] = frozenset()  # notices of which nobody could say whether they have one
    debt: Pendenza | None = None
    cart: Cart = Cart()
    not_added: NotAdded | None = None  # the last notice that was scanned and does not go into the cart
    earlier: tuple[Pendenza, ...] = ()  # debts as they were before they changed
    under_way: tuple[Pendenza, ...] = ()  # what the visitor was told somebody else may be paying
    overridden: tuple[Pendenza, ...] = ()  # what a clerk lets be paid though its earlier attempt is not settled
    override_by: str = ""  # who that clerk is
    starting: bool = False
    phone: Phone | None = None
    printer: PrinterStatus | None = None
    started: Started | None = None
    trail: Trail | None = None
    page_loaded: bool = False
    moves_on_at: float | None = None  # monotonic time, seconds
    attempt: Attempt | None = None
    payments: VisitPayments = VisitPayments()  # all that was tried in this visit: see payments_of
    began_at: datetime | None = None
    earlier_attempt: bool = False  # `attempt` is not of this visit: it is in the way of a notice, or is asked about
    retry_from: datetime | None = None  # when being confirmed: from when on the same may be paid again; None: at once
    paid_before: bool = False  # what was asked about is paid, here or elsewhere, today or before
    restored: bool = False  # after a restart: no names, no causale, no picture of a receipt; paper after a tap only
    by_code: bool = False  # asked about by its code: no receipt
    papers: Mapping[DocumentKind, PaperTrail] = field(default_factory=dict)  # restored: which papers are out already
    recorded_as: Attempt | None = None  # the journal's attempt under which papers are recorded; None: they are not
    progress: Progress | None = None
    settled: Settled | None = None
    settled_at: datetime | None = None
    documents: tuple[ReceiptDocument, ...] = ()
    printing: Printing = Printing.NOTHING
    printing_kind: DocumentKind | None = None  # of which documents `printing` is said
    counted: bool = False  # the printer has counted their sheets as they came out
    not_seen: bool = False  # the visitor has said once that nothing came out
    trouble: Trouble | None = None
    trying: bool = False  # the visitor has it looked whether the servers are back
    govpay: Health = Health.UNKNOWN
    checkout: Health = Health.UNKNOWN
    idle_ends_at: float | None = None  # monotonic time, seconds; None while somebody is there
    last_ending: VisitEnding | None = None  # of the visit before, for the page of nobody


#: What a new attempt begins with.
NO_ATTEMPT: dict[str, object] = {
    "started": None,
    "trail": None,
    "page_loaded": False,
    "attempt": None,
    "settled": None,
    "settled_at": None,
    "progress": None,
    "documents": (),
    "printing": Printing.NOTHING,
    "counted": False,
    "not_seen": False,
    "phone": None,
    "earlier_attempt": False,
    "retry_from": None,
    "paid_before": False,
    "restored": False,
    "by_code": False,
    "papers": {},
    "recorded_as": None,
}
#: What is said of the notice before, when another one comes.
NOTHING_SAID: dict[str, object] = {
    "searching": None,
    "asking_code": False,
    "slow": False,
    "problem": None,
    "not_added": None,
    "earlier": (),
    "printing": Printing.NOTHING,
}
#: What nobody leaves behind.
NOBODY: dict[str, object] = {
    **NO_ATTEMPT,
    **NOTHING_SAID,
    "origin": Page.NOTICE,
    "scanned": None,
    "checking": False,
    "code_tries_left": CODE_TRIES,
    "under_way": (),
    "overridden": (),
    "override_by": "",
    "filling": None,
    "sending": False,
    "form_problem": None,
    "listed": None,
    "plan": None,
    "open_parts": frozenset(),
    "may_be_instalment": False,
    "unread_bills": frozenset(),
    "debt": None,
    "cart": Cart(),
    "began_at": None,
    "payments": VisitPayments(),
}


def payments_of(state: VisitState) -> VisitPayments:
    """What was paid in this visit, and what may have been: the attempt at hand and those before it.

    Every sentence about money is drawn from this, and none from the page alone.
    """
    attempt = state.attempt
    if attempt is None or state.earlier_attempt:
        return state.payments
    notes = [(one.due.key, one.receipt.payment_note) for one in state.documents]
    ours = frozenset(key for key, note in notes if note == attempt.id)
    not_ours = frozenset(key for key, note in notes if paid_elsewhere(attempt.id, note)) - ours
    return state.payments.told(Payment(attempt, fee_known(state), ours, not_ours))


def fee_known(state: VisitState) -> Money | None:
    """The fee of the payment at hand, once the receipts of all that it paid are here and say it."""
    attempt = state.attempt
    if attempt is None or not attempt.endings:
        return None
    receipts = {one.due.key: one.receipt for one in state.documents}
    paid = [due.key for due, ending in zip(attempt.notices, attempt.endings, strict=True) if ending is Ending.PAID]
    if not receipts.keys() >= set(paid):
        return None
    return fee_of(attempt, [receipts[key] for key in paid], state.recorded_as)


def unpaid(state: VisitState) -> tuple[Pendenza, ...]:
    """What the payment that has ended certainly did not pay, of the cart: a debt that was paid by telephone is not."""
    if state.settled is None:
        return ()
    ended = zip(state.settled.attempt.notices, state.settled.attempt.endings, strict=True)
    not_paid = {due.key for due, ending in ended if ending is Ending.NOT_PAID}
    return tuple(debt for debt in state.cart.debts if key_of(debt) in not_paid)


def rest_of_pile(state: VisitState, per_payment: int) -> Cart:
    """What waits for the next payment once this one has ended; a receipt that was only asked for pays nothing of it."""
    if state.paid_before:
        return state.cart
    if state.settled is not None and state.settled.attempt.returned is Return.ELSEWHERE:
        return state.cart.without_notices({due.key for due in state.settled.attempt.notices})
    return state.cart.after(per_payment)


_ENDINGS = {
    Ending.PAID: VisitEnding.PAID,
    Ending.NOT_PAID: VisitEnding.NOT_PAID,
    Ending.BEING_CONFIRMED: VisitEnding.BEING_CONFIRMED,
    Ending.PARTLY_PAID: VisitEnding.PARTLY_PAID,
}


def ending_shown(state: VisitState) -> VisitEnding | None:
    """The ending that the visitor sees, None while the visit goes on."""
    if state.page is Page.UNAVAILABLE:
        at_rest = state.trouble is not None and state.trouble.at_rest
        return state.last_ending if at_rest else VisitEnding.UNAVAILABLE
    if state.page is Page.PRINTED:
        return VisitEnding.PRINTED
    if state.page is Page.UNPAID:
        return VisitEnding.NOT_PAID
    if state.page in (Page.PAID, Page.PARTLY_PAID, Page.NOT_PAID, Page.BEING_CONFIRMED) and state.settled is not None:
        return _ENDINGS[state.settled.ending]
    if state.page is Page.DEBT and state.debt is not None and state.debt.payability is not Payability.PAYABLE:
        return VisitEnding.NOT_PAYABLE
    if state.page is Page.NOTICE and state.problem is Problem.NOT_FOUND:
        return VisitEnding.NOT_FOUND
    if state.page is Page.NOTICE and state.problem in _NOT_PAYABLE:
        return VisitEnding.NOT_PAYABLE
    return None
