# SPDX-License-Identifier: EUPL-1.2
"""Receipts (ricevute) and what they prove."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber


class Esito(Enum):
    """The result written in a receipt. Only ESEGUITO means paid; GovPay lists rejected receipts as IN_CORSO."""

    ESEGUITO = "ESEGUITO"
    NON_ESEGUITO = "NON_ESEGUITO"
    IN_CORSO = "IN_CORSO"
    RIFIUTATO = "RIFIUTATO"
    ESEGUITO_PARZIALE = "ESEGUITO_PARZIALE"
    DECORRENZA = "DECORRENZA"
    DECORRENZA_PARZIALE = "DECORRENZA_PARZIALE"
    UNKNOWN = "unknown"

    @classmethod
    def from_json(cls, value: object) -> Esito:
        """The esito of a GovPay body; absent or unheard of is UNKNOWN, which proves nothing. Never raises."""
        try:
            return cls(value) if value != "unknown" else cls.UNKNOWN
        except ValueError:
            return cls.UNKNOWN


@dataclass(frozen=True, slots=True)
class ReceiptSummary:
    """One row of a list of receipts.

    Attributes:
        receipt_id: idRicevuta, pagoPA's receiptId.
        recorded_at: when GovPay took the receipt in (`data`, Europe/Rome); not when the citizen paid.
    """

    creditor_id: str
    iuv: str
    receipt_id: str
    esito: Esito
    recorded_at: datetime | None = None

    @property
    def proves_payment(self) -> bool:
        """Whether this receipt proves that its notice is paid."""
        return self.esito is Esito.ESEGUITO


@dataclass(frozen=True, slots=True)
class ReceiptItem:
    """One transfer of a receipt (causale importi): what it says and how much it is."""

    description: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Receipt:
    """A receipt in detail: everything that its PDF says, as text of ours.

    Attributes:
        summary: its row in the list.
        amount: what was paid for the notice, without the fee.
        fee: what the payer gave to the payment service on top, where known.
        payment_note: Checkout's idCart, where the receipt carries it.
        psp_id: fiscal code of the payment service.
        paid_on: day of the payment at the payment service.
        applied_on: day on which the payment counts (data applicativa).
        items: its transfers; empty where they are not known.
    """

    summary: ReceiptSummary
    amount: Money
    causale: str = ""
    creditor_name: str = ""
    debtor_name: str = ""
    payer_name: str = ""
    psp_name: str = ""
    fee: Money | None = None
    paid_on: date | None = None
    paid_at: datetime | None = None
    payment_note: str = ""
    notice: NoticeNumber | None = None
    psp_id: str = ""
    applied_on: date | None = None
    items: tuple[ReceiptItem, ...] = ()


_FAR_FUTURE = datetime(9999, 12, 31, tzinfo=UTC)


def _age(moment: datetime | None) -> timedelta:
    """The older the larger; unknown is oldest. Not `timestamp()`: it raises for a server's year 1."""
    if moment is None:
        return timedelta.max
    return _FAR_FUTURE - (moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def proofs(summaries: Iterable[ReceiptSummary]) -> tuple[ReceiptSummary, ...]:
    """The receipts that prove a payment, the latest taken in first. GovPay's own order means nothing."""
    found = [summary for summary in summaries if summary.proves_payment]
    return tuple(sorted(found, key=lambda summary: (_age(summary.recorded_at), summary.receipt_id)))


def choose_receipt(receipts: Iterable[Receipt], attempt_id: str) -> Receipt | None:
    """The receipt of this attempt: the one whose payment note is its idCart, else the latest that proves a payment.

    An `attempt_id` that is empty is no attempt's: a receipt without a note is not its.
    """
    paid = [receipt for receipt in receipts if receipt.summary.proves_payment]
    ours = [receipt for receipt in paid if attempt_id and receipt.payment_note == attempt_id]
    candidates = ours or paid
    order = {
        summary: position for position, summary in enumerate(proofs(candidate.summary for candidate in candidates))
    }
    return min(candidates, key=lambda summary: order[summary.summary], default=None)
