# SPDX-License-Identifier: EUPL-1.2
"""How a notice stands, as a list of several says it: a kind for the eye, a word, and what its date means."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.ui.formats import the_date

#: A notice that is in the cart already, however it stands otherwise.
CHOSEN = "chosen"
_KINDS = {
    Payability.PAYABLE: "to-pay",
    Payability.ALREADY_PAID: "paid",
    Payability.PARTLY_PAID: "partly-paid",
    Payability.EXPIRED: "past-date",
    Payability.ANNULLED: "annulled",
    Payability.ANOMALOUS: "to-check",
    Payability.UNREADABLE: "unreadable",
}


def standing_of(debt: Pendenza) -> str:
    """The kind by which pages choose icon and colour."""
    return _KINDS[debt.payability]


def standing_words(kind: str) -> str:
    """The word for a kind; it stands beside an icon."""
    translate = QCoreApplication.translate
    match kind:
        case "to-pay":
            return translate("DebtWords", "To pay")
        case "chosen":
            return translate("DebtWords", "Already chosen")
        case "paid":
            return translate("DebtWords", "Paid")
        case "partly-paid":
            return translate("DebtWords", "Paid in part")
        case "past-date":
            return translate("DebtWords", "Past its date")
        case "annulled":
            return translate("DebtWords", "Annulled")
        case "to-check":
            return translate("DebtWords", "To be checked")
        case _:
            return translate("DebtWords", "Ask at the counter")


def due_words(debt: Pendenza, today: date, lang: str) -> str:
    """The word for how it stands together with its date; empty where there is no date to tell."""
    translate = QCoreApplication.translate
    match debt.payability:
        case Payability.PAYABLE if debt.due_on is not None:
            if debt.due_on == today:
                return translate("DebtWords", "To pay by today")
            if debt.due_on == today + timedelta(days=1):
                return translate("DebtWords", "To pay by tomorrow")
            return translate("DebtWords", "To pay by {date}").format(date=the_date(debt.due_on, lang))
        case Payability.EXPIRED if debt.due_on is not None:
            return translate("DebtWords", "Past its date: {date}").format(date=the_date(debt.due_on, lang))
        case Payability.ALREADY_PAID if debt.paid_on is not None:
            return translate("DebtWords", "Paid on {date}").format(date=the_date(debt.paid_on, lang))
        case _:
            return ""
