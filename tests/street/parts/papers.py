# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's papers. Input: JSON, `paper` (notice, receipt) and what is known of the creditor's address.

Answer: `whole`, and the bank that a receipt names; or the line that announces something and does not say it.
"""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from kiosk.lab.sandbox.clock import SandboxClock
from kiosk.lab.sandbox.govpay.pdf import notice_pdf, receipt_pdf
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.seed import seed


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """What somebody sees on the paper."""
    request.getfixturevalue("qapp")
    asked = json.loads(given)
    clock = SandboxClock()
    govpay = GovPay(seed("key", clock), clock)
    rpp = next(one for one in govpay._rpps if one.rt is not None)
    govpay.domini[rpp.debt.id_dominio].anagrafica = asked["creditor"]
    pdf = receipt_pdf(govpay, rpp) if asked["paper"] == "receipt" else notice_pdf(govpay, [rpp.debt])
    lines = _read(pdf).splitlines()
    odd = [line for line in lines if "()" in line or line.strip() in ("Tel:", "pec:", "Psp:", "Psp: ,")]
    bank = next((f", {name}" for name in ("Banca di Prova",) if any(name in line for line in lines)), "")
    return odd[0] if odd else f"whole{bank}"


def _read(pdf: bytes) -> str:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    text = "\n".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return text
