# SPDX-License-Identifier: EUPL-1.2
"""The page that shows a debt and asks whether it is the visitor's."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.ports import DocumentKind
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Printing
from kiosk.domain.flow import Page
from kiosk.domain.notice import mask_name
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.ui.debt_face import DebtFace, face_of, face_of_words
from kiosk.ui.debt_words import paid_instalment_words
from kiosk.ui.enums import Enums, to_qml
from kiosk.ui.formats import days_left, euro, long_date, short_date, the_date
from kiosk.ui.messages import Words, payability_words
from kiosk.ui.paper import letter_words
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class DebtViewModel(PageViewModel):
    """One debt: what it is for, how much, and whether it may be paid here."""

    changed = Signal()

    @Slot()
    def goOn(self) -> None:
        """Yes, this is my notice."""
        self._visit.go_on()

    @Slot()
    def addAnother(self) -> None:
        """Yes, and one more notice."""
        self._visit.add_another()

    @Slot()
    def back(self) -> None:
        """Not this one: to where it came from."""
        self._visit.back()

    @Slot()
    def another(self) -> None:
        """This one is not to be paid here: another one."""
        self._visit.another()

    @Slot()
    def payByPhone(self) -> None:
        """Pay it with the visitor's own telephone."""
        self._visit.pay_by_phone()

    @Slot()
    def printNotice(self) -> None:
        """Print it, to be paid elsewhere."""
        self._visit.print_notice()

    @Slot()
    def showReceipt(self) -> None:
        """It is paid: its receipt."""
        self._visit.show_receipt()

    @Slot()
    def done(self) -> None:
        """The visitor is done."""
        self._visit.finish()

    def _shown(self, read: str) -> str:
        debt = self._visitor.bill.debt
        return "" if debt is None else str(getattr(debt, read))

    @property
    def _debt(self) -> Pendenza | None:
        return self._visitor.bill.debt

    @property
    def _payability(self) -> Payability:
        return self._debt.payability if self._debt else Payability.UNREADABLE

    @property
    def _today(self) -> date:
        return self._visit.today()

    @property
    def _words(self) -> Words:
        due_on = self._debt.due_on if self._debt else None
        documento = self._debt.documento if self._debt else None
        if self._payability is Payability.ALREADY_PAID and documento is not None and documento.is_instalment:
            return Words(*paid_instalment_words())
        return payability_words(self._payability, the_date(due_on, self.lang) if due_on else "")

    @property
    def _letter(self) -> Words:
        """Why the amount is not that of the letter; of a notice that is not to be paid nobody needs to know."""
        payable = self._debt is not None and self._payability is Payability.PAYABLE
        shown = (self._debt,) if self._debt and payable else ()
        return letter_words(self._visitor.inquiry.scanned, shown, self.lang, self._visitor.bill.plan)

    def _due_text(self) -> str:
        return long_date(self._debt.due_on, self.lang) if self._debt and self._debt.due_on else ""

    def _due_hint(self) -> str:
        return days_left(self._debt.due_on, self._today) if self._debt and self._debt.due_on else ""

    @property
    def _face(self) -> DebtFace:
        return face_of(self._debt) if self._debt else face_of_words("")

    @property
    def _printing(self) -> Printing:
        """What became of the notice on paper, not of the sheet that says where else to pay."""
        job = self._visitor.job
        return Printing.NOTHING if job.printing_kind is DocumentKind.WHERE_TO_PAY else job.printing

    def _paid_text(self) -> str:
        return short_date(self._debt.paid_on, self.lang) if self._debt and self._debt.paid_on else ""

    #: what it is for, in the creditor's words
    causale = Property(str, lambda self: self._shown("causale"), notify=changed)
    #: the same in two parts, with a picture (its name) and the colour of its tile
    title = Property(str, lambda self: self._face.title, notify=changed)
    subtitle = Property(str, lambda self: self._face.subtitle, notify=changed)
    icon = Property(str, lambda self: self._face.icon, notify=changed)
    tile = Property(Enums.TileColour, lambda self: to_qml(self._face.colour), notify=changed)
    creditor = Property(str, lambda self: self._shown("creditor_name"), notify=changed)
    holder = Property(str, lambda self: mask_name(self._shown("debtor_name")), notify=changed)
    noticeText = Property(str, lambda self: self._debt.notice.grouped if self._debt else "", notify=changed)
    dueText = Property(str, _due_text, notify=changed)
    #: the day on which it was paid, where the source tells it
    paidText = Property(str, _paid_text, notify=changed)
    dueHint = Property(str, _due_hint, notify=changed)
    amountText = Property(str, lambda self: euro(self._debt.amount, self.lang) if self._debt else "", notify=changed)
    payable = Property(bool, lambda self: self._payability is Payability.PAYABLE, notify=changed)
    payability = Property(Enums.Payability, lambda self: to_qml(self._payability), notify=changed)
    #: it is paid, and its receipt has not been looked for in vain
    offersReceipt = Property(
        bool,
        lambda self: (
            self._payability is Payability.ALREADY_PAID and self._visitor.lookup.problem is not Problem.NO_RECEIPT
        ),
        notify=changed,
    )
    stateTitle = Property(str, lambda self: self._words.title, notify=changed)
    stateText = Property(str, lambda self: self._words.text, notify=changed)
    #: it was made here: there is no letter
    madeHere = Property(bool, lambda self: self._visitor.inquiry.origin is Page.SERVICES, notify=changed)
    #: what the letter says and what it is today; empty when that is the same
    letterTitle = Property(str, lambda self: self._letter.title, notify=changed)
    letterText = Property(str, lambda self: self._letter.text, notify=changed)
    #: its bill may have more parts that cannot be seen here
    mayBeInstalment = Property(bool, lambda self: self._visitor.bill.may_be_instalment, notify=changed)
    #: there is a printer for notices
    printsNotices = Property(
        bool,
        lambda self: self._visit.prints_notices and self._visitor.lookup.problem is not Problem.NO_NOTICE_PDF,
        notify=changed,
    )
    printing = Property(Enums.Printing, lambda self: to_qml(self._printing), notify=changed)
