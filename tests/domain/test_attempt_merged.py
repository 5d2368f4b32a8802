# SPDX-License-Identifier: EUPL-1.2
"""Two that tell of one attempt, one of them of how it was some time ago: nothing that was known becomes less."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attempt import Attempt, IllegalMove, PageExit, Phase
from kiosk.domain.ending import REFUSAL_CODES, Ending
from kiosk.domain.open_attempt import is_open
from tests.application.payments import ATTEMPT_ID, due, left

_ORDER = list(Phase)


@st.composite
def lives(draw: st.DrawFn) -> list[Attempt]:
    """An attempt at each moment of its life."""
    one = Attempt(ATTEMPT_ID, (due(0), due(1)))
    life = [one, one.cart_sent(), one.cart_sent().page_opened()]
    if draw(st.booleans()):
        life.append(life[-1].authorisation_possible())
        life.append(life[-1].outcome_seen(draw(st.sampled_from([0, 17, 116, None]))))
    life.append(life[-1].page_left(draw(st.sampled_from([PageExit.OK, PageExit.CANCEL, PageExit.IDLE]))))
    for choice in draw(st.lists(st.sampled_from([Ending.NOT_PAID, Ending.BEING_CONFIRMED]), min_size=1, max_size=1)):
        try:
            life.append(life[-1].ended((choice, choice)))
        except IllegalMove:
            life.append(life[-1].ended((Ending.BEING_CONFIRMED,) * 2))
    if draw(st.booleans()):
        life.append(life[-1].superseded(due(0), "B" * 26))
    for proof in draw(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=2)):
        life.append(life[-1].proven(proof))
    return life


@given(lives(), st.data())
def test_an_old_tale_changes_nothing_that_money_rests_on(life: list[Attempt], data: st.DataObject) -> None:
    known = life[0]
    for now in life:
        before = known
        known = known.merged_with(now)
        old = data.draw(st.sampled_from(life[: life.index(now) + 1]))
        known = known.merged_with(old)
        assert _ORDER.index(known.phase) == _ORDER.index(now.phase)
        assert known.may_be_authorised == now.may_be_authorised
        assert known.endings == now.endings
        assert known.superseded_by == now.superseded_by
        assert known.returned == now.returned
        assert known.merged_with(known) == known
        assert not (is_open(known) and not is_open(before)), "what is final stays final"


@given(lives())
def test_told_in_order_it_is_the_last_tale(life: list[Attempt]) -> None:
    for before, after in pairwise(life):
        assert before.merged_with(after) == after


@st.composite
def two_who_tell(draw: st.DrawFn) -> list[Attempt]:
    """What is told of one attempt by who saw it, and by who took up what the journal had: in any order."""
    seen = draw(lives())
    cut = draw(st.sampled_from([one for one in seen if one.returned is None])).cut_off()
    unpaid = Ending.BEING_CONFIRMED if cut.may_be_authorised else Ending.NOT_PAID
    ended = cut.ended((unpaid,) * 2)
    proof = draw(st.tuples(st.booleans(), st.booleans()))
    return draw(st.permutations([*seen, cut, ended, ended.proven(proof)]))


@given(two_who_tell())
def test_lost_facts_and_late_ones_never_keep_an_attempt_from_being_paid(told: list[Attempt]) -> None:
    known, so_far = told[0], [told[0]]
    for now in told[1:]:
        known = known.merged_with(now)
        so_far.append(now)
        assert known.may_be_authorised == any(one.may_be_authorised for one in so_far)
        for index, ending in enumerate(known.endings):
            paid = any(one.endings[index] is Ending.PAID for one in so_far if one.endings)
            assert (ending is Ending.PAID) == paid
        if Ending.NOT_PAID in known.endings and known.may_be_authorised:
            assert known.outcome_code in REFUSAL_CODES
        if known.phase is Phase.ENDED:
            assert known.proven((True, False)).endings == (Ending.PAID, known.endings[1])
        if known.may_be_authorised:
            assert is_open(known) or set(known.endings) == {Ending.PAID}


SURE = left(PageExit.CANCEL).ended((Ending.NOT_PAID,))
REFUSED = left(PageExit.ERROR, possible=True, code=116).ended((Ending.NOT_PAID,))
CONFIRMING = left(PageExit.OK, possible=True).ended((Ending.BEING_CONFIRMED,))


@pytest.mark.parametrize(
    ("known", "later", "ending"),
    [
        (SURE, left(PageExit.OK), Ending.BEING_CONFIRMED),
        (left(PageExit.OK), SURE, Ending.BEING_CONFIRMED),
        (SURE, CONFIRMING, Ending.BEING_CONFIRMED),
        (CONFIRMING, SURE, Ending.BEING_CONFIRMED),
        (SURE, REFUSED, Ending.NOT_PAID),
        (REFUSED, SURE, Ending.NOT_PAID),
        (REFUSED, CONFIRMING, Ending.NOT_PAID),
        (CONFIRMING, REFUSED, Ending.BEING_CONFIRMED),
        (SURE, left(PageExit.CANCEL), Ending.NOT_PAID),
    ],
)
def test_not_paid_counts_only_of_who_knew_what_may_have_been_authorised(
    known: Attempt, later: Attempt, ending: Ending
) -> None:
    merged = known.merged_with(later)
    assert merged.endings == (ending,)
    assert merged.proven([True]).endings == (Ending.PAID,)


def test_an_old_row_that_says_not_paid_without_certainty_can_still_become_paid() -> None:
    """Journals of earlier versions may hold one; a question without an answer is no fault, either."""
    sure = left(PageExit.CANCEL, notices=2).ended((Ending.NOT_PAID,) * 2)
    uncertain = replace(sure, may_be_authorised=True)
    assert uncertain.proven([False, False]) == uncertain
    assert uncertain.proven([True, False]).endings == (Ending.PAID, Ending.NOT_PAID)


def test_the_tale_of_another_attempt_is_a_fault() -> None:
    with pytest.raises(IllegalMove):
        left(PageExit.OK).merged_with(Attempt("B" * 26, (due(),)))


def test_who_says_not_paid_of_what_may_have_been_authorised_leaves_it_open() -> None:
    sure = left(PageExit.CANCEL).ended((Ending.NOT_PAID,))
    assert is_open(sure.merged_with(left(PageExit.CANCEL, possible=True)))


def test_a_cart_that_was_refused_is_certainly_not_paid() -> None:
    refused = Attempt(ATTEMPT_ID, (due(0), due(1))).cart_sent().cart_refused()
    assert (refused.phase, refused.returned) == (Phase.ENDED, PageExit.FAILED)
    assert refused.endings == (Ending.NOT_PAID, Ending.NOT_PAID)
    assert not refused.may_be_authorised


@pytest.mark.parametrize("code", [116, 0, None])
def test_a_restart_trusts_what_was_recorded_but_no_outcome(code: int | None) -> None:
    opened = Attempt(ATTEMPT_ID, (due(),)).cart_sent().page_opened()
    assert not opened.cut_off().may_be_authorised
    cut_off = opened.authorisation_possible().outcome_seen(code).cut_off()
    assert (cut_off.phase, cut_off.returned) == (Phase.CHECKING, PageExit.CUT_OFF)
    assert (cut_off.may_be_authorised, cut_off.outcome_code) == (True, None)
    with pytest.raises(IllegalMove):
        cut_off.ended((Ending.NOT_PAID,))


@pytest.mark.parametrize("attempt", [left(PageExit.OK), left(PageExit.OK).ended((Ending.BEING_CONFIRMED,))])
def test_after_the_return_nothing_is_cut_off(attempt: Attempt) -> None:
    with pytest.raises(IllegalMove):
        attempt.cut_off()


def test_receipts_that_come_later() -> None:
    ended = left(PageExit.OK, possible=True, notices=2).ended((Ending.BEING_CONFIRMED,) * 2)
    assert ended.proven([False, True]).endings == (Ending.BEING_CONFIRMED, Ending.PAID)
    assert ended.proven([False, True]).proven([True, False]).endings == (Ending.PAID, Ending.PAID)
    with pytest.raises(IllegalMove):
        left(PageExit.OK).proven([True])


def test_one_successor_a_notice() -> None:
    with pytest.raises(ValueError, match="a successor a notice"):
        Attempt(ATTEMPT_ID, (due(0), due(1)), superseded_by=("B" * 26,))
