# SPDX-License-Identifier: EUPL-1.2
"""Amounts of money as integer euro cents."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from kiosk.dataclass import dataclass

#: The largest amount that GovPay accepts for one debt: 999,999,999.99 euro (its BigDecimalValidator).
MAX_CENTS = 99_999_999_999
# A JSON number or the same as text. Decimal alone also reads "1_000", other scripts' digits and "NaN".
_NUMBER = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,4})?", re.ASCII)


@dataclass(frozen=True, order=True, slots=True)
class Money:
    """An amount of euro, kept as whole cents. Never negative, never a float."""

    cents: int

    def __post_init__(self) -> None:
        if isinstance(self.cents, bool) or not isinstance(self.cents, int):
            raise ValueError("an amount is a whole number of cents")
        if self.cents < 0:
            raise ValueError("an amount is not negative")

    @classmethod
    def from_json(cls, value: object) -> Money:
        """Read a GovPay amount: a JSON number (`101.5`, `1.0E+7`) or a string (`"45.01"`), in euro.

        JSON must have been parsed with `parse_float=Decimal`: a float is refused, since its cents are a guess.

        Raises:
            ValueError: not a number, negative, too large, or with a fraction of a cent.
        """
        if isinstance(value, bool) or not isinstance(value, (int, str, Decimal)):
            raise ValueError(f"not an amount: {type(value).__name__}")
        if isinstance(value, str) and not _NUMBER.fullmatch(value):
            raise ValueError("not an amount")
        euro = Decimal(value)
        if not euro.is_finite():
            raise ValueError("not an amount")
        if euro.is_zero():
            return cls(0)
        # Both ends first: a number such as 1E+999999 must not be written out.
        if euro.is_signed() or euro.adjusted() > 9 or int(euro.as_tuple().exponent) < -40:
            raise ValueError("amount out of range")
        above, below = euro.as_integer_ratio()  # exact, where decimal's own arithmetic rounds to 28 places
        cents, rest = divmod(above * 100, below)
        if rest:
            raise ValueError("an amount with a fraction of a cent")
        if cents > MAX_CENTS:
            raise ValueError("amount out of range")
        return cls(cents)

    @classmethod
    def total(cls, amounts: Iterable[Money]) -> Money:
        """The sum of some amounts, which may be more than one debt can be; nothing is 0.00."""
        return cls(sum(amount.cents for amount in amounts))
