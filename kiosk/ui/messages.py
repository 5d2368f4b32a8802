# SPDX-License-Identifier: EUPL-1.2
"""What the visitor reads. Words are looked up when they are shown, so that the language can change at any moment."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.application.server_health import Server
from kiosk.application.visit.derived import payments_of
from kiosk.application.visit.problems import FormProblem, FormTrouble, Problem, Trouble
from kiosk.application.visit.state import VisitState
from kiosk.dataclass import dataclass
from kiosk.domain.cart import MAX_PILE, NotAdded, Reason
from kiosk.domain.instalments import key_of
from kiosk.domain.pendenza import Payability
from kiosk.ui import money_words
from kiosk.ui.debt_words import bill_words
from kiosk.ui.formats import euro, the_date


@dataclass(frozen=True, slots=True)
class Words:
    """A title and the sentences below it."""

    title: str
    text: str = ""


def joined(*sentences: str) -> str:
    """Sentences one after the other; empty ones are left out."""
    return " ".join(filter(None, sentences))


def sentence(text: str) -> str:
    """Words of the settings as a sentence of their own: `sportello 2, 8:30–12:30` begins large and ends with a stop."""
    return f"{text[0].upper()}{text[1:].rstrip('.')}." if text else ""


def problem_words(problem: Problem | None, creditor_id: str = "", money: str = "", amount: str = "") -> Words:
    """What went wrong with what was scanned, typed or sent; empty when nothing did.

    `money`: see nothing_paid; `amount`: what is asked now for the one notice whose amount has changed.
    """
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
                joined(
                    translate("Messages", "Check the digits, or ask at the counter: it may be of another body."), money
                ),
            )
        case Problem.NOT_READABLE:
            return Words(
                translate("Messages", "We cannot read this notice now"),
                joined(translate("Messages", "Ask at the counter."), money),
            )
        case Problem.EXPIRED:
            return payability_words(Payability.EXPIRED)
        case Problem.ANNULLED:
            return payability_words(Payability.ANNULLED)
        case Problem.ALREADY_PAID:
            return Words(
                translate("Messages", "This notice is already paid"),
                translate("Messages", "The creditor says so. If you are in doubt, ask at the counter."),
            )
        case Problem.FOREIGN_CREDITOR:
            return Words(
                translate("Messages", "It is of another body: it cannot be paid here."),
                translate(
                    "Messages",
                    "Pay it with the IO app, at a bank, a post office or a tobacconist: take the letter with you.",
                ),
            )
        case Problem.AMOUNT_CHANGED:
            return Words(
                translate("Messages", "The amount has changed: now it is {amount}").format(amount=amount)
                if amount
                else translate("Messages", "Amounts have changed: look at them"),
                translate("Messages", "If that is right, touch “Go to payment” again."),
            )
        case Problem.CHANGED:
            return Words(
                translate("Messages", "Something has changed: look again"),
                translate("Messages", "We have just read it anew: this is how it stands now."),
            )
        case Problem.PAYMENT_REFUSED:
            return Words(
                translate("Messages", "pagoPA does not accept this notice now"),
                joined(money, translate("Messages", "Try again later, or ask at the counter.")),
            )
        case Problem.AT_THE_DESK:
            return Words(
                translate("Messages", "This service cannot be prepared here"),
                joined(translate("Messages", "Ask at the counter: they can prepare it for you."), money),
            )
        case Problem.IN_A_FORM:
            return Words(
                translate("Messages", "You are filling in a form"),
                translate(
                    "Messages", "To pay a notice, go back first. What you have written here is not lost by this."
                ),
            )
        case Problem.BILL_PAID:
            return Words(
                translate("Messages", "This bill has changed meanwhile"),
                translate("Messages", "Look what is paid, and what can still be paid."),
            )
        case Problem.NO_RECEIPT:
            return Words(
                translate("Messages", "The receipt is not here"),
                translate("Messages", "Ask for it where it was paid, or at the counter."),
            )
        case Problem.UNDER_WAY:
            return Words(
                translate("Messages", "Somebody seems to be paying this notice right now"),
                translate("Messages", "Wait for that payment, or it may be paid twice. Not so? Then press again."),
            )
        case Problem.CODE_UNKNOWN:
            return Words(
                translate("Messages", "We do not know this code here"),
                translate(
                    "Messages", "Codes are known at the kiosk that printed them. Put the notice under the reader."
                ),
            )
        case Problem.NO_MORE_CODES:
            return Words(
                translate("Messages", "That was too many codes"),
                translate("Messages", "Put the notice under the reader, or ask at the counter."),
            )
        case Problem.NO_NOTICE_PDF:
            return Words(
                translate("Messages", "There is no paper of this notice"),
                translate("Messages", "It holds a revenue stamp: it can be paid here, or at the counter."),
            )


def said_of_problem(state: VisitState, lang: str = "it") -> Words:
    """What went wrong in the visit."""
    session = state.session
    creditor_id = session.inquiry.scanned.creditor_id if session.inquiry.scanned else None
    before = {key_of(debt): debt.amount for debt in session.lookup.earlier}
    now = [debt.amount for debt in session.order.cart.debts if before.get(key_of(debt), debt.amount) != debt.amount]
    amount = euro(now[0], lang) if len(now) == 1 else ""
    return problem_words(session.lookup.problem, creditor_id or "", money_words.nothing_paid(state), amount)


def not_all_listed_words() -> Words:
    """A list in which a notice is missing, for it cannot be read."""
    return Words(
        QCoreApplication.translate("Messages", "Not all notices can be shown here"),
        QCoreApplication.translate("Messages", "Ask at the counter about the others."),
    )


def form_problem_words(problem: FormProblem | None, money: str = "") -> Words:
    """Why what was filled in did not lead on; empty when it did, or when the questions themselves say it.

    `money`: see nothing_paid.
    """
    translate = QCoreApplication.translate
    if problem is None:
        return Words("")
    match problem.trouble:
        case FormTrouble.NOT_MADE:
            return Words(
                translate("Messages", "We could not create the notice"),
                joined(translate("Messages", "What you have written is still here."), money),
            )
        case FormTrouble.UNKNOWN:
            return Words(
                translate("Messages", "We do not know whether the notice was created"),
                joined(translate("Messages", "Ask at the counter before you try again."), money),
            )
        case FormTrouble.REFUSED:
            text = problem.said or refused_words(problem.code)
            desk = joined(money, translate("Messages", "If it is not clear, ask at the counter."))
            code = f" ({problem.code})" if problem.code and not problem.said else ""
            return Words(translate("Messages", "The notice cannot be created"), f"{text}{code} {desk}")
        case FormTrouble.WRONG:
            return Words("")
        case FormTrouble.PAIR:
            return Words(
                translate("Messages", "Tax code and digits do not go together"),
                translate("Messages", "Compare both with your papers.") + " " + tries_left_words(problem.tries_left),
            )
        case FormTrouble.NO_MORE_TRIES:
            return Words(
                translate("Messages", "No more tries are possible here for now"),
                translate("Messages", "Ask at the counter: they can search for you."),
            )


def tries_left_words(number: int) -> str:
    """How often it may be tried again: once at least."""
    if number == 1:
        return QCoreApplication.translate("Messages", "You can try once more.")
    return QCoreApplication.translate("Messages", "You can try {number} more times.").format(number=number)


def refused_words(code: str) -> str:
    """What a refusal of GovPay means for the visitor (GovPay, govpay-exception-messages.properties)."""
    translate = QCoreApplication.translate
    match code:
        case "VER_003":
            return translate("Messages", "It has been paid already.")
        case "VER_022":
            return translate("Messages", "This terminal may not create it.")
        case "VER_024" | "VER_025" | "VER_026" | "VER_027" | "VER_039" | "VER_017":
            return translate("Messages", "Its number could not be given out.")
        case "VER_001" | "VER_002" | "VER_004" | "VER_005" | "VER_006" | "VER_007" | "VER_023" | "VER_035":
            return translate("Messages", "It differs from one that is there already.")
    if code.startswith(("DOM_", "UOP_", "TRB_", "TVR_", "TVD_", "APP_", "VER_020", "VER_032")):
        return translate("Messages", "This service is not set up for it at the moment.")
    return translate("Messages", "The municipality does not accept these answers.")


def not_added_words(refusal: NotAdded, lang: str) -> Words:
    """Why a notice is not in the cart."""
    translate = QCoreApplication.translate
    debt = refusal.debt
    which = translate("Messages", "Notice {notice}.").format(notice=debt.notice.grouped)
    match refusal.reason:
        case Reason.ALREADY_IN:
            return Words(translate("Messages", "This notice is already in the list"), which)
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
        case Reason.OTHER_WAY_IN:
            part = debt.documento is not None and debt.documento.rata is not None
            return Words(
                translate("Messages", "You have already chosen to pay all at once")
                if part
                else translate("Messages", "You have already chosen the instalments"),
                translate("Messages", "The same amount is paid only once.") + " " + which,
            )
        case Reason.OTHER_WAY_PAID:
            title, text = bill_words(refusal.plan, refusal.open_payments)
            return Words(title, f"{text} {which}")
        case Reason.OTHER_WAY_OPEN:
            return Words(
                translate("Messages", "Another payment of this bill is being confirmed"),
                translate("Messages", "Do not pay it again for now.") + " " + which,
            )
        case Reason.BEING_CONFIRMED:
            return Words(
                translate("Messages", "A payment of this notice is being confirmed: do not pay it again."), which
            )
        case Reason.GONE:
            return Words(translate("Messages", "We cannot find this notice any more"), which)
        case Reason.NOT_READABLE:
            return Words(translate("Messages", "We cannot read this notice now"), which)
        case Reason.NOT_PAYABLE:
            words = payability_words(debt.payability, the_date(debt.due_on, lang) if debt.due_on else "")
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
                translate("Messages", "This notice expired on {date}").format(date=date_text)
                if date_text
                else translate("Messages", "This notice has expired"),
                translate("Messages", "It cannot be paid here any more. Ask at the counter what is due now."),
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


def trouble_words(state: VisitState, lang: str = "it") -> Words:
    """Why the kiosk is out of service, and what has happened to the money of whoever stands there."""
    translate, trouble = QCoreApplication.translate, state.availability.trouble
    server = trouble.server if trouble is not None else None
    if trouble is not None and trouble.back:
        return Words(
            translate("Messages", "It works again"), translate("Messages", "Touch the screen to go on where you were.")
        )
    if server is Server.CHECKOUT:
        title = translate("Messages", "The page of pagoPA does not answer")
        here = translate("Messages", "We cannot open it now.")
    elif server is Server.CREDITOR:
        title = translate("Messages", "The creditor of this notice does not answer")
        here = translate("Messages", "Its system must be asked about this notice. Try again in a while.")
    else:
        title = translate("Messages", "This terminal is paused")
        here = translate(
            "Messages", "You cannot pay here right now. We keep trying: this page tells when it works again."
        )
    if trouble is not None and trouble.at_rest:  # whoever reads it may have paid before
        return Words(title, here)
    payments = payments_of(state)
    if not payments.nothing_moved:
        return Words(title, joined(here, money_words.so_far(payments, lang)[1]))
    still_due = translate("Messages", "Your notice is still to be paid.") if server is Server.CHECKOUT else ""
    return Words(title, joined(here, money_words.nothing_paid(state), still_due))


_SERVER_DIGIT = {Server.GOVPAY: 1, Server.CHECKOUT: 2, Server.CREDITOR: 3, Server.KIOSK: 9}
_KIND_NUMBER = {"outage": 1, "misconfigured": 2, "bug": 3, "unknown": 4}


def trouble_code(trouble: Trouble | None) -> str:
    """The code for the desk: `K-102` is GovPay (1) that does not accept our credentials (02). See README.md."""
    if trouble is None:
        return ""
    return f"K-{_SERVER_DIGIT[trouble.server]}{_KIND_NUMBER.get(trouble.kind, 0):02d}"
