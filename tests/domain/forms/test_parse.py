# SPDX-License-Identifier: EUPL-1.2
"""Definitions of forms: what is understood is asked, anything else refuses the whole form."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.forms.definition import Choice, Field, FormDefinition, FormNotSupported, Kind
from kiosk.domain.forms.parse import parse_form


def form(properties: dict[str, Any], layout: list[Any] | None = None, **more: Any) -> FormDefinition:
    schema = {"type": "object", "properties": properties, **more}
    return parse_form({"schema": schema} if layout is None else {"schema": schema, "layout": layout})


def only(prop: dict[str, Any], layout: dict[str, Any] | None = None, name: str = "x") -> Field:
    found = form({name: prop}, None if layout is None else [{"key": name, **layout}]).field(name)
    assert found is not None
    return found


def refused(definition: object) -> str:
    with pytest.raises(FormNotSupported) as caught:
        parse_form(definition)
    return caught.value.construct


TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("prop", "layout", "kind"),
    [
        (TEXT, None, Kind.TEXT),
        (TEXT, {"type": "textarea"}, Kind.MULTILINE),
        (TEXT, {"type": "email"}, Kind.EMAIL),
        ({"type": "string", "format": "email"}, None, Kind.EMAIL),
        ({"type": "string", "format": "date"}, None, Kind.DATE),
        ({"type": "string", "format": "date-time"}, None, Kind.DATE_TIME),
        ({"type": "string", "format": "date-time"}, {"type": "datetime-local"}, Kind.DATE_TIME),
        ({"type": "string", "title": "Codice fiscale"}, None, Kind.TAX_CODE),
        ({"type": "integer"}, None, Kind.INTEGER),
        ({"type": "number"}, None, Kind.NUMBER),
        ({"type": "number", "title": "Importo (€)"}, None, Kind.AMOUNT),
        ({"type": "boolean"}, {"type": "checkbox"}, Kind.SWITCH),
        ({"type": "string", "enum": ["a", "b"]}, None, Kind.CHOICE),
        ({"enum": ["a", "b"]}, {"type": "radios"}, Kind.CHOICE),
        ({"type": ["string", "null"]}, None, Kind.TEXT),
        ({"type": "array", "items": {"type": "string"}}, None, Kind.LIST),
        ({"type": "array", "items": {"type": "string", "enum": ["a"]}}, {"type": "checkboxes"}, Kind.LIST),
    ],
)
def test_each_construct_has_its_control(prop: dict[str, Any], layout: dict[str, Any] | None, kind: Kind) -> None:
    assert only(prop, layout).kind is kind


def test_words_come_from_the_layout_then_the_schema_then_the_name() -> None:
    titled = {"type": "string", "title": "Nel modello", "description": "Aiuto"}
    assert only(titled, {"title": "Nella pagina"}).label == "Nella pagina"
    assert only(titled).label == "Nel modello"
    assert only(TEXT, name="dataNascita").label == "Data nascita"
    made = only(titled, {"placeholder": "per esempio", "help": "<b>Guarda</b> qui<script>x</script>"})
    assert (made.placeholder, made.help) == ("per esempio", "Guarda qui x")
    assert only(titled).help == "Aiuto"


def test_choices_have_the_words_of_the_title_map_and_keep_their_values() -> None:
    made = only({"type": "integer", "enum": [1, 2]}, {"titleMap": [{"value": 2, "name": "Due"}]})
    assert made.choices == (Choice(2, "Due"), Choice(1, "1"))
    by_name = only({"type": "string", "enum": ["a", "b"], "enumNames": ["A", "B"]})
    assert [one.label for one in by_name.choices] == ["A", "B"]
    as_object = only({"type": "string", "enum": ["a"]}, {"titleMap": {"a": "Prima"}})
    assert as_object.choices == (Choice("a", "Prima"),)


def test_a_heading_of_an_object_whose_children_are_listed_asks_nothing_itself() -> None:
    person = {"type": "object", "required": ["nome"], "properties": {"nome": TEXT, "cf": TEXT}}
    made = form(
        {"id": TEXT, "chi": person, "importo": {"type": "number"}},
        ["id", {"key": "chi", "title": "Chi paga"}, "chi.cf", "chi.nome", "importo"],
        required=["chi"],
    )
    assert [(group.title, [field.name for field in group.fields]) for group in made.groups] == [
        ("", ["id"]),
        ("Chi paga", ["chi.cf", "chi.nome"]),
        ("", ["importo"]),
    ]
    assert [field.name for field in made.fields if field.required] == ["chi.nome"]


def test_an_object_alone_asks_for_all_its_children() -> None:
    person = {"type": "object", "title": "Chi", "properties": {"nome": TEXT, "casa": {"type": "object", "properties": {"via": TEXT}}}}  # fmt: skip  # noqa: E501
    made = form({"chi": person}, ["chi"])
    assert [(group.title, [field.name for field in group.fields]) for group in made.groups] == [
        ("Chi", ["chi.nome"]),
        ("Casa", ["chi.casa.via"]),
    ]
    assert form({"chi": person}).groups == made.groups


def test_containers_make_groups_and_rows_do_not() -> None:
    made = form(
        dict.fromkeys("abcd", TEXT),
        [
            {
                "type": "fieldset",
                "title": "Prima",
                "items": [{"type": "flex", "items": ["a", {"key": "b", "flex": "1"}]}],
            },
            "c",
            {"type": "help", "helpvalue": "<i>Nota</i>"},
            {"type": "section", "items": ["d"]},
            {"type": "submit", "title": "Invia"},
        ],
    )
    assert [(group.title, group.text, len(group.fields)) for group in made.groups] == [
        ("Prima", "", 2),
        ("", "", 1),
        ("", "Nota", 1),
    ]


def test_a_page_has_four_fields_at_most_and_a_list_has_a_page_of_its_own() -> None:
    made = form({f"f{number}": TEXT for number in range(5)} | {"l": {"type": "array", "items": TEXT}})
    assert [len(page.fields) for page in made.pages()] == [3, 2, 1] or [len(p.fields) for p in made.pages()] == [
        2,
        3,
        1,
    ]
    assert [len(page.fields) for page in made.pages(at_most=1)] == [1] * 6
    assert [(page.part, page.parts) for page in made.pages()] == [(1, 3), (2, 3), (3, 3)]


def test_local_references_are_followed() -> None:
    made = form(
        {"x": {"$ref": "#/definitions/cf", "title": "Il tuo"}}, definitions={"cf": {"type": "string", "maxLength": 16}}
    )
    assert (made.fields[0].label, made.fields[0].longest) == ("Il tuo", 16)
    assert "$ref" not in str(made.schema)


def test_what_the_layout_leaves_out_is_sent_with_its_default() -> None:
    made = form({"a": TEXT, "b": {"type": "integer", "default": 3}, "c": TEXT}, ["a"])
    assert [(field.name, field.default) for field in made.hidden] == [("b", 3)]
    assert made.fields[0].name == "a"


def test_a_fixed_value_is_shown_and_kept() -> None:
    assert only({"type": "string", "default": "x", "readOnly": True}).readonly
    constant = only({"type": "string", "const": "x"})
    assert (constant.readonly, constant.default) == (True, "x")
    assert form({"a": TEXT, "b": {"type": "string", "readonly": True}}).fields[0].name == "a"


def test_the_language_of_the_layout() -> None:
    definition = {
        "schema": {"type": "object", "properties": {"a": TEXT}},
        "layout_ita": [{"key": "a", "title": "Nome"}],
        "layout_eng": [{"key": "a", "title": "Name"}],
        "layout_deu": [{"key": "a", "title": "Vorname"}],
    }
    labels = {lang: parse_form(definition, lang).fields[0].label for lang in ("it", "en", "de", "sl")}
    assert labels == {"it": "Nome", "en": "Name", "de": "Vorname", "sl": "Name"}
    definition["layout"] = [{"key": "a", "title": "Jedro"}]
    assert parse_form(definition, "sl").fields[0].label == "Jedro"


def test_the_language_of_each_word() -> None:
    two = {"type": "string", "enum": ["m", "f"], "title": "Sesso"}
    schema = {"type": "object", "properties": {"a": {**TEXT, "title": "Nome"}, "b": two}}
    definition = {
        "schema": schema,
        "layout_eng": [
            {"type": "help", "helpvalue": "<b>Read</b> this."},
            {"type": "help", "helpvalue": "Then write."},
            "a",
            {
                "key": "b",
                "titleMap": [{"value": "m", "name": "Man", "group": "People"}, {"value": "f", "name": "Woman"}],
            },
        ],
        "layout_spa": [{"key": "a", "title": "Nombre"}],
    }
    english = parse_form(definition, "en")
    words = [english.groups[0].text, *(choice.label for choice in english.fields[1].choices)]
    assert words == ["Read this. Then write.", "People: Man", "Woman"]
    assert [english.language_of(text) for text in words] == ["en", "en", "en"]
    assert [english.language_of(field.label) for field in english.fields] == ["it", "it"]  # of the schema
    assert parse_form(definition, "sl").language_of("Woman") == "en"
    assert parse_form({"schema": schema}, "en").language_of("Nome") == "it"
    assert parse_form({"schema": schema, "layout": ["a"]}, "en").language_of("Nome") == "it"
    del definition["layout_eng"]
    spanish = parse_form(definition, "en")
    assert spanish.fields[0].label == "Nombre"
    assert spanish.language_of("Nombre") == ""  # nobody knows
    assert spanish.language_of("Nome") == "it"


def test_the_draft_is_found() -> None:
    for named, draft in (("draft-04", 4), ("draft-05", 4), ("draft-06", 6), ("draft-07", 7)):
        schema = {"$schema": f"http://json-schema.org/{named}/schema#", "type": "object", "properties": {"a": TEXT}}
        assert parse_form({"schema": schema}).draft == draft
    assert form({"a": TEXT}).draft == 7
    assert form({"a": {"type": "number", "minimum": 0, "exclusiveMinimum": True}}).draft == 4


def test_numbers_of_the_schema_are_exact() -> None:
    schema = only({"type": "number", "multipleOf": 0.01, "maximum": 1.00}).schema
    assert schema is not None
    assert (schema["multipleOf"], schema["maximum"]) == (Decimal("0.01"), Decimal(1))
    assert "float" not in {type(value).__name__ for value in schema.values()}


def wrap(prop: object, **more: object) -> dict[str, Any]:
    return {"schema": {"type": "object", "properties": {"x": prop}, **more}}


def _deep(levels: int) -> dict[str, Any]:
    node: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        node = {"type": "object", "properties": {"x": node}}
    return node


LAUGHS = {
    f"d{n}": {"type": "object", "properties": {k: {"$ref": f"#/definitions/d{n + 1}"} for k in "abcdefgh"}}
    for n in range(7)
} | {"d7": {"type": "string"}}

REFUSED = {
    "surveyjs": {"title": "ZTL", "pages": [{"elements": []}]},
    "no object": [1],
    "nothing": None,
    "no schema": {"layout": []},
    "schema is a list": {"schema": []},
    "no properties": {"schema": {"type": "object"}},
    "oneOf": wrap({"type": "string", "oneOf": []}),
    "if": wrap(TEXT, **{"if": {}}),
    "dependencies": wrap(TEXT, dependencies={}),
    "patternProperties": wrap(TEXT, patternProperties={}),
    "no type": wrap({}),
    "two types": wrap({"type": ["string", "integer"]}),
    "unknown type": wrap({"type": "file"}),
    "list of objects": wrap({"type": "array", "items": {"type": "object", "properties": {"a": TEXT}}}),
    "tuple": wrap({"type": "array", "items": [TEXT]}),
    "list without items": wrap({"type": "array"}),
    "format": wrap({"type": "string", "format": "data-url"}),
    "remote": wrap({"$ref": "http://127.0.0.1:1/x"}),
    "file": wrap({"$ref": "file:///etc/passwd"}),
    "nowhere": wrap({"$ref": "#/definitions/no"}),
    "itself": wrap({"$ref": "#/properties/x"}),
    "whole": wrap({"$ref": "#"}),
    "circle": wrap(
        {"$ref": "#/definitions/a"}, definitions={"a": {"$ref": "#/definitions/b"}, "b": {"$ref": "#/definitions/a"}}
    ),
    "laughs": wrap({"$ref": "#/definitions/d0"}, definitions=LAUGHS),
    "deep": wrap(_deep(500)),
    "many": {"schema": {"type": "object", "properties": {f"f{n}": TEXT for n in range(5000)}}},
    "many fields": {"schema": {"type": "object", "properties": {f"f{n}": TEXT for n in range(400)}}},
    "many choices": wrap({"type": "string", "enum": [str(n) for n in range(100_000)]}),
    "long pattern": wrap({"type": "string", "pattern": "a" * 10_000}),
    "long title": wrap({"type": "string", "title": "a" * 10_000}),
    "title is no text": wrap({"type": "string", "title": 7}),
    "name with a dot": {"schema": {"type": "object", "properties": {"a.b": TEXT}}},
    "empty name": {"schema": {"type": "object", "properties": {"": TEXT}}},
    "required is unknown": wrap(TEXT, required=["y"]),
    "minLength": wrap({"type": "string", "minLength": -1}),
    "multipleOf": wrap({"type": "number", "multipleOf": 0}),
    "huge number": wrap({"type": "number", "maximum": Decimal("1E+999999")}),
    "infinite": wrap({"type": "number", "maximum": float("inf")}),
    "tiny number": wrap({"type": "number", "multipleOf": Decimal("1E-999999")}),
    "bad default": wrap({"type": "integer", "default": "many"}),
    "bad date": wrap({"type": "string", "format": "date", "default": "31/12/2026"}),
    "foreign default": wrap({"type": "string", "enum": ["a"], "default": "b"}),
    "layout is no list": {**wrap(TEXT), "layout": {"x": 1}},
    "layout key unknown": {**wrap(TEXT), "layout": ["y"]},
    "layout key of a list": {**wrap(TEXT), "layout": ["x[].y"]},
    "layout twice": {**wrap(TEXT), "layout": ["x", "x"]},
    "layout number": {**wrap(TEXT), "layout": [7]},
    "layout tabs": {**wrap(TEXT), "layout": [{"type": "tabs", "tabs": []}]},
    "layout condition": {**wrap(TEXT), "layout": [{"key": "x", "condition": "y = 1"}]},
    "layout condition of objects": {**wrap(TEXT), "layout": [{"key": "x", "condition": {"y": 1}}]},
    "layout change": {**wrap(TEXT), "layout": [{"key": "x", "onChange": "total()"}]},
    "layout visibility": {**wrap(TEXT), "layout": [{"key": "x", "visibleIf": {"y": ["A"]}}]},
    "layout twice, once always": {**wrap(TEXT), "layout": ["x", {"key": "x", "condition": "y"}]},
    "layout file": {**wrap(TEXT), "layout": [{"key": "x", "type": "file"}]},
    "layout date of a number": {**wrap({"type": "number"}), "layout": [{"key": "x", "type": "date"}]},
    "layout asks nothing": {**wrap(TEXT), "layout": [{"type": "submit"}]},
    "required is not asked": {**wrap(TEXT, required=["x"]), "layout": [{"type": "submit"}]},
    "choice without choices": {**wrap(TEXT), "layout": [{"key": "x", "type": "select"}]},
    "foreign titleMap": {
        **wrap({"type": "string", "enum": ["a"]}),
        "layout": [{"key": "x", "titleMap": [{"value": "z", "name": "Z"}]}],
    },
    "values given": {**wrap(TEXT), "data": {"x": "already"}},
    "unknown word": {**wrap(TEXT), "conditions": []},
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_known_refuses_the_whole_form(name: str) -> None:
    construct = refused(REFUSED[name])
    assert construct
    assert len(construct) < 120


def test_surveyjs_is_told_by_its_name() -> None:
    assert refused(REFUSED["surveyjs"]) == "SurveyJS"
    assert refused({"elements": []}) == "SurveyJS"


def test_a_layout_within_itself_ends() -> None:
    loop: list[Any] = []
    loop.append({"type": "fieldset", "title": "x", "items": loop})
    assert refused({**wrap(TEXT), "layout": loop}) == "layout too deep"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from(["string", "object", "array", "number", "integer", "boolean", "#", "#/properties/a", "*", "a"]),
    lambda below: st.lists(below, max_size=4)
    | st.dictionaries(
        st.text(max_size=5)
        | st.sampled_from(
            ["type", "properties", "items", "required", "enum", "format", "pattern", "minimum", "multipleOf", "title",
             "default", "const", "$ref", "key", "titleMap", "value", "name", "readonly", "definitions", "a", "b"]
        ),
        below,
        max_size=6,
    ),
    max_leaves=25,
)  # fmt: skip


@given(JSON)
def test_no_definition_raises_anything_else(definition: object) -> None:
    for given_one in (definition, {"schema": definition}, wrap(definition), {**wrap(TEXT), "layout": definition}):
        try:
            made = parse_form(given_one)
        except FormNotSupported:
            continue
        assert made.fields
        assert all(field.label for field in made.fields)


def test_a_type_that_is_no_word_is_refused() -> None:
    for kind in ({}, [{}], [[]], 5, [["string"]]):
        with pytest.raises(FormNotSupported):
            parse_form(
                {"schema": {"type": "object", "properties": {"a": {"type": kind}}}, "layout": [{"key": "a"}]}, "it"
            )
