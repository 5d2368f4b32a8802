# SPDX-License-Identifier: EUPL-1.2
"""Where the language is chosen: on the first page by one touch, elsewhere by the tool bar; nothing is lost by it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from kiosk.domain.access import USUAL_ACCESS, TextSize
from kiosk.domain.language import EASY_ITALIAN, LANGUAGES
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import NOW, Stage
from kiosk.ui.identity import Identity
from kiosk.ui.viewmodels.access import AccessViewModel
from kiosk.ui.viewmodels.home import HomeViewModel, Offers

from .test_first_page import GLASS, FirstPage


@pytest.fixture(autouse=True)
def italian(stage: Stage) -> Iterator[None]:
    yield
    stage.visit.speak("it")


def test_one_touch_on_the_first_page_is_enough(stage: Stage) -> None:
    stage.show(**MOMENTS["home"])
    shown = [text for text in stage.texts() if text in LANGUAGES.values()]
    assert shown == [*LANGUAGES.values(), "Italiano"], "each by its own name, and once more in the tool bar"
    stage.tap("language-de")
    assert "Was möchten Sie tun?" in stage.texts()
    assert stage.named("language").property("text") == "Deutsch"
    assert stage.named("language-de").property("selected") is True
    assert stage.named("language-it").property("selected") is False


def test_easy_italian_wants_large_letters(stage: Stage) -> None:
    stage.show(**MOMENTS["home"])
    stage.tap(f"language-{EASY_ITALIAN}")
    access = stage.visit.state.session.preferences.access
    assert access is not None
    assert access.text_size is TextSize.LARGE


def test_digits_that_were_typed_stay(stage: Stage) -> None:
    stage.show(**MOMENTS["notice"])
    notice = stage.model("notice")
    notice.clear()
    for digit in "3010":
        stage.tap(f"digit-{digit}")
    stage.tap("language")
    assert stage.shows("language-sheet")
    assert stage.named("close-language").property("activeFocus") is True
    stage.tap("speak-sl")
    assert not stage.shows("language-sheet")
    assert notice.property("digits") == "3010"
    assert "4 od 18 števk, manjka še 14" in stage.texts()
    notice.clear()


def test_the_sheet_is_left_by_keys_and_by_its_button(stage: Stage) -> None:
    stage.show(**MOMENTS["debt"])
    for leave in (lambda: QTest.keyClick(stage.window, Qt.Key.Key_Escape), lambda: stage.tap("close-language")):
        stage.tap("language")
        assert stage.shows("language-sheet")
        leave()
        stage.settle()
        assert not stage.shows("language-sheet")
    assert stage.visit.lang == "it"


def test_keys_walk_through_the_languages_and_choose_one(stage: Stage) -> None:
    stage.show(**MOMENTS["debt"])
    stage.tap("language")
    walked = []
    for _ in range(len(LANGUAGES) + 1):
        QTest.keyClick(stage.window, Qt.Key.Key_Tab)
        walked.append(stage.window.activeFocusItem().objectName())
    assert walked == [*(f"speak-{tag}" for tag in LANGUAGES), "close-language"], "and no way out but the sheet's own"
    QTest.keyClick(stage.window, Qt.Key.Key_Tab)
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    stage.settle()
    assert not stage.shows("language-sheet")


def test_at_pagopa_the_sheet_says_where_its_page_has_languages(stage: Stage) -> None:
    stage.show(**MOMENTS["checkout"])
    stage.tap("language")
    assert any("pagina di pagoPA ha in fondo" in text for text in stage.texts())
    stage.tap("close-language")


def test_a_page_that_comes_by_itself_takes_the_sheet_away(stage: Stage) -> None:
    stage.show(**MOMENTS["verifying"])
    stage.tap("language")
    assert stage.shows("language-sheet")
    stage.show(**MOMENTS["paid"])
    assert not stage.shows("language-sheet")


def test_a_language_that_is_touched_before_there_is_a_visit_is_spoken_as_soon_as_there_is_one(
    qapp: QCoreApplication,
) -> None:
    first = FirstPage(tuple(LANGUAGES))
    first.tap("language-fr")
    first.tap("pay-notice")
    first.let_visit_in()
    assert first.visit.state.session.preferences.language == "fr"
    assert first.visit.wanted == ["touched", "touched", "begin"]
    assert first.home.property("greeting") == "Bonjour."
    first.close()


def test_where_one_language_is_offered_there_is_nothing_to_choose(qapp: QCoreApplication) -> None:
    identity = Identity("Comune di Montechiaro", "", "", "", False)
    home = HomeViewModel(
        identity,
        Offers(services=True, search=True, languages=("it",)),
        "it",
        lambda: NOW,
        AccessViewModel(USUAL_ACCESS, GLASS),
    )
    assert home.property("languages") == []
    assert home.property("spokenName") == ""
