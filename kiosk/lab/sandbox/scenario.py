# SPDX-License-Identifier: EUPL-1.2
"""What a scenario of the sandbox may say: of the debt, of the way through Checkout, and of the receipt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum

MONTECHIARO = "01234567897"
"""idDominio of the municipality that runs the kiosk."""
COLLINE = "01876543214"
"""idDominio of the union of municipalities, served by the kiosk too."""
VALFIORITA = "02456789011"
"""idDominio of a creditor that the kiosk does not serve and GovPay does not know."""


class DebtState(StrEnum):
    """What GovPay holds under the notice number when the sandbox starts."""

    UNPAID = "unpaid"
    EXPIRED = "expired"
    ANNULLED = "annulled"
    PAID = "paid"
    PARTLY_PAID = "partly-paid"
    ANOMALOUS = "anomalous"
    REJECTED_RECEIPT = "rejected-receipt"
    """Unpaid, with a receipt that GovPay rejected and lists as IN_CORSO."""
    AT_CREDITOR = "at-creditor"
    """Not in GovPay yet: it asks the creditor's own system, which takes a moment."""
    UNKNOWN = "unknown"
    CREDITOR_EXPIRED = "creditor-expired"
    """Not in GovPay, and the creditor's own system says that it has expired; the next three likewise."""
    CREDITOR_ANNULLED = "creditor-annulled"
    CREDITOR_PAID = "creditor-paid"
    CREDITOR_DOWN = "creditor-down"


class Way(StrEnum):
    """The way of the authorisation once "Paga" was pressed."""

    PSP = "psp"
    """The PSP's page on another origin, back by a 302 after a form POST."""
    GDI_CHECK = "gdi-check"
    """3-D Secure in a frame, on Checkout's own host."""
    IN_APP = "in-app"
    """Approved in an app: Checkout's own outcome page waits for it."""
    PSP_HANGS = "psp-hangs"
    """The PSP's page takes the request and never answers."""
    PSP_POPUPS = "psp-popups"
    """The PSP's page opens windows of its own before it goes on."""


class ReceiptMoment(Enum):
    """When the receipt is committed in GovPay."""

    AT_AUTHORISATION = "at authorisation, before the outcome page is shown"
    AT_PAGA = "at the POST of auth-requests, before anybody authorises"
    NEVER = "never"


@dataclass(frozen=True, slots=True)
class Scenario:
    """One way a payment can go.

    `outcome` is Checkout's code (0 paid, 17 waiting, 116 low balance, …) after the payer authorised. `ending` is what a
    kiosk is expected to show. Delays are in seconds of the sandbox's own time and are divided by its speed.
    """

    name: str
    notice: str
    ending: str
    title_it: str
    title_en: str
    description_it: str
    description_en: str
    id_dominio: str = MONTECHIARO
    debt: DebtState = DebtState.UNPAID
    outcome: int = 0
    address_tells: bool = True
    """Whether the address of the outcome page carries the outcome (`/v2/esito`); else only its title does (`/esito`).

    What never leaves Checkout's host, cards and apps, ends on `/esito` whatever is said here.
    """
    receipt: ReceiptMoment = ReceiptMoment.AT_AUTHORISATION
    receipt_delay_s: float = 0.0
    way: Way = Way.PSP
    cart_lost: bool = False
    """Checkout answers "unknown cart" to its own page: the flow ends on Checkout's home."""
    cancel_fails: bool = False
    """DELETE of the transaction answers 409: "Annulla" on the summary ends on Checkout's home."""
    session_expires: bool = False
    """The fees request answers 401: the page goes to /sessione-scaduta."""
    card_frames: bool = False
    """The card fields are frames of another origin, as in production."""
    checkout_down: bool = False
    """POST /carts answers 503."""
    govpay_down: bool = False
    """Every GovPay request about the notice answers 503."""
    receipt_pdf_down: bool = False
    """The receipt's PDF answers 500."""
    receipt_detail_down: bool = False
    """The receipt's JSON answers 500; the list proves it all the same."""
    amount_rises: bool = False
    """After the first look the office adds a fee: every later look finds it."""
    typed_wrong: str | None = None
    """A number with a typing error to try first."""

    @property
    def ends_on_v2(self) -> bool:
        """Whether the outcome page is `/v2/esito`."""
        return self.address_tells and not self.card_frames and self.way not in (Way.GDI_CHECK, Way.IN_APP)

    @property
    def is_ordinary_at_checkout(self) -> bool:
        """True when Checkout treats the notice like any other, so that another notice of the cart may decide."""
        return (
            self.outcome == 0
            and self.address_tells
            and self.receipt is ReceiptMoment.AT_AUTHORISATION
            and self.receipt_delay_s == 0
            and self.way is Way.PSP
            and not (self.cart_lost or self.cancel_fails or self.session_expires or self.card_frames)
        )
