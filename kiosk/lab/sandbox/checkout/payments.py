# SPDX-License-Identifier: EUPL-1.2
"""Payments of the sandbox Checkout: from the activation to the outcome, and what pagoPA tells GovPay meanwhile."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal, Protocol

from kiosk.lab.sandbox.checkout.carts import Cart, Notice
from kiosk.lab.sandbox.scenario import ReceiptMoment, Scenario
from kiosk.lab.sandbox.scenarios import scenario_for_notice, scenario_of_cart

FEE_CENTS = 150
"""What the invented PSP takes, on top of the notices."""
OUTCOMES = (0, 1, 2, 3, 4, 7, 8, 10, 17, 18, 25, 116, 117, 121)
"""The outcome codes of Checkout's result page."""
PAYER_REFUSED = 2
"""The outcome when the payer presses "Rifiuta" on the PSP's page: authorisation denied."""

# After these the PSP may hold the payer's money, so that a receipt can come; the others are refusals.
_MONEY_MAY_HAVE_MOVED = frozenset({0, 1, 17})
_MAX_PAYMENTS = 500

_log = logging.getLogger(__name__)


class PagoPA(Protocol):
    """What pagoPA does to GovPay: asks to pay a notice, and delivers the receipt. Both answer "OK" or the refusal."""

    def activate(self, notice: str, amount_cents: int) -> str:
        """Asks GovPay to let the notice be paid."""

    def receipt(
        self,
        notice: str,
        amount_cents: int,
        *,
        rid: str | None = None,
        outcome: Literal["OK", "KO"] = "OK",
        causale: str | None = None,
        voci: list[int] | None = None,
        payment_note: str | None = None,
    ) -> str:
        """Delivers a receipt; `payment_note` is the idCart of the cart that was paid."""


class Timer(Protocol):
    """A planned call (`asyncio.TimerHandle`)."""

    def cancel(self) -> None:
        """Takes the plan back."""


class Later(Protocol):
    """Runs a call after some seconds (`asyncio` event loop's `call_later`, or a test's own clock)."""

    def __call__(self, delay_s: float, callback: Callable[[], None], /) -> Timer:
        """Plans the call."""


class PaymentStage(StrEnum):
    """How far a payment has come."""

    ACTIVATED = "activated"
    AUTHORISATION_REQUESTED = "authorisation requested"
    DECIDED = "decided"
    CANCELLED = "cancelled"


class NotActivated(Exception):
    """GovPay does not let a notice of the cart be paid; the message is its reason (PAA_…)."""


class WrongPaymentStage(Exception):
    """The step does not follow from where the payment stands."""


@dataclass(slots=True)
class Payment:
    """One attempt to pay a cart."""

    id: str
    cart: Cart
    scenario: Scenario
    email: str
    stage: PaymentStage = PaymentStage.ACTIVATED
    outcome: int | None = None
    address_tells: bool = True
    polls_left: int = 2
    receipts_sent: set[str] = field(default_factory=set)


class Payments:
    """All payments of this sandbox since it started.

    Args:
        pagopa: where activations and receipts go.
        later: runs the late receipts.
        speed: divides the sandbox's own delays (1 = as described).
    """

    def __init__(self, pagopa: PagoPA, later: Later, speed: float = 1.0) -> None:
        self._pagopa = pagopa
        self._later = later
        self._speed = speed
        self._payments: dict[str, Payment] = {}
        self._timers: list[Timer] = []

    def start(self, cart: Cart, email: str) -> Payment:
        """Activates every notice of the cart, as the choice of a payment method does.

        Raises:
            NotActivated: GovPay refuses one of them.
        """
        for notice in cart.notices:
            answer = self._pagopa.activate(notice.number, notice.amount_cents)
            if answer != "OK":
                raise NotActivated(answer)
        scenario = scenario_of_cart([notice.number for notice in cart.notices])
        payment = Payment(uuid.uuid4().hex, cart, scenario, email, address_tells=scenario.ends_on_v2)
        self._payments[payment.id] = payment
        while len(self._payments) > _MAX_PAYMENTS:
            del self._payments[next(iter(self._payments))]
        return payment

    def after(self, delay_s: float, call: Callable[[], None]) -> None:
        """Plans a call in the sandbox's own time; `forget` takes it back."""
        self._timers.append(self._later(delay_s / self._speed, call))

    def forget(self) -> None:
        """Drops every payment and what was planned for it, for a GovPay that starts over."""
        for timer in self._timers:
            timer.cancel()
        self._timers.clear()
        self._payments.clear()

    def get(self, payment_id: str) -> Payment | None:
        """The payment of that id, or None."""
        return self._payments.get(payment_id)

    def cancel(self, payment: Payment) -> None:
        """Gives the payment up before "Paga".

        Raises:
            WrongStage: too late, or this scenario does not let it be cancelled.
        """
        if payment.scenario.cancel_fails or payment.stage not in {PaymentStage.ACTIVATED, PaymentStage.CANCELLED}:
            raise WrongPaymentStage(payment.stage)
        payment.stage = PaymentStage.CANCELLED

    def request_authorisation(self, payment: Payment) -> None:
        """What "Paga" does: from here on money can move.

        Raises:
            WrongStage: it was pressed already, or the payment was cancelled.
        """
        if payment.stage is not PaymentStage.ACTIVATED:
            raise WrongPaymentStage(payment.stage)
        payment.stage = PaymentStage.AUTHORISATION_REQUESTED
        for notice in payment.cart.notices:
            if scenario_for_notice(notice.number).receipt is ReceiptMoment.AT_PAGA:
                self._send_receipt(payment, notice)

    def authorise(self, payment: Payment, outcome: int | None = None, *, address_tells: bool = True) -> None:
        """The payer authorised: the scenario, or the outcome asked for, says what comes of it.

        `address_tells`: with an outcome that is asked for, whether it ends on `/v2/esito`.

        Receipts that come at once are committed before this returns, hence before any page can show the outcome.

        Raises:
            WrongStage: not asked for, or decided before.
        """
        asked_for = outcome is not None
        self._decide(payment, payment.scenario.outcome if outcome is None else outcome)
        if asked_for:
            payment.address_tells = address_tells
        if payment.outcome not in _MONEY_MAY_HAVE_MOVED or (asked_for and outcome != 0):
            return
        for notice in payment.cart.notices:
            self._receipt_by_scenario(payment, notice)

    def refuse(self, payment: Payment) -> None:
        """The payer pressed "Rifiuta".

        Raises:
            WrongStage: not asked for, or decided before.
        """
        self._decide(payment, PAYER_REFUSED)

    def poll(self, payment: Payment) -> tuple[int | None, bool]:
        """The outcome as the result page asks for it, and whether it is final."""
        if payment.outcome is None:
            return None, False
        payment.polls_left -= 1
        return payment.outcome, payment.polls_left < 0

    def _decide(self, payment: Payment, outcome: int) -> None:
        if payment.stage is not PaymentStage.AUTHORISATION_REQUESTED:
            raise WrongPaymentStage(payment.stage)
        payment.stage = PaymentStage.DECIDED
        payment.outcome = outcome

    def _receipt_by_scenario(self, payment: Payment, notice: Notice) -> None:
        scenario = scenario_for_notice(notice.number)
        if scenario.receipt is not ReceiptMoment.AT_AUTHORISATION:
            return
        if scenario.receipt_delay_s:
            self.after(scenario.receipt_delay_s, lambda: self._send_receipt(payment, notice))
        else:
            self._send_receipt(payment, notice)

    def _send_receipt(self, payment: Payment, notice: Notice) -> None:
        if notice.number in payment.receipts_sent:
            return
        payment.receipts_sent.add(notice.number)
        answer = self._pagopa.receipt(
            notice.number,
            notice.amount_cents,
            rid=uuid.uuid4().hex,
            causale=notice.description,
            payment_note=payment.cart.id_cart,
        )
        if answer != "OK":
            _log.warning("GovPay refused the receipt of %s: %s", notice.number, answer)
