# SPDX-License-Identifier: EUPL-1.2
"""Which attempts are open, which keep a notice from being paid again and until when, and whose payment a receipt is."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from itertools import product

import pytest

from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.fact import FactKind, KeptAttempt, shows_presence
from kiosk.domain.open_attempt import (
    guarding,
    is_open,
    is_open_on,
    not_paid_lately,
    paid_elsewhere,
    retry_from,
    superseded,
)
from tests.application.payments import ATTEMPT_ID, CREDITOR, NOON, OTHER_CREDITOR, due, left, number

GUARD = timedelta(minutes=30)
OTHER_ID = "B" * 26
BEGUN = Attempt(ATTEMPT_ID, (due(),))
SURE = left(PageExit.CANCEL)
UNSURE = left(PageExit.OK, possible=True)
REFUSED = left(PageExit.ERROR, possible=True, code=116)


def kept(attempt: Attempt, minutes: float | None = 0) -> KeptAttempt:
    """Its page was last open so many minutes after noon; None: never."""
    times = {FactKind.ATTEMPT: NOON}
    if minutes is not None:
        times |= {FactKind.PAGE_OPENED: NOON, FactKind.RETURN: NOON + timedelta(minutes=minutes)}
    return KeptAttempt(attempt, times)


@pytest.mark.parametrize(
    ("attempt", "still_open"),
    [
        (BEGUN, True),
        (BEGUN.cart_sent(), True),
        (BEGUN.cart_sent().cart_refused(), False),
        (BEGUN.cart_sent().page_opened(), True),
        (SURE, True),
        (SURE.ended((Ending.NOT_PAID,)), False),
        (SURE.ended((Ending.PAID,)), False),
        (UNSURE.ended((Ending.BEING_CONFIRMED,)), True),
        (UNSURE.ended((Ending.PAID,)), False),
        (REFUSED.ended((Ending.NOT_PAID,)), True),
        (left(PageExit.OK, possible=True, notices=2).ended((Ending.PAID, Ending.BEING_CONFIRMED)), True),
        (left(PageExit.CANCEL, notices=2).ended((Ending.PAID, Ending.NOT_PAID)), False),
    ],
)
def test_open_until_the_ending_is_final(attempt: Attempt, still_open: bool) -> None:
    assert is_open(attempt) is still_open
    assert is_open_on(attempt, due()) is still_open
    assert not is_open_on(attempt, due(9))


def test_a_new_attempt_supersedes_what_is_open_on_its_notices() -> None:
    cart = left(PageExit.OK, possible=True, notices=3).ended((Ending.BEING_CONFIRMED,) * 3)
    new = Attempt(OTHER_ID, (due(1), due(8)))
    (after,) = superseded([cart, Attempt("C" * 26, (due(7),))], new)
    assert after.superseded_by == ("", OTHER_ID, "")
    assert is_open(after), "it is looked at all the same"
    assert [is_open_on(after, due(index)) for index in range(3)] == [True, False, True]
    assert superseded([after], new) == ()
    assert superseded([new], new) == ()


def test_what_is_over_is_not_superseded() -> None:
    assert superseded([UNSURE.ended((Ending.PAID,))], Attempt(OTHER_ID, (due(),))) == ()


def test_the_first_successor_stays() -> None:
    assert UNSURE.superseded(due(), OTHER_ID).superseded(due(), "C" * 26).superseded_by == (OTHER_ID,)


@pytest.mark.parametrize(
    "attempt", [BEGUN.cart_sent().page_opened(), SURE, UNSURE, UNSURE.ended((Ending.BEING_CONFIRMED,))]
)
def test_a_notice_is_guarded_while_its_payment_is_unsettled(attempt: Attempt) -> None:
    known = [kept(attempt, 2)]
    until = NOON + timedelta(minutes=32)
    for minutes, expected in ((2, until), (31.9, until), (32, None), (500, None)):
        assert retry_from(known, CREDITOR, number(), NOON + timedelta(minutes=minutes), GUARD) == expected
    assert retry_from(known, OTHER_CREDITOR, number(), NOON, GUARD) is None
    assert retry_from(known, CREDITOR, number(5), NOON, GUARD) is None


@pytest.mark.parametrize(
    "attempt",
    [
        UNSURE.ended((Ending.PAID,)),
        SURE.ended((Ending.NOT_PAID,)),
        REFUSED.ended((Ending.NOT_PAID,)),
        UNSURE.superseded(due(), OTHER_ID),
    ],
)
def test_what_is_settled_refused_or_superseded_guards_nothing(attempt: Attempt) -> None:
    assert retry_from([kept(attempt)], CREDITOR, number(), NOON, GUARD) is None


def test_a_page_that_was_never_open_guards_nothing() -> None:
    for attempt in (BEGUN, BEGUN.cart_sent(), BEGUN.cart_sent().cut_off()):
        assert retry_from([kept(attempt, None)], CREDITOR, number(), NOON, GUARD) is None


def test_the_latest_of_several_counts_in_the_zone_of_who_asks() -> None:
    known = [kept(UNSURE, minutes) for minutes in (5, 20, 1)]
    now = NOON.astimezone(UTC) + timedelta(minutes=21)
    until = retry_from(known, CREDITOR, number(), now, GUARD)
    assert until == NOON + timedelta(minutes=50)
    assert until.tzinfo is UTC


def test_a_clock_that_was_put_back_guards_no_longer_than_from_now_on() -> None:
    assert retry_from([kept(UNSURE, 10_000)], CREDITOR, number(), NOON, GUARD) == NOON + GUARD


def test_which_attempt_guards() -> None:
    known = [kept(replace(UNSURE, id=letter * 26), minutes) for letter, minutes in (("A", 5), ("B", 20), ("C", 1))]
    found = guarding(known, CREDITOR, number(), NOON + timedelta(minutes=21), GUARD)
    assert found == (known[1], NOON + timedelta(minutes=50))


@pytest.mark.parametrize(
    ("attempt", "minutes", "expected"),
    [
        (REFUSED.ended((Ending.NOT_PAID,)), 29, True),
        (REFUSED.ended((Ending.NOT_PAID,)), 30, False),
        (REFUSED.ended((Ending.NOT_PAID,)), -29, True),
        (SURE.ended((Ending.NOT_PAID,)), 1, True),
        (UNSURE.ended((Ending.BEING_CONFIRMED,)), 1, False),
        (UNSURE, 1, False),
    ],
)
def test_not_paid_lately(attempt: Attempt, minutes: float, expected: bool) -> None:
    known = [KeptAttempt(attempt, {FactKind.ATTEMPT: NOON, FactKind.ENDING: NOON})]
    assert not_paid_lately(known, CREDITOR, number(), NOON + timedelta(minutes=minutes), GUARD) is expected
    assert not not_paid_lately(known, CREDITOR, number(9), NOON, GUARD)


def test_a_receipt_of_another_attempt_proves_the_notice_and_not_this_attempt() -> None:
    assert paid_elsewhere(ATTEMPT_ID, OTHER_ID)
    for note in (ATTEMPT_ID, "", "RSSMRA80A01H501U", "causale del pagatore", OTHER_ID.lower()):
        assert not paid_elsewhere(ATTEMPT_ID, note)


def test_who_was_last_there() -> None:
    facts = {kind for kind, attempt in product(FactKind, [UNSURE]) if shows_presence(kind, attempt)}
    assert FactKind.RETURN in facts
    assert not facts & {FactKind.CHECK, FactKind.ENDING, FactKind.BACKGROUND, FactKind.LISTED, FactKind.SUPERSEDED}
    cut_off = BEGUN.cart_sent().page_opened().cut_off()
    assert not shows_presence(FactKind.RETURN, cut_off)
    times = {FactKind.ATTEMPT: NOON, FactKind.RETURN: NOON + GUARD}
    assert KeptAttempt(cut_off, times).touched_at == NOON
    assert KeptAttempt(cut_off, times).page_open_at is None, "it never came"
