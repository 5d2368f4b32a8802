# SPDX-License-Identifier: EUPL-1.2
"""The PDFs of GovPay: notices and receipts, rendered anew at each request so that no two are the same bytes."""

from __future__ import annotations

import io
import uuid
from collections.abc import Mapping

from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor, black
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from .records import Debt, Dominio, Rpp
from .rendering import qr_payload
from .state import GovPay

_WIDTH, _HEIGHT = A4
_LEFT, _RIGHT = 14 * mm, _WIDTH - 14 * mm
_GREY = HexColor("#8a8a8a")
_BAND = HexColor("#ebebeb")
_WATERMARK = HexColor("#eeeeee")
_BLUE = HexColor("#0066cc")
_ELLIPSIS = "..."
_TITLES = {
    "it": "AVVISO DI PAGAMENTO",
    "de": "ZAHLUNGSBENACHRICHTIGUNG",
    "en": "PAYMENT NOTICE",
    "fr": "AVIS DE PAIEMENT",
    "sl": "OBVESTILO O PLAČILU",
}
_OUTCOMES = {"ESEGUITO": "Eseguito", "IN_CORSO": "In corso", "NON_ESEGUITO": "Non eseguito"}


def euro(cents: int) -> str:
    """An amount as Italians write it: 1.234,50."""
    return f"{cents / 100:,.2f}".translate(str.maketrans(",.", ".,"))


def _printable(text: str) -> str:
    """The text in the letters of the standard fonts."""
    return text.encode("cp1252", "replace").decode("cp1252")


class _Page:
    """One A4 sheet; lengths in points from the lower left corner."""

    def __init__(self, title: str, creditor: str) -> None:
        self._stream = io.BytesIO()
        self.canvas = Canvas(self._stream, pagesize=A4)
        self.canvas.setTitle(_printable(title))
        self.canvas.setAuthor(_printable(creditor))
        # GovPay's PDFs differ each time; a second is too coarse for that, so each gets a name of its own.
        self.canvas.setKeywords(uuid.uuid4().hex)
        self.mark()

    def mark(self) -> None:
        """Says all over the sheet that this is an exercise: paper of the sandbox must not pass for real."""
        self.canvas.saveState()
        self.canvas.translate(_WIDTH / 2, _HEIGHT * 0.28)
        self.canvas.rotate(35)
        self._font(110, True, False, _WATERMARK)
        self.canvas.drawCentredString(0, -30, "PROVA")
        self.canvas.restoreState()
        self.text(_LEFT, 12 * mm, "Documento di prova, senza alcun valore: nessun denaro è stato chiesto o pagato.", 8)

    def text(
        self,
        x: float,
        y: float,
        text: str,
        size: float = 10,
        *,
        bold: bool = False,
        color: Color = black,
        mono: bool = False,
    ) -> None:
        """A line of text from `x`."""
        self._font(size, bold, mono, color)
        self.canvas.drawString(x, y, _printable(text))

    def right(
        self, x: float, y: float, text: str, size: float = 10, *, bold: bool = False, color: Color = black
    ) -> None:
        """A line of text up to `x`."""
        self._font(size, bold, False, color)
        self.canvas.drawRightString(x, y, _printable(text))

    def _font(self, size: float, bold: bool, mono: bool, color: Color) -> None:
        family = "Courier" if mono else "Helvetica"
        self.canvas.setFont(f"{family}-Bold" if bold else family, size)
        self.canvas.setFillColor(color)

    def paragraph(self, x: float, y: float, text: str, width: float, size: float = 10, *, bold: bool = False) -> float:
        """Text broken into lines of `width`; returns the height below it."""
        line = ""
        font = "Helvetica-Bold" if bold else "Helvetica"
        for word in _printable(text).split():
            longer = f"{line} {word}".strip()
            if line and stringWidth(longer, font, size) > width:
                self.text(x, y, line, size, bold=bold)
                y, line = y - size * 1.35, word
            else:
                line = longer
        self.text(x, y, line, size, bold=bold)
        return y - size * 1.35

    def band(self, x: float, y: float, width: float, left: str, right: str = "") -> None:
        """A grey heading with a text at each end."""
        self.canvas.setFillColor(_BAND)
        self.canvas.rect(x, y - 2.2 * mm, width, 7 * mm, stroke=0, fill=1)
        self.text(x + 2 * mm, y, left, 9, bold=True)
        if right:
            self.right(x + width - 2 * mm, y, right, 8)

    def rule(self, y: float) -> None:
        """A thin line over the sheet."""
        self.canvas.setStrokeColor(_GREY)
        self.canvas.line(_LEFT, y, _RIGHT, y)

    def logo(self, x: float, y: float, size: float) -> None:
        """The word of the payment system, in its blue."""
        self.text(x, y, "pago", size, bold=True, color=_BLUE)
        self.text(x + stringWidth("pago", "Helvetica-Bold", size), y, "PA", size, bold=True, color=_BLUE)

    def qr(self, x: float, y: float, side: float, payload: str) -> None:
        """A QR code of medium redundancy."""
        widget = QrCodeWidget(payload, barLevel="M", barBorder=0)
        x1, y1, x2, y2 = widget.getBounds()
        scale = side / (x2 - x1)
        drawing = Drawing(side, side, transform=[scale, 0, 0, side / (y2 - y1), 0, 0])
        drawing.add(widget)
        renderPDF.draw(drawing, self.canvas, x, y)

    def finish(self) -> bytes:
        """The bytes of the document."""
        self.canvas.showPage()
        self.canvas.save()
        return self._stream.getvalue()


def receipt_pdf(govpay: GovPay, rpp: Rpp) -> bytes:
    """The PDF of a receipt."""
    debt, rt = rpp.debt, rpp.rt or {}
    dominio = govpay.domini[debt.id_dominio]
    page = _Page("Ricevuta di pagamento", dominio.name)
    page.logo(_LEFT, _HEIGHT - 26 * mm, 24)
    page.text(_LEFT, _HEIGHT - 46 * mm, "Ricevuta di pagamento", 17, bold=True)
    y = page.paragraph(_LEFT, _HEIGHT - 57 * mm, debt.causale, _RIGHT - _LEFT)
    page.rule(y - 4 * mm)
    page.text(_LEFT, y - 9 * mm, "ENTE CREDITORE", 9, color=_GREY)
    page.text(_LEFT, y - 18 * mm, dominio.name, 10, bold=True)
    page.text(_LEFT, y - 24 * mm, f"codice fiscale: {dominio.id}")
    for i, line in enumerate(_address(dominio)):
        page.text(_LEFT, y - (31 + 6 * i) * mm, line)
    y -= 48 * mm
    page.rule(y)
    page.text(_LEFT, y - 5 * mm, "INFORMAZIONI SUL PAGAMENTO", 9, color=_GREY)
    paid_at = str(rt.get("paymentDateTime", ""))
    rows = [
        ("Importo operazione:", f"{euro(rpp.paid_cents)} Euro"),
        ("Esito:", _OUTCOMES.get(rpp.esito, rpp.esito)),
        ("Psp:", ", ".join(filter(None, (rt.get("PSPCompanyName"), rt.get("pspFiscalCode"))))),
        ("Identificativo versamento:", debt.iuv),
        ("Identificativo pagamento:", rpp.ccp),
        ("Data operazione:", f"{_italian_day(paid_at[:10])} {paid_at[11:16]}".strip()),
        ("Data applicativa:", _italian_day(str(rt.get("applicationDate", "")))),
    ]
    rows = [(name, value) for name, value in rows if value]
    for i, (name, value) in enumerate(rows):
        page.text(_LEFT, y - (15 + 6.2 * i) * mm, name, 9.5, color=_GREY)
        page.text(78 * mm, y - (15 + 6.2 * i) * mm, value, 9.5, bold=i == 0)
    y -= (15 + 6.2 * len(rows) + 4) * mm
    page.text(_LEFT, y, "Causale importi", 8, color=_GREY)
    page.right(_RIGHT, y, "Importo", 8, color=_GREY)
    for transfer in rt.get("transferList", {}).get("transfer", []):
        y -= 6.5 * mm
        page.text(_LEFT, y, transfer["remittanceInformation"], 8.5)
        page.right(_RIGHT, y, str(transfer["transferAmount"]).replace(".", ","), 8.5, bold=True)
    return page.finish()


def notice_pdf(govpay: GovPay, debts: list[Debt], language: str = "false") -> bytes:
    """The PDF of a notice: one sheet, or one a debt for a documento in instalments. `language` is a second one."""
    dominio = govpay.domini[debts[0].id_dominio]
    page = _Page(debts[0].causale, dominio.name)
    for i, debt in enumerate(debts):
        if i:
            page.canvas.showPage()
            page.mark()
        _notice_sheet(page, debt, dominio, language)
    return page.finish()


def _notice_sheet(page: _Page, debt: Debt, dominio: Dominio, language: str) -> None:
    middle = _WIDTH / 2
    title = _TITLES["it"] + (f" / {_TITLES[language]}" if language in _TITLES else "")
    page.logo(_LEFT, _HEIGHT - 16 * mm, 15)
    page.text(_LEFT + 22 * mm, _HEIGHT - 16 * mm, title, 10, bold=True)
    page.paragraph(_LEFT, _HEIGHT - 29 * mm, debt.causale, _RIGHT - _LEFT, 15, bold=True)
    y = _HEIGHT - 52 * mm
    page.band(_LEFT, y, middle - _LEFT - 2 * mm, "ENTE CREDITORE", f"Cod. Fiscale {dominio.id}")
    page.band(middle, y, _RIGHT - middle, "DESTINATARIO", str(debt.debtor.get("identificativo", "")))
    page.text(_LEFT + 2 * mm, y - 11 * mm, dominio.name, 12, bold=True)
    page.text(_LEFT + 2 * mm, y - 18 * mm, dominio.area, 10)
    contacts = [("", "web"), ("Tel: ", "tel"), ("pec: ", "pec")]
    known = [f"{label}{value}" for label, key in contacts if (value := dominio.anagrafica.get(key))]
    for i, line in enumerate(known):
        page.text(_LEFT + 2 * mm, y - (26 + 4 * i) * mm, line, 7)
    page.text(middle + 2 * mm, y - 11 * mm, str(debt.debtor.get("anagrafica", "")), 12, bold=True)
    for i, line in enumerate(_debtor_address(debt)):
        page.text(middle + 2 * mm, y - (18 + 6 * i) * mm, line, 10)
    y -= 46 * mm
    page.band(_LEFT, y, middle - _LEFT - 2 * mm, "QUANTO E QUANDO PAGARE?")
    page.band(middle, y, _RIGHT - middle, "DOVE PAGARE?")
    page.text(_LEFT + 2 * mm, y - 12 * mm, f"{euro(debt.amount_cents)} Euro", 15, bold=True)
    if debt.data_scadenza:
        page.text(_LEFT + 2 * mm, y - 19 * mm, f"entro il {debt.data_scadenza:%d/%m/%Y}", 11, bold=True)
    page.paragraph(
        _LEFT + 2 * mm,
        y - 26 * mm,
        "L'importo è aggiornato automaticamente dal sistema e potrebbe subire variazioni in più o in meno.",
        middle - _LEFT - 8 * mm,
        7.5,
    )
    page.text(middle + 2 * mm, y - 11 * mm, "PAGA ONLINE", 10, bold=True)
    page.paragraph(middle + 2 * mm, y - 16 * mm, "Sul sito dell'ente, con l'app o l'home banking.", 80 * mm, 8)
    page.text(middle + 2 * mm, y - 25 * mm, "PAGA SUL TERRITORIO", 10, bold=True)
    page.paragraph(middle + 2 * mm, y - 30 * mm, "In banca, in posta, dal tabaccaio, al supermercato.", 80 * mm, 8)
    y -= 46 * mm
    rata = (debt.documento or {}).get("rata")
    page.band(_LEFT, y, _RIGHT - _LEFT, "DATI PER IL PAGAMENTO", f"Rata {rata}" if rata else "Rata unica")
    page.qr(_LEFT + 2 * mm, y - 38 * mm, 30 * mm, qr_payload(debt))
    rows = [("Destinatario", str(debt.debtor.get("anagrafica", ""))), ("Ente Creditore", dominio.name)]
    rows = [(name, value) for name, value in [*rows, ("Oggetto del pagamento", _cut(debt.causale))] if value]
    for i, (name, value) in enumerate(rows):
        page.text(66 * mm, y - (9 + 10 * i) * mm, name, 7)
        page.text(66 * mm, y - (13 + 10 * i) * mm, value, 8, bold=True)
    page.right(_RIGHT - 2 * mm, y - 12 * mm, f"Euro {euro(debt.amount_cents)}", 13, bold=True)
    if dominio.cbill:
        page.text(66 * mm, y - 41 * mm, "Cod. CBILL", 7)
        page.text(66 * mm, y - 46 * mm, dominio.cbill, 10, bold=True, mono=True)
    page.text(92 * mm, y - 41 * mm, "Codice Avviso", 7)
    groups = " ".join(debt.notice[i : i + 4] for i in range(0, 18, 4))
    page.text(92 * mm, y - 46 * mm, groups, 10, bold=True, mono=True)
    page.text(_RIGHT - 26 * mm, y - 41 * mm, "Cod. Fiscale Ente", 7)
    page.text(_RIGHT - 26 * mm, y - 46 * mm, dominio.id, 10, bold=True, mono=True)


def _cut(text: str, longest: int = 60) -> str:
    return text if len(text) <= longest else text[: longest - len(_ELLIPSIS)] + _ELLIPSIS


def _address(dominio: Dominio) -> list[str]:
    return _lines(dominio.anagrafica)


def _debtor_address(debt: Debt) -> list[str]:
    return _lines(debt.debtor)


def _lines(part: Mapping[str, object]) -> list[str]:
    """Street and town of an address, without what is not known of it: no empty brackets."""
    street, town = (
        " ".join(str(part[key]) for key in keys if part.get(key))
        for keys in (("indirizzo", "civico"), ("cap", "localita"))
    )
    if not part.get("indirizzo"):
        return []
    return [street, *filter(None, [f"{town} ({part['provincia']})" if part.get("provincia") else town])]


def _italian_day(day: str) -> str:
    return "/".join(reversed(day.split("-")))
