# SPDX-License-Identifier: EUPL-1.2
"""A scanner that behaves as a keyboard: told from fingers by its speed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

#: Keys of a scanner follow each other within a few milliseconds, those of fingers hardly under 60.
_GAP_MS = 50
#: The shortest code that is a scan; fewer keys in a burst were fingers.
_SHORTEST = 10
_LONGEST = 4096

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class KeyboardWedge(QObject):
    """An event filter for the window. While `listening()` says so it takes all keys that write something.

    Signals:
        scanned(text): a scanner read a code.
        typed(text): fingers wrote a character.
    """

    scanned = Signal(str)
    typed = Signal(str)

    def __init__(self, listening: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening = listening
        self._burst = ""
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
            return False
        if event.key() in _ENDS and self._burst:
            if kind is QEvent.Type.KeyPress:
                self._gap.stop()
                self._burst_over()
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

    def _burst_over(self) -> None:
        burst, self._burst = self._burst, ""
        if len(burst) >= _SHORTEST:
            self.scanned.emit(burst)
        else:
            for character in burst:
                self.typed.emit(character)
