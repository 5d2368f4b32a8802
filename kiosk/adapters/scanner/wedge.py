# SPDX-License-Identifier: EUPL-1.2
"""A scanner that behaves as a keyboard: told from fingers by its speed, and by its prefix where it sends one.

Every key is held back until it is clear who pressed it. Those of a hand are then delivered in their order, and nobody
feels the moment between; those of a scanner reach nothing, on no page: neither a code, which names people, nor the keys
around it, which would press whatever has the focus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from kiosk.adapters.scanner.keys import Burst, copy_of, end_of, is_modifier, spellings, typed_by
from kiosk.domain.keypad import Strikes

#: Keys of a scanner follow each other within a few milliseconds, those of fingers hardly under 60.
_GAP_MS = 50
#: The shortest code that is a scan; fewer keys in a burst were fingers.
_SHORTEST = 10
#: No hand presses so many keys in one burst: where no code is waited for, they are a scanner's.
_NO_HAND = 6
#: Keys that write nothing and come so soon after a code belong to it: the second of two line ends, a late Return.
_AFTER_MS = 200
_LONGEST = 4096

_Kind = QEvent.Type
_KINDS = (_Kind.KeyPress, _Kind.KeyRelease, _Kind.ShortcutOverride)


class KeyboardWedge(QObject):
    """An event filter for the window. While `listening()` says so, keys that write something are told by its signals.

    What the program itself sends is let through: the on-screen keyboard, and keys that were held back.

    Signals:
        scanned(text): a scanner read a code; without its prefix.
        unwanted(): a scanner read a code that nothing waits for.
        typed(text): fingers wrote a character.
        arrived(data): what came in one go, scanned or typed, as UTF-8 with the key that ended it; keys that write
            nothing by their names.
    """

    scanned = Signal(str)
    unwanted = Signal()
    typed = Signal(str)
    arrived = Signal(bytes)

    def __init__(
        self,
        listening: Callable[[], bool],
        parent: QObject | None = None,
        *,
        prefix: str = "",
        current_page: Callable[[], object] = lambda: None,
        strikes: Strikes | None = None,
    ) -> None:
        """Take keys while `listening()`; a burst that begins with `prefix` is a scan however short it is.

        `current_page()` tells where keys go, the page at hand: what was pressed on one is never delivered to the next.
        `strikes` tells which of a hand's count; None: all, and a key that is held down is pressed again and again.
        """
        super().__init__(parent)
        self._listening = listening
        self._current_page = current_page
        self._strikes = strikes
        self._prefixes = spellings(prefix) if prefix else ()
        self._window: QObject | None = None
        self._held: list[tuple[QKeyEvent, object]] = []
        self._burst = Burst()
        self._scanned_ms = -_AFTER_MS - 1
        self._down: dict[int, bool] = {}  # keys that hands hold down, and whether they are told by `typed`
        self._gap = self._timer(_GAP_MS)
        # When the program was busy, keys may wait longer than that: they are looked at first.
        self._waiting = self._timer(0)
        self._gap.timeout.connect(self._waiting.start)
        self._waiting.timeout.connect(self._no_more_keys)

    def _timer(self, ms: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        return timer

    def stop(self) -> None:
        """Forget what was held back."""
        self._gap.stop()
        self._waiting.stop()
        self._held = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold every key back that a device pressed."""
        kind = event.type()
        if kind not in _KINDS or not isinstance(event, QKeyEvent) or not event.spontaneous():
            return False
        self._window = watched
        if event.isAutoRepeat():
            return self._repeated(event)
        if kind is _Kind.KeyRelease:
            return self._released(event)
        event.accept()  # else a shortcut would act before it is clear who pressed it
        if kind is _Kind.KeyPress:
            self._pressed(event)
        return True

    def _pressed(self, event: QKeyEvent) -> None:
        self._burst.press(event)
        if len(self._held) < _LONGEST:  # more are a scanner's, and never delivered
            self._held.append((copy_of(event, _Kind.KeyPress), self._current_page()))
        ends = bool(end_of(event))
        if ends and (self._burst.keys >= _NO_HAND or (self._listening() and self._burst.text())):
            self._over()
        else:
            self._gap.start()

    def _released(self, event: QKeyEvent) -> bool:
        """A release goes the way of its press."""
        self._burst.release(event)
        if self._held:
            self._held.append((copy_of(event, _Kind.KeyRelease), self._current_page()))
            return True
        self._counts(event)
        return self._down.pop(event.key(), True)

    def _counts(self, event: QKeyEvent) -> bool:
        """Whether a hand's press is meant: no rest of the one before."""
        if self._strikes is None or is_modifier(event):
            return True
        judge = self._strikes.released if event.type() is _Kind.KeyRelease else self._strikes.counts
        return judge(event.key(), event.timestamp())

    def _repeated(self, event: QKeyEvent) -> bool:
        """A key that is held down: no scanner does so."""
        if self._held and self._burst.keys < _NO_HAND:
            self._over()
        if self._strikes is not None:
            return True
        by_signal = self._down.get(event.key(), True)
        if by_signal and event.key() in self._down and event.type() is _Kind.KeyPress:
            self.typed.emit(event.text())
        return by_signal

    def _no_more_keys(self) -> None:
        if not self._gap.isActive():
            self._over()

    def _over(self) -> None:
        """The burst is complete: now it is clear who pressed its keys."""
        self._gap.stop()
        held, self._held = self._held, []
        burst, self._burst = self._burst, Burst()
        text, listening = burst.text(), self._listening()
        code, fast = self._code_in(text), burst.keys >= _NO_HAND
        if listening and (text.strip() or fast):
            self.arrived.emit(burst.shown().encode("utf-8", "surrogatepass"))
        if not code and not (fast and not listening):
            soon = burst.began_ms - self._scanned_ms <= _AFTER_MS
            self._deliver(held, by_signal=listening, alone=fast or soon)
            return
        self._scanned_ms = burst.last_ms
        self._deliver(held, by_signal=False, alone=True)
        if listening:
            self.scanned.emit(code)
        else:
            self.unwanted.emit()

    def _code_in(self, text: str) -> str:
        for prefix in self._prefixes:
            if len(text) > len(prefix) and text.startswith(prefix):
                return text[len(prefix) :]
        return text if len(text.strip()) >= _SHORTEST else ""

    def _deliver(self, held: list[tuple[QKeyEvent, object]], *, by_signal: bool, alone: bool) -> None:
        """Hand on what fingers pressed.

        Keys that write go by `typed` where they are `by_signal`; with `alone` the others go nowhere.
        """
        writing = False
        for event, page in held:
            key, text = event.key(), typed_by(event) if by_signal else ""
            counts = self._counts(event)
            if event.type() is _Kind.KeyRelease:
                if not self._down.pop(key, True):
                    self._send(event)
            elif not counts:
                self._down[key] = True
            elif text and (writing or not text.isspace()):  # a blank alone presses the control that has the focus
                writing = self._down[key] = True
                for character in text:
                    self.typed.emit(character)
            elif not alone and page == self._current_page():
                self._down[key] = False
                # WORKAROUND (no public report found): Qt 6.11's web engine takes a key only after the ShortcutOverride
                # that Qt itself sends before each key of a device; one that is sent again has to bring its own.
                self._send(copy_of(event, _Kind.ShortcutOverride))
                self._send(event)

    def _send(self, event: QKeyEvent) -> None:
        if self._window is not None:
            QCoreApplication.sendEvent(self._window, event)
