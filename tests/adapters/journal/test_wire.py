# SPDX-License-Identifier: EUPL-1.2
"""Whatever an attempt and its facts are, they come back as they were, without a name."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.journal.wire import (
    Unreadable,
    kept_as_text,
    microseconds,
    moment_of,
    read_kept,
    text,
    zone_s,
)
from kiosk.application.ports import FactKind
from kiosk.domain.attempt import ALPHABET, ID_LENGTH, Attempt, CartItem, PageExit, Phase
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.money import MAX_CENTS, Money
from kiosk.domain.notice import NoticeNumber
from tests.adapters.journal.lives import attempt
from tests.application.payments import NOON

digits = st.text("0123456789", min_size=17, max_size=17)
ids = st.text(ALPHABET, min_size=ID_LENGTH, max_size=ID_LENGTH)
zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
moments = st.datetimes(datetime(1970, 1, 2), datetime(2200, 1, 1), timezones=zones)  # noqa: DTZ001  zones come with it
notices = st.builds(
    CartItem,
    creditor_id=st.text("0123456789", min_size=11, max_size=11),
    creditor_name=st.text(),
    notice=st.builds(lambda first, rest: NoticeNumber(first + rest), st.sampled_from("0123"), digits),
    amount=st.integers(0, MAX_CENTS).map(Money),
    causale=st.text(),
    iuv=digits,
)


@st.composite
def attempts(draw: st.DrawFn) -> Attempt:
    dues = tuple(draw(st.lists(notices, min_size=1, max_size=5)))
    each = {"min_size": len(dues), "max_size": len(dues)}
    return Attempt(
        id=draw(ids),
        notices=dues,
        phase=draw(st.sampled_from(Phase)),
        may_be_authorised=draw(st.booleans()),
        outcome_code=draw(st.none() | st.integers(-5, 999)),
        returned=draw(st.none() | st.sampled_from(PageExit)),
        endings=draw(st.just(()) | st.lists(st.sampled_from(Ending), **each).map(tuple)),
        superseded_by=draw(st.just(()) | st.lists(ids | st.just(""), **each).map(tuple)),
    )


@given(attempts(), st.dictionaries(st.sampled_from(FactKind), moments))
def test_an_attempt_comes_back(of: Attempt, times: dict[FactKind, datetime]) -> None:
    kept = KeptAttempt(of.anonymous(), times)
    assert read_kept(kept_as_text(kept)) == kept


@given(attempts())
def test_nothing_but_names_is_left_out(of: Attempt) -> None:
    names = tuple((item.creditor_name, item.causale) for item in of.notices)
    back = read_kept(kept_as_text(KeptAttempt(of, {}))).attempt
    pairs = zip(back.notices, names, strict=True)
    named = tuple(replace(item, creditor_name=name, causale=causale) for item, (name, causale) in pairs)
    assert replace(back, notices=named) == of


def test_no_name_is_written() -> None:
    written = kept_as_text(KeptAttempt(attempt(1), {FactKind.ATTEMPT: NOON}))
    assert "Ada" not in written
    assert "Comune" not in written
    assert "\n" not in written


@given(moments)
def test_a_moment_comes_back_in_its_zone(moment: datetime) -> None:
    back = moment_of(microseconds(moment), zone_s(moment))
    assert back.isoformat() == moment.isoformat()


def test_moments_of_summer_and_winter_keep_their_order() -> None:
    before = datetime(2026, 10, 25, 0, 30, tzinfo=UTC).astimezone(timezone(timedelta(hours=2)))
    after = datetime(2026, 10, 25, 1, 30, tzinfo=UTC).astimezone(timezone(timedelta(hours=1)))
    assert before.replace(tzinfo=None) == after.replace(tzinfo=None)
    assert microseconds(before) < microseconds(after)


@pytest.mark.parametrize("row", ["", "{", "null", "[]", "{}", '{"id": 1}'])
def test_a_row_that_is_no_attempt(row: str) -> None:
    with pytest.raises(Unreadable):
        read_kept(row)


@given(st.sampled_from(["id", "phase", "notices", "endings", "times"]), st.none() | st.text())
def test_a_row_of_which_a_part_is_wrong(name: str, value: object) -> None:
    data = json.loads(kept_as_text(KeptAttempt(attempt(1), {FactKind.ATTEMPT: NOON})))
    data[name] = value
    if name == "endings" and value == "":
        return  # as good as an empty list
    with pytest.raises(Unreadable):
        read_kept(text(data))
