# SPDX-License-Identifier: EUPL-1.2
"""Checks of single fields of a request body, with the sentences of GovPay's 400."""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from .faults import syntax
from .jsontext import JsonObject

ID_A2A = r"(^[a-zA-Z0-9\-_]{1,35}$)"
ID_PENDENZA = r"(^[a-zA-Z0-9\-_]{1,35}$)"
ID_TIPO = r"(^[a-zA-Z0-9\-_\.]{1,35}$)"
DIGITS = r"(^[0-9]+$)"
CELL = r"\+[0-9]{2,2}\s[0-9]{3,3}\-[0-9]{7,7}"
EMAIL = r"^[A-Za-z0-9_.+'%-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$"
MAX_CENTS = 99_999_999_999


def known_only(given: JsonObject, known: frozenset[str], bean: str) -> None:
    """Refuses a body with a field that GovPay's bean does not have."""
    for name in given:
        if name not in known:
            raise syntax(
                "com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException: "
                f'Unrecognized field "{name}" (class {bean}), not marked as ignorable ({len(known)} known properties)'
            )


def matching(value: str, name: str, pattern: str) -> str:
    """The value, when it fits the pattern."""
    if re.fullmatch(pattern, value) is None:
        raise syntax(f"Il valore [{value}] del campo {name} non rispetta il pattern richiesto: {pattern}")
    return value


def sized(value: str, name: str, *, shortest: int = 0, longest: int | None = None) -> str:
    """The value, when its length is right."""
    shown = f"Il valore [{value}] del campo {name} non rispetta la lunghezza"
    if len(value) < shortest:
        raise syntax(f"{shown} minima di {shortest} caratteri.")
    if longest is not None and len(value) > longest:
        raise syntax(f"{shown} massima di {longest} caratteri.")
    return value


def id_dominio(value: str) -> str:
    """A creditor's identifier: 11 digits."""
    return matching(sized(value, "idDominio", shortest=11, longest=11), "idDominio", DIGITS)


def text(given: JsonObject, name: str, longest: int | None = None, *, required: bool = False) -> str | None:
    """A text field, None when it is absent."""
    value = given.get(name)
    if value is None or value == "":
        if required:
            raise syntax(f"Il campo {name} non deve essere vuoto.")
        return None
    if isinstance(value, (dict, list)):
        raise syntax(f"Il valore del campo {name} non e' un testo.")
    shown = value if isinstance(value, str) else str(value)
    return sized(shown, name, longest=longest)


def needed(given: JsonObject, name: str, longest: int | None = None) -> str:
    """A text field that must be there."""
    return text(given, name, longest, required=True) or ""


def amount_cents(given: JsonObject, name: str = "importo") -> int:
    """An amount in cents; a numeric string is accepted, as Jackson accepts it."""
    value = given.get(name)
    if value is None:
        raise syntax(f"Il campo {name} non deve essere vuoto.")
    try:
        if isinstance(value, (bool, dict, list)):
            raise InvalidOperation
        number = Decimal(str(value))
        if not number.is_finite():
            raise InvalidOperation
    except InvalidOperation as error:
        raise syntax(f"Il valore del campo {name} non e' un numero.") from error
    # The sentence says "or equal", but zero is refused.
    if number <= 0:
        raise syntax(f"Il campo {name} deve essere superiore o uguale a 0.")
    if number > Decimal(MAX_CENTS) / 100:
        raise syntax(f"Il campo {name} deve essere inferiore a 999,999,999.99.")
    cents = number * 100
    if cents != cents.to_integral_value():
        raise syntax(f"Il campo {name} non deve superare le 2 cifre decimali.")
    return int(cents)


def day(given: JsonObject, name: str) -> date | None:
    """A day (yyyy-MM-dd), None when it is absent."""
    value = given.get(name)
    if value is None:
        return None
    try:
        return datetime.strptime(str(value), "%Y-%m-%d").date()  # noqa: DTZ007 - a day has no zone
    except ValueError as error:
        raise syntax(f"Il valore [{value}] del campo {name} non e' una data valida.") from error


def one_of(value: str, name: str, allowed: tuple[str, ...]) -> str:
    """The value, when it is one of a closed list."""
    if value not in allowed:
        values = ",".join(allowed)
        raise syntax(f"Codifica inesistente per {name}. Valore fornito [{value}] valori possibili {{{values}}}")
    return value


def object_of(value: Any, name: str) -> JsonObject:
    """The value, when it is a JSON object."""
    if not isinstance(value, dict):
        raise syntax(f"Il campo {name} non e' un oggetto.")
    return value
