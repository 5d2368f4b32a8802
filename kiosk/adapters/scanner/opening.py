# SPDX-License-Identifier: EUPL-1.2
"""Opening a device that may hang for ever, without ever keeping the screen waiting."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.boundary import start_in_thread

#: A device opens in some thousandths of a second. A try that takes longer than this is left alone, so many at most.
_LIMIT_MS = 5000
_AGAIN_MS = 3000
_MOST_LEFT_ALONE = 3
_LOOK_EVERY_MS = 10


class DeviceOpener(QObject):
    """Tries to open a device until it is open, each time in a thread and with a limit of time.

    The threads know nothing of Qt: they are looked at now and then. A late answer is as good as one in time.

    Signals:
        opened(value): the device is open; it is not tried any more.
        failed(error): a try failed, or has not ended in time (TimeoutError); there will be another one.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        call: Callable[[], Any],
        close: Callable[[Any], None],
        parent: QObject,
        *,
        again_ms: int = _AGAIN_MS,
        limit_ms: int = _LIMIT_MS,
    ) -> None:
        """`call` opens the device; `close` is given what nobody wants any more, perhaps in that thread."""
        super().__init__(parent)
        self._call = call
        self._close = close
        self._wanted = False
        self._tries: list[Future[Any]] = []  # that have not been heard of yet
        self._newest: Future[Any] | None = None
        self._again = self._timer(again_ms, self._begin)
        self._limit = self._timer(limit_ms, self._takes_too_long)
        self._look = self._timer(_LOOK_EVERY_MS, self._look_at_tries)

    def _timer(self, ms: int, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    def start(self, *, later: bool = False) -> None:
        """Try until it is open; `later`: for the first time after the usual pause."""
        if not self._wanted:
            self._wanted = True
            if later:
                self._again.start()
            else:
                self._begin()

    def stop(self) -> None:
        """Try no more. What still opens is closed."""
        self._wanted = False
        for timer in (self._again, self._limit, self._look):
            timer.stop()
        tries, self._tries = self._tries, []
        for one in tries:
            one.add_done_callback(partial(_close_unwanted, self._close))

    def _begin(self) -> None:
        self._look_at_tries()
        if not self._wanted:
            return
        if len(self._tries) >= _MOST_LEFT_ALONE:  # one more would hang as well, and threads would pile up
            self._again.start()
            return
        self._newest = start_in_thread(self._call, "device-opener")
        self._tries.append(self._newest)
        self._limit.start()
        self._look.start()

    def _look_at_tries(self) -> None:
        for one in [one for one in self._tries if one.done()]:
            self._tries.remove(one)
            fault = one.exception()
            if fault is None:
                self.stop()
                self.opened.emit(one.result())
                return
            if one is self._newest and self._limit.isActive():
                self._fails(fault)
        if self._limit.isActive():
            self._look.start()

    def _takes_too_long(self) -> None:
        self._look.stop()
        self._fails(TimeoutError("it does not open"))

    def _fails(self, fault: BaseException) -> None:
        self._limit.stop()
        self._again.start()
        self.failed.emit(fault)


def _close_unwanted(close: Callable[[Any], None], one: Future[Any]) -> None:
    if one.exception() is None:
        close(one.result())


#: How a device is opened: what opens it, what closes it again, and whose it is.
Opener = Callable[[Callable[[], Any], Callable[[Any], None], QObject], DeviceOpener]
