# SPDX-License-Identifier: EUPL-1.2
"""What is known of the visit at one moment: one immutable value from which every page is drawn."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import field, replace
from datetime import datetime
from enum import Enum
from typing import assert_never

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.form_session import FormSession
from kiosk.application.ports import DocumentKind, PrinterStatus, PrintOutcome
from kiosk.application.print_history import PrintHistory
from kiosk.application.search_debts import Status
from kiosk.application.server_health import Health
from kiosk.application.settle_payment import Progress, Settled
from kiosk.application.start_payment import Started
from kiosk.application.visit.problems import FormProblem, Problem, Trouble
from kiosk.dataclass import dataclass
from kiosk.domain.access import Access, TextSize
from kiosk.domain.attempt import Attempt
from kiosk.domain.cart import Cart, NotAdded
from kiosk.domain.ending import VisitEnding
from kiosk.domain.flow import Page
from kiosk.domain.instalments import InstalmentPlan, NoticeKey
from kiosk.domain.language import EASY_ITALIAN
from kiosk.domain.navigation import Trail
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.service import Service
from kiosk.domain.tariff import Tariff
from kiosk.domain.visit_payments import VisitPayments

#: So many codes of attempts can be tried in one visit: they are short, and tell of somebody's payment.
CODE_TRIES = 5


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
        worst = (outcome for outcome in (PrintOutcome.FAILED, PrintOutcome.UNKNOWN) if outcome in outcomes)
        return cls(next(worst, PrintOutcome.PRINTED).value)


#: What can be paid without a notice: by a form of the creditor's, or by a price in the settings.
Offer = Service | Tariff


@dataclass(frozen=True, slots=True, eq=False)
class Filling:
    """A form that is being filled in.

    Attributes:
        offer: what is being created; None: the visitor looks for their notices.
        session: what was typed so far. It changes while it is filled.
    """

    offer: Offer | None
    session: FormSession = field(repr=False)


@dataclass(frozen=True, slots=True)
class DebtListView:
    """The list of a person's notices, as far as its pages are loaded.

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
class Preferences:
    """How the visitor wants to be served.

    Attributes:
        language: one of domain/language.py; None: the kiosk's own.
        access: what was chosen in the easy access panel; None: as the kiosk is set.
    """

    language: str | None = None
    access: Access | None = None

    def speaking(self, language: str, access: Access) -> Preferences:
        """The same in another language. Easy Italian comes in large letters, which go with it again.

        Args:
            access: how the visitor is served now.
        """
        text_size = access.text_size
        if language == EASY_ITALIAN and text_size is TextSize.NORMAL:
            text_size = TextSize.LARGE
        elif self.language == EASY_ITALIAN and language != EASY_ITALIAN and text_size is TextSize.LARGE:
            text_size = TextSize.NORMAL
        if text_size is access.text_size:
            return replace(self, language=language)
        return replace(self, language=language, access=replace(access, text_size=text_size))


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What the visitor came for.

    Attributes:
        origin: where a notice comes from and where "back" leads: NOTICE, SERVICES or DEBTS.
        scanned: the last notice that was scanned or typed.
        checking: the notice or slip that is read is asked about ("did I pay?"), not paid.
    """

    origin: Page = Page.NOTICE
    scanned: ScannedNotice | None = None
    checking: bool = False
    code_tries_left: int = CODE_TRIES


@dataclass(frozen=True, slots=True)
class Lookup:
    """What is being looked up, and what is said of the last that was; a new one says nothing.

    Attributes:
        slow: it takes longer than usual.
        asking_code: the code that was typed is being looked for.
        not_added: the last notice that was scanned and does not go into the cart.
        earlier: debts as they were before they changed.
    """

    searching: ScannedNotice | None = None
    slow: bool = False
    asking_code: bool = False
    problem: Problem | None = None
    not_added: NotAdded | None = None
    earlier: tuple[Pendenza, ...] = ()


@dataclass(frozen=True, slots=True)
class FormFilling:
    """What is paid without a notice, and the questions that are being answered.

    Attributes:
        offers: what there is; None while it is asked for.
        sending: what was filled in is on its way.
    """

    offers: tuple[Offer, ...] | None = None
    filling: Filling | None = None
    sending: bool = False
    form_problem: FormProblem | None = None


@dataclass(frozen=True, slots=True)
class Bill:
    """The debt on the screen, and the bill that it is a part of.

    Attributes:
        open_parts: parts of `plan` of which a payment is being confirmed.
        may_be_instalment: of `debt`: its bill cannot be seen whole.
        unread_bills: notices of which nobody could say whether they have one.
    """

    debt: Pendenza | None = None
    plan: InstalmentPlan | None = None
    open_parts: frozenset[NoticeKey] = frozenset()
    may_be_instalment: bool = False
    unread_bills: frozenset[NoticeKey] = frozenset()


@dataclass(frozen=True, slots=True)
class Selection:
    """What is ticked on a list or a bill and not in the cart yet.

    Attributes:
        ticked: in the order in which they were ticked.
        not_ticked: the last that could not be ticked beside the others.
    """

    ticked: tuple[Pendenza, ...] = ()
    not_ticked: NotAdded | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What the visitor agrees to pay.

    Attributes:
        under_way: what the visitor was told somebody else may be paying.
        overridden: what a clerk lets be paid though its earlier attempt is not settled.
        override_by: who that clerk is.
        starting: the payment is being prepared.
        printer: of what this payment gives, as it was when it was last asked.
        removed: the notice that was taken out last, and its place; it can be put back until something else is done.
    """

    cart: Cart = Cart()
    under_way: tuple[Pendenza, ...] = ()
    overridden: tuple[Pendenza, ...] = ()
    override_by: str = ""
    starting: bool = False
    printer: PrinterStatus | None = None
    removed: tuple[int, Pendenza] | None = None


@dataclass(frozen=True, slots=True)
class CurrentPayment:
    """The attempt at hand, from Checkout's page or the telephone to its ending. A new attempt begins with a new one.

    Attributes:
        moves_on_at: monotonic time, in seconds, at which the outcome page is left.
        earlier_attempt: `attempt` is not of this visit: it is in the way of a notice, or is asked about.
        retry_from: when being confirmed: from when on the same may be paid again; None: at once.
        paid_before: what was asked about is paid, here or elsewhere, today or before.
        restored: after a restart: no names, no causale, no picture of a receipt; paper after a tap only.
        by_code: asked about by its code: no receipt.
        print_histories: restored: which documents are out already.
        recorded_as: the journal's attempt under which prints are recorded; None: they are not.
    """

    phone: Phone | None = None
    started: Started | None = None
    trail: Trail | None = None
    page_loaded: bool = False
    moves_on_at: float | None = None
    attempt: Attempt | None = None
    began_at: datetime | None = None
    earlier_attempt: bool = False
    retry_from: datetime | None = None
    paid_before: bool = False
    restored: bool = False
    by_code: bool = False
    print_histories: Mapping[DocumentKind, PrintHistory] = field(default_factory=dict)
    recorded_as: Attempt | None = None
    progress: Progress | None = None
    settled: Settled | None = None
    settled_at: datetime | None = None
    documents: tuple[ReceiptDocument, ...] = ()


@dataclass(frozen=True, slots=True)
class PrintJob:
    """What was sent to the printer last.

    Attributes:
        printing_kind: of which documents `printing` is said.
        counted: the printer has counted their sheets as they came out.
        not_seen: the visitor has said once that nothing came out.
    """

    printing: Printing = Printing.NOTHING
    printing_kind: DocumentKind | None = None
    counted: bool = False
    not_seen: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """All that is personal: a new one has nothing of the visit before.

    Attributes:
        payments: all that was tried in this visit: see payments_of.
    """

    preferences: Preferences = Preferences()
    inquiry: Inquiry = Inquiry()
    lookup: Lookup = Lookup()
    form: FormFilling = FormFilling()
    listed: DebtListView | None = None
    bill: Bill = Bill()
    selection: Selection = Selection()
    order: Order = Order()
    payment: CurrentPayment = CurrentPayment()
    job: PrintJob = PrintJob()
    payments: VisitPayments = VisitPayments()


@dataclass(frozen=True, slots=True)
class Availability:
    """What works. Without GovPay nothing does; without Checkout notices are found, printed and paid by telephone.

    Attributes:
        trying: the visitor has it looked whether the servers are back.
    """

    govpay: Health = Health.UNKNOWN
    checkout: Health = Health.UNKNOWN
    trouble: Trouble | None = None
    trying: bool = False


#: What a change is made of; each has one place in the state.
SubState = (
    Preferences
    | Inquiry
    | Lookup
    | FormFilling
    | DebtListView
    | Bill
    | Selection
    | Order
    | CurrentPayment
    | PrintJob
    | VisitPayments
    | Availability
)


@dataclass(frozen=True, slots=True)
class VisitState:
    """See the module. Nothing outside `session` tells anything of a visitor; tests/application/test_state.py proves it.

    Attributes:
        idle_ends_at: monotonic time, in seconds, at which nobody is there; None while somebody is.
        last_ending: of the visit before, for the page of nobody.
        left_unattended: the visit before was ended because nobody was there any more.
    """

    page: Page = Page.HOME
    session: Session = Session()
    availability: Availability = Availability()
    idle_ends_at: float | None = None
    last_ending: VisitEnding | None = None
    left_unattended: bool = False

    def having(self, *sub_states: SubState) -> VisitState:
        """The same with these in the places of those that it had."""
        session, availability = self.session, self.availability
        for sub_state in sub_states:
            match sub_state:
                case Preferences():
                    session = replace(session, preferences=sub_state)
                case Inquiry():
                    session = replace(session, inquiry=sub_state)
                case Lookup():
                    session = replace(session, lookup=sub_state)
                case FormFilling():
                    session = replace(session, form=sub_state)
                case DebtListView():
                    session = replace(session, listed=sub_state)
                case Bill():
                    session = replace(session, bill=sub_state)
                case Selection():
                    session = replace(session, selection=sub_state)
                case Order():
                    session = replace(session, order=sub_state)
                case CurrentPayment():
                    session = replace(session, payment=sub_state)
                case PrintJob():
                    session = replace(session, job=sub_state)
                case VisitPayments():
                    session = replace(session, payments=sub_state)
                case Availability():
                    availability = sub_state
                case _:
                    assert_never(sub_state)
        return replace(self, session=session, availability=availability)


#: Where another notice comes, nothing is said of the one before.
NOTHING_SAID = (Lookup(), PrintJob())
#: Where the attempt at hand is left, for another or for none.
NO_ATTEMPT = (CurrentPayment(), PrintJob())
