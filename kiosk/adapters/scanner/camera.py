# SPDX-License-Identifier: EUPL-1.2
"""A camera that sees codes. Pictures are decoded on another thread and kept nowhere."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import wait as wait_for_all
from functools import partial
from pathlib import Path

import zxingcpp
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from kiosk.adapters.scanner.opening import DeviceOpener, Opener
from kiosk.boundary import start_in_thread
from kiosk.dataclass import dataclass
from kiosk.domain.double_scan import DoubleScan
from kiosk.logs import get_logger

log = get_logger(__name__)

#: The codes that are printed on what people bring.
_BARS = (zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.Code39)
_FORMATS = (zxingcpp.BarcodeFormat.QRCode, zxingcpp.BarcodeFormat.DataMatrix, *_BARS)
#: Dark for light, byte by byte.
_INVERTED = bytes(range(255, -1, -1))
_Pixel = QVideoFrameFormat.PixelFormat
#: Formats whose first plane is the brightness: the rest of the picture is not needed.
_BRIGHTNESS_FIRST = frozenset({_Pixel.Format_Y8, _Pixel.Format_NV12, _Pixel.Format_NV21, _Pixel.Format_YUV420P,
                               _Pixel.Format_YUV422P, _Pixel.Format_YV12, _Pixel.Format_IMC1, _Pixel.Format_IMC2,
                               _Pixel.Format_IMC3, _Pixel.Format_IMC4})  # fmt: skip
#: Large enough for a Data Matrix of 256 characters at a hand's breadth, small enough to be decoded in 10 ms.
_WANTED_WIDTH = 1280
#: Between two pictures that are decoded, in seconds: a hand holds a letter still for longer than that.
_DECODE_EVERY_S = 0.12
#: Decoding takes some hundredths of a second. What takes longer than this is left alone, and so many at most.
_DECODING_LIMIT_S = 5.0
_MOST_LEFT_ALONE = 2
#: A camera that is on gives many pictures a second; one that has not given any for so long is switched on anew.
_FRAME_LIMIT_MS = 10_000


@dataclass(frozen=True, slots=True)
class Picture:
    """The brightness of a picture, or its colours in 32 bits, copied out of a frame."""

    data: bytes
    width: int
    height: int
    row_bytes: int
    form: zxingcpp.ImageFormat


def picture_of(frame: QVideoFrame) -> Picture | None:
    """Copy what is needed out of a frame; None when it cannot be read."""
    if frame.pixelFormat() in _BRIGHTNESS_FIRST:
        if not frame.map(QVideoFrame.MapMode.ReadOnly):
            return None
        try:
            row_bytes = frame.bytesPerLine(0)
            return Picture(
                bytes(frame.bits(0)[: row_bytes * frame.height()]),
                *(frame.width(), frame.height(), row_bytes),
                zxingcpp.ImageFormat.Lum,
            )
        finally:
            frame.unmap()
    image = frame.toImage()
    if image.isNull():
        return None
    if image.format() not in (QImage.Format.Format_RGB32, QImage.Format.Format_ARGB32):
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    size = (image.width(), image.height(), image.bytesPerLine())
    return Picture(bytes(image.constBits()), *size, zxingcpp.ImageFormat.BGRA)


def codes_in(picture: Picture) -> list[tuple[str, bytes]]:
    """The codes that a picture shows, each as text and as the bytes it holds; also light on dark, as telephones do."""
    found = _codes_in(picture, picture.data, _FORMATS)
    # the decoder turns square codes over by itself, bars never
    return found or _codes_in(picture, picture.data.translate(_INVERTED), _BARS, large=True)


def _codes_in(
    picture: Picture, data: bytes, formats: tuple[zxingcpp.BarcodeFormat, ...], *, large: bool = False
) -> list[tuple[str, bytes]]:
    view = zxingcpp.ImageView(data, picture.width, picture.height, picture.form, picture.row_bytes)
    found = zxingcpp.read_barcodes(
        view,
        formats=zxingcpp.BarcodeFormats(formats),
        try_invert=True,
        try_downscale=not large,
        text_mode=zxingcpp.TextMode.Plain,
    )
    return [(code.text, bytes(code.bytes)) for code in found if code.text]


def try_cameras(folder: Path) -> None:
    """Open each camera once: one that hangs would hang in Qt as well, and there it would keep the screen waiting."""
    for device in sorted(folder.glob("video*")):
        try:
            os.close(os.open(device, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC))
        except OSError as error:  # of that one Qt tells, if it is the one that is wanted
            log.debug("a camera cannot be opened", camera=device.name, error=type(error).__name__)


class CameraScanner(QObject):
    """Looks for codes in what a camera sees, while `listening()` says so. A code that stays in sight is one scan.

    Signals:
        scanned(text): a code was read.
        arrived(data): the bytes that the code holds.
    """

    scanned = Signal(str)
    arrived = Signal(bytes)
    _decoded = Signal(list)

    def __init__(
        self,
        listening: Callable[[], bool],
        parent: QObject | None = None,
        *,
        camera: str = "",
        monotonic_s: Callable[[], float] = time.monotonic,
        clock_s: Callable[[], float] | None = None,
        devices: Path = Path("/dev"),
        opener: Opener = DeviceOpener,
        frame_limit_ms: int = _FRAME_LIMIT_MS,
    ) -> None:
        """Prepare the camera of that name or id; empty: the system's first one.

        Args:
            monotonic_s: the machine's clock: frames come, and a decoder hangs, by no other one.
            clock_s: the kiosk's (port Clock), which says whether a code is read again; None: the machine's.
            devices: where the system has its cameras, on Linux.
        """
        super().__init__(parent)
        self._listening = listening
        self._wanted = camera
        self._monotonic_s = monotonic_s
        self._clock_s = clock_s or monotonic_s
        self._double = DoubleScan()
        self._decoding: Future[None] | None = None
        self._left_alone = 0
        self._last_decoding_s = float("-inf")
        self._camera: QCamera | None = None
        self._said = ""
        self._devices: QMediaDevices | None = None
        self._opener = opener(partial(try_cameras, devices), lambda _: None, self)
        self._opener.opened.connect(self._switch_on)
        self._opener.failed.connect(self._does_not_open)
        self._no_frame = QTimer(self)
        self._no_frame.setSingleShot(True)
        self._no_frame.setInterval(frame_limit_ms)
        self._no_frame.timeout.connect(self._gives_no_picture)
        self._session = QMediaCaptureSession(self)
        #: Where frames arrive.
        self.sink = QVideoSink(self)
        self._session.setVideoSink(self.sink)
        self.sink.videoFrameChanged.connect(self._frame)
        self._decoded.connect(self._found)

    def start(self) -> None:
        """Switch the camera on; where it is not there, wait until it is plugged in."""
        if self._camera is None:
            self._opener.start()

    def _switch_on(self) -> None:
        if self._devices is None:  # it opens all cameras to see what they are
            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self._devices_changed)
        device = next((input_ for input_ in QMediaDevices.videoInputs() if self._is_wanted(input_)), None)
        if device is None:
            log.warning("camera is missing", camera=self._wanted)
            return
        camera = QCamera(device, self)
        formats = [format_ for format_ in device.videoFormats() if format_.resolution().width() >= _WANTED_WIDTH]
        if formats:
            camera.setCameraFormat(
                min(
                    formats,
                    key=lambda format_: (format_.resolution().width(), format_.pixelFormat() not in _BRIGHTNESS_FIRST),
                )
            )
        camera.errorOccurred.connect(lambda error, text: log.warning("camera fails", error=error.name))
        self._session.setCamera(camera)
        camera.start()
        self._camera = camera
        self._no_frame.start()
        if not self._said:
            log.info("camera is on", camera=device.description())

    def stop(self) -> None:
        """Switch the camera off and wait for the picture that is being decoded."""
        self._opener.stop()
        self._switch_off()
        if self._decoding is not None:
            wait_for_all([self._decoding], _DECODING_LIMIT_S)

    def _does_not_open(self, error: Exception) -> None:
        self._say("a camera does not open", error)

    def _gives_no_picture(self) -> None:
        """It was switched on, or gave pictures until now: off and on again helps, if anything does."""
        self._say("camera gives no picture", TimeoutError())
        self._switch_off()
        self._opener.start(later=True)

    def _say(self, what: str, error: Exception) -> None:
        if self._said != what:  # once, not at each try
            log.error(what, camera=self._wanted, error=type(error).__name__)
        self._said = what

    def _switch_off(self) -> None:
        self._no_frame.stop()
        if self._camera is not None:
            self._camera.stop()
            self._camera.deleteLater()
            self._camera = None

    def _is_wanted(self, device: QCameraDevice) -> bool:
        return self._wanted in ("", device.description(), bytes(device.id().data()).decode("utf-8", "replace"))

    def _devices_changed(self) -> None:
        present = {bytes(camera.id().data()) for camera in QMediaDevices.videoInputs()}
        if self._camera is not None and bytes(self._camera.cameraDevice().id().data()) not in present:
            self._switch_off()
        if self._camera is None:
            self.start()

    def _frame(self, frame: QVideoFrame) -> None:
        if self._camera is not None:
            self._no_frame.start()
            self._said = ""
        now = self._monotonic_s()
        if now - self._last_decoding_s < _DECODE_EVERY_S or not self._listening() or self._is_decoding(now):
            return
        try:
            picture = picture_of(frame)
        except Exception as error:  # noqa: BLE001  as with what is decoded
            log.warning("camera picture cannot be taken", error=type(error).__name__)
            return
        if picture is not None:
            self._last_decoding_s = now
            self._decoding = start_in_thread(partial(self._decode, picture), "camera-scanner")

    def _is_decoding(self, now: float) -> bool:
        if self._decoding is None or self._decoding.done():
            return False
        if now - self._last_decoding_s < _DECODING_LIMIT_S or self._left_alone >= _MOST_LEFT_ALONE:
            return True
        self._left_alone += 1
        log.error("a camera picture is decoded without end", left_alone=self._left_alone)
        return False

    def _decode(self, picture: Picture) -> None:
        """On a thread of its own."""
        try:
            codes = codes_in(picture)
        except Exception as error:  # noqa: BLE001  a picture that the library cannot digest must not end the scanning
            log.warning("camera picture cannot be read", error=type(error).__name__)
            codes = []
        self._decoded.emit(codes)

    def _found(self, codes: list[tuple[str, bytes]]) -> None:
        if not self._listening():
            return
        for text, data in codes:
            if not self._double.is_repeat(text, self._clock_s()):
                self.arrived.emit(data)
                self.scanned.emit(text)
