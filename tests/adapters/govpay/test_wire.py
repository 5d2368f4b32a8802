# SPDX-License-Identifier: EUPL-1.2
"""Reading JSON that somebody else wrote."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.govpay.wire import ROME, Fields, one_line, parse_json
from kiosk.domain.money import Money
from kiosk.errors import Outage


def test_numbers_are_decimals() -> None:
    assert parse_json(b'{"importo": 1.0E+7}') == {"importo": Decimal("1.0E+7")}
    assert Fields(parse_json(b'{"importo": 1.0E+7}'), "x").money("importo") == Money(1_000_000_000)
    assert Fields(parse_json(b'{"importo": 0.1}'), "x").money("importo") == Money(10)


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"a": 1',
        b"<html>",
        b"\xff\xfe{",
        b'{"a": NaN}',
        b'{"a": -Infinity}',
        b'{"a": 1E+99999999999999999999999}',
        b"[" * 200_000,
        b"9" * 10_000,
        b'{"a": 1}{"b": 2}',
    ],
)
def test_what_is_no_json_is_an_outage(body: bytes) -> None:
    with pytest.raises(Outage):
        parse_json(body)


def test_a_byte_order_mark_is_no_fault() -> None:
    assert parse_json(b'\xef\xbb\xbf{"a": 1}') == {"a": 1}


@pytest.mark.parametrize(
    ("reader", "value"),
    [
        ("text", 5),
        ("exact", ["a"]),
        ("required", ""),
        ("required", None),
        ("money", None),
        ("money", "molto"),
        ("money", -1),
        ("money", Decimal("0.001")),
        ("money", True),
        ("money", []),
        ("optional_money", {}),
        ("count", "1"),
        ("count", True),
        ("count", Decimal(1)),
        ("day", 20260101),
        ("moment", {}),
        ("object", "x"),
        ("object", []),
        ("rows", {}),
        ("rows", ["x"]),
        ("rows", [None]),
    ],
)
def test_wrong_types_are_an_outage(reader: str, value: object) -> None:
    with pytest.raises(Outage):
        getattr(Fields({"key": value}, "thing"), reader)("key")


@pytest.mark.parametrize(
    ("reader", "nothing"),
    [
        ("text", ""),
        ("exact", ""),
        ("optional_money", None),
        ("count", None),
        ("day", None),
        ("moment", None),
        ("object", None),
        ("rows", []),
    ],
)
def test_absent_and_null_are_the_same(reader: str, nothing: object) -> None:
    for value in ({}, {"key": None}):
        assert getattr(Fields(value, "thing"), reader)("key") == nothing


def test_times_without_a_zone_are_roman() -> None:
    fields = Fields(
        {"summer": "2026-07-01T12:00:00", "winter": "2026-11-23T13:27:15", "zoned": "2026-07-01T12:00:00Z"}, "x"
    )
    assert fields.moment("summer") == datetime(2026, 7, 1, 12, tzinfo=ROME)
    assert fields.moment("summer").utcoffset() == timedelta(hours=2)  # type: ignore[union-attr]
    assert fields.moment("winter").utcoffset() == timedelta(hours=1)  # type: ignore[union-attr]
    assert fields.moment("zoned").utcoffset() == timedelta(0)  # type: ignore[union-attr]
    assert fields.day("winter") == date(2026, 11, 23)


@pytest.mark.parametrize("text", ["", "ieri", "2026-13-01", "0001-01-01T00:00:00", "9999-12-31T23:59:59", "2026-02-30"])
def test_dates_that_cannot_be_read_are_left_out(text: str) -> None:
    assert Fields({"data": text}, "x").moment("data") is None


def test_due_dates_of_the_far_future_are_read() -> None:
    assert Fields({"data": "2999-12-31"}, "x").day("data") == date(2999, 12, 31)


@given(st.text(alphabet=st.characters(categories=None), max_size=3000))
def test_texts_to_show_are_harmless(text: str) -> None:
    shown = one_line(text)
    assert len(shown) <= 512
    assert shown.isprintable()
    shown.encode("utf-8")
    assert shown == one_line(shown)


def test_texts_keep_what_people_wrote() -> None:
    assert one_line("Però è già: €\u00a0100\n(città)\u202e\x00 😀\ud83d") == "Però è già: € 100 (città) 😀"
