# SPDX-License-Identifier: EUPL-1.2
"""What the title of Checkout's outcome page says: `HEADING - pagoPA`, the heading as it is written on the page.

Source: the front end of pagoPA Checkout 4.67.0. Its route `/esito` names the outcome nowhere else. Only whole headings
count: a refusal leads to "not paid", so what is not known word for word names none. The words change with its releases.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Final

from kiosk.dataclass import dataclass
from kiosk.domain.ending import REFUSAL_CODES

_SUFFIX = " - pagoPA"
_PAID = 0
_AMOUNT = "{amount}"
_CHARACTERS = str.maketrans({**dict.fromkeys("‘’ʼ′´`＇", "'"), **dict.fromkeys("‐‑‒–—−", "-")})
_COLUMNS = ["language", "codes", "heading"]
#: an amount as any of the five languages writes it
_MONEY = r"(?:€|EUR)? ?[0-9][0-9.,' ]* ?(?:€|EUR)?"


class Unnamed(Enum):
    """What a title can say besides a code."""

    NOTHING = "nothing"  # no outcome: not yet, or any more
    UNKNOWN = "unknown"  # an outcome in words that are not known


def heading_of(title: str) -> str:
    """The heading in a title of Checkout's, in one spelling; empty for a title of another shape.

    Apostrophes, dashes, spaces, composed letters and a full stop at the end may be written either way.

    >>> heading_of("L\u2019op\u00e9ration  a \u00e9t\u00e9 annul\u00e9e. - pagoPA")
    "L'opération a été annulée"
    """
    plain = " ".join(unicodedata.normalize("NFC", title).translate(_CHARACTERS).split())
    return plain.removesuffix(_SUFFIX).removesuffix(".").strip() if plain.endswith(_SUFFIX) else ""


@dataclass(frozen=True, slots=True)
class OutcomeTitles:
    """The headings that are known.

    Attributes:
        codes: the outcome code by the heading.
        paid: the headings of a payment that succeeded, which hold its amount.
        others: titles of the page while it has no outcome to show.
    """

    codes: Mapping[str, int] = field(default_factory=dict)
    paid: tuple[re.Pattern[str], ...] = ()
    others: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, table: str) -> OutcomeTitles:
        """Read a table with tabs: `language`, `codes` (the first one stands for all, `-` is none) and `heading`.

        Raises:
            ValueError: a row is not as it must be.
        """
        header, *rows = ([cell.strip() for cell in line.split("\t")] for line in table.splitlines() if line.strip())
        if header != _COLUMNS or any(len(row) != len(_COLUMNS) or not all(row) for row in rows):
            raise ValueError("not a table of outcome titles")
        codes: dict[str, int] = {}
        paid: list[re.Pattern[str]] = []
        others: set[str] = set()
        for _, code_list, words in rows:
            heading = heading_of(words + _SUFFIX)
            if code_list == "-":
                others.add(heading)
            elif code_list == str(_PAID) and heading.count(_AMOUNT) == 1:
                paid.append(re.compile(_MONEY.join(map(re.escape, heading.split(_AMOUNT)))))
            elif {int(code) for code in code_list.split()} <= REFUSAL_CODES and _AMOUNT not in heading:
                code = int(code_list.split()[0])
                if codes.setdefault(heading, code) != code:
                    raise ValueError(f"two outcomes have the heading {heading!r}")
            else:
                raise ValueError(f"{code_list} is neither a refusal nor success")
        return cls(codes, tuple(paid), frozenset(others))

    def read(self, title: str) -> int | Unnamed:
        """The outcome code that a title of Checkout's outcome page names."""
        heading = heading_of(title)
        if not heading or heading in self.others:
            return Unnamed.NOTHING
        if any(pattern.fullmatch(heading) for pattern in self.paid):
            return _PAID
        return self.codes.get(heading, Unnamed.UNKNOWN)


NO_TITLES: Final = OutcomeTitles()
