# SPDX-License-Identifier: EUPL-1.2
"""What was paid in a visit so far, what may have been, and what was not: what every sentence about money is drawn from.

A visit may have several payments: those of a pile, and another try of what was not paid.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from enum import IntEnum

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, CartItem, PageExit
from kiosk.domain.ending import REFUSAL_CODES, Ending
from kiosk.domain.instalments import NoticeKey
from kiosk.domain.money import Money


class NoticeStanding(IntEnum):
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

    def standing(self, index: int) -> NoticeStanding:
        """What it says of its notice of that index, from 0."""
        attempt = self.attempt
        if not attempt.endings:
            if not attempt.may_be_authorised:
                return NoticeStanding.DUE
            return NoticeStanding.SHOWN if attempt.returned is PageExit.ELSEWHERE else NoticeStanding.OPEN
        match attempt.endings[index]:
            case Ending.PAID:
                # another's receipt says who paid, but not that nothing moved here: only a refusal says that
                refused = attempt.outcome_code in REFUSAL_CODES and attempt.notices[index].key in self.not_ours
                return NoticeStanding.PAID if attempt.may_be_authorised and not refused else NoticeStanding.SETTLED
            case Ending.NOT_PAID:
                return NoticeStanding.DUE
            case _:
                return NoticeStanding.OPEN


@dataclass(frozen=True, slots=True)
class VisitPayments:
    """The attempts of one visit in the order in which they began. Immutable."""

    made: tuple[Payment, ...] = ()

    def with_payment(self, payment: Payment) -> VisitPayments:
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
        return VisitPayments(tuple(now if known_payment is known else known_payment for known_payment in self.made))

    def learned(self, attempt: Attempt) -> VisitPayments:
        """The payments with what has become known of one later; of an attempt of no payment nothing is kept."""
        known = self._of(attempt.id)
        if known is None or attempt == known.attempt:
            return self
        now = replace(known, attempt=known.attempt.merged_with(attempt))
        return VisitPayments(tuple(now if payment is known else payment for payment in self.made))

    def besides(self, attempt: Attempt | None) -> VisitPayments:
        """The payments without that attempt."""
        return VisitPayments(
            tuple(payment for payment in self.made if attempt is None or payment.attempt.id != attempt.id)
        )

    @property
    def paid(self) -> Sum:
        """What is paid for certain, by the visitor as far as anybody knows (see `yours`), with the fees."""
        dues = self._standing_at(NoticeStanding.PAID)
        keys = {item.key for item in dues}
        fees = [payment.fee for payment in self.made if any(item.key in keys for item in _paid_by(payment))]
        known = [fee for fee in fees if fee is not None]
        return _sum(dues, Money.total(known) if len(known) == len(fees) else None)

    @property
    def yours(self) -> bool:
        """Whether the receipts of all that is `paid` say that the visitor paid it."""
        ours = frozenset[NoticeKey]().union(*(payment.ours for payment in self.made))
        return all(item.key in ours for item in self._standing_at(NoticeStanding.PAID))

    @property
    def open(self) -> Sum:
        """What nobody knows yet: it may have been paid, with a fee."""
        return _sum(self._standing_at(NoticeStanding.OPEN))

    @property
    def shown(self) -> bool:
        """A code was shown to a telephone of which nothing has come: the visitor may have paid, but not here."""
        return bool(self._standing_at(NoticeStanding.SHOWN))

    @property
    def nothing_moved(self) -> bool:
        """Certainly nothing was paid here."""
        return not self.paid and not self.open

    def left_of(self, wanted: Iterable[NoticeKey]) -> set[NoticeKey]:
        """What is still to be paid: of what the visitor wants to pay, and of what they tried to."""
        tried = {item.key for item in self._standing_at(NoticeStanding.DUE)}
        done = {
            item.key
            for standing in (NoticeStanding.OPEN, NoticeStanding.SETTLED, NoticeStanding.PAID)
            for item in self._standing_at(standing)
        }
        return (tried | set(wanted)) - done

    def _of(self, attempt_id: str) -> Payment | None:
        return next((payment for payment in self.made if payment.attempt.id == attempt_id), None)

    def _standing_at(self, wanted: NoticeStanding) -> list[CartItem]:
        """Each notice of that standing, once."""
        highest: dict[NoticeKey, tuple[NoticeStanding, CartItem]] = {}
        for payment in self.made:
            for index, due in enumerate(payment.attempt.notices):
                standing = payment.standing(index)
                if due.key not in highest or standing > highest[due.key][0]:
                    highest[due.key] = standing, due
        return [item for standing, item in highest.values() if standing is wanted]


def _paid_by(payment: Payment) -> list[CartItem]:
    notices = payment.attempt.notices
    return [item for index, item in enumerate(notices) if payment.standing(index) is NoticeStanding.PAID]


def _sum(dues: Collection[CartItem], fee: Money | None = None) -> Sum:
    return Sum(len(dues), Money.total(item.amount for item in dues), fee)
