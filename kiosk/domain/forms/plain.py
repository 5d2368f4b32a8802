# SPDX-License-Identifier: EUPL-1.2
"""Texts and simple values of a form's definition, which is somebody else's: within bounds, and as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from kiosk.domain.forms.definition import FormNotSupported, Json

LONGEST_TITLE = 500
MOST_CHOICES = 1000
_LARGEST = 10**15
_FINEST_EXPONENT = -10


def text_of(raw: Mapping[str, object], key: str, longest: int = LONGEST_TITLE) -> str:
    """A text of a definition on its own, empty when it is not there.

    Raises:
        FormNotSupported: it is no text, or longer than any screen.
    """
    value = raw.get(key)
    if value is None:
        return ""
    if not isinstance(value, str) or len(value) > longest:
        raise FormNotSupported(f"{short(key)} that is no text or too long")
    return plain_words(value)


def plain_words(text: str) -> str:
    """A text in one line, without what cannot be printed."""
    return " ".join("".join(character if character.isprintable() else " " for character in text).split())


def plain(value: object) -> Json:
    """A JSON value with its numbers exact: a float becomes the Decimal of its shortest writing.

    Raises:
        FormNotSupported: a number out of all bounds, or no JSON.
    """
    if value is None or isinstance(value, (bool, str)):
        return value
    if isinstance(value, (int, float, Decimal)):
        return _bounded(value)
    if isinstance(value, list):
        return [plain(item) for item in value[: MOST_CHOICES + 1]]
    if isinstance(value, dict) and not value:
        return {}
    raise FormNotSupported("value that is not simple")


def _bounded(value: int | float | Decimal) -> int | Decimal:
    number = Decimal(repr(value)) if isinstance(value, float) else value
    if isinstance(number, Decimal):
        # the exponents first: 1E+999999 must not be written out
        if not number.is_finite() or number.adjusted() > 14 or int(number.as_tuple().exponent) < _FINEST_EXPONENT:
            raise FormNotSupported("number out of bounds")
        # 1.00 and 0.5E1 in the plain writing that people know
        return number.normalize() + 0
    if abs(number) > _LARGEST:
        raise FormNotSupported("number out of bounds")
    return number


def short(value: object) -> str:
    """A name for the log, in which nothing of a hostile schema can be long or strange."""
    text = value if isinstance(value, str) else type(value).__name__
    return "".join(character for character in text[:40] if character.isascii() and character.isprintable())
