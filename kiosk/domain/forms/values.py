# SPDX-License-Identifier: EUPL-1.2
"""From what people type to JSON values of the right type, and back. Amounts are exact: nothing is ever a float.

What was typed is kept as text: a number as it was written, a date as `day/month/year`, a date with its time as
`day/month/year/hour/minute`, a switch as `true` or `false`, a choice as the JSON of its value; empty is not answered.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from unicodedata import category
from zoneinfo import ZoneInfo

from kiosk.domain.forms.definition import Choice, Field, FormDefinition, Json, JsonScalar, Kind
from kiosk.domain.forms.errors import Reason

#: What was typed, by the name of the field: a text, or one text for each item of a list.
Typed = Mapping[str, str | tuple[str, ...]]

_ROME = ZoneInfo("Europe/Rome")
_LONGEST = 10_000
# 15 digits and 6 decimals stay exact in every step of the validation.
_INTEGER = re.compile(r"-?[0-9]{1,15}", re.ASCII)
_NUMBER = re.compile(r"-?[0-9]{1,15}([.,][0-9]{1,6})?", re.ASCII)
# What people write around an amount, and the dots of its thousands where they can be nothing else.
_CURRENCY = re.compile(r"^(?:€|eur|euro)\s*|\s*(?:€|eur|euro)\.?$", re.IGNORECASE)
_THOUSANDS = re.compile(r"(-?[0-9]{1,3})((?:\.[0-9]{3})+),([0-9]{1,6})|(-?[0-9]{1,3})((?:\.[0-9]{3}){2,})", re.ASCII)
_ISO_DATE = re.compile(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})", re.ASCII)
_DATE = re.compile(r"([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})", re.ASCII)
_TIME = re.compile(r"([0-9]{1,2})/([0-9]{1,2})", re.ASCII)


class BadText(ValueError):
    """What was typed cannot be a value of this field."""

    def __init__(self, reason: Reason) -> None:
        super().__init__(reason.value)
        self.reason = reason


def to_json(field: Field, text: str) -> JsonScalar:
    """The value of a field (of one item, for a list) that was typed; None when nothing was.

    Raises:
        BadText: it is none.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        raise BadText(Reason.TOO_LONG)
    if not text or not text.strip("/"):
        return None
    match field.kind:
        case Kind.INTEGER:
            text = plain_number(text)
            if not _INTEGER.fullmatch(text):
                raise BadText(Reason.NOT_WHOLE if _NUMBER.fullmatch(text) else Reason.NOT_A_NUMBER)
            return int(text)
        case Kind.NUMBER | Kind.AMOUNT:
            text = plain_number(text, money=field.kind is Kind.AMOUNT)
            if not _NUMBER.fullmatch(text):
                raise BadText(Reason.NOT_A_NUMBER)
            number = Decimal(text.replace(",", "."))
            if field.kind is Kind.AMOUNT and int(number.as_tuple().exponent) < -2:
                raise BadText(Reason.NOT_CENTS)
            return number
        case Kind.SWITCH:
            return text == "true"
        case Kind.CHOICE:
            chosen = choice_of(field, text)
            if chosen is None:
                raise BadText(Reason.NOT_A_CHOICE)
            return chosen.value
        case Kind.DATE:
            return _day(text).isoformat()
        case Kind.DATE_TIME:
            return _moment(text)
        case Kind.TAX_CODE:
            return "".join(visible(text).split()).upper()
        case Kind.DIGITS:
            return "".join(text.split())
        case Kind.MULTILINE:
            return "".join(character for character in text if character.isprintable() or character == "\n")
        case _:
            return visible(text)


def visible(text: str) -> str:
    """A text on one line without characters that nobody sees: any blank is one, and marks of no width are none."""
    characters = (
        character if character.isprintable() else "" if category(character) == "Cf" else " " for character in text
    )
    return "".join(characters).strip()


def plain_number(text: str, *, money: bool = False) -> str:
    """A number as people write it, without currency and blanks: `€ 1.234,50` is `1234,50`.

    Dots of thousands go only from money, and only where they can be nothing else: `1.234` stays as it is.
    """
    text = "".join(_CURRENCY.sub("", visible(text)).split())
    if money and (found := _THOUSANDS.fullmatch(text)):
        whole = "".join(part or "" for part in (found[1], found[2], found[4], found[5])).replace(".", "")
        return f"{whole},{found[3]}" if found[3] else whole
    return text


def _day(text: str) -> date:
    if iso := _ISO_DATE.fullmatch(text):
        text = f"{iso[3]}/{iso[2]}/{iso[1]}"
    match = _DATE.fullmatch(text)
    if match is None:
        raise BadText(Reason.NOT_A_DATE)
    try:
        return date(int(match[3]), int(match[2]), int(match[1]))
    except ValueError:
        raise BadText(Reason.NOT_A_DATE) from None


def _moment(text: str) -> str:
    parts = text.split("/")
    day = _day("/".join(parts[:3]))
    match = _TIME.fullmatch("/".join(parts[3:]))
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        raise BadText(Reason.NOT_A_TIME)
    try:
        return datetime(day.year, day.month, day.day, int(match[1]), int(match[2]), tzinfo=_ROME).isoformat()
    except (ValueError, OverflowError):  # the year 1 has no zone
        raise BadText(Reason.NOT_A_DATE) from None


def to_text(field: Field, value: JsonScalar) -> str:
    """A value of a field (of one item, for a list) as if it had been typed.

    Raises:
        BadText: it is of another type.
    """
    if value is None:
        return ""
    match field.kind:
        case Kind.CHOICE:
            return choice_text(value)
        case Kind.SWITCH if isinstance(value, bool):
            return "true" if value else "false"
        case Kind.INTEGER if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        case Kind.INTEGER if isinstance(value, Decimal) and value == value.to_integral_value():
            return str(int(value))
        case Kind.NUMBER | Kind.AMOUNT if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
            return f"{value:f}".replace(".", ",") if isinstance(value, Decimal) else str(value)
        case Kind.DATE | Kind.DATE_TIME if isinstance(value, str):
            return _typed_moment(value, with_time=field.kind is Kind.DATE_TIME)
        case Kind.TEXT | Kind.MULTILINE | Kind.EMAIL | Kind.TAX_CODE | Kind.DIGITS if isinstance(value, str):
            return value
        case _:
            raise BadText(Reason.OTHER)


def _typed_moment(value: str, *, with_time: bool) -> str:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        raise BadText(Reason.NOT_A_DATE) from None
    if moment.tzinfo is not None:
        try:
            moment = moment.astimezone(_ROME)
        except OverflowError:
            raise BadText(Reason.NOT_A_DATE) from None
    day = f"{moment.day:02d}/{moment.month:02d}/{moment.year:04d}"
    return f"{day}/{moment.hour:02d}/{moment.minute:02d}" if with_time else day


def choice_text(value: JsonScalar) -> str:
    """A value of a choice as text that only it has."""
    return json.dumps(str(value) if isinstance(value, Decimal) else value) + type(value).__name__


def choice_of(field: Field, text: str) -> Choice | None:
    """The choice that a text stands for."""
    return next((choice for choice in field.choices if choice_text(choice.value) == text), None)


def first_values(definition: FormDefinition) -> dict[str, str | tuple[str, ...]]:
    """What every question starts with, as if it had been typed."""
    typed: dict[str, str | tuple[str, ...]] = {}
    for field in definition.fields:
        if field.item is not None:
            items = field.default if isinstance(field.default, tuple) else ()
            typed[field.name] = tuple(to_text(field.item, item) for item in items)
        elif not isinstance(field.default, tuple):
            typed[field.name] = to_text(field, field.default)
    return typed


def value_of(field: Field, typed: str | tuple[str, ...]) -> Json:
    """The JSON value of a field; None when it was not answered. A required switch that was left alone is off.

    Raises:
        BadText: it is none.
    """
    if field.item is not None:
        texts = (typed,) if isinstance(typed, str) else typed
        items: list[Json] = [value for text in texts if (value := to_json(field.item, text)) is not None]
        return items if items or field.required else None
    if not isinstance(typed, str):
        raise BadText(Reason.OTHER)
    value = to_json(field, typed)
    return False if value is None and field.kind is Kind.SWITCH and field.required else value


def assemble(definition: FormDefinition, typed: Typed) -> dict[str, Json]:
    """The body that is sent: every answer at its place, and what is sent unasked. See shown.py for conditions.

    Raises:
        BadText: an answer is none; ask `value_of` for each to know which.
    """
    body: dict[str, Json] = {}
    for field in definition.fields:
        value = value_of(field, typed.get(field.name, ""))
        if value is not None:
            put(body, field.path, value)
    for field in definition.hidden:
        # An optional object is not made only to carry a default.
        if field.required or len(field.path) == 1 or _has(body, field.path[:-1]):
            default = field.default
            put(body, field.path, list(default) if isinstance(default, tuple) else default)
    return body


def put(body: dict[str, Json], path: tuple[str, ...], value: Json) -> None:
    """Set the value of a path; the objects around it are made."""
    node = body
    for name in path[:-1]:
        inner = node.setdefault(name, {})
        if not isinstance(inner, dict):
            raise TypeError("a value where an object must be")
        node = inner
    node[path[-1]] = value


def _has(body: Mapping[str, Json], path: tuple[str, ...]) -> bool:
    node: Json = dict(body)
    for name in path:
        if not isinstance(node, dict) or name not in node:
            return False
        node = node[name]
    return True
