# SPDX-License-Identifier: EUPL-1.2
"""A scanner that behaves as a keyboard: told from fingers by its speed, and by its prefix where it sends one."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

#: Keys of a scanner follow each other within a few milliseconds, those of fingers hardly under 60.
_GAP_MS = 50
#: The shortest code that is a scan; fewer keys in a burst were fingers.
_SHORTEST = 10
_LONGEST = 4096


@cache
def _ends() -> dict[int, str]:
    """The keys that end a code, and what they write. Qt's list of keys takes long to load, so not with the program."""
    return {Qt.Key.Key_Return.value: "\r", Qt.Key.Key_Enter.value: "\r", Qt.Key.Key_Tab.value: "\t"}


class KeyboardWedge(QObject):
    """An event filter for the window. While `listening()` says so it takes all keys that write something.

    Signals:
        scanned(text): a scanner read a code; without its prefix.
        typed(text): fingers wrote a character.
        arrived(data): what came in one go, scanned or typed, as UTF-8 with the key that ended it.
    """

    scanned = Signal(str)
    typed = Signal(str)
    arrived = Signal(bytes)

    def __init__(self, listening: Callable[[], bool], parent: QObject | None = None, *, prefix: str = "") -> None:
        """Take keys while `listening()`; a burst that begins with `prefix` is a scan however short it is."""
        super().__init__(parent)
        self._listening = listening
        self._prefix = prefix
        self._burst = ""
        self._passed = 0  # keys let through in one go
        self._passed_at = 0.0
        self._gap = QTimer(self)
        self._gap.setSingleShot(True)
        self._gap.setInterval(_GAP_MS)
        self._gap.setTimerType(Qt.TimerType.PreciseTimer)
        self._gap.timeout.connect(self._burst_over)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that belong to a code, or to a number that is typed on a real keyboard."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease) or not isinstance(event, QKeyEvent):
            return False
        if not self._listening():
            self._burst = ""
            return self._ends_a_scan(event)
        self._passed = 0
        if event.key() in _ends() and self._burst:
            if kind is QEvent.Type.KeyPress:
                self._gap.stop()
                self._burst_over(_ends()[event.key()])
            return True
        if event.key() == Qt.Key.Key_Space and not self._burst:
            return False  # presses the control that has the focus
        text = event.text()
        if not text or not text.isprintable() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if kind is QEvent.Type.KeyPress:
            self._burst = (self._burst + text)[:_LONGEST]
            self._gap.start()
        return True

    def _ends_a_scan(self, event: QKeyEvent) -> bool:
        """Whether the key ends a code that no page waits for, or is a blank in it: it would press a button."""
        if event.type() is not QEvent.Type.KeyPress:
            return False
        at = time.monotonic()
        fast, self._passed_at = at - self._passed_at <= _GAP_MS / 1000, at
        if event.key() in _ends():
            scanned, self._passed = fast and self._passed >= _SHORTEST, 0
            return scanned
        self._passed = self._passed + 1 if fast else 1
        return event.key() == Qt.Key.Key_Space and self._passed > _SHORTEST

    def _burst_over(self, end: str = "") -> None:
        burst, self._burst = self._burst, ""
        self.arrived.emit((burst + end).encode("utf-8", "surrogatepass"))
        if self._prefix and len(burst) > len(self._prefix) and burst.startswith(self._prefix):
            self.scanned.emit(burst[len(self._prefix) :])
        elif len(burst) >= _SHORTEST:
            self.scanned.emit(burst)
        else:
            for character in burst:
                self.typed.emit(character)
