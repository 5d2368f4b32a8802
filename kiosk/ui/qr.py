# SPDX-License-Identifier: EUPL-1.2
"""QR codes as rows of modules, for the screen."""

from __future__ import annotations

from collections.abc import Sequence

#: Modules of white that a reader needs round a code (ISO/IEC 18004).
QUIET_ZONE = 4
_PIXELS_A_MODULE = 3


def qr_rows(text: str) -> list[str]:
    """The QR code of a text: one text of 0 and 1 a row, without the quiet zone."""
    import qrcode  # with its picture library it would take 40 ms of the program's start

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make(fit=True)
    return ["".join("1" if module else "0" for module in row) for row in code.get_matrix()]


def decoded(rows: Sequence[str]) -> str | None:
    """What a reader makes of those rows; None when it makes nothing of them."""
    import zxingcpp  # only where a code is checked, and with the camera

    margin = "0" * QUIET_ZONE
    wide = [f"{margin}{row}{margin}" for row in rows]
    blank = ["0" * (len(rows) + 2 * QUIET_ZONE)] * QUIET_ZONE
    lines = [
        b"".join((b"\xff", b"\0")[int(module)] * _PIXELS_A_MODULE for module in row) for row in (*blank, *wide, *blank)
    ]
    side = len(lines) * _PIXELS_A_MODULE
    if any(len(line) != side for line in lines):
        return None
    pixels = b"".join(line * _PIXELS_A_MODULE for line in lines)  # the view does not keep them alive
    picture = zxingcpp.ImageView(pixels, side, side, zxingcpp.ImageFormat.Lum)
    found = zxingcpp.read_barcodes(
        picture, formats=zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode]), text_mode=zxingcpp.TextMode.Plain
    )
    return found[0].text if len(found) == 1 else None


def checked_rows(text: str) -> list[str]:
    """The QR code of a text that money depends on: empty unless a reader makes the very same text of it."""
    rows = qr_rows(text)
    return rows if decoded(rows) == text else []
