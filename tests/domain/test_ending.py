# SPDX-License-Identifier: EUPL-1.2
"""Which ending is shown: the table of the rules, row by row, and what must never be said."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ending import (
    REFUSAL_CODES,
    Ending,
    Evidence,
    NotPaidReason,
    VisitEnding,
    ending_of,
    ending_of_all,
    reason_of_refusal,
)

REFUSALS = (2, 3, 7, 8, 10, 116, 117, 121)
NO_REFUSALS = (None, 0, 1, 4, 17, 18, 25, -1, 9999)
EVIDENCE = st.builds(
    Evidence,
    has_proof=st.booleans(),
    may_be_authorised=st.booleans(),
    outcome_code=st.one_of(st.none(), st.sampled_from(REFUSALS), st.integers(-5, 9999)),
    checks_finished=st.booleans(),
    last_check_answered=st.booleans(),
)
SINGLE = st.sampled_from([Ending.PAID, Ending.NOT_PAID, Ending.BEING_CONFIRMED])


def known(
    *,
    proof: bool = False,
    possible: bool = False,
    code: int | None = None,
    finished: bool = True,
    answered: bool = True,
) -> Evidence:
    return Evidence(proof, possible, code, finished, answered)


def test_row_1_a_receipt_means_paid_whatever_else_is_known() -> None:
    for possible, code, finished, answered in product((False, True), (*REFUSALS, *NO_REFUSALS), *[(False, True)] * 2):
        evidence = known(proof=True, possible=possible, code=code, finished=finished, answered=answered)
        assert ending_of(evidence) is Ending.PAID


@pytest.mark.parametrize("code", [*REFUSALS, *NO_REFUSALS])
def test_row_2_nothing_can_have_been_authorised(code: int | None) -> None:
    assert ending_of(known(code=code)) is Ending.NOT_PAID


@pytest.mark.parametrize("code", REFUSALS)
def test_row_3_a_refusal_named_by_the_outcome_page(code: int) -> None:
    assert ending_of(known(possible=True, code=code)) is Ending.NOT_PAID


@pytest.mark.parametrize("code", NO_REFUSALS)
def test_row_4_anything_else_without_a_receipt(code: int | None) -> None:
    assert ending_of(known(possible=True, code=code)) is Ending.BEING_CONFIRMED


@pytest.mark.parametrize("code", [*REFUSALS, *NO_REFUSALS])
def test_row_5_govpay_cannot_be_asked_and_something_may_have_been_authorised(code: int | None) -> None:
    assert ending_of(known(possible=True, code=code, answered=False)) is Ending.BEING_CONFIRMED


def test_row_5_govpay_cannot_be_asked_and_nothing_can_have_been_authorised() -> None:
    assert ending_of(known(answered=False)) is Ending.NOT_PAID


@pytest.mark.parametrize("possible", [False, True])
@pytest.mark.parametrize("code", [*REFUSALS, *NO_REFUSALS])
def test_nothing_certain_is_said_before_the_questions_are_asked(possible: bool, code: int | None) -> None:
    assert ending_of(known(possible=possible, code=code, finished=False)) is Ending.BEING_CONFIRMED


def test_the_refusals_are_exactly_the_ones_of_the_rules() -> None:
    assert sorted(REFUSAL_CODES) == sorted(REFUSALS)


@given(EVIDENCE)
def test_paid_if_and_only_if_there_is_a_receipt(evidence: Evidence) -> None:
    assert (ending_of(evidence) is Ending.PAID) == evidence.has_proof


@given(EVIDENCE)
def test_not_paid_is_never_said_where_money_may_have_moved(evidence: Evidence) -> None:
    if ending_of(evidence) is Ending.NOT_PAID:
        assert evidence.checks_finished
        if evidence.may_be_authorised:
            assert evidence.outcome_code in REFUSALS
            assert evidence.last_check_answered


@given(EVIDENCE)
def test_one_notice_is_never_partly_paid_and_a_certain_ending_comes_with_the_last_question(evidence: Evidence) -> None:
    ending = ending_of(evidence)
    assert ending is not Ending.PARTLY_PAID
    if not evidence.has_proof and not evidence.checks_finished:
        assert ending is Ending.BEING_CONFIRMED


@pytest.mark.parametrize(
    ("endings", "whole"),
    [
        ([Ending.PAID], Ending.PAID),
        ([Ending.PAID, Ending.PAID], Ending.PAID),
        ([Ending.PAID, Ending.BEING_CONFIRMED], Ending.BEING_CONFIRMED),
        ([Ending.PAID, Ending.NOT_PAID, Ending.BEING_CONFIRMED], Ending.BEING_CONFIRMED),
        ([Ending.NOT_PAID, Ending.BEING_CONFIRMED], Ending.BEING_CONFIRMED),
        ([Ending.PAID, Ending.NOT_PAID], Ending.PARTLY_PAID),
        ([Ending.PARTLY_PAID, Ending.PAID], Ending.PARTLY_PAID),
        ([Ending.PARTLY_PAID, Ending.NOT_PAID], Ending.PARTLY_PAID),
        ([Ending.NOT_PAID], Ending.NOT_PAID),
        ([Ending.NOT_PAID, Ending.NOT_PAID], Ending.NOT_PAID),
    ],
)
def test_the_ending_of_a_cart(endings: list[Ending], whole: Ending) -> None:
    assert ending_of_all(endings) is whole
    assert ending_of_all(reversed(endings)) is whole


def test_a_cart_without_notices_has_no_ending() -> None:
    with pytest.raises(ValueError, match="at least one"):
        ending_of_all([])


@given(st.lists(SINGLE, min_size=1, max_size=5))
def test_a_cart_says_no_more_than_its_notices(endings: list[Ending]) -> None:
    whole = ending_of_all(iter(endings))
    assert (whole is Ending.PAID) == all(one is Ending.PAID for one in endings)
    assert (whole is Ending.NOT_PAID) == all(one is Ending.NOT_PAID for one in endings)
    assert (whole is Ending.BEING_CONFIRMED) == (Ending.BEING_CONFIRMED in endings)


@given(SINGLE)
def test_a_cart_of_one_ends_as_its_notice(ending: Ending) -> None:
    assert ending_of_all([ending]) is ending


def test_a_visit_can_end_as_every_payment_can() -> None:
    assert {ending.value for ending in Ending} <= {ending.value for ending in VisitEnding}
    assert {"not_payable", "not_found", "printed", "unavailable", "idle"} <= {ending.value for ending in VisitEnding}


@pytest.mark.parametrize("code", REFUSALS)
def test_every_refusal_has_words_of_its_own(code: int) -> None:
    assert reason_of_refusal(code) is not NotPaidReason.REFUSED


@given(st.one_of(st.none(), st.integers()).filter(lambda code: code not in REFUSALS))
def test_a_code_that_is_no_refusal_explains_nothing(code: int | None) -> None:
    assert reason_of_refusal(code) is NotPaidReason.REFUSED
