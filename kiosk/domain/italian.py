# SPDX-License-Identifier: EUPL-1.2
"""Rules of Italian that whatever writes a date in a sentence needs: the screen, and the papers."""

from __future__ import annotations

import re

#: Eight and eleven begin with a vowel: otto, undici.
_BEFORE_A_VOWEL = re.compile(r"\b(il|del|dal|al|nel|sul) (?=(?:8|11)\b)")


def elided(text: str) -> str:
    """`il 8 marzo` as it is said, `l’8 marzo`; likewise `dell’11`, `dall’8`, `all’11`. All else stays as it is."""
    return _BEFORE_A_VOWEL.sub(lambda found: "l’" if found[1] == "il" else f"{found[1]}l’", text)


def day_number(day: int) -> str:
    """The day of a month in a date: `1º`, `2`, `3`."""
    return "1º" if day == 1 else str(day)
