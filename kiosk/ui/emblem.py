# SPDX-License-Identifier: EUPL-1.2
"""The town's coat of arms: whether its file is a picture that can be shown."""

from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImageReader

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
    reader = QImageReader(str(path), QByteArray(kind.encode()))
    reader.setScaledSize(_SHOWN)  # a picture of vectors may call itself as large as it likes
    return "" if not reader.read().isNull() else f"is a broken picture in {kind.upper()}"
