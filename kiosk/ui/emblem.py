# SPDX-License-Identifier: EUPL-1.2
"""The town's coat of arms: whether its file is a picture that can be shown, and how it is printed."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from kiosk.logs import get_logger

log = get_logger(__name__)

_LARGEST_BYTES = 2_000_000
_LARGEST_SIDE = 4096
_PNG = b"\x89PNG\r\n\x1a\n"
#: Where a PNG says how large it is.
_PNG_SIZE = slice(16, 24)
_SHOWN = QSize(96, 96)


def fault_of(file: str) -> str:
    """Why it cannot be shown, as the end of a sentence that begins with its name; empty where it can."""
    path = Path(file)
    try:
        if not path.is_file():
            return "is no file"
        if path.stat().st_size > _LARGEST_BYTES:
            return f"must have at most {_LARGEST_BYTES // 1_000_000} MB"
        with path.open("rb") as opened:
            head = opened.read(4096)
    except (OSError, ValueError) as error:  # ValueError: a name that can be no file's
        return f"cannot be read ({getattr(error, 'strerror', None) or error})"
    kind = "png" if head.startswith(_PNG) else "svg" if b"<svg" in head else ""
    if not kind:
        return "is no picture in SVG or PNG"
    if kind == "png" and len(head) >= _PNG_SIZE.stop:
        width, height = struct.unpack(">II", head[_PNG_SIZE])
        if max(width, height) > _LARGEST_SIDE:  # seen before anything is unpacked
            return f"must have sides of at most {_LARGEST_SIDE} pixels, not {width} × {height}"
    broken = _read(path, _SHOWN).isNull()
    return f"is a broken picture in {kind.upper()}" if broken else ""


def on_paper(file: str, high: int, wide: int, *, black_alone: bool) -> bytes:
    """The picture in PNG on white ground, for the thread that draws; empty where it cannot be shown, which is logged.

    Args:
        high, wide: how large it may be, in dots of the printer.
        black_alone: the printer knows no grey; what is between black and white becomes a pattern of dots.
    """
    fault = fault_of(file)
    shape = _shape_of(file).scaled(QSize(wide, high), Qt.AspectRatioMode.KeepAspectRatio)
    read = QImage() if fault else _read(Path(file), shape.expandedTo(QSize(1, 1)))
    if read.isNull():
        log.error("the coat of arms cannot be printed", file=file, detail=fault)
        return b""
    paper = QImage(read.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, read)
    painter.end()
    if black_alone:
        dots = Qt.ImageConversionFlag.MonoOnly | Qt.ImageConversionFlag.DiffuseDither
        paper = paper.convertToFormat(QImage.Format.Format_Mono, dots)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    paper.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know bytes alone
    return bytes(written.data())


def _shape_of(file: str) -> QSize:
    """How wide and how high it is; a picture that does not say is a square."""
    size = _reader_of(file).size()
    return size if size.width() > 0 and size.height() > 0 else _SHOWN


def _read(path: Path, size: QSize) -> QImage:
    """The picture in that size: one of vectors may call itself as large as it likes."""
    reader = _reader_of(str(path))
    reader.setScaledSize(size)
    return reader.read()


def _reader_of(file: str) -> QImageReader:
    reader = QImageReader(file)
    reader.setDecideFormatFromContent(True)  # a name says nothing
    return reader
