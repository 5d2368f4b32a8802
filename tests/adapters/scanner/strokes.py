# SPDX-License-Identifier: EUPL-1.2
"""Keys as a device presses them on a window, from a text in which keys that write nothing stand in angle brackets.

`<Return>`, `<F8>`: by Qt's name; `<Ctrl+J>`: with a modifier; `<pad Home>`: on the keypad; `<pad 7>`: with Num Lock;
`<alt 080>`: ALT held down while the keypad writes a number; `<alt off 083>`: the same without Num Lock;
`<rest>`: longer than any scanner takes between two keys, as hands do.
"""

from __future__ import annotations

import re
import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest

from kiosk.adapters.scanner.wedge import KeyboardWedge

#: The wedge waits for 50 ms.
REST_MS = 80
_TOKEN = re.compile(r"<([^<>]+)>|(.)", re.DOTALL)
_PAD = ("Insert", "End", "Down", "PageDown", "Left", "Clear", "Right", "Home", "Up", "PageUp")
_Modifier = Qt.KeyboardModifier


def strokes(window: QWindow, script: str) -> None:
    """Press and release one key after the other, as fast as they come."""
    for named, character in _TOKEN.findall(script):
        if character:
            _click(window, _key_of(character), character)
        elif named == "rest":
            _rest(window)
        elif named.startswith("pad "):
            _on_the_pad(window, named.removeprefix("pad "), _Modifier.NoModifier)
        elif named.startswith("alt "):
            _with_alt(window, named.removeprefix("alt "))
        elif named.startswith("Ctrl+"):
            QTest.keyClick(window, _key_of(named[-1]), _Modifier.ControlModifier)
        else:
            QTest.keyClick(window, getattr(Qt.Key, f"Key_{named}"))


def _rest(window: QWindow) -> None:
    """Long enough for the wedges of the window to know who pressed the last keys, however busy the machine is."""
    QTest.qWait(REST_MS)
    until_s = time.monotonic() + 5
    wedges = window.findChildren(KeyboardWedge)
    while any(_holds(wedge) for wedge in wedges) and time.monotonic() < until_s:
        QTest.qWait(1)


def _holds(wedge: KeyboardWedge) -> bool:
    """Whether it is not clear yet who pressed the last keys."""
    return wedge._gap.isActive() or wedge._waiting.isActive()


def _key_of(character: str) -> Qt.Key:
    code = ord(character.upper())
    return Qt.Key(code) if 0x20 <= code <= 0x7E else Qt.Key.Key_unknown


def _click(window: QWindow, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier = _Modifier.NoModifier) -> None:
    QTest.sendKeyEvent(QTest.KeyAction.Click, window, key, text, modifiers)


def _on_the_pad(window: QWindow, name: str, modifiers: Qt.KeyboardModifier) -> None:
    digit = name.isdigit()
    key = _key_of(name) if digit else getattr(Qt.Key, f"Key_{name}")
    _click(window, key, name if digit else "", modifiers | _Modifier.KeypadModifier)


def _with_alt(window: QWindow, number: str) -> None:
    lock = not number.startswith("off ")
    QTest.keyPress(window, Qt.Key.Key_Alt)
    for digit in number.removeprefix("off "):
        key = _key_of(digit) if lock else getattr(Qt.Key, f"Key_{_PAD[int(digit)]}")
        # pressed only: QTest releases ALT with each key that it releases
        held = _Modifier.KeypadModifier | _Modifier.AltModifier
        QTest.sendKeyEvent(QTest.KeyAction.Press, window, key, digit if lock else "", held)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
