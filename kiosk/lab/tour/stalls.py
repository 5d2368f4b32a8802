# SPDX-License-Identifier: EUPL-1.2
"""How long the Qt thread did not answer: a heartbeat on that thread, and the longest gap in it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

_BEAT_MS = 5


class StallMeter:
    """Beats while it runs. What is not the kiosk's own work (pictures, the web engine's start) is left out."""

    def __init__(self, parent: QObject | None = None) -> None:
        self.longest_ms = 0.0
        self._left_out = 0
        self._last_s = time.monotonic()
        self._timer = QTimer(parent)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to measure, with nothing measured so far."""
        self.longest_ms = 0.0
        self._last_s = time.monotonic()
        self._timer.start()

    def stop(self) -> None:
        """Measure no more."""
        self._timer.stop()

    def leave_out(self) -> None:
        """Until `count_again` nothing counts. What happened so far does."""
        self._beat()
        self._left_out += 1

    def count_again(self) -> None:
        """End one `leave_out`."""
        self._left_out -= 1
        self._last_s = time.monotonic()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Leave out what happens inside."""
        self.leave_out()
        try:
            yield
        finally:
            self.count_again()

    @contextmanager
    def not_counted(self) -> Iterator[None]:
        """Take the time of what happens inside, which is the rig's own, from the gap in which it happens."""
        began_s = time.monotonic()
        try:
            yield
        finally:
            self._last_s += time.monotonic() - began_s

    def _beat(self) -> None:
        now = time.monotonic()
        if not self._left_out and self._timer.isActive():
            self.longest_ms = max(self.longest_ms, (now - self._last_s) * 1000 - _BEAT_MS)
        self._last_s = now
