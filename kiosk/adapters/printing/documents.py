# SPDX-License-Identifier: EUPL-1.2
"""The documents that we make: the slip of a payment being confirmed, and the copy of a receipt's data.

Making one blocks for some hundredths of a second: call it off the Qt thread.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from kiosk.application.ports import Slip
from kiosk.domain.attempt import Attempt
from kiosk.domain.receipt import Receipt


@dataclass(frozen=True, slots=True)
class SlipNotice:
    """A notice on the slip. `notice` has 18 digits, `creditor_id` is its idDominio."""

    creditor_id: str
    creditor_name: str
    title: str
    notice: str
    amount_cents: int


@dataclass(frozen=True, slots=True)
class SlipData:
    """What the slip says.

    Attributes:
        attempt_id: the whole idCart, which only the QR code holds.
        code: its first 8 signs, for people.
        started_at: when the payment began; knows its zone.
        desk_name, desk_hours: the counter to go to; hours may be empty.
        training: not a real payment, and the sheet says so.
    """

    attempt_id: str
    code: str
    started_at: datetime
    notices: tuple[SlipNotice, ...]
    desk_name: str = "sportello"
    desk_hours: str = ""
    training: bool = False


@dataclass(frozen=True, slots=True)
class ReceiptCopyData:
    """What the copy of a receipt's data says; what is empty or None is left out. Moments know their zone.

    Attributes:
        esito: the word in the receipt; only ESEGUITO means paid.
        paid_on: the day of the payment, shown when `paid_at` is not known.
    """

    creditor_id: str
    creditor_name: str
    title: str
    notice: str
    iuv: str
    receipt_id: str
    esito: str
    amount_cents: int
    fee_cents: int | None = None
    paid_at: datetime | None = None
    paid_on: date | None = None
    recorded_at: datetime | None = None
    psp_name: str = ""
    debtor_name: str = ""
    payer_name: str = ""
    code: str = ""
    desk_name: str = "sportello"
    training: bool = False


class PdfDocuments:
    """The port Documents, made here."""

    def __init__(self, desk_name: str, desk_hours: str, *, training: bool) -> None:
        """The counter that the documents send people to; `training` puts PROVA on each of them."""
        self._desk_name = desk_name
        self._desk_hours = desk_hours
        self._training = training

    def slip(self, slip: Slip, lang: str) -> bytes:
        """The slip to keep, as PDF. It says that it is no receipt."""
        notices = tuple(
            SlipNotice(due.creditor_id, due.creditor_name, due.causale, due.notice.digits, due.amount.cents)
            for due in slip.attempt.notices
        )
        data = SlipData(
            attempt_id=slip.attempt.id,
            code=slip.attempt.code,
            started_at=slip.started_at,
            notices=notices,
            desk_name=self._desk_name,
            desk_hours=self._desk_hours,
            training=self._training,
        )
        return slip_pdf(data, lang)

    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str) -> bytes:
        """The data of a receipt as PDF; says that it is a copy of the data."""
        data = ReceiptCopyData(
            creditor_id=receipt.summary.creditor_id,
            creditor_name=receipt.creditor_name,
            title=receipt.causale,
            notice=receipt.notice.digits if receipt.notice else "",
            iuv=receipt.summary.iuv,
            receipt_id=receipt.summary.receipt_id,
            esito=receipt.summary.esito.value,
            amount_cents=receipt.amount.cents,
            fee_cents=receipt.fee.cents if receipt.fee else None,
            paid_at=receipt.paid_at,
            paid_on=receipt.paid_on,
            recorded_at=receipt.summary.recorded_at,
            psp_name=receipt.psp_name,
            debtor_name=receipt.debtor_name,
            payer_name=receipt.payer_name,
            code=attempt.code if attempt else "",
            desk_name=self._desk_name,
            training=self._training,
        )
        return receipt_copy_pdf(data, lang)


def slip_pdf(data: SlipData, lang: str) -> bytes:
    """The A4 slip that a person keeps while the payment is being confirmed. `lang` without words here: Italian."""
    # The libraries that draw take a fifth of a second to load: not before the first page.
    from kiosk.adapters.printing.sheets import draw_slip

    return draw_slip(data, lang)


def receipt_copy_pdf(data: ReceiptCopyData, lang: str) -> bytes:
    """The A4 sheet with the data of a receipt, for when GovPay cannot give its own document."""
    from kiosk.adapters.printing.sheets import draw_receipt_copy

    return draw_receipt_copy(data, lang)
