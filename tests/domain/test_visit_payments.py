# SPDX-License-Identifier: EUPL-1.2
"""What the attempts of a visit come to."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.money import Money
from kiosk.domain.visit_payments import Payment, VisitPayments
from tests.application.payments import due

_ENDINGS = st.sampled_from([Ending.PAID, Ending.NOT_PAID, Ending.BEING_CONFIRMED])
_MADE = st.lists(
    st.lists(st.tuples(st.integers(0, 11), _ENDINGS), min_size=1, max_size=5, unique_by=lambda one: one[0])
)


def attempt(which: int, *indices: int) -> Attempt:
    started = Attempt("ABCDEFGHJKLMNPQRSTUV"[which % 20] * 26, tuple(map(due, indices)))
    return started.cart_sent().page_opened().authorisation_possible().outcome_seen(116).page_left(PageExit.ERROR)


def ended(which: int, *pairs: tuple[int, Ending]) -> Attempt:
    return attempt(which, *(index for index, _ in pairs)).ended(tuple(ending for _, ending in pairs))


@given(_MADE.filter(lambda made: len(made) < 20))
def test_each_notice_counts_once_and_a_proof_above_all(made: list[list[tuple[int, Ending]]]) -> None:
    payments = VisitPayments()
    for which, pairs in enumerate(made):
        payments = payments.with_payment(Payment(attempt(which, *(index for index, _ in pairs))))
        payments = payments.with_payment(Payment(ended(which, *pairs), Money(150)))
    seen = [pair for pairs in made for pair in pairs]
    paid = {index for index, ending in seen if ending is Ending.PAID}
    unsettled = {index for index, ending in seen if ending is Ending.BEING_CONFIRMED} - paid
    assert payments.paid.amount == Money(5000 * len(paid))
    assert payments.open.amount == Money(5000 * len(unsettled))
    assert payments.nothing_moved == (not paid and not unsettled)
    left = {due(index).key for index in range(12)} - {due(index).key for index in paid | unsettled}
    assert payments.left_of(due(index).key for index in range(12)) == left
    assert payments.left_of(()) == {due(index).key for index, _ in seen} & left


def test_a_sum_has_a_fee_only_where_all_of_its_payments_have_one() -> None:
    known = Payment(ended(0, (0, Ending.PAID)), Money(150))
    unknown = Payment(ended(1, (1, Ending.PAID)))
    nothing = Payment(ended(2, (2, Ending.NOT_PAID)))
    assert VisitPayments((known, nothing)).paid.fee == Money(150)
    assert VisitPayments((known, unknown)).paid.fee is None


def test_a_fee_that_was_known_stays_known_when_the_receipts_have_gone() -> None:
    paid = ended(0, (0, Ending.PAID))
    payments = VisitPayments().with_payment(Payment(paid, Money(0))).with_payment(Payment(paid))
    assert payments.paid.fee == Money(0)


def test_what_somebody_else_paid_is_not_said_to_be_paid_by_the_visitor_and_is_not_left() -> None:
    """A receipt that names another cart, and one of a notice for which nobody pressed "Pay" here."""
    elsewhere = Payment(ended(0, (0, Ending.PAID)), not_ours=frozenset({due(0).key}))
    cancelled = replace(ended(1, (1, Ending.PAID)), may_be_authorised=False)
    payments = VisitPayments((elsewhere, Payment(cancelled)))
    assert not payments.paid
    assert payments.nothing_moved
    assert not payments.left_of([due(0).key, due(1).key])


def test_another_s_receipt_does_not_say_that_nothing_moved_here() -> None:
    maybe = replace(ended(0, (0, Ending.PAID)), outcome_code=0)
    payments = VisitPayments((Payment(maybe, not_ours=frozenset({due(0).key})),))
    assert payments.paid
    assert not payments.yours
    assert not payments.nothing_moved


def test_it_is_yours_only_where_all_receipts_say_so() -> None:
    first = Payment(ended(0, (0, Ending.PAID)), ours=frozenset({due(0).key}))
    assert VisitPayments((first,)).yours
    assert not VisitPayments((first, Payment(ended(1, (1, Ending.PAID))))).yours
    assert VisitPayments((first,)).with_payment(Payment(first.attempt)).yours, "what was known stays known"


def test_a_code_that_was_shown_to_a_telephone_is_neither_paid_nor_due() -> None:
    shown = VisitPayments((Payment(Attempt.elsewhere("A" * 26, (due(0),))),))
    assert shown.shown
    assert shown.nothing_moved
    assert not shown.left_of(())
    assert shown.left_of([due(0).key]) == {due(0).key}


def test_what_is_learned_later_is_of_the_attempts_of_this_visit_only() -> None:
    payments = VisitPayments((Payment(ended(0, (0, Ending.BEING_CONFIRMED))),))
    assert payments.learned(ended(1, (1, Ending.PAID))) is payments
    assert payments.learned(ended(0, (0, Ending.PAID))).paid.notices == 1
