# SPDX-License-Identifier: EUPL-1.2
"""Reads the definition of a form as GovPay's portal stores it: a JSON schema and a layout for each language."""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.forms.definition import TOWN_LANGUAGE, FormDefinition, FormNotSupported
from kiosk.domain.forms.layout import read_layout, words_of_layout
from kiosk.domain.forms.schema import draft_of, read_schema

# What GovPay's samples call the languages; the others follow their three letters.
_LAYOUTS = {
    "it": ("layout_ita", "layout_it"),
    "en": ("layout_eng", "layout_en"),
    "de": ("layout_deu", "layout_ger", "layout_de"),
    "fr": ("layout_fra", "layout_fre", "layout_fr"),
    "sl": ("layout_slv", "layout_sl"),
}
_LANGUAGES = {word: lang for lang, words in _LAYOUTS.items() for word in words}
# That of no language; the portal's library takes `form` for the layout, too.
_USUAL = ("layout", "form")
_SURVEYJS = frozenset({"pages", "elements", "questions"})
_READ = frozenset({"schema", "layout", "form", "data"})
# Beside schema and layouts a definition may carry words about itself.
_PASSED_OVER = frozenset({"$schema", "title", "description", "version", "name", "id", "options"})


def parse_form(definition: object, lang: str = "it") -> FormDefinition:
    """A form that can be shown whole.

    Args:
        definition: the decoded JSON; its numbers int, Decimal or float.
        lang: the visitor's language; another is taken where the form does not have it.

    Raises:
        FormNotSupported: SurveyJS, or anything else that the kiosk cannot show whole.
    """
    if not isinstance(definition, dict):
        raise FormNotSupported("definition that is no object")
    if "schema" not in definition:
        if _SURVEYJS & definition.keys():
            raise FormNotSupported("SurveyJS")
        if "properties" not in definition:
            raise FormNotSupported("definition without schema")
        definition = {"schema": definition}
    for word, value in definition.items():
        if word == "data" and value:
            raise FormNotSupported("definition word data")
        if word not in _READ | _PASSED_OVER and not word.startswith("layout_"):
            raise FormNotSupported(f"definition word {word[:40]}")
    schema = _whole(definition["schema"])
    draft = draft_of(schema) if isinstance(schema, dict) else 7
    root = read_schema(schema, draft)
    layout, language = _layout(definition, lang)
    groups, hidden = read_layout(root, layout)
    words = frozenset(words_of_layout(layout)) if layout is not None and language != TOWN_LANGUAGE else frozenset()
    return FormDefinition(groups, hidden, root.schema(), draft, language, words)


def _whole(schema: object) -> object:
    """A schema may be no more than its properties, as in JSON Form."""
    bare = isinstance(schema, dict) and schema and not {"type", "properties", "$ref"} & schema.keys()
    if isinstance(schema, dict) and bare and all(isinstance(property_, dict) for property_ in schema.values()):
        return {"type": "object", "properties": schema}
    return schema


def _layout(definition: Mapping[str, object], lang: str) -> tuple[list[object] | None, str]:
    """The layout to be taken, and its language; empty where that is none of ours."""
    wanted = (*_LAYOUTS.get(lang, ()), *_USUAL, *_LAYOUTS["en"], *_LAYOUTS["it"])
    others = sorted(word for word in definition if word.startswith("layout_"))
    for word in (*wanted, *others):
        layout = definition.get(word)
        if layout is None:
            continue
        if not isinstance(layout, list) or not layout:
            raise FormNotSupported("layout that is no list")
        return layout, TOWN_LANGUAGE if word in _USUAL else _LANGUAGES.get(word, "")
    return None, TOWN_LANGUAGE
