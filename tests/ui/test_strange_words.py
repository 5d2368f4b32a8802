# SPDX-License-Identifier: EUPL-1.2
"""What a creditor may write: capitals, emoji, other scripts, words without an end. Nothing is cut, all stays plain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from kiosk.application.visit.state import Preferences
from kiosk.domain.access import TextSize
from kiosk.domain.cart import Cart
from kiosk.domain.flow import Page
from kiosk.lab.moments.payment import MOMENTS, debt
from kiosk.lab.moments.stage import STILL, Stage

from .layout_check import faults_of

WORDS = {
    "capitals": "TASSA SUI RIFIUTI (TARI) 2026 - IMMOBILE DI VIA GARIBALDI 144/BIS SCALA C INTERNO 27 - PRIMA RATA",
    "emoji": "Mensa 🍽️ scuola 👩‍🏫 ottobre 😀 e città 🇮🇹",
    "Hebrew": "דמי ארנונה 2026 – שָׁלוֹם כהן",
    "Arabic": "رسوم النفايات 2026",
    "no end": "A" * 140,
    "underscores": "TARI_2026_" * 14,
    "combining": "Tassa sui rifiu\u0301\u0302\u0303\u0308\u0323ti " + "e\u0301" * 40,
    "overrides": "Tassa \u202e6202\u202c sui \u200brifi\u00aduti\u2066\u2069",
    "markup": "<h1>TARI</h1><img src='file:///etc/passwd'> &amp; <script>x</script>",
    "lines": "Tassa\r\nsui\trifiuti\u2028prima\u2029rata\x0b2026",
}
NAMES = {
    "Arabic": "محمد عبد الرحمن بن عبد الله",
    "Hebrew": "שָׁלוֹם כהן",
    "Chinese": "王小明",
    "long": "Maria Antonietta Wilhelmina Freifrau von Schwarzenberg-Hohenlohe-Langenburg " * 2,
    "one letter": "Ó",
    "apostrophes": "D’Angelo dell’Oglio Nicolò",
}
LOOKS = [((1080, 1920), TextSize.NORMAL), ((1280, 1024), TextSize.LARGEST), ((1920, 1080), TextSize.LARGE)]


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: f"{look[0][0]}x{look[0][1]}-{look[1].value}")
def shown(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, Preferences]]:
    size, text = request.param
    one = Stage(size)
    yield one, Preferences(access=replace(STILL, text_size=text))
    one.close()


def items(top: QQuickItem) -> Iterator[QQuickItem]:
    yield top
    for child in top.childItems():
        yield from items(child)


def alignment_of(text: QQuickItem) -> Qt.AlignmentFlag:
    value, _ = QQmlExpression(qmlContext(text), text, "effectiveHorizontalAlignment").evaluate()
    return Qt.AlignmentFlag(int(value))


@pytest.mark.parametrize("words", WORDS)
def test_what_is_owed_may_be_called_anything(shown: tuple[Stage, Preferences], words: str) -> None:
    one, preferences = shown
    owed = replace(debt(), causale=WORDS[words])
    for moment in ({"page": Page.DEBT, "debt": owed}, {**MOMENTS["review"], "cart": Cart((owed,))}):
        one.show(**moment, preferences=preferences)
        assert faults_of(one.window, smallest=49) == []
    assert one.warnings == []


@pytest.mark.parametrize("name", NAMES)
def test_who_owes_may_be_called_anything(shown: tuple[Stage, Preferences], name: str) -> None:
    one, preferences = shown
    one.show(page=Page.DEBT, debt=replace(debt(), debtor_name=NAMES[name]), preferences=preferences)
    assert faults_of(one.window, smallest=49) == []
    assert one.warnings == []


def test_words_that_are_written_from_the_right_stand_below_their_label(shown: tuple[Stage, Preferences]) -> None:
    one, preferences = shown
    one.show(page=Page.DEBT, debt=replace(debt(), debtor_name=NAMES["Hebrew"]), preferences=preferences)
    hebrew = [item for item in items(one.window.contentItem()) if "ש" in str(item.property("text"))]
    assert hebrew
    assert {alignment_of(item) for item in hebrew} == {Qt.AlignmentFlag.AlignLeft}
