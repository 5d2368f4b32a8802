# SPDX-License-Identifier: EUPL-1.2
"""What was done in one day: each notice of each attempt, and what came of it. All figures come from facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber


class Standing(Enum):
    """What is known of one notice of an attempt when the report is made."""

    PAID = "paid"
    NOT_PAID = "not_paid"
    BEING_CONFIRMED = "being_confirmed"
    UNDER_WAY = "under_way"  # nobody has told yet how it ended
    REPLACED = "replaced"  # a later attempt took its place, and counts instead


@dataclass(frozen=True, slots=True)
class Operation:
    """One notice of one attempt.

    Attributes:
        began_at: wall time, with its zone.
        code: of the attempt, as it stands on a slip.
        elsewhere: the visitor meant to pay with a telephone.
        who, where: who acted, and the name of the kiosk.
    """

    began_at: datetime
    code: str
    creditor_id: str
    notice: NoticeNumber
    amount: Money
    standing: Standing
    elsewhere: bool
    who: str
    where: str


@dataclass(frozen=True, slots=True)
class Sum:
    """So many notices, of so much in all, without fees."""

    notices: int
    amount: Money

    @classmethod
    def of(cls, operations: Iterable[Operation]) -> Sum:
        """Their number and their total."""
        amounts = [operation.amount for operation in operations]
        return cls(len(amounts), Money.total(amounts))


@dataclass(frozen=True, slots=True)
class DayReport:
    """The operations of one day, the earliest first.

    Attributes:
        day: on which the attempts began, by the zone of the kiosk.
        made_at: when the journal was read; what is paid later is not in it.
    """

    day: date
    made_at: datetime
    operations: tuple[Operation, ...]

    def sum_of(self, standing: Standing) -> Sum:
        """What stands so."""
        return Sum.of(self._counted(lambda operation: operation.standing is standing))

    @property
    def paid_by_creditor(self) -> Mapping[str, Sum]:
        """What is paid, by the creditor's tax code."""
        paid = self._counted(_is_paid)
        creditors = sorted({one.creditor_id for one in paid})
        return {creditor: Sum.of(one for one in paid if one.creditor_id == creditor) for creditor in creditors}

    @property
    def paid_more_than_once(self) -> tuple[Operation, ...]:
        """What several attempts of the day say is paid: either a receipt was seen twice, or somebody paid twice."""
        seen: dict[tuple[str, NoticeNumber], int] = {}
        for operation in filter(_is_paid, self.operations):
            key = (operation.creditor_id, operation.notice)
            seen[key] = seen.get(key, 0) + 1
        return tuple(one for one in self.operations if _is_paid(one) and seen[one.creditor_id, one.notice] > 1)

    def _counted(self, wanted: Callable[[Operation], bool]) -> list[Operation]:
        """Those wanted, each notice once: what is paid is paid once, however often it was tried."""
        found = {(one.creditor_id, one.notice): one for one in self.operations if wanted(one)}
        return list(found.values())


def operations_of(kept: KeptAttempt, who: str, where: str) -> list[Operation]:
    """The notices of an attempt with what is known of each."""
    attempt = kept.attempt
    return [
        Operation(
            kept.began_at,
            attempt.code,
            item.creditor_id,
            item.notice,
            item.amount,
            _standing_of(attempt, index),
            attempt.returned is PageExit.ELSEWHERE,
            who,
            where,
        )
        for index, item in enumerate(attempt.notices)
    ]


def _standing_of(attempt: Attempt, index: int) -> Standing:
    ending = attempt.endings[index] if attempt.endings else None
    if ending is Ending.PAID:
        return Standing.PAID
    if attempt.superseded_by and attempt.superseded_by[index]:
        return Standing.REPLACED
    if ending is Ending.NOT_PAID:
        return Standing.NOT_PAID
    return Standing.BEING_CONFIRMED if ending is not None else Standing.UNDER_WAY


def _is_paid(operation: Operation) -> bool:
    return operation.standing is Standing.PAID
