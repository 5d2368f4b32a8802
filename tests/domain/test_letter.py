# SPDX-License-Identifier: EUPL-1.2
"""The amount in a code is a hint: what the letter says is said only where the code can be believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.letter import amount_on_letter
from kiosk.domain.money import MAX_CENTS, Money

amounts = st.integers(2, MAX_CENTS).map(Money)


@pytest.mark.parametrize(
    ("hint", "today"),
    [(13160, 12640), (12640, 13160), (999, 1010), (1210, 12640), (126400, 12640), (50, 5200), (9999, 12640)],
)
def test_another_amount_on_the_letter_is_said(hint: int, today: int) -> None:
    assert amount_on_letter(Money(hint), Money(today)) == Money(hint)


@pytest.mark.parametrize(
    ("hint", "today", "why"),
    [
        (None, 12640, "the code names none"),
        (0, 12640, "the payer decides"),
        (1, 12640, "the least that some systems take"),
        (12640, 12640, "the same"),
        (1998, 1999, "a cent that GovPay's Data Matrix loses"),
        (126, 12640, "cut after three figures"),
        (1264, 12640, "cut after four"),
        (126, 12600, "euro for cents"),
        (1264012640, 12640, "read twice"),
        (1264000, 12640, "four decimals"),
        (9999999999, 12640, "a field that is full of nines"),
        (2345678901, 12345678901, "a figure too many for the codeline"),
    ],
)
def test_what_the_letter_says_is_not_known(hint: int | None, today: int, why: str) -> None:
    assert amount_on_letter(None if hint is None else Money(hint), Money(today)) is None, why


def test_another_part_of_the_bill_is_not_what_this_one_was() -> None:
    whole, rata = Money(14430), Money(4810)
    assert amount_on_letter(whole, rata) == whole
    assert amount_on_letter(whole, rata, [rata, whole]) is None


@given(st.none() | st.integers(0, MAX_CENTS).map(Money), amounts)
def test_what_is_said_was_in_the_code_and_is_not_today(hint: Money | None, today: Money) -> None:
    said = amount_on_letter(hint, today)
    assert said is None or (said == hint and said != today and said.cents > 1)


@given(amounts, st.integers(1, 10))
def test_nothing_is_made_of_a_code_that_was_cut(today: Money, left: int) -> None:
    assert amount_on_letter(Money(int(str(today.cents)[:left])), today) is None


@given(st.integers(1, 99_999_999))
def test_nothing_is_made_of_what_govpay_loses_in_a_double(cents: int) -> None:
    """`(int)(importo * 100)`, as its Data Matrix is written."""
    assert amount_on_letter(Money(int(cents / 100 * 100)), Money(cents)) is None
