# SPDX-License-Identifier: EUPL-1.2
"""The page that reviews the payment before Checkout."""

from __future__ import annotations

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.ports import PrinterReadiness
from kiosk.domain.cart import MAX_PILE, Reason
from kiosk.domain.instalments import key_of
from kiosk.domain.pendenza import Payability
from kiosk.ui.debt_face import face_of
from kiosk.ui.enums import Enums, to_qml
from kiosk.ui.formats import euro
from kiosk.ui.messages import Words, not_added_words, said_of_problem
from kiosk.ui.paper import letter_words, readiness_of
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
        """One page back."""
        self._visit.back()

    @Slot()
    def addAnother(self) -> None:
        """One more notice."""
        self._visit.add_another()

    @Slot(int)
    def remove(self, index: int) -> None:
        """Take the notice with that index, from 0, out of the cart."""
        self._visit.remove(index)

    @Slot()
    def putBack(self) -> None:
        """The notice that was taken out last is wanted all the same."""
        self._visit.remove(None)

    @Slot()
    def payByPhone(self) -> None:
        """Not on pagoPA's page here, but with the visitor's own telephone."""
        self._visit.pay_by_phone()

    @Slot()
    def showReceipt(self) -> None:
        """The receipt of the notice that is not taken because it is paid."""
        self._visit.show_receipt()

    @Slot()
    def showParts(self) -> None:
        """The bill of the notice that is not taken because another way of paying it was."""
        self._visit.show_parts()

    def _offers_receipt(self) -> bool:
        refusal = self._visitor.lookup.not_added
        paid = refusal is not None and refusal.debt.payability is Payability.ALREADY_PAID
        return paid and refusal is not None and refusal.reason is Reason.NOT_PAYABLE

    @property
    def _message(self) -> Words:
        if self._visitor.lookup.not_added is not None:
            return not_added_words(self._visitor.lookup.not_added, self.lang)
        if self._visitor.lookup.problem is not None:
            return said_of_problem(self.state, self.lang)
        return letter_words(self._visitor.inquiry.scanned, self._visitor.order.cart.debts, self.lang)

    def _warns(self) -> bool:
        return self._visitor.lookup.not_added is not None or self._visitor.lookup.problem is not None

    def _rows(self) -> list[dict[str, object]]:
        earlier = {key_of(debt): debt.amount for debt in self._visitor.lookup.earlier}
        return [
            {
                "title": (face := face_of(debt)).title,
                "subtitle": face.subtitle,
                "icon": face.icon,
                "tile": to_qml(face.colour),
                "creditor": debt.creditor_name,
                "notice": debt.notice.grouped,
                "amount": euro(debt.amount, self.lang),
                "oldAmount": euro(earlier[key_of(debt)], self.lang)
                if earlier.get(key_of(debt), debt.amount) != debt.amount
                else "",
                "later": index >= self._visit.per_payment,
            }
            for index, debt in enumerate(self._visitor.order.cart.debts)
        ]

    def _total(self) -> str:
        return euro(self._visitor.order.cart.first(self._visit.per_payment).total, self.lang)

    def _no_printer_at_all(self) -> bool:
        printer = self._visitor.order.printer
        return (
            printer is not None and printer.readiness is PrinterReadiness.NOT_READY and "no-printer" in printer.reasons
        )

    #: title, subtitle, icon, tile (see DebtViewModel),
    #: creditor, notice, amount, oldAmount (empty when it did not change), later (waits for the next payment)
    rows = Property(list, _rows, notify=changed)
    count = Property(int, lambda self: len(self._visitor.order.cart), notify=changed)
    #: what was taken out last, and can be put back; empty when nothing was
    removedTitle = Property(
        str, lambda self: removed[1].causale if (removed := self._visitor.order.removed) else "", notify=changed
    )
    #: how many more may be added
    room = Property(int, lambda self: MAX_PILE - len(self._visitor.order.cart), notify=changed)
    #: how many of them the next payment carries
    inThisPayment = Property(
        int, lambda self: len(self._visitor.order.cart.first(self._visit.per_payment)), notify=changed
    )
    totalText = Property(str, _total, notify=changed)
    #: unknown also while it is being asked
    printer = Property(Enums.PrinterReadiness, lambda self: to_qml(readiness_of(self.state)), notify=changed)
    #: the kiosk has no printer at all, so there is no paper to promise
    hasNoPrinter = Property(bool, _no_printer_at_all, notify=changed)
    #: pages are read aloud: ways that somebody may prefer to pagoPA's page are offered first
    readAloud = Property(bool, lambda self: self._visit.access.read_aloud, notify=changed)
    busy = Property(bool, lambda self: self._visitor.order.starting, notify=changed)
    #: a notice that was scanned is being looked up
    searching = Property(bool, lambda self: self._visitor.lookup.searching is not None, notify=changed)
    messageTitle = Property(str, lambda self: self._message.title, notify=changed)
    messageText = Property(str, lambda self: self._message.text, notify=changed)
    #: it names a notice that is paid
    offersReceipt = Property(bool, _offers_receipt, notify=changed)
    #: it names a bill of which something is paid
    offersParts = Property(
        bool,
        lambda self: self._visitor.lookup.not_added is not None and self._visitor.lookup.not_added.plan is not None,
        notify=changed,
    )
    #: the message is about something that went wrong, and does not only explain
    warns = Property(bool, _warns, notify=changed)
