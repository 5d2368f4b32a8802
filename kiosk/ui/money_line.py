# SPDX-License-Identifier: EUPL-1.2
"""The money line: the one sentence on each page that says whether money has moved. Its words are in money_words.py."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.application.visit.derived import payments_of
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page
from kiosk.domain.navigation import Standing
from kiosk.domain.pendenza import Payability
from kiosk.ui import money_words


def money_line(state: VisitState, lang: str = "it") -> tuple[str, str]:
    """The kind (none, checking, paid) and the sentence that says whether money has moved; see money_words."""
    session = state.session
    translate = QCoreApplication.translate
    match state.page:
        case Page.CHECKOUT:
            return _line_at_checkout(_standing(state), state)
        case Page.PHONE if session.payment.phone is not None and session.payment.phone.arrived:
            return "checking", translate(
                "Messages", "{paid} notices paid of {all}. We are waiting for the others."
            ).format(paid=session.payment.phone.arrived, all=len(session.payment.phone.debts))
        case Page.PHONE:
            return "none", translate("Messages", "You pay with your phone, not here.")
        case Page.VERIFYING:
            return "checking", translate("Messages", "Do not pay again: we are still checking.")
        case Page.PAID:
            return money_words.after_paid(state)
        case Page.PARTLY_PAID:
            return money_words.after_partly_paid(state)
        case Page.BEING_CONFIRMED:
            return money_words.being_confirmed(state, lang)
        case Page.NOT_PAID:
            return money_words.after_not_paid(state, lang)
        case Page.NOTICE if session.inquiry.checking:  # "so far" is just what is asked
            return "none", translate("Messages", "Nothing is paid on this page.")
        case Page.UNPAID:
            return "none", translate("Messages", "Nothing has been charged now.")
        case Page.DEBT if session.bill.debt is not None and session.bill.debt.payability is not Payability.PAYABLE:
            return money_words.charged_now(state, lang)
        case _:
            return money_words.so_far(payments_of(state), lang)


def _standing(state: VisitState) -> Standing:
    """Where the payment stands; before the page has gone anywhere only what the attempt and the clock say."""
    session = state.session
    if session.payment.trail is not None:
        return session.payment.trail.standing
    if session.payment.moves_on_at is not None:
        return Standing.AT_OUTCOME
    authorised = session.payment.attempt is not None and session.payment.attempt.may_be_authorised
    return Standing.AT_BANK if authorised else Standing.NOT_YET


def _line_at_checkout(standing: Standing, state: VisitState) -> tuple[str, str]:
    translate = QCoreApplication.translate
    match standing:
        case Standing.NOT_YET:
            return money_words.before_paying(state)
        case Standing.NOTHING:
            return "none", translate("Messages", "You have not paid anything on this page.")
        case Standing.UNCLEAR:
            return "checking", translate("Messages", "The payment may have started: we check whether you have paid.")
        case Standing.AT_BANK:
            return "checking", translate("Messages", "The payment has started: follow your bank, do not leave.")
        case Standing.AT_OUTCOME:
            return "checking", translate("Messages", "Here you see the outcome: we check it for you.")
        case Standing.FAILED:
            return "checking", translate("Messages", "There was an error here: we check whether you have paid.")
