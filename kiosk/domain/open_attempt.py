# SPDX-License-Identifier: EUPL-1.2
"""Which attempts are not over, which of them keep a notice from being paid again, and whose payment a receipt proves.

The rules are those of the journal: an attempt is open until its ending is final, whatever was said to the visitor.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.domain.attempt import ALPHABET, ID_LENGTH, Attempt, CartItem, Phase
from kiosk.domain.ending import Ending
from kiosk.domain.fact import FactKind, KeptAttempt
from kiosk.domain.notice import NoticeNumber

_ID = re.compile(f"[{ALPHABET}]{{{ID_LENGTH}}}")


def is_open(attempt: Attempt) -> bool:
    """Whether a receipt may still change it, so that it must be rechecked.

    Final are "paid", and "not paid" where nothing can have been authorised. "Not paid" by a refusal is said and stays
    open all the same.
    """
    return attempt.phase is not Phase.ENDED or any(
        ending is not Ending.PAID and (ending is not Ending.NOT_PAID or attempt.may_be_authorised)
        for ending in attempt.endings
    )


def is_open_on(attempt: Attempt, item: CartItem) -> bool:
    """Whether it is open, has that notice, and no other attempt has taken its place there.

    Of all attempts at most one is so: a new one supersedes those before it.
    """
    return is_open(attempt) and any(notice.is_same(item) for notice, by in _successors(attempt) if not by)


def superseded(kept: Iterable[Attempt], new: Attempt) -> tuple[Attempt, ...]:
    """Those of the attempts whose place a new one takes, as they are then. Open or not does not matter to money: all
    are still looked at."""
    changed = []
    for earlier in kept:
        after = earlier
        for item in new.notices:
            if earlier.id != new.id and is_open_on(after, item):
                after = after.superseded(item, new.id)
        if after != earlier:
            changed.append(after)
    return tuple(changed)


def supplanted(late: Attempt, by: Attempt) -> Attempt:
    """An attempt that is open only now, after another one has taken the place on its notices: it has none there."""
    after = late
    for item in late.notices:
        if by.id != late.id and is_open_on(after, item) and is_open_on(by, item):
            after = after.superseded(item, by.id)
    return after


def retry_from(
    kept: Iterable[KeptAttempt], creditor_id: str, notice: NoticeNumber, now: datetime, guard: timedelta
) -> datetime | None:
    """From when on a notice may be sent to Checkout again, in the zone of `now`; None: at once.

    It may not while an attempt on it is unsettled and its page was open less than `guard` ago (the life of a payment
    token). A page that was never open blocks nothing, nor does an attempt that was refused, was superseded, or is
    settled. A clock that was put back does not make it later than `now` and `guard`.
    """
    found = guarding(kept, creditor_id, notice, now, guard)
    return found[1] if found else None


def guarding(
    kept: Iterable[KeptAttempt], creditor_id: str, notice: NoticeNumber, now: datetime, guard: timedelta
) -> tuple[KeptAttempt, datetime] | None:
    """The attempt that keeps a notice from being paid again, and until when (see retry_from); None: there is none."""
    until = [
        (earlier, min(earlier.page_open_at, now) + guard)
        for earlier in kept
        if earlier.page_open_at is not None and is_unsettled_on(earlier.attempt, creditor_id, notice)
    ]
    latest = max((pair for pair in until if pair[1] > now), key=lambda pair: pair[1], default=None)
    return (latest[0], latest[1].astimezone(now.tzinfo)) if latest else None


def not_paid_lately(
    kept: Iterable[KeptAttempt], creditor_id: str, notice: NoticeNumber, now: datetime, within: timedelta
) -> bool:
    """Whether an attempt of ours on that notice ended "not paid" less than `within` ago.

    Then GovPay's word that somebody is paying it (`Pendenza.under_way`) is about that attempt, and is not worth saying.
    """
    return any(
        item.key == (creditor_id, notice)
        and ending is Ending.NOT_PAID
        and abs(now - earlier.times.get(FactKind.ENDING, earlier.touched_at)) < within
        for earlier in kept
        for item, ending in zip(earlier.attempt.notices, earlier.attempt.endings, strict=False)
    )


def paid_elsewhere(attempt_id: str, payment_note: str) -> bool:
    """Whether a receipt proves its notice paid by another attempt than this one (`paid_elsewhere`).

    It does when its payment note is the idCart of another attempt, at this kiosk or any other. Without such a note
    nothing speaks against this attempt.
    """
    return payment_note != attempt_id and bool(_ID.fullmatch(payment_note))


def _successors(attempt: Attempt) -> Iterable[tuple[CartItem, str]]:
    return zip(attempt.notices, attempt.superseded_by or ("",) * len(attempt.notices), strict=True)


def is_unsettled_on(attempt: Attempt, creditor_id: str, notice: NoticeNumber) -> bool:
    """Whether nobody knows yet what became of that notice, and no other attempt has taken its place there."""
    endings = attempt.endings or (Ending.BEING_CONFIRMED,) * len(attempt.notices)
    return any(
        item.key == (creditor_id, notice) and not by and ending is Ending.BEING_CONFIRMED
        for (item, by), ending in zip(_successors(attempt), endings, strict=True)
    )
