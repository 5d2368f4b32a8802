# SPDX-License-Identifier: EUPL-1.2
"""The page that reviews the payment before Checkout."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.ports import PrinterReadiness
from kiosk.ui.messages import Words, problem_words
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ReviewViewModel(PageViewModel):
    """What is about to be paid, and what the visitor needs for it."""

    changed = Signal()

    @Slot()
    def pay(self) -> None:
        """Go to the payment page."""
        self._visit.pay()

    @Slot()
    def back(self) -> None:
        """Back to the debt."""
        self._visit.back()

    @property
    def _problem(self) -> Words:
        return problem_words(self.state.problem)

    def _amount(self) -> str:
        return self.state.debt.amount.format(self.lang) if self.state.debt else ""

    def _old_amount(self) -> str:
        earlier, debt = self.state.earlier, self.state.debt
        return earlier.amount.format(self.lang) if earlier and debt and earlier.amount != debt.amount else ""

    def _printer(self) -> str:
        return self.state.printer.readiness.value if self.state.printer else ""

    def _no_printer_at_all(self) -> bool:
        printer = self.state.printer
        return (
            printer is not None and printer.readiness is PrinterReadiness.NOT_READY and "no-printer" in printer.reasons
        )

    title = Property(str, lambda self: self.state.debt.causale if self.state.debt else "", notify=changed)
    creditor = Property(str, lambda self: self.state.debt.creditor_name if self.state.debt else "", notify=changed)
    noticeText = Property(str, lambda self: self.state.debt.notice.grouped if self.state.debt else "", notify=changed)
    amountText = Property(str, _amount, notify=changed)
    #: the amount before it changed, empty when it did not
    oldAmountText = Property(str, _old_amount, notify=changed)
    #: ready, warning, not_ready, unknown; empty while it is being asked
    printer = Property(str, _printer, notify=changed)
    #: the kiosk has no printer at all, so there is no paper to promise
    hasNoPrinter = Property(bool, _no_printer_at_all, notify=changed)
    busy = Property(bool, lambda self: self.state.starting, notify=changed)
    problemTitle = Property(str, lambda self: self._problem.title, notify=changed)
    problemText = Property(str, lambda self: self._problem.text, notify=changed)
