# SPDX-License-Identifier: EUPL-1.2
"""The environment of Qt Virtual Keyboard: our own layouts and our own style."""

from __future__ import annotations

import os
from collections.abc import MutableMapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QInputMethodQueryEvent

from kiosk import resources

#: Folder below QtQuick/VirtualKeyboard/Styles on the QML import path.
STYLE = "Kiosk"


def prepare_environment(environment: MutableMapping[str, str] | None = None) -> None:
    """Choose the on-screen keyboard with our layouts and style. Call it before QGuiApplication exists.

    The QML import path must hold `resources/qml`, where the style is looked for.

    Args:
        environment: where the variables are set, the process's own when None.
    """
    target = os.environ if environment is None else environment
    target["QT_IM_MODULE"] = "qtvirtualkeyboard"
    target.pop("QT_IM_MODULES", None)  # Qt prefers it over QT_IM_MODULE
    target["QT_VIRTUALKEYBOARD_DESKTOP_DISABLE"] = "1"  # never a window of its own, also before our panel is loaded
    target["QT_VIRTUALKEYBOARD_STYLE"] = STYLE
    target["QT_VIRTUALKEYBOARD_LAYOUT_PATH"] = str(resources.path("qml", "Kiosk", "Keyboard", "layouts"))


def is_written_in() -> bool:
    """Whether something that can be written in has the focus."""
    target = QGuiApplication.focusObject()
    question = QInputMethodQueryEvent(Qt.InputMethodQuery.ImEnabled)
    if target is not None:
        QCoreApplication.sendEvent(target, question)
    return bool(question.value(Qt.InputMethodQuery.ImEnabled))


def write(character: str) -> None:
    """Write a character into whatever has the focus, as an on-screen keyboard does; nothing where nobody writes.

    A real keyboard's keys are looked at first, since a scanner may have pressed them.
    """
    target = QGuiApplication.focusObject()
    if target is not None:
        event = QInputMethodEvent()
        event.setCommitString(character)
        QCoreApplication.sendEvent(target, event)
