# SPDX-License-Identifier: EUPL-1.2
"""The page that says "paid", with the receipt."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.fetch_receipt import ReceiptDocument
from kiosk.application.visit import Visit
from kiosk.application.visit.derived import fee_known
from kiosk.application.visit.state import Printing, VisitState
from kiosk.application.visit.who_paid import is_yours, who_paid
from kiosk.domain.fee import own_fee
from kiosk.domain.flow import Page
from kiosk.domain.money import Money
from kiosk.domain.receipt import Receipt
from kiosk.ui.debt_face import titled
from kiosk.ui.enums import Enums, to_qml
from kiosk.ui.formats import clock_time, euro, short_date, the_date, unbroken
from kiosk.ui.money_words import fee_words
from kiosk.ui.paid_words import paid_heading
from kiosk.ui.paper import readiness_of
from kiosk.ui.receipt_pictures import ReceiptPictures
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PaidViewModel(PageViewModel):
    """What was paid and the receipt, as picture and as text of ours (GovPay's PDF tells a screen reader nothing)."""

    changed = Signal()

    def __init__(self, visit: Visit, pictures: ReceiptPictures, parent: QObject | None = None) -> None:
        self._pictures = pictures
        self._current = 0
        self._looking = False
        super().__init__(visit, parent)

    def _state_changed(self, state: VisitState) -> None:
        documents = state.session.payment.documents
        self._current = min(self._current, max(0, len(documents) - 1))
        if self._looking and (state.page is not Page.PAID or not documents):
            self._looking = False
            self.viewChanged.emit()
        self._show()

    def _show(self) -> None:
        document = self._document
        self._pictures.show(document.pdf if document else None)
        self.changed.emit()

    @property
    def _document(self) -> ReceiptDocument | None:
        documents = self._visitor.payment.documents
        return documents[self._current] if documents else None

    @property
    def view_name(self) -> str:
        """The document itself has a page of its own."""
        return "receipt" if self._looking else ""

    @Slot(int)
    def look(self, index: int) -> None:
        """Show the document of the receipt with that index, from 0."""
        if 0 <= index < len(self._visitor.payment.documents):
            self._current = index
            self._looking = True
            self._visit.touched()
            self._show()
            self.viewChanged.emit()

    @Slot()
    def lookAway(self) -> None:
        """Back to what was paid."""
        self._looking = False
        self._visit.touched()
        self.viewChanged.emit()

    @Slot()
    def printReceipt(self) -> None:
        """Print the receipt."""
        self._visit.print_document()

    @Slot()
    def nothingCameOut(self) -> None:
        """The printed receipt is not there."""
        self._visit.nothing_came_out()

    @Slot()
    def done(self) -> None:
        """The visitor is done."""
        self._visit.finish()

    @property
    def _amount(self) -> Money:
        attempt = self._visitor.payment.attempt
        if attempt is None:
            return Money(0)
        # of several receipts of one notice the first is that of the payment in question
        first = {document.item.key: document.receipt.amount for document in reversed(self._visitor.payment.documents)}
        return Money.total(first.values()) if len(first) == len(attempt.notices) else attempt.total

    def _expected(self) -> int:
        state = self.state
        session = state.session
        proofs = session.payment.settled.proofs if session.payment.settled else ()
        notices = len(session.payment.attempt.notices) if session.payment.attempt else 0
        return max(notices, sum(max(1, len(found)) for found in proofs), len(session.payment.documents))

    def _receipt_heading(self) -> str:
        translate, document = QCoreApplication.translate, self._document
        if document is not None and document.is_copy:
            return translate("PaidViewModel", "Copy of the receipt’s data")
        if document is not None and is_yours(self.state, document):
            return translate("PaidViewModel", "Your receipt")
        return translate("PaidViewModel", "The receipt of this notice")

    def _twice(self) -> str:
        """What to do with several receipts of one notice; empty where there is one."""
        translate = QCoreApplication.translate
        if not who_paid(self.state).twice:
            return ""
        mine = any(
            is_yours(self.state, document) for document in self._visitor.payment.documents if document.of_several > 1
        )
        if mine:
            return translate("PaidViewModel", "One of them is yours. Print them, and show them at the counter.")
        return translate("PaidViewModel", "It was paid more than once. Print them, and show them at the counter.")

    def _fee_rows(self, receipt: Receipt) -> list[tuple[str, str]]:
        """The fee and the total of one receipt; the fee of a cart is that of all its receipts together."""
        translate, attempt = QCoreApplication.translate, self._visitor.payment.attempt
        alone = attempt is not None and len(attempt.notices) == 1
        fee = fee_known(self.state) if alone else own_fee(receipt, self._visitor.payment.recorded_as or attempt)
        if fee is None:
            whole = euro(receipt.fee, self.lang) if receipt.fee is not None else ""
            return [(translate("PaidViewModel", "Fee of the whole payment"), whole)]
        total = euro(Money.total((receipt.amount, fee)), self.lang)
        return [
            (translate("PaidViewModel", "Fee"), euro(fee, self.lang)),
            (translate("PaidViewModel", "Total with the fee"), total),
        ]

    def _told_only(self) -> bool:
        state = self.state
        session = state.session
        unproven = session.payment.settled is None or not any(session.payment.settled.proofs)
        return (
            session.payment.restored
            or session.payment.by_code
            or (session.payment.paid_before and unproven and not session.payment.documents)
        )

    def _paid_on(self) -> str:
        document = self._document
        if (
            document is None
            or is_yours(self.state, document)
            or (self._expected() > 1 and not self._visitor.payment.paid_before)
        ):
            return ""
        paid_at = document.receipt.paid_at
        day = paid_at.date() if paid_at is not None else document.receipt.paid_on
        if day is None:
            return ""
        if paid_at is None or self._visitor.payment.paid_before:
            return the_date(day, self.lang)
        # whoever has just paid knows it again by the hour
        words = QCoreApplication.translate("PaidViewModel", "{day} at {time}")
        return words.format(day=the_date(day, self.lang), time=clock_time(paid_at))

    def _rows(self) -> list[dict[str, str]]:
        """Everything that the receipt says, label by label."""
        document = self._document
        if document is None:
            return []
        receipt, due = document.receipt, document.item
        translate = QCoreApplication.translate
        rows = [
            (translate("PaidViewModel", "What for"), receipt.causale or due.causale),
            (translate("PaidViewModel", "Amount paid"), euro(receipt.amount, self.lang)),
            *self._fee_rows(receipt),
            (translate("PaidViewModel", "Creditor"), receipt.creditor_name or due.creditor_name),
            (translate("PaidViewModel", "Tax code of the creditor"), due.creditor_id),
            (translate("PaidViewModel", "Notice number"), due.notice.grouped),
            (translate("PaidViewModel", "Result"), translate("PaidViewModel", "payment made")),
            (translate("PaidViewModel", "By way of"), receipt.psp_name or receipt.psp_id),
            (translate("PaidViewModel", "Day of payment"), self._day(receipt)),
            (
                translate("PaidViewModel", "Counts from"),
                short_date(receipt.applied_on, self.lang) if receipt.applied_on else "",
            ),
            (translate("PaidViewModel", "Receipt number"), receipt.summary.receipt_id),
            (translate("PaidViewModel", "Payment code (IUV)"), receipt.summary.iuv),
            *(
                (translate("PaidViewModel", "Item"), f"{item.description}, {euro(item.amount, self.lang)}")
                for item in receipt.items
            ),
        ]
        return [{"label": label, "value": value} for label, value in rows if value]

    def _day(self, receipt: Receipt) -> str:
        if receipt.paid_at is not None:
            return f"{short_date(receipt.paid_at.date(), self.lang)}, {clock_time(receipt.paid_at)}"
        return short_date(receipt.paid_on, self.lang) if receipt.paid_on else ""

    def _spoken(self) -> str:
        return ". ".join(f"{row['label']}: {row['value']}" for row in self._rows())

    def _receipt_rows(self) -> list[dict[str, object]]:
        """The receipts that are here, in their order, then the notices whose receipt is not."""
        session = self._visitor
        documents = session.payment.documents
        rows: list[dict[str, object]] = [
            {
                **titled(document.receipt.causale or document.item.causale),
                "creditor": document.receipt.creditor_name or document.item.creditor_name,
                "notice": document.item.notice.grouped,
                "amount": euro(document.receipt.amount, self.lang),
                "paidOn": self._day(document.receipt),
                "way": document.receipt.psp_name,
                "here": True,
            }
            for document in documents
        ]
        here = {document.item.key for document in documents}
        notices = session.payment.attempt.notices if session.payment.attempt else ()
        rows.extend(
            {
                **titled(item.causale),
                "creditor": item.creditor_name,
                "notice": item.notice.grouped,
                "amount": euro(item.amount, self.lang),
                "paidOn": "",
                "way": "",
                "here": False,
            }
            for item in notices
            if item.key not in here
        )
        return rows

    def _sum(self) -> tuple[str, str]:
        """What left the account, as far as it is known, and what it is called."""
        translate, fee = QCoreApplication.translate, fee_known(self.state)
        if fee is None:
            return translate("PaidViewModel", "Amount paid, plus the fee"), euro(self._amount, self.lang)
        if not fee.cents:
            return translate("PaidViewModel", "Paid in all, without a fee"), euro(self._amount, self.lang)
        words = translate("PaidViewModel", "Paid in all, with a fee of {fee}").format(fee=euro(fee, self.lang))
        return words, euro(Money.total((self._amount, fee)), self.lang)

    def _all_here(self) -> bool:
        """Everything that will be printed can be."""
        failed = self._visitor.job.printing is Printing.FAILED
        return self._told_only() or len(self._visitor.payment.documents) >= self._expected() or failed

    def _titles(self) -> list[dict[str, str]]:
        return [
            {
                "title": document.receipt.causale or document.item.causale,
                "amount": euro(document.receipt.amount, self.lang),
            }
            for document in self._visitor.payment.documents
        ]

    #: the receipts that are here, title and amount
    titles = Property(list, _titles, notify=changed)
    #: each notice that was paid: title, subtitle, creditor, notice, amount, paidOn, way, here (its receipt is);
    #: those that are here come first, in the order of `titles`
    receiptRows = Property(list, _receipt_rows, notify=changed)
    #: what left the account, what it is called and how much
    sumLabel = Property(str, lambda self: self._sum()[0], notify=changed)
    sumText = Property(str, lambda self: self._sum()[1], notify=changed)
    #: all receipts are here that will be printed
    allHere = Property(bool, _all_here, notify=changed)
    #: how many there will be
    expected = Property(int, _expected, notify=changed)
    #: "you have paid", "it is paid" or "paid more than once"
    heading = Property(str, lambda self: paid_heading(self.state), notify=changed)
    #: what the receipt that is shown is called
    receiptHeading = Property(str, _receipt_heading, notify=changed)
    #: all that is paid was paid by this payment: its payer gets the receipts by e-mail, too
    yours = Property(bool, lambda self: who_paid(self.state).yours, notify=changed)
    #: what to do when a notice was paid more than once; empty when it was not
    twiceText = Property(str, _twice, notify=changed)
    #: index of the receipt that is shown, from 0
    current = Property(int, lambda self: self._current, notify=changed)
    amountText = Property(
        str, lambda self: euro(self._amount, self.lang) if self._visitor.payment.attempt else "", notify=changed
    )
    #: the fee on top of it and both together, or that a fee comes on top
    feeText = Property(str, lambda self: fee_words(self._amount, fee_known(self.state), self.lang), notify=changed)
    arrivedAt = Property(
        str,
        lambda self: clock_time(self._visitor.payment.settled_at) if self._visitor.payment.settled_at else "",
        notify=changed,
    )
    #: "have I paid?" was asked: it was paid before, here or elsewhere
    before = Property(bool, lambda self: self._visitor.payment.paid_before, notify=changed)
    #: the receipts can be printed, also where they are not shown
    printable = Property(
        bool, lambda self: bool(self._visitor.payment.documents) or self._visitor.payment.restored, notify=changed
    )
    #: after a restart: whoever stands there may be somebody else
    restored = Property(bool, lambda self: self._visitor.payment.restored, notify=changed)
    #: it was asked about by the code of a slip, which gives no receipt
    byCode = Property(bool, lambda self: self._visitor.payment.by_code, notify=changed)
    #: paid, and no receipt will be shown
    toldOnly = Property(bool, _told_only, notify=changed)
    #: when it was paid, for a sentence (see the_date), if the receipt says it; not of one's own payment of just now
    paidOnText = Property(str, _paid_on, notify=changed)
    ready = Property(bool, lambda self: bool(self._visitor.payment.documents), notify=changed)
    rows = Property(list, _rows, notify=changed)
    spokenText = Property(str, _spoken, notify=changed)
    #: addresses of the pictures of the receipt's pages; empty when the PDF cannot be shown
    pages = Property(list, lambda self: self._pictures.addresses, notify=changed)
    #: how many receipts prove this payment; more than one means that it was paid more than once
    receipts = Property(
        int,
        lambda self: max((document.of_several for document in self._visitor.payment.documents), default=0),
        notify=changed,
    )
    printing = Property(Enums.Printing, lambda self: to_qml(self._visitor.job.printing), notify=changed)
    printed = Property(bool, lambda self: self._visitor.job.printing is Printing.PRINTED, notify=changed)
    #: the kiosk has no printer at all
    hasNoPrinter = Property(
        bool,
        lambda self: self._visitor.order.printer is not None and "no-printer" in self._visitor.order.printer.reasons,
        notify=changed,
    )
    #: unknown also while it is being asked
    printer = Property(Enums.PrinterReadiness, lambda self: to_qml(readiness_of(self.state)), notify=changed)
    #: of the attempt, never broken over two lines
    code = Property(str, lambda self: unbroken(self._visit.code_text()), notify=changed)
