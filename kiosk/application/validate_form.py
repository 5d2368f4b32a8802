# SPDX-License-Identifier: EUPL-1.2
"""Holds the answers of a form against its JSON schema, and puts GovPay's complaints beside the right question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import regex
from jsonschema import Draft4Validator, Draft6Validator, Draft7Validator, FormatChecker
from jsonschema.exceptions import SchemaError, ValidationError
from jsonschema.validators import extend

from kiosk.domain.forms.definition import Field, FormDefinition, FormNotSupported, Json, Kind
from kiosk.domain.forms.errors import FieldError, Reason
from kiosk.domain.forms.parse import parse_form
from kiosk.domain.forms.shown import shown_with
from kiosk.domain.forms.spelling import spellings
from kiosk.domain.forms.values import BadText, Typed, assemble, to_json, value_of
from kiosk.errors import FormFault
from kiosk.logs import get_logger

log = get_logger(__name__)

#: What one pattern may take for one answer; a screen must not stand still for longer.
_PATTERN_LIMIT_S = 0.04

_VALIDATORS = {4: Draft4Validator, 6: Draft6Validator, 7: Draft7Validator}
_REASONS = {
    "minLength": Reason.TOO_SHORT,
    "maxLength": Reason.TOO_LONG,
    "minimum": Reason.TOO_SMALL,
    "maximum": Reason.TOO_LARGE,
    "exclusiveMinimum": Reason.NOT_ABOVE,
    "exclusiveMaximum": Reason.NOT_BELOW,
    "multipleOf": Reason.NOT_A_MULTIPLE,
    "minItems": Reason.TOO_FEW,
    "maxItems": Reason.TOO_MANY,
    "uniqueItems": Reason.TWICE,
    "pattern": Reason.PATTERN,
    "enum": Reason.NOT_A_CHOICE,
    "const": Reason.NOT_A_CHOICE,
}
_FORMAT_REASONS = {
    "email": Reason.NOT_AN_EMAIL,
    "idn-email": Reason.NOT_AN_EMAIL,
    "date": Reason.NOT_A_DATE,
    "date-time": Reason.NOT_A_TIME,
}
# One mail box as people have them; what a mail server would take besides that, nobody types at a kiosk.
_EMAIL = re.compile(r"[^\s@,;<>()\"]{1,64}@(?:[^\W_](?:[\w-]{0,62})\.){1,8}[^\W\d_]{2,63}")
_MOST_REPETITIONS = 20_000
_LONGEST_PATTERN = 1000
# a character with a backslash, a class, the beginning of a group, a counted repeat with its largest number, or any
# character
_PARTS = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\((?:\?[^()\[\\]*?[:=!>])?|\{(?:\d+,)?(?P<count>\d{1,9})\}|.", re.DOTALL
)
_FORMATS = FormatChecker(formats=())


@_FORMATS.checks("email")
@_FORMATS.checks("idn-email")
def _is_email(value: object) -> bool:
    return not isinstance(value, str) or _EMAIL.fullmatch(value) is not None


@_FORMATS.checks("date", raises=ValueError)
def _is_date(value: object) -> bool:
    return not isinstance(value, str) or (len(value) == 10 and bool(date.fromisoformat(value)))


@_FORMATS.checks("date-time", raises=ValueError)
def _is_date_time(value: object) -> bool:
    return not isinstance(value, str) or datetime.fromisoformat(value).tzinfo is not None


class FormValidator:
    """The rules of one form."""

    def __init__(self, definition: FormDefinition) -> None:
        """Make the rules ready.

        Raises:
            FormNotSupported: the schema is none, or one of its patterns cannot be read.
        """
        self._definition = definition
        self._patterns: dict[str, regex.Pattern[str]] = {}
        self._slow: set[str] = set()
        schema: Any = definition.schema
        kind = _VALIDATORS[definition.draft]
        try:
            kind.check_schema(schema, format_checker=FormatChecker(formats=()))
        except SchemaError as error:
            raise FormNotSupported(f"schema that is not valid: {error.validator}") from None
        self._kind = extend(kind, {"pattern": self._pattern})  # type: ignore[no-untyped-call]  # its stubs have no types
        self._whole = self._kind(schema, format_checker=_FORMATS)
        for pattern in _patterns_of(schema):
            self._compiled(pattern)

    def normalised(self, field: Field, typed: str | tuple[str, ...]) -> str | tuple[str, ...]:
        """The answer in the spelling that the form wants, where it is right but for that; else as it was typed."""
        if field.item is not None:
            item = field.item
            return tuple(self._spelt(item, text) for text in ((typed,) if isinstance(typed, str) else typed))
        return self._spelt(field, typed) if isinstance(typed, str) else typed

    def _spelt(self, field: Field, text: str) -> str:
        if field.schema is None or self._fits(field, text):
            return text
        return next(
            (spelling for spelling in dict.fromkeys(spellings(field, text)) if self._fits(field, spelling)), text
        )

    def _fits(self, field: Field, text: str) -> bool:
        schema: Any = field.schema
        try:
            value = to_json(field, text)
        except BadText:
            return False
        return value is None or not _wrong(self._kind(schema, format_checker=_FORMATS), value)

    def check_field(self, field: Field, typed: str | tuple[str, ...]) -> FieldError | None:
        """What is wrong with one answer alone, in the best spelling of it."""
        typed = self.normalised(field, typed)
        try:
            value = value_of(field, typed)
        except BadText as error:
            return FieldError(field.name, error.reason, item=_bad_item(field, typed))
        if value is None:
            return FieldError(field.name, Reason.REQUIRED) if field.required else None
        if field.schema is None:
            return None
        schema: Any = field.schema
        found = _wrong(self._kind(schema, format_checker=_FORMATS), value)
        first = next(iter(found), None)
        if first is None:
            return None
        wrong = _field_error(field, first, list(first.absolute_path))
        return wrong if wrong.item is None else replace(wrong, item=_place_of(field, typed, wrong.item))

    def check(self, typed: Typed) -> tuple[FieldError, ...]:
        """What is wrong with all the answers, at most one fault a question; empty when they can be sent."""
        errors: dict[str, FieldError] = {}
        shown = shown_with(self._definition, typed)
        for field in shown.fields:
            error = self.check_field(field, typed.get(field.name, ""))
            if error is not None:
                errors[field.name] = error
        if errors:
            return tuple(errors.values())
        spelt = {field.name: self.normalised(field, typed.get(field.name, "")) for field in shown.fields}
        for error in self._check_body(shown, assemble(shown, spelt)):
            errors.setdefault(error.name, error)
        return tuple(errors.values())

    def _check_body(self, shown: FormDefinition, body: Json) -> Iterator[FieldError]:
        """What is wrong with a body; the name is empty for what belongs to no question."""
        schema: Any = shown.schema
        whole = self._whole if shown is self._definition else self._kind(schema, format_checker=_FORMATS)
        for error in _wrong(whole, body):
            path = [str(step) for step in error.absolute_path]
            if error.validator == "required" and isinstance(error.instance, dict):
                for name in error.validator_value:
                    if name not in error.instance:
                        yield self._missing((*path, name))
                continue
            field = self._nearest(path)
            yield (
                FieldError("", Reason.OTHER)
                if field is None
                else _field_error(field, error, list(error.absolute_path)[len(field.path) :])
            )

    def _missing(self, path: tuple[str, ...]) -> FieldError:
        """A missing object is missing in its first question."""
        for field in self._definition.fields:
            if field.path[: len(path)] == path:
                return FieldError(field.name, Reason.REQUIRED)
        return FieldError("", Reason.OTHER)

    def _nearest(self, path: list[str]) -> Field | None:
        return next(
            (field for field in self._definition.fields if tuple(path[: len(field.path)]) == field.path),
            None,
        )

    def refused_by_server(self, faults: Iterable[FormFault]) -> tuple[FieldError, ...]:
        """What GovPay finds wrong, put beside the questions that its paths name; once unnamed for all the others."""
        errors: dict[str, FieldError] = {}
        for fault in faults:
            if fault.missing:
                error = self._missing(fault.path)
            else:
                field = self._nearest(list(fault.path))
                error = FieldError(field.name if field else "", Reason.REFUSED)
            errors.setdefault(error.name, error)
        return tuple(errors.values()) or (FieldError("", Reason.REFUSED),)

    def _pattern(self, _: Any, pattern: str, instance: Any, __: Any) -> Iterator[ValidationError]:
        if not isinstance(instance, str) or pattern in self._slow:
            return
        try:
            found = self._compiled(pattern).search(instance, timeout=_PATTERN_LIMIT_S)
        except Exception as error:  # noqa: BLE001  mostly that it took too long
            # GovPay decides then; it is not tried again, so that typing stays quick.
            self._slow.add(pattern)
            log.warning("form pattern is left to GovPay", error=type(error).__name__, length=len(pattern))
            return
        if found is None:
            yield ValidationError("does not match")

    def _compiled(self, pattern: str) -> regex.Pattern[str]:
        known = self._patterns.get(pattern)
        if known is None:
            if repetitions(pattern) > _MOST_REPETITIONS:
                raise FormNotSupported("pattern that repeats too much")
            try:
                # as in GovPay: \d is 0 to 9, but \p{L} is a letter of any language
                reach = regex.UNICODE if "\\p" in pattern else regex.ASCII
                known = regex.compile(pattern, reach | regex.VERSION0)
            except Exception:  # noqa: BLE001  regex raises its own error, and others on what it never expected
                raise FormNotSupported("pattern that cannot be read") from None
            self._patterns[pattern] = known
        return known


def repetitions(pattern: str) -> int:
    """How large a pattern becomes with its counted repeats written out, about: compiling it takes that long.

    `((x{500}){500}){500}` has 13 characters and 125 million nodes.
    """
    weights, last = [[0]], 0  # of each open group, the weights of its parts; and the last part's
    for part in _PARTS.finditer(pattern[:_LONGEST_PATTERN]):
        count = part["count"]
        if part[0].startswith("("):
            weights.append([0])
            last = 0
        elif part[0] == ")":
            last = sum(weights.pop()) if len(weights) > 1 else 1
            weights[-1].append(last)
        elif count is not None:
            weights[-1][-1] = last * max(1, int(count))
            last = weights[-1][-1]
        else:
            last = 1
            weights[-1].append(last)
    return sum(map(sum, weights))


def read_form(definition: object, lang: str = "it") -> tuple[FormDefinition, FormValidator]:
    """A form and its rules, ready to be shown.

    Args:
        definition: decoded JSON, as GovPay's `form.definizione` holds it.
        lang: the visitor's language.

    Raises:
        FormNotSupported: the kiosk cannot show it whole; the construct is logged.
    """
    try:
        form = parse_form(definition, lang)
        return form, FormValidator(form)
    except FormNotSupported as error:
        log.warning("a form cannot be shown here", construct=error.construct)
        raise
    except Exception as error:
        # somebody else's document, and something in it that nobody thought of
        log.error("a form cannot be read", exc_info=error)
        raise FormNotSupported(type(error).__name__) from None


def _patterns_of(schema: Json) -> Iterator[str]:
    if isinstance(schema, Mapping):
        pattern = schema.get("pattern")
        if isinstance(pattern, str):
            yield pattern
        for below in schema.values():
            yield from _patterns_of(below)


def _wrong(rules: Any, value: Json) -> list[Any]:
    """What a value does not meet (ValidationError), the most helpful error first.

    What the library cannot judge is left to GovPay.
    """
    try:
        return sorted(rules.iter_errors(value), key=_weight)
    except Exception as error:  # noqa: BLE001  a schema of somebody else's: a reference to nowhere, a number too large
        log.warning("form rules cannot be applied and are left to GovPay", error=type(error).__name__)
        return []


def _weight(error: ValidationError) -> int:
    """The most helpful error first: that something is missing, then its length, then its form."""
    order = ("required", "type", "minLength", "maxLength", "format", "pattern")
    return order.index(str(error.validator)) if error.validator in order else len(order)


def _field_error(field: Field, error: ValidationError, below: Iterable[object]) -> FieldError:
    word = str(error.validator)
    if field.kind is Kind.SWITCH:
        reason = Reason.MUST_BE_ON if error.instance is False else Reason.NOT_A_CHOICE
    elif word == "format":
        reason = _FORMAT_REASONS.get(str(error.validator_value), Reason.PATTERN)
    else:
        reason = _REASONS.get(word, Reason.OTHER)
    if word in ("minimum", "maximum") and _is_exclusive(field, word):
        reason = Reason.NOT_ABOVE if word == "minimum" else Reason.NOT_BELOW
    limit: Any = error.validator_value
    plain = isinstance(limit, (int, Decimal)) and not isinstance(limit, bool)
    item = next((step for step in below if isinstance(step, int)), None)
    return FieldError(field.name, reason, limit if plain else None, item)


def _is_exclusive(field: Field, word: str) -> bool:
    """In draft 4 a limit is made exclusive by a word beside it."""
    return (field.schema or {}).get("exclusive" + word.capitalize()) is True


def _place_of(field: Field, typed: str | tuple[str, ...], item: int) -> int | None:
    """Where an item that is sent stands among all that were typed: empty ones are not sent."""
    if field.item is None or isinstance(typed, str):
        return None
    given = [index for index, text in enumerate(typed) if value_of(field.item, text) is not None]
    return given[item] if item < len(given) else None


def _bad_item(field: Field, typed: str | tuple[str, ...]) -> int | None:
    """Which item of a list cannot be read, counted among all that were typed."""
    if field.item is None or isinstance(typed, str):
        return None
    for index, text in enumerate(typed):
        try:
            value_of(field.item, text)
        except BadText:
            return index
    return None
