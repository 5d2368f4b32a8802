# SPDX-License-Identifier: EUPL-1.2
"""A keyboard scanner: real key events through a window, told from fingers by speed and by prefix."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from tests.domain.codes import LAYOUTS, NOTICE, qr, read_as

_SLOWER_THAN_A_SCANNER_MS = 80


@dataclass
class Desk:
    """A window with a keyboard scanner."""

    window: QWindow
    listening: bool = True
    scanned: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    arrived: list[tuple[str, bytes]] = field(default_factory=list)
    scanners: Scanners | None = None

    def connect(self, prefix: str = "") -> Scanners:
        scanners = Scanners(ScannerSettings(wedge_prefix=prefix), self.window, lambda: self.listening)
        scanners.scanned.connect(self.scanned.append)
        scanners.typed.connect(self.typed.append)
        scanners.arrived.connect(lambda kind, data: self.arrived.append((kind, data)))
        scanners.start()
        self.scanners = scanners
        return scanners

    def keys(self, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        for sign in text:
            code = ord(sign.upper())
            key = Qt.Key(code) if 0x20 <= code <= 0x7E else Qt.Key.Key_unknown
            QTest.sendKeyEvent(QTest.KeyAction.Click, self.window, key, sign, Qt.KeyboardModifier.NoModifier)
        if end is not None:
            QTest.keyClick(self.window, end)


@pytest.fixture
def desk(qapp: QGuiApplication) -> Iterator[Desk]:
    window = QWindow()
    window.show()
    desk = Desk(window)
    yield desk
    if desk.scanners is not None:
        desk.scanners.stop()
        desk.scanners.deleteLater()
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_burst_is_a_scan(desk: Desk, layout: str) -> None:
    desk.connect()
    sent = read_as(qr(), layout)
    desk.keys(sent)
    assert desk.scanned == [sent]
    assert desk.typed == []
    assert desk.arrived == [("wedge", sent.encode() + b"\r")]


@pytest.mark.parametrize(
    ("end", "sent"), [(Qt.Key.Key_Tab, b"\t"), (Qt.Key.Key_Enter, b"\r"), (Qt.Key.Key_Return, b"\r")]
)
def test_any_end_key_ends_a_code(desk: Desk, end: Qt.Key, sent: bytes) -> None:
    desk.connect()
    desk.keys(NOTICE, end)
    assert desk.scanned == [NOTICE]
    assert desk.arrived == [("wedge", NOTICE.encode() + sent)]


def test_a_scanner_that_sends_no_end_key(desk: Desk) -> None:
    scanners = desk.connect()
    spy = QSignalSpy(scanners.scanned)
    desk.keys(NOTICE, None)
    assert desk.scanned == []
    assert spy.wait(5000)
    assert desk.scanned == [NOTICE]
    assert desk.arrived == [("wedge", NOTICE.encode())]


def test_fingers_are_slow(desk: Desk) -> None:
    scanners = desk.connect()
    for digit in "301000000000":
        spy = QSignalSpy(scanners.typed)
        desk.keys(digit, None)
        assert spy.wait(5000)
    assert "".join(desk.typed) == "301000000000"
    assert desk.scanned == []


def test_a_short_burst_is_typed(desk: Desk) -> None:
    desk.connect()
    desk.keys("301")
    assert desk.typed == ["3", "0", "1"]
    assert desk.scanned == []


def test_with_a_prefix_a_short_code_is_a_scan_and_the_prefix_is_no_part_of_it(desk: Desk) -> None:
    desk.connect("~$")
    desk.keys("~$7F4K29AB")
    desk.keys("~$")
    desk.keys("7F4K29AB")
    desk.keys("~$" + NOTICE)
    desk.keys(NOTICE)
    assert desk.scanned == ["7F4K29AB", NOTICE, NOTICE]
    assert "".join(desk.typed) == "~$7F4K29AB"


def test_nothing_is_taken_where_no_code_is_waited_for(desk: Desk) -> None:
    desk.connect()
    desk.listening = False
    desk.keys(qr())
    assert desk.scanned == desk.typed == desk.arrived == []
    desk.listening = True
    desk.keys(NOTICE)
    assert desk.scanned == [NOTICE]


def test_only_what_is_configured_is_loaded() -> None:
    import subprocess
    import sys

    program = (
        "import sys, os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
        "from PySide6.QtGui import QGuiApplication, QWindow\n"
        "app = QGuiApplication([])\n"
        "from kiosk.adapters.scanner.devices import Scanners, ScannerSettings\n"
        "window = QWindow(); scanners = Scanners(ScannerSettings(), window, lambda: True); scanners.start()\n"
        "wanted = ('zxingcpp', 'PySide6.QtSerialPort', 'PySide6.QtMultimedia')\n"
        "print([name for name in wanted if name in sys.modules])\n"
        "scanners.stop()"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == "[]"


class Seen(QObject):
    """The keys that reach the pages."""

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[int] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self.keys.append(event.key())
        return False


def test_the_end_of_a_scan_that_no_page_waits_for_presses_nothing(desk: Desk) -> None:
    seen = Seen()
    desk.window.installEventFilter(seen)
    desk.connect()
    desk.listening = False
    desk.keys(NOTICE)
    assert Qt.Key.Key_Return not in seen.keys
    assert len(seen.keys) == len(NOTICE)
    before = len(seen.keys)
    desk.keys(NOTICE + "   ")  # a code that is padded with blanks
    assert Qt.Key.Key_Space not in seen.keys[before:]
    QTest.qWait(_SLOWER_THAN_A_SCANNER_MS)
    desk.keys("12")  # a person who types and confirms
    assert seen.keys[-1] == Qt.Key.Key_Return
    assert desk.scanned == []
