# SPDX-License-Identifier: EUPL-1.2
"""Documents of ours to look at, and ways to look at them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument

from kiosk.adapters.printing.documents import PdfDocuments
from kiosk.application.ports import NotPaidNote, Paper, Slip, WhereToPay, WhyNotHere
from kiosk.domain.attempt import Attempt, CartItem
from kiosk.domain.ending import Ending, NotPaidReason
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary
from kiosk.ui.sheet_words import SENTENCES, SheetWords

LANGS = ("it", "en", "de", "fr", "sl")
KINDS = ("slip", "note", "copy")
AT = datetime(2026, 11, 23, 10, 30, tzinfo=ZoneInfo("Europe/Rome"))
ID = "MC7F4K29ABCDEFGHJKLMNPQRST"
HOURS = "dal lunedì al venerdì 8:30–12:30"
DOCUMENTS = PdfDocuments("sportello 2", HOURS, training=False, emblem=None, words=SheetWords)
#: What is written on sheets, by language.
WORDS = {lang: {key: SheetWords(lang).say(key) for key in SENTENCES} for lang in LANGS}


def due(
    notice: str, cents: int, causale: str, creditor: tuple[str, str] = ("01234567897", "Comune di Montechiaro")
) -> CartItem:
    return CartItem(creditor[0], creditor[1], NoticeNumber(notice), Money(cents), causale, notice[1:])


TARI = due("301000000000000144", 10150, "TARI 2026, prima rata")
CANTEEN = due("301000000000000245", 4501, "Mensa scolastica")
FIVE = (
    TARI,
    CANTEEN,
    due("302000000000000139", 8987, "Verbale n. 1234 del 2026", ("01876543214", "Unione dei Comuni delle Colline")),
    due("301000000000000346", 12345678, "Tassa sui rifiuti (TARI) 2026, immobile in via delle Magnolie 12, interno 4"),
    due("301000000000000447", 9950, "x" * 140),
)


def attempt(*notices: CartItem, endings: tuple[Ending, ...] = ()) -> Attempt:
    return Attempt(ID, notices, endings=endings)


def slip(*notices: CartItem, endings: tuple[Ending, ...] = ()) -> Slip:
    return Slip(attempt(*notices, endings=endings), AT - timedelta(minutes=3), AT, AT + timedelta(minutes=32))


def note(*notices: CartItem, reason: NotPaidReason = NotPaidReason.CARD_REFUSED) -> NotPaidNote:
    return NotPaidNote(attempt(*notices), AT, reason)


def where(why: WhyNotHere = WhyNotHere.EXPIRED, *notices: CartItem) -> WhereToPay:
    return WhereToPay(why, AT, tuple(item.notice for item in notices))


def receipt(esito: Esito = Esito.ESEGUITO) -> Receipt:
    return Receipt(
        ReceiptSummary("01234567897", TARI.iuv, "c0ffee0000000000000000000000001a", esito, AT),
        amount=Money(10150),
        causale="TARI 2026, prima rata",
        creditor_name="Comune di Montechiaro",
        debtor_name="Ada Fontechiara",
        payer_name="Ada Fontechiara",
        psp_name="Banca di Prova",
        fee=Money(150),
        paid_on=AT.date(),
        paid_at=datetime(2026, 7, 1, 22, 5, tzinfo=ZoneInfo("UTC")),
        notice=TARI.notice,
    )


def make(
    kind: str, lang: str = "it", paper: Paper = Paper.A4, notices: tuple[CartItem, ...] = (TARI, CANTEEN)
) -> bytes:
    """A document of one of KINDS, or "where", which has neither table nor code."""
    if kind == "slip":
        return DOCUMENTS.slip(slip(*notices), lang, paper)
    if kind == "note":
        return DOCUMENTS.not_paid_note(note(*notices), lang, paper)
    if kind == "where":
        return DOCUMENTS.where_to_pay(where(WhyNotHere.EXPIRED, *notices), lang, paper)
    return DOCUMENTS.receipt_copy(receipt(), attempt(*notices), lang, paper)


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    try:
        yield document
    finally:
        document.close()


def text_of(pdf: bytes) -> str:
    """What can be selected and read, lines joined."""
    with _opened(pdf) as document:
        text = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    return " ".join(text.split())


def picture_of(pdf: bytes, dpi: float) -> QImage:
    """The first page in grey, as a printer of that fineness draws it."""
    with _opened(pdf) as document:
        size = document.pagePointSize(0)
        pixels = QSize(round(size.width() * dpi / 72), round(size.height() * dpi / 72))
        drawn = document.render(0, pixels)
    page = QImage(drawn.size(), QImage.Format.Format_RGB32)
    page.fill(QColor("white"))
    painter = QPainter(page)
    painter.drawImage(0, 0, drawn)
    painter.end()
    return page.convertToFormat(QImage.Format.Format_Grayscale8)
