# SPDX-License-Identifier: EUPL-1.2
"""What follows from the state of a visit: what was paid, what is left to pay, which ending is shown."""

from __future__ import annotations

from kiosk.application.server_health import Server
from kiosk.application.visit.problems import NOT_PAYABLE, Problem
from kiosk.application.visit.state import VisitState
from kiosk.domain.attempt import PageExit
from kiosk.domain.cart import Cart
from kiosk.domain.ending import Ending, VisitEnding
from kiosk.domain.fee import fee_of
from kiosk.domain.flow import Page
from kiosk.domain.instalments import key_of
from kiosk.domain.money import Money
from kiosk.domain.open_attempt import paid_elsewhere
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.domain.slip import code_for_people
from kiosk.domain.visit_payments import Payment, VisitPayments


def payments_of(state: VisitState) -> VisitPayments:
    """What was paid in this visit, and what may have been: the attempt at hand and those before it.

    Every sentence about money is drawn from this, and none from the page alone.
    """
    session = state.session
    attempt = session.payment.attempt
    if attempt is None or session.payment.earlier_attempt:
        return session.payments
    notes = [(document.item.key, document.receipt.payment_note) for document in session.payment.documents]
    ours = frozenset(key for key, note in notes if note == attempt.id)
    not_ours = frozenset(key for key, note in notes if paid_elsewhere(attempt.id, note)) - ours
    return session.payments.with_payment(Payment(attempt, fee_known(state), ours, not_ours))


def may_have_paid(state: VisitState) -> bool:
    """Whether whoever reads the page of an outage may have paid, and nobody here can say so: not to pay again then."""
    payments = payments_of(state)
    of_this_visit = state.availability.trouble is not None and not state.availability.trouble.at_rest
    return not of_this_visit or state.session.inquiry.checking or bool(payments.open) or payments.shown


def fee_known(state: VisitState) -> Money | None:
    """The fee of the payment at hand, once the receipts of all that it paid are here and say it."""
    session = state.session
    attempt = session.payment.attempt
    if attempt is None or not attempt.endings:
        return None
    receipts = {document.item.key: document.receipt for document in session.payment.documents}
    paid = [item.key for item, ending in zip(attempt.notices, attempt.endings, strict=True) if ending is Ending.PAID]
    if not receipts.keys() >= set(paid):
        return None
    return fee_of(attempt, [receipts[key] for key in paid], session.payment.recorded_as)


def chosen_of(state: VisitState) -> tuple[Pendenza, ...]:
    """What is ticked on the page at hand and can still be taken: nothing that is in the cart, or blocked by now."""
    session = state.session
    cart = {key_of(debt) for debt in session.order.cart.debts}
    free = tuple(debt for debt in session.selection.ticked if key_of(debt) not in cart)
    if state.page is not Page.INSTALMENTS:
        return free
    plan = session.bill.plan
    offered = {key_of(part) for part in plan.offered(cart, session.bill.open_parts)} if plan is not None else set()
    return tuple(debt for debt in free if key_of(debt) in offered)


def unpaid(state: VisitState) -> tuple[Pendenza, ...]:
    """What the payment that has ended certainly did not pay, of the cart: a debt that was paid by telephone is not."""
    session = state.session
    if session.payment.settled is None:
        return ()
    ended = zip(session.payment.settled.attempt.notices, session.payment.settled.attempt.endings, strict=True)
    not_paid = {item.key for item, ending in ended if ending is Ending.NOT_PAID}
    return tuple(debt for debt in session.order.cart.debts if key_of(debt) in not_paid)


def rest_of_pile(state: VisitState, per_payment: int) -> Cart:
    """What waits for the next payment once this one has ended; a receipt that was only asked for pays nothing of it."""
    session = state.session
    if session.payment.paid_before:
        return session.order.cart
    if session.payment.settled is not None and session.payment.settled.attempt.returned is PageExit.ELSEWHERE:
        return session.order.cart.without_notices({item.key for item in session.payment.settled.attempt.notices})
    return session.order.cart.after(per_payment)


_ENDINGS = {
    Ending.PAID: VisitEnding.PAID,
    Ending.NOT_PAID: VisitEnding.NOT_PAID,
    Ending.BEING_CONFIRMED: VisitEnding.BEING_CONFIRMED,
    Ending.PARTLY_PAID: VisitEnding.PARTLY_PAID,
}


def ending_shown(state: VisitState) -> VisitEnding | None:
    """The ending that the visitor sees, None while the visit goes on."""
    session = state.session
    if state.page is Page.UNAVAILABLE:
        at_rest = state.availability.trouble is not None and state.availability.trouble.at_rest
        return state.last_ending if at_rest else VisitEnding.UNAVAILABLE
    if state.page is Page.PRINTED:
        return VisitEnding.PRINTED
    if state.page is Page.UNPAID:
        return VisitEnding.NOT_PAID
    if (
        state.page in (Page.PAID, Page.PARTLY_PAID, Page.NOT_PAID, Page.BEING_CONFIRMED)
        and session.payment.settled is not None
    ):
        return _ENDINGS[session.payment.settled.ending]
    if (
        state.page is Page.DEBT
        and session.bill.debt is not None
        and session.bill.debt.payability is not Payability.PAYABLE
    ):
        return VisitEnding.NOT_PAYABLE
    if state.page is Page.NOTICE and session.lookup.problem is Problem.NOT_FOUND:
        return VisitEnding.NOT_FOUND
    if state.page is Page.NOTICE and session.lookup.problem in NOT_PAYABLE:
        return VisitEnding.NOT_PAYABLE
    return None


def to_pay_elsewhere(state: VisitState) -> tuple[Pendenza, ...]:
    """What can be printed or paid by telephone from this page: the notice on the screen, or those not paid."""
    session = state.session
    match state.page:
        case Page.DEBT if session.bill.debt is not None:
            return (session.bill.debt,)
        case Page.NOT_PAID:
            return unpaid(state)
        case Page.REVIEW:
            return session.order.cart.debts
        case Page.UNAVAILABLE if (
            state.availability.trouble is not None and state.availability.trouble.server is Server.CHECKOUT
        ):
            return session.order.cart.debts
        case _:
            return ()


def code_text(state: VisitState) -> str:
    """The code of this attempt as people copy it; empty without one that the journal knows."""
    payment = state.session.payment
    unknown = payment.earlier_attempt and payment.recorded_as is None
    return "" if payment.attempt is None or unknown else code_for_people(payment.attempt.code)
