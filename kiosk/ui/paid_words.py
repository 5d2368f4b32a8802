# SPDX-License-Identifier: EUPL-1.2
"""What is said of a payment that ended paid: "you have paid" only where the receipts name it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.application.visit.state import VisitState
from kiosk.application.visit.who_paid import who_paid
from kiosk.domain.ending import Ending


def paid_heading(state: VisitState) -> str:
    """The sentence over the amount."""
    translate, who = QCoreApplication.translate, who_paid(state)
    several = _are_several(state)
    if who.twice and not several:
        return translate("PaidWords", "Paid more than once")
    if who.yours:
        return translate("PaidWords", "You have paid")
    return translate("PaidWords", "They are paid") if several else translate("PaidWords", "It is paid")


def not_yours_words(state: VisitState, *, others_moved: bool) -> str:
    """What is said of a payment that is proven, but not proven to be this one, or that was made more than once.

    `others_moved`: another payment of the visit has been charged, or may have been.
    """
    translate, who, several = QCoreApplication.translate, who_paid(state), _are_several(state)
    if who.twice:
        return translate("PaidWords", "Paid more than once: ask at the counter.")
    if who.nothing_moved:
        already = (
            translate("PaidWords", "They were paid already.")
            if several
            else translate("PaidWords", "It was paid already.")
        )
        charged = (
            translate("PaidWords", "Nothing has been charged this time.")
            if others_moved
            else translate("PaidWords", "Nothing has been charged now.")
        )
        return f"{already} {charged}"
    if several:
        return translate("PaidWords", "They are paid: do not pay them again.")
    return translate("PaidWords", "It is paid: do not pay it again.")


def _are_several(state: VisitState) -> bool:
    session = state.session
    return session.payment.attempt is not None and len(session.payment.attempt.notices) > 1


def partly_paid_title(state: VisitState) -> str:
    """Some notices are paid for certain, the others certainly not: by this payment, or at all."""
    translate, attempt = QCoreApplication.translate, state.session.payment.attempt
    endings = attempt.endings if attempt else ()
    paid = sum(ending is Ending.PAID for ending in endings)
    yours = who_paid(state).yours
    if paid == 1:
        one = translate("PaidWords", "You have paid one notice of {all}")
        words = one if yours else translate("PaidWords", "One notice of {all} is paid")
    else:
        several = translate("PaidWords", "You have paid {paid} notices of {all}")
        words = several if yours else translate("PaidWords", "{paid} notices of {all} are paid")
    return words.format(paid=paid, all=len(endings))
