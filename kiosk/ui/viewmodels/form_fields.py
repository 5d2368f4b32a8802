# SPDX-License-Identifier: EUPL-1.2
"""The questions of a form's page as a list that keeps its rows while one writes in them."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.application.form_session import FormSession
from kiosk.application.own_forms import QUANTITY
from kiosk.domain.forms.definition import Field, Kind
from kiosk.domain.forms.values import choice_of
from kiosk.ui.enums import to_qml
from kiosk.ui.form_words import error_words, help_of, label_of, language_of

_Index = QModelIndex | QPersistentModelIndex
_FIRST = int(Qt.ItemDataRole.UserRole)


class Role(IntEnum):
    """What QML reads of a row; the names are the properties of its delegates."""

    NAME = _FIRST + 1
    KIND = _FIRST + 2
    ITEM_KIND = _FIRST + 3
    LABEL = _FIRST + 4
    HELP = _FIRST + 5
    PLACEHOLDER = _FIRST + 6
    OPTIONAL = _FIRST + 7
    FIXED = _FIRST + 8
    LONGEST = _FIRST + 9
    VALUE = _FIRST + 10
    SHOWN = _FIRST + 11
    ERROR = _FIRST + 12
    COUNT = _FIRST + 13
    CAN_ADD = _FIRST + 14
    REVISION = _FIRST + 15
    WRONG_ITEM = _FIRST + 16
    RIGHT = _FIRST + 17
    COUNTED = _FIRST + 18
    LANGUAGE = _FIRST + 19


_NAMES = {
    Role.NAME: "name",
    Role.KIND: "kind",
    Role.ITEM_KIND: "itemKind",
    Role.LABEL: "label",
    Role.HELP: "help",
    Role.PLACEHOLDER: "placeholder",
    Role.OPTIONAL: "optional",
    Role.FIXED: "fixed",
    Role.LONGEST: "longest",
    Role.VALUE: "value",
    Role.SHOWN: "shown",
    Role.ERROR: "error",
    Role.COUNT: "count",
    Role.CAN_ADD: "canAdd",
    Role.REVISION: "revision",
    Role.WRONG_ITEM: "wrongItem",
    Role.RIGHT: "correct",
    Role.COUNTED: "counted",
    Role.LANGUAGE: "wordsLanguage",
}
# What typing can change.
_CHANGING = (Role.VALUE, Role.SHOWN, Role.ERROR, Role.COUNT, Role.CAN_ADD, Role.REVISION, Role.WRONG_ITEM, Role.RIGHT)


class FieldsModel(QAbstractListModel):
    """One row for each question of the page that is shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session: FormSession | None = None
        self._fields: tuple[Field, ...] = ()
        self._lang = "it"
        self._revision = 0

    def show(self, session: FormSession | None, lang: str) -> None:
        """Another page, or the same one in other words."""
        self.beginResetModel()
        self._session, self._lang = session, lang
        self._fields = session.page.fields if session is not None else ()
        self.endResetModel()

    def speak(self, session: FormSession | None, lang: str) -> None:
        """The same questions in other words; somebody may be writing in one of them."""
        fields = session.page.fields if session is not None else ()
        if [field.name for field in fields] != [field.name for field in self._fields]:
            self.show(session, lang)
        elif fields:
            self._session, self._lang, self._fields = session, lang, fields
            self.dataChanged.emit(self.index(0), self.index(len(fields) - 1))

    def written(self, *, rows_changed: bool = False) -> None:
        """Answers or errors may have changed; `rows_changed` when a list has other items than before."""
        self._revision += rows_changed
        self._follow()
        if self._fields:
            roles = [int(role) for role in _CHANGING]
            self.dataChanged.emit(self.index(0), self.index(len(self._fields) - 1), roles)

    def _follow(self) -> None:
        """Questions come and go with the answers; a row that stays is kept, for somebody may be writing in it."""
        wanted = self._session.page.fields if self._session is not None else ()
        kept = {id(field) for field in wanted}
        for row in reversed(range(len(self._fields))):
            if id(self._fields[row]) not in kept:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._fields = self._fields[:row] + self._fields[row + 1 :]
                self.endRemoveRows()
        for row, field in enumerate(wanted):
            if row >= len(self._fields) or self._fields[row] is not field:
                self.beginInsertRows(QModelIndex(), row, row)
                self._fields = (*self._fields[:row], field, *self._fields[row:])
                self.endInsertRows()

    def row_of(self, name: str) -> int:
        """The row of a question, -1 when it is on another page."""
        return next((row for row, field in enumerate(self._fields) if field.name == name), -1)

    def rowCount(self, parent: _Index | None = None) -> int:
        """How many questions there are."""
        return 0 if parent is not None and parent.isValid() else len(self._fields)

    def roleNames(self) -> dict[int, QByteArray]:
        """The names of the roles."""
        return {int(role): QByteArray(name.encode()) for role, name in _NAMES.items()}

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """One value of a row."""
        if self._session is None or not 0 <= index.row() < len(self._fields) or role not in _NAMES:
            return None
        field = self._fields[index.row()]
        typed = self._session.typed(field.name)
        match role:
            case Role.NAME:
                return field.name
            case Role.KIND:
                return to_qml(field.kind)
            case Role.ITEM_KIND:
                return to_qml((field.item or field).kind)
            case Role.LABEL:
                return label_of(field)
            case Role.HELP:
                return help_of(field)
            case Role.PLACEHOLDER:
                return field.placeholder
            case Role.OPTIONAL:
                return not field.required
            case Role.FIXED:
                return field.readonly
            case Role.LONGEST:
                return _room(field.item or field)
            case Role.VALUE:
                return typed if isinstance(typed, str) else ""
            case Role.SHOWN:
                return _chosen(field, typed)
            case Role.ERROR:
                error = self._session.error(field.name)
                return error_words(error, field, typed, self._lang) if error else ""
            case Role.COUNT:
                return len(typed) if isinstance(typed, tuple) else 0
            case Role.CAN_ADD:
                return isinstance(typed, tuple) and len(typed) < field.most
            case Role.COUNTED:
                return field.name == QUANTITY
            case Role.LANGUAGE:
                return language_of(self._session, field.label)
            case Role.RIGHT:
                return self._session.right(field.name)
            case Role.WRONG_ITEM:
                error = self._session.error(field.name)
                return -1 if error is None or error.item is None else error.item
            case _:
                return self._revision


def _room(field: Field) -> int:
    """How many characters the box takes: where a pattern says how an answer is spelt, blanks may be typed and go."""
    patterned = field.kind is Kind.TEXT and field.schema is not None and "pattern" in field.schema
    return field.longest + field.longest // 2 if patterned else field.longest


def _chosen(field: Field, typed: str | tuple[str, ...]) -> str:
    """The words of what was chosen, empty when nothing was."""
    asked = field.item or field
    if asked.kind is not Kind.CHOICE:
        return ""
    found = (choice_of(asked, text) for text in ((typed,) if isinstance(typed, str) else typed))
    return ", ".join(choice.label for choice in found if choice)
