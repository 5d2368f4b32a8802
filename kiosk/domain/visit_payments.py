# SPDX-License-Identifier: EUPL-1.2
"""What was paid in a visit so far, what may have been, and what was not: what every sentence about money is drawn from.

A visit may have several payments: those of a pile, and another try of what was not paid.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from enum import IntEnum

from kiosk.domain.attempt import Attempt, DueNotice, PageExit
from kiosk.domain.ending import REFUSAL_CODES, Ending
from kiosk.domain.instalments import NoticeKey
from kiosk.domain.money import Money


class Standing(IntEnum):
    """What the attempts of a visit say of one notice. Of several the higher holds."""

    DUE = 0  # certainly not paid by them
    SHOWN = 1  # its code was shown to a telephone: nobody here sees what became of it
    OPEN = 2  # money may have moved: being confirmed, or under way
    SETTLED = 3  # a receipt proves it paid, not by this visitor as far as anybody knows
    PAID = 4  # a receipt proves it paid, and the visitor may have paid it


@dataclass(frozen=True, slots=True)
class Sum:
    """Some notices, what they come to, and the fee on top; fee None: not known."""

    notices: int
    amount: Money
    fee: Money | None = None

    def __bool__(self) -> bool:
        return self.notices > 0


@dataclass(frozen=True, slots=True)
class Payment:
    """An attempt of the visit.

    Attributes:
        fee: what it cost on top, where receipts say it.
        ours: of its notices those whose receipt names this attempt.
        not_ours: those whose receipt names another.
    """

    attempt: Attempt
    fee: Money | None = None
    ours: frozenset[NoticeKey] = frozenset()
    not_ours: frozenset[NoticeKey] = frozenset()

    def standing(self, place: int) -> Standing:
        """What it says of its notice of that index, from 0."""
        attempt = self.attempt
        if not attempt.endings:
            if not attempt.may_be_authorised:
                return Standing.DUE
            return Standing.SHOWN if attempt.returned is PageExit.ELSEWHERE else Standing.OPEN
        match attempt.endings[place]:
            case Ending.PAID:
                # another's receipt says who paid, but not that nothing moved here: only a refusal says that
                refused = attempt.outcome_code in REFUSAL_CODES and attempt.notices[place].key in self.not_ours
                return Standing.PAID if attempt.may_be_authorised and not refused else Standing.SETTLED
            case Ending.NOT_PAID:
                return Standing.DUE
            case _:
                return Standing.OPEN


@dataclass(frozen=True, slots=True)
class VisitPayments:
    """The attempts of one visit in the order in which they began. Immutable."""

    made: tuple[Payment, ...] = ()

    def told(self, payment: Payment) -> VisitPayments:
        """The payments with one more, or with what is known now of one of them. A fee that was known stays known."""
        known = self._of(payment.attempt.id)
        if known is None:
            return VisitPayments((*self.made, payment))
        now = replace(
            payment,
            fee=known.fee if payment.fee is None else payment.fee,
            ours=payment.ours | known.ours,
            not_ours=payment.not_ours | known.not_ours,
        )
        return VisitPayments(tuple(now if one is known else one for one in self.made))

    def learned(self, attempt: Attempt) -> VisitPayments:
        """The payments with what has become known of one later; of an attempt of no payment nothing is kept."""
        known = self._of(attempt.id)
        if known is None or attempt == known.attempt:
            return self
        now = replace(known, attempt=known.attempt.joined(attempt))
        return VisitPayments(tuple(now if one is known else one for one in self.made))

    def besides(self, attempt: Attempt | None) -> VisitPayments:
        """The payments without that attempt."""
        return VisitPayments(tuple(one for one in self.made if attempt is None or one.attempt.id != attempt.id))

    @property
    def paid(self) -> Sum:
        """What is paid for certain, by the visitor as far as anybody knows (see `yours`), with the fees."""
        dues = self._standing_at(Standing.PAID)
        places = {due.key for due in dues}
        fees = [one.fee for one in self.made if any(due.key in places for due in _paid_by(one))]
        known = [fee for fee in fees if fee is not None]
        return _sum(dues, Money.total(known) if len(known) == len(fees) else None)

    @property
    def yours(self) -> bool:
        """Whether the receipts of all that is `paid` say that the visitor paid it."""
        ours = frozenset[NoticeKey]().union(*(one.ours for one in self.made))
        return all(due.key in ours for due in self._standing_at(Standing.PAID))

    @property
    def open(self) -> Sum:
        """What nobody knows yet: it may have been paid, with a fee."""
        return _sum(self._standing_at(Standing.OPEN))

    @property
    def shown(self) -> bool:
        """A code was shown to a telephone of which nothing has come: the visitor may have paid, but not here."""
        return bool(self._standing_at(Standing.SHOWN))

    @property
    def nothing_moved(self) -> bool:
        """Certainly nothing was paid here."""
        return not self.paid and not self.open

    def left_of(self, wanted: Iterable[NoticeKey]) -> set[NoticeKey]:
        """What is still to be paid: of what the visitor wants to pay, and of what they tried to."""
        tried = {due.key for due in self._standing_at(Standing.DUE)}
        done = {due.key for one in (Standing.OPEN, Standing.SETTLED, Standing.PAID) for due in self._standing_at(one)}
        return (tried | set(wanted)) - done

    def _of(self, attempt_id: str) -> Payment | None:
        return next((one for one in self.made if one.attempt.id == attempt_id), None)

    def _standing_at(self, wanted: Standing) -> list[DueNotice]:
        """Each notice of that standing, once."""
        highest: dict[NoticeKey, tuple[Standing, DueNotice]] = {}
        for payment in self.made:
            for place, due in enumerate(payment.attempt.notices):
                standing = payment.standing(place)
                if due.key not in highest or standing > highest[due.key][0]:
                    highest[due.key] = standing, due
        return [due for standing, due in highest.values() if standing is wanted]


def _paid_by(payment: Payment) -> list[DueNotice]:
    notices = payment.attempt.notices
    return [due for place, due in enumerate(notices) if payment.standing(place) is Standing.PAID]


def _sum(dues: Collection[DueNotice], fee: Money | None = None) -> Sum:
    return Sum(len(dues), Money.total(due.amount for due in dues), fee)
