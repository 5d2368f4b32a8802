# SPDX-License-Identifier: EUPL-1.2
"""The cart, by its rules: one row a notice, only what may be paid, a revenue stamp alone, at most twenty."""

from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.cart import MAX_PILE, Cart, NotAdded, Reason
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State

CREDITORS = ("12345678901", "10987654321")


def debt(
    index: int, creditor: str = CREDITORS[0], cents: int = 100, state: State = State.NON_ESEGUITA, stamp: bool = False
) -> Pendenza:
    notice = NoticeNumber(f"3010000000000{index:05d}")
    return Pendenza(notice, creditor, "Comune di Prova", Money(cents), state, "Mensa", notice.iuv, has_stamp=stamp)


debts = st.builds(
    debt,
    st.integers(0, 30),
    st.sampled_from(CREDITORS),
    st.integers(1, 99_999_999),
    st.sampled_from(State),
    st.booleans(),
)


def filled(number: int) -> Cart:
    cart = Cart()
    for index in range(number):
        cart = cart.add(debt(index))
    return cart


@given(st.lists(debts, max_size=60))
def test_whatever_is_scanned_the_rules_hold(scanned: list[Pendenza]) -> None:
    cart = Cart()
    for one in scanned:
        before = cart
        with suppress(NotAdded):
            cart = cart.add(one)
        assert cart.debts in (before.debts, (*before.debts, one))
    assert len({(one.creditor_id, one.notice) for one in cart.debts}) == len(cart) <= MAX_PILE
    assert all(one.state is State.NON_ESEGUITA for one in cart.debts)
    assert len(cart) <= 1 or not any(one.has_stamp for one in cart.debts)
    assert cart.total == Money.total(one.amount for one in cart.debts)


@given(st.integers(0, MAX_PILE), st.integers(1, 5))
def test_a_pile_is_split_in_the_order_of_scanning_and_nothing_is_lost(number: int, per_payment: int) -> None:
    cart, taken = filled(number), []
    while cart.debts:
        payment = cart.first(per_payment)
        assert 1 <= len(payment) <= per_payment
        taken += payment.debts
        cart = cart.after(per_payment)
    assert tuple(taken) == filled(number).debts


@given(st.integers(1, MAX_PILE), st.data())
def test_what_is_taken_out_can_be_put_in_again(number: int, data: st.DataObject) -> None:
    cart = filled(number)
    out = cart.debts[data.draw(st.integers(0, number - 1))]
    less = cart.without(out)
    assert out not in less
    assert len(less) == number - 1
    assert less.add(out).total == cart.total
    assert less.without(out) == less


@pytest.mark.parametrize(
    ("cart", "more", "reason"),
    [
        (filled(3), debt(1), Reason.ALREADY_IN),
        (filled(3), debt(1, cents=999), Reason.ALREADY_IN),
        (filled(3), debt(9, state=State.ESEGUITA), Reason.NOT_PAYABLE),
        (Cart(), debt(9, state=State.SCADUTA), Reason.NOT_PAYABLE),
        (filled(1), debt(9, stamp=True), Reason.STAMP_PAYS_ALONE),
        (Cart().add(debt(9, stamp=True)), debt(1), Reason.BESIDE_A_STAMP),
        (filled(MAX_PILE), debt(99), Reason.PILE_FULL),
    ],
)
def test_why_a_notice_is_not_added(cart: Cart, more: Pendenza, reason: Reason) -> None:
    with pytest.raises(NotAdded) as refused:
        cart.add(more)
    assert refused.value.reason is reason


def test_the_same_number_of_another_creditor_is_another_notice() -> None:
    assert len(filled(1).add(debt(0, CREDITORS[1]))) == 2


def test_what_was_read_again_keeps_its_place() -> None:
    changed = debt(1, cents=777)
    cart = filled(3).updated(changed)
    assert cart.debts == (debt(0), changed, debt(2))
    assert filled(1).updated(changed) == filled(1)


def test_a_stamp_may_be_paid_alone() -> None:
    assert len(Cart().add(replace(debt(0), has_stamp=True))) == 1
