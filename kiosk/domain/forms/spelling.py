# SPDX-License-Identifier: EUPL-1.2
"""Other spellings of the same answer: what people type, as the pattern of a form wants it.

A pattern of capitals, a date with dots, an IBAN without blanks: the person has given the right answer, and must not be
told that it is wrong. Whoever asks takes the first spelling that the form's own rules accept, and only where these
refuse what was typed. None of these changes what an answer says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kiosk.domain.forms.definition import Field, Kind
from kiosk.domain.forms.values import plain_number, visible

_WRITTEN = frozenset({Kind.TEXT, Kind.EMAIL, Kind.TAX_CODE, Kind.DIGITS})
_BETWEEN = re.compile(r"[\s./\\()_–—-]+")
_DATE = re.compile(r"([0-9]{1,2})[\s./-]+([0-9]{1,2})[\s./-]+([0-9]{4})", re.ASCII)
_DATE_FROM_YEAR = re.compile(r"([0-9]{4})[\s./-]+([0-9]{1,2})[\s./-]+([0-9]{1,2})", re.ASCII)
_RUN_DATE = re.compile(r"([0-9]{2})([0-9]{2})([0-9]{4})", re.ASCII)
_AMOUNT = re.compile(r"(-?[0-9]{1,15})(?:[.,]([0-9]{1,2}))?", re.ASCII)
_IS_TELEPHONE = re.compile(r"tel|cell|phone|mobile|fax|numero_?verde", re.IGNORECASE)
_ITALY = re.compile(r"(?:\+|00)?39(?=3[0-9]{8,9}$|0[0-9]{5,10}$)", re.ASCII)
_TELEPHONE = re.compile(r"\+?[0-9]{6,15}", re.ASCII)


def spellings(field: Field, text: str) -> Iterator[str]:
    """Other spellings of what was typed into a field (into one item, for a list), the nearest first."""
    if field.kind not in _WRITTEN or not text.strip():
        return
    plain = " ".join(visible(text).split())
    tight = "".join(plain.split())
    bare = _BETWEEN.sub("", plain)
    yield plain
    yield tight
    if field.schema is None or "pattern" not in field.schema:
        return
    for spelt in (plain, tight, bare):
        yield spelt
        yield spelt.upper()
        yield spelt.lower()
    yield plain.title()
    yield plain.replace("’", "'")  # keyboards write the one, patterns know the other
    yield plain.replace("’", "'").upper()
    if bare[:2].upper() == "IT" and bare[2:].isdigit():  # a partita IVA with its country
        yield bare[2:]
    yield from _dates(plain)
    if _IS_TELEPHONE.search(field.path[-1]) or _IS_TELEPHONE.search(field.label):
        yield from _telephones(bare)
    yield from _amounts(plain)


def _dates(plain: str) -> Iterator[str]:
    if found := (_DATE.fullmatch(plain) or _RUN_DATE.fullmatch(plain)):
        day, month, year = found[1], found[2], found[3]
    elif found := _DATE_FROM_YEAR.fullmatch(plain):
        day, month, year = found[3], found[2], found[1]
    else:
        return
    for two, four in ((day.zfill(2), month.zfill(2)), (day.lstrip("0"), month.lstrip("0"))):
        yield from (separator.join((two, four, year)) for separator in "/-. ")
        yield from (separator.join((year, four, two)) for separator in "-/.")
    yield day.zfill(2) + month.zfill(2) + year
    yield year + month.zfill(2) + day.zfill(2)


def _telephones(bare: str) -> Iterator[str]:
    """With the country or without, and as GovPay's own `cellulare`: `+39 333-1234567`."""
    if not _TELEPHONE.fullmatch(bare):
        return
    own = _ITALY.sub("", bare)
    yield own
    if not own.startswith(("+", "00")):
        yield f"+39{own}"
        yield f"0039{own}"
        yield f"+39 {own}"
        for first in (3, 2, 4):
            yield f"+39 {own[:first]}-{own[first:]}"
            yield f"+39 {own[:first]} {own[first:]}"
            yield f"{own[:first]}-{own[first:]}"
            yield f"{own[:first]} {own[first:]}"
            yield f"{own[:first]}/{own[first:]}"
    elif own.startswith("00"):
        yield f"+{own[2:]}"


def _amounts(plain: str) -> Iterator[str]:
    found = _AMOUNT.fullmatch(plain_number(plain, money=True))
    if found is None:
        return
    cents = (found[2] or "").ljust(2, "0")
    yield f"{found[1]}.{cents}"
    yield f"{found[1]},{cents}"
    if cents == "00":
        yield found[1]
    yield f"{found[1]}.{found[2]}" if found[2] else found[1]
