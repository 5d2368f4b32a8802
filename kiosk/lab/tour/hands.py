# SPDX-License-Identifier: EUPL-1.2
"""Fingers and a scanner: synthesised events that take the way of real ones, through the window."""

from __future__ import annotations

import asyncio
import string
from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.adapters.scanner.keys import US_READ_AS_ITALIAN
from kiosk.domain.keypad import key_named
from kiosk.ui.keypad import qt_key

#: A scanner's pause between two keys, and that of a quick typist.
SCANNER_MS = 5
FINGERS_MS = 70
#: The same key twice takes a hand longer, and what comes sooner is taken for the rest of the first stroke.
_SAME_KEY_MS = 170

# Caps Lock turns letters over, and leaves digits and symbols as they are.
_CAPS_LOCK = str.maketrans(string.ascii_letters, string.ascii_letters.swapcase())
_LAYOUTS: Mapping[str, Mapping[int, str | int]] = {"us": US_READ_AS_ITALIAN, "caps": _CAPS_LOCK}


def as_read(text: str, layout: str) -> str:
    """What arrives on an Italian system when a scanner works as a keyboard.

    Args:
        layout: it (as the system's; also when empty), us (the American one), caps (the system's, with Caps Lock on).
    """
    return text.translate(_LAYOUTS.get(layout, {}))


class Hands:
    """Touches, types and scans in one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._written = ""  # last: its key is not struck again at once

    async def tap(self, where: QPointF) -> None:
        """Press and release at a point of the window, in its own pixels."""
        point = QPoint(round(where.x()), round(where.y()))
        await outside_tasks(
            lambda: QTest.mouseClick(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
        )

    async def write(self, text: str, pause_ms: int) -> None:
        """Press a key for each character, at least that many milliseconds apart: keys that came late, and then several
        at once, would be a scanner's."""
        for character in text:
            await asyncio.sleep((max(pause_ms, _SAME_KEY_MS) if character == self._written else pause_ms) / 1000)
            await outside_tasks(partial(self._press, character))
            self._written = character

    async def strike(self, name: str) -> None:
        """Press and release the key of that name, as the settings name keys; it may have been the last one, too."""
        key, modifiers = qt_key(key_named(name))
        await asyncio.sleep(_SAME_KEY_MS / 1000)
        await outside_tasks(lambda: QTest.keyClick(self._window, Qt.Key(key), modifiers))

    async def scan(self, text: str) -> None:
        """Write as a scanner does: fast, with Return at the end."""
        loop = asyncio.get_running_loop()
        done: asyncio.Future[None] = loop.create_future()
        left = list(text)
        timer = QTimer(self._window)
        timer.setTimerType(Qt.TimerType.PreciseTimer)

        # One timer presses all keys: a task between two of them could come late, and a late key looks like fingers.
        def press() -> None:
            if left:
                self._press(left.pop(0))
                return
            timer.stop()
            QTest.keyClick(self._window, Qt.Key.Key_Return)
            if not done.done():
                done.set_result(None)

        timer.timeout.connect(press)
        timer.start(SCANNER_MS)
        try:
            await done
        finally:
            timer.stop()
            timer.deleteLater()

    def _press(self, character: str) -> None:
        QTest.sendKeyEvent(
            QTest.KeyAction.Click, self._window, _key(character), character, Qt.KeyboardModifier.NoModifier
        )


def _key(character: str) -> Qt.Key:
    code = ord(character.upper())
    return Qt.Key(code) if 0x20 <= code <= 0x7E else Qt.Key.Key_unknown


async def outside_tasks(act: Callable[[], None]) -> None:
    """Run `act` from Qt's loop: synthesised events are delivered at once, and no task may be at work meanwhile."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def run() -> None:
        try:
            act()
        except Exception as error:  # noqa: BLE001  it is raised again where it is awaited
            if not done.done():
                done.set_exception(error)
        else:
            if not done.done():
                done.set_result(None)

    QTimer.singleShot(0, run)
    await done
