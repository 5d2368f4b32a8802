# SPDX-License-Identifier: EUPL-1.2
"""Moments in which a notice is paid elsewhere: on paper, or with the visitor's own telephone."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from kiosk.application.ports import DocumentKind, PrinterReadiness, PrinterStatus
from kiosk.application.server_health import Server
from kiosk.application.settle_payment import Settled
from kiosk.application.visit.problems import Problem, Trouble, TroubleKind
from kiosk.application.visit.state import Phone, Printing
from kiosk.domain.attempt import Attempt, CartItem
from kiosk.domain.cart import Cart
from kiosk.domain.ending import Ending, NotPaidReason
from kiosk.domain.flow import Page
from kiosk.domain.instalments import key_of
from kiosk.domain.money import Money
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza, State
from kiosk.lab.moments.payment import CREDITOR, NUMBER, cart, debt, several

TODAY = Money(13160)
ON_PAPER = Money(12640)
SCANNED = ScannedNotice(NUMBER, CREDITOR, ON_PAPER)
#: as long as a creditor may write it (140 characters), with an amount as large as any
LONG = replace(
    debt(),
    causale=(
        "Canone unico patrimoniale per l’occupazione di suolo pubblico, Via dei Tigli 14, secondo semestre 2026 " * 2
    )[:140],
    amount=Money(99_999_999_999),
)


def phone(*debts: Pendenza, shown: int = 0, arrived: int = 0, unseen: bool = False) -> dict[str, object]:
    """The page with the code for the visitor's telephone; `shown` is the debt at hand, the first `arrived` are paid."""
    attempt = Attempt.elsewhere("KJ7MPQ2R" + "A" * 18, tuple(map(CartItem.of, debts)))
    return {
        "page": Page.PHONE,
        "phone": Phone(debts, Page.DEBT, shown, frozenset(key_of(debt) for debt in debts[:arrived]), unseen),
        "attempt": attempt,
    }


def shown(**more: object) -> dict[str, object]:
    """The page of a debt."""
    return {"page": Page.DEBT, "debt": debt(amount=TODAY), **more}


def not_paid(notices: int, reason: NotPaidReason = NotPaidReason.CARD_REFUSED, **more: object) -> dict[str, object]:
    """The ending of so many notices of which none was paid."""
    ended = several(*(Ending.NOT_PAID,) * notices)
    settled = ended["settled"]
    assert isinstance(settled, Settled)
    settled = replace(settled, reason=reason)
    state = {"page": Page.NOT_PAID, **ended, "settled": settled, "documents": (), **more}
    return {"printing_kind": DocumentKind.NOTICE, **state} if "printing" in more else state


def note(printing: Printing, notices: int = 1) -> dict[str, object]:
    """The same, while its note is printed."""
    return not_paid(notices, printing=printing, printing_kind=DocumentKind.NOT_PAID)


def due_on_two_days() -> Cart:
    """Three notices, one of which is due on another day."""
    first, *rest = cart(3).debts
    return Cart((replace(first, due_on=date(2026, 12, 16)), *rest))


#: more to say than a low page has room for
EVERYTHING = shown(scanned=SCANNED, may_be_instalment=True, printing=Printing.FAILED)

#: name: what the state is then
MOMENTS: dict[str, dict[str, object]] = {
    "phone": phone(debt(amount=TODAY)),
    "phone-unseen": phone(debt(amount=TODAY), unseen=True),
    "phone-three-unseen": phone(*cart(3).debts, shown=1, unseen=True),
    "phone-three": phone(*cart(3).debts, shown=1),
    "phone-three-arrived": phone(*cart(3).debts, shown=2, arrived=1),
    "phone-long": phone(LONG),
    "phone-long-three": phone(*cart(2).debts, LONG, shown=2, arrived=2),
    "printed": {"page": Page.PRINTED, "debt": debt(amount=TODAY), "printing": Printing.PRINTED},
    "printed-no-date": {"page": Page.PRINTED, "debt": replace(debt(), due_on=None), "printing": Printing.PRINTED},
    "printed-three": not_paid(3, page=Page.PRINTED, printing=Printing.PRINTED),
    "printed-two-days": not_paid(3, page=Page.PRINTED, cart=due_on_two_days(), printing=Printing.PRINTED),
    "debt-printing": shown(printing=Printing.PRINTING),
    "debt-print-failed": shown(printing=Printing.FAILED),
    "debt-print-unsure": shown(printing=Printing.UNKNOWN),
    "debt-no-paper": shown(problem=Problem.NO_NOTICE_PDF),
    "debt-differs": shown(scanned=SCANNED),
    "debt-instalment": shown(may_be_instalment=True),
    "debt-differs-instalment": shown(scanned=SCANNED, may_be_instalment=True),
    "debt-differs-print-failed": shown(scanned=SCANNED, printing=Printing.FAILED),
    "debt-long": shown(debt=replace(LONG, state=State.NON_ESEGUITA)),
    "review-differs": {
        "page": Page.REVIEW,
        "cart": Cart((*cart(3).debts[1:], debt(amount=TODAY))),
        "scanned": SCANNED,
        "printer": PrinterStatus(PrinterReadiness.READY),
    },
    "not-paid-one": not_paid(1),
    "not-paid-three": not_paid(3),
    "not-paid-printing": not_paid(3, printing=Printing.PRINTING),
    "not-paid-print-failed": not_paid(3, printing=Printing.FAILED),
    "not-paid-print-unsure": not_paid(1, printing=Printing.UNKNOWN),
    "not-paid-no-paper": not_paid(1, problem=Problem.NO_NOTICE_PDF),
    "not-paid-note-printing": note(Printing.PRINTING),
    "not-paid-note-printed": note(Printing.PRINTED, 3),
    "not-paid-note-failed": note(Printing.FAILED),
    "not-paid-note-unsure": note(Printing.UNKNOWN, 3),
    "not-paid-limit-three": not_paid(3, NotPaidReason.OVER_LIMIT),
    "not-paid-no-printer": not_paid(1, printer=PrinterStatus(PrinterReadiness.NOT_READY)),
    "unavailable-phone": {
        "page": Page.UNAVAILABLE,
        "trouble": Trouble(Server.CHECKOUT, TroubleKind.OUTAGE, Page.REVIEW),
        "cart": cart(2),
    },
}
