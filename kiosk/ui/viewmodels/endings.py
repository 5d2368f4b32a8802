# SPDX-License-Identifier: EUPL-1.2
"""The pages of the endings without a receipt: being confirmed, not paid, not known to be paid, out of service."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Property, QCoreApplication, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.ports import DocumentKind, PrinterReadiness
from kiosk.application.server_health import Server
from kiosk.application.visit.derived import fee_known, may_have_paid, payments_of
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Printing, VisitState
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.slip import slip_code
from kiosk.domain.visit_payments import VisitPayments
from kiosk.ui.debt_face import titled
from kiosk.ui.ending_words import come_back_words, not_paid_words
from kiosk.ui.enums import Enums, to_qml
from kiosk.ui.formats import clock_time, day_and_month, euro, the_date, unbroken
from kiosk.ui.messages import trouble_code, trouble_words
from kiosk.ui.money_words import fee_words, plus_the_fee
from kiosk.ui.paid_words import partly_paid_title
from kiosk.ui.paper import due_dates, to_print
from kiosk.ui.qr import qr_rows
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def notice_rows(state: VisitState, lang: str) -> list[dict[str, object]]:
    """Each notice of the payment with its ending: title, subtitle, notice, amount, ending (of Enums.Ending)."""
    attempt = state.session.payment.attempt
    if attempt is None or not attempt.endings:
        return []
    return [
        {
            **titled(item.causale),
            "notice": item.notice.grouped,
            "amount": euro(item.amount, lang),
            "ending": to_qml(ending),
        }
        for item, ending in zip(attempt.notices, attempt.endings, strict=True)
    ]


@QmlElement
class ConfirmingViewModel(PageViewModel):
    """The payment is being confirmed: the slip to keep."""

    changed = Signal()

    @Slot()
    def printSlip(self) -> None:
        """Print the slip again."""
        self._visit.print_document()

    @Slot()
    def printReceipts(self) -> None:
        """Print the receipts of the notices that are paid for certain."""
        self._visit.print_receipts()

    @Slot()
    def done(self) -> None:
        """The visitor is done."""
        self._visit.finish()

    def _qr(self) -> list[str]:
        return qr_rows(slip_code(self._visitor.payment.attempt)) if self._visitor.payment.attempt else []

    def _notices(self) -> list[str]:
        return (
            [item.notice.grouped for item in self._visitor.payment.attempt.notices]
            if self._visitor.payment.attempt
            else []
        )

    def _retry_from(self) -> str:
        at, now = self._visitor.payment.retry_from, self._visit.now()
        return come_back_words(at.astimezone(now.tzinfo) if at is not None else None, now.date(), self.lang)

    def _when(self) -> str:
        began_at = self._visitor.payment.began_at
        if began_at is None:
            return ""
        words = QCoreApplication.translate("ConfirmingViewModel", "{day} at {time}")
        return words.format(day=day_and_month(began_at.date(), self.lang), time=clock_time(began_at))

    def _printing(self) -> IntEnum:
        came_out = (
            self._visitor.job.printing is Printing.PRINTED and self._visitor.job.printing_kind is DocumentKind.RECEIPT
        )
        return to_qml(Printing.NOTHING if came_out else self._visitor.job.printing)

    #: of the attempt, never broken over two lines
    code = Property(str, lambda self: unbroken(self._visit.code_text()), notify=changed)
    #: with the fee as far as it is known
    amountText = Property(
        str,
        lambda self: (
            plus_the_fee(self._visitor.payment.attempt.total, self.lang) if self._visitor.payment.attempt else ""
        ),
        notify=changed,
    )
    notices = Property(list, _notices, notify=changed)
    whenText = Property(str, _when, notify=changed)
    timeText = Property(
        str,
        lambda self: clock_time(self._visitor.payment.began_at) if self._visitor.payment.began_at else "",
        notify=changed,
    )
    #: it is an attempt of an earlier visit, or one that was cut off
    earlier = Property(bool, lambda self: self._visitor.payment.earlier_attempt, notify=changed)
    #: when to come back, since from then on it may be tried again, if that is known
    retryText = Property(str, _retry_from, notify=changed)
    #: see notice_rows
    rows = Property(list, lambda self: notice_rows(self.state, self.lang), notify=changed)
    #: receipts of notices of this payment that are paid for certain
    receipts = Property(int, lambda self: len(self._visitor.payment.documents), notify=changed)
    #: the QR code of the slip, one text of 0 and 1 a row
    qrRows = Property(list, _qr, notify=changed)
    #: nothing, printing, printed, failed, unknown; receipts that came out say nothing of the slip
    printing = Property(Enums.Printing, _printing, notify=changed)


@QmlElement
class PartlyPaidViewModel(PageViewModel):
    """Some notices are paid for certain, the others certainly not."""

    changed = Signal()

    @Slot()
    def printReceipts(self) -> None:
        """Print the receipts of those that are paid."""
        self._visit.print_receipts()

    @Slot()
    def nothingCameOut(self) -> None:
        """The printed receipts are not there."""
        self._visit.nothing_came_out()

    @Slot()
    def retry(self) -> None:
        """Try those again that are not paid."""
        self._visit.pay_again()

    @Slot()
    def done(self) -> None:
        """The visitor is done."""
        self._visit.finish()

    @property
    def _amounts(self) -> dict[bool, list[Money]]:
        """The amounts of what is paid (True), and of what is not."""
        attempt = self._visitor.payment.attempt
        pairs = zip(attempt.notices, attempt.endings, strict=False) if attempt else ()
        amounts: dict[bool, list[Money]] = {True: [], False: []}
        for item, ending in pairs:
            amounts[ending is Ending.PAID].append(item.amount)
        return amounts

    def _fee(self) -> str:
        return fee_words(Money.total(self._amounts[True]), fee_known(self.state), self.lang)

    title = Property(str, lambda self: partly_paid_title(self.state), notify=changed)
    #: what was paid, without the fee
    amountText = Property(str, lambda self: euro(Money.total(self._amounts[True]), self.lang), notify=changed)
    #: the fee on top of it and both together, or that a fee comes on top
    feeText = Property(str, _fee, notify=changed)
    #: how many notices are certainly not paid
    unpaid = Property(int, lambda self: len(self._amounts[False]), notify=changed)
    #: see notice_rows
    rows = Property(list, lambda self: notice_rows(self.state, self.lang), notify=changed)
    receipts = Property(int, lambda self: len(self._visitor.payment.documents), notify=changed)
    #: nothing, printing, printed, failed, unknown, missing
    printing = Property(Enums.Printing, lambda self: to_qml(self._visitor.job.printing), notify=changed)
    #: of the attempt, never broken over two lines
    code = Property(str, lambda self: unbroken(self._visit.code_text()), notify=changed)


@QmlElement
class NotPaidViewModel(PageViewModel):
    """Certainly not paid, and why as far as it may be said."""

    changed = Signal()

    @Slot()
    def retry(self) -> None:
        """Try the same notice again."""
        self._visit.pay_again()

    @Slot()
    def payByPhone(self) -> None:
        """Pay the same notices with the visitor's own telephone."""
        self._visit.pay_by_phone()

    @Slot()
    def printNotices(self) -> None:
        """Print the same notices, to be paid elsewhere."""
        self._visit.print_notice()

    @Slot()
    def printNote(self) -> None:
        """Print the note that nothing was paid."""
        self._visit.print_document()

    @Slot()
    def done(self) -> None:
        """The visitor is done."""
        self._visit.finish()

    @property
    def _reason(self) -> tuple[str, str]:
        words = not_paid_words(self._visitor.payment.settled.reason if self._visitor.payment.settled else None)
        return words.title, words.text

    @property
    def _others(self) -> VisitPayments:
        return payments_of(self.state).besides(self._visitor.payment.attempt)

    def _due(self) -> str:
        dates = due_dates(to_print(self.state))
        return the_date(dates[0], self.lang) if dates else ""

    def _prints_note(self) -> bool:
        settled, printer = self._visitor.payment.settled, self._visitor.order.printer
        there = printer is not None and printer.readiness is not PrinterReadiness.NOT_READY
        return there and settled is not None and settled.reason is not None

    def _became_of(self, kind: DocumentKind) -> IntEnum:
        known = self._visitor.job.printing if self._visitor.job.printing_kind is kind else Printing.NOTHING
        return to_qml(known)

    #: other payments of this visit were made, or may have been, with a telephone too
    afterOthers = Property(bool, lambda self: self._others.shown or not self._others.nothing_moved, notify=changed)
    reasonTitle = Property(str, lambda self: self._reason[0], notify=changed)
    reasonText = Property(str, lambda self: self._reason[1], notify=changed)
    #: how many notices were to be paid
    count = Property(
        int,
        lambda self: len(self._visitor.payment.attempt.notices) if self._visitor.payment.attempt else 0,
        notify=changed,
    )
    #: what they come to, without the fee
    totalText = Property(
        str,
        lambda self: euro(self._visitor.payment.attempt.total, self.lang) if self._visitor.payment.attempt else "",
        notify=changed,
    )
    #: the first of the last days to pay, for a sentence (see the_date); empty where there is none
    dueText = Property(str, _due, notify=changed)
    #: the notices are at hand to be paid elsewhere; after a restart they are not
    atHand = Property(bool, lambda self: bool(to_print(self.state)), notify=changed)
    #: there is a printer for notices, and they have a paper as far as anybody knows
    printsNotices = Property(
        bool,
        lambda self: self._visit.prints_notices and self._visitor.lookup.problem is not Problem.NO_NOTICE_PDF,
        notify=changed,
    )
    #: of the notices
    printing = Property(Enums.Printing, lambda self: self._became_of(DocumentKind.NOTICE), notify=changed)
    #: there is a printer for the note that nothing was paid
    printsNote = Property(bool, _prints_note, notify=changed)
    #: of the note
    notePrinting = Property(Enums.Printing, lambda self: self._became_of(DocumentKind.NOT_PAID), notify=changed)


@QmlElement
class UnpaidViewModel(PageViewModel):
    """What was asked about does not show as paid."""

    changed = Signal()

    @Slot()
    def payNow(self) -> None:
        """Pay it, the same way as any other notice."""
        self._visit.pay_now()

    @Slot()
    def done(self) -> None:
        """The visitor is done."""
        self._visit.finish()

    #: see notice_rows
    rows = Property(list, lambda self: notice_rows(self.state, self.lang), notify=changed)
    #: it can be paid now
    payable = Property(bool, lambda self: len(self._visitor.order.cart) > 0, notify=changed)


@QmlElement
class UnavailableViewModel(PageViewModel):
    """A server is down: what that means, and when we look again."""

    changed = Signal()

    @Slot()
    def retry(self) -> None:
        """Look at once whether it is back."""
        self._visit.try_again()

    @Slot()
    def payByPhone(self) -> None:
        """Pay what is in the cart with the visitor's own telephone."""
        self._visit.pay_by_phone()

    @Slot()
    def leave(self) -> None:
        """Do without what is down."""
        self._visit.leave_trouble()

    def _can_leave(self) -> bool:
        return self.state.availability.trouble is not None and self.state.availability.trouble.server is Server.CREDITOR

    def _may_leave(self) -> bool:
        trouble = self.state.availability.trouble
        return trouble is not None and trouble.server in (Server.CREDITOR, Server.CHECKOUT)

    def _leads_back(self) -> bool:
        trouble = self.state.availability.trouble
        return trouble is not None and trouble.resume is not Page.HOME

    def _offers_phone(self) -> bool:
        trouble = self.state.availability.trouble
        return trouble is not None and trouble.server is Server.CHECKOUT and bool(self._visitor.order.cart.debts)

    title = Property(str, lambda self: trouble_words(self.state, self.lang).title, notify=changed)
    text = Property(str, lambda self: trouble_words(self.state, self.lang).text, notify=changed)
    #: a short code for the help desk
    code = Property(str, lambda self: trouble_code(self.state.availability.trouble), notify=changed)
    busy = Property(bool, lambda self: self.state.availability.trying, notify=changed)
    #: whoever reads it may have paid, and must ask first
    mayHavePaid = Property(bool, lambda self: may_have_paid(self.state), notify=changed)
    #: only one notice cannot be paid now: everything else can
    canLeave = Property(bool, _can_leave, notify=changed)
    #: one need not wait here: "leave" leads back to where the visitor stood, or home where that is not
    mayLeave = Property(bool, _may_leave, notify=changed)
    leadsBack = Property(bool, _leads_back, notify=changed)
    #: only pagoPA's page is missing: a telephone does without it
    offersPhone = Property(bool, _offers_phone, notify=changed)
