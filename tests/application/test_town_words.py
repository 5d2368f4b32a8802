# SPDX-License-Identifier: EUPL-1.2
"""Which words on the screen the town has written, and in which language they are said."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.application.form_session import FormSession
from kiosk.application.own_forms import debtor_form
from kiosk.application.visit.state import Filling, Session
from kiosk.application.visit.town_words import TownWords
from kiosk.domain.forms.values import choice_text
from kiosk.domain.service import Service, ServiceTexts
from kiosk.lab.moments.states import state_of

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["nome"],
    "properties": {
        "nome": {"type": "string", "title": "Nome del richiedente.", "description": "Come sul documento"},
        "sesso": {"type": "string", "title": "Sesso", "enum": ["m", "f"]},
        "via": {"type": "string", "title": "Via"},
    },
}
LAYOUT: list[Any] = [
    {"type": "fieldset", "title": "Chi chiede", "items": ["nome"]},
    {"key": "sesso", "titleMap": {"m": "Maschio", "f": "Femmina"}},
    {"key": "via", "placeholder": "via Roma 1"},
]
SWIMMING = Service(
    "NUOTO",
    "01234567897",
    {"it": ServiceTexts("Corso di nuoto", "Sport"), "de": ServiceTexts("Schwimmkurs")},
    "",
    "",
    {},
    {},
)


def words(lang: str = "de", definition: dict[str, Any] | None = None, page: int = 0, **typed: str) -> TownWords:
    form = FormSession.of(definition or {"schema": SCHEMA, "layout": LAYOUT}, lang)
    for name, text in {"nome": "Ada", **typed}.items():
        form.write(name, text)
    for _ in range(page):
        assert form.next()
    return TownWords(state_of(filling=Filling(SWIMMING, form)).session, lang)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "Nome del richiedente.",
            [
                ("Nome del richiedente", "it"),
            ],
        ),
        ("Nome del richiedente., Eingabefeld", [("Nome del richiedente", "it"), ("Eingabefeld", "de")]),
        (
            "Schreiben Sie es hier: nome del richiedente.",
            [("Schreiben Sie es hier: ", "de"), ("nome del richiedente", "it")],
        ),
        ("Sesso (freiwillig)", [("Sesso", "it"), ("(freiwillig)", "de")]),
        (
            "Come sul documento Legen Sie die Karte hin.",
            [("Come sul documento", "it"), ("Legen Sie die Karte hin.", "de")],
        ),
        ("Chi chiede", [("Chi chiede", "it")]),
        ("Zum Beispiel: via Roma 1", [("Zum Beispiel: ", "de"), ("via Roma 1", "it")]),
        ("Straße und Sessorium", [("Straße und Sessorium", "de")]),
        ("", []),
    ],
)
def test_each_piece_has_its_language(text: str, parts: list[tuple[str, str]]) -> None:
    assert words().parts(text) == parts


def test_answers_are_known_on_their_page_and_what_was_chosen_beside_its_question_too() -> None:
    assert words().parts("Maschio") == [("Maschio", "de")]  # which is another page
    assert words(page=1).parts("Maschio") == [("Maschio", "it")]
    assert words().parts("Sesso, Maschio") == [("Sesso", "it"), ("Maschio", "de")]
    assert words(sesso=choice_text("m")).parts("Sesso, Maschio") == [("Sesso", "it"), ("Maschio", "it")]


def test_what_the_town_says_in_the_language_of_the_screen_is_no_exception() -> None:
    assert words("it").parts("Nome del richiedente") == [("Nome del richiedente", "it")]
    in_german = {"schema": SCHEMA, "layout_deu": [{"key": "nome", "title": "Name"}, "sesso"]}
    german = words("de", in_german)
    assert german.parts("Name") == [("Name", "de")]
    assert german.parts("Sesso") == [("Sesso", "it")]  # the layout does not say it otherwise
    assert words("en", in_german).parts("Name, field") == [("Name", "de"), ("field", "en")]


def test_the_names_of_services() -> None:
    listed = state_of(offers=(SWIMMING,)).session
    assert TownWords(listed, "de").parts("Schwimmkurs") == [("Schwimmkurs", "de")]
    assert TownWords(listed, "fr").parts("Corso di nuoto") == [("Corso di nuoto", "it")]
    assert TownWords(listed, "de").parts("Sport") == [("Sport", "it")]  # it has no name in German


def test_without_a_form_all_is_of_the_interface() -> None:
    assert TownWords(Session(), "de").parts("Nome") == [("Nome", "de")]
    own = state_of(filling=Filling(None, debtor_form())).session
    assert TownWords(own, "de").parts("Steuernummer") == [("Steuernummer", "de")]
