# SPDX-License-Identifier: EUPL-1.2
"""A town's own emblem at the head of each sheet: in colour on A4, in black dots on a roll, and none where it is bad."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.adapters.printing.documents import PdfDocuments
from kiosk.application.ports import Paper
from kiosk.ui.emblem import on_paper
from kiosk.ui.sheet_words import SheetWords
from tests.adapters.printing.sample_documents import TARI, attempt, note, picture_of, receipt, slip, text_of, where

HEAD_MM = 30


def arms(folder: Path, width: int, height: int, colour: str = "#B3263F") -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(folder / "arms.png"))
    return str(folder / "arms.png")


def documents(file: str) -> PdfDocuments:
    def picture(high: int, wide: int, black_alone: bool) -> bytes:
        return on_paper(file, high, wide, black_alone=black_alone)

    return PdfDocuments("sportello 2", "", training=False, emblem=picture, words=SheetWords)


def sheets(made: PdfDocuments, paper: Paper) -> Iterator[bytes]:
    yield made.slip(slip(TARI), "it", paper)
    yield made.not_paid_note(note(TARI), "it", paper)
    yield made.where_to_pay(where(), "it", paper)
    yield made.receipt_copy(receipt(), attempt(TARI), "it", paper)


def colours_of_images(pdf: bytes) -> list[set[object]]:
    """The colours of each picture in it."""
    with pikepdf.open(BytesIO(pdf)) as opened:
        images = [pikepdf.PdfImage(image).as_pil_image() for image in opened.pages[0].get_images().values()]
        return [{colour for _, colour in image.convert("RGB").getcolors()} for image in images]


@pytest.mark.parametrize("paper", Paper)
def test_each_sheet_has_it_once_in_what_its_printer_can_print(tmp_path: Path, qapp: object, paper: Paper) -> None:
    made = documents(arms(tmp_path, 60, 80))
    for pdf in sheets(made, paper):
        (colours,) = colours_of_images(pdf)
        if paper is Paper.A4:
            assert colours == {(0xB3, 0x26, 0x3F)}
        else:
            assert colours == {(0, 0, 0), (255, 255, 255)}, "a thermal printer knows no grey"


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("size", [(4000, 20), (20, 4000), (1, 1)])
def test_whatever_its_shape_it_stays_in_the_head(
    tmp_path: Path, qapp: object, paper: Paper, size: tuple[int, int]
) -> None:
    """What is printed below is where it is with a picture of the usual shape."""
    usual, odd = (
        picture_of(documents(arms(tmp_path, *shape, colour="#000000")).where_to_pay(where(), "it", paper), 72)
        for shape in ((60, 80), size)
    )
    if paper is Paper.A4:
        head = round(HEAD_MM / 25.4 * 72)
        below = usual.copy(0, head, usual.width(), usual.height() - head)
        assert below == odd.copy(0, head, odd.width(), odd.height() - head)
    else:
        assert odd.height() <= usual.height()
    margin = odd.copy(odd.width() - 8, 0, 8, odd.height())
    assert all(margin.pixelColor(x, y) == QColor("white") for x in range(8) for y in range(margin.height()))


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("content", [b"", b"no picture", b"<svg xmlns='http://www.w3.org/2000/svg'><path"])
def test_a_bad_picture_leaves_its_place_empty_and_is_told(
    tmp_path: Path, qapp: object, caplog: pytest.LogCaptureFixture, paper: Paper, content: bytes
) -> None:
    (tmp_path / "arms").write_bytes(content)
    made = documents(str(tmp_path / "arms"))
    for pdf in sheets(made, paper):
        assert colours_of_images(pdf) == []
        assert "sportello 2" in text_of(pdf)
    assert "the coat of arms cannot be printed" in caplog.text
    ours = PdfDocuments("sportello 2", "", training=False, emblem=None, words=SheetWords)
    bare, with_ours = (picture_of(one.where_to_pay(where(), "it", paper), 72) for one in (made, ours))
    if paper is Paper.A4:
        assert dark_at_the_right(with_ours) > dark_at_the_right(bare) == 0
    else:
        assert with_ours.height() > bare.height()


def dark_at_the_right(picture: QImage) -> int:
    """How many dark dots there are in the right third of the head."""
    dots = ((x, y) for x in range(picture.width() * 2 // 3, picture.width()) for y in range(70))
    return sum(picture.pixelColor(x, y).lightness() < 128 for x, y in dots)


def test_a_picture_is_no_larger_than_the_dots_that_it_may_have(tmp_path: Path, qapp: object) -> None:
    made = partial(on_paper, arms(tmp_path, 3000, 2000), 90, 270)
    for black_alone in (True, False):
        image = QImage.fromData(made(black_alone=black_alone))
        assert (image.width(), image.height()) == (135, 90)
    vectors = tmp_path / "arms.svg"
    vectors.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"><rect width="9" height="9"/></svg>'
    )
    image = QImage.fromData(on_paper(str(vectors), 90, 270, black_alone=False))
    assert (image.width(), image.height()) == (90, 90)
