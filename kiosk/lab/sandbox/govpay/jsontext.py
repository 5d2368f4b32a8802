# SPDX-License-Identifier: EUPL-1.2
"""JSON text with numbers printed as GovPay's Java prints them."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

JsonObject = dict[str, Any]


class JsonNumber(str):
    """A number that stands in the JSON text exactly as written here."""

    __slots__ = ()


def java_double(cents: int) -> JsonNumber:
    """An amount as Java prints a BigDecimal made of a double: 10.0, 101.5, 0.01, and ten million as 1.0E+7."""
    if cents < 0:
        raise ValueError("amounts are not negative")
    if cents < 1_000_000_000:
        text = f"{cents // 100}.{cents % 100:02d}"
        return JsonNumber(text[:-1] if text.endswith("0") else text)
    digits = str(cents)
    mantissa = digits.rstrip("0")
    scientific = f"{mantissa[0]}.{mantissa[1:] or '0'}E{len(digits) - 3}"
    # Java's BigDecimal.toString() and Python's Decimal follow the same rule for exponents.
    return JsonNumber(str(Decimal(scientific)))


def two_decimals(cents: int) -> JsonNumber:
    """An amount with both its decimals, as in a receipt's importo: 101.50."""
    return JsonNumber(f"{cents // 100}.{cents % 100:02d}")


def to_json(value: Any) -> str:
    """The compact JSON text of dicts, lists, strings, numbers, booleans and None.

    Raises TypeError for anything else.
    """
    parts: list[str] = []
    _write(value, parts)
    return "".join(parts)


def _write(value: Any, parts: list[str]) -> None:
    if isinstance(value, JsonNumber):
        parts.append(str(value))
    elif isinstance(value, str):
        parts.append(json.dumps(value, ensure_ascii=False))
    elif value is None or isinstance(value, (bool, int, float)):
        parts.append(json.dumps(value))
    elif isinstance(value, Decimal):
        parts.append(str(value))
    elif isinstance(value, dict):
        parts.append("{")
        for i, (key, item) in enumerate(value.items()):
            parts.append(("," if i else "") + json.dumps(str(key), ensure_ascii=False) + ":")
            _write(item, parts)
        parts.append("}")
    elif isinstance(value, (list, tuple)):
        parts.append("[")
        for i, item in enumerate(value):
            if i:
                parts.append(",")
            _write(item, parts)
        parts.append("]")
    else:
        raise TypeError(f"no JSON for {type(value).__name__}")


def without_nulls(fields: JsonObject) -> JsonObject:
    """The fields that have a value: GovPay leaves out the others."""
    return {key: value for key, value in fields.items() if value is not None}
