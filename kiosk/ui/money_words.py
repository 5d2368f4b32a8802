# SPDX-License-Identifier: EUPL-1.2
"""What is said of money. Every sentence is drawn from all that happened in the visit, see `payments_of`.

A sum is what left the account: with the fee where that is known, "plus the fee" where it is not; how much the fee is
stands on the page that says "paid". What is being confirmed is named by its amount beside what is paid.
"""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from kiosk.application.visit.derived import payments_of
from kiosk.application.visit.state import VisitState
from kiosk.application.visit.who_paid import who_paid
from kiosk.domain.ending import Ending
from kiosk.domain.instalments import NoticeKey, key_of
from kiosk.domain.money import Money
from kiosk.domain.visit_payments import Sum, VisitPayments
from kiosk.ui.formats import euro
from kiosk.ui.paid_words import not_yours_words

# The kind of a money line (none, checking, paid) and its sentence.


class MoneyKind(Enum):
    """What a money line says, for the eye."""

    NONE = "none"
    CHECKING = "checking"
    PAID = "paid"


Line = tuple[MoneyKind, str]


def fee_words(amount: Money, fee: Money | None, lang: str) -> str:
    """What stands below an amount that was paid: the fee on top, and both together."""
    translate = QCoreApplication.translate
    if fee is None:
        return translate("Messages", "Plus the fee of the bank or app.")
    if not fee.cents:
        return translate("Messages", "No fee was added.")
    total = euro(Money.total((amount, fee)), lang)
    return translate("Messages", "Plus a fee of {fee}: {total} in all.").format(fee=euro(fee, lang), total=total)


def plus_the_fee(amount: Money, lang: str) -> str:
    """An amount that is to be paid, or may have been: the fee is not known yet."""
    return QCoreApplication.translate("Messages", "{amount} plus the fee").format(amount=euro(amount, lang))


def sum_words(paid: Sum, lang: str) -> str:
    """What was paid, in the middle of a sentence: what left the account, as far as that is known."""
    if paid.fee is None:
        return plus_the_fee(paid.amount, lang)
    return euro(Money.total((paid.amount, paid.fee)), lang)


def so_far(payments: VisitPayments, lang: str) -> Line:
    """What has happened to the visitor's money up to now."""
    translate = QCoreApplication.translate
    paid, unsettled = payments.paid, payments.open
    if paid and unsettled:
        words = translate("Messages", "Already paid: {paid}. Another {open} is being confirmed: do not pay that again.")
        said = words.format(paid=sum_words(paid, lang), open=euro(unsettled.amount, lang))
        return MoneyKind.CHECKING, said
    if unsettled:
        words = translate("Messages", "A payment is being confirmed, do not make it again: {open}.")
        return MoneyKind.CHECKING, words.format(open=plus_the_fee(unsettled.amount, lang))
    if paid:
        return MoneyKind.NONE, _paid_words(payments, lang)
    if payments.shown:
        return MoneyKind.NONE, translate("Messages", "You have not paid anything here so far.")
    return MoneyKind.NONE, translate("Messages", "You have not paid anything so far.")


def _paid_words(payments: VisitPayments, lang: str) -> str:
    """What is paid: by whoever stands there only where the receipts say so (see who_paid)."""
    translate = QCoreApplication.translate
    yours = translate("Messages", "You have already paid {paid}.")
    words = yours if payments.yours else translate("Messages", "Already paid: {paid}.")
    return words.format(paid=sum_words(payments.paid, lang))


def before_the_rest(payments: VisitPayments, left: int, lang: str) -> Line:
    """Beside notices that are about to be paid: how many were paid before, for how much in all, and not these yet."""
    if not payments.paid or payments.open or not left:
        return so_far(payments, lang)
    translate, paid = QCoreApplication.translate, payments.paid
    if paid.notices == 1:
        yours = translate("Messages", "You have already paid one notice: {sum}.")
        known = translate("Messages", "Already paid: one notice, {sum}.")
    else:
        yours = translate("Messages", "You have already paid {number} notices: in all {sum}.")
        known = translate("Messages", "Already paid: {number} notices, in all {sum}.")
    if left == 1:
        rest = translate("Messages", "This one is still to be paid.")
    else:
        rest = translate("Messages", "These {number} are still to be paid.").format(number=left)
    said = (yours if payments.yours else known).format(sum=sum_words(paid, lang), number=paid.notices)
    return MoneyKind.NONE, f"{said} {rest}"


def nothing_paid(state: VisitState) -> str:
    """The sentence "You have not paid anything" for a message; empty where that is not certain, or is what is asked."""
    payments = payments_of(state)
    if not payments.nothing_moved or payments.shown or state.session.inquiry.checking:
        return ""
    return QCoreApplication.translate("Messages", "You have not paid anything.")


def before_paying(state: VisitState) -> Line:
    """On Checkout's page, before its "Pay" was pressed."""
    translate = QCoreApplication.translate
    others = payments_of(state).besides(state.session.payment.attempt)
    if others.nothing_moved and not others.shown:
        return MoneyKind.NONE, translate("Messages", "You have not paid yet. Only the “Pay” button pays.")
    return MoneyKind.NONE, translate("Messages", "This payment is not made yet. Only the “Pay” button pays.")


def after_paid(state: VisitState, lang: str) -> Line:
    """On the page that says "paid": whose payment it was, and whether anything else is to be done."""
    session = state.session
    translate, who = QCoreApplication.translate, who_paid(state)
    payments = payments_of(state)
    others = payments.besides(session.payment.attempt)
    left = len(payments.left_of(map(key_of, session.order.cart.debts)) - _shown_as_paid(state))
    still = translate("Messages", "Notices still to be paid: {left}.").format(left=left) if left else ""
    rest = [_another_open(others), still]
    kind = MoneyKind.CHECKING if who.twice or others.open else MoneyKind.PAID
    if who.twice or not (who.yours or session.payment.paid_before):
        said = not_yours_words(state, others_moved=not others.nothing_moved)
    elif left and session.payment.attempt is not None and not others.open:
        said, rest = _paid_of_a_pile(len(session.payment.attempt.notices), left), []
    else:
        said = translate("Messages", "Payment confirmed.")
        known = not payments.shown and not session.payment.restored
        if known and not any(rest):  # else nobody knows whether anything is left
            rest = [translate("Messages", "Nothing else to do.")]
    return kind, " ".join(filter(None, (said, *rest)))


def _paid_of_a_pile(paid: int, left: int) -> str:
    """How many notices the payment has paid, and how many it has left."""
    translate = QCoreApplication.translate
    if paid == 1:
        said = translate("Messages", "One notice is paid.")
    else:
        said = translate("Messages", "{number} notices are paid.").format(number=paid)
    if left == 1:
        rest = translate("Messages", "One is left.")
    else:
        rest = translate("Messages", "{number} are left.").format(number=left)
    return f"{said} {rest}"


def after_partly_paid(state: VisitState, lang: str) -> Line:
    """On the page that says that some notices are paid and the others not."""
    session = state.session
    endings = session.payment.attempt.endings if session.payment.attempt else ()
    others = payments_of(state).besides(session.payment.attempt)
    translate, paid = QCoreApplication.translate, sum(ending is Ending.PAID for ending in endings)
    if len(endings) - paid == 1:
        words = translate("Messages", "{paid} notices paid of {all}. One is still to be paid.")
    else:
        words = translate("Messages", "{paid} notices paid of {all}. The others are still to be paid.")
    said = words.format(paid=paid, all=len(endings))
    return MoneyKind.CHECKING if others.open else MoneyKind.NONE, " ".join(filter(None, (said, _another_open(others))))


def _another_open(others: VisitPayments) -> str:
    translate = QCoreApplication.translate
    return translate("Messages", "Another is being confirmed: do not make that one again.") if others.open else ""


def after_not_paid(state: VisitState, lang: str) -> Line:
    """On the page that says "not paid"."""
    translate = QCoreApplication.translate
    others = payments_of(state).besides(state.session.payment.attempt)
    if others.nothing_moved and not others.shown:
        return MoneyKind.NONE, translate("Messages", "Nothing has been charged.")
    kind, words = so_far(others, lang)
    return kind, translate("Messages", "Nothing has been charged this time.") + " " + words


def being_confirmed(state: VisitState, lang: str) -> Line:
    """On the page that says "being confirmed"."""
    session = state.session
    translate = QCoreApplication.translate
    endings = session.payment.attempt.endings if session.payment.attempt else ()
    others = payments_of(state).besides(session.payment.attempt)
    paid = sum(ending is Ending.PAID for ending in endings)
    if not paid and others.open:
        words = translate("Messages", "Do not pay again: this payment and another {open} are being confirmed.")
        said = words.format(open=euro(others.open.amount, lang))
        return MoneyKind.CHECKING, f"{said} {_paid_words(others, lang)}" if others.paid else said
    if paid:
        words = translate("Messages", "{paid} notices paid of {all}. Do not pay again what is being confirmed.")
        said = words.format(paid=paid, all=len(endings))
    elif others.nothing_moved:
        said = translate("Messages", "We do not know yet if you have paid: do not pay again.")
    else:
        said = translate("Messages", "This one is being confirmed: do not pay it again.")
    return MoneyKind.CHECKING, said if others.nothing_moved else said + " " + so_far(others, lang)[1]


def charged_now(state: VisitState, lang: str) -> Line:
    """Where a notice is shown that cannot be paid."""
    payments = payments_of(state)
    if payments.nothing_moved:
        return MoneyKind.NONE, QCoreApplication.translate("Messages", "Nothing has been charged now.")
    return so_far(payments, lang)


def _shown_as_paid(state: VisitState) -> set[NoticeKey]:
    """What the page itself says is paid, also where it is an attempt of an earlier visit."""
    attempt = state.session.payment.attempt
    if attempt is None:
        return set()
    return {item.key for item, ending in zip(attempt.notices, attempt.endings, strict=False) if ending is Ending.PAID}
