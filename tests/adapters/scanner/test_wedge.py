# SPDX-License-Identifier: EUPL-1.2
"""A keyboard scanner: real key events through a window, told from fingers by speed and by prefix."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import ClassVar

import pytest
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from kiosk.adapters.scanner.wedge import KeyboardWedge
from tests.adapters.scanner.strokes import strokes
from tests.adapters.scanner.waiting import until
from tests.domain.codes import LAYOUTS, NOTICE, data_matrix, qr, read_as


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
        scanners = Scanners(
            ScannerSettings(("wedge",), 9600, wedge_prefix=prefix), self.window, lambda: self.listening, self.window
        )
        scanners.scanned.connect(self.scanned.append)
        scanners.typed.connect(self.typed.append)
        scanners.arrived.connect(lambda kind, data: self.arrived.append((kind, data)))
        scanners.start()
        self.scanners = scanners
        return scanners

    def keys(self, text: str, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
        strokes(self.window, text)
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
        "window = QWindow()\n"
        "scanners = Scanners(ScannerSettings(('wedge',), 9600), window, lambda: True); scanners.start()\n"
        "wanted = ('zxingcpp', 'kiosk.adapters.scanner.serial', 'PySide6.QtMultimedia')\n"
        "print([name for name in wanted if name in sys.modules])\n"
        "scanners.stop()"
    )
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == "[]"


class Page(QObject):
    """What reaches the pages: keys in their order, `+` pressed, `-` released, `?` asked whether it is a shortcut."""

    _SIGNS: ClassVar = {QEvent.Type.KeyPress: "+", QEvent.Type.KeyRelease: "-", QEvent.Type.ShortcutOverride: "?"}

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self.events: list[str] = []
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() in self._SIGNS:
            self.events.append(self._SIGNS[event.type()] + Qt.Key(event.key()).name.removeprefix("Key_"))
        return False

    @property
    def pressed(self) -> list[str]:
        return [event[1:] for event in self.events if event[0] == "+"]


@pytest.fixture
def page(desk: Desk) -> Page:
    """A page that waits for no code, before a scanner."""
    page = Page(desk.window)
    desk.connect()
    desk.listening = False
    return page


@pytest.mark.parametrize(
    "end", ["<Return>", "<Return><Ctrl+J>", "<Ctrl+M><Ctrl+J>", "<Tab><Return>", "<F8>", "", "   "]
)
@pytest.mark.parametrize("start", ["", "<Return>", "<F1>", "<Ctrl+B>", "<Shift>", "<Tab>"])
@pytest.mark.parametrize("code", [data_matrix(), "4006381333931", "12345670"])
def test_nothing_of_a_scanner_reaches_a_page_that_waits_for_no_code(
    desk: Desk, page: Page, start: str, code: str, end: str
) -> None:
    strokes(desk.window, 2 * (start + code + end) + "<rest>")
    assert page.events == []
    assert desk.scanned == desk.typed == desk.arrived == []


def test_a_line_end_that_comes_late_is_the_scanners_and_the_next_is_a_hands(desk: Desk, page: Page) -> None:
    strokes(desk.window, NOTICE + "<rest><Return>")
    strokes(desk.window, "<rest><rest><rest><Return><rest>")
    assert page.pressed == ["Return"]


@pytest.mark.parametrize(
    "key", ["Return", "Enter", "Space", "Tab", "Backtab", "Escape", "F1", "Left", "Home", "Delete"]
)
@pytest.mark.parametrize("listening", [True, False])
def test_keys_of_a_hand_reach_the_page_one_by_one(desk: Desk, page: Page, key: str, *, listening: bool) -> None:
    desk.listening = listening
    strokes(desk.window, f"<{key}><rest><{key}>")
    assert until(lambda: len(page.events) == 6)
    assert page.events == [f"?{key}", f"+{key}", f"-{key}"] * 2


def test_keys_of_two_hands_keep_their_order(desk: Desk, page: Page) -> None:
    for press, key in ((True, "A"), (True, "B"), (False, "A"), (True, "Backspace"), (False, "B"), (False, "Backspace")):
        act = QTest.keyPress if press else QTest.keyRelease
        act(desk.window, getattr(Qt.Key, f"Key_{key}"))
    assert page.events == []  # not before it is clear whose they are
    assert until(lambda: len(page.events) == 9)
    assert page.events == ["?A", "+A", "?B", "+B", "-A", "?Backspace", "+Backspace", "-B", "-Backspace"]


def test_a_key_with_shift_and_one_that_is_held_down_longer(desk: Desk, page: Page) -> None:
    QTest.keyPress(desk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    assert until(lambda: "+Q" in page.events)
    assert page.pressed == ["Shift", "Q"]
    QTest.keyRelease(desk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ShiftModifier)
    assert page.events[-2:] == ["-Q", "-Shift"]  # at once: nothing is held back


def test_what_the_program_itself_sends_is_not_held_back(desk: Desk, page: Page) -> None:
    """The on-screen keyboard's own keys, Backspace for one."""
    QCoreApplication.sendEvent(
        desk.window, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier)
    )
    assert page.events == ["+Backspace"]


def test_a_key_is_not_for_the_page_that_comes_meanwhile(qapp: QGuiApplication, desk: Desk) -> None:
    at = ["paid"]
    page = Page(desk.window)
    wedge = KeyboardWedge(lambda: False, desk.window, current_page=lambda: at[0])
    desk.window.installEventFilter(wedge)
    strokes(desk.window, "<Return>")
    at[0] = "home"
    strokes(desk.window, "<rest>")
    assert page.events == []
    strokes(desk.window, "<Return><rest>")
    assert page.pressed == ["Return"]


def test_the_second_line_end_presses_nothing_where_codes_are_waited_for(desk: Desk, page: Page) -> None:
    desk.listening = True
    strokes(desk.window, f"{NOTICE}<Return><Ctrl+J><rest>{qr()}<Return><Return><rest>")
    assert desk.scanned == [NOTICE, qr()]
    assert page.events == []


def test_a_program_that_was_busy_splits_no_code(desk: Desk, page: Page) -> None:
    desk.listening = True
    strokes(desk.window, NOTICE[:3])
    QTimer.singleShot(60, lambda: strokes(desk.window, NOTICE[3:]))
    busy = QElapsedTimer()
    busy.start()
    while not busy.hasExpired(100):
        pass
    assert until(lambda: bool(desk.scanned))
    assert desk.scanned == [NOTICE]
    assert desk.typed == page.events == []


def test_a_scan_that_nothing_waits_for_is_told(desk: Desk, page: Page) -> None:
    assert desk.scanners is not None
    spy = QSignalSpy(desk.scanners.unwanted)
    strokes(desk.window, f"{NOTICE}<Return>12<Return><rest>")
    assert spy.count() == 1


_PAD = ("Insert", "End", "Down", "PageDown", "Left", "Clear", "Right", "Home", "Up", "PageUp")


@pytest.mark.parametrize("form", ["<pad {}>", "<{}>"])
def test_a_keypad_without_num_lock_writes_figures(desk: Desk, page: Page, form: str) -> None:
    desk.listening = True
    strokes(desk.window, "".join(form.format(_PAD[int(digit)]) for digit in NOTICE) + "<pad Enter><rest>")
    assert desk.scanned == [NOTICE]
    assert page.events == []
    assert desk.arrived[0][1].startswith(b"<PgDown><Ins><End><Ins>")


@pytest.mark.parametrize("form", ["<alt {:03}>", "<alt {}>", "<alt {:04}>", "<alt off {:03}>"])
@pytest.mark.parametrize("code", [NOTICE, qr(), data_matrix(), "citt\u00e0 di Forl\u00ec 1"])
def test_signs_as_alt_and_numbers(desk: Desk, page: Page, form: str, code: str) -> None:
    desk.listening = True
    encoding = "cp1252" if "04" in form else "cp437"
    sent = "".join(form.format(byte) for byte in code.encode(encoding))
    strokes(desk.window, sent + "<Return><rest>")
    assert desk.scanned == [code]
    assert page.events == []


def test_alt_that_is_released_after_each_figure(desk: Desk) -> None:
    desk.connect()
    for digit in "".join(str(ord(character)) for character in qr()):
        keys = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier
        QTest.keyClick(desk.window, digit, keys)
    QTest.keyClick(desk.window, Qt.Key.Key_Return)
    assert desk.scanned == [qr()]


@pytest.mark.parametrize("prefix", ["ab", "Ab", "#1#", "@", "[x", "-"])
@pytest.mark.parametrize("layout", ["it", "us", "it-on-us", "caps", "us-caps"])
def test_a_prefix_is_known_on_any_layout(desk: Desk, prefix: str, layout: str) -> None:
    desk.connect(prefix)
    for code in (qr(), "7F4K29AB"):
        desk.keys(read_as(prefix + code, layout))
        assert desk.scanned.pop() == read_as(code, layout)
    assert desk.typed == []


def test_a_mark_of_the_symbology_is_no_prefix(desk: Desk) -> None:
    desk.connect("~")
    desk.keys("]Q3" + qr())
    assert desk.scanned == ["]Q3" + qr()]
