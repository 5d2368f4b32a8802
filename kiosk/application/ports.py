# SPDX-License-Identifier: EUPL-1.2
"""What the use cases need from the world. Adapters implement it; tests have a fake of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Protocol

from kiosk.domain.attempt import Attempt, DueNotice
from kiosk.domain.navigation import ReturnAddresses
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.receipt import Receipt, ReceiptSummary


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
