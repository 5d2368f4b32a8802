# SPDX-License-Identifier: EUPL-1.2
"""The parts of a bill that is paid in instalments or at once."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.derived import chosen_of
from kiosk.application.visit.state import VisitState
from kiosk.domain.documento import Soglia, SogliaKind
from kiosk.domain.flow import Page
from kiosk.domain.instalments import Block, InstalmentPlan, NoticeKey, key_of
from kiosk.domain.money import Money
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.ui.debt_face import face_of
from kiosk.ui.debt_words import DebtStanding, bill_words, due_words, part_paid_words, standing_of, standing_words
from kiosk.ui.enums import to_qml
from kiosk.ui.formats import euro
from kiosk.ui.messages import Words, not_added_words, said_of_problem
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: Pages from which one comes back to the same bill: the notice that led to it stays the one that was read.
_OF_THE_SAME_BILL = (Page.INSTALMENTS, Page.DEBT, Page.PRINTED, Page.PHONE, Page.UNAVAILABLE)


@QmlElement
class InstalmentsViewModel(PageViewModel):
    """A bill with its instalments and its single payments, and which of them may be paid.

    Signals:
        partsChanged: a part is shown otherwise than before.
    """

    changed = Signal()
    partsChanged = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        self._page = visit.state.page
        self._read: NoticeKey | None = None
        self._parts: list[dict[str, object]] = []
        super().__init__(visit, parent)

    @Slot(str)
    def pick(self, notice: str) -> None:
        """The part with that notice number is ticked, or no more; of one that is paid the receipt is shown."""
        offered = {key_of(part) for part in self._offered}
        for part in self._plan.parts:
            if str(part.notice) != notice:
                continue
            if key_of(part) in offered:
                self._visit.tick(part)
            elif part.payability is Payability.ALREADY_PAID:
                self._visit.show_receipt(part)

    @Slot()
    def payChosen(self) -> None:
        """Pay the parts that are ticked."""
        self._visit.take_chosen()

    @Slot()
    def back(self) -> None:
        """One page back."""
        self._visit.back()

    @Slot()
    def another(self) -> None:
        """Another notice than any of these."""
        self._visit.another()

    def _state_changed(self, state: VisitState) -> None:
        session = state.session
        came_from, self._page = self._page, state.page
        known = self._read in {key_of(part) for part in self._plan.parts}
        if state.page is Page.INSTALMENTS and (came_from not in _OF_THE_SAME_BILL or not known):
            self._read = key_of(session.bill.debt) if session.bill.debt else None
        elif session.bill.plan is None:
            self._read = None
        parts = self._rows()
        if parts != self._parts:
            self._parts = parts
            self.partsChanged.emit()
        super()._state_changed(state)

    @property
    def _plan(self) -> InstalmentPlan:
        return self._visitor.bill.plan or InstalmentPlan((), ())

    @property
    def _cart(self) -> frozenset[NoticeKey]:
        return frozenset(key_of(debt) for debt in self._visitor.order.cart.debts)

    @property
    def _offered(self) -> tuple[Pendenza, ...]:
        return self._plan.offered(self._cart, self._visitor.bill.open_parts)

    @property
    def _chosen(self) -> tuple[Pendenza, ...]:
        return chosen_of(self.state)

    @property
    def _sought(self) -> NoticeKey | None:
        searching = self._visitor.lookup.searching
        return (searching.creditor_id or "", searching.number) if searching is not None else None

    def _rows(self) -> list[dict[str, object]]:
        offered = {key_of(part) for part in self._offered}
        ticked = {key_of(part) for part in self._chosen}
        return [self._row(part, key_of(part) in offered, key_of(part) in ticked) for part in self._plan.parts]

    def _row(self, part: Pendenza, offered: bool, ticked: bool) -> dict[str, object]:
        key = key_of(part)
        block = self._plan.block(part, self._cart, self._visitor.bill.open_parts)
        kind = DebtStanding.CHOSEN if key in self._cart else standing_of(part)
        stands = due_words(part, self._visit.today(), self.lang) or standing_words(kind)
        if kind is DebtStanding.CHOSEN:
            stands = standing_words(kind)
        elif kind is DebtStanding.TO_PAY and key in self._visitor.bill.open_parts:
            translate = QCoreApplication.translate
            kind, stands = DebtStanding.BLOCKED, translate("InstalmentsViewModel", "A payment of it is being confirmed")
        elif kind is DebtStanding.TO_PAY and block is not None:
            kind, stands = DebtStanding.BLOCKED, self._why(part, block)
        return {
            "title": self._title(part),
            "condition": _condition(part, alone=len(self._plan.singles) == 1),
            "notice": str(part.notice),
            "number": part.notice.grouped,
            "amount": euro(part.amount, self.lang),
            "kind": to_qml(kind),
            "stands": stands,
            "offered": offered,
            "ticked": ticked,
            "icon": face_of(part).icon,
            "paid": part.payability is Payability.ALREADY_PAID,
            "single": part in self._plan.singles,
            "read": key == self._read,
            "busy": key == self._sought,
        }

    def _title(self, part: Pendenza) -> str:
        translate = QCoreApplication.translate
        rata = _rata(part)
        if rata:
            many = max(len(self._plan.instalments), *(_rata(debt) for debt in self._plan.instalments))
            return translate("InstalmentsViewModel", "Instalment {number} of {many}").format(number=rata, many=many)
        return translate("InstalmentsViewModel", "All at once")

    def _why(self, part: Pendenza, block: Block) -> str:
        """Why a part that could be paid by itself is kept back."""
        translate = QCoreApplication.translate
        match block:
            case Block.PAID:
                return part_paid_words(self._plan)
            case Block.OPEN:
                return translate("InstalmentsViewModel", "A payment in another way is being confirmed")
            case Block.IN_CART if _rata(part):
                return translate("InstalmentsViewModel", "You have chosen to pay all at once")
            case Block.IN_CART if any(key_of(other) in self._cart for other in self._plan.instalments):
                return translate("InstalmentsViewModel", "You have chosen to pay in instalments")
            case _:
                return translate("InstalmentsViewModel", "You have chosen another way to pay")

    @property
    def _paid(self) -> tuple[str, str]:
        """What is paid of the bill already, and what follows; empty where nothing is."""
        plan = self._plan
        return (
            bill_words(plan, self._visitor.bill.open_parts) if plan.paid or plan.paid_at_once is not None else ("", "")
        )

    def _pay_text(self) -> str:
        translate = QCoreApplication.translate
        if not self._chosen:
            return translate("InstalmentsViewModel", "Choose what to pay")
        if len(self._chosen) > 1:
            words = translate("InstalmentsViewModel", "Pay the {number} instalments chosen")
            return words.format(number=len(self._chosen))
        part = self._chosen[0]
        amount, rata = euro(part.amount, self.lang), _rata(part)
        if rata:
            return translate("InstalmentsViewModel", "Pay instalment {number}: {amount}").format(
                number=rata, amount=amount
            )
        if self._plan.instalments:
            return translate("InstalmentsViewModel", "Pay all at once: {amount}").format(amount=amount)
        return translate("InstalmentsViewModel", "Pay {amount}").format(amount=amount)

    def _bill(self) -> str:
        return next((debt.documento.description for debt in self._plan.parts if debt.documento), "")

    @property
    def _message(self) -> Words:
        if self._visitor.selection.not_ticked is not None:
            return not_added_words(self._visitor.selection.not_ticked, self.lang)
        return said_of_problem(self.state)

    #: title, condition (of a single payment), notice (its digits), number (the same to be read), amount, kind (as in
    #: debt_words.py, or "blocked"), stands (in words), offered (it may be paid now), ticked, icon, paid (it has a
    #: receipt), single (the whole bill), read (it led here), busy (it is being read again)
    parts = Property(list, lambda self: self._parts, notify=partsChanged)
    #: the bill in the creditor's words; may be empty
    bill = Property(str, _bill, notify=changed)
    #: what is paid of it already, and what that means for the rest; empty where nothing is
    paidTitle = Property(str, lambda self: self._paid[0], notify=changed)
    paidText = Property(str, lambda self: self._paid[1], notify=changed)
    hasInstalments = Property(bool, lambda self: bool(self._plan.instalments), notify=changed)
    hasSingles = Property(bool, lambda self: bool(self._plan.singles), notify=changed)
    #: the notice came from a list, not from paper
    fromList = Property(bool, lambda self: self._visitor.inquiry.origin is Page.DEBTS, notify=changed)
    #: something of it can be paid now
    payable = Property(bool, lambda self: bool(self._offered), notify=changed)
    #: how many parts are ticked, what they cost together, and whether no more can be
    chosen = Property(int, lambda self: len(self._chosen), notify=changed)
    chosenTotal = Property(
        str, lambda self: euro(Money.total(part.amount for part in self._chosen), self.lang), notify=changed
    )
    full = Property(bool, lambda self: len(self._chosen) >= self._visit.per_payment, notify=changed)
    #: what is ticked, and what it costs if it is one alone; else what is missing
    payText = Property(str, _pay_text, notify=changed)
    searching = Property(bool, lambda self: self._visitor.lookup.searching is not None, notify=changed)
    slow = Property(
        bool, lambda self: self._visitor.lookup.searching is not None and self._visitor.lookup.slow, notify=changed
    )
    #: notices were chosen already, and back leads to them
    hasChosen = Property(bool, lambda self: bool(self._visitor.order.cart.debts), notify=changed)
    problemTitle = Property(str, lambda self: self._message.title, notify=changed)
    problemText = Property(str, lambda self: self._message.text, notify=changed)


def _rata(part: Pendenza) -> int:
    return (part.documento.rata or 0) if part.documento else 0


def _condition(part: Pendenza, *, alone: bool) -> str:
    """When the amount of a single payment holds; empty where there is no condition.

    Of the only single payment of a bill the day says it already.
    """
    translate = QCoreApplication.translate
    match part.documento.soglia if part.documento else None:
        case Soglia(SogliaKind.ENTRO) if alone and part.due_on is not None:
            return ""
        case Soglia(SogliaKind.ENTRO, int(days)):
            return translate("InstalmentsViewModel", "Within {days} days of the notification").format(days=days)
        case Soglia(SogliaKind.OLTRE, int(days)):
            return translate("InstalmentsViewModel", "More than {days} days after the notification").format(days=days)
        case Soglia(SogliaKind.RIDOTTO):
            return translate("InstalmentsViewModel", "Reduced amount")
        case Soglia(SogliaKind.SCONTATO):
            return translate("InstalmentsViewModel", "Discounted amount")
        case _:
            return ""
