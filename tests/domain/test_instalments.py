# SPDX-License-Identifier: EUPL-1.2
"""One bill, paid in instalments or at once, never both."""

from __future__ import annotations

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.instalments import Block, InstalmentPlan, key_of, same_bill
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Payability, Pendenza, State

CREDITOR = "01234567890"
DAY = date(2026, 12, 1)
WAYS = [1, 2, 3, 4, SogliaKind.ENTRO, SogliaKind.OLTRE, SogliaKind.SCONTATO, None]
UNPAID = (State.NON_ESEGUITA, State.SCADUTA, State.ANNULLATA)


def part(
    index: int,
    way: int | SogliaKind | None,
    state: State = State.NON_ESEGUITA,
    due_in_days: int | None = 0,
    bill: str = "TARI-1",
    **changes: str,
) -> Pendenza:
    """A debt of a bill: an instalment by its number, a soglia by its kind, the plain whole by None."""
    notice = NoticeNumber(f"3010000000000001{index:02d}")
    rata, soglia = (way, None) if isinstance(way, int) else (None, Soglia(way, 30) if way else None)
    values = {"application_id": "kiosk", "debtor_id": "RSSMRA80A01H501U", **changes}
    return Pendenza(
        notice, CREDITOR, "Comune", Money(5000), state, "TARI", notice.iuv,
        due_on=None if due_in_days is None else DAY + timedelta(days=due_in_days),
        documento=Documento(bill, "TARI", rata, soglia), debt_id=f"P{index}", **values,
    )  # fmt: skip


bills = st.lists(
    st.tuples(st.sampled_from(WAYS), st.sampled_from(list(State)), st.none() | st.integers(-90, 90)),
    min_size=1,
    max_size=8,
).map(lambda drawn: [part(index, *one) for index, one in enumerate(drawn)])


def is_rata(debt: Pendenza) -> bool:
    return debt.documento is not None and debt.documento.rata is not None


def excludes(one: Pendenza, other: Pendenza) -> bool:
    """Whether paying both would pay something twice."""
    return key_of(one) != key_of(other) and not (is_rata(one) and is_rata(other))


def test_instalments_first_and_the_single_payments_beside_them() -> None:
    parts = [part(3, SogliaKind.ENTRO, due_in_days=10), part(2, 2, due_in_days=60), part(1, 1, due_in_days=10)]
    plan = InstalmentPlan.of(parts[1], parts)
    assert [debt.notice.digits[-1] for debt in plan.instalments] == ["1", "2"]
    assert plan.singles == (parts[0],)
    assert plan.has_choice
    assert plan.offered() == (parts[2], parts[1], parts[0])


def test_the_next_due_comes_first_whatever_its_number() -> None:
    late, early = part(1, 1, due_in_days=40), part(2, 2, due_in_days=20)
    assert InstalmentPlan.of(late, [early]).offered()[0] == early
    undated = part(3, 1, due_in_days=None)
    assert InstalmentPlan.of(undated, [late]).offered()[0] == late


def test_an_expired_instalment_is_not_offered_and_does_not_stop_the_next() -> None:
    first, second = part(1, 1, State.SCADUTA, -10), part(2, 2, due_in_days=20)
    assert InstalmentPlan.of(first, [second]).offered()[0] == second


def test_a_debt_is_read_later_than_its_row_in_a_list() -> None:
    old, new = part(1, 1, State.NON_ESEGUITA), part(1, 1, State.ESEGUITA)
    assert InstalmentPlan.of(new, [old]).parts == (new,)


@pytest.mark.parametrize("state", [state for state in State if state not in UNPAID])
def test_whatever_may_have_been_paid_blocks_the_other_way(state: State) -> None:
    rata, single = part(1, 1), part(2, SogliaKind.ENTRO)
    paid_single, paid_rata = part(2, SogliaKind.ENTRO, state), part(1, 1, state)
    assert InstalmentPlan.of(rata, [paid_single]).block(rata) is Block.PAID
    assert InstalmentPlan.of(single, [paid_rata]).block(single) is Block.PAID
    assert InstalmentPlan.of(single, [paid_rata]).offered() == ()


def test_a_rata_does_not_block_another_rata() -> None:
    first, second = part(1, 1, State.ESEGUITA), part(2, 2)
    plan = InstalmentPlan.of(second, [first])
    assert plan.block(second, cart={key_of(first)}, open_payments={key_of(first)}) is None


def test_two_single_payments_exclude_each_other() -> None:
    reduced, full = part(1, SogliaKind.RIDOTTO), part(2, None)
    plan = InstalmentPlan.of(reduced, [full])
    assert plan.block(full, cart={key_of(reduced)}) is Block.IN_CART
    assert plan.block(full, open_payments={key_of(reduced)}) is Block.OPEN
    assert plan.block(full) is None


@pytest.mark.parametrize(
    "other",
    [
        part(2, 2, bill="TARI-2"),
        part(2, 2, application_id="other"),
        part(2, 2, debtor_id="VRDLGU80A01H501U"),
    ],
)
def test_what_is_another_bill(other: Pendenza) -> None:
    one = part(1, 1)
    assert not same_bill(one, other)
    plan = InstalmentPlan.of(one, [other])
    assert plan.parts == (one,)
    assert not plan.has_choice


@given(bills, st.data())
def test_nothing_that_is_offered_pays_something_twice(parts: list[Pendenza], data: st.DataObject) -> None:
    keys = st.sets(st.sampled_from([key_of(debt) for debt in parts]))
    cart, open_payments = data.draw(keys), data.draw(keys)
    plan = InstalmentPlan.of(parts[0], parts)
    assert sorted(map(key_of, plan.parts), key=str) == sorted(map(key_of, parts), key=str)
    for debt in plan.offered(cart, open_payments):
        assert debt.payability is Payability.PAYABLE
        assert key_of(debt) not in cart | open_payments
        for other in parts:
            if excludes(debt, other):
                assert other.state in UNPAID
                assert key_of(other) not in cart | open_payments


@given(bills, st.data())
def test_a_cart_filled_by_what_is_offered_never_pays_twice(parts: list[Pendenza], data: st.DataObject) -> None:
    plan = InstalmentPlan.of(parts[0], parts)
    by_key = {key_of(debt): debt for debt in parts}
    cart: set[tuple[str, NoticeNumber]] = set()
    while offered := plan.offered(cart):
        cart.add(key_of(data.draw(st.sampled_from(offered))))
    for one, other in itertools.combinations(cart, 2):
        assert not excludes(by_key[one], by_key[other])
    assert plan.offered(cart) == ()


@given(bills, st.data())
def test_blocks_do_not_depend_on_the_order_of_a_list(parts: list[Pendenza], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(parts))
    one, other = InstalmentPlan.of(parts[0], parts), InstalmentPlan.of(parts[0], shuffled)
    assert one == other
    assert [one.block(debt) for debt in parts] == [other.block(debt) for debt in parts]
