# SPDX-License-Identifier: EUPL-1.2
"""Other spellings of an answer: they never say anything else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.forms.definition import Field, Kind
from kiosk.domain.forms.parse import parse_form
from kiosk.domain.forms.spelling import spellings


def field(pattern: str | None, name: str = "x", title: str = "X") -> Field:
    schema = {"type": "string", "title": title} | ({"pattern": pattern} if pattern else {})
    (found,) = parse_form({"schema": {"type": "object", "properties": {name: schema}}}).fields
    return found


def letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


@given(st.text(st.sampled_from("aBz 019.,-/\u00a0\u200b€+"), max_size=14))
def test_a_spelling_has_the_same_letters_and_figures(text: str) -> None:
    for one in spellings(field("^x$"), text):
        said, meant = letters(one), letters(text)
        same_figures = sorted(re.sub(r"\D", "", one).replace("0", "")) == sorted(
            re.sub(r"\D", "", text).replace("0", "")
        )
        # a date in another order, an amount with its cents: the same figures but for noughts
        assert said == meant or same_figures, (text, one)


def test_without_a_pattern_only_blanks_go() -> None:
    assert set(spellings(field(None), " it60 x054\u00a0 ")) == {"it60 x054", "it60x054"}


def test_only_telephones_get_a_country() -> None:
    assert "+393331234567" in set(spellings(field("^x$", "cellulare"), "333 1234567"))
    assert "+393331234567" in set(spellings(field("^x$", "x", "Numero di telefono"), "3331234567"))
    assert not any("39" in one for one in spellings(field("^x$"), "333 1234567"))


@pytest.mark.parametrize(
    ("name", "title", "pattern", "kind"),
    [
        ("identificativo", "Cod. Fisc.", None, Kind.TAX_CODE),
        ("identificativo", "C.F. / P.IVA", None, Kind.TAX_CODE),
        ("x", "Codice fiscale dell'intestatario", None, Kind.TAX_CODE),
        ("codiceFiscaleVersante", "Versante", None, Kind.TAX_CODE),
        ("cod_fisc", "Codice", None, Kind.TAX_CODE),
        ("x", "X", r"^[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z]\d{3}[A-Z]$", Kind.TAX_CODE),
        ("x", "X", r"^([a-zA-Z]{6}[0-9]{2}.*|[0-9]{11})$", Kind.TEXT),
        ("identificativo", "Numero autorizzazione", None, Kind.TEXT),
        ("x", "Codice pratica", None, Kind.TEXT),
        ("x", "Ufficio CFP", None, Kind.TEXT),
        ("email", "Recapito", None, Kind.EMAIL),
        ("indirizzoEmail", "Recapito", None, Kind.TEXT),
    ],
)
def test_what_a_field_is(name: str, title: str, pattern: str | None, kind: Kind) -> None:
    assert field(pattern, name, title).kind is kind
