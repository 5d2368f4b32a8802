# SPDX-License-Identifier: EUPL-1.2
"""What the visitor reads. Words are looked up when they are shown, so that the language can change at any moment."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.application.visit.state import Problem, Server, Trouble, VisitState
from kiosk.domain.cart import MAX_PILE, NotAdded, Reason
from kiosk.domain.ending import Ending, NotPaidReason
from kiosk.domain.flow import Page
from kiosk.domain.pendenza import Payability
from kiosk.ui.formats import short_date


@dataclass(frozen=True, slots=True)
class Words:
    """A title and the sentences below it."""

    title: str
    text: str = ""


def problem_words(problem: Problem | None, creditor_id: str = "") -> Words:
    """What went wrong with what was scanned, typed or sent; empty when nothing did."""
    translate = QCoreApplication.translate
    match problem:
        case None:
            return Words("")
        case Problem.NOT_A_NOTICE:
            return Words(
                translate("Messages", "This code is not on a payment notice"),
                translate("Messages", "Put the QR code of the notice under the reader, or type its 18 digits."),
            )
        case Problem.NOT_FOUND:
            return Words(
                translate("Messages", "We cannot find this notice"),
                translate(
                    "Messages",
                    "Check the digits, or ask at the counter: it may be of another body. You have not paid anything.",
                ),
            )
        case Problem.NOT_READABLE:
            return Words(
                translate("Messages", "We cannot read this notice now"),
                translate("Messages", "Ask at the counter. You have not paid anything."),
            )
        case Problem.FOREIGN_CREDITOR:
            return Words(
                translate("Messages", "This notice is of another body"),
                translate(
                    "Messages",
                    "It cannot be paid here (tax code {creditor}). Use the IO app, a bank or a tobacconist.",
                ).format(creditor=creditor_id),
            )
        case Problem.AMOUNT_CHANGED:
            return Words(
                translate("Messages", "The notice has changed: check it"),
                translate("Messages", "Meanwhile the creditor has changed it. If it is right, press again."),
            )
        case Problem.PAYMENT_REFUSED:
            return Words(
                translate("Messages", "pagoPA does not accept this notice now"),
                translate("Messages", "You have not paid anything. Try again later, or ask at the counter."),
            )


def not_added_words(refusal: NotAdded, lang: str) -> Words:
    """Why a notice is not in the cart."""
    translate = QCoreApplication.translate
    debt = refusal.debt
    which = translate("Messages", "Notice {notice}.").format(notice=debt.notice.grouped)
    match refusal.reason:
        case Reason.ALREADY_IN:
            return Words(translate("Messages", "This notice is already here"), which)
        case Reason.PILE_FULL:
            return Words(
                translate("Messages", "You have reached {number} notices, the most for one visit").format(
                    number=MAX_PILE
                ),
                translate("Messages", "Pay these first, then go on with the others."),
            )
        case Reason.STAMP_PAYS_ALONE:
            return Words(
                translate("Messages", "This notice is paid alone"),
                translate("Messages", "It holds a revenue stamp. Pay the others first, then this one."),
            )
        case Reason.BESIDE_A_STAMP:
            return Words(
                translate("Messages", "The notice that is here is paid alone"),
                translate("Messages", "It holds a revenue stamp. Pay it first, then this one."),
            )
        case Reason.GONE:
            return Words(translate("Messages", "We cannot find this notice any more"), which)
        case Reason.NOT_PAYABLE:
            words = payability_words(debt.payability, short_date(debt.due_on, lang) if debt.due_on else "")
            return Words(words.title, f"{words.text} {which}".strip())


def payability_words(payability: Payability, date_text: str = "") -> Words:
    """Why a notice cannot be paid here; empty when it can."""
    translate = QCoreApplication.translate
    match payability:
        case Payability.PAYABLE:
            return Words("")
        case Payability.ALREADY_PAID:
            return Words(
                translate("Messages", "This notice is already paid"),
                translate("Messages", "You do not have to do anything."),
            )
        case Payability.PARTLY_PAID:
            return Words(
                translate("Messages", "It shows as paid in part"),
                translate("Messages", "Ask at the counter what is still due."),
            )
        case Payability.EXPIRED:
            return Words(
                translate("Messages", "The last day to pay has passed"),
                translate("Messages", "It was {date}. Ask at the counter.").format(date=date_text)
                if date_text
                else translate("Messages", "Ask at the counter."),
            )
        case Payability.ANNULLED:
            return Words(
                translate("Messages", "The creditor has annulled this notice"),
                translate("Messages", "You do not have to pay it."),
            )
        case Payability.ANOMALOUS:
            return Words(
                translate("Messages", "There is a payment to be checked"),
                translate("Messages", "Do not pay again and ask at the counter."),
            )
        case Payability.UNREADABLE:
            return Words(
                translate("Messages", "We cannot read the state of this notice"),
                translate("Messages", "Ask at the counter."),
            )


def money_line(state: VisitState) -> tuple[str, str]:
    """The kind (none, checking, paid) and the sentence that says whether money has moved."""
    translate = QCoreApplication.translate
    match state.page:
        case Page.CHECKOUT:
            if state.attempt is not None and state.attempt.may_be_authorised:
                return "checking", translate("Messages", "The payment has started: follow your bank, do not leave.")
            return "none", translate("Messages", "You have not paid yet. Only the “Pay” button pays.")
        case Page.VERIFYING:
            return "checking", translate("Messages", "Do not pay again: we are still checking.")
        case Page.PAID:
            return "paid", translate("Messages", "Payment confirmed. Nothing else to do.")
        case Page.PARTLY_PAID:
            endings = state.attempt.endings if state.attempt else ()
            return "checking", translate(
                "Messages", "{paid} notices paid of {all}. The others are still to be paid."
            ).format(paid=sum(ending is Ending.PAID for ending in endings), all=len(endings))
        case Page.BEING_CONFIRMED:
            return "checking", translate("Messages", "We do not know yet if you have paid: do not pay again.")
        case Page.NOT_PAID:
            return "none", translate("Messages", "Nothing has been charged.")
        case Page.DEBT if state.debt is not None and state.debt.payability is not Payability.PAYABLE:
            return "none", translate("Messages", "Nothing has been charged now.")
        case _:
            return "none", translate("Messages", "You have not paid anything so far.")


def not_paid_words(reason: NotPaidReason | None) -> Words:
    """Why a payment certainly did not happen, as far as it may be said."""
    translate = QCoreApplication.translate
    match reason:
        case NotPaidReason.TOOK_TOO_LONG:
            return Words(
                translate("Messages", "Too much time has passed."), translate("Messages", "You can start again.")
            )
        case NotPaidReason.CARD_REFUSED:
            return Words(
                translate("Messages", "The bank did not authorise the card."),
                translate("Messages", "Another card may do. Only your bank knows the exact reason."),
            )
        case NotPaidReason.CARD_NOT_RECOGNISED:
            return Words(
                translate("Messages", "The card was not recognised."),
                translate("Messages", "Check its number and expiry date."),
            )
        case NotPaidReason.OVER_LIMIT:
            return Words(
                translate("Messages", "The amount is above the limit of the card, or its balance is too low."),
                translate("Messages", "Another card may do."),
            )
        case NotPaidReason.REFUSED:
            return Words(
                translate("Messages", "The bank refused the payment."),
                translate("Messages", "Another way to pay may do."),
            )
        case NotPaidReason.PAGE_FAILED:
            return Words(
                translate("Messages", "The page of pagoPA did not work."),
                translate("Messages", "It stopped before you could pay. You can try again."),
            )
        case NotPaidReason.COULD_NOT_CHECK:
            return Words(
                translate("Messages", "We could not ask whether the payment has arrived."),
                translate("Messages", "You had not paid yet. If in doubt, ask at the counter."),
            )
        case _:
            return Words(
                translate("Messages", "You left the page of pagoPA."),
                translate("Messages", "You can try again when you like."),
            )


def trouble_words(trouble: Trouble | None) -> Words:
    """Why the kiosk is out of service."""
    translate = QCoreApplication.translate
    if trouble is not None and trouble.server is Server.CHECKOUT:
        return Words(
            translate("Messages", "The page of pagoPA does not answer"),
            translate(
                "Messages", "We cannot open it now. You have not paid anything, and your notice is still to be paid."
            ),
        )
    return Words(
        translate("Messages", "This terminal is paused"),
        translate("Messages", "You cannot pay here right now. You have not paid anything."),
    )


_SERVER_DIGIT = {Server.GOVPAY: 1, Server.CHECKOUT: 2, Server.KIOSK: 9}
_KIND_NUMBER = {"outage": 1, "misconfigured": 2, "bug": 3, "unknown": 4}


def trouble_code(trouble: Trouble | None) -> str:
    """The code for the desk: `K-102` is GovPay (1) that does not accept our credentials (02). See README.md."""
    if trouble is None:
        return ""
    return f"K-{_SERVER_DIGIT[trouble.server]}{_KIND_NUMBER.get(trouble.kind, 0):02d}"


def help_topics(page: Page) -> list[Words]:
    """Up to three topics of help for a page."""
    translate = QCoreApplication.translate
    where = Words(
        translate("Messages", "Where is the notice number?"),
        translate(
            "Messages", "At the bottom of the letter, next to the QR code. It has 18 digits and usually starts with 3."
        ),
    )
    how = Words(
        translate("Messages", "How do I pay?"),
        translate("Messages", "By card, bank account or app, on the page of pagoPA. No cash."),
    )
    email = Words(
        translate("Messages", "I have no e-mail address"),
        translate("Messages", "pagoPA asks for one. Without it you can pay at a bank, a post office or a tobacconist."),
    )
    after = Words(
        translate("Messages", "I pressed “Pay” and nothing happens"),
        translate("Messages", "Wait for your bank. If you leave, we check first whether the payment has arrived."),
    )
    waiting = Words(
        translate("Messages", "What are you checking?"),
        translate("Messages", "We ask whether the receipt of your payment has arrived. Only the receipt proves it."),
    )
    paper = Words(
        translate("Messages", "The sheet does not come out"),
        translate("Messages", "Write down the code or take a picture of it, and show it at the counter."),
    )
    topics = {
        Page.HOME: [how, where],
        Page.NOTICE: [where, how],
        Page.REVIEW: [how, email],
        Page.CHECKOUT: [email, after],
        Page.VERIFYING: [waiting],
        Page.PAID: [paper],
        Page.PARTLY_PAID: [paper],
        Page.BEING_CONFIRMED: [waiting, paper],
    }
    return topics.get(page, [how])
