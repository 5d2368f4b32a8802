# SPDX-License-Identifier: EUPL-1.2
"""The page on which a notice is scanned or typed."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.visit import Visit
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page
from kiosk.domain.notice import CheckDigits, NotANotice, ScannedNotice, parse_typed
from kiosk.ui.messages import Words, said_of_problem
from kiosk.ui.viewmodels.page import PageViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LENGTH = 18


@QmlElement
class NoticeViewModel(PageViewModel):
    """The digits, typed or scanned, and the search for them."""

    changed = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        self._page = visit.state.page
        self._digits = ""
        self._caret = 0
        self._cleared = ""
        self._warning = False
        self._bad_start = False
        super().__init__(visit, parent)

    def _state_changed(self, state: VisitState) -> None:
        session = state.session
        if state.page is Page.HOME or (state.page is Page.UNAVAILABLE and session.inquiry.scanned is None):
            self._forget()
        elif state.page is Page.NOTICE and self._page is not Page.NOTICE and session.inquiry.scanned is None:
            self._forget()  # the next notice of a pile
        elif session.lookup.searching is not None and state.page is Page.NOTICE:
            self._digits = str(session.lookup.searching.number)
            self._caret = _LENGTH
            self._warning = self._bad_start = False
        self._page = state.page
        self.changed.emit()

    def _forget(self) -> None:
        self._digits = self._cleared = ""
        self._caret = 0
        self._warning = self._bad_start = False

    def _edited(self, digits: str, caret: int) -> None:
        self._digits, self._caret = digits, caret
        self._warning = self._bad_start = False
        self._visit.touched()
        self._visit.edit()
        self.changed.emit()

    @property
    def holds_input(self) -> bool:
        """Digits are written."""
        return bool(self._digits)

    def typed(self, character: str) -> None:
        """Write it at the caret if it is a digit."""
        self.typeDigit(character)

    @Slot(str)
    def typeDigit(self, digit: str) -> None:
        """Write a digit at the caret; over the one that stands there once all 18 are written."""
        if len(digit) != 1 or digit not in "0123456789":
            return
        self._cleared = ""
        before, after = self._digits[: self._caret], self._digits[self._caret :]
        if len(self._digits) == _LENGTH:
            if not after:
                return
            after = after[1:]
        self._edited(before + digit + after, self._caret + 1)

    @Slot()
    def backspace(self) -> None:
        """Take away the digit before the caret."""
        if self._caret:
            before, after = self._digits[: self._caret - 1], self._digits[self._caret :]
            self._edited(before + after, self._caret - 1)

    @Slot()
    def clear(self) -> None:
        """Take all digits away; undoClear brings them back."""
        if self._digits:
            self._cleared = self._digits
            self._edited("", 0)

    @Slot()
    def undoClear(self) -> None:
        """Bring back what was cleared."""
        if self._cleared:
            digits, self._cleared = self._cleared, ""
            self._edited(digits, len(digits))

    @Slot(int)
    def placeCaret(self, cell: int) -> None:
        """Put the caret on a cell, 0 to 18, as far as digits are written."""
        self._caret = max(0, min(cell, len(self._digits)))
        self._visit.touched()
        self.changed.emit()

    @Slot()
    def search(self) -> None:
        """Search the notice; a number whose check digits fail is questioned first."""
        self._search(warn=True)

    @Slot()
    def searchAnyway(self) -> None:
        """Search it although the check digits fail: GovPay decides."""
        self._search(warn=False)

    @Slot()
    def correct(self) -> None:
        """Look at the digits again, from the first one."""
        self._edited(self._digits, 0)

    @Slot()
    def showParts(self) -> None:
        """The bill of the notice that was to be paid and has changed meanwhile."""
        self._visit.show_parts()

    @Slot()
    def back(self) -> None:
        """Back to the first page."""
        self._visit.back()

    def _search(self, *, warn: bool) -> None:
        if len(self._digits) < _LENGTH or self.state.page is not Page.NOTICE:
            return
        try:
            number = parse_typed(self._digits)
        except NotANotice:
            self._bad_start = True
            self.changed.emit()
            return
        if warn and number.check_digits is CheckDigits.FAIL:
            self._warning = True
            self.changed.emit()
            return
        self._warning = False
        self._visit.look_up(ScannedNotice(number))

    @property
    def _problem(self) -> Words:
        if self._bad_start:
            return Words(
                QCoreApplication.translate("NoticeViewModel", "The notice number begins with 0, 1, 2 or 3"),
                QCoreApplication.translate("NoticeViewModel", "Compare the first digit with the letter."),
            )
        return said_of_problem(self.state)

    digits = Property(str, lambda self: self._digits, notify=changed)
    caret = Property(int, lambda self: self._caret, notify=changed)
    missing = Property(int, lambda self: _LENGTH - len(self._digits), notify=changed)
    busy = Property(bool, lambda self: self._visitor.lookup.searching is not None, notify=changed)
    slow = Property(bool, lambda self: self._visitor.lookup.slow, notify=changed)
    warning = Property(bool, lambda self: self._warning, notify=changed)
    #: a bill has changed, and can be looked at
    offersParts = Property(
        bool,
        lambda self: self._visitor.lookup.problem is Problem.BILL_PAID and self._visitor.bill.plan is not None,
        notify=changed,
    )
    #: it is asked about ("have I paid?"), not paid
    checking = Property(bool, lambda self: self._visitor.inquiry.checking, notify=changed)
    #: notices that are in the cart already
    inCart = Property(int, lambda self: len(self._visitor.order.cart), notify=changed)
    #: what is said is good news: it is paid already
    paid = Property(bool, lambda self: self._visitor.lookup.problem is Problem.ALREADY_PAID, notify=changed)
    canUndo = Property(bool, lambda self: bool(self._cleared), notify=changed)
    problemTitle = Property(str, lambda self: self._problem.title, notify=changed)
    problemText = Property(str, lambda self: self._problem.text, notify=changed)
