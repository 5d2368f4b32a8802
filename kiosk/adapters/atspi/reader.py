# SPDX-License-Identifier: EUPL-1.2
"""The kiosk's side of the reading: it starts the process that reads, hears it, and ends it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import IO

from kiosk.adapters.atspi.wire import LOOK, heard_in
from kiosk.application.ports.page_reader import Heard, ReaderLost
from kiosk.logs import get_logger

log = get_logger(__name__)

#: The longest line that is read, in bytes: a page's four hundred parts.
_LONGEST_LINE = 1_000_000
#: How long the process may take until it reads, in seconds: the bus has to be started, too.
START_S = 20.0


class AtSpiReader:
    """See the port PageReader. Each start is a process of its own; a thread that knows nothing of Qt hears it."""

    def __init__(self, command: Sequence[str] = (), start_s: float = START_S) -> None:
        """`command` stands in for the process."""
        self._command = [*command] or [sys.executable, "-m", "kiosk.adapters.atspi", str(os.getpid())]
        self._start_s = start_s
        self._running: _Running | None = None

    def start(self, heard: Callable[[Heard], None]) -> None:
        """See the port PageReader."""
        self.stop()
        loop = asyncio.get_running_loop()
        try:
            process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,  # a traceback may hold words of the page
                start_new_session=True,
            )
        except OSError as error:
            loop.call_soon(heard, ReaderLost(f"it cannot be started: {error}"))
            return
        self._running = _Running(process, loop, heard, self._start_s)

    def look(self) -> None:
        """See the port PageReader."""
        if self._running is not None:
            self._running.ask(LOOK)

    def stop(self) -> None:
        """See the port PageReader."""
        running, self._running = self._running, None
        if running is not None:
            running.end()


class _Running:
    """One process, and the thread that hears it."""

    def __init__(
        self,
        process: subprocess.Popen[bytes],
        loop: asyncio.AbstractEventLoop,
        heard: Callable[[Heard], None],
        start_s: float,
    ) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._process = process
        self._loop = loop
        self._heard = heard
        self._over = False
        self._waits: asyncio.TimerHandle | None = loop.call_later(start_s, self._begun_too_late)
        os.set_blocking(process.stdin.fileno(), False)
        threading.Thread(target=self._listen, args=(process.stdout,), name="page reader", daemon=True).start()

    def ask(self, command: bytes) -> None:
        """Send it a command; one that hears nothing gets none."""
        assert self._process.stdin is not None
        with suppress(OSError, ValueError):
            os.write(self._process.stdin.fileno(), command)

    def end(self) -> None:
        """End it; nothing of it is told any more."""
        self._over = True
        self._has_begun()
        assert self._process.stdin is not None
        with suppress(OSError):
            self._process.stdin.close()  # it ends by that, and tells the session that nobody listens
        threading.Thread(target=_make_sure, args=(self._process,), name="page reader's end", daemon=True).start()

    def _listen(self, lines: IO[bytes]) -> None:
        why = "it has gone"
        with lines:
            while line := lines.readline(_LONGEST_LINE):
                try:
                    self._tell(heard_in(line))
                except ValueError:
                    why = "it tells what nobody understands"
                    break
        self._tell(ReaderLost(why))

    def _tell(self, told: Heard | None) -> None:
        with suppress(RuntimeError):  # the loop has ended with the program
            self._loop.call_soon_threadsafe(self._hear, told)

    def _hear(self, told: Heard | None) -> None:
        if self._over:
            return
        if told is None:
            self._has_begun()
            return
        if isinstance(told, ReaderLost):
            log.warning("the payment page is not read any more", why=told.why)
            self.end()
        self._heard(told)

    def _has_begun(self) -> None:
        if self._waits is not None:
            self._waits.cancel()
            self._waits = None

    def _begun_too_late(self) -> None:
        self._hear(ReaderLost("it has not begun in time"))


def _make_sure(process: subprocess.Popen[bytes]) -> None:
    """Wait until it has ended, and have it end if it does not."""
    try:
        process.wait(2.0)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
