# SPDX-License-Identifier: EUPL-1.2
"""The list of somebody's notices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.application.search_debts import Status
from kiosk.application.visit import Visit
from kiosk.application.visit.derived import chosen_of
from kiosk.application.visit.state import DebtListView, VisitState
from kiosk.domain.flow import Page
from kiosk.domain.instalments import key_of
from kiosk.domain.money import Money
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.ui.enums import Enums, from_qml, to_qml
from kiosk.ui.formats import euro
from kiosk.ui.messages import Words, not_added_words, not_all_listed_words, said_of_problem
from kiosk.ui.viewmodels.debt_rows import DebtRows
from kiosk.ui.viewmodels.page import PageViewModel
from kiosk.ui.viewmodels.row_order import RowOrder as RowOrder

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

#: A page is asked for when it is so many rows away.
_AHEAD = 8
#: What is to be paid is shown whole; only what is over is looked for by its year.
_BY_YEAR = (Status.PAID, Status.ALL)
#: No more pages than can be at hand at once.
_PAGES = 3


@QmlElement
class DebtsViewModel(PageViewModel):
    """Somebody's notices: the rows, what they are filtered by, and what is asked for while they are scrolled.

    Signals:
        yearsChanged: there are other years to choose from.
    """

    changed = Signal()
    yearsChanged = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        self._rows = DebtRows()
        self._sight = (0, 0)
        self._years: tuple[int, ...] = ()
        self._listed: DebtListView | None = None
        self._retrying = False
        self._asked: tuple[int, ...] = ()
        super().__init__(visit, parent)
        self._rows.setParent(self)

    @Slot(int, int)
    def inSight(self, first: int, last: int) -> None:
        """These rows are seen: their pages are wanted, and those that come next."""
        self._sight = (first, last)
        self._ask()

    @Slot(int)
    def pick(self, row: int) -> None:
        """Tick the notice of that row, or show one that is not to be paid; nothing while its page is not at hand."""
        debt = self._rows.debt_at(row)
        if debt is None:
            return
        if debt.payability is Payability.PAYABLE and debt not in self._visitor.order.cart:
            self._visit.tick(debt)
        else:
            self._visit.pick(debt)

    @Slot()
    def payChosen(self) -> None:
        """Pay what is ticked."""
        self._visit.take_chosen()

    @Slot(int, int)
    def filterBy(self, status: int, year: int) -> None:
        """Show only notices of that status (see Enums.Status) and that year; 0 is every year."""
        wanted = from_qml(Status, status)
        year = year if wanted in _BY_YEAR else 0
        if (wanted, year) != (self._status, self._year):
            self._visit.filter_list(wanted, year or None)

    @Slot()
    def tryAgain(self) -> None:
        """Ask again for what did not come."""
        self._retrying = True
        self.changed.emit()
        # what failed may be out of sight by now
        self._want(self._wanted() or [page for page in self._asked if not self._rows.at_hand(page)])

    @Slot()
    def back(self) -> None:
        """Another search, or back to what was chosen already."""
        self._visit.back()

    @Slot()
    def touched(self) -> None:
        """The list is moved with a finger."""
        self._visit.touched()

    def _state_changed(self, state: VisitState) -> None:
        session = state.session
        if session.listed is not self._listed:
            self._retrying = False
            self._listed = session.listed
        is_another = self._rows.draw(
            session.listed,
            lang=self.language,
            today=self._visit.today(),
            searching=session.lookup.searching,
            chosen=[key_of(debt) for debt in session.order.cart.debts],
            ticked=[key_of(debt) for debt in chosen_of(state)],
        )
        if is_another or session.listed is None:
            self._sight, self._asked, self._retrying = (0, 0), (), False
        years = session.listed.years if session.listed else ()
        if years != self._years:
            self._years = years
            self.yearsChanged.emit()
        super()._state_changed(state)
        self._ask()

    def _ask(self) -> None:
        """Ask for the pages in sight that are not at hand. One that failed waits until the visitor tries again."""
        listed = self._visitor.listed
        if listed is None or listed.failed or self.state.page is not Page.DEBTS:
            return
        self._want(self._wanted())

    def _want(self, pages: Sequence[int]) -> None:
        if pages:
            self._asked = tuple(pages)
        for page in pages:
            self._visit.want_page(page)

    def _wanted(self) -> list[int]:
        """The pages to ask for: at most as many as can be at hand, those nearest to the middle of what is seen."""
        first, last = self._sight
        pages = range(
            self._rows.page_of(max(0, first - _AHEAD)),
            min(self._rows.page_of(last + _AHEAD), self._rows.last_page) + 1,
        )
        middle = self._rows.page_of((first + last) // 2)
        nearest = sorted(pages, key=lambda page: abs(page - middle))[:_PAGES]
        return [page for page in nearest if not self._rows.at_hand(page)]

    @property
    def _status(self) -> Status:
        return self._visitor.listed.status if self._visitor.listed else Status.ALL

    @property
    def _year(self) -> int:
        return (self._visitor.listed.year or 0) if self._visitor.listed else 0

    @property
    def _message(self) -> Words:
        if self._visitor.selection.not_ticked is not None:
            return not_added_words(self._visitor.selection.not_ticked, self.lang)
        said = said_of_problem(self.state)
        return said if said.title or not self._unreadable else not_all_listed_words()

    @property
    def _unreadable(self) -> bool:
        return self._visitor.listed is not None and self._visitor.listed.unreadable

    @property
    def _chosen(self) -> tuple[Pendenza, ...]:
        return chosen_of(self.state)

    def _total(self) -> int:
        listed = self._visitor.listed
        return -1 if listed is None or listed.total is None else listed.total

    def _empty(self) -> bool:
        listed = self._visitor.listed
        return listed is not None and listed.complete and not sum(listed.sizes) and not listed.unreadable

    rows = Property(QObject, lambda self: self._rows, constant=True)
    #: how many rows there are, grey ones with them
    count = Property(int, lambda self: self._rows.rowCount(), notify=changed)
    #: the row that was seen first when the list was left: it is shown where it was
    place = Property(int, lambda self: self._sight[0], notify=changed)
    #: whose notices they are, masked
    holder = Property(
        str, lambda self: self._visitor.listed.masked_name if self._visitor.listed else "", notify=changed
    )
    #: how many there are; -1 while nobody knows
    total = Property(int, _total, notify=changed)
    status = Property(Enums.Status, lambda self: to_qml(self._status), notify=changed)
    #: 0 is every year
    year = Property(int, lambda self: self._year, notify=changed)
    #: whether they can be filtered by their year
    byYear = Property(bool, lambda self: self._status in _BY_YEAR, notify=changed)
    years = Property(list, lambda self: list(self._years), notify=yearsChanged)
    #: there is no notice of that kind and year
    empty = Property(bool, _empty, notify=changed)
    #: the notices here are of several creditors
    creditorsDiffer = Property(bool, lambda self: len(self._rows.creditors) > 1, notify=changed)
    #: a page did not come
    failed = Property(bool, lambda self: bool(self._visitor.listed and self._visitor.listed.failed), notify=changed)
    #: it is being asked for again
    retrying = Property(bool, lambda self: self._retrying, notify=changed)
    #: a notice that was picked is being read; `slow` when that takes long
    searching = Property(bool, lambda self: self._visitor.lookup.searching is not None, notify=changed)
    slow = Property(
        bool, lambda self: self._visitor.lookup.searching is not None and self._visitor.lookup.slow, notify=changed
    )
    #: how many notices are ticked, what they cost together, and whether no more can be
    chosen = Property(int, lambda self: len(self._chosen), notify=changed)
    chosenTotal = Property(
        str, lambda self: euro(Money.total(debt.amount for debt in self._chosen), self.lang), notify=changed
    )
    full = Property(bool, lambda self: len(self._chosen) >= self._visit.per_payment, notify=changed)
    #: notices were chosen already, and back leads to them
    hasChosen = Property(bool, lambda self: bool(self._visitor.order.cart.debts), notify=changed)
    #: how many those are
    chosenBefore = Property(int, lambda self: len(self._visitor.order.cart.debts), notify=changed)
    problemTitle = Property(str, lambda self: self._message.title, notify=changed)
    problemText = Property(str, lambda self: self._message.text, notify=changed)
