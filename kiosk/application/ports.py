# SPDX-License-Identifier: EUPL-1.2
"""What the use cases need from the world. Adapters implement it; tests have a fake of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Protocol

from kiosk.domain.attempt import Attempt, DueNotice
from kiosk.domain.documento import Documento
from kiosk.domain.navigation import ReturnAddresses
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Receipt, ReceiptSummary
from kiosk.domain.service import Service
from kiosk.domain.tariff import DebtDraft


class Clock(Protocol):
    """Wall time for people and records, monotonic time for waiting."""

    def now(self) -> datetime:
        """The time of day, with its zone."""
        ...

    def monotonic(self) -> float:
        """Seconds from an arbitrary start; never goes back."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Wait. Cancellable."""
        ...


class Debts(Protocol):
    """Where debts are found."""

    async def find(self, creditor_id: str, notice: NoticeNumber) -> Pendenza:
        """The debt with that notice number at that creditor, from the best source that there is.

        Raises:
            NotFound: the creditor has no such notice.
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class Receipts(Protocol):
    """Where receipts are found."""

    async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
        """All receipts of that notice, of any esito; empty when there is none yet.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...

    async def fetch(self, summary: ReceiptSummary) -> Receipt:
        """One receipt in detail.

        Raises:
            NotFound, Outage, Bug: the list has proven what it proved all the same.
        """
        ...

    async def fetch_pdf(self, summary: ReceiptSummary) -> bytes:
        """The PDF of one receipt, byte for byte as GovPay rendered it (it does so anew at each call).

        Raises:
            NotFound, Outage, Bug: there is no PDF to be had.
        """
        ...


@dataclass(frozen=True, slots=True)
class DebtQuery:
    """Which debts are looked for. What is None or empty does not count.

    Attributes:
        debtor_id: fiscal code of the debtor, compared without regard to capitals.
        creditor_id: fiscal code of the creditor.
        state: one state; ANOMALA finds nothing (GovPay lists those under ESEGUITA).
        created_from, created_to: GovPay took them in (dataCaricamento) on these days or between them.
        created_since: the same, from a moment on; goes before `created_from`.
        rows_per_page: 1 to 200.
    """

    debtor_id: str = field(default="", repr=False)
    creditor_id: str = ""
    state: State | None = None
    created_from: date | None = None
    created_to: date | None = None
    created_since: datetime | None = None
    rows_per_page: int = 25


@dataclass(frozen=True, slots=True)
class DebtPage:
    """One page of a list of debts. The list may change between two pages, so that a debt may come twice, or never.

    Attributes:
        rows: the debts, each once, the newest first; without voci, so that `has_stamp` says nothing.
        total: how many there are in all, and `pages` how many pages, by the server's count.
    """

    rows: tuple[Pendenza, ...]
    total: int
    pages: int


class DebtSearch(Protocol):
    """Where debts are searched. Debts made from a form and not paid yet are found too."""

    async def page(self, query: DebtQuery, page: int) -> DebtPage:
        """One page, counted from 1; one behind the last is empty.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...

    async def get(self, application_id: str, debt_id: str) -> Pendenza:
        """One debt by idA2A and idPendenza. Not to be polled: GovPay forbids it.

        Raises:
            NotFound: there is none, or it is another application's.
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class Bills(Protocol):
    """Whether a debt is a part of a bill in several parts."""

    async def documento(self, debt: Pendenza) -> Documento | None:
        """The debt's documento, asked for only where the source of the debt does not give it.

        Raises:
            Outage, Bug: nobody knows.
        """
        ...


class NoticePapers(Protocol):
    """Where the paper of a notice comes from."""

    async def fetch_pdf(self, creditor_id: str, notice: NoticeNumber, second_lang: str = "") -> bytes:
        """The notice as PDF, byte for byte as GovPay rendered it (it does so anew at each call, in any state).

        Args:
            second_lang: `de`, `en`, `fr` or `sl` beside Italian; anything else: Italian alone.

        Raises:
            NotFound: the creditor has no such notice.
            Refused: this notice has no paper (a marca da bollo).
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class Catalogue(Protocol):
    """What may be paid without a notice."""

    async def creditors(self) -> Mapping[str, str]:
        """The enabled creditors of the installation, whether served here or not: name by fiscal code.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...

    async def services(self, creditor_id: str, kinds: Sequence[str] = ()) -> Sequence[Service]:
        """The services of a creditor that have a form.

        Args:
            kinds: those to offer (idTipoPendenza), in this order; empty: all that the server lists. Needed where the
                application is authorised for a list of kinds, because GovPay then lists none.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class DebtCreation(Protocol):
    """Where debts are made."""

    async def put(self, draft: DebtDraft) -> NoticeNumber:
        """Make the debt of a draft; the same draft again is the same debt.

        Returns:
            The number that it got.

        Raises:
            Refused: a rule of GovPay said no; `code` is its VER_… or the like.
            OutcomeUnknown: it may have been made: put the same draft again.
            Outage: it was not made.
            Bug: see kiosk/errors.py.
        """
        ...

    async def post_form(self, creditor_id: str, kind_id: str, form: Mapping[str, object]) -> Pendenza:
        """Make a debt from a filled form. Each call makes another one.

        Args:
            form: JSON's types, its numbers int or Decimal.

        Raises:
            FormRejected: fields are wrong.
            Refused: the creditor's rules said no, in `text_of_creditor`.
            NotFound: the creditor has no such kind of debt.
            OutcomeUnknown: it may have been made: look for it before trying again.
            Outage: it was not made.
            Bug: see kiosk/errors.py.
        """
        ...


@dataclass(frozen=True, slots=True)
class Cart:
    """What is sent to a payment channel.

    Attributes:
        id: the attempt's id (idCart).
        email: prefilled in the page, None to let the payer type it.
    """

    id: str
    notices: tuple[DueNotice, ...]
    returns: ReturnAddresses
    lang: str = "it"
    email: str | None = None


class PaymentChannel(Protocol):
    """A way to pay. pagoPA Checkout is the first; a card terminal at the counter may be another."""

    async def start(self, cart: Cart) -> str:
        """Hand over the cart. Nothing can have been authorised by this alone.

        Returns:
            The address of the page on which the payer goes on.

        Raises:
            Refused: the channel refuses this cart.
            Outage: the channel is down or misconfigured.
            OutcomeUnknown: nobody knows whether the cart was taken; a new one, with a new id, is safe.
            Bug: the channel calls our cart malformed.
        """
        ...


class FactKind(Enum):
    """What a journal records of an attempt."""

    ATTEMPT = "attempt"
    DEBT_READ = "debt_read"
    CART_SENT = "cart_sent"
    CART_ANSWERED = "cart_answered"
    PAGE_OPENED = "page_opened"
    MAY_BE_AUTHORISED = "may_be_authorised"
    RETURN = "return"
    CHECK = "check"
    ENDING = "ending"
    DOCUMENT = "document"
    PRINT_SENT = "print_sent"
    PRINT_RESULT = "print_result"


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is about to be done, or was answered. Holds no names and no codes of people."""

    at: datetime
    attempt_id: str
    kind: FactKind
    details: Mapping[str, object] = field(default_factory=dict)


class JournalUnavailable(Exception):
    """The journal cannot record: what was about to be done must not be done."""


class Journal(Protocol):
    """The memory of attempts: told before each act and after each answer."""

    def record(self, fact: Fact, attempt: Attempt) -> None:
        """Keep a fact and the state of the attempt after it.

        Raises:
            JournalUnavailable: it could not be kept.
        """
        ...


class PrinterReadiness(Enum):
    """What a printer says of itself; that it says nothing is an answer of its own."""

    READY = "ready"
    WARNING = "warning"
    NOT_READY = "not_ready"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PrinterStatus:
    """The readiness of a printer and its own words for it (IPP printer-state-reasons)."""

    readiness: PrinterReadiness
    reasons: tuple[str, ...] = ()


class PrintOutcome(Enum):
    """What became of a print job."""

    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class Printer(Protocol):
    """The printer at the kiosk. Its faults are answers, not exceptions."""

    async def status(self) -> PrinterStatus:
        """How ready it is."""
        ...

    async def print_pdf(self, title: str, pdf: bytes) -> PrintOutcome:
        """Print a document, its bytes unchanged. `title` names the job and holds no personal data."""
        ...


@dataclass(frozen=True, slots=True)
class Slip:
    """What the slip says that a person takes away while the payment is being confirmed."""

    attempt: Attempt
    started_at: datetime


class Documents(Protocol):
    """Documents of our own making. Blocking: called off the Qt thread."""

    def slip(self, slip: Slip, lang: str) -> bytes:
        """The slip to keep, as PDF. It says that it is no receipt."""
        ...

    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str) -> bytes:
        """The data of a receipt as PDF, for when GovPay cannot give its own; says that it is a copy of the data."""
        ...


class Probe(Protocol):
    """Whether a server is there and accepts us."""

    async def check(self) -> None:
        """Ask it something harmless.

        Raises:
            Outage: it is not there, or does not accept us.
        """
        ...
