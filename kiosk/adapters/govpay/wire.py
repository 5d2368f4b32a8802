# SPDX-License-Identifier: EUPL-1.2
"""Reading JSON that somebody else wrote: unknown fields pass, wrong types are an outage, nothing crashes.

Only what decides is read strictly: whose debt it is, its state, its amount. What a debt or a receipt can do without is
read by `LenientFields`, for which an odd field is not there: it must not take the debt, or a whole list, away.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import NoReturn, TypeVar
from zoneinfo import ZoneInfo

from kiosk.domain.money import Money
from kiosk.errors import Outage
from kiosk.logs import get_logger

log = get_logger(__name__)

#: GovPay writes its times without a zone.
ROME = ZoneInfo("Europe/Rome")
#: Longer than any text field of GovPay that the kiosk shows (causale 140, names 70).
_MAX_TEXT = 512
_YEARS = range(1970, 9999)
_LARGEST_COUNT = 10**9
_T = TypeVar("_T")


def parse_json(body: bytes) -> object:
    """The JSON value of a body in UTF-8, its numbers as Decimal or int, never float.

    Raises:
        Outage: it is no JSON.
    """
    try:
        return json.loads(body.decode("utf-8-sig"), parse_float=Decimal, parse_constant=_refuse_constant)
    # ArithmeticError: a number whose exponent no Decimal can hold; RecursionError: a million brackets
    except (ValueError, ArithmeticError, RecursionError) as error:
        raise Outage(f"no readable JSON: {type(error).__name__}") from None


def to_json(value: object) -> bytes:
    """A JSON value as ASCII, its Decimals to the last digit.

    ASCII, because GovPay decodes the bodies of requests with whatever charset its machine has by default.

    Raises:
        ValueError: not JSON's types (a float is refused too), half a character, or nested too deeply.
    """
    try:
        text = _json_text(value)
    except RecursionError:
        raise ValueError("nested too deeply") from None
    return text.encode("ascii")


def _json_text(value: object) -> str:
    match value:
        case None | bool() | int():
            return json.dumps(value)
        case str():
            value.encode("utf-8")  # half a character is no text
            return json.dumps(value)
        case Decimal() if value.is_finite() and abs(value.adjusted()) < _MAX_TEXT:
            return format(value, "f")
        case Mapping():
            return "{" + ",".join(f"{_key(key)}:{_json_text(inner)}" for key, inner in value.items()) + "}"
        case list() | tuple():
            return "[" + ",".join(map(_json_text, value)) + "]"
        case _:
            raise ValueError(f"not for JSON: {type(value).__name__}")


def _key(key: object) -> str:
    if not isinstance(key, str):
        raise ValueError(f"not a key for JSON: {type(key).__name__}")
    return _json_text(key)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


class Fields:
    """One JSON object being read.

    Every reader raises Outage for a type that GovPay never gives. A field that is absent or null counts as not there.
    """

    def __init__(self, value: object, what: str) -> None:
        if not isinstance(value, dict):
            raise Outage(f"{what} is {type(value).__name__}, not an object")
        self._value = value
        self.what = what

    def has(self, key: str) -> bool:
        """Whether the field is there and not null."""
        return self._value.get(key) is not None

    def raw(self, key: str) -> object:
        """The field as it came; None when it is not there."""
        return self._value.get(key)

    def wrong(self, key: str) -> Outage:
        """The error for a field that is not what it should be."""
        value = self._value.get(key)
        return Outage(f"{self.what}.{key} is missing" if value is None else f"{self.what}.{key} cannot be read")

    def text(self, key: str) -> str:
        """A text on one line, without characters that only a terminal understands; empty when not there."""
        return one_line(self.exact(key))

    def exact(self, key: str) -> str:
        """A text as it came, for identifiers; empty when not there."""
        value = self._value.get(key)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise self.wrong(key)
        return value

    def required(self, key: str) -> str:
        """An identifier that must be there."""
        return self.exact(key) or self._fail(key)

    def _fail(self, key: str) -> NoReturn:
        raise self.wrong(key)

    def money(self, key: str) -> Money:
        """An amount that must be there."""
        try:
            return Money.from_json(self._value.get(key))
        except (ValueError, ArithmeticError):
            raise self.wrong(key) from None

    def optional_money(self, key: str) -> Money | None:
        """An amount, if there is one."""
        return self.money(key) if self.has(key) else None

    def count(self, key: str) -> int | None:
        """A whole number, if there is one."""
        value = self._value.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int)):
            raise self.wrong(key)
        return value

    def day(self, key: str) -> date | None:
        """A day, if there is one that can be read."""
        found = self._moment(key)
        return found.date() if found is not None else None

    def moment(self, key: str) -> datetime | None:
        """A time, if there is one that can be read; without a zone it is Europe/Rome."""
        found = self._moment(key)
        if found is None or found.tzinfo is not None:
            return found
        return found.replace(tzinfo=ROME)

    def _moment(self, key: str) -> datetime | None:
        text = self.exact(key)
        try:
            found = datetime.fromisoformat(text) if text else None
            # the last years of a calendar overflow when a zone is applied
            if found is None or found.year in _YEARS:
                return found
        except ValueError:
            pass
        log.warning("unreadable date left out", field=f"{self.what}.{key}")
        return None

    def object(self, key: str) -> Fields | None:
        """An object inside, if there is one."""
        return Fields(self._value[key], f"{self.what}.{key}") if self.has(key) else None

    def rows(self, key: str) -> list[Fields]:
        """The objects of a list; empty when not there."""
        value = self._value.get(key)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(key)
        return [Fields(row, f"{self.what}.{key}[]") for row in value]

    @property
    def lenient(self) -> LenientFields:
        """The same object, read for what can be done without."""
        return LenientFields(self)


class LenientFields:
    """One JSON object, of which nothing is needed: what is odd is logged and counts as not there."""

    def __init__(self, fields: Fields) -> None:
        self._fields = fields

    def _read(self, reader: Callable[[str], _T], key: str, otherwise: _T) -> _T:
        try:
            return reader(key)
        except Outage as odd:
            log.warning("field that can be done without left out", why=str(odd))
            return otherwise

    def text(self, key: str) -> str:
        """A text on one line; empty when there is none."""
        return self._read(self._fields.text, key, "")

    def exact(self, key: str) -> str:
        """A text as it came; empty when there is none."""
        return self._read(self._fields.exact, key, "")

    def money(self, key: str) -> Money | None:
        """An amount, if there is one."""
        return self._read(self._fields.optional_money, key, None)

    def count(self, key: str) -> int | None:
        """A whole number from 0, if there is one; `1.0` and `"1"` are one."""
        value = self._fields.raw(key)
        if isinstance(value, Decimal) and value.is_finite() and 0 <= value < _LARGEST_COUNT and value == int(value):
            return int(value)
        if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) < len(str(_LARGEST_COUNT)):
            return int(value)
        return self._read(self._fields.count, key, None)

    def day(self, key: str) -> date | None:
        """A day, if there is one."""
        return self._read(self._fields.day, key, None)

    def moment(self, key: str) -> datetime | None:
        """A time, if there is one; without a zone it is Europe/Rome."""
        return self._read(self._fields.moment, key, None)

    def object(self, key: str) -> Fields:
        """An object inside; an empty one when there is none."""
        return self._read(self._fields.object, key, None) or Fields({}, f"{self._fields.what}.{key}")

    def rows(self, key: str) -> list[Fields]:
        """The objects of a list, without those that are none."""
        value = self._fields.raw(key)
        what = f"{self._fields.what}.{key}[]"
        return [Fields(row, what) for row in value if isinstance(row, dict)] if isinstance(value, list) else []


def one_line(text: str) -> str:
    """A text to show: on one line, of bounded length, without control or invisible characters or half characters."""
    characters = []
    for character in text[: 4 * _MAX_TEXT]:
        if character.isprintable():
            characters.append(character)
        elif unicodedata.category(character) != "Cf":
            characters.append(" ")
    return " ".join("".join(characters).split())[:_MAX_TEXT]
