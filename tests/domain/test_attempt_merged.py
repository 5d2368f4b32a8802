# SPDX-License-Identifier: EUPL-1.2
"""Two that tell of one attempt, one of them of how it was some time ago: nothing that was known becomes less."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.attempt import Attempt, IllegalMove, PageExit, Phase
from kiosk.domain.ending import Ending
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
