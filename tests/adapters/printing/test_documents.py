# SPDX-License-Identifier: EUPL-1.2
"""The sheets that we make: what they say, and that a screen reader can follow them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtPdf import QPdfDocument

from kiosk.adapters.printing.documents import (
    PdfDocuments,
    ReceiptCopyData,
    SlipData,
    SlipNotice,
    receipt_copy_pdf,
    slip_pdf,
)
from kiosk.adapters.printing.sheets import slip_payload
from kiosk.adapters.printing.words import WORDS
from kiosk.application.ports import Slip
from kiosk.domain.attempt import Attempt, DueNotice
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber

ONE = SlipNotice("01234567890", "Comune di Montechiaro", "TARI 2026, prima rata", "301000000000000144", 10150)
TWO = SlipNotice("09876543210", "Unione dei Comuni", "Mensa scolastica", "302001234567890136", 4501)
SLIP = SlipData(
    attempt_id="7F4K29ABCDEFGHJKLMNPQRSTUV",
    code="7F4K29AB",
    started_at=datetime(2026, 11, 23, 13, 20, tzinfo=UTC),
    notices=(ONE, TWO),
    desk_name="sportello 2",
    desk_hours="lunedì 9–12:30",
)
COPY = ReceiptCopyData(
    creditor_id="01234567890",
    creditor_name="Comune di Montechiaro",
    title="Verbale n. 1 del 2026",
    notice="301000000000000144",
    iuv="01000000000000144",
    receipt_id="c0ffee0000000000000000000000001a",
    esito="ESEGUITO",
    amount_cents=10150,
    fee_cents=150,
    paid_at=datetime(2026, 7, 1, 22, 5, tzinfo=UTC),
    psp_name="Banca di Prova",
    debtor_name="Ada Fontechiara",
    desk_name="sportello 2",
)


def text_of(pdf: bytes) -> str:
    """What can be selected and read, lines joined."""
    data = QByteArray(pdf)
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    assert document.status() is QPdfDocument.Status.Ready
    text = " ".join(document.getAllText(page).text() for page in range(document.pageCount()))
    document.close()
    return " ".join(text.split())


def elements(node: Any) -> Iterator[Any]:
    """All structure elements, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


@pytest.mark.usefixtures("qapp")
def test_the_slip_says_what_a_person_needs() -> None:
    text = text_of(slip_pdf(SLIP, "it"))
    for words in (
        *("Comune di Montechiaro", "7F4K 29AB", "3010 0000 0000 0001 44", "101,50", "45,01", "146,51"),
        *("23 novembre 2026, ore 14:20", "TARI 2026, prima rata", "sportello 2", "lunedì 9–12:30"),
        *("non è una ricevuta", "Non pagare di nuovo: né qui, né con l’app, né in banca", "Conserva questo foglio"),
    ):
        assert words in text
    assert "PROVA" not in text
    assert "hai pagato" not in text.lower()


@pytest.mark.usefixtures("qapp")
def test_the_copy_says_that_it_is_a_copy() -> None:
    text = text_of(receipt_copy_pdf(COPY, "it"))
    for words in (
        *(
            "copia dei dati della ricevuta",
            "Non è il documento della ricevuta che GovPay rilascia",
            "Pagamento eseguito",
        ),
        *("101,50", "1,50", "2 luglio 2026, ore 00:05", "3010 0000 0000 0001 44", "Ada Fontechiara", "Banca di Prova"),
        "c0ffee0000000000000000000000001a",
    ):
        assert words in text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("esito", ["IN_CORSO", "NON_ESEGUITO", "RIFIUTATO", "ESEGUITO_PARZIALE", "unknown", ""])
def test_only_eseguito_reads_as_paid(esito: str) -> None:
    text = text_of(receipt_copy_pdf(replace(COPY, esito=esito, paid_on=date(2026, 7, 2)), "it"))
    assert "Pagamento eseguito" not in text
    assert "Importo pagato" not in text
    assert "Pagato il" not in text
    assert "non prova un pagamento" in text


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("lang", ["it", "en"])
def test_training_sheets_say_so(lang: str) -> None:
    for pdf in (slip_pdf(replace(SLIP, training=True), lang), receipt_copy_pdf(replace(COPY, training=True), lang)):
        assert WORDS[lang]["training"].split(":")[0] in text_of(pdf)


@pytest.mark.parametrize("lang", ["it", "en"])
@pytest.mark.parametrize("kind", ["slip", "copy"])
def test_sheets_are_tagged(kind: str, lang: str) -> None:
    data = slip_pdf(SLIP, lang) if kind == "slip" else receipt_copy_pdf(COPY, lang)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == lang
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        title = WORDS[lang]["slip_title" if kind == "slip" else "copy_title"]
        assert str(pdf.docinfo["/Title"]) == title
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == title
        tags = [str(element.S) for element in elements(pdf.Root.StructTreeRoot)]
        assert tags.count("/H1") == 1
        assert {"/H1", "/H2", "/P", "/Table", "/TR", "/TH", "/TD"} <= set(tags)
        figures = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/Figure"]
        assert len(figures) == (kind == "slip")
        assert all("7F4K 29AB" in str(figure.Alt) for figure in figures)
        assert all(
            element.A.Scope in ("/Row", "/Column")
            for element in elements(pdf.Root.StructTreeRoot)
            if element.S == "/TH"
        )


@pytest.mark.parametrize("count", [1, 5, 20])
def test_all_content_is_in_the_tree_or_an_artifact(count: int) -> None:
    """Every piece that is drawn leads to its element and back, on every page."""
    long = replace(ONE, title="Tassa sui rifiuti " * 7)
    with pikepdf.open(BytesIO(slip_pdf(replace(SLIP, notices=(long,) * count), "it"))) as pdf:
        assert (len(pdf.pages) > 1) == (count == 20)
        numbers = pdf.Root.StructTreeRoot.ParentTree.Nums
        for index, page in enumerate(pdf.pages):
            assert int(page.obj.StructParents) == index
            owners = numbers[2 * index + 1]
            depth = 0
            seen: list[int] = []
            for operands, operator in pikepdf.parse_content_stream(page):
                name = str(operator)
                if name in ("BDC", "BMC"):
                    depth += 1
                    if name == "BDC":
                        seen.append(int(operands[1].MCID))
                        owner = owners[seen[-1]]
                        assert operands[0] == owner.S
                        assert any(
                            seen[-1] == kid.MCID and kid.Pg.objgen == page.obj.objgen
                            for kid in owner.K
                            if "/MCID" in kid
                        )
                elif name == "EMC":
                    depth -= 1
                elif name in ("Tj", "TJ", "f", "f*", "S", "B", "B*"):
                    assert depth == 1, f"{name} outside any mark"
            assert depth == 0
            assert seen == list(range(len(owners)))


def test_fonts_are_embedded() -> None:
    with pikepdf.open(BytesIO(slip_pdf(SLIP, "it"))) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor, font.BaseFont
            assert "/ToUnicode" in font


def test_the_qr_code_holds_no_names() -> None:
    assert slip_payload(SLIP) == (
        "KIOSK|1|7F4K29ABCDEFGHJKLMNPQRSTUV|01234567890:301000000000000144,09876543210:302001234567890136"
    )


@pytest.mark.usefixtures("qapp")
def test_the_port_is_filled_from_the_domain() -> None:
    due = DueNotice("01234567890", "Comune di Prova", NoticeNumber("301000000000000144"), Money(10150), "TARI", "x")
    attempt = Attempt("7F4K29ABCDEFGHJKLMNPQRSTUV", (due,))
    documents = PdfDocuments("sportello 3", "", training=True)
    text = text_of(documents.slip(Slip(attempt, datetime(2026, 1, 1, 11, 0, tzinfo=UTC)), "it"))
    for words in ("7F4K 29AB", "Comune di Prova", "101,50", "1 gennaio 2026, ore 12:00", "sportello 3", "PROVA"):
        assert words in text
    assert "Orario" not in text


def test_a_language_without_words_gets_the_italian_ones() -> None:
    with pikepdf.open(BytesIO(slip_pdf(SLIP, "sl-SI"))) as pdf:
        assert str(pdf.Root.Lang) == "it"


def test_every_language_has_every_word() -> None:
    for lang, words in WORDS.items():
        assert words.keys() == WORDS["it"].keys(), lang
        assert all(words.values()), lang


@given(st.text(max_size=400), st.text(max_size=200))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_text_breaks_a_sheet(title: str, name: str) -> None:
    copy = receipt_copy_pdf(replace(COPY, title=title, debtor_name=name, creditor_name=name), "it")
    slip = slip_pdf(replace(SLIP, notices=(replace(ONE, title=title, creditor_name=name), TWO), desk_hours=name), "it")
    for data in (copy, slip):
        with pikepdf.open(BytesIO(data)) as pdf:
            assert len(pdf.pages) >= 1
