# SPDX-License-Identifier: EUPL-1.2
"""The money line: the one sentence on each page that says whether money has moved, a function for each that differs.

Which page has which is declared in pages.py; the words of the endings are in money_words.py.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from kiosk.application.visit.derived import payments_of
from kiosk.application.visit.state import VisitState
from kiosk.domain.instalments import key_of
from kiosk.domain.navigation import PaymentStanding
from kiosk.domain.pendenza import Payability
from kiosk.ui import money_words
from kiosk.ui.money_words import Line, MoneyKind

#: From the visit and a language.
MoneyLine = Callable[[VisitState, str], Line]


def so_far(state: VisitState, lang: str) -> Line:
    """What was paid in this visit: the line of a page of which nothing else is to be said."""
    return money_words.so_far(payments_of(state), lang)


def of_a_cart(state: VisitState, lang: str) -> Line:
    """Beside the notices that are about to be paid: what was paid before them, and that they are not."""
    payments, cart = payments_of(state), state.session.order.cart
    return money_words.before_the_rest(payments, len(payments.left_of(map(key_of, cart.debts))), lang)


def where_notices_are_read(state: VisitState, lang: str) -> Line:
    """Who asks "did I pay?" is not told what was paid so far: that is just what is asked."""
    if state.session.inquiry.checking:
        return MoneyKind.NONE, QCoreApplication.translate("Messages", "Nothing is paid on this page.")
    return so_far(state, lang)


def of_a_debt(state: VisitState, lang: str) -> Line:
    """Beside a notice, which may be one that cannot be paid."""
    debt = state.session.bill.debt
    if debt is not None and debt.payability is not Payability.PAYABLE:
        return money_words.charged_now(state, lang)
    return so_far(state, lang)


def by_phone(state: VisitState, lang: str) -> Line:
    """While the visitor pays with a telephone."""
    translate, phone = QCoreApplication.translate, state.session.payment.phone
    if phone is not None and phone.arrived:
        words = translate("Messages", "{paid} notices paid of {all}. We are waiting for the others.")
        return MoneyKind.CHECKING, words.format(paid=phone.arrived, all=len(phone.debts))
    return MoneyKind.NONE, translate("Messages", "You do not pay here: you pay with your phone.")


def verifying(state: VisitState, lang: str) -> Line:
    """While the receipts are asked for."""
    return MoneyKind.CHECKING, QCoreApplication.translate("Messages", "Do not pay again: we are still checking.")


def unpaid(state: VisitState, lang: str) -> Line:
    """What was asked about does not show as paid."""
    return MoneyKind.NONE, QCoreApplication.translate("Messages", "Nothing has been charged now.")


def _standing(state: VisitState) -> PaymentStanding:
    """Where the payment stands; before the page has gone anywhere only what the attempt and the clock say."""
    session = state.session
    if session.payment.trail is not None:
        return session.payment.trail.standing
    if session.payment.moves_on_at is not None:
        return PaymentStanding.AT_OUTCOME
    authorised = session.payment.attempt is not None and session.payment.attempt.may_be_authorised
    return PaymentStanding.AT_BANK if authorised else PaymentStanding.NOT_YET


def at_checkout(state: VisitState, lang: str) -> Line:
    """On Checkout's page: as far as the payment has come there."""
    translate = QCoreApplication.translate
    match _standing(state):
        case PaymentStanding.NOT_YET:
            return money_words.before_paying(state)
        case PaymentStanding.NOTHING:
            return MoneyKind.NONE, translate("Messages", "You have not paid anything on this page.")
        case PaymentStanding.UNCLEAR:
            return MoneyKind.CHECKING, translate(
                "Messages", "The payment may have started: we check whether you have paid."
            )
        case PaymentStanding.AT_BANK:
            return MoneyKind.CHECKING, translate(
                "Messages", "The payment is under way: follow your bank and stay here."
            )
        case PaymentStanding.AT_OUTCOME:
            return MoneyKind.CHECKING, translate("Messages", "Here you see the outcome: we check it for you.")
        case PaymentStanding.FAILED:
            return MoneyKind.CHECKING, translate("Messages", "There was an error here: we check whether you have paid.")
