# SPDX-License-Identifier: EUPL-1.2
"""The page with the code for the visitor's own telephone."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.state import VisitState
from kiosk.domain.notice_code import notice_code
from kiosk.domain.pendenza import Pendenza
from kiosk.ui.formats import euro
from kiosk.ui.qr import checked_rows
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PhoneViewModel(PageViewModel):
    """One code at a time, and how many receipts have come."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        # the codes of this visit, so that each is drawn and checked once
        self._codes: dict[str, list[str]] = {}
        super().__init__(visit, parent)

    def _state_changed(self, state: VisitState) -> None:
        if state.session.payment.phone is None:
            self._codes.clear()
        self.changed.emit()

    @Slot(int)
    def turn(self, step: int) -> None:
        """Show the next code (1), or the one before (-1)."""
        self._visit.turn_phone(step)

    @Slot()
    def paid(self) -> None:
        """The visitor says to have paid."""
        self._visit.paid_by_phone()

    @Slot()
    def back(self) -> None:
        """Not with the telephone."""
        self._visit.back()

    @property
    def _debt(self) -> Pendenza | None:
        phone = self._visitor.payment.phone
        return phone.debts[phone.shown] if phone else None

    def _rows(self) -> list[str]:
        if self._debt is None:
            return []
        text = notice_code(self._debt)
        if text not in self._codes:
            self._codes[text] = checked_rows(text)
        return self._codes[text]

    def _spoken(self) -> str:
        groups = self._debt.notice.grouped.split() if self._debt else []
        return ", ".join(" ".join(group) for group in groups)

    def _shown(self, read: str) -> str:
        return "" if self._debt is None else str(getattr(self._debt, read))

    title = Property(str, lambda self: self._shown("causale"), notify=changed)
    creditorId = Property(str, lambda self: self._shown("creditor_id"), notify=changed)
    noticeText = Property(str, lambda self: self._debt.notice.grouped if self._debt else "", notify=changed)
    #: the notice number digit by digit, as it is spoken: `3 0 1 0, 0 4 1 2, …`
    noticeSpoken = Property(str, _spoken, notify=changed)
    amountText = Property(str, lambda self: euro(self._debt.amount, self.lang) if self._debt else "", notify=changed)
    #: the QR code, one text of 0 and 1 a row; empty when a reader would not read what was put in
    qrRows = Property(list, _rows, notify=changed)
    count = Property(
        int, lambda self: len(self._visitor.payment.phone.debts) if self._visitor.payment.phone else 0, notify=changed
    )
    #: which one is shown, from 1
    position = Property(
        int, lambda self: self._visitor.payment.phone.shown + 1 if self._visitor.payment.phone else 0, notify=changed
    )
    #: the kiosk never sees whether it is paid
    unseen = Property(
        bool,
        lambda self: self._visitor.payment.phone is not None and self._visitor.payment.phone.unseen,
        notify=changed,
    )
    #: how many receipts have come
    arrived = Property(
        int, lambda self: self._visitor.payment.phone.arrived if self._visitor.payment.phone else 0, notify=changed
    )
