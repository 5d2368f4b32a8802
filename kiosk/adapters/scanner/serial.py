# SPDX-License-Identifier: EUPL-1.2
"""A scanner on a serial port, real or over USB. It comes back by itself when it is plugged in again."""

from __future__ import annotations

import os
import re
from functools import partial

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from kiosk.adapters.scanner.opening import DeviceOpener, Opener
from kiosk.adapters.scanner.port import open_port
from kiosk.logs import get_logger

log = get_logger(__name__)

#: A code ends with one of these, or with a pause for scanners that are set to send nothing after it.
_ENDS = re.compile(rb"[\r\n\x00\x03]+")
_PAUSE_MS = 150
_LONGEST = 4096


class SerialScanner(QObject):
    """Reads one serial port. What is read goes out and is kept nowhere; logs hold the name of the port alone.

    Signals:
        scanned(text): a code was read; without its line end.
        arrived(data): the bytes as they came, with the line end.
    """

    scanned = Signal(str)
    arrived = Signal(bytes)

    def __init__(self, port: str, baud: int, parent: QObject | None = None, *, opener: Opener = DeviceOpener) -> None:
        """Prepare to read `port` (`/dev/ttyACM0`) at `baud` characters of 8 bits, no parity, one stop bit."""
        super().__init__(parent)
        self._name = port
        self._data = b""
        self._missing = ""
        self._port: int | None = None
        self._notifier: QSocketNotifier | None = None
        self._opener = opener(partial(open_port, port, baud), os.close, self)
        self._opener.opened.connect(self._opened)
        self._opener.failed.connect(self._is_missing)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._flush)

    def start(self) -> None:
        """Open the port; where it is not there, or does not open, try again until it does."""
        if self._port is None:
            self._opener.start()

    def stop(self) -> None:
        """Close the port and forget what was half read."""
        self._opener.stop()
        self._close()

    def _opened(self, port: int) -> None:
        self._port = port
        self._notifier = QSocketNotifier(port, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._missing = ""
        log.info("serial scanner is there", port=self._name)

    def _close(self) -> None:
        self._data = b""
        self._pause.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._port is not None:
            os.close(self._port)
            self._port = None

    def _is_missing(self, error: Exception) -> None:
        hangs = isinstance(error, TimeoutError)
        what = "serial scanner does not open" if hangs else "serial scanner is missing"
        if self._missing != what:  # said once, not at each try
            (log.error if hangs else log.warning)(what, port=self._name, error=type(error).__name__)
        self._missing = what

    def _read(self) -> None:
        if self._port is None:
            return
        try:
            data = os.read(self._port, _LONGEST)
        except BlockingIOError:
            return
        except OSError as error:
            self._is_gone(error)
            return
        if not data:
            self._is_gone(EOFError())
            return
        self._data += data
        while end := _ENDS.search(self._data):
            code, self._data = self._data[: end.end()], self._data[end.end() :]
            self._came(code)
        if len(self._data) > _LONGEST:
            log.warning("serial scanner sends no line end", port=self._name)
            self._data = b""
        if self._data:
            self._pause.start()
        else:
            self._pause.stop()

    def _is_gone(self, error: Exception) -> None:
        self._close()
        self._is_missing(error)
        self._opener.start(later=True)

    def _flush(self) -> None:
        code, self._data = self._data, b""
        if code:
            self._came(code)

    def _came(self, code: bytes) -> None:
        self.arrived.emit(code)
        line = _ENDS.sub(b"", code)
        if line:
            self.scanned.emit(text_of(line))


def text_of(data: bytes) -> str:
    """The text of a code: UTF-8, else one character a byte, which never fails."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("latin-1")
