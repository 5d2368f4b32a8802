# SPDX-License-Identifier: EUPL-1.2
"""While the receipts are asked for: how far it is, and a way out for whoever has to go."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.application.settle_payment import Progress
from kiosk.lab.moments.payment import MOMENTS, attempt
from kiosk.lab.moments.stage import Stage

GO = "Devo andare via: stampa il promemoria"
LONG = MOMENTS["verifying-long"]


def wanted(stage: Stage) -> list[str]:
    return [wish for wish in stage.visit.wanted if wish != "touched"]


def show(stage: Stage, **changes: object) -> None:
    stage.show()
    stage.show(**{**LONG, **changes})
    stage.visit.wanted.clear()


def test_whoever_has_to_go_says_so(stage: Stage) -> None:
    show(stage)
    assert stage.named("have-to-go").property("text") == GO
    stage.tap("have-to-go")
    assert wanted(stage) == ["have_to_go"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_say_so_too_after_one_tab(stage: Stage, key: Qt.Key) -> None:
    show(stage)
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    assert stage.window.activeFocusItem().objectName() == "have-to-go"
    QTest.keyClick(stage.window, key)
    assert wanted(stage) == ["have_to_go"]


@pytest.mark.parametrize(
    "changes",
    [
        {"progress": None},
        {"attempt": replace(attempt(), may_be_authorised=False)},
        {"attempt": None},
    ],
    ids=["nothing-asked-yet", "nothing-authorised", "no-attempt"],
)
def test_it_is_not_offered_where_the_end_comes_at_once(stage: Stage, changes: dict[str, object]) -> None:
    show(stage, **changes)
    assert stage.shows("page-verifying")
    assert not stage.shows("have-to-go")
    assert GO not in stage.texts()


def test_it_comes_with_the_first_question_and_takes_no_focus(stage: Stage) -> None:
    show(stage, progress=None)
    title = stage.window.activeFocusItem()
    assert title.property("text") == "Controlliamo se il pagamento è arrivato"
    stage.show(**LONG)
    assert stage.shows("have-to-go")
    assert stage.window.activeFocusItem() is title


def test_nobody_leaves_otherwise(stage: Stage) -> None:
    show(stage)
    assert not stage.shows("exit")
    assert not stage.shows("back")
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert wanted(stage) == []
    assert "Non pagare di nuovo: stiamo ancora controllando." in stage.texts()


def test_the_button_says_its_whole_name(stage: Stage) -> None:
    show(stage)
    told = QAccessible.queryAccessibleInterface(stage.named("have-to-go"))
    assert (told.role(), told.text(QAccessible.Text.Name)) == (QAccessible.Role.Button, GO)


def test_the_seconds_and_the_receipts_are_counted(stage: Stage) -> None:
    several = replace(attempt(3), may_be_authorised=True)
    show(stage, attempt=several, progress=Progress(1, 3, 40.0))
    lead = stage.named("page-verifying").property("lead")
    assert lead == "Di solito bastano pochi secondi. Al massimo altri 40 secondi."
    assert "arrivata 1 su 3" in stage.texts()
