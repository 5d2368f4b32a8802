# SPDX-License-Identifier: EUPL-1.2
"""The scanners of a tour that are no keyboards: a cable to the serial port, and a letter held before the camera.

The kiosk's own adapters are at the other end. No real device takes part: the port is a pseudo terminal, and the camera
that the settings name does not exist, so that its sink gets the tour's frames alone.
"""

from __future__ import annotations

import asyncio
import os
import time
import tty
from collections.abc import Sequence
from types import TracebackType
from typing import TypeVar

import qrcode
import qrcode.exceptions
from PySide6.QtCore import QLoggingCategory, QObject, QRect
from PySide6.QtGui import QImage, QPainter

from kiosk.config import ScannerKind, Settings
from kiosk.config.setting import Section
from kiosk.lab.tour.hands import outside_tasks
from kiosk.lab.tour.screen import NotThere

S = TypeVar("S", bound=Section)

_LINE_END = b"\r\n"
_NO_CAMERA = "the camera of the tour"
_FRAME_WIDTH, _FRAME_HEIGHT = 1280, 720
#: The code takes at most so much of it, in pixels, with its quiet zone.
_CODE = 600
_PAPER, _DESK = 255, 180
#: A camera of 25 frames a second.
_FRAME_S = 0.04
#: So long, in seconds, is a letter held before the camera at most; it is taken away once its code is read.
_HELD_S = 3.0
# Qt Multimedia warns of VA-API and PipeWire, which a kiosk with a camera need not have.
_QUIET = "qt.multimedia.symbolsresolver.warning=false"


class SerialCable:
    """A cable between a scanner and a serial port: the tour holds the scanner's end.

    Attributes:
        port: the kiosk's end, as its settings name it.
    """

    def __init__(self) -> None:
        self._scanner, self._kiosk = os.openpty()
        tty.setraw(self._kiosk)
        os.set_blocking(self._scanner, False)
        self.port = os.ttyname(self._kiosk)

    def send(self, text: str) -> None:
        """Send a code with a line end, in one go.

        Raises:
            NotThere: nobody reads at the other end, or the code is longer than what the cable takes at once.
        """
        data = text.encode() + _LINE_END
        try:
            sent = os.write(self._scanner, data)
        except BlockingIOError:
            sent = 0
        if sent < len(data):
            raise NotThere("the serial port does not take the code")

    def cut(self) -> None:
        """Close both ends."""
        os.close(self._scanner)
        os.close(self._kiosk)


class ScannerDevices:
    """What a tour scans with. Enter it before the kiosk is opened, and leave it when the kiosk is closed.

    Args:
        kinds: the scanners that the steps use; nothing is made for others.
    """

    def __init__(self, kinds: Sequence[ScannerKind]) -> None:
        self._kinds = kinds
        self._cable: SerialCable | None = None

    def __enter__(self) -> ScannerDevices:
        QLoggingCategory.setFilterRules(_QUIET)
        if "serial" in self._kinds:
            self._cable = SerialCable()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if self._cable is not None:
            self._cable.cut()
            self._cable = None

    def section(self) -> dict[str, object]:
        """The section `scanner` of a kiosk with these scanners, and with the keyboard, for whoever types on it."""
        return {"kind": list(dict.fromkeys(("wedge", *self._kinds))), **self._names()}

    def plugged_into(self, settings: Settings) -> Settings:
        """The settings of a kiosk, with the tour's devices in the place of the real ones that the steps would need."""
        return _changed(settings, scanner=_changed(settings.scanner, **self._names()))

    def _names(self) -> dict[str, object]:
        names: dict[str, object] = {}
        if self._cable is not None:
            names["serial_port"] = self._cable.port
        if "camera" in self._kinds:
            names["camera"] = _NO_CAMERA
        return names

    def send(self, text: str) -> None:
        """Scan by the serial scanner.

        Raises:
            NotThere: there is none, or the code did not get through.
        """
        if self._cable is None:
            raise NotThere("no serial scanner is plugged in")
        self._cable.send(text)

    async def hold(self, letter: QImage, window: QObject) -> None:
        """Hold a letter before the camera of a window until its code is read, or for as long as people do.

        Raises:
            NotThere: there is no camera.
        """
        from PySide6.QtMultimedia import QVideoFrame

        from kiosk.adapters.scanner.camera import CameraScanner  # loads Qt Multimedia and the decoder

        camera = window.findChild(CameraScanner)
        if camera is None:
            raise NotThere("there is no camera")
        read = asyncio.Event()
        told = camera.scanned.connect(lambda _: read.set())
        began_s = time.monotonic()
        try:
            while not read.is_set() and time.monotonic() - began_s < _HELD_S:
                # a new frame each time: the sink leaves out one that it has already
                await outside_tasks(lambda: camera.sink.setVideoFrame(QVideoFrame(letter)))
                await asyncio.sleep(_FRAME_S)
        finally:
            camera.scanned.disconnect(told)


def letter_with(text: str) -> QImage:
    """What a camera sees of a letter with that text as its QR code: the brightness alone, 1280 by 720 pixels.

    Raises:
        NotThere: the text is too long for a QR code.
    """
    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
    code.add_data(text)
    try:
        rows = code.get_matrix()
    except (qrcode.exceptions.DataOverflowError, ValueError):
        raise NotThere("the text is too long for a QR code") from None
    count = len(rows)
    pixels = bytes(0 if dark else _PAPER for row in rows for dark in row)
    modules = QImage(pixels, count, count, count, QImage.Format.Format_Grayscale8)
    side = _CODE // count * count
    letter = QImage(_FRAME_WIDTH, _FRAME_HEIGHT, QImage.Format.Format_Grayscale8)
    letter.fill(_DESK)
    painter = QPainter(letter)
    painter.drawImage(QRect((_FRAME_WIDTH - side) // 2, (_FRAME_HEIGHT - side) // 2, side, side), modules)
    painter.end()
    return letter


def _changed(section: S, **values: object) -> S:
    return type(section)(**{**vars(section), **values})
