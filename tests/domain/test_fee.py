# SPDX-License-Identifier: EUPL-1.2
"""The fee of a payment: once a cart, and only where it is certain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.fee import fee_of, own_fee
from kiosk.domain.money import Money
from kiosk.domain.receipt import Receipt
from tests.application.payments import ATTEMPT_ID, due, left, receipt

OTHER = "ABCD2345" + "B" * 18


def of(index: int, fee: int | None, note: str = ATTEMPT_ID) -> Receipt:
    return replace(receipt(index, note=note)[0], fee=None if fee is None else Money(fee))


def cart(notices: int) -> Attempt:
    return left(PageExit.OK, possible=True, notices=notices)


@given(st.integers(1, 5), st.integers(0, 1000))
def test_the_receipts_of_one_cart_repeat_its_one_fee(notices: int, fee: int) -> None:
    attempt = cart(notices)
    receipts = [of(index, fee) for index in range(notices)]
    assert fee_of(attempt, receipts, attempt) == Money(fee)


@given(st.lists(st.integers(0, 1000), min_size=1, max_size=5))
def test_a_telephone_pays_each_code_with_a_fee_of_its_own(fees: list[int]) -> None:
    attempt = Attempt.elsewhere(ATTEMPT_ID, tuple(map(due, range(len(fees)))))
    receipts = [of(index, fee, note="") for index, fee in enumerate(fees)]
    assert fee_of(attempt, receipts, attempt) == Money(sum(fees))


@pytest.mark.parametrize(
    ("receipts", "why"),
    [
        ([], "no receipt"),
        ([of(0, 150), of(1, None)], "one names none"),
        ([of(0, 150), of(1, 0)], "they differ"),
        ([of(0, 150, OTHER), of(1, 150, OTHER)], "they are of another cart"),
    ],
)
def test_what_is_not_certain_is_not_said(receipts: list[Receipt], why: str) -> None:
    attempt = cart(2)
    assert fee_of(attempt, receipts, attempt) is None, why


def test_the_fee_of_a_cart_is_not_that_of_one_of_its_notices() -> None:
    """Did I pay? It is asked of one notice of two that were paid together."""
    whole, one = cart(2), cart(1)
    assert fee_of(one, [of(0, 150)], whole) is None
    assert own_fee(of(0, 150), whole) is None
    assert own_fee(of(0, 150), one) == Money(150)


def test_what_was_paid_elsewhere_may_have_been_a_cart_where_it_names_one() -> None:
    one = cart(1)
    assert fee_of(one, [of(0, 150, "portal-17")], None) is None
    assert own_fee(of(0, 150, "portal-17"), None) is None
    assert fee_of(one, [of(0, 150, "")], None) == own_fee(of(0, 150, ""), None) == Money(150)
