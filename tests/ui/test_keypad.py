# SPDX-License-Identifier: EUPL-1.2
"""Keys of a keypad at a window, with a scanner that works as a keyboard and without."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.adapters.scanner.devices import WEDGE, Scanners, ScannerSettings
from kiosk.domain.flow import Page
from kiosk.domain.keypad import KEYS, USUAL_KEYS, KeypadAction, Strikes
from kiosk.lab.moments.stage import Stage
from kiosk.ui import keypad
from kiosk.ui.keypad import Keypad

from .focus_walk import focused, name_of

KEY = Qt.Key
APART_MS = 150


class Desk:
    """A page with a keypad and, if wanted, a keyboard scanner; the keys of a device come at times of the test's own."""

    def __init__(self, stage: Stage, keys: dict[KeypadAction, Sequence[str]], *, wedge: bool) -> None:
        self.stage = stage
        self.strikes = Strikes(APART_MS)
        self.keypad = Keypad({**USUAL_KEYS, **keys}, self.strikes, stage.window)
        self.spoken: list[KeypadAction] = []
        self.keypad.pressed.connect(self.spoken.append)
        self.scanners = Scanners(
            ScannerSettings((WEDGE,) if wedge else (), 9600),
            stage.window,
            lambda: False,
            stage.window,
            strikes=self.strikes,
        )
        self.wedge = wedge

    def close(self) -> None:
        for one in (self.keypad, self.scanners):
            one.setParent(None)
            one.deleteLater()

    def strike(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """As a hand does; the next one comes after so long that it counts."""
        QTest.keyClick(self.stage.window, key, modifiers)
        self.settle()

    def settle(self) -> None:
        QTest.qWait(APART_MS + 60)

    def twice_at_once(self, key: Qt.Key) -> None:
        QTest.keyClick(self.stage.window, key)
        QTest.keyClick(self.stage.window, key)
        self.settle()


@pytest.fixture(scope="module")
def stage(qapp: QGuiApplication) -> Iterator[Stage]:
    one = Stage((540, 960))
    yield one
    assert one.warnings == []
    one.close()


@pytest.fixture(params=[True, False], ids=["wedge", "no-wedge"])
def desk(request: pytest.FixtureRequest, stage: Stage) -> Iterator[Desk]:
    stage.visit.show(page=Page.VERIFYING)
    stage.show(page=Page.HOME)
    keys = {KeypadAction.NEXT: ("Tab", "F13"), KeypadAction.SELECT: ("Return", "Ctrl+F14"), KeypadAction.DOWN: ("F15",)}
    one = Desk(stage, keys, wedge=request.param)
    stage.visit.wanted.clear()
    yield one
    one.close()


def at(desk: Desk) -> str:
    return name_of(focused(desk.stage))


def test_each_name_is_a_key_of_qt() -> None:
    assert len({keypad.qt_key(name) for name in KEYS}) == len(KEYS)


def test_its_own_keys_do_what_those_of_a_keyboard_do(desk: Desk) -> None:
    desk.strike(KEY.Key_F13)
    first = at(desk)
    desk.strike(KEY.Key_F15)
    assert at(desk) != first
    desk.strike(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert at(desk) == first
    desk.stage.named("pay-notice").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desk.strike(KEY.Key_F14)  # without Ctrl it is another key
    assert "begin" not in desk.stage.visit.wanted
    desk.strike(KEY.Key_F14, Qt.KeyboardModifier.ControlModifier)
    assert desk.stage.visit.wanted.count("begin") == 1


def test_a_key_that_is_no_more_in_the_settings_does_nothing_more(desk: Desk) -> None:
    desk.stage.named("pay-notice").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    before = at(desk)
    desk.strike(KEY.Key_F16)
    assert at(desk) == before
    assert desk.spoken == []


def test_a_key_that_repeats_presses_once(desk: Desk) -> None:
    desk.stage.named("pay-notice").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desk.twice_at_once(KEY.Key_Return)
    assert desk.stage.visit.wanted.count("begin") == 1
    before = at(desk)
    desk.twice_at_once(KEY.Key_Tab)
    after = at(desk)
    desk.strike(KEY.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert (before, after) == (at(desk), after)
    assert after != before


def test_a_key_that_sticks_presses_once(desk: Desk) -> None:
    QTest.keyPress(desk.stage.window, KEY.Key_Tab)
    desk.settle()
    first = at(desk)
    for _ in range(20):  # as the system repeats a key that is held down
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Tab, Qt.KeyboardModifier.NoModifier, "\t", True)
        if desk.wedge:
            QCoreApplication.sendEvent(desk.stage.window, event)
        else:
            assert desk.keypad.eventFilter(desk.stage.window, event)
    QTest.keyRelease(desk.stage.window, KEY.Key_Tab)
    desk.settle()
    assert at(desk) == first


def test_keys_of_speech_are_told_and_reach_no_page(desk: Desk) -> None:
    before = at(desk)
    for key in (KEY.Key_F2, KEY.Key_F8, KEY.Key_VolumeDown, KEY.Key_F10, KEY.Key_F9, KEY.Key_F12):
        desk.strike(key)
    action = KeypadAction
    assert desk.spoken == [
        action.REPEAT, action.LOUDER, action.QUIETER, action.FASTER, action.SLOWER, action.SPEECH,
    ]  # fmt: skip
    assert at(desk) == before


def test_a_scan_goes_on_as_ever(stage: Stage) -> None:
    stage.show(page=Page.HOME)
    one = Desk(stage, {}, wedge=True)
    one.scanners._listening = lambda: True
    scanned: list[str] = []
    listening = Scanners(ScannerSettings((WEDGE,), 9600), stage.window, lambda: True, stage.window, strikes=one.strikes)
    listening.scanned.connect(scanned.append)
    for character in "301000000000000144":  # the same figure many times within a few milliseconds
        QTest.keyClick(stage.window, character)
    QTest.keyClick(stage.window, KEY.Key_Return)
    assert scanned == ["301000000000000144"]
    one.close()
    listening.setParent(None)
    listening.deleteLater()


def test_what_had_the_picture_away_presses_nothing(desk: Desk) -> None:
    desk.stage.named("pay-notice").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    desk.keypad.spent = lambda at_ms: at_ms >= 0
    desk.strike(KEY.Key_Return)
    assert "begin" not in desk.stage.visit.wanted
