# SPDX-License-Identifier: EUPL-1.2
"""What the use cases need from the world. Adapters implement it; tests have a fake of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum, StrEnum
from typing import Protocol

from kiosk.domain.attempt import Attempt, DueNotice
from kiosk.domain.documento import Documento
from kiosk.domain.ending import NotPaidReason
from kiosk.domain.fact import Fact as Fact
from kiosk.domain.fact import FactKind as FactKind
from kiosk.domain.fact import KeptAttempt
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
            NotPayable: only its own system knows it, and lets nobody pay it.
            CreditorDown: its own system should have been asked, and does not answer.
            Misconfigured: we may not ask for this creditor.
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class Receipts(Protocol):
    """Where receipts are found."""

    async def prove(self, creditor_id: str) -> None:
        """That the receipts of this creditor can be read: a list was, since the start and since the last refusal.

        Asks nothing where that is known; an empty list is as good as any.

        Raises:
            Misconfigured: we may not read them.
            Outage, Bug: nobody knows.
        """
        ...

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
        unreadable: how many of this page are left out of `rows`, because they cannot be read.
    """

    rows: tuple[Pendenza, ...]
    total: int
    pages: int
    unreadable: int = 0


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


class JournalUnavailable(Exception):
    """The journal cannot record, or cannot be read: what was about to be done must not be done.

    `str(error)` is one sentence for the technician.
    """


class Journal(Protocol):
    """The memory of attempts: told before each act and after each answer, asked after a restart and before a payment.

    All methods are quick and may be called on the Qt thread. All raise JournalUnavailable.
    """

    def record(self, fact: Fact, attempt: Attempt) -> None:
        """Keep a fact and what is now known of its attempt (`Attempt.joined`: an older `attempt` takes nothing back).

        With the first fact, `attempt`, room is reserved for all that will be told of it; and it takes the place of
        every open attempt on its notices, which is recorded of them at the same time (`superseded`).

        Raises:
            JournalUnavailable: it could not be kept.
        """
        ...

    def open_attempts(self) -> Sequence[KeptAttempt]:
        """All attempts that are not final (kiosk/domain/open_attempt.py), the oldest first; those listed too."""
        ...

    def last_attempt(self) -> KeptAttempt | None:
        """The attempt at which somebody was last, open or final; None: there is none.

        Last in the order of recording, whatever the clock said; `KeptAttempt.touched_at` says when that was.
        """
        ...

    def attempts_on(self, creditor_id: str, notice: NoticeNumber) -> Sequence[KeptAttempt]:
        """All attempts that are kept on one notice, the newest first."""
        ...

    def attempts_of_code(self, code: str) -> Sequence[KeptAttempt]:
        """The attempts with these first 8 signs, the newest first: none or one, unless chance wills it otherwise."""
        ...

    def facts_of(self, attempt_id: str) -> Sequence[Fact]:
        """What was recorded of an attempt, in order; details as JSON gives them back (lists, no tuples)."""
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
    """What became of a print job. FAILED only where it is certain that nothing came out."""

    PRINTED = "printed"
    FAILED = "failed"
    UNKNOWN = "unknown"


class PrintTrouble(Enum):
    """Why a document did not come out, or may not have."""

    NO_PRINTER = "no-printer"
    UNREACHABLE = "unreachable"  # the spooler is not there, so that it was handed nothing
    REFUSED = "refused"  # it does not take jobs for that printer
    STOPPED = "stopped"
    OFFLINE = "offline"
    MEDIA_EMPTY = "media-empty"
    MEDIA_JAM = "media-jam"
    COVER_OPEN = "cover-open"
    SUPPLY_EMPTY = "supply-empty"
    CANCELLED = "cancelled"  # by somebody else
    ABORTED = "aborted"  # the spooler gave it up
    TIME_LIMIT = "time-limit"
    LOST = "lost"  # nobody can be asked any more what became of it
    NO_SHEETS = "no-sheets"  # the spooler is done, and of a printer that counts its sheets no sheet is known
    NOT_SEEN = "not-seen"  # who waited for it says that nothing came out
    NOT_WRITTEN = "not-written"  # a folder did not take the file


@dataclass(frozen=True, slots=True)
class PrintResult:
    """What became of a print job, and why if it did not come out.

    Attributes:
        sheets: how many are known to have come out, at least 1; None: nobody counted them.
    """

    outcome: PrintOutcome
    trouble: PrintTrouble | None = None
    sheets: int | None = field(default=None, compare=False)

    @property
    def may_be_repeated(self) -> bool:
        """Whether a second try can only give one paper, and is not in vain before somebody comes to the printer."""
        passing = self.trouble in (PrintTrouble.UNREACHABLE, PrintTrouble.ABORTED)
        return self.outcome is PrintOutcome.FAILED and passing


@dataclass(frozen=True, slots=True)
class EarlierJob:
    """What became of a job of an earlier run of the program, found by its title."""

    title: str
    result: PrintResult


class Printer(Protocol):
    """A printer at the kiosk. Its faults are answers, not exceptions."""

    async def status(self) -> PrinterStatus:
        """How ready it is."""
        ...

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        """Print a document, its bytes unchanged, and follow it to its end; it is tried once.

        Cancelling this call ends the following: the job goes on. `title` names the job and holds no personal data.
        """
        ...

    async def resume(self) -> Sequence[EarlierJob]:
        """Follow the jobs of an earlier run to their end. To be called once, before anything is printed."""
        ...


class Paper(Enum):
    """What a document is drawn for."""

    A4 = "a4"
    ROLL_80 = "roll-80"  # a roll of 80 mm, of which 72 mm can be printed


class DocumentKind(StrEnum):
    """What is printed."""

    RECEIPT = "receipt"
    SLIP = "slip"
    NOT_PAID = "not-paid"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Slip:
    """What the slip says that a person takes away while the payment is being confirmed.

    Attributes:
        started_at: when the payment began.
        made_at: when the slip is made; without `retry_from` the hour to come back at is counted from here. None: from
            `started_at`.
        retry_from: from when on the same notices may be paid again, if they are not paid by then; the hour to come back
            at, too. None: not said.
    """

    attempt: Attempt
    started_at: datetime
    made_at: datetime | None = None
    retry_from: datetime | None = None


@dataclass(frozen=True, slots=True)
class NotPaidNote:
    """What the note says that a person takes away after a payment that certainly did not happen.

    Attributes:
        started_at: when the payment began.
        reason: why it did not happen, as far as it may be said.
        after_others: other payments of the visit were made, or may have been.
    """

    attempt: Attempt
    started_at: datetime
    reason: NotPaidReason
    after_others: bool = False


class Documents(Protocol):
    """Documents of our own making. Blocking: called off the Qt thread. Each raises Bug when it cannot be made."""

    def slip(self, slip: Slip, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The slip to keep, as PDF. It says that it is no receipt."""
        ...

    def not_paid_note(self, note: NotPaidNote, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The note that nothing was paid, as PDF; only for an attempt of which that is certain."""
        ...

    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str, paper: Paper = Paper.A4) -> bytes:
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
