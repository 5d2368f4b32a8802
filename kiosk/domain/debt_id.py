# SPDX-License-Identifier: EUPL-1.2
"""Names for the debts that the kiosk makes itself: `K` and a ULID (26 characters, by time, then by chance)."""

from __future__ import annotations

from datetime import datetime

#: Crockford's base 32: github.com/ulid/spec.
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM_BITS = 80
_TIME_BITS = 48


def new_debt_id(at: datetime, randomness: int) -> str:
    """An idPendenza that nobody else makes; GovPay takes up to 35 characters of `[a-zA-Z0-9_-]`.

    Args:
        at: now, with its zone.
        randomness: at least 80 random bits; what is above them is not used.
    """
    milliseconds = int(at.timestamp() * 1000) % (1 << _TIME_BITS)
    value = milliseconds << _RANDOM_BITS | randomness % (1 << _RANDOM_BITS)
    return "K" + "".join(_ALPHABET[value >> shift & 31] for shift in range(125, -5, -5))
