# SPDX-License-Identifier: EUPL-1.2
"""Words are seen against their ground: 7:1 in high contrast on every page, 4.5:1 in the usual colours."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtGui import QColor, QFont
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.application.own_forms import tariff_form
from kiosk.application.visit.state import Filling, Preferences
from kiosk.domain.access import Contrast
from kiosk.domain.flow import Page
from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.lists import MOMENTS as LISTS
from kiosk.lab.moments.payment import MOMENTS as OF_A_PAYMENT
from kiosk.lab.moments.services import CARD
from kiosk.lab.moments.services import MOMENTS as SERVICES
from kiosk.lab.moments.stage import STILL, Stage, seen

from .contrast_check import contrast, faint_words

FORM = {"form": {"page": Page.FORM, "filling": Filling(CARD, tariff_form(CARD))}}
MOMENTS = {**OF_A_PAYMENT, **ELSEWHERE, **LISTS, **SERVICES, **FORM}
LEAST = {Contrast.NORMAL: 4.5, Contrast.DARK: 7.0, Contrast.LIGHT: 7.0}


@pytest.fixture(scope="module", params=LEAST, ids=lambda kind: kind.value)
def shown(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, Contrast]]:
    one = Stage((540, 960))
    yield one, request.param
    one.close()


@pytest.mark.parametrize("moment", MOMENTS)
def test_all_words_stand_out(shown: tuple[Stage, Contrast], moment: str) -> None:
    one, kind = shown
    one.show(**MOMENTS[moment], preferences=Preferences(access=replace(STILL, contrast=kind)))
    over = "idle-dialog" if moment.startswith("idle") else ""
    assert faint_words(one.window, LEAST[kind], over=over) == []


def test_the_panel_and_the_questions_too(shown: tuple[Stage, Contrast]) -> None:
    one, kind = shown
    one.show(**MOMENTS["debt"], preferences=Preferences(access=replace(STILL, contrast=kind)))
    for opened, name, closed in (
        ("easy-access", "access-sheet", "close-access"),
        ("help", "help-sheet", "close-help"),
        ("exit", "exit-dialog", "stay"),
    ):
        one.tap(opened)
        assert faint_words(one.window, LEAST[kind], over=name) == []
        one.tap(closed)


def test_what_is_faint_is_found(shown: tuple[Stage, Contrast]) -> None:
    one, _ = shown
    one.show(**MOMENTS["debt"], preferences=Preferences(access=STILL))
    text = next(item for item in one.items() if item.inherits("QQuickText") and item.property("text"))
    text.setProperty("color", QColor("#b0b0b0"))
    assert len(faint_words(one.window, 4.5)) == 1
    one.show(**MOMENTS["home"])


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#ffffff")) == pytest.approx(4.54, abs=0.01)


def test_edges_and_the_focus_stand_out(shown: tuple[Stage, Contrast]) -> None:
    one, kind = shown
    one.show(**MOMENTS["debt"], preferences=Preferences(access=replace(STILL, contrast=kind)))
    item = one.named("easy-access")

    def colour(name: str) -> QColor:
        value, _ = QQmlExpression(qmlContext(item), item, f"String(Theme.colour.{name})").evaluate()
        assert QColor(value).isValid()
        return QColor(value)

    for ground in ("page", "surface", "sunk", "keyboardGround"):
        assert contrast(colour("edge"), colour(ground)) >= 3, ground
    for ground in ("page", "surface", "sunk", "keyboardGround", "primary", "ink"):
        assert max(contrast(colour(part), colour(ground)) for part in ("focusInk", "focusAmber")) >= 3, ground


@pytest.mark.parametrize("kind", [Contrast.DARK, Contrast.LIGHT])
def test_what_cannot_be_pressed_is_drawn_weaker_than_what_can(qapp: QCoreApplication, kind: Contrast) -> None:
    one = Stage((540, 960))
    access = replace(STILL, contrast=kind)
    one.show(**OF_A_PAYMENT["notice"], preferences=Preferences(access=access))
    keys = [item for item in one.items() if item.metaObject().className().startswith(("Button", "PadKey"))]
    kept = {item.objectName(): _frame_and_weight(item) for item in keys if item.isEnabled()}
    barred = {item.objectName(): _frame_and_weight(item) for item in keys if not item.isEnabled()}
    assert "search" in barred
    assert all(broken and weight == QFont.Weight.Normal for broken, weight in barred.values())
    assert kept["back"] == (False, QFont.Weight.DemiBold)
    assert not any(broken for broken, _ in kept.values())
    one.show(**OF_A_PAYMENT["notice"], preferences=Preferences(access=STILL))
    assert not any(item.objectName() == "disabled-frame" for item in one.items())
    one.close()


def _frame_and_weight(key: QQuickItem) -> tuple[bool, int]:
    """Whether its frame is a broken line, and the weight of its words."""
    words = next(item for item in seen(key) if item.inherits("QQuickText"))
    return any(item.objectName() == "disabled-frame" for item in seen(key)), words.property("font").weight()


@pytest.mark.parametrize("kind", [Contrast.DARK, Contrast.LIGHT])
def test_a_step_still_to_come_is_an_outline(qapp: QCoreApplication, kind: Contrast) -> None:
    one = Stage((540, 960))
    one.show(**OF_A_PAYMENT["review"], preferences=Preferences(access=replace(STILL, contrast=kind)))
    image = one.window.grabWindow()
    ground = QColor(image.pixel(1, 1))
    stepper = one.named("stepper")
    bars = [item for item in seen(stepper) if item.metaObject().className() == "QQuickRectangle"]
    filled = []
    for bar in bars:
        at = bar.mapToScene(QPointF(bar.width() / 2, bar.height() / 2)).toPoint()
        filled.append(QColor(image.pixel(at)) != ground)
    assert filled == [True, True, False, False]
    one.close()
