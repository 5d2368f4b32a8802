# SPDX-License-Identifier: EUPL-1.2
"""Somebody's notices as a list of rows, of which a few pages at most are at hand."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Mapping
from datetime import date
from enum import IntEnum
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.application.visit.state import DebtListView
from kiosk.domain.instalments import NoticeKey, key_of
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.ui.debt_face import face_of
from kiosk.ui.debt_words import DebtStanding, due_words, standing_of, standing_words
from kiosk.ui.enums import to_qml
from kiosk.ui.formats import euro

_Index = QModelIndex | QPersistentModelIndex
_FIRST = int(Qt.ItemDataRole.UserRole)
#: So many grey rows stand for the first page before it comes, and for any other at most.
_COMING_FIRST = 3
_COMING = 25
#: A longer causale is one text in smaller letters, so that a row is as high as any other.
_WORDY = 70


class Role(IntEnum):
    """What QML reads of a row; the names are the properties of its delegates."""

    TITLE = _FIRST + 1
    CREDITOR = _FIRST + 2
    NOTICE = _FIRST + 3
    AMOUNT = _FIRST + 4
    DUE = _FIRST + 5
    KIND = _FIRST + 6
    STANDING = _FIRST + 7
    PAYABLE = _FIRST + 8
    BUSY = _FIRST + 9
    PLACEHOLDER = _FIRST + 10
    SUBTITLE = _FIRST + 11
    ICON = _FIRST + 12
    TICKED = _FIRST + 13
    CHOSEN = _FIRST + 14


_NAMES = {
    Role.TITLE: "title",
    Role.CREDITOR: "creditor",
    Role.NOTICE: "notice",
    Role.AMOUNT: "amountText",
    Role.DUE: "dueText",
    Role.KIND: "kind",
    Role.STANDING: "standing",
    Role.PAYABLE: "payable",
    Role.BUSY: "busy",
    Role.PLACEHOLDER: "placeholder",
    Role.SUBTITLE: "subtitle",
    Role.ICON: "picture",
    Role.TICKED: "ticked",
    Role.CHOSEN: "inCart",
}
_OF_A_PLACEHOLDER: Mapping[int, object] = {
    **dict.fromkeys(
        (Role.TITLE, Role.SUBTITLE, Role.CREDITOR, Role.NOTICE, Role.AMOUNT, Role.DUE, Role.STANDING, Role.ICON),
        "",
    ),
    **dict.fromkeys((Role.PAYABLE, Role.BUSY, Role.TICKED, Role.CHOSEN), False),
    Role.KIND: to_qml(DebtStanding.UNREADABLE),
    Role.PLACEHOLDER: True,
}


class DebtRows(QAbstractListModel):
    """One row for each notice of the pages seen so far, and grey ones for those that are still to come.

    Rows come, go and change one by one, so that whoever scrolls stays where they are; only another list resets it.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listed: DebtListView | None = None
        self._pages: Mapping[int, tuple[Pendenza, ...]] = {}
        #: where each page ends: the row behind its last one
        self._ends: list[int] = []
        self._coming = 0
        self._words: dict[int, Mapping[int, object]] = {}
        self._lang = "it"
        self._today = date.min
        self._busy: NoticeKey | None = None
        self._chosen: frozenset[NoticeKey] = frozenset()
        self._ticked: frozenset[NoticeKey] = frozenset()
        self._creditors: set[str] = set()

    def draw(
        self,
        listed: DebtListView | None,
        *,
        lang: str,
        today: date,
        searching: ScannedNotice | None = None,
        chosen: Collection[NoticeKey] = (),
        ticked: Collection[NoticeKey] = (),
    ) -> bool:
        """Show a list as it stands now.

        Args:
            searching: the notice that was picked and is being read.
            chosen: what is in the cart.
            ticked: what is about to go there.

        Returns:
            Whether it is another list than before.
        """
        busy = (searching.creditor_id or "", searching.number) if searching is not None else None
        said = (lang, today, busy, frozenset(chosen), frozenset(ticked))
        words_differ = said != (self._lang, self._today, self._busy, self._chosen, self._ticked)
        self._lang, self._today, self._busy, self._chosen, self._ticked = said
        if words_differ:
            self._words.clear()
        if listed is not self._listed:
            before, self._listed = self._listed, listed
            if listed is None or before is None or _is_another(before, listed):
                self._reset(listed)
                return True
            self._update(listed)
        if words_differ:
            self._changed(0, self.rowCount())
        return False

    def debt_at(self, row: int) -> Pendenza | None:
        """The notice of a row; None where it is not at hand."""
        if not 0 <= row < self._known:
            return None
        page = self.page_of(row)
        rows = self._pages.get(page, ())
        index = row - self._start(page)
        return rows[index] if index < len(rows) else None

    def page_of(self, row: int) -> int:
        """The page, from 1, that holds a row; the next one to come for a row behind the last that is known."""
        return bisect_right(self._ends, row) + 1

    def at_hand(self, page: int) -> bool:
        """Whether the rows of that page can be shown."""
        return page in self._pages

    @property
    def creditors(self) -> frozenset[str]:
        """The names of the creditors seen so far in this list."""
        return frozenset(self._creditors)

    @property
    def last_page(self) -> int:
        """The last page that has rows here, or is to have some."""
        return len(self._ends) + (1 if self._coming else 0)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many rows there are, the grey ones with them."""
        return 0 if parent is not None and parent.isValid() else self._known + self._coming

    def roleNames(self) -> dict[int, QByteArray]:
        """The names of the roles."""
        return {int(role): QByteArray(name.encode()) for role, name in _NAMES.items()}

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One value of a row."""
        row = index.row()
        if role not in _NAMES or not 0 <= row < self.rowCount():
            return None
        words = self._words.get(row)
        if words is None:
            debt = self.debt_at(row)
            if debt is None:
                return _OF_A_PLACEHOLDER[role]
            words = self._words[row] = self._words_of(debt)
        return words[role]

    @property
    def _known(self) -> int:
        return self._ends[-1] if self._ends else 0

    def _start(self, page: int) -> int:
        return self._ends[page - 2] if page > 1 else 0

    def _words_of(self, debt: Pendenza) -> Mapping[int, object]:
        key = key_of(debt)
        kind = DebtStanding.CHOSEN if key in self._chosen else standing_of(debt)
        face = face_of(debt)
        wordy = len(debt.causale) > _WORDY
        return {
            Role.TITLE: debt.causale if wordy else face.title,
            Role.SUBTITLE: "" if wordy else face.subtitle,
            Role.ICON: face.icon,
            Role.CREDITOR: debt.creditor_name,
            Role.NOTICE: debt.notice.grouped,
            Role.AMOUNT: euro(debt.amount, self._lang),
            Role.DUE: "" if kind is DebtStanding.CHOSEN else due_words(debt, self._today, self._lang),
            Role.KIND: to_qml(kind),
            Role.STANDING: standing_words(kind),
            Role.PAYABLE: debt.payability is Payability.PAYABLE,
            Role.BUSY: key == self._busy,
            Role.PLACEHOLDER: False,
            Role.TICKED: key in self._ticked,
            Role.CHOSEN: key in self._chosen,
        }

    def _reset(self, listed: DebtListView | None) -> None:
        self.beginResetModel()
        self._words.clear()
        self._creditors.clear()
        self._pages = dict(listed.pages) if listed else {}
        self._ends = list(accumulate(listed.sizes)) if listed else []
        self._coming = _coming(listed) if listed else 0
        self._note_creditors({})
        self.endResetModel()

    def _update(self, listed: DebtListView) -> None:
        self._words.clear()
        before, self._pages = self._pages, dict(listed.pages)
        self._note_creditors(before)
        for index, size in enumerate(listed.sizes[: len(self._ends)]):
            self._resize(index + 1, size)
        kept = len(self._ends)
        self._append(listed.sizes[kept:], _coming(listed))
        for page in range(1, kept + 1):
            if before.get(page) is not self._pages.get(page):
                self._changed(self._start(page), self._ends[page - 1])

    def _resize(self, page: int, size: int) -> None:
        """A page that is known came back with more rows than before, or with fewer: its end moves."""
        end = self._ends[page - 1]
        more = self._start(page) + size - end
        if more > 0:
            self.beginInsertRows(QModelIndex(), end, end + more - 1)
        elif more < 0:
            self.beginRemoveRows(QModelIndex(), end + more, end - 1)
        else:
            return
        for index in range(page - 1, len(self._ends)):
            self._ends[index] += more
        self._words.clear()
        if more > 0:
            self.endInsertRows()
        else:
            self.endRemoveRows()

    def _append(self, sizes: Collection[int], coming: int) -> None:
        """Pages come behind the last one: grey rows turn into theirs, and what is missing or too much is behind."""
        start, before = self._known, self.rowCount()
        after = start + sum(sizes) + coming
        if after > before:
            self.beginInsertRows(QModelIndex(), before, after - 1)
        elif after < before:
            self.beginRemoveRows(QModelIndex(), after, before - 1)
        self._ends += list(accumulate(sizes, initial=start))[1:]
        self._coming = coming
        self._words.clear()
        if after > before:
            self.endInsertRows()
        elif after < before:
            self.endRemoveRows()
        self._changed(start, min(start + sum(sizes), before))

    def _note_creditors(self, before: Mapping[int, tuple[Pendenza, ...]]) -> None:
        for page, rows in self._pages.items():
            if before.get(page) is not rows:
                self._creditors.update(row.creditor_name for row in rows)

    def _changed(self, start: int, end: int) -> None:
        if start < end:
            self.dataChanged.emit(self.index(start), self.index(end - 1))


def _is_another(before: DebtListView, listed: DebtListView) -> bool:
    """Whether it is another list, and not the same one further on."""
    chosen = (before.masked_name, before.status, before.year)
    return chosen != (listed.masked_name, listed.status, listed.year) or len(listed.sizes) < len(before.sizes)


def _coming(listed: DebtListView) -> int:
    """How many grey rows stand for what is still to come."""
    if listed.complete:
        return 0
    if listed.total is None:
        return _COMING_FIRST
    return min(max(1, listed.total - sum(listed.sizes)), _COMING)
