# SPDX-License-Identifier: EUPL-1.2
"""One grammar of the bottom bar on every page: left leaves, right answers, two buttons at most, always as high."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem

from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.lists import MOMENTS as LISTS
from kiosk.lab.moments.payment import MOMENTS as OF_A_PAYMENT
from kiosk.lab.moments.services import MOMENTS as SERVICES
from kiosk.lab.moments.stage import Stage, seen

MOMENTS = {**OF_A_PAYMENT, **ELSEWHERE, **LISTS, **SERVICES}
#: What may stand left: it leads away, and no further.
LEAVES = {"back", "done", "look-away"}


#: pages on which the bar still has its own grammar
OWN_GRAMMAR = {"debts-first-failed"}


def buttons(bar: QQuickItem) -> list[QQuickItem]:
    """Those that are seen, from left to right."""
    found = [item for item in seen(bar) if item.inherits("QQuickAbstractButton")]
    return sorted(found, key=lambda item: item.mapToScene(QPointF(0, 0)).x())


def bar_of(stage: Stage) -> QQuickItem | None:
    return next((item for item in stage.items() if item.objectName() == "action-bar"), None)


def place(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


@pytest.mark.parametrize("moment", [moment for moment in MOMENTS if moment not in OWN_GRAMMAR])
def test_left_leaves_and_right_answers(stage: Stage, moment: str) -> None:
    stage.show(**MOMENTS[moment])
    bar = bar_of(stage)
    if bar is None:
        return
    theme = stage.engine.singletonInstance("Kiosk.Theme", "Theme")
    unit = float(theme.property("unit"))
    assert bar.height() == int(176 * unit + 0.5)
    shown = buttons(bar)
    assert len(shown) <= 2
    leaving = [item for item in shown if item.width() == int(250 * unit + 0.5)]
    assert len(leaving) == len(shown[:-1]) or (len(shown) == 1 and shown[0].objectName() in LEAVES)
    for item in leaving:
        assert item is shown[0]
        assert item.objectName() in LEAVES
    for item in shown:
        words = [one for one in seen(item) if one.inherits("QQuickText") and one.property("text")]
        assert [one.property("lineCount") for one in words] == [1], item.property("text")


@pytest.mark.parametrize("moment", ["review", "paid", "not-paid", "phone", "being-confirmed"])
def test_the_buttons_stand_where_they_stand_on_every_page(stage: Stage, moment: str) -> None:
    places = []
    for name in ("review", moment):
        stage.show(**MOMENTS[name])
        bar = bar_of(stage)
        assert bar is not None
        places.append([place(item) for item in buttons(bar)])
    assert places[0] == places[1]


@pytest.mark.parametrize("text", ["Vai", "Stampa gli avvisi di tutta la famiglia e paga in un altro posto domani"])
def test_an_icon_stands_beside_its_words(stage: Stage, text: str) -> None:
    stage.show(**MOMENTS["review"])
    button = stage.named("pay")
    button.setProperty("text", text)
    stage.settle()
    icon = next(item for item in seen(button) if item.property("name") == "arrow-right")
    words = next(item for item in seen(button) if item.inherits("QQuickText"))
    painted = (words.width() + float(words.property("contentWidth"))) / 2
    gap = icon.mapToScene(QPointF(0, 0)).x() - words.mapToScene(QPointF(painted, 0)).x()
    assert 0 < gap < icon.width()
    middle = button.mapToScene(QPointF(button.width() / 2, 0)).x()
    left = words.mapToScene(QPointF(words.width() - painted, 0)).x()
    right = icon.mapToScene(QPointF(icon.width(), 0)).x()
    assert (left + right) / 2 == pytest.approx(middle, abs=2)
