# SPDX-License-Identifier: EUPL-1.2
"""One bill that may be paid in instalments (rate) or at once (soglia): what is due next, and what excludes what."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date
from enum import Enum

from kiosk.dataclass import dataclass
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Payability, Pendenza, State

#: What a notice is known by in a cart or in an attempt: creditor and number.
NoticeKey = tuple[str, NoticeNumber]

# Whatever is not surely unpaid counts as paid: GovPay leaves the state out of some debts that were paid elsewhere.
_SURELY_UNPAID = frozenset({State.NON_ESEGUITA, State.SCADUTA, State.ANNULLATA})


class Block(Enum):
    """Why a part of a bill must not be paid, though it is payable by itself: the other way of paying was taken."""

    PAID = "paid"
    OPEN = "open"  # its payment is being confirmed
    IN_CART = "in_cart"


def key_of(debt: Pendenza) -> NoticeKey:
    """The key of a debt in a cart or an attempt."""
    return debt.creditor_id, debt.notice


def same_bill(first: Pendenza, second: Pendenza) -> bool:
    """Whether two debts are parts of one bill: same documento of the same application and creditor, same debtor."""
    return _bill_of(first) is not None and _bill_of(first) == _bill_of(second)


def excludes(first: Pendenza, second: Pendenza) -> bool:
    """Whether paying one of two debts pays the other, too: the whole bill at once, and any part of it."""
    return same_bill(first, second) and not (_is_instalment(first) and _is_instalment(second))


def _bill_of(debt: Pendenza) -> tuple[str, ...] | None:
    if debt.documento is None:
        return None
    return debt.application_id, debt.creditor_id, debt.documento.identifier, debt.debtor_id.upper()


@dataclass(frozen=True, slots=True)
class InstalmentPlan:
    """A bill with all its parts.

    Attributes:
        instalments: the rate, by number.
        singles: the ways to pay at once, each of the whole bill, the earliest due first.
    """

    instalments: tuple[Pendenza, ...]
    singles: tuple[Pendenza, ...]

    @classmethod
    def of(cls, debt: Pendenza, others: Iterable[Pendenza]) -> InstalmentPlan:
        """The bill of `debt`, with its parts among `others`, whatever else these are.

        `debt` itself counts as it is given: it was read later than a list.
        """
        parts = {key_of(debt): debt}
        for other in others:
            if same_bill(debt, other):
                parts.setdefault(key_of(other), other)
        rate = [part for part in parts.values() if _is_instalment(part)]
        singles = [part for part in parts.values() if not _is_instalment(part)]
        return cls(tuple(sorted(rate, key=_by_number)), tuple(sorted(singles, key=_by_due_date)))

    @property
    def parts(self) -> tuple[Pendenza, ...]:
        """All parts, instalments first."""
        return (*self.instalments, *self.singles)

    @property
    def paid(self) -> tuple[Pendenza, ...]:
        """The instalments that are paid for certain."""
        return tuple(part for part in self.instalments if part.payability is Payability.ALREADY_PAID)

    @property
    def paid_at_once(self) -> Pendenza | None:
        """The single payment by which the whole bill was paid; None when it was not, as far as is known."""
        return next((part for part in self.singles if part.payability is Payability.ALREADY_PAID), None)

    @property
    def many(self) -> int:
        """How many instalments the bill has: by their number, or by the highest number that one of them bears."""
        return max((len(self.instalments), *(_rata(part) for part in self.instalments)))

    @property
    def paid_in_instalments(self) -> bool:
        """Whether all instalments are paid. Of a bill with one that is known nobody can say."""
        return self.many > 1 and len(self.paid) == self.many

    @property
    def amounts(self) -> tuple[Money, ...]:
        """The sums that a letter may name: each part alone, the instalments together, and those from each one on."""
        rate = [part.amount for part in self.instalments]
        return (*(part.amount for part in self.parts), *(Money.total(rate[start:]) for start in range(len(rate))))

    @property
    def has_choice(self) -> bool:
        """Whether there is a choice to show: more than one part is known."""
        return len(self.parts) > 1

    def block(
        self, debt: Pendenza, cart: Collection[NoticeKey] = (), open_payments: Collection[NoticeKey] = ()
    ) -> Block | None:
        """What keeps a part from being paid: another way of paying the bill was taken. None if nothing does.

        An instalment is kept back by every single payment, a single payment by every instalment and by every other
        single payment (the reduced fine and the full one).

        Args:
            cart: what is in the cart.
            open_payments: notices of attempts that are being confirmed.
        """
        others = self._excluded_by(debt)
        if any(_may_be_paid(other) for other in others):
            return Block.PAID
        if any(key_of(other) in open_payments for other in others):
            return Block.OPEN
        if any(key_of(other) in cart for other in others):
            return Block.IN_CART
        return None

    def offered(
        self, cart: Collection[NoticeKey] = (), open_payments: Collection[NoticeKey] = ()
    ) -> tuple[Pendenza, ...]:
        """The parts that may be paid now, the next due instalment first, then the others, then the single payments.

        What is in the cart or being confirmed already is not offered again.
        """
        free = [
            part
            for part in (*sorted(self.instalments, key=_by_due_date), *self.singles)
            if part.payability is Payability.PAYABLE
            and key_of(part) not in cart
            and key_of(part) not in open_payments
            and self.block(part, cart, open_payments) is None
        ]
        return tuple(free)

    def preselected(
        self, debt: Pendenza, cart: Collection[NoticeKey] = (), open_payments: Collection[NoticeKey] = ()
    ) -> Pendenza | None:
        """The part that is chosen before anybody touches: that of the letter, else the one to offer first."""
        offered = self.offered(cart, open_payments)
        return next((part for part in offered if key_of(part) == key_of(debt)), next(iter(offered), None))

    def _excluded_by(self, debt: Pendenza) -> tuple[Pendenza, ...]:
        if _is_instalment(debt):
            return self.singles
        return tuple(part for part in self.parts if key_of(part) != key_of(debt))


def _is_instalment(debt: Pendenza) -> bool:
    return debt.documento is not None and debt.documento.is_instalment


def _may_be_paid(debt: Pendenza) -> bool:
    return debt.state not in _SURELY_UNPAID


def _rata(debt: Pendenza) -> int:
    return (debt.documento.rata or 0) if debt.documento is not None else 0


def _by_number(debt: Pendenza) -> tuple[int, date, str]:
    return _rata(debt), debt.due_on or date.max, debt.notice.digits


def _by_due_date(debt: Pendenza) -> tuple[date, int, str]:
    return debt.due_on or date.max, _rata(debt), debt.notice.digits
