# SPDX-License-Identifier: EUPL-1.2
"""Types on the on-screen keyboard in a process of its own, since Qt chooses its input method once. Prints JSON."""

from __future__ import annotations

import json
import os
import sys
from typing import Any

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
from PySide6.QtCore import QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

import kiosk.ui.enums  # noqa: F401  the controls compare with them
from kiosk import resources
from kiosk.ui.fonts import load_fonts
from kiosk.ui.keyboard import prepare_environment
from kiosk.ui.speech.tree import KEYBOARD, Screen

PAGE = """
import QtQuick
import Kiosk.Theme
import Kiosk.Controls
import Kiosk.Enums
Window { id: win; width: 1080; height: 1920; visible: true
    property int heard: 0
    property alias open: place.open
    property alias high: place.height
    property alias language: place.language
    KeyboardPlace { id: place; onFinished: win.heard += 1 }
    Field { objectName: "email"; width: 936; label: "E-mail"; inputMethodHints: Qt.ImhEmailCharactersOnly }
    Field { objectName: "name"; y: 300; width: 936; label: "Nome" }
    Field { objectName: "figures"; y: 600; width: 936; label: "Cifre"; inputMethodHints: Qt.ImhDigitsOnly }
    InputBox { objectName: "code"; y: 800; width: 936; kind: Enums.Kind.TaxCode }
    Loader { objectName: "keyboard"; width: 1080; y: 1784 - place.height
        Component.onCompleted: setSource("KEYBOARD", {"place": place}) }
}
"""


def _walk(item: QQuickItem) -> list[QQuickItem]:
    return [item, *(below for child in item.childItems() if child.isVisible() for below in _walk(child))]


class Typist:
    """Presses keys of the keyboard that is seen."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def named(self, name: str) -> QQuickItem:
        return next(item for item in _walk(self.window.contentItem()) if item.objectName() == name)

    def keys(self) -> dict[str, QQuickItem]:
        found = _walk(self.named("input-panel"))
        return {
            str(item.property("displayText")): item
            for item in found
            if item.property("displayText") and item.width() > 0
        }

    def press(self, item: QQuickItem, at: QPointF | None = None) -> None:
        place = item.mapToScene(at or QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.settle()

    def row(self) -> list[str]:
        """The keys of the first row of letters, from the left."""
        keys = self.keys()
        high = keys["e"].mapToScene(QPointF()).y()
        beside = (name for name, key in keys.items() if abs(key.mapToScene(QPointF()).y() - high) < 2)
        return sorted(beside, key=lambda name: keys[name].mapToScene(QPointF()).x())

    def settle(self) -> None:
        for _ in range(2):  # the input method answers with the next frames
            drawn = QSignalSpy(self.window.frameSwapped)
            self.window.update()
            drawn.wait(5000)


def main() -> dict[str, object]:
    """Type into an e-mail field, a field for a name and one for figures."""
    prepare_environment()
    app = QGuiApplication(sys.argv)
    load_fonts()
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(resources.path("qml")))
    keyboard = QUrl.fromLocalFile(str(resources.path("qml", "Kiosk", "Controls", "KeyboardPanel.qml"))).toString()
    engine.loadData(PAGE.replace("KEYBOARD", keyboard).encode())
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    QTest.qWaitForWindowExposed(window)
    typist = Typist(window)
    seen: dict[str, Any] = {"open_before": window.property("open")}

    typist.press(typist.named("email"), QPointF(300, 110))
    seen["open"] = window.property("open")
    seen["height"] = window.property("high")
    keys = typist.keys()
    seen["email_keys"] = sorted(keys)
    spoken = Screen(window)
    seen["spoken_keys"] = sorted(node.name for node in spoken.nodes if node.group == KEYBOARD)
    under = spoken.at(keys["a"].mapToScene(QPointF(keys["a"].width() / 2, keys["a"].height() / 2)))
    seen["under_the_finger"] = [under.name, under.acts, under.item is keys["a"]] if under else None
    seen["key_size"] = [keys["a"].width(), keys["a"].height()]
    for key in ("a", "d", "a", "@", "b", ".it"):
        typist.press(keys[key])
    seen["email"] = typist.named("email").property("text")

    typist.press(typist.named("keyboard-next"))
    seen["next_editing"] = typist.named("name").property("editing")
    seen["name_keys"] = sorted(typist.keys())
    typist.press(typist.keys()["àèì &%"])
    typist.press(typist.keys()["è"])
    seen["name"] = typist.named("name").property("text")
    typist.press(typist.named("keyboard-previous"))
    seen["previous_editing"] = typist.named("email").property("editing")

    typist.press(typist.named("figures"), QPointF(300, 110))
    seen["figure_keys"] = sorted(typist.keys())
    typist.press(typist.named("code"))
    keys = typist.keys()
    seen["code_keys"] = sorted(keys)
    for key in ("f", "n", "t", "l", "7"):
        typist.press(keys[key])
    line = next(item for item in _walk(typist.named("code")) if item.inherits("QQuickTextInput"))
    seen["code"] = line.property("text")
    typist.press(typist.named("name"), QPointF(300, 110))
    seen["letters"] = {}
    for language in ("de", "fr", "sl", "it"):
        window.setProperty("language", language)
        typist.settle()
        keys = typist.keys()
        letters = sorted(key for key in keys if len(key) == 1 and key.isalpha())
        order = [key for key in typist.row() if key.isalpha()]
        sizes = [min(key.width(), key.height()) for key in keys.values()]
        seen["letters"][language] = ["".join(letters), "".join(order), min(sizes)]
    typist.press(typist.named("keyboard-done"))
    seen["finished"] = window.property("heard")
    seen["open_after"] = window.property("open")
    app.processEvents()
    return seen


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main()))
    sys.stdout.flush()
    os._exit(0)  # the keyboard's own threads need no farewell
