# SPDX-License-Identifier: EUPL-1.2
"""A scanner on a serial port, real or over USB. It comes back by itself when it is plugged in again."""

from __future__ import annotations

import re

from PySide6.QtCore import QIODevice, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort

from kiosk.logs import get_logger

log = get_logger(__name__)

#: A code ends with one of these, or with a pause for scanners that are set to send nothing after it.
_ENDS = re.compile(rb"[\r\n\x00\x03]+")
_PAUSE_MS = 150
_LONGEST = 4096
_REOPEN_MS = 3000


class SerialScanner(QObject):
    """Reads one serial port. What is read goes out and is kept nowhere; logs hold the name of the port alone.

    Signals:
        scanned(text): a code was read; without its line end.
        arrived(data): the bytes as they came, with the line end.
    """

    scanned = Signal(str)
    arrived = Signal(bytes)

    def __init__(self, port: str, baud: int, parent: QObject | None = None, *, reopen_ms: int = _REOPEN_MS) -> None:
        """Prepare to read `port` (`/dev/ttyACM0`, `COM3`) at `baud` characters of 8 bits, no parity, one stop bit."""
        super().__init__(parent)
        self._data = b""
        self._missing = False
        self._port = QSerialPort(self)
        self._port.setPortName(port)
        self._port.setBaudRate(baud)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._failed)
        self._pause = self._timer(_PAUSE_MS, self._flush)
        self._reopen = self._timer(reopen_ms, self.start)

    def _timer(self, ms: int, then: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(ms)
        timer.timeout.connect(then)
        return timer

    def start(self) -> None:
        """Open the port; where it is not there, try again until it is."""
        if self._port.isOpen():
            return
        if self._port.open(QIODevice.OpenModeFlag.ReadOnly):
            log.info("serial scanner is there", port=self._port.portName())
            self._missing = False
        else:
            self._is_missing()

    def stop(self) -> None:
        """Close the port and forget what was half read."""
        self._reopen.stop()
        self._pause.stop()
        self._data = b""
        self._port.close()

    def _is_missing(self) -> None:
        if not self._missing:  # said once, not at each try
            log.warning("serial scanner is missing", port=self._port.portName(), error=self._port.error().name)
        self._missing = True
        self._reopen.start()

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        if error is QSerialPort.SerialPortError.NoError or not self._port.isOpen():
            return
        if error in (QSerialPort.SerialPortError.ResourceError, QSerialPort.SerialPortError.ReadError):
            self._data = b""
            self._pause.stop()
            self._port.close()
            self._is_missing()

    def _read(self) -> None:
        self._data += bytes(self._port.readAll().data())
        while end := _ENDS.search(self._data):
            code, self._data = self._data[: end.end()], self._data[end.end() :]
            self._came(code)
        if len(self._data) > _LONGEST:
            log.warning("serial scanner sends no line end", port=self._port.portName())
            self._data = b""
        if self._data:
            self._pause.start()
        else:
            self._pause.stop()

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
