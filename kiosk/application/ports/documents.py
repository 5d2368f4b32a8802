# SPDX-License-Identifier: EUPL-1.2
"""The documents that the kiosk makes itself."""

from __future__ import annotations

from datetime import datetime
from enum import Enum, StrEnum
from typing import Protocol

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt
from kiosk.domain.ending import NotPaidReason
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import Receipt


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
    WHERE_TO_PAY = "where-to-pay"


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


class WhyNotHere(Enum):
    """Why a notice cannot be paid at this kiosk, or nothing can just now."""

    EXPIRED = "expired"
    ANNULLED = "annulled"
    PARTLY_PAID = "partly_paid"
    ANOMALOUS = "anomalous"  # a payment of it must be checked
    UNREADABLE = "unreadable"  # nobody here can tell how it stands
    OTHER_BODY = "other_body"  # its creditor is not served here
    OUT_OF_SERVICE = "out_of_service"
    OUT_OF_SERVICE_MAYBE_PAID = "out_of_service_maybe_paid"  # the reader may have paid just now

    @property
    def asks_first(self) -> bool:
        """Nobody is told to pay: whoever has the sheet asks at the counter first."""
        return self not in (WhyNotHere.OTHER_BODY, WhyNotHere.OUT_OF_SERVICE)


@dataclass(frozen=True, slots=True)
class WhereToPay:
    """What the sheet says that sends a person elsewhere. It names nobody.

    Attributes:
        made_at: when it is made.
        notices: those that it is about; none where the kiosk does not know any.
    """

    why: WhyNotHere
    made_at: datetime
    notices: tuple[NoticeNumber, ...] = ()


class Documents(Protocol):
    """Documents of our own making. Blocking: called off the Qt thread. Each raises Bug when it cannot be made."""

    def slip(self, slip: Slip, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The slip to keep, as PDF. It says that it is no receipt."""
        ...

    def not_paid_note(self, note: NotPaidNote, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The note that nothing was paid, as PDF; only for an attempt of which that is certain."""
        ...

    def where_to_pay(self, where: WhereToPay, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The sheet that says why it cannot be paid here and whom to ask, as PDF."""
        ...

    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str, paper: Paper = Paper.A4) -> bytes:
        """The data of a receipt as PDF, for when GovPay cannot give its own; says that it is a copy of the data."""
        ...
