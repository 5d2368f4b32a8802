# SPDX-License-Identifier: EUPL-1.2
"""From what people type to the values that are sent."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.forms.definition import Field, Kind
from kiosk.domain.forms.errors import Reason
from kiosk.domain.forms.parse import parse_form
from kiosk.domain.forms.values import BadText, assemble, choice_text, first_values, to_json, to_text

TEXT = {"type": "string"}


def field(kind: Kind) -> Field:
    return Field(("x",), kind, "X", True)


@pytest.mark.parametrize(
    ("kind", "typed", "value"),
    [
        (Kind.TEXT, "  Ada\tFonte ", "Ada Fonte"),
        (Kind.TEXT, "   ", None),
        (Kind.MULTILINE, "a\nb", "a\nb"),
        (Kind.TAX_CODE, "fnt lcu 17h14 x999q", "FNTLCU17H14X999Q"),
        (Kind.INTEGER, "007", 7),
        (Kind.AMOUNT, "12,50", Decimal("12.50")),
        (Kind.AMOUNT, "0.10", Decimal("0.10")),
        (Kind.NUMBER, "-3", Decimal("-3")),
        (Kind.SWITCH, "true", True),
        (Kind.SWITCH, "false", False),
        (Kind.DATE, "3/9/2026", "2026-09-03"),
        (Kind.DATE, "//", None),
        (Kind.DATE_TIME, "23/11/2026/9/5", "2026-11-23T09:05:00+01:00"),
        (Kind.DATE_TIME, "1/7/2026/23/59", "2026-07-01T23:59:00+02:00"),
    ],
)
def test_a_text_becomes_the_value_of_its_kind(kind: Kind, typed: str, value: object) -> None:
    made = to_json(field(kind), typed)
    assert made == value
    assert type(made) is type(value)


@pytest.mark.parametrize(
    ("kind", "typed", "reason"),
    [
        (Kind.INTEGER, "1,5", Reason.NOT_WHOLE),
        (Kind.INTEGER, "uno", Reason.NOT_A_NUMBER),
        (Kind.NUMBER, "1.234,50", Reason.NOT_A_NUMBER),
        (Kind.NUMBER, "1e5", Reason.NOT_A_NUMBER),
        (Kind.NUMBER, "١٢", Reason.NOT_A_NUMBER),
        (Kind.NUMBER, "9" * 16, Reason.NOT_A_NUMBER),
        (Kind.AMOUNT, "1,234", Reason.NOT_CENTS),
        (Kind.DATE, "31/2/2026", Reason.NOT_A_DATE),
        (Kind.DATE, "3/9/26", Reason.NOT_A_DATE),
        (Kind.DATE_TIME, "3/9/2026//", Reason.NOT_A_TIME),
        (Kind.DATE_TIME, "3/9/2026/24/0", Reason.NOT_A_TIME),
        (Kind.CHOICE, "a", Reason.NOT_A_CHOICE),
        (Kind.TEXT, "a" * 10_001, Reason.TOO_LONG),
    ],
)
def test_what_cannot_be_read_says_why(kind: Kind, typed: str, reason: Reason) -> None:
    with pytest.raises(BadText) as caught:
        to_json(field(kind), typed)
    assert caught.value.reason is reason


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_an_amount_comes_back_to_the_cent(amount: Decimal) -> None:
    assert to_json(field(Kind.AMOUNT), to_text(field(Kind.AMOUNT), amount)) == amount


@given(st.sampled_from(list(Kind)), st.text(max_size=40) | st.text("0123456789/,.-", max_size=20))
def test_no_text_does_more_than_be_refused(kind: Kind, typed: str) -> None:
    try:
        to_json(field(kind), typed)
    except BadText:
        pass


DEFINITION: dict[str, Any] = {
    "schema": {
        "type": "object",
        "required": ["chi", "ok"],
        "properties": {
            "chi": {"type": "object", "required": ["nome"], "properties": {"nome": TEXT, "via": TEXT}},
            "forse": {"type": "object", "properties": {"a": TEXT, "b": {"type": "integer", "default": 4}}},
            "importo": {"type": "number", "default": 10.5},
            "ok": {"type": "boolean"},
            "mai": {"type": "boolean"},
            "scelta": {"type": "integer", "enum": [1, 2]},
            "cose": {"type": "array", "items": TEXT, "default": ["x"]},
            "fisso": {"type": "string", "default": "F", "readOnly": True},
        },
    },
    "layout": ["chi", "forse.a", "importo", "ok", "mai", "scelta", "cose", "fisso"],
}


def test_answers_are_put_where_they_belong() -> None:
    definition = parse_form(DEFINITION)
    typed = first_values(definition)
    assert typed["importo"] == "10,5"
    assert typed["cose"] == ("x",)
    body = assemble(definition, {**typed, "chi.nome": "Ada", "scelta": choice_text(2), "cose": ("a", " ", "b")})
    assert body == {
        "chi": {"nome": "Ada"},
        "importo": Decimal("10.5"),
        "ok": False,
        "scelta": 2,
        "cose": ["a", "b"],
        "fisso": "F",
    }


def test_the_default_of_an_object_is_sent_only_with_the_object() -> None:
    definition = parse_form(DEFINITION)
    typed = {**first_values(definition), "chi.nome": "Ada", "forse.a": "c’è"}
    assert assemble(definition, typed)["forse"] == {"a": "c’è", "b": 4}


def test_values_that_look_alike_are_told_apart() -> None:
    assert len({choice_text(value) for value in (1, "1", True, "true", Decimal(1))}) == 5
