# SPDX-License-Identifier: EUPL-1.2
"""Notices on paper: what the letter says that was scanned, and what is printed here to be paid elsewhere."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from kiosk.application.ports import PrinterReadiness
from kiosk.application.visit.derived import unpaid
from kiosk.application.visit.state import VisitState
from kiosk.domain.instalments import InstalmentPlan
from kiosk.domain.letter import amount_on_letter
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza
from kiosk.ui.formats import euro
from kiosk.ui.messages import Words


def readiness_of(state: VisitState) -> PrinterReadiness:
    """What the printer says of itself; nothing as long as it is being asked."""
    printer = state.session.order.printer
    return printer.readiness if printer else PrinterReadiness.UNKNOWN


def letter_words(
    scanned: ScannedNotice | None, debts: Iterable[Pendenza], lang: str, plan: InstalmentPlan | None = None
) -> Words:
    """Why the amount is not that of the letter; empty when it is, or when nobody can say what the letter says.

    Of a part of a bill that is not at hand (`plan`) nobody can: the letter may name the amount of another part.
    """
    debt = next((candidate for candidate in debts if scanned is not None and _is_of(scanned, candidate)), None)
    if debt is None or scanned is None or (debt.documento is not None and plan is None):
        return Words("")
    before = amount_on_letter(scanned.amount_hint, debt.amount, plan.amounts if plan is not None else ())
    if before is None:
        return Words("")
    translate = QCoreApplication.translate
    return Words(
        translate("Paper", "The letter says {before}: today it is {now}.").format(
            before=euro(before, lang), now=euro(debt.amount, lang)
        ),
        translate("Paper", "Today’s amount counts."),
    )


def to_print(state: VisitState) -> tuple[Pendenza, ...]:
    """What is printed, or was: the notices that were not paid, else the one that is shown."""
    session = state.session
    if debts := unpaid(state):
        return debts
    return (session.bill.debt,) if session.bill.debt is not None else ()


def due_dates(debts: Iterable[Pendenza]) -> list[date]:
    """The last days to pay, the first one first."""
    return sorted({debt.due_on for debt in debts if debt.due_on is not None})


def _is_of(scanned: ScannedNotice, debt: Pendenza) -> bool:
    return scanned.number == debt.notice and scanned.creditor_id in (None, debt.creditor_id)
