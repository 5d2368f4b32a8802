# SPDX-License-Identifier: EUPL-1.2
"""The technician's page: real key events in, the bytes and their meaning out, nothing in the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import PySide6.QtQuick  # noqa: F401  items are plain objects without it
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from kiosk.ui.scanner_page import ScannerTestWindow
from tests.adapters.scanner.strokes import strokes
from tests.domain.codes import ATTEMPT, NOTICE, PERSON, data_matrix, qr, read_as, slip


@dataclass
class Bench:
    """The page with a keyboard scanner plugged in."""

    window: ScannerTestWindow
    closed: list[bool] = field(default_factory=list)

    def scan(self, text: str) -> None:
        for character in text:
            QTest.sendKeyEvent(
                QTest.KeyAction.Click, self.window.quick, Qt.Key.Key_unknown, character, Qt.KeyboardModifier.NoModifier
            )
        QTest.keyClick(self.window.quick, Qt.Key.Key_Return)
        self.settle()

    def settle(self) -> None:
        drawn = QSignalSpy(self.window.quick.frameSwapped)
        self.window.quick.update()
        assert drawn.wait(5000)

    def texts(self) -> str:
        return "\n".join(str(item.property("text")) for item in self._seen() if item.inherits("QQuickText"))

    def _seen(self) -> Iterator[QQuickItem]:
        left = [self.window.quick.contentItem()]
        while left:
            item = left.pop()
            if item.isVisible():
                yield item
                left += item.childItems()

    def item(self, name: str) -> QQuickItem:
        return next(one for one in self._seen() if one.objectName() == name)

    def tap(self, name: str) -> None:
        item = self.item(name)
        place = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
        QTest.mouseClick(self.window.quick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)


@pytest.fixture
def bench(qapp: QGuiApplication) -> Iterator[Bench]:
    closed: list[bool] = []
    window = ScannerTestWindow(qapp, "it", (1080, 1000), lambda: closed.append(True))
    QTest.qWaitForWindowExposed(window.quick)
    scanners = Scanners(ScannerSettings(("wedge",), 9600), window.quick, lambda: True, window.quick)
    scanners.arrived.connect(window.test.arrived)
    scanners.scanned.connect(window.test.scanned)
    yield Bench(window, closed)
    scanners.stop()
    window._translations.use("en")
    window.close()


def test_it_waits(bench: Bench) -> None:
    assert "Prova del lettore" in bench.texts()
    assert "Ancora niente" in bench.texts()


def test_bytes_and_meaning(bench: Bench) -> None:
    bench.scan(qr())
    shown = bench.texts()
    assert "0000  50 41 47 4f 50 41 7c 30 30 32 7c 33 30 31 30 30  PAGOPA|002|30100" in shown
    assert "0d" in shown
    for part in ("3010 0000 0000 0001 44", "01234567897", "45,50", "47 byte"):
        assert part in shown, shown


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (PERSON, [PERSON, "Codice fiscale"]),
        (PERSON[:-1] + "A", ["sbagliat"]),
        ("RSSMRA80A01H50MM", ["omocodia"]),
        (slip(), [ATTEMPT[:4], "3010 0000 0000 0001 44"]),
        (data_matrix(), ["SI MARIO", "3010 0000 0000 0001 44"]),
        ("0123456789012", ["Nessun codice"]),
        (read_as(qr(), "us-caps"), ["§", "Bloc Maiusc"]),
        ("301", ["a mano"]),
        (NOTICE * 30, ["…", "541 byte"]),
    ],
)
def test_what_it_was_understood_as(bench: Bench, text: str, parts: list[str]) -> None:
    bench.scan(text)
    shown = bench.texts()
    for part in parts:
        assert part in shown, shown


@pytest.mark.parametrize(
    ("keys", "parts"),
    [
        (
            "".join(f"<alt {ord(character):03}>" for character in qr()),
            ["modo ALT", "3010 0000 0000 0001 44", "<Alt+080><Alt"],
        ),
        ("<alt 083><alt 073><alt 08><alt 045><alt 052>", ["modo ALT", "Nessun codice"]),  # one figure was lost
        ("<pad PageDown><pad Insert>" * 9, ["Bloc Num", "3030 3030", "<PgDown>"]),
        ("<F1><F2><F3><F4><F5><F6><F7>", ["a mano", "<F1><F2>"]),
    ],
)
def test_keys_that_write_no_signs_are_named(bench: Bench, keys: str, parts: list[str]) -> None:
    strokes(bench.window.quick, keys + "<Return><rest>")
    shown = bench.texts()
    for part in parts:
        assert part in shown, shown


def test_the_longest_code_leaves_the_buttons_free(bench: Bench) -> None:
    bench.scan(data_matrix())
    panels, button = bench.item("scanner-test-panels"), bench.item("scanner-test-close")
    assert panels.mapToScene(QPointF(0, panels.height())).y() <= button.mapToScene(QPointF(0, 0)).y()
    assert panels.height() > 300
    assert panels.property("contentHeight") > panels.height()


def test_it_forgets(bench: Bench) -> None:
    bench.scan(PERSON)
    assert "RSSMRA" in bench.texts()
    bench.tap("scanner-test-clear")
    bench.settle()
    assert "RSSMRA" not in bench.texts()
    assert bench.window.test.property("bytesText") == ""


def test_nothing_is_logged(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    for text in (PERSON, data_matrix(), qr(), "0123456789012"):
        bench.scan(text)
    assert caplog.messages == []


def test_it_is_closed(bench: Bench) -> None:
    bench.tap("scanner-test-close")
    assert bench.closed == [True]
    assert not bench.window.quick.isVisible()
