# SPDX-License-Identifier: EUPL-1.2
"""Paid, shown again after a restart: nothing personal, since another person may stand there; paper after a tap only."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from pytestqt.qtbot import QtBot

from kiosk.application.ports import PrinterReadiness, PrinterStatus
from kiosk.application.visit.state import Printing
from kiosk.lab.moments.payment import AMOUNT, CAUSALE, MOMENTS, NUMBER, document
from kiosk.lab.moments.stage import Stage
from kiosk.ui.debt_face import divided
from kiosk.ui.formats import euro

RESTORED = MOMENTS["paid-restored"]
_SPLIT = tuple(filter(None, divided(CAUSALE)))
PERSONAL = (CAUSALE, *_SPLIT, NUMBER.grouped, "Comune di Montechiaro, ", "Banca di esempio", "Fontechiara")


def one_page() -> bytes:
    """A PDF that can be shown."""
    paper = QBuffer()
    paper.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(paper)
    painter = QPainter(writer)
    painter.drawRect(100, 100, 1000, 1000)
    painter.end()
    return bytes(paper.data().data())


@pytest.fixture(scope="module")
def receipt(qapp: object) -> dict[str, object]:
    """What is shown of a receipt that is at hand."""
    return {"documents": (replace(document(), pdf=one_page()),)}


def pictures(stage: Stage) -> int:
    """Pages of a receipt that are seen."""
    images = [item for item in stage.items() if item.inherits("QQuickImage")]
    return sum(item.property("source").scheme() == "image" for item in images)


def wanted(stage: Stage) -> list[str]:
    return [wish for wish in stage.visit.wanted if wish != "touched"]


def test_what_the_page_of_a_payment_shows_at_all(stage: Stage, receipt: dict[str, object]) -> None:
    """Else the next test would hold for any page."""
    stage.show()
    stage.show(**{**MOMENTS["paid"], **receipt})
    assert all(words in stage.texts() for words in _SPLIT)
    assert NUMBER.grouped in stage.texts()
    assert not stage.shows("no-receipt-shown")
    stage.tap("look")
    assert pictures(stage) == 1


@pytest.mark.parametrize("at_hand", [False, True], ids=["as-resumed", "receipt-at-hand"])
def test_nothing_personal_is_shown(stage: Stage, receipt: dict[str, object], at_hand: bool) -> None:
    stage.show()
    stage.show(**{**RESTORED, **(receipt if at_hand else {})})
    assert pictures(stage) == 0
    for words in PERSONAL:
        assert not any(words in text for text in stage.texts()), words
    assert euro(AMOUNT, "it") in stage.texts()
    note = stage.named("no-receipt-shown")
    assert note.property("title") == "Il totem si è interrotto. Il pagamento è arrivato."


def test_no_paper_comes_by_itself_but_after_a_tap(stage: Stage) -> None:
    stage.show()
    stage.visit.wanted.clear()
    stage.show(**RESTORED)
    assert wanted(stage) == []
    button = stage.named("print")
    assert button.property("text") == "Stampa la ricevuta"
    assert button.isEnabled()
    stage.tap("print")
    assert wanted(stage) == ["print_document"]


def test_a_paper_on_its_way_is_not_asked_for_twice(stage: Stage) -> None:
    stage.show()
    stage.show(**{**RESTORED, "printing": Printing.PRINTING})
    stage.visit.wanted.clear()
    stage.tap("print")
    assert wanted(stage) == []


def test_where_the_paper_was_out_before_the_main_answer_is_to_go(stage: Stage, qtbot: QtBot) -> None:
    stage.show()
    kinds = {}
    for printing in (Printing.NOTHING, Printing.PRINTED):
        stage.show(**{**RESTORED, "printing": printing})
        qtbot.waitUntil(stage.named("done").isEnabled)  # it takes no press that was meant for the paper
        kinds[printing] = [stage.named(name).property("kind") for name in ("done", "print")]
    assert kinds[Printing.NOTHING] == kinds[Printing.PRINTED][::-1]
    assert stage.named("print").property("text") == "Stampa di nuovo"
    stage.visit.wanted.clear()
    stage.tap("done")
    assert wanted(stage) == ["finish"]


def test_without_a_printer_no_paper_is_offered(stage: Stage) -> None:
    stage.show()
    stage.show(**{**RESTORED, "printer": PrinterStatus(PrinterReadiness.NOT_READY, ("no-printer",))})
    assert not stage.shows("print")
    assert stage.shows("done")


def test_the_ending_has_the_focus(stage: Stage) -> None:
    stage.show()
    stage.show(**RESTORED)
    assert stage.window.activeFocusItem().property("text") == euro(AMOUNT, "it")
