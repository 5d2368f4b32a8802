# SPDX-License-Identifier: EUPL-1.2
"""A camera: real codes, drawn into real video frames, and read out of them by the decoder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.adapters.scanner.camera import CameraScanner, codes_in, picture_of
from kiosk.domain.scan import parse_scan
from tests.adapters.scanner.waiting import until
from tests.domain.codes import CREDITOR, NOTICE, OTHER_NOTICE, PERSON, code_128, data_matrix, qr, slip

SIZE = QSize(1280, 720)
Barcode = zxingcpp.BarcodeFormat
Pixel = QVideoFrameFormat.PixelFormat
CODES = {
    "qr": (qr(), Barcode.QRCode),
    "slip": (slip(NOTICE, OTHER_NOTICE), Barcode.QRCode),
    "data-matrix": (data_matrix(), Barcode.DataMatrix),
    "code-128": (code_128(), Barcode.Code128),
    "card": (PERSON, Barcode.Code39),
    "address": (f"https://example.it/?n={NOTICE}&i={CREDITOR}", Barcode.QRCode),
}


def drawn(text: str, kind: zxingcpp.BarcodeFormat) -> QImage:
    """The code as it is printed, with its quiet zone."""
    scale = 2 if kind in (Barcode.Code128, Barcode.Code39) else 4
    code = memoryview(zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(text, kind), scale=scale))
    height, width = code.shape
    return QImage(bytes(code), width, height, width, QImage.Format.Format_Grayscale8).copy()


def drawn_by_qrcode(text: str) -> QImage:
    """The same of another maker: that of the kiosk's own slips."""
    import qrcode

    code = qrcode.QRCode(border=4)
    code.add_data(text)
    rows = code.get_matrix()
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, Qt.GlobalColor.black if dark else Qt.GlobalColor.white)
    return image.scaled(len(rows) * 5, len(rows) * 5)


def scene(*codes: QImage, degrees: float = 0) -> QImage:
    """What a camera sees: grey paper with the codes on it."""
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.lightGray)
    painter = QPainter(image)
    painter.translate(SIZE.width() / 2, SIZE.height() / 2)
    painter.rotate(degrees)
    at = QPoint(-sum(code.width() + 40 for code in codes) // 2, 0)
    for code in codes:
        painter.drawImage(at - QPoint(0, code.height() // 2), code)
        at += QPoint(code.width() + 40, 0)
    painter.end()
    return image


def inverted(code: QImage) -> QImage:
    """Light on dark."""
    image = code.convertToFormat(QImage.Format.Format_RGB32)
    image.invertPixels()
    return image


def on_a_telephone(code: QImage) -> QImage:
    """A telephone in dark mode that is held over a light desk."""
    image = scene()
    painter = QPainter(image)
    painter.fillRect(240, 20, 800, 680, QColor(10, 10, 10))
    painter.fillRect(260, 60, 760, 600, QColor(18, 18, 18))
    painter.drawImage((SIZE.width() - code.width()) // 2, (SIZE.height() - code.height()) // 2, code)
    painter.end()
    return image


def scaled(image: QImage, by: float) -> QImage:
    size = image.size() * by
    return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def faint(image: QImage) -> QImage:
    """All brightness between two near greys."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    data = bytes(grey.constBits()).translate(bytes(60 + 50 * level // 255 for level in range(256)))
    return QImage(data, grey.width(), grey.height(), grey.bytesPerLine(), QImage.Format.Format_Grayscale8).copy()


VARIANTS: dict[str, Callable[[QImage], QImage]] = {
    "small": lambda code: scene(scaled(code, 0.6)),
    "large": lambda code: scene(scaled(code, 2.0)),
    "faint": lambda code: faint(scene(code)),
    "unsharp": lambda code: scaled(scaled(scene(code), 0.5), 2.0),
    "mirrored": lambda code: scene(code.flipped(Qt.Orientation.Horizontal)),
}


def frame_of(image: QImage, pixel: QVideoFrameFormat.PixelFormat) -> QVideoFrame:
    """A frame in a format that cameras send."""
    if pixel is Pixel.Format_BGRX8888:
        return QVideoFrame(image)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    frame = QVideoFrame(QVideoFrameFormat(image.size(), pixel))
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, row_bytes, bits = frame.bits(0), frame.bytesPerLine(0), memoryview(grey.constBits())
    for y in range(image.height()):
        row = bits[y * grey.bytesPerLine() :][: image.width()]
        if pixel is Pixel.Format_YUYV:
            plane[y * row_bytes : y * row_bytes + 2 * image.width() : 2] = row
            plane[y * row_bytes + 1 : y * row_bytes + 2 * image.width() : 2] = bytes([128]) * image.width()
        else:
            plane[y * row_bytes : y * row_bytes + image.width()] = row
    frame.unmap()
    return frame


def seen(frame: QVideoFrame) -> list[str]:
    picture = picture_of(frame)
    assert picture is not None
    return [text for text, _ in codes_in(picture)]


@pytest.mark.parametrize("pixel", [Pixel.Format_NV12, Pixel.Format_BGRX8888], ids=lambda one: one.name)
@pytest.mark.parametrize("name", CODES)
def test_every_code_in_a_frame(qapp: QGuiApplication, name: str, pixel: QVideoFrameFormat.PixelFormat) -> None:
    text, kind = CODES[name]
    (read,) = seen(frame_of(scene(drawn(text, kind)), pixel))
    assert read == text
    assert parse_scan(read) == parse_scan(text)


@pytest.mark.parametrize(
    "pixel",
    [Pixel.Format_Y8, Pixel.Format_NV21, Pixel.Format_YUV420P, Pixel.Format_YUV422P, Pixel.Format_YUYV],
    ids=lambda one: one.name,
)
def test_every_format_of_cameras(qapp: QGuiApplication, pixel: QVideoFrameFormat.PixelFormat) -> None:
    assert seen(frame_of(scene(drawn(qr(), Barcode.QRCode)), pixel)) == [qr()]


@pytest.mark.parametrize("degrees", [0, 7, 45, 90, 180])
def test_letters_are_not_held_straight(qapp: QGuiApplication, degrees: float) -> None:
    for text in (qr(), slip()):
        assert seen(QVideoFrame(scene(drawn_by_qrcode(text), degrees=degrees))) == [text]


@pytest.mark.parametrize("pixel", [Pixel.Format_NV12, Pixel.Format_BGRX8888], ids=lambda one: one.name)
@pytest.mark.parametrize("name", CODES)
@pytest.mark.parametrize("degrees", [0, 7, 90])
def test_light_on_dark_as_a_telephone_shows_it(
    qapp: QGuiApplication, name: str, pixel: QVideoFrameFormat.PixelFormat, degrees: float
) -> None:
    text, kind = CODES[name]
    code = drawn(text, kind)
    for image in (scene(inverted(code), degrees=degrees), on_a_telephone(inverted(code))):
        assert seen(frame_of(image, pixel)) == [text]


@pytest.mark.parametrize("light", [False, True], ids=["dark", "light"])
@pytest.mark.parametrize("name", ["qr", "slip", "data-matrix"])
@pytest.mark.parametrize("variant", ["small", "faint", "unsharp", "mirrored", "large"])
def test_square_codes_as_they_are_held(qapp: QGuiApplication, name: str, variant: str, *, light: bool) -> None:
    text, kind = CODES[name]
    code = inverted(drawn(text, kind)) if light else drawn(text, kind)
    assert seen(frame_of(VARIANTS[variant](code), Pixel.Format_NV12)) == [text]


def test_light_on_dark_without_a_quiet_zone(qapp: QGuiApplication) -> None:
    code = inverted(drawn(qr(), Barcode.QRCode))
    bare = code.copy(16, 16, code.width() - 32, code.height() - 32)
    assert seen(frame_of(on_a_telephone(bare), Pixel.Format_NV12)) == [qr()]


def test_a_frame_without_a_code(qapp: QGuiApplication) -> None:
    assert seen(QVideoFrame(scene())) == []


def test_a_frame_that_cannot_be_read() -> None:
    assert picture_of(QVideoFrame()) is None


class Eye:
    """A camera scanner that is shown frames, and what it said."""

    def __init__(self) -> None:
        self.now_s = 100.0
        self.listening = True
        self.scanned: list[str] = []
        self.arrived: list[bytes] = []
        self.kiosk_is_ahead_s = 0.0
        self.device = CameraScanner(
            lambda: self.listening,
            monotonic_s=lambda: self.now_s,
            clock_s=lambda: self.now_s + self.kiosk_is_ahead_s,
        )
        self.device.scanned.connect(self.scanned.append)
        self.device.arrived.connect(self.arrived.append)

    def show(self, image: QImage, *, after_s: float = 1.0) -> None:
        """Show a frame and wait until it was looked at."""
        self.now_s += after_s
        decoded: list[object] = []
        told = self.device._decoded.connect(decoded.append)
        self.device.sink.setVideoFrame(QVideoFrame(image))
        # the thread has an end of its own after it has told; until then the next frame would be left out
        assert until(lambda: bool(decoded) and not self.device._is_decoding(self.now_s))
        self.device._decoded.disconnect(told)


@pytest.fixture
def eye(qapp: QGuiApplication) -> Iterator[Eye]:
    eye = Eye()
    yield eye
    eye.device.stop()
    eye.device.deleteLater()


def test_a_code_that_stays_in_sight_is_one_scan(eye: Eye) -> None:
    letter = scene(drawn(qr(), Barcode.QRCode))
    for _ in range(4):
        eye.show(letter)
    assert eye.scanned == [qr()]
    assert eye.arrived == [qr().encode()]
    eye.show(scene(), after_s=2.0)
    eye.show(letter, after_s=2.0)
    assert eye.scanned == [qr(), qr()]


def test_a_code_is_read_again_by_the_clock_of_the_kiosk_as_the_visit_counts(eye: Eye) -> None:
    letter = scene(drawn(qr(), Barcode.QRCode))
    eye.show(letter)
    eye.kiosk_is_ahead_s = 3600.0
    eye.show(letter)
    assert eye.scanned == [qr(), qr()]


def test_whoever_moves_that_clock_makes_no_decoding_endless(eye: Eye) -> None:
    eye.device._decoding = Future()
    eye.device._last_decoding_s = eye.now_s
    eye.kiosk_is_ahead_s = 3600.0
    assert eye.device._is_decoding(eye.now_s)
    eye.device._frame(QVideoFrame(scene()))
    assert eye.device._left_alone == 0
    eye.device._decoding = None


def test_two_letters_in_one_picture(eye: Eye) -> None:
    eye.show(scene(drawn(qr(), Barcode.QRCode), drawn(qr(OTHER_NOTICE), Barcode.QRCode)))
    assert sorted(eye.scanned) == sorted([qr(), qr(OTHER_NOTICE)])


def test_no_frame_is_decoded_where_no_code_is_waited_for(eye: Eye) -> None:
    eye.listening = False
    eye.device.sink.setVideoFrame(QVideoFrame(scene(drawn(qr(), Barcode.QRCode))))
    assert not eye.device._is_decoding(eye.now_s)
    eye.listening = True
    eye.show(scene(drawn(slip(), Barcode.QRCode)))
    assert eye.scanned == [slip()]


def test_frames_that_come_too_fast_are_left_out(eye: Eye) -> None:
    eye.show(scene(drawn(qr(), Barcode.QRCode)))
    eye.now_s += 0.05
    eye.device.sink.setVideoFrame(QVideoFrame(scene(drawn(slip(), Barcode.QRCode))))
    assert not eye.device._is_decoding(eye.now_s)


def test_nothing_of_a_scan_is_logged(eye: Eye, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    eye.show(scene(drawn(data_matrix(), Barcode.DataMatrix)))
    assert eye.scanned == [data_matrix()]
    assert caplog.messages == []


def test_a_camera_that_is_not_there_is_said(eye: Eye, caplog: pytest.LogCaptureFixture) -> None:
    eye.device._wanted = "no such camera"
    eye.device.start()
    assert until(lambda: bool(caplog.records))
    assert [(one.message, one.levelname) for one in caplog.records] == [("camera is missing", "WARNING")]
