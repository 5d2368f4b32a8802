# SPDX-License-Identifier: EUPL-1.2
"""How a payment ended: one pure function from what is known to what may be said.

A return address says where to look, never what happened. Only a receipt with esito ESEGUITO means paid, and "not paid"
is said only where it is certain. Being wrong about either costs a citizen money.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from kiosk.dataclass import dataclass

#: Outcome codes of Checkout's outcome page that name a refusal (Checkout front end, outcome table): denied, wrong data,
#: invalid card, cancelled, denied, low balance, wrong CVV, over the limit. 1, 4, 17, 18 and 25 name none.
REFUSAL_CODES = frozenset({2, 3, 7, 8, 10, 116, 117, 121})


class Ending(Enum):
    """What is said about one notice, or about a whole payment."""

    PAID = "paid"
    NOT_PAID = "not_paid"
    BEING_CONFIRMED = "being_confirmed"
    PARTLY_PAID = "partly_paid"  # of several notices only; never of one


class VisitEnding(Enum):
    """How a visit can end without a payment, or as a payment does."""

    PAID = "paid"
    NOT_PAID = "not_paid"
    BEING_CONFIRMED = "being_confirmed"
    PARTLY_PAID = "partly_paid"
    NOT_PAYABLE = "not_payable"
    NOT_FOUND = "not_found"
    PRINTED = "printed"
    UNAVAILABLE = "unavailable"
    IDLE = "idle"


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about one notice of an attempt.

    Attributes:
        has_proof: a receipt of this notice with esito ESEGUITO was seen.
        may_be_authorised: the page was where money can move (navigation.Trail).
        outcome_code: the code that the outcome page told, None if it told none.
        checks_finished: every planned question to GovPay was asked: one if nothing can have been authorised,
            else the whole schedule. Not so where the visitor had to go, or where one look was all there was.
        last_check_answered: GovPay answered the last question.
    """

    has_proof: bool
    may_be_authorised: bool
    outcome_code: int | None
    checks_finished: bool
    last_check_answered: bool


def ending_of(evidence: Evidence) -> Ending:
    """The ending of one notice, once nobody asks for it any more in this visit."""
    if evidence.has_proof:
        return Ending.PAID
    was_refused = evidence.last_check_answered and evidence.outcome_code in REFUSAL_CODES
    if evidence.checks_finished and (was_refused or not evidence.may_be_authorised):
        return Ending.NOT_PAID
    return Ending.BEING_CONFIRMED


def ending_of_all(endings: Iterable[Ending]) -> Ending:
    """The ending of a payment of several notices.

    Raises:
        ValueError: no notice at all.
    """
    known = set(endings)
    if not known:
        raise ValueError("a payment has at least one notice")
    if Ending.BEING_CONFIRMED in known:
        return Ending.BEING_CONFIRMED
    if known == {Ending.PAID}:
        return Ending.PAID
    if Ending.PAID in known or Ending.PARTLY_PAID in known:
        return Ending.PARTLY_PAID
    return Ending.NOT_PAID


class NotPaidReason(Enum):
    """Why a payment certainly did not happen, as far as it may be said."""

    LEFT = "left"
    TOOK_TOO_LONG = "took_too_long"
    REFUSED = "refused"
    CARD_REFUSED = "card_refused"
    CARD_NOT_RECOGNISED = "card_not_recognised"
    OVER_LIMIT = "over_limit"
    PAGE_FAILED = "page_failed"
    COULD_NOT_CHECK = "could_not_check"


_REASON_OF_CODE = {
    2: NotPaidReason.CARD_REFUSED,
    3: NotPaidReason.CARD_NOT_RECOGNISED,
    7: NotPaidReason.CARD_NOT_RECOGNISED,
    8: NotPaidReason.LEFT,
    10: NotPaidReason.CARD_REFUSED,
    116: NotPaidReason.OVER_LIMIT,
    117: NotPaidReason.CARD_NOT_RECOGNISED,
    121: NotPaidReason.OVER_LIMIT,
}


def reason_of_refusal(outcome_code: int | None) -> NotPaidReason:
    """The reason that an outcome code allows to be said; REFUSED when it says nothing more."""
    return _REASON_OF_CODE.get(outcome_code or 0, NotPaidReason.REFUSED)
