# SPDX-License-Identifier: EUPL-1.2
"""A form from the first page to what is sent: checked before it goes, corrected where it is wrong."""

from __future__ import annotations

import time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.adapters.govpay.faults import form_faults
from kiosk.application.form_session import FormSession
from kiosk.application.validate_form import read_form, repetitions
from kiosk.domain.forms.definition import FormNotSupported
from kiosk.domain.forms.errors import FieldError, Reason
from kiosk.domain.forms.values import choice_text

TEXT = {"type": "string"}


def session(properties: dict[str, Any], layout: list[Any] | None = None, **more: Any) -> FormSession:
    schema = {"type": "object", "properties": properties, **more}
    return FormSession.of({"schema": schema, **({} if layout is None else {"layout": layout})})


def wrong(prop: dict[str, Any], typed: str | tuple[str, ...], name: str = "x") -> FieldError | None:
    one = session({name: prop}, required=[name])
    one.write(name, typed)
    return None if one.next() else one.error(name)


@pytest.mark.parametrize(
    ("prop", "typed", "reason", "limit"),
    [
        (TEXT, "", Reason.REQUIRED, None),
        ({"type": "string", "minLength": 3}, "ab", Reason.TOO_SHORT, 3),
        ({"type": "string", "maxLength": 3}, "abcd", Reason.TOO_LONG, 3),
        ({"type": "string", "pattern": "^[0-9]+$"}, "a", Reason.PATTERN, None),
        ({"type": "string", "format": "email"}, "ada@", Reason.NOT_AN_EMAIL, None),
        ({"type": "string", "format": "email"}, "ada@x", Reason.NOT_AN_EMAIL, None),
        ({"type": "number", "minimum": 1}, "0,99", Reason.TOO_SMALL, 1),
        ({"type": "number", "maximum": 2.5}, "2,51", Reason.TOO_LARGE, Decimal("2.5")),
        ({"type": "number", "exclusiveMinimum": 1}, "1", Reason.NOT_ABOVE, 1),
        ({"type": "number", "minimum": 1, "exclusiveMinimum": True}, "1", Reason.NOT_ABOVE, 1),
        ({"type": "number", "exclusiveMaximum": 1}, "1", Reason.NOT_BELOW, 1),
        ({"type": "number", "multipleOf": 0.05}, "1,01", Reason.NOT_A_MULTIPLE, Decimal("0.05")),
        ({"type": "integer", "multipleOf": 5}, "7", Reason.NOT_A_MULTIPLE, 5),
        ({"type": "boolean", "const": True}, "", Reason.MUST_BE_ON, None),
        ({"type": "boolean", "enum": [True]}, "false", Reason.MUST_BE_ON, None),
        ({"type": "array", "items": TEXT, "minItems": 2}, ("a",), Reason.TOO_FEW, 2),
        ({"type": "array", "items": TEXT, "uniqueItems": True}, ("a", "a"), Reason.TWICE, None),
    ],
)
def test_each_rule_has_its_reason(
    prop: dict[str, Any], typed: str | tuple[str, ...], reason: Reason, limit: object
) -> None:
    found = wrong(prop, typed)
    assert found is not None
    assert (found.reason, found.limit) == (reason, limit)


@pytest.mark.parametrize(
    ("prop", "typed"),
    [
        ({"type": "number", "multipleOf": 0.01}, "19,99"),
        ({"type": "number", "multipleOf": 0.01, "maximum": 999999999.99}, "999999999,99"),
        ({"type": "number", "multipleOf": 1.00}, "7"),
        ({"type": "string", "format": "email"}, "ada.fonte-chiara@posta.example.it"),
        ({"type": "string", "format": "date"}, "29/2/2028"),
        ({"type": "string", "format": "date-time"}, "1/1/2026/0/0"),
        ({"type": "string", "pattern": r"^\p{L}+$"}, "Città"),
        ({"type": "boolean", "const": True}, "true"),
    ],
)
def test_what_is_right_passes(prop: dict[str, Any], typed: str) -> None:
    assert wrong(prop, typed) is None


def test_an_item_that_is_wrong_is_named_among_all_that_stand_there() -> None:
    plates = {"type": "array", "items": {"type": "string", "pattern": "^[A-Z]{2}$"}}
    found = wrong(plates, ("AB", "", "n1"))
    assert found is not None
    assert (found.reason, found.item) == (Reason.PATTERN, 2)


@pytest.mark.parametrize("pattern", ["^(a+)+$", "^(a|aa)+$", "(a*)*b$", r"^(([a-z])+.)+[A-Z]([a-z])+$", "(.*a){20}x"])
def test_a_pattern_that_never_ends_is_left_to_govpay(pattern: str) -> None:
    one = session({"x": {"type": "string", "pattern": pattern}}, required=["x"])
    began = time.monotonic()
    one.write("x", "a" * 400 + "!")
    went_on = one.next()
    again = time.monotonic()
    one.leave("x")
    assert again - began < 2
    assert time.monotonic() - again < 0.5
    assert went_on or one.error("x")


@pytest.mark.parametrize("pattern", ["((x{500}){500}){500}", "(?:(?:x?){1000}){1000}", "(?:(?:(?:x?){500}){500}){500}"])
def test_a_pattern_that_would_take_all_the_memory_refuses_the_form(pattern: str) -> None:
    with pytest.raises(FormNotSupported, match="repeats too much"):
        session({"x": {"type": "string", "pattern": pattern}})


@pytest.mark.parametrize(
    ("pattern", "size"),
    [
        (r"^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$", 18),
        (r"^([A-Z]{6}|\d{11})$", 20),
        ("(ab{3}){2,10}", 40),
        ("[^]{9}]{3}", 3),
        (r"\{9}", 3),
    ],
)
def test_how_large_a_pattern_becomes(pattern: str, size: int) -> None:
    assert repetitions(pattern) == size


@settings(deadline=None, max_examples=300, database=None)
@given(st.text("(){},|[]x?\\0159", max_size=40))
def test_any_pattern_is_measured(pattern: str) -> None:
    assert repetitions(pattern) >= 0


@pytest.mark.parametrize(
    "definition",
    [
        {"schema": {"type": "object", "properties": {"x": TEXT}}, "layout": [{"key": "x", "type": ["x"]}]},
        {"schema": {"type": "object", "properties": {"x": TEXT}}, "layout": [{"key": "x", "type": {}}]},
        {"schema": {"type": "object", "properties": {"x": {"type": "string", "format": ["x"]}}}},
    ],
)
def test_what_is_no_text_where_one_must_be_refuses_the_form(definition: object) -> None:
    with pytest.raises(FormNotSupported):
        FormSession.of(definition)


def test_a_pattern_that_is_none_refuses_the_form() -> None:
    with pytest.raises(FormNotSupported, match="pattern"):
        session({"x": {"type": "string", "pattern": "("}})


def test_typing_takes_the_message_away_and_leaving_brings_it() -> None:
    one = session({"x": {"type": "string", "minLength": 3}, "y": TEXT}, required=["x", "y"])
    one.leave("x")
    assert one.error("x") is None  # nobody has answered yet
    one.write("x", "ab")
    assert one.error("x") is None  # not while it is written for the first time
    one.leave("x")
    assert one.error("x") == FieldError("x", Reason.TOO_SHORT, 3)
    one.write("x", "abc")
    assert one.error("x") is None
    assert not one.next()
    assert [error.name for error in one.page_errors()] == ["y"]


LONG = {f"f{number}": TEXT for number in range(6)}


def test_through_all_pages_to_the_review_and_back_to_one_answer() -> None:
    one = session(LONG, required=list(LONG))
    assert len(one.pages) == 2
    for name in LONG:
        one.write(name, name.upper())
    assert one.next()
    assert one.index == 1
    assert one.next()
    assert one.reviewing
    assert [answer.typed for answer in one.answers()] == [name.upper() for name in LONG]
    one.change("f0")
    assert (one.reviewing, one.index) == (False, 0)
    one.write("f0", "neu")
    assert one.next()
    assert one.reviewing
    assert one.body() == {name: name.upper() for name in LONG} | {"f0": "neu"}
    assert one.back()
    assert (one.reviewing, one.index) == (False, 1)
    assert one.back()
    assert not one.back()  # the form is left


def test_a_change_that_makes_it_wrong_is_not_left() -> None:
    one = session(LONG, required=["f0"])
    one.write("f0", "x")
    assert one.next()
    assert one.next()
    one.change("f0")
    one.write("f0", "")
    assert one.back()
    assert not one.reviewing
    assert one.error("f0") == FieldError("f0", Reason.REQUIRED)


def test_an_object_that_is_begun_must_be_finished() -> None:
    person = {"type": "object", "required": ["nome"], "properties": {"nome": TEXT, "via": TEXT}}
    one = session({"chi": person, "x": TEXT})
    assert not any(field.required for field in one.definition.fields)
    one.write("chi.via", "Via Roma")
    while not one.reviewing and one.next():
        pass
    assert one.error("chi.nome") == FieldError("chi.nome", Reason.REQUIRED)
    assert one.index == 0


def test_govpay_s_complaints_come_beside_the_questions() -> None:
    person = {"type": "object", "properties": {"nome": TEXT}}
    one = session({"chi": person, **LONG})
    while one.next() and not one.reviewing:
        pass
    said = (
        "1015 $.f5: must have a minimum value of 1,1028 $.chi: required property 'nome' not found,"
        "1029 $.nessuno: string found"
    )
    one.refused(tuple(form_faults(said)))
    assert (one.reviewing, one.index) == (False, 0)
    assert one.error("chi.nome") == FieldError("chi.nome", Reason.REQUIRED)
    assert one.error("f5") == FieldError("f5", Reason.REFUSED)
    assert one.on_top == FieldError("", Reason.REFUSED)


@pytest.mark.parametrize(
    "said", ["", "Something else", "1015 $: x", "9" * 100_000, "1028 $: required property '" * 999]
)
def test_a_complaint_without_a_place_stands_on_top(said: str) -> None:
    one = session(LONG)
    one.refused(tuple(form_faults(said)))
    assert one.on_top is not None
    assert one.on_top.name == ""
    assert one.page_errors() == ()


def test_another_language_keeps_what_was_typed() -> None:
    schema = {"type": "object", "properties": {"a": TEXT, "b": {"type": "string", "enum": ["x", "y"]}}}
    definition = {
        "schema": schema,
        "layout_ita": [{"key": "a", "title": "Nome"}, "b"],
        "layout_eng": ["b", {"key": "a", "title": "Name"}],
    }
    one = FormSession.of(definition, "it")
    one.write("a", "Ada")
    one.write("b", choice_text("y"))
    one.speak(*read_form(definition, "en"))
    assert [field.label for field in one.page.fields] == ["B", "Name"]
    assert (one.typed("a"), one.typed("b")) == ("Ada", choice_text("y"))


def test_one_question_a_page_for_very_large_text() -> None:
    one = session(LONG)
    one.write("f0", "x")
    assert one.next()
    first = one.page.fields[0].name
    one.show_at_most(1)
    assert len(one.pages) == 6
    assert [field.name for field in one.page.fields] == [first]


def test_what_is_fixed_cannot_be_written() -> None:
    one = session({"x": {"type": "string", "default": "F", "readOnly": True}, "y": TEXT})
    one.write("x", "mine")
    one.write("nowhere", "mine")
    assert one.typed("x") == "F"
    assert one.changed is False


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None, max_examples=60, database=None)
@given(st.text(max_size=30), st.text(max_size=30))
def test_any_pattern_and_any_text_end_in_words(pattern: str, typed: str) -> None:
    try:
        wrong({"type": "string", "pattern": pattern}, typed)
    except FormNotSupported:
        pass


VEHICLE = {"tipo": {"type": "string", "enum": ["auto", "bici"]}, "targa": TEXT, "note": TEXT, "via": TEXT, "cap": TEXT}
VEHICLE_LAYOUT = [
    "tipo",
    {"key": "targa", "condition": "model.tipo == 'auto'", "required": True},
    *({"key": name, "condition": "model.targa"} for name in ("note", "via", "cap")),
]


def test_questions_come_and_go_with_the_answers_and_no_page_moves() -> None:
    one = session(VEHICLE, VEHICLE_LAYOUT, required=["tipo"])
    assert [[field.name for field in page.fields] for page in one.pages] == [["tipo"]]
    one.write("tipo", choice_text("auto"))
    assert [[field.name for field in page.fields] for page in one.pages] == [["tipo", "targa"]]
    assert not one.next()
    assert [error.name for error in one.page_errors()] == ["targa"]
    one.write("targa", "AB123CD")
    assert [[field.name for field in page.fields] for page in one.pages] == [["tipo", "targa"], ["note", "via", "cap"]]
    assert one.next()
    one.write("note", "grigia")
    assert one.next()
    assert one.reviewing
    assert one.body() == {"tipo": "auto", "targa": "AB123CD", "note": "grigia"}
    # changed from the review: what hung on it is neither shown nor sent
    one.change("tipo")
    one.write("tipo", choice_text("bici"))
    assert one.next()
    assert one.reviewing
    assert [answer.field.name for answer in one.answers()] == ["tipo"]
    assert one.body() == {"tipo": "bici"}
    # and back: what was typed is still there
    one.change("tipo")
    one.write("tipo", choice_text("auto"))
    assert one.next()
    assert one.body()["targa"] == "AB123CD"


def test_from_the_review_a_new_question_that_must_be_answered_leads_to_it() -> None:
    one = session(VEHICLE, VEHICLE_LAYOUT, required=["tipo"])
    one.write("tipo", choice_text("bici"))
    assert one.next()
    assert one.reviewing
    one.change("tipo")
    one.write("tipo", choice_text("auto"))
    assert not one.next()
    assert not one.reviewing
    assert [error.name for error in one.page_errors()] == ["targa"]


def test_an_answer_is_spelt_as_the_form_wants_it_once_it_is_left() -> None:
    pattern = {"type": "string", "pattern": "^[A-Z]{2}[0-9]{3}[A-Z]{2}$"}
    one = session({"targa": pattern, "altre": {"type": "array", "items": pattern}})
    one.write("targa", "ab 123 cd")
    assert one.typed("targa") == "ab 123 cd"
    one.leave("targa")
    assert (one.typed("targa"), one.error("targa")) == ("AB123CD", None)
    one.write("altre", ("xy 987 zz", "", "no"))
    one.leave("altre")
    assert one.typed("altre") == ("XY987ZZ", "", "no")
    assert one.error("altre") == FieldError("altre", Reason.PATTERN, item=2)
