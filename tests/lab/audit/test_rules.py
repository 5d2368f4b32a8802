# SPDX-License-Identifier: EUPL-1.2
"""Each rule of the audit finds the fault that is planted for it, no other rule does, and what is well has none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QSignalSpy, QTest

import kiosk.ui.enums  # noqa: F401  the controls compare with them
from kiosk import resources
from kiosk.lab.audit.hearing import Hearing
from kiosk.lab.audit.rules import RULES
from kiosk.lab.audit.scene import Scene
from kiosk.ui.fonts import load_fonts

GOOD = """
    title: "Avviso · Comune di Montechiaro"
    KText { x: 40; y: 40; width: 900; kind: TypeScale.Title; text: "Avviso"; color: Theme.colour.ink
        Accessible.role: Accessible.Heading }
    KText { x: 40; y: 200; width: 900; text: "Finora non hai pagato nulla." }
    Button { objectName: "back"; x: 60; y: 300; width: 400; text: "Indietro"; icon.name: "caret-up" }
    Button { objectName: "on"; x: 560; y: 300; width: 400; text: "Vai avanti"; kind: Button.Primary }
"""


class Planted(NamedTuple):
    """A fault, its twin that is well, and what else the scene is told."""

    broken: str
    whole: str
    told: dict[str, Any] = {}  # noqa: RUF012  never changed


_PLAIN = "width: 300; height: 100; activeFocusOnTab: true; Accessible.role: Accessible.Button"
_RING = "FocusRing { visible: parent.activeFocus }"
PLANTED = {
    "name": Planted(
        "Image { x: 40; y: 600; width: 90; height: 90; Accessible.role: Accessible.Graphic }",
        "Image { x: 40; y: 600; width: 90; height: 90; Accessible.role: Accessible.Graphic\n"
        'Accessible.name: "Stemma" }',
    ),
    "role": Planted(
        'Button { x: 60; y: 600; text: "Stampa"; Accessible.role: Accessible.StaticText }',
        'Button { x: 60; y: 600; text: "Stampa" }',
    ),
    "state": Planted(
        'Segment { x: 60; y: 600; width: 300; text: "Grande"; selected: true; checkable: false }',
        'Segment { x: 60; y: 600; width: 300; text: "Grande"; selected: true }',
    ),
    "label-in-name": Planted(
        'Button { x: 60; y: 600; text: "Stampa"; Accessible.name: "Documento" }',
        'Button { x: 60; y: 600; text: "Stampa"; Accessible.name: "Stampa il documento" }',
    ),
    "all-told": Planted(
        'KText { x: 40; y: 600; text: "Scade domani"; Accessible.ignored: true }',
        'KText { x: 40; y: 600; text: "Scade domani" }',
    ),
    "reading-order": Planted(
        'KText { x: 40; y: 700; text: "Poi" } KText { x: 40; y: 600; text: "Prima" }',
        'KText { x: 40; y: 600; text: "Prima" } KText { x: 40; y: 700; text: "Poi" }',
    ),
    "title": Planted(
        'Component.onCompleted: title = "Comune di Montechiaro"',
        'Component.onCompleted: title = "Avviso"',
    ),
    "language-told": Planted(
        'Button { x: 60; y: 600; text: "Stampa"; locale: Qt.locale("de") }',
        'Button { x: 60; y: 600; text: "Stampa" }',
    ),
    "focus-order": Planted(
        'Button { id: first; x: 60; y: 600; text: "Prima"; KeyNavigation.tab: third }\n'
        'Button { id: second; x: 60; y: 750; text: "Seconda"; KeyNavigation.tab: beyond }\n'
        'Button { id: third; x: 60; y: 900; text: "Terza"; KeyNavigation.tab: second }\n'
        'Button { id: beyond; x: 60; y: 1050; text: "Quarta" }',
        'Button { x: 60; y: 600; text: "Prima" } Button { x: 60; y: 750; text: "Seconda" }',
    ),
    "focus-reach": Planted(
        'Button { x: 60; y: 600; text: "Stampa"; activeFocusOnTab: false; focusPolicy: Qt.NoFocus }',
        'Button { x: 60; y: 600; text: "Stampa" }',
    ),
    "focus-visible": Planted(
        f'Rectangle {{ x: 60; y: 600; {_PLAIN}; Accessible.name: "Stampa" }}',
        f'Rectangle {{ x: 60; y: 600; {_PLAIN}; Accessible.name: "Stampa"; {_RING} }}',
    ),
    "announced": Planted(
        'Rectangle { x: 40; y: 600; width: 600; height: 90; Accessible.role: Accessible.AlertMessage\n'
        'Accessible.name: "La carta è finita" }',
        'Banner { x: 40; y: 600; width: 900; text: late\nproperty string late: ""\n'
        'Component.onCompleted: Qt.callLater(() => late = "La carta è finita") }',
    ),
    "translated": Planted(
        'KText { x: 40; y: 600; width: 900; text: "Are you still here?" }',
        'KText { x: 40; y: 600; width: 900; text: "Sei ancora qui?" }',
    ),
    "half-made": Planted(
        'KText { x: 40; y: 600; width: 900; text: "Passo %1 di 4" }',
        'KText { x: 40; y: 600; width: 900; text: "Passo 2 di 4" }',
    ),
    "text-cut": Planted(
        "KText { x: 40; y: 600; width: 200; elide: Text.ElideRight; wrapMode: Text.NoWrap\n"
        'text: "Comune di Montechiaro" }',
        'KText { x: 40; y: 600; width: 200; text: "Comune di Montechiaro" }',
    ),
    "covered": Planted(
        'KText { x: 40; y: 600; text: "sotto" } KText { x: 50; y: 605; text: "sopra" }',
        'KText { x: 40; y: 600; text: "sopra" } KText { x: 50; y: 650; text: "sotto" }',
    ),
    "target-outside": Planted(
        'Button { x: 900; y: 600; width: 300; text: "Esci" }',
        'Button { x: 700; y: 600; width: 300; text: "Esci" }',
    ),
    "sideways-scroll": Planted(
        'Flickable { x: 40; y: 600; width: 200; height: 200; contentWidth: 400; contentHeight: 100; clip: true\n'
        'KText { text: "A" } }',
        'Flickable { x: 40; y: 600; width: 200; height: 200; contentWidth: 200; contentHeight: 100; clip: true\n'
        'KText { text: "A" } }',
    ),
    "scroll-keys": Planted(
        'Flickable { x: 40; y: 600; width: 200; height: 200; contentWidth: 200; contentHeight: 400; clip: true\n'
        'KText { text: "A" } }',
        'Flickable { x: 40; y: 600; width: 200; height: 200; contentWidth: 200; contentHeight: 400; clip: true\n'
        'KText { text: "A" } } Button { objectName: "scroll-down"; x: 60; y: 900; text: "Giù" }',
    ),
    "reach": Planted('', 'Item {}', {"highest": 310.0}),
    "target-size": Planted(
        'PadKey { x: 60; y: 600; width: 70; height: 70; text: "7" }',
        'PadKey { x: 60; y: 600; width: 76; height: 76; text: "7" }',
    ),
    "target-gap": Planted(
        'ToolCell { x: 60; y: 600; width: 76; height: 120; icon.name: "eye"; text: "A" }\n'
        'ToolCell { x: 140; y: 600; width: 76; height: 120; icon.name: "eye"; text: "B" }',
        'ToolCell { x: 60; y: 600; width: 90; height: 120; icon.name: "eye"; text: "A" }\n'
        'ToolCell { x: 150; y: 600; width: 90; height: 120; icon.name: "eye"; text: "B" }',
    ),
    "text-size": Planted(
        'KText { x: 40; y: 600; font.pixelSize: 12; text: "Note" }',
        'KText { x: 40; y: 600; font.pixelSize: 26; text: "Note" }',
    ),
    "text-contrast": Planted(
        'KText { x: 40; y: 600; text: "Scade domani"; color: "#999999" }',
        'KText { x: 40; y: 600; text: "Scade domani"; color: "#595959" }',
    ),
    "icon-contrast": Planted(
        'Icon { x: 40; y: 600; size: 90; name: "wallet"; duotone: false; colour: "#bbbbbb" }',
        'Icon { x: 40; y: 600; size: 90; name: "wallet"; duotone: false; colour: "#555555" }',
    ),
    "edge-contrast": Planted(
        'TickBox { x: 40; y: 600; border.color: "#dddddd" }', 'TickBox { x: 40; y: 600; border.color: "#777777" }'
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def engine(qapp: QCoreApplication) -> Iterator[QQmlEngine]:
    load_fonts()
    one = QQmlEngine()
    one.addImportPath(str(resources.path("qml")))
    yield one
    one.deleteLater()


@pytest.fixture
def hearing() -> Iterator[Hearing]:
    one = Hearing()
    yield one
    one.stop()


def broken(engine: QQmlEngine, hearing: Hearing, body: str, **told: Any) -> set[str]:
    """The rules that a page with this in it breaks."""
    component = QQmlComponent(engine)
    imports = "import QtQuick; import QtQuick.Templates as T; import Kiosk.Theme; import Kiosk.Controls"
    window = 'width: 1080; height: 1920; color: Theme.colour.page; locale: Qt.locale("it")'
    page = f"{imports}\nT.ApplicationWindow {{ {window}"
    component.setData(f"{page}\n{GOOD}\n{body} }}".encode(), "")
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    window.show()
    QTest.qWaitForWindowExposed(window)
    drawn = QSignalSpy(window.frameSwapped)
    window.update()
    assert drawn.wait(5000)
    assert QAccessible.isActive()
    scene = Scene(window, announced=hearing.take(), **told)
    found = {rule.name for rule in RULES if list(rule.check(scene))}
    window.close()
    window.deleteLater()
    return found


def test_every_rule_has_a_fault_that_is_planted_for_it() -> None:
    assert sorted(PLANTED) == sorted(rule.name for rule in RULES)
    assert all(rule.clause for rule in RULES)


@pytest.mark.parametrize("rule", PLANTED)
def test_what_is_planted_is_found_and_nothing_else(engine: QQmlEngine, hearing: Hearing, rule: str) -> None:
    planted = PLANTED[rule]
    assert broken(engine, hearing, planted.broken, **planted.told) == {rule}


@pytest.mark.parametrize("rule", PLANTED)
def test_its_twin_that_is_well_has_no_faults(engine: QQmlEngine, hearing: Hearing, rule: str) -> None:
    assert broken(engine, hearing, PLANTED[rule].whole) == set()


def test_a_page_that_comes_is_told_by_its_heading(engine: QQmlEngine, hearing: Hearing) -> None:
    assert broken(engine, hearing, "", arrived=True) == {"announced"}
    takes = 'KText { id: title2; x: 40; y: 600; text: "Avviso"; Component.onCompleted: forceActiveFocus() }'
    assert broken(engine, hearing, takes, arrived=True) == set()


def _over_a_sky(engine: QQmlEngine, hearing: Hearing, colour: str) -> set[str]:
    stops = "GradientStop { position: 0; color: '#cfe0ee' } GradientStop { position: 1; color: '#f7e8d4' }"
    sky = f"gradient: Gradient {{ {stops} }}"
    words = f'KText {{ y: 20; kind: TypeScale.Display; font.weight: Font.Bold; text: "MMMMMM"; color: "{colour}" }}'
    return broken(engine, hearing, f"Rectangle {{ x: 40; y: 600; width: 900; height: 160; {sky} {words} }}")


def test_over_a_sky_of_many_colours_words_are_held_against_it(engine: QQmlEngine, hearing: Hearing) -> None:
    assert _over_a_sky(engine, hearing, "#17324d") == set()
    assert _over_a_sky(engine, hearing, "#9fb4c6") == {"text-contrast"}
