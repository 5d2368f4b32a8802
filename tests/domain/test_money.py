# SPDX-License-Identifier: EUPL-1.2
"""Money: read from GovPay's numbers without losing a cent."""

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.money import MAX_CENTS, Money

CENTS = st.integers(0, MAX_CENTS)


@pytest.mark.parametrize(
    ("json_text", "cents"),
    [
        ("101.5", 10150),
        ("10.0", 1000),
        ("0.01", 1),
        ("999999999.99", MAX_CENTS),
        ("1.0E+7", 1_000_000_000),
        ("1.0E7", 1_000_000_000),
        ("101.50", 10150),
        ("0.0", 0),
        ("-0.0", 0),
        ("0E+999", 0),
        ("7", 700),
        ("19.99", 1999),
        ('"45.01"', 4501),
        ('"1.0E+7"', 1_000_000_000),
        ('"0.10000"', 10),
    ],
)
def test_the_numbers_that_govpay_writes(json_text: str, cents: int) -> None:
    assert Money.from_json(json.loads(json_text, parse_float=Decimal)) == Money(cents)


@given(CENTS)
def test_every_amount_is_read_exactly_as_number_and_as_text(cents: int) -> None:
    euro = Decimal(cents).scaleb(-2)
    assert Money.from_json(euro).cents == cents
    assert Money.from_json(str(euro)).cents == cents
    assert Money.from_json(f"{euro:f}").cents == cents
    assert Money.from_json(f"{euro.normalize():E}").cents == cents


@given(st.integers(0, MAX_CENTS // 100))
def test_a_whole_number_is_euro_not_cents(euro: int) -> None:
    assert Money.from_json(euro) == Money(euro * 100)


@pytest.mark.parametrize(
    "value",
    [
        *(0.1, 101.5, float("nan"), float("inf"), True, False, None, [], {}, b"1", object()),
        *("", " ", "1 ", " 1", "1,50", "1.234,50", "12.", ".5", "+1", "1_000", "١٢", "１", "0x10", "1e", "--1"),
        *("NaN", "sNaN", "Infinity", "-Infinity", "inf", "1\n", "1" * 5000, "null", "€ 1"),
        *(Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), Decimal("-Infinity")),
    ],
)
def test_what_is_no_amount_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="amount"):
        Money.from_json(value)


@pytest.mark.parametrize(
    "value",
    [
        *(-1, "-0.01", Decimal("-1E-2"), 10**9, 10**40, "1000000000.00", "1E+9", "1E+9999"),
        *(Decimal("1E+999999"), Decimal("9999999999.99"), Decimal(MAX_CENTS + 1).scaleb(-2)),
    ],
)
def test_negative_and_huge_amounts_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match="out of range"):
        Money.from_json(value)


@pytest.mark.parametrize(
    "value",
    ["0.001", "1.005", "1E-3", "1.0000000000000000000000000000001", Decimal("1.00000000000000000000000000000001")],
)
def test_a_fraction_of_a_cent_is_never_rounded(value: object) -> None:
    with pytest.raises(ValueError, match="fraction of a cent"):
        Money.from_json(value)


@given(st.one_of(st.text(), st.decimals(), st.floats(), st.integers(), st.binary(), st.none(), st.booleans()))
def test_reading_anything_gives_an_amount_or_a_value_error(value: object) -> None:
    try:
        money = Money.from_json(value)
    except ValueError:
        return
    assert isinstance(value, int | str | Decimal)
    assert Decimal(money.cents).scaleb(-2) == Decimal(value)


@given(st.integers(-(10**30), 10**30), st.integers(-1200, 1200))
def test_no_exponent_is_too_much(digits: int, exponent: int) -> None:
    try:
        money = Money.from_json(Decimal((int(digits < 0), tuple(map(int, str(abs(digits)))), exponent)))
    except ValueError:
        return
    assert 0 <= money.cents <= MAX_CENTS


@pytest.mark.parametrize("cents", [-1, 1.0, "1", True, None])
def test_money_is_a_whole_number_of_cents(cents: object) -> None:
    with pytest.raises(ValueError, match="amount"):
        Money(cents)  # type: ignore[arg-type]


@given(st.lists(CENTS.map(Money), max_size=20))
def test_a_total_is_the_sum_also_where_it_is_more_than_one_debt_can_be(amounts: list[Money]) -> None:
    assert Money.total(amounts).cents == sum(amount.cents for amount in amounts)


@given(CENTS, CENTS)
def test_amounts_compare_as_their_cents(one: int, other: int) -> None:
    assert (Money(one) < Money(other)) == (one < other)
    assert (Money(one) == Money(other)) == (one == other)


def test_a_number_too_long_to_be_written_is_refused_all_the_same() -> None:
    with pytest.raises(ValueError, match="out of range"):
        Money.from_json(10**5000)
