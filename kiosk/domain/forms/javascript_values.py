# SPDX-License-Identifier: EUPL-1.2
"""Values as JavaScript compares them, as far as the conditions of forms need it."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal

from kiosk.domain.forms.json_value import Json


class Missing(Exception):
    """A property of nothing was asked for, on which JavaScript throws."""


def defined(value: Json) -> Json:
    """The value, if it is one.

    Raises:
        Missing: it is undefined or null.
    """
    if value is None:
        raise Missing
    return value


def member(value: Json, name: Json) -> Json:
    """A property of an object, an item or the length of a list or a text; None when it has none.

    Raises:
        Missing: there is nothing that could have one.
    """
    value = defined(value)
    if isinstance(value, dict) and isinstance(name, str):
        return value.get(name)
    if name == "length" and isinstance(value, (str, list)):
        return len(value)
    if isinstance(value, list) and isinstance(name, (int, Decimal)) and 0 <= name < len(value) and name == int(name):
        return value[int(name)]
    return None


def is_truthy(value: Json) -> bool:
    """Whether a value counts as true."""
    return value not in (None, False, "") and not (isinstance(value, (int, Decimal)) and value == 0)


def strictly_equal(first: Json, second: Json) -> bool:
    """JavaScript's `===`."""
    return isinstance(first, bool) is isinstance(second, bool) and first == second


def loosely_equal(first: Json, second: Json) -> bool:
    """JavaScript's `==`, in which 1 and "1" are alike."""
    if first is None or second is None:
        return first is second
    numbers = _number(first), _number(second)
    if isinstance(first, str) is not isinstance(second, str) or isinstance(first, bool) is not isinstance(second, bool):
        return None not in numbers and numbers[0] == numbers[1]
    return first == second


def ordered(first: Json, operator: str, second: Json) -> bool:
    """`<`, `<=`, `>` or `>=`: texts by their characters, anything else as numbers."""
    if isinstance(first, str) and isinstance(second, str):
        less, equal = first < second, first == second
    else:
        left, right = _number(first), _number(second)
        if left is None or right is None:
            return False
        less, equal = left < right, left == right
    return {"<": less, "<=": less or equal, ">": not (less or equal), ">=": not less}[operator]


def _number(value: Json) -> Decimal | None:
    if isinstance(value, (bool, int, Decimal)):
        return Decimal(value)
    if isinstance(value, str) and re.fullmatch(r"\s*-?[0-9]{1,15}(\.[0-9]{1,15})?\s*", value, re.ASCII):
        return Decimal(value.strip())
    return Decimal(0) if value == "" else None


def _index_of(value: Json, part: Json) -> Json:
    if isinstance(value, str):
        return value.find(part) if isinstance(part, str) else -1
    if isinstance(value, list):
        return next((index for index, item in enumerate(value) if strictly_equal(item, part)), -1)
    raise Missing


def _text(change: Callable[[str], Json]) -> Callable[..., Json]:
    def run(value: Json) -> Json:
        if not isinstance(value, str):
            raise Missing
        return change(value)

    return run


def _starts(value: Json, part: Json) -> Json:
    return isinstance(value, str) and isinstance(part, str) and value.startswith(part)


#: The methods that are known, and how many arguments each takes.
METHODS: dict[str, tuple[Callable[..., Json], int]] = {
    "indexOf": (_index_of, 1),
    "includes": (lambda value, part: _index_of(value, part) != -1, 1),
    "startsWith": (_starts, 1),
    "toLowerCase": (_text(str.lower), 0),
    "toUpperCase": (_text(str.upper), 0),
    "trim": (_text(str.strip), 0),
    "toString": (lambda value: str(value).lower() if isinstance(value, bool) else str(value), 0),
}
