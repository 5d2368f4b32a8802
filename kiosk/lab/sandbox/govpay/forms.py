# SPDX-License-Identifier: EUPL-1.2
"""Debts made from a filled form: the server's own JSON schema, and the transformation into a debt."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from jsonschema import Draft7Validator, FormatChecker
from jsonschema.exceptions import SchemaError, ValidationError

from . import faults
from .freemarker import StopTransformation, TemplateError, render
from .jsontext import JsonObject, to_json
from .records import Application, Dominio, TipoPendenza
from .state import GovPay

# The numbers that GovPay's validator gives its messages, by the schema's word.
_CODES = {
    "additionalProperties": 1001,
    "const": 1042,
    "enum": 1008,
    "exclusiveMaximum": 1038,
    "exclusiveMinimum": 1039,
    "format": 1009,
    "maximum": 1011,
    "maxItems": 1012,
    "maxLength": 1013,
    "minimum": 1015,
    "minItems": 1016,
    "minLength": 1017,
    "multipleOf": 1019,
    "pattern": 1023,
    "required": 1028,
    "type": 1029,
}
_DEFAULT_CENTS = 1000


def server_schema(tipo: TipoPendenza) -> JsonObject | None:
    """The schema that a filled form must meet: the server's own, else that of a JSON-schema form, else none."""
    if tipo.validation is not None:
        return tipo.validation
    if tipo.form is None:
        return None
    definition = decoded(tipo.form.get("definizione"))
    if not isinstance(definition, dict):
        return None
    schema = definition.get("schema", definition)
    return schema if isinstance(schema, dict) and "properties" in schema else None


def decoded(stored: Any) -> Any:
    """A form's stored document: base64 of JSON, or JSON as it is."""
    if not isinstance(stored, str):
        return stored
    try:
        return json.loads(base64.b64decode(stored, validate=True))
    except ValueError:
        return None


def validate(tipo: TipoPendenza, filled: Any) -> None:
    """Holds a filled form against the server's schema.

    Raises Fault 400 with all its messages, 500 for a broken schema.
    """
    schema = server_schema(tipo)
    if schema is None:
        if not isinstance(filled, dict):
            raise faults.syntax("Il body della richiesta non e' un oggetto.")
        return
    try:
        Draft7Validator.check_schema(schema)
    except SchemaError as error:
        raise faults.internal(f"Schema di validazione non valido: {error.message}", "VAL_001") from error
    found = list(_messages(schema, filled))
    if found:
        raise faults.syntax(",".join(found))


def _messages(schema: JsonObject, filled: Any) -> Iterator[str]:
    # With decimals on both sides 19.99 is a multiple of 0.01; with floats it is not.
    exact = json.loads(to_json(schema), parse_float=Decimal)
    validator = Draft7Validator(exact, format_checker=FormatChecker())
    for error in sorted(validator.iter_errors(filled), key=lambda e: (e.json_path, str(e.validator))):
        code = _CODES.get(str(error.validator), 1000)
        yield f"{code} {error.json_path}: {_sentence(error)}"


def _sentence(error: ValidationError) -> str:
    limit = error.validator_value
    sentences = {
        "minimum": f"must have a minimum value of {limit}",
        "maximum": f"must have a maximum value of {limit}",
        "minLength": f"must be at least {limit} characters long",
        "maxLength": f"must be at most {limit} characters long",
        "multipleOf": f"must be multiple of {limit}",
        "pattern": f"does not match the regex pattern {limit}",
        "format": f"does not match the {limit} pattern",
        "enum": "does not have a value in the enumeration " + json.dumps(limit, ensure_ascii=False, default=str),
        "type": f"{_type_name(error.instance)} found, {limit} expected",
    }
    if error.validator == "required" and isinstance(error.instance, dict):
        # One error a missing name: the name is the one that the library's message quotes.
        missing = error.message.split("'")[1]
        return f"required property '{missing}' not found"
    return sentences.get(str(error.validator), error.message)


def _type_name(value: Any) -> str:
    names = {dict: "object", list: "array", str: "string", bool: "boolean", int: "integer", type(None): "null"}
    return names.get(type(value), "number")


def transform(govpay: GovPay, app: Application, dominio: Dominio, tipo: TipoPendenza, filled: JsonObject) -> JsonObject:
    """The JSON of the debt that a filled form stands for.

    Raises Fault 422 when the transformation stops with a text, 500 when it fails.
    """
    now = _unused_millisecond(govpay, app)
    try:
        if callable(tipo.transformation):
            return dict(tipo.transformation(filled, now))
        if isinstance(tipo.transformation, str):
            made = json.loads(render(tipo.transformation, filled, now), parse_float=Decimal)
            if not isinstance(made, dict):
                raise faults.syntax("La trasformazione non ha prodotto un oggetto.")
            return made
    except StopTransformation as stop:
        raise faults.semantic(str(stop)) from stop
    except TemplateError as error:
        raise faults.internal(f"freemarker.core.ParseException: {error}", "TRASFORMAZIONE") from error
    except ValueError as error:
        raise faults.syntax(f"com.fasterxml.jackson.core.JsonParseException: {error}") from error
    return _generic(app, dominio, tipo, filled, now)


def _unused_millisecond(govpay: GovPay, app: Application) -> datetime:
    """The time, moved on to a millisecond that no debt from a form has as its name yet."""
    now = govpay.now()
    millis = int(now.timestamp() * 1000)
    while govpay.find_by_id(app.id_a2a, f"S{millis}") is not None:
        millis += 1
    return datetime.fromtimestamp(millis / 1000, now.tzinfo)


def _generic(app: Application, dominio: Dominio, tipo: TipoPendenza, filled: JsonObject, now: datetime) -> JsonObject:
    """The debt of a form whose transformation is not known: amount and debtor from the keys of those names."""
    cents = _amount(filled.get("importo"))
    amount = Decimal(cents) / 100
    source: JsonObject = {"codEntrata": next(iter(dominio.entrate), None)}
    if source["codEntrata"] is None:
        source = {
            "ibanAccredito": dominio.iban,
            "tipoContabilita": "ALTRO",
            "codiceContabilita": tipo.id.ljust(3, "_"),
        }
    voce = {"idVocePendenza": "1", "importo": amount, "descrizione": tipo.descrizione, **source}
    made: JsonObject = {
        "idA2A": app.id_a2a,
        "idPendenza": f"S{round(now.timestamp() * 1000)}",
        "causale": tipo.descrizione[:140],
        "importo": amount,
        "voci": [voce],
        # Kept as it came, numbers included.
        "datiAllegati": json.loads(to_json(filled)),
    }
    debtor = filled.get("soggettoPagatore")
    if isinstance(debtor, dict) and debtor.get("identificativo") and debtor.get("anagrafica"):
        given = {k: str(v) for k, v in debtor.items() if k in ("tipo", "identificativo", "anagrafica", "email")}
        made["soggettoPagatore"] = {"tipo": "F", **given}
    return made


def _amount(value: Any) -> int:
    try:
        cents = Decimal(str(value)) * 100
    except InvalidOperation:
        return _DEFAULT_CENTS
    whole = cents.is_finite() and cents == cents.to_integral_value() and cents > 0
    return int(cents) if whole and not isinstance(value, bool) else _DEFAULT_CENTS
