# SPDX-License-Identifier: EUPL-1.2
"""Notice numbers, amounts as Java prints them, and sorting with ties."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.lab.sandbox.govpay.identifiers import InvalidNotice, iuv_of_notice, make_notice
from kiosk.lab.sandbox.govpay.jsontext import JsonNumber, java_double, to_json, two_decimals
from kiosk.lab.sandbox.govpay.ordering import take_page


@pytest.mark.parametrize(
    ("aux", "code", "serial", "notice"),
    [
        ("3", "01", 1, "301000000000000144"),
        ("3", "02", 12345678901, "302001234567890136"),
        ("0", "01", 1, "001000000000000141"),
    ],
)
def test_a_made_notice_ends_with_its_remainder_by_93(aux: str, code: str, serial: int, notice: str) -> None:
    assert make_notice(aux, code, serial) == notice
    assert int(notice[:16]) % 93 == int(notice[16:])


def test_a_serial_that_outgrew_its_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        make_notice("3", "01", 10**13)


@pytest.mark.parametrize(
    ("notice", "iuv"),
    [
        ("001000000000000141", "000000000000141"),
        ("101000000000000144", "01000000000000144"),
        ("200000000000000123", "00000000000000123"),
        ("301000000000000144", "01000000000000144"),
    ],
)
def test_the_iuv_drops_one_digit_or_three_behind_a_zero(notice: str, iuv: str) -> None:
    assert iuv_of_notice(notice) == iuv


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("12345", "Consentite 18 cifre trovate [5]"),
        ("30100000000000000X", "non e' in formato numerico"),
        ("30100000000000014²", "non e' in formato numerico"),
        ("401000000000000144", "prima cifra [4]"),
    ],
)
def test_what_is_no_notice_is_refused_with_govpays_words(text: str, words: str) -> None:
    with pytest.raises(InvalidNotice) as refused:
        iuv_of_notice(text)
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("cents", "text"),
    [
        (0, "0.0"),
        (1, "0.01"),
        (10, "0.1"),
        (1000, "10.0"),
        (10150, "101.5"),
        (999_999_999, "9999999.99"),
        (1_000_000_000, "1.0E+7"),
        (1_200_000_000, "1.2E+7"),
        (1_000_000_050, "10000000.5"),
        (1_234_567_800, "12345678"),
        (12_345_678_000, "1.2345678E+8"),
        (99_999_999_999, "999999999.99"),
    ],
)
def test_amounts_are_printed_as_java_prints_doubles(cents: int, text: str) -> None:
    assert java_double(cents) == text


@given(st.integers(0, 99_999_999_999))
def test_every_printed_amount_is_the_amount(cents: int) -> None:
    for printed in (java_double(cents), two_decimals(cents)):
        assert json.loads(to_json({"importo": printed}), parse_float=Decimal)["importo"] * 100 == cents


def test_json_keeps_text_and_structure() -> None:
    value = {"a": [1, None, True, 'caffè "x" 😀'], "b": {"c": {}}, "d": []}
    assert json.loads(to_json(value)) == value
    assert to_json([JsonNumber("1.0E+7"), "1.0E+7"]) == '[1.0E+7,"1.0E+7"]'
    with pytest.raises(TypeError):
        to_json({"a": object()})


def test_ties_come_as_a_bounded_heap_leaves_them() -> None:
    """The order in which a real server gave fifteen debts, four of them with a due date, on a second page of three."""
    due = {4: 1, 61: 2, 62: 3, 5: 4}
    rows = [1, 2, 3, 4, 5, 61, 62, 63, 7, 8, 10, 11, 12, 13, 14]
    assert take_page(rows, lambda row: due.get(row, 99), 3, 3) == [5, 3, 2]


@given(st.lists(st.integers(), unique=True), st.integers(0, 5), st.integers(1, 5), st.booleans())
def test_without_ties_a_page_is_a_slice_of_the_sorted_list(
    rows: list[int], offset: int, limit: int, descending: bool
) -> None:
    expected = sorted(rows, reverse=descending)[offset : offset + limit]
    assert take_page(rows, lambda row: row, offset, limit, descending=descending) == expected


@given(st.lists(st.integers(0, 3), max_size=40), st.integers(0, 5), st.integers(1, 5), st.booleans())
def test_with_ties_the_keys_of_a_page_are_still_in_order(
    keys: list[int], offset: int, limit: int, descending: bool
) -> None:
    rows = list(enumerate(keys))
    page = take_page(rows, lambda row: row[1], offset, limit, descending=descending)
    assert [key for _, key in page] == sorted(keys, reverse=descending)[offset : offset + limit]
    assert len(set(page)) == len(page)
