# SPDX-License-Identifier: EUPL-1.2
"""The name of the QML type that an item was made of."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlEngine, QQmlExpression


def qml_type(item: QObject) -> str:
    """Its name as QML writes it, for example FocusRing_QMLTYPE_12.

    Asked of QML and not of `item.metaObject()`: that object may have died with another item of the type, and Python
    then refuses it.
    """
    owner: QObject | None = item
    while owner and not QQmlEngine.contextForObject(owner):
        owner = owner.parent()
    assert owner, f"{item} is not of QML"
    value, _ = QQmlExpression(QQmlEngine.contextForObject(owner), item, "String(this)").evaluate()
    return str(value).partition("(")[0]
