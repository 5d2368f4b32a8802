# SPDX-License-Identifier: EUPL-1.2
"""Conditions of a layout: read by a reader of our own, shown and sent only while they hold."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.forms.condition import read_condition
from kiosk.domain.forms.definition import FormDefinition, FormNotSupported, Json
from kiosk.domain.forms.parse import parse_form
from kiosk.domain.forms.shown import shown_with
from kiosk.domain.forms.values import assemble, choice_text

MODEL: dict[str, Json] = {
    "tipo": "A", "n": 3, "costo": Decimal("12.50"), "si": True, "no": False, "vuoto": "", "lista": ["a", "b"],
    "chi": {"nome": "Ada"},
}  # fmt: skip


def body(words: str) -> dict[str, str]:
    return {"functionBody": words}


@pytest.mark.parametrize(
    ("condition", "holds"),
    [
        ("tipo", True), ("model.tipo", True), ("/tipo", True), ("model.chi.nome", True), ("/chi/nome", True),
        ("vuoto", False), ("model.niente", False), ("model.niente.dentro", False), ("no", False), ("!no", True),
        ("!!model.si", True), ("model.tipo == 'A'", True), ('"A" === model["tipo"]', True),
        ("model.tipo != 'A'", False),
        ("model.n == '3'", True), ("model.n === '3'", False), ("model.n >= 3 && model.n < 4", True),
        ("model.costo > 12.4", True), ("model.n > -1", True), ("model.niente > 1", False),
        ("model.si == 'true'", False),
        ("model.niente == null", True), ("model.niente === undefined", True), ("model.tipo == 'B' || model.si", True),
        ("!(model.tipo == 'B')", True), ("model.si ? model.no : model.si", False), ("model.lista.length == 2", True),
        ("model.lista.indexOf('b') !== -1", True), ("model.lista.includes('c')", False),
        ("model.lista[0] == 'a'", True),
        ("['A', 'B'].includes(model.tipo)", True), ("model.tipo.toLowerCase() == 'a'", True),
        ("model.tipo == 'A';", True),
        ("model.chi.nome.startsWith('A') /* Ada */", True), ("'it\\'s' == \"it's\"", True), ("[]", True),
        (body("return model.tipo == 'A'"), True), (body("return;"), False), (body(""), False),
        (body("if (model.n > 5) return true; else return model.no;"), False),
        (body("if (model.n > 5) { return true; } return model.si;"), True),
        (body("try { return model.niente.dentro == 1; } catch (e) { return false; }"), False),
        (body("try { return model.niente.dentro == 1; } catch { return true; }"), True),
        (body("return model.niente.dentro;"), True),  # one that throws is shown, as on the portal
        (body("// see the rules\n{ return !model.no }"), True),
    ],
)  # fmt: skip
def test_what_a_condition_says(condition: object, holds: bool) -> None:
    read = read_condition(condition)
    assert read is not None
    assert read.holds(MODEL) is holds


@pytest.mark.parametrize("condition", [None, True, ""])
def test_what_is_no_condition(condition: object) -> None:
    assert read_condition(condition) is None


@pytest.mark.parametrize(
    "condition",
    [
        "model.tipo = 'A'", "model.n + 1", "alert(1)", "model.tipo.constructor('x')()", "window.close", "new Date()",
        "model['a'", "(model.tipo", "model.tipo == ", "== 'A'", "model.tipo 'A'", "'A", "/a/.test(model.tipo)", "`A`",
        "model.tipo; model.n", "function(m) { return true }", "(model) => model.tipo", "typeof model.x", "this.x",
        "modelValue == 1", "x" * 3000, "(" * 100 + "1" + ")" * 100, "!" * 100 + "a", 7, False, [], {}, {"a": 1},
        {"functionBody": 7}, {"functionBody": "return 1", "x": 1}, body("while (1) {}"), body("var a = 1; return a"),
        body("model.n = 5; return true"), body("return model.tipo == 'A'; fetch('x')"), body("{" * 100 + "}" * 100),
        body("if model.n return true"), body("try { return 1 }"),
    ],
)  # fmt: skip
def test_what_cannot_be_read_safely(condition: object) -> None:
    with pytest.raises(FormNotSupported):
        read_condition(condition)


SCRIPT = st.lists(
    st.sampled_from(
        ["model", ".", "tipo", "n", "(", ")", "[", "]", "{", "}", "'A'", "3", "==", "!=", "===", "<", ">=", "&&", "||",
         "!", "?", ":", ";", ",", "-", "return", "if", "else", "try", "catch", "e", "indexOf", "length",
         "lista", "null"]
    ),
    max_size=14,
).map(" ".join)  # fmt: skip


@given(SCRIPT, st.dictionaries(st.sampled_from(["tipo", "n", "lista"]), st.sampled_from([*MODEL.values(), None])))
def test_whatever_is_written_is_read_or_refused_and_then_says_yes_or_no(words: str, model: dict[str, Json]) -> None:
    for given_one in (words, body(words)):
        try:
            read = read_condition(given_one)
        except FormNotSupported:
            continue
        assert read is None or read.holds(model) in (True, False)


def form(properties: dict[str, Any], layout: list[Any], **more: Any) -> FormDefinition:
    return parse_form({"schema": {"type": "object", "properties": properties, **more}, "layout": layout})


TEXT = {"type": "string"}
CHAIN = form(
    {"a": TEXT, "b": TEXT, "c": TEXT},
    ["a", {"key": "b", "condition": "model.a == '1'"}, {"key": "c", "condition": "model.b == '2'"}],
    required=["a", "b", "c"],
)


def test_an_answer_that_is_not_asked_any_more_shows_nothing_and_is_not_sent() -> None:
    for typed, asked in (
        ({"a": "1", "b": "2", "c": "3"}, ["a", "b", "c"]),
        ({"a": "0", "b": "2", "c": "3"}, ["a"]),
        ({"a": "1", "b": "0", "c": "3"}, ["a", "b"]),
    ):
        shown = shown_with(CHAIN, typed)
        assert [field.name for field in shown.fields] == asked
        assert shown.schema["required"] == asked
        assert list(assemble(shown, typed)) == asked


@pytest.mark.parametrize("one", ["model.b", "!model.b"])
@pytest.mark.parametrize("other", ["model.a", "!model.a"])
def test_conditions_that_go_round_end(one: str, other: str) -> None:
    circle = form(
        {"a": TEXT, "b": TEXT, "x": TEXT}, [{"key": "a", "condition": one}, {"key": "b", "condition": other}, "x"]
    )
    assert shown_with(circle, {"a": "1", "b": "1"}).field("x") is not None


def test_an_object_is_demanded_only_while_something_of_it_is_asked() -> None:
    made = form(
        {"tipo": TEXT, "chi": {"type": "object", "required": ["nome"], "properties": {"nome": TEXT}}},
        ["tipo", {"key": "chi", "condition": "model.tipo == 'altro'", "items": ["chi.nome"]}],
        required=["chi"],
    )
    assert shown_with(made, {"tipo": "io"}).schema["required"] == []
    assert shown_with(made, {"tipo": "altro"}).schema["required"] == ["chi"]


def test_a_note_is_said_while_its_condition_holds() -> None:
    made = form(
        {"tipo": TEXT, "x": TEXT},
        ["tipo", {"type": "help", "helpvalue": "Porta il libretto", "condition": "model.tipo == 'auto'"}, "x"],
    )
    assert [group.text for group in shown_with(made, {"tipo": "auto"}).groups] == ["", "Porta il libretto"]
    assert [group.text for group in shown_with(made, {"tipo": "bici"}).groups] == ["", ""]


def test_a_default_that_is_sent_unasked_has_conditions_too() -> None:
    made = form(
        {"tipo": {"type": "string", "enum": ["A", "B"]}, "k": {"type": "string", "default": "z"}},
        ["tipo", {"key": "k", "type": "hidden", "condition": "model.tipo == 'A'"}],
    )
    for tipo, sent in (("A", {"tipo": "A", "k": "z"}), ("B", {"tipo": "B"})):
        typed = {"tipo": choice_text(tipo)}
        assert assemble(shown_with(made, typed), typed) == sent
