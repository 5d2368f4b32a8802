# SPDX-License-Identifier: EUPL-1.2
"""QR codes as rows of modules, for the screen."""

from __future__ import annotations

from kiosk.domain.attempt import Attempt
from kiosk.domain.slip import slip_code


def qr_rows(attempt: Attempt) -> list[str]:
    """The QR code of an attempt's slip: one text of 0 and 1 a row, without the quiet zone."""
    import qrcode  # with its picture library it would take 40 ms of the program's start

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=0)
    code.add_data(slip_code(attempt))
    code.make(fit=True)
    return ["".join("1" if module else "0" for module in row) for row in code.get_matrix()]
