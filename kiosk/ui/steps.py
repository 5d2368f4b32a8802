# SPDX-License-Identifier: EUPL-1.2
"""Which of the four steps the visitor stands at. Those before it are ticked: they have happened, for certain."""

from __future__ import annotations

from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page

NOTICE, CHECK, PAYMENT, RECEIPT = 1, 2, 3, 4

_STEPS = {
    Page.NOTICE: NOTICE,
    Page.SERVICES: NOTICE,
    Page.FORM: NOTICE,
    Page.DEBTS: NOTICE,
    Page.INSTALMENTS: CHECK,
    Page.DEBT: CHECK,
    Page.REVIEW: CHECK,
    Page.PRINTED: CHECK,
    Page.PHONE: PAYMENT,
    Page.CHECKOUT: PAYMENT,
    # nothing is known to be paid, or not all of it
    Page.VERIFYING: PAYMENT,
    Page.BEING_CONFIRMED: PAYMENT,
    Page.NOT_PAID: PAYMENT,
    Page.PARTLY_PAID: PAYMENT,
    Page.PAID: RECEIPT,
}


def step_of(state: VisitState) -> int:
    """1 notice, 2 check, 3 payment, 4 receipt; 0 where there are no steps.

    Asking whether something was paid is no payment, nor is looking at one of an earlier visit.
    """
    session = state.session
    if session.payment.earlier_attempt or (session.inquiry.checking and state.page is Page.NOTICE):
        return 0
    if state.page is Page.PRINTED and session.payment.settled is not None:  # the papers of what was not paid
        return PAYMENT
    return _STEPS.get(state.page, 0)
