# SPDX-License-Identifier: EUPL-1.2
"""What a letter says: the amount in its code is a hint, which may say nothing or be inexact."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.domain.money import Money

#: GovPay writes the amount of a Data Matrix as `(int)(importo * 100)` of a double, which may lose a cent.
_LOST_BY_ROUNDING = 1
#: The field of the codeline (Data Matrix) has 10 figures: what is larger loses those in front, or is all nines.
_CODELINE = 10**10
#: 0.00: the payer decides, or the amount is only known by asking; 0.01 where a system takes no 0; all nines, in the
#: codeline or as the largest amount of pagoPA.
_SAYS_NOTHING = frozenset({0, 1, _CODELINE - 1, 10**11 - 1})


def amount_on_letter(hint: Money | None, today: Money, of_the_bill: Iterable[Money] = ()) -> Money | None:
    """The amount that the letter says, where it is known and is not today's; None: there is nothing to be said.

    Nothing is said of an amount that stands for none, that differs as its code is known to, whose code was cut, read
    twice or written with other decimals, or that is another part's of the same bill, or the whole's.

    Args:
        hint: the amount in the code.
        today: what GovPay says.
        of_the_bill: the amounts of the other parts of the bill, and what they come to.
    """
    if hint is None or hint.cents in _SAYS_NOTHING or hint in of_the_bill:
        return None
    if abs(hint.cents - today.cents) <= _LOST_BY_ROUNDING or hint.cents == today.cents % _CODELINE:
        return None
    printed, due = str(hint.cents), str(today.cents)
    was_cut = due.startswith(printed)
    return None if was_cut or printed in (due * 2, f"{due}00") else hint
