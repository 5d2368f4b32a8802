# SPDX-License-Identifier: EUPL-1.2
"""What was paid: a slip, the document behind it with its keys, and an end that takes no press by mistake."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.application.visit.state import Printing
from kiosk.domain.money import Money
from kiosk.lab.moments.payment import MOMENTS, document
from kiosk.lab.moments.stage import Stage

PAID = MOMENTS["paid"]


def paper() -> bytes:
    """A PDF of one page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    painter.drawRect(100, 100, 1000, 1000)
    painter.end()
    return bytes(buffer.data().data())


@pytest.fixture(scope="module")
def shown(qapp: object) -> dict[str, object]:
    return {**PAID, "documents": (replace(document(), pdf=paper()),)}


def look(stage: Stage, moment: dict[str, object]) -> None:
    stage.show()
    stage.show(**moment)
    stage.tap("look")
    assert stage.shows("page-receipt")


def texts(stage: Stage) -> list[str]:
    return [text.replace("\xa0", " ") for text in stage.texts()]


@pytest.mark.parametrize(
    ("fee", "label", "total"),
    [
        (Money(150), "Pagato in tutto, con 1,50 € di commissione", "12.347,00 €"),
        (Money(0), "Pagato in tutto, senza commissione", "12.345,50 €"),
        (None, "Importo pagato, più la commissione", "12.345,50 €"),
    ],
)
def test_the_slip_says_what_left_the_account(stage: Stage, fee: Money | None, label: str, total: str) -> None:
    one = document()
    stage.show(**{**PAID, "documents": (replace(one, receipt=replace(one.receipt, fee=fee)),)})
    said = texts(stage)
    assert {label, total, "PAGATO", "Banca di esempio", "23 novembre 2026, 10:24"} <= set(said)


def test_the_slip_tells_no_server_data(stage: Stage) -> None:
    one = document()
    receipt = replace(one.receipt, psp_id="00799960158")
    stage.show(**{**PAID, "documents": (replace(one, receipt=receipt),)})
    said = " ".join(texts(stage))
    assert "00799960158" not in said
    assert receipt.summary.receipt_id not in said


def test_the_document_is_moved_and_enlarged_by_keys(stage: Stage, shown: dict[str, object]) -> None:
    look(stage, shown)
    view = stage.named("receipt-picture")
    assert view.width() > stage.named("page-receipt").property("columnWidth") * 0.95
    assert not stage.named("scroll-up").isEnabled()
    stage.tap("scroll-down")
    assert view.property("contentY") > 0
    stage.tap("scroll-up")
    assert view.property("contentY") == 0
    assert not stage.shows("scroll-right")
    stage.tap("zoom-in")
    assert view.property("contentWidth") == pytest.approx(1.5 * view.width())
    stage.tap("scroll-right")
    assert view.property("contentX") > 0
    _to_the_end(stage, view)
    stage.tap("zoom-out")
    assert view.property("contentX") == 0
    assert not stage.named("zoom-out").isEnabled()


def _to_the_end(stage: Stage, view: QQuickItem) -> None:
    while stage.named("scroll-right").isEnabled():
        stage.tap("scroll-right")
    assert view.property("contentX") == pytest.approx(view.property("contentWidth") - view.width())


def test_what_cannot_be_shown_is_said_in_words(stage: Stage) -> None:
    look(stage, PAID)
    assert not stage.shows("zoom-in")
    assert "Codice avviso" in texts(stage)
    while stage.named("scroll-down").isEnabled():
        stage.tap("scroll-down")
    assert stage.named("receipt-words").property("contentY") >= 0


def test_escape_leads_back_to_what_was_paid(stage: Stage, shown: dict[str, object]) -> None:
    look(stage, shown)
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    stage.settle()
    assert stage.shows("page-paid")


def test_the_end_takes_no_press_that_was_meant_for_the_paper(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    stage.show(**{**PAID, "printing": Printing.PRINTING})
    where = stage.named("print").mapToScene(stage.named("print").boundingRect().center()).toPoint()
    stage.show(**{**PAID, "printing": Printing.PRINTED})
    stage.visit.wanted.clear()
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert "finish" not in stage.visit.wanted
    qtbot.waitUntil(stage.named("done").isEnabled)
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where)
    assert "finish" in stage.visit.wanted
