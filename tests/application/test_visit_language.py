# SPDX-License-Identifier: EUPL-1.2
"""Another language on any page: nothing is lost by it, and the next visitor begins in the kiosk's own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.application.visit.state import Preferences, Session
from kiosk.domain.access import USUAL_ACCESS, TextSize
from kiosk.domain.flow import Page
from kiosk.domain.language import EASY_ITALIAN, LANGUAGES, written_in
from tests.application.test_visit_creating import SERVICE, to_form, town
from tests.application.world import SUMMARY, World, play

FORM = {
    "schema": {
        "type": "object",
        "required": ["importo", "causale"],
        "properties": {
            "importo": {"type": "number", "minimum": 1},
            "causale": {"type": "string"},
            "note": {"type": "string"},
        },
    },
    "layout_ita": [{"key": "importo", "title": "Importo"}, {"key": "causale", "title": "Per che cosa"}],
    "layout_deu": [{"key": "importo", "title": "Betrag"}, {"key": "causale", "title": "Wofür"}],
    "layout_fra": [{"key": "importo", "title": "Montant"}, {"key": "causale"}, {"key": "note"}],
}


def test_easy_italian_is_written_in_italian_and_every_other_language_in_itself() -> None:
    assert {language: written_in(language) for language in LANGUAGES} == {
        **{language: language for language in ("it", "en", "de", "fr", "sl")},
        EASY_ITALIAN: "it",
    }


def test_the_choice_is_the_visit_s_alone() -> None:
    async def choose(world: World) -> None:
        await world.to_debt()
        world.visit.speak("de")
        assert (world.visit.lang, world.session.preferences.language) == ("de", "de")
        world.visit.finish()
        assert world.page is Page.HOME
        assert world.session == Session()
        assert world.visit.lang == "it"

    play(choose)


def test_nothing_else_of_the_visit_changes() -> None:
    async def choose(world: World) -> None:
        await world.to_review()
        before = world.visit.state
        world.visit.speak("sl")
        assert world.visit.state == before.having(Preferences("sl"))
        world.visit.speak("pt")
        assert world.session.preferences.language == "sl"
        await world.to_checkout(*SUMMARY)
        pages = list(world.pages)
        world.visit.speak("fr")
        assert (world.page, world.pages) == (Page.CHECKOUT, pages)

    play(choose)


def test_going_back_to_the_first_page_keeps_it_as_somebody_is_still_there() -> None:
    async def go_back(world: World) -> None:
        world.visit.speak("de")
        world.visit.begin()
        world.visit.back()
        assert world.page is Page.HOME
        assert world.session == Session(preferences=Preferences("de"))

    play(go_back)


def test_on_the_first_page_it_fades_when_nobody_touches_it() -> None:
    async def leave(world: World) -> None:
        world.visit.speak("de")
        await world.clock.let_pass(50)
        world.visit.touched()
        await world.clock.let_pass(50)
        assert world.visit.lang == "de"
        await world.clock.let_pass(11)
        assert world.session == Session()
        assert world.visit.state.idle_ends_at is None, "the first page asks nobody"

    play(leave)


def test_it_does_not_fade_on_another_page() -> None:
    async def go_on(world: World) -> None:
        world.visit.speak("de")
        await world.to_debt()
        await world.clock.let_pass(59)
        world.visit.touched()
        await world.clock.let_pass(59)
        assert world.visit.lang == "de"

    play(go_on)


@pytest.mark.parametrize(
    ("before", "size", "language", "after"),
    [
        ("it", TextSize.NORMAL, EASY_ITALIAN, TextSize.LARGE),
        (EASY_ITALIAN, TextSize.LARGE, "de", TextSize.NORMAL),
        (EASY_ITALIAN, TextSize.LARGE, EASY_ITALIAN, TextSize.LARGE),
        ("it", TextSize.LARGEST, EASY_ITALIAN, TextSize.LARGEST),
        (EASY_ITALIAN, TextSize.LARGEST, "fr", TextSize.LARGEST),
        ("it", TextSize.LARGE, "fr", TextSize.LARGE),
    ],
)
def test_easy_italian_comes_in_large_letters(before: str, size: TextSize, language: str, after: TextSize) -> None:
    access = replace(USUAL_ACCESS, text_size=size)
    changed = Preferences(before).speaking(language, access)
    assert changed.language == language
    assert (changed.access or access) == replace(USUAL_ACCESS, text_size=after)


def test_a_form_asks_its_questions_in_the_new_language_and_keeps_the_answers() -> None:
    async def fill(world: World) -> None:
        await to_form(world, replace(SERVICE, form_definition=FORM))
        filling = world.session.form.filling
        assert filling is not None
        session = filling.session
        session.write("importo", "25")
        session.write("causale", "Certificato")
        world.visit.speak("de")
        assert [field.label for field in session.page.fields] == ["Betrag", "Wofür"]
        assert (session.typed("importo"), session.typed("causale")) == ("25", "Certificato")
        world.visit.speak("fr")  # which asks something else: what was typed would be lost, or sent unseen
        assert [field.label for field in session.page.fields] == ["Betrag", "Wofür"]
        world.visit.speak(EASY_ITALIAN)
        assert [field.label for field in session.page.fields] == ["Importo", "Per che cosa"]

    world = town()
    world.catalogue.services_held = [replace(SERVICE, form_definition=FORM)]
    play(fill, world=world)
