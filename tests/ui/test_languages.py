# SPDX-License-Identifier: EUPL-1.2
"""Each page in each language: switched in the middle of it, it reads as if it had been drawn so, and it fits."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from kiosk import resources
from kiosk.application.own_forms import tariff_form
from kiosk.application.visit.state import Filling
from kiosk.domain.flow import Page
from kiosk.domain.language import EASY_ITALIAN, written_in
from kiosk.lab.moments.elsewhere import MOMENTS as ELSEWHERE
from kiosk.lab.moments.lists import MOMENTS as LISTS
from kiosk.lab.moments.payment import CAUSALE
from kiosk.lab.moments.payment import MOMENTS as OF_A_PAYMENT
from kiosk.lab.moments.services import CARD
from kiosk.lab.moments.services import MOMENTS as SERVICES
from kiosk.lab.moments.stage import Stage

from .test_pages import fits, says_its_names

FORM = {"form": {"page": Page.FORM, "filling": Filling(CARD, tariff_form(CARD))}}
MOMENTS = {**OF_A_PAYMENT, **ELSEWHERE, **LISTS, **SERVICES, **FORM}
ITALIAN = written_in(EASY_ITALIAN)
#: What the settings of the stage and the groups of its services say: the town's own words stay as they are.
GOVPAYS = {"Sportello dei pagamenti", "Scuola", "Documenti", "Territorio", "Sport"}


#: German has the longest words, so that it is looked at in both shapes; what was paid before adds no word of its own.
LOOKS = [((1080, 1920), 76, "de"), ((1280, 1024), 64, "de"), ((1280, 1024), 64, "fr"), ((1080, 1920), 76, "sl")]
PAGES = [moment for moment in MOMENTS if not moment.endswith("-after-others")]


@pytest.fixture(scope="module", params=LOOKS, ids=lambda look: f"{look[0][0]}-{look[2]}")
def look(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[tuple[Stage, int, str]]:
    size, smallest, language = request.param
    one = Stage(size)
    yield one, smallest, language
    one.close()


@pytest.fixture(scope="module")
def tall(qapp: QCoreApplication) -> Iterator[Stage]:
    one = Stage((1080, 1920))
    yield one
    assert one.warnings == []
    one.close()


def _drawn_in(one: Stage, language: str, moment: str) -> None:
    one.speak(language)
    one.show(page=Page.HOME if MOMENTS[moment].get("page") is not Page.HOME else Page.NOTICE)
    one.show(**MOMENTS[moment])


@pytest.mark.parametrize("moment", PAGES)
def test_a_switch_in_the_middle_of_a_page_leaves_nothing_in_the_language_before(tall: Stage, moment: str) -> None:
    _drawn_in(tall, "de", moment)
    german = tall.texts()
    _drawn_in(tall, "it", moment)
    italian = tall.texts()
    tall.visit.speak("de")
    tall.settle()
    assert tall.texts() == german
    tall.visit.speak(ITALIAN)
    tall.settle()
    assert tall.texts() == italian


@pytest.mark.parametrize("moment", PAGES)
def test_every_page_fits(look: tuple[Stage, int, str], moment: str) -> None:
    one, smallest, language = look
    one.speak(language)
    one.show(**MOMENTS[moment])
    fits(one, smallest, asked=moment.startswith("idle"))
    says_its_names(one)


def _spoken_in(item: QQuickItem) -> str:
    """The language that the accessibility tree gives for an item."""
    attributes = QAccessible.queryAccessibleInterface(item).attributesInterface()
    return str(attributes.attributeValue(QAccessible.Attribute.Locale).bcp47Name())


def test_a_reader_of_the_screen_is_told_the_language_and_that_the_causale_is_italian(tall: Stage) -> None:
    tall.speak("it")
    tall.show(**MOMENTS["debt"])
    for language, told in (("de", "de"), ("sl", "sl"), (ITALIAN, "it"), ("fr", "fr")):
        tall.visit.speak(language)
        tall.settle()
        assert {_spoken_in(tall.named(name)) for name in ("go-on", "back", "help", "language")} == {told}
        causale = tall.named("causale")
        said = QAccessible.queryAccessibleInterface(causale).text(QAccessible.Text.Name)
        assert said
        assert CAUSALE.startswith(said)
        assert _spoken_in(causale) == "it"


def _italian_words(but: str) -> set[str]:
    """The sentences of Italian that are others in that language."""
    said: dict[str, set[str]] = {}
    for lang in ("it", but):
        root = ElementTree.parse(resources.path("translations", f"kiosk_{lang}.ts")).getroot()
        said[lang] = {text for one in root.iter("translation") if (text := (one.text or "").strip())}
    return {text for text in said["it"] - said[but] if "%" not in text and "{" not in text}


@pytest.mark.parametrize("language", ["de", "fr", "sl"])
def test_no_italian_is_left_on_any_page(tall: Stage, language: str) -> None:
    italian = _italian_words(language) - GOVPAYS
    left = {}
    for moment in PAGES:
        tall.speak(language)
        tall.show(**MOMENTS[moment])
        if found := italian & set(tall.texts()):
            left[moment] = found
    assert left == {}
