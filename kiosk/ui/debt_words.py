# SPDX-License-Identifier: EUPL-1.2
"""How a notice stands, as a list of several says it: a kind for the eye, a word, and what its date means."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, timedelta
from enum import Enum

from PySide6.QtCore import QCoreApplication

from kiosk.domain.instalments import InstalmentPlan, NoticeKey
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.ui.formats import the_date


class DebtStanding(Enum):
    """How a notice stands in a list, for the eye: pages choose icon and colour by it."""

    TO_PAY = "to-pay"
    CHOSEN = "chosen"  # it is in the cart already, however it stands otherwise
    PAID = "paid"
    PARTLY_PAID = "partly-paid"
    PAST_DATE = "past-date"
    ANNULLED = "annulled"
    TO_CHECK = "to-check"
    UNREADABLE = "unreadable"
    BLOCKED = "blocked"  # a part of a bill that is not to be paid now


_KINDS = {
    Payability.PAYABLE: DebtStanding.TO_PAY,
    Payability.ALREADY_PAID: DebtStanding.PAID,
    Payability.PARTLY_PAID: DebtStanding.PARTLY_PAID,
    Payability.EXPIRED: DebtStanding.PAST_DATE,
    Payability.ANNULLED: DebtStanding.ANNULLED,
    Payability.ANOMALOUS: DebtStanding.TO_CHECK,
    Payability.UNREADABLE: DebtStanding.UNREADABLE,
}


def standing_of(debt: Pendenza) -> DebtStanding:
    """How it stands by itself."""
    return _KINDS[debt.payability]


def standing_words(kind: DebtStanding) -> str:
    """The word for a kind; it stands beside an icon."""
    translate = QCoreApplication.translate
    match kind:
        case DebtStanding.TO_PAY:
            return translate("DebtWords", "To pay")
        case DebtStanding.CHOSEN:
            return translate("DebtWords", "Already chosen")
        case DebtStanding.PAID:
            return translate("DebtWords", "Paid")
        case DebtStanding.PARTLY_PAID:
            return translate("DebtWords", "Paid in part")
        case DebtStanding.PAST_DATE:
            return translate("DebtWords", "Past its date")
        case DebtStanding.ANNULLED:
            return translate("DebtWords", "Annulled")
        case DebtStanding.TO_CHECK:
            return translate("DebtWords", "To be checked")
        case _:
            return translate("DebtWords", "Ask at the counter")


def due_words(debt: Pendenza, today: date, lang: str) -> str:
    """The word for how it stands together with its date; empty where there is no date to tell."""
    translate = QCoreApplication.translate
    match debt.payability:
        case Payability.PAYABLE if debt.due_on is not None:
            if debt.due_on == today:
                return translate("DebtWords", "Due today")
            if debt.due_on == today + timedelta(days=1):
                return translate("DebtWords", "Due tomorrow")
            return translate("DebtWords", "Due on {date}").format(date=the_date(debt.due_on, lang))
        case Payability.EXPIRED if debt.due_on is not None:
            return translate("DebtWords", "Past its date: {date}").format(date=the_date(debt.due_on, lang))
        case Payability.ALREADY_PAID if debt.paid_on is not None:
            return translate("DebtWords", "Paid on {date}").format(date=the_date(debt.paid_on, lang))
        case _:
            return ""


def bill_words(plan: InstalmentPlan | None, open_payments: Collection[NoticeKey] = ()) -> tuple[str, str]:
    """What is paid of a bill, and what that means for the rest of it: a part that is paid is not the whole.

    `open_payments`: its parts of which a payment is being confirmed.
    """
    translate = QCoreApplication.translate
    if plan is not None and plan.paid_at_once is not None:
        title = translate("DebtWords", "This bill was already paid all at once")
        return title, translate("DebtWords", "Nothing more of it is to be paid.")
    if plan is not None and plan.paid_in_instalments:
        title = translate("DebtWords", "All instalments of this bill are already paid")
        return title, translate("DebtWords", "Nothing more of it is to be paid.")
    if plan is not None and plan.paid:
        if plan.offered() and not plan.offered(open_payments=open_payments):
            rest = translate("DebtWords", "A payment of the rest is being confirmed: do not pay it again.")
            return _paid_of(plan), rest
        if plan.offered():
            return _paid_of(plan), translate("DebtWords", "The rest is paid in instalments.")
        return _paid_of(plan), translate("DebtWords", "Ask at the counter what is still due.")
    title = translate("DebtWords", "This bill may be paid in another way already")
    return title, translate("DebtWords", "If you are in doubt, ask at the counter.")


def part_paid_words(plan: InstalmentPlan) -> str:
    """Why a part of a bill is kept back, of which something was paid in another way; in a row of the bill."""
    translate = QCoreApplication.translate
    if plan.paid_at_once is not None:
        return translate("DebtWords", "The bill was already paid all at once")
    if plan.paid_in_instalments:
        return translate("DebtWords", "All instalments are already paid")
    if len(plan.paid) == 1:
        return translate("DebtWords", "One instalment is already paid: the rest is paid in instalments")
    if plan.paid:
        words = translate("DebtWords", "{paid} instalments are already paid: the rest is paid in instalments")
        return words.format(paid=len(plan.paid))
    return translate("DebtWords", "It may be paid in another way already: ask at the counter")


def _paid_of(plan: InstalmentPlan) -> str:
    translate = QCoreApplication.translate
    if len(plan.paid) == 1:
        return translate("DebtWords", "One instalment of this bill is already paid")
    words = translate("DebtWords", "{paid} instalments of {many} are already paid")
    return words.format(paid=len(plan.paid), many=plan.many)


def paid_instalment_words() -> tuple[str, str]:
    """Of an instalment that is paid; of the rest of its bill that says nothing."""
    translate = QCoreApplication.translate
    title = translate("DebtWords", "This instalment is already paid")
    return title, translate("DebtWords", "The other instalments have notices of their own.")
