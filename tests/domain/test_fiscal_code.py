# SPDX-License-Identifier: EUPL-1.2
"""Fiscal codes: shape, check character, omocodia. A wrong check warns and never refuses."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.fiscal_code import FiscalCode, NotAFiscalCode, parse_fiscal_code
from kiosk.domain.notice import CheckDigits
from tests.domain.codes import PERSON


@pytest.mark.parametrize(
    "code", ["RSSMRA30A01H501I", PERSON, "RSSMRA80A01H50MM", "RCCMNL83S18D969H", "CNTCHR83T41D969D"]
)
def test_personal_codes_whose_check_passes(code: str) -> None:
    assert parse_fiscal_code(code).check_digits is CheckDigits.PASS
    assert parse_fiscal_code(code).personal


@pytest.mark.parametrize("code", ["05754381001", "00488410010", "00743110157"])
def test_codes_of_11_figures_whose_check_passes(code: str) -> None:
    assert parse_fiscal_code(code) == FiscalCode(code)
    assert FiscalCode(code).check_digits is CheckDigits.PASS
    assert not FiscalCode(code).personal
    assert not FiscalCode(code).omocodic


@pytest.mark.parametrize(
    "code",
    ["RSSMRA80A01H501A", "RSSMRA80A32H501C", "RSSMRA80B30H501X", "01234567890", "77777777777", "00000000000"],
)
def test_a_failing_check_warns_and_never_refuses(code: str) -> None:
    assert parse_fiscal_code(code).check_digits is CheckDigits.FAIL


def test_omocodia() -> None:
    assert parse_fiscal_code("RSSMRA80A01H50MM").omocodic
    assert parse_fiscal_code("RSSMRALNALMHRLM" + "A").omocodic
    assert not parse_fiscal_code(PERSON).omocodic


@given(st.sampled_from([PERSON, "RSSMRA80A01H50MM", "05754381001"]), st.integers(0, 14), st.sampled_from("0123456789"))
def test_one_other_figure_is_noticed(code: str, index: int, figure: str) -> None:
    if index >= len(code) or not code[index].isdigit() or code[index] == figure:
        return
    assert FiscalCode(code[:index] + figure + code[index + 1 :]).check_digits is CheckDigits.FAIL


@pytest.mark.parametrize("text", ["rssmra80a01h501u", "RSS MRA 80A01 H501U", " rssmra 80a01h501u\n"])
def test_as_people_write_it(text: str) -> None:
    assert parse_fiscal_code(text) == FiscalCode(PERSON)


def test_the_country_before_a_partita_iva() -> None:
    assert parse_fiscal_code("IT 05754381001") == FiscalCode("05754381001")


@pytest.mark.parametrize(
    "text",
    [
        *("", "RSSMRA80A01H501", "RSSMRA80A01H501UU", "RSSMRA80F01H501U", "RSSMRA8AA01H501U", "0575438100"),
        *("057543810011", "٠5754381001", "RſSMRA80A01H501U", "IT05754381001IT", "R" * 10_000, "1RSMRA80A01H501U"),
    ],
)
def test_other_shapes_are_refused(text: str) -> None:
    with pytest.raises(NotAFiscalCode):
        parse_fiscal_code(text)
    with pytest.raises(NotAFiscalCode):
        FiscalCode(text)


def test_only_the_bare_code_is_a_fiscal_code() -> None:
    with pytest.raises(NotAFiscalCode):
        FiscalCode("IT05754381001")


@given(st.text(max_size=20) | st.text("RSMA80H51ULIT 057", max_size=18))
def test_any_text_is_a_code_or_refused(text: str) -> None:
    with contextlib.suppress(NotAFiscalCode):
        assert parse_fiscal_code(text).check_digits in (CheckDigits.PASS, CheckDigits.FAIL)


def test_a_code_names_a_person_and_is_not_in_a_repr() -> None:
    assert repr(FiscalCode(PERSON)) == "FiscalCode()"
    assert str(FiscalCode(PERSON)) == PERSON
