# SPDX-License-Identifier: EUPL-1.2
"""Our enums as QML knows them: `Enums.Page.BeingConfirmed` is `Page.BEING_CONFIRMED`. A line each.

QML's enums are integers and belong to a type, so each of ours has a mirror, which is what properties are typed with;
qmllint then reports a member that does not exist.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, IntEnum
from typing import TypeVar, cast

from PySide6.QtCore import ClassInfo, QEnum, QObject
from PySide6.QtQml import QmlElement

from kiosk.application.ports import PrinterReadiness
from kiosk.application.search_debts import Status
from kiosk.application.visit.state import Printing
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Page
from kiosk.domain.forms.definition import Kind
from kiosk.domain.pendenza import Payability
from kiosk.ui.debt_words import DebtStanding
from kiosk.ui.money_words import MoneyKind
from kiosk.ui.service_style import TileColour

QML_IMPORT_NAME = "Kiosk.Enums"
QML_IMPORT_MAJOR_VERSION = 1

E = TypeVar("E", bound=Enum)
#: It must be called in the body of the class; the stubs say nothing of what it returns.
_show = cast(Callable[[type[IntEnum]], type[IntEnum]], QEnum)
_mirrors: dict[type[Enum], type[IntEnum]] = {}


def qml_name(member: Enum) -> str:
    """The name that a member has in QML."""
    return "".join(word.capitalize() for word in member.name.split("_"))


def _mirror(enum: type[Enum]) -> type[IntEnum]:
    # Qt finds the type of a property by the qualified name
    names = {qml_name(member): number for number, member in enumerate(enum)}
    mirror = IntEnum(enum.__name__, names, module=__name__, qualname=f"Enums.{enum.__name__}")  # type: ignore[misc]
    _mirrors[enum] = mirror
    return mirror


@QmlElement
@ClassInfo({"RegisterEnumClassesUnscoped": "false"})  # type: ignore[call-arg]
class Enums(QObject):  # type: ignore[operator]  # the stubs know no use of ClassInfo
    """The enums that QML compares with."""

    DebtStanding = _show(_mirror(DebtStanding))
    Ending = _show(_mirror(Ending))
    Kind = _show(_mirror(Kind))
    MoneyKind = _show(_mirror(MoneyKind))
    Page = _show(_mirror(Page))
    Payability = _show(_mirror(Payability))
    PrinterReadiness = _show(_mirror(PrinterReadiness))
    Printing = _show(_mirror(Printing))
    Status = _show(_mirror(Status))
    TileColour = _show(_mirror(TileColour))


def to_qml(member: Enum) -> IntEnum:
    """What QML gets for a member of one of our enums.

    Raises:
        KeyError: the enum is not among `Enums`.
    """
    return _mirrors[type(member)][qml_name(member)]


def from_qml(enum: type[E], number: int) -> E:
    """The member for which QML has given a number.

    Raises:
        IndexError: there is no such member.
    """
    return list(enum)[number]
