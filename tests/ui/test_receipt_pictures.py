# SPDX-License-Identifier: EUPL-1.2
"""Pictures of a receipt are those of the document that is shown, and of no other."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from kiosk.ui.receipt_pictures import ReceiptPictures


def a_pdf(pages: int) -> bytes:
    file = BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(pages):
            pdf.add_blank_page(page_size=(100, 200))
        pdf.save(file)
    return file.getvalue()


def ask(pictures: ReceiptPictures, address: str) -> QImage:
    return pictures.requestImage(address.removeprefix("image://receipt/"), QSize(), QSize(50, 0))


@pytest.mark.usefixtures("qapp")
def test_a_page_is_drawn_as_wide_as_it_is_asked_for() -> None:
    pictures = ReceiptPictures()
    pictures.show(a_pdf(2))
    assert [ask(pictures, address).size() for address in pictures.addresses] == [QSize(50, 100)] * 2


def test_a_picture_that_was_on_its_way_when_its_page_was_left_shows_nothing(qapp: QGuiApplication) -> None:
    """It was a warning in the log at each wipe that came just then."""
    pictures = ReceiptPictures()
    pictures.show(a_pdf(1))
    (left,) = pictures.addresses
    for next_one in (a_pdf(2), None):
        pictures.show(next_one)
        late = ask(pictures, left)
        assert late.size() == QSize(1, 1)
        assert late.pixelColor(0, 0).alpha() == 0
    assert pictures.addresses == []
