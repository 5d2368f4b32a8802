# SPDX-License-Identifier: EUPL-1.2
"""The notices that one person wants to pay: a pile of up to twenty, paid five at a time.

Sources: pagoPA's EC API (1 to 5 notices a cart); GovPay's guide (a marca da bollo is paid alone).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.instalments import InstalmentPlan, NoticeKey, excludes, key_of
from kiosk.domain.money import Money
from kiosk.domain.pendenza import Payability, Pendenza

#: So many notices are taken in one visit.
MAX_PILE = 20


class Reason(Enum):
    """Why a notice is not added."""

    ALREADY_IN = "already_in"
    NOT_PAYABLE = "not_payable"
    GONE = "gone"  # GovPay does not know it any more
    NOT_READABLE = "not_readable"  # GovPay refuses this one
    PILE_FULL = "pile_full"
    STAMP_PAYS_ALONE = "stamp_pays_alone"  # a marca da bollo beside other notices
    BESIDE_A_STAMP = "beside_a_stamp"  # another notice beside a marca da bollo
    OTHER_WAY_IN = "other_way_in"  # the same bill is in already, in another way of paying it
    OTHER_WAY_PAID = "other_way_paid"  # the same bill was paid already, or a part of it, in another way
    OTHER_WAY_OPEN = "other_way_open"  # a payment of the same bill in another way is not settled yet
    BEING_CONFIRMED = "being_confirmed"  # a payment of it is not settled yet


class NotAdded(Exception):
    """The notice is not added to the pile.

    Attributes:
        reason: why.
        debt: the notice's debt.
        retry_from: with BEING_CONFIRMED, from when on it may be paid again if it is not paid by then.
        plan: with OTHER_WAY_PAID and OTHER_WAY_OPEN, the bill.
        open_payments: with these, its parts of which a payment is being confirmed.
    """

    def __init__(
        self,
        reason: Reason,
        debt: Pendenza,
        retry_from: datetime | None = None,
        *,
        plan: InstalmentPlan | None = None,
        open_payments: frozenset[NoticeKey] = frozenset(),
    ) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.debt = debt
        self.retry_from = retry_from
        self.plan = plan
        self.open_payments = open_payments


@dataclass(frozen=True, slots=True)
class Cart:
    """Debts in the order in which they were scanned. Immutable."""

    debts: tuple[Pendenza, ...] = ()

    def __contains__(self, debt: Pendenza) -> bool:
        return any(key_of(kept) == key_of(debt) for kept in self.debts)

    def __len__(self) -> int:
        return len(self.debts)

    @property
    def total(self) -> Money:
        """The sum of all debts."""
        return Money.total(debt.amount for debt in self.debts)

    def add(self, debt: Pendenza) -> Cart:
        """The pile with one more notice.

        Raises:
            NotAdded: it is in already, cannot be paid here, does not go with the others, or the pile is full.
        """
        if debt in self:
            raise NotAdded(Reason.ALREADY_IN, debt)
        if debt.payability is not Payability.PAYABLE:
            raise NotAdded(Reason.NOT_PAYABLE, debt)
        if any(excludes(kept, debt) for kept in self.debts):
            raise NotAdded(Reason.OTHER_WAY_IN, debt)
        if self.debts and debt.has_stamp:
            raise NotAdded(Reason.STAMP_PAYS_ALONE, debt)
        if any(kept.has_stamp for kept in self.debts):
            raise NotAdded(Reason.BESIDE_A_STAMP, debt)
        if len(self.debts) >= MAX_PILE:
            raise NotAdded(Reason.PILE_FULL, debt)
        return replace(self, debts=(*self.debts, debt))

    def without(self, debt: Pendenza) -> Cart:
        """The pile without one notice; the same pile if it was not in."""
        return replace(self, debts=tuple(kept for kept in self.debts if key_of(kept) != key_of(debt)))

    def without_notices(self, keys: Collection[NoticeKey]) -> Cart:
        """The pile without these notices, whether they are in or not."""
        return replace(self, debts=tuple(debt for debt in self.debts if key_of(debt) not in keys))

    def updated(self, debt: Pendenza) -> Cart:
        """The pile with a debt as it was read again, at the index that it had."""
        return replace(self, debts=tuple(debt if key_of(kept) == key_of(debt) else kept for kept in self.debts))

    def first(self, number: int) -> Cart:
        """The debts that a payment of so many notices carries, in the order of scanning."""
        return replace(self, debts=self.debts[:number])

    def after(self, number: int) -> Cart:
        """The debts that wait for the payments after one of so many notices."""
        return replace(self, debts=self.debts[number:])
