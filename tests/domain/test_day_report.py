# SPDX-License-Identifier: EUPL-1.2
"""The sums of a day: each notice counts once, and only what a receipt proves is paid."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attempt import Attempt
from kiosk.domain.day_report import DayReport, Operation, Standing, Sum, operations_of
from kiosk.domain.ending import Ending
from kiosk.domain.fact import FactKind, KeptAttempt
from kiosk.domain.money import Money
from tests.adapters.journal.lives import attempt, life
from tests.application.payments import CREDITOR, NOON


def kept(of: Attempt, seconds: int = 0) -> KeptAttempt:
    return KeptAttempt(of, {FactKind.ATTEMPT: NOON + timedelta(seconds=seconds)})


def report(*attempts: Attempt) -> DayReport:
    operations = [one for place, of in enumerate(attempts) for one in operations_of(kept(of, place), "kiosk", "lobby")]
    return DayReport(NOON.date(), NOON, tuple(operations))


def lived(number: int, *notices: int, ending: Ending = Ending.PAID) -> Attempt:
    *_, (_, ended) = life(attempt(number, *notices), ending=ending)
    return ended


def test_each_notice_of_a_cart_is_an_operation() -> None:
    found = report(lived(1, 1, 2))
    assert [(one.began_at, one.code, one.creditor_id, one.who, one.where) for one in found.operations] == [
        (NOON, lived(1).code, CREDITOR, "kiosk", "lobby")
    ] * 2
    assert found.sum_of(Standing.PAID) == Sum(2, Money(5001 + 5002))
    assert found.paid_by_creditor == {CREDITOR: Sum(2, Money(10003))}


def test_only_an_ending_says_that_something_is_paid() -> None:
    found = report(
        lived(1),
        lived(2, ending=Ending.NOT_PAID),
        lived(3, ending=Ending.BEING_CONFIRMED),
        attempt(4).cart_sent().page_opened().authorisation_possible(),
    )
    assert [one.standing for one in found.operations] == [
        Standing.PAID, Standing.NOT_PAID, Standing.BEING_CONFIRMED, Standing.UNDER_WAY,
    ]  # fmt: skip
    assert [found.sum_of(standing).notices for standing in Standing] == [1, 1, 1, 1, 0]


def test_what_was_tried_again_counts_by_its_last_try() -> None:
    first = lived(1, 7, ending=Ending.BEING_CONFIRMED)
    second = lived(2, 7)
    found = report(first.superseded(first.notices[0], second.id), second)
    assert [one.standing for one in found.operations] == [Standing.REPLACED, Standing.PAID]
    assert found.sum_of(Standing.PAID) == Sum(1, Money(5007))
    assert found.paid_more_than_once == ()


def test_a_notice_that_two_attempts_call_paid_is_one_sum_and_an_anomaly() -> None:
    first, second = lived(1, 7), lived(2, 7)
    found = report(first.superseded(first.notices[0], second.id), second, lived(3))
    assert found.sum_of(Standing.PAID) == Sum(2, Money(5007 + 5003))
    assert [one.code for one in found.paid_more_than_once] == [first.code, second.code]


def test_who_paid_with_a_telephone_is_told() -> None:
    found = report(Attempt.elsewhere(attempt(1).id, attempt(1).notices))
    assert [(one.standing, one.elsewhere) for one in found.operations] == [(Standing.UNDER_WAY, True)]


def test_an_empty_day_has_no_sums() -> None:
    found = report()
    assert {found.sum_of(standing) for standing in Standing} == {Sum(0, Money(0))}
    assert found.paid_by_creditor == {}


OPERATIONS = st.lists(
    st.builds(
        lambda number, creditor, standing, cents: replace(
            report(attempt(number)).operations[0], creditor_id=creditor, standing=standing, amount=Money(cents)
        ),
        st.integers(1, 4), st.sampled_from(["01234567897", "80012345674"]), st.sampled_from(Standing),
        st.integers(1, 9),
    )
)  # fmt: skip


@given(OPERATIONS)
def test_the_creditors_sums_are_the_sum_of_what_is_paid(operations: Sequence[Operation]) -> None:
    found = DayReport(NOON.date(), NOON, tuple(operations))
    paid, parts = found.sum_of(Standing.PAID), found.paid_by_creditor.values()
    assert paid == Sum(sum(one.notices for one in parts), Money.total(one.amount for one in parts))
    assert paid.notices == len({(one.creditor_id, one.notice) for one in operations if one.standing is Standing.PAID})
