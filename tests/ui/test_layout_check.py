# SPDX-License-Identifier: EUPL-1.2
"""The check of layouts finds what is planted, and only that."""

from __future__ import annotations

from collections.abc import Iterator

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk import resources
from kiosk.ui.fonts import load_fonts

from .layout_check import faults_of

GOOD = """KText { x: 40; y: 40; width: 600; text: "Finora non hai pagato nulla." }
    Button { objectName: "back"; x: 40; y: 200; width: 400; text: "Indietro" }
    Button { objectName: "on"; x: 460; y: 200; width: 500; text: "Vai avanti" }
    Flickable { x: 40; y: 400; width: 900; height: 400; contentHeight: 1000; contentWidth: width; clip: true
        Column { width: parent.width
            KText { width: parent.width; text: "In alto" }
            Item { width: 1; height: 800 }
            Button { objectName: "below"; text: "In basso" } } }
    Button { objectName: "scroll-down"; x: 40; y: 820; text: "Giù" }"""

PLANTED = {
    "'Comune di Montechiaro' is cut": 'KText { x: 40; y: 900; width: 200; elide: Text.ElideRight; '
    'wrapMode: Text.NoWrap; text: "Comune di Montechiaro" }',
    "'Rechtsschutzversicherung' is wider than its place": 'KText { x: 40; y: 900; width: 90; '
    'text: "Rechtsschutzversicherung" }',
    "'uno due tre' is higher than its place": 'KText { x: 40; y: 900; width: 60; height: 30; text: "uno due tre" }',
    "'Fuori' leaves the window": 'KText { x: 1050; y: 900; text: "Fuori" }',
    "'sotto' and 'sopra' lie over each other": 'KText { x: 40; y: 900; text: "sotto" } '
    'KText { x: 50; y: 905; text: "sopra" }',
    "'sopra' lies over the target 'Indietro'": 'KText { x: 60; y: 230; text: "sopra" }',
    "the targets 'Indietro' and 'Un altro' lie over each other": 'Button { objectName: "other"; x: 300; y: 290; '
    'text: "Un altro" }',
    "the target 'Più' is 40 × 40 pixels": 'PadKey { objectName: "more"; x: 40; y: 1000; width: 40; height: 40; '
    'icon.name: "plus"; text: "Più" }',
    "the target 'Esci' leaves the window": 'Button { objectName: "exit"; x: 1000; y: 1000; text: "Esci" }',
    "'1234567' leaves its box": 'Rectangle { x: 40; y: 1000; width: 60; height: 60; color: "red"; '
    'KText { text: "1234567" } }',
    "a list scrolls sideways": 'Flickable { x: 40; y: 1000; width: 200; height: 200; contentWidth: 400; '
    'contentHeight: 100; clip: true\n KText { text: "A" } }',
    "'a destra' leaves what is scrolled": 'Flickable { x: 40; y: 1000; width: 200; height: 200; contentWidth: width; '
    'contentHeight: 100; clip: true\n KText { x: 190; text: "a destra" } }',
    "the target 'In alto' is out of reach, at 0": 'Button { objectName: "high"; x: 40; y: 0; height: 30; '
    'text: "In alto" }',
}  # fmt: skip


@pytest.fixture
def engine(qapp: QCoreApplication) -> Iterator[QQmlEngine]:
    load_fonts()
    one = QQmlEngine()
    one.addImportPath(str(resources.path("qml")))
    yield one
    one.deleteLater()


def faults(engine: QQmlEngine, body: str, *, highest: float = 0.0) -> list[str]:
    component = QQmlComponent(engine)
    imports = "import QtQuick; import Kiosk.Theme; import Kiosk.Controls"
    component.setData(f"{imports}; Window {{ width: 1080; height: 1920; {body} }}".encode(), "")
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    window.show()
    QTest.qWaitForWindowExposed(window)
    drawn = QSignalSpy(window.frameSwapped)
    window.update()
    assert drawn.wait(5000)
    found = faults_of(window, smallest=76, highest=highest)
    window.close()
    return found


def test_what_is_well_has_no_faults(engine: QQmlEngine) -> None:
    assert faults(engine, GOOD) == []


@pytest.mark.parametrize("fault", PLANTED)
def test_what_is_planted_is_found(engine: QQmlEngine, fault: str) -> None:
    assert fault in faults(engine, GOOD + PLANTED[fault], highest=1.0 * ("reach" in fault) * 100)


def test_what_scrolls_needs_keys(engine: QQmlEngine) -> None:
    assert "a list scrolls without keys" in faults(engine, GOOD.replace("scroll-down", "another"))
