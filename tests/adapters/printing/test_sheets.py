# SPDX-License-Identifier: EUPL-1.2
"""The sheets that we make: that a screen reader can follow them, a scanner read them, and how they look.

After a wanted change of the look: KIOSK_NEW_PICTURES=1 pytest tests/adapters/printing/test_sheets.py, and look at each.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
import pytest
import zxingcpp
from PySide6.QtGui import QImage

from kiosk.adapters.printing.layout import LAYOUTS
from kiosk.application.ports import Paper
from kiosk.domain.scan import parse_scan
from kiosk.domain.slip import slip_code
from tests.adapters.printing.sample_documents import (
    CANTEEN,
    FIVE,
    KINDS,
    LANGS,
    TARI,
    WORDS,
    attempt,
    make,
    picture_of,
)

PICTURES = Path(__file__).parent / "pictures"
TITLES = {"slip": "slip_title", "note": "note_title", "copy": "copy_title"}
#: Dots an inch of an ordinary laser printer at its coarsest, and of a thermal printer.
FINENESS = {Paper.A4: 150, Paper.ROLL_80: 203}


def elements(node: Any) -> Iterator[Any]:
    """All structure elements, in reading order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_sheets_are_tagged(kind: str, lang: str, paper: Paper) -> None:
    with pikepdf.open(BytesIO(make(kind, lang, paper))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == lang
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        title = WORDS[lang][TITLES[kind]]
        assert str(pdf.docinfo["/Title"]) == title
        with pdf.open_metadata() as metadata:
            assert metadata["dc:title"] == title
        tags = [str(element.S) for element in elements(pdf.Root.StructTreeRoot)]
        assert tags.count("/H1") == 1
        assert {"/H1", "/H2", "/P", "/Table", "/TR", "/TH", "/TD"} <= set(tags)
        (figure,) = [element for element in elements(pdf.Root.StructTreeRoot) if element.S == "/Figure"]
        assert "MC7F 4K29" in str(figure.Alt)
        assert all(
            element.A.Scope in ("/Row", "/Column")
            for element in elements(pdf.Root.StructTreeRoot)
            if element.S == "/TH"
        )


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("lang", LANGS)
def test_the_sheet_that_sends_elsewhere_is_tagged(lang: str, paper: Paper) -> None:
    with pikepdf.open(BytesIO(make("where", lang, paper, (TARI,)))) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert str(pdf.Root.Lang) == lang
        assert str(pdf.docinfo["/Title"]) == WORDS[lang]["where_ask_title"]
        assert len(pdf.pages) == 1
        tags = [str(element.S) for element in elements(pdf.Root.StructTreeRoot)]
        assert tags.count("/H1") == 1
        assert tags.index("/H1") < tags.index("/H2") < tags.index("/LI")
        assert "/Figure" not in tags, "there is no code to scan on it"


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("count", [1, 5, 20])
def test_all_content_is_in_the_tree_or_an_artifact(count: int, paper: Paper) -> None:
    """Every piece that is drawn leads to its element and back, on every page."""
    with pikepdf.open(BytesIO(make("slip", paper=paper, notices=(FIVE[3],) * count))) as pdf:
        assert (len(pdf.pages) > 1) == (count == 20 and paper is Paper.A4)
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


@pytest.mark.parametrize("kind", [*KINDS, "where"])
def test_fonts_are_embedded(kind: str) -> None:
    with pikepdf.open(BytesIO(make(kind))) as pdf:
        fonts = [font for page in pdf.pages for font in page.resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor, font.BaseFont
            assert "/ToUnicode" in font


@pytest.mark.parametrize("paper", Paper)
def test_amounts_are_large_and_nothing_is_tiny(paper: Paper) -> None:
    assert LAYOUTS[paper].amount.size >= 14
    with pikepdf.open(BytesIO(make("slip", paper=paper))) as pdf:
        stream = pikepdf.parse_content_stream(pdf.pages[0])
        sizes = {float(operands[1]) for operands, operator in stream if str(operator) == "Tf"}
    assert min(size for size in sizes if size) >= 9


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("notices", [(TARI,), (TARI, CANTEEN), FIVE], ids=["one", "two", "five"])
@pytest.mark.parametrize("kind", KINDS)
def test_a_scanner_reads_the_code_as_it_is_printed(kind: str, notices: tuple[Any, ...], paper: Paper) -> None:
    dpi = FINENESS[paper]
    picture = picture_of(make(kind, paper=paper, notices=notices), dpi)
    (found,) = zxingcpp.read_barcodes(_black_and_white(picture), formats=zxingcpp.BarcodeFormat.QRCode)
    assert found.text == slip_code(attempt(*notices))
    assert parse_scan(found.text).attempt_id == attempt(*notices).id
    edge_mm = (found.position.top_right.x - found.position.top_left.x) / dpi * 25.4
    assert 30 <= edge_mm <= 60
    modules = 57 if len(notices) == 5 else 41
    assert edge_mm / modules >= 0.55, "a module is half a millimetre at least, for cheap readers"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("kind", [*KINDS, "where"])
def test_they_look_as_they_were_looked_at(kind: str, paper: Paper) -> None:
    picture = picture_of(make(kind, paper=paper), 60)
    file = PICTURES / f"{kind}-{paper.value}.png"
    if os.environ.get("KIOSK_NEW_PICTURES"):
        PICTURES.mkdir(exist_ok=True)
        picture.save(str(file))
    known = QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)
    assert picture.size() == known.size()
    pairs = zip(_grey(picture), _grey(known), strict=True)
    different = sum(abs(one - other) > 96 for one, other in pairs)
    assert different <= picture.width() * picture.height() / 1000


def _grey(picture: QImage) -> bytes:
    bits, stride = bytes(picture.constBits()), picture.bytesPerLine()
    return b"".join(bits[row * stride : row * stride + picture.width()] for row in range(picture.height()))


def _black_and_white(picture: QImage) -> zxingcpp.ImageView:
    """As a thermal printer would: each dot black or white."""
    dots = bytes(255 if grey > 127 else 0 for grey in _grey(picture))
    return zxingcpp.ImageView(dots, picture.width(), picture.height(), zxingcpp.ImageFormat.Lum)
