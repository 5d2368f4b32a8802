# SPDX-License-Identifier: EUPL-1.2
"""Questions of the kiosk's own, asked with the same pages as the creditors' forms. Their words are the interface's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from kiosk.application.form_session import FormSession
from kiosk.application.search_debts import MIN_DIGITS
from kiosk.domain.forms.definition import Field, FormDefinition, Group, Json, Kind
from kiosk.domain.money import Money
from kiosk.domain.tariff import MAX_NAME, Debtor, Tariff, debtor_of

#: The names of our own questions: the interface has words for each.
TAX_CODE, DIGITS, QUANTITY, AMOUNT, NAME = "own-tax-code", "own-digits", "own-quantity", "own-amount", "own-name"
_NOTICE_DIGITS = 18
# Upper and lower case, omocodia, a company's eleven figures: whether the check character fits is not asked here.
_TAX_CODE_PATTERN = "^([A-Z]{6}[0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{2}[A-Z][0-9LMNPQRSTUV]{3}[A-Z]|[0-9]{11})$"


def debtor_form(code: str = "") -> FormSession:
    """Asks for a tax code and for the last digits of one notice of its owner.

    Args:
        code: what the first answer begins with, from a health card.
    """
    digits = _field(DIGITS, Kind.DIGITS, {"type": "string", "pattern": f"^[0-9]{{{MIN_DIGITS},{_NOTICE_DIGITS}}}$"})
    digits = replace(digits, longest=_NOTICE_DIGITS)
    return _session([replace(_tax_code(), default=code or None), digits], reviewed=False)


def pair_of(body: Mapping[str, object]) -> tuple[str, str]:
    """The tax code and the digits that were written."""
    return str(body.get(TAX_CODE, "")), str(body.get(DIGITS, ""))


def tariff_form(tariff: Tariff) -> FormSession:
    """Asks what a tariff leaves open: how many, how much, who owes. Where it leaves nothing open, only the review."""
    fields: list[Field] = []
    if tariff.asks_quantity:
        bounds: dict[str, Json] = {"minimum": tariff.min_quantity, "maximum": tariff.max_quantity}
        fields.append(
            replace(
                _field(QUANTITY, Kind.INTEGER, {"type": "integer", **bounds}), longest=3, default=tariff.min_quantity
            )
        )
    if tariff.unit_amount is None:
        least, most = _euro(tariff.min_amount), _euro(tariff.max_amount)
        fields.append(_field(AMOUNT, Kind.AMOUNT, {"type": "number", "minimum": least, "maximum": most}))
    if tariff.needs_debtor:
        named = _field(NAME, Kind.TEXT, {"type": "string", "minLength": 2, "maxLength": MAX_NAME})
        fields += [_tax_code(), replace(named, longest=MAX_NAME)]
    return _session(fields, reviewed=True)


def order_of(tariff: Tariff, body: Mapping[str, object]) -> tuple[int, Money | None, Debtor | None]:
    """How many, how much for one, and who owes.

    Raises:
        OrderRefused: see Tariff and Debtor.
    """
    debtor = debtor_of(str(body.get(TAX_CODE, "")), str(body.get(NAME, ""))) if tariff.needs_debtor else None
    return (*amounts_of(tariff, body), debtor)


def amounts_of(tariff: Tariff, body: Mapping[str, object]) -> tuple[int, Money | None]:
    """How many, and how much for one where it is asked."""
    quantity, amount = body.get(QUANTITY), body.get(AMOUNT)
    return (
        quantity if isinstance(quantity, int) else tariff.min_quantity,
        Money.from_json(amount) if isinstance(amount, int | Decimal) else None,
    )


def _tax_code() -> Field:
    return replace(_field(TAX_CODE, Kind.TAX_CODE, {"type": "string", "pattern": _TAX_CODE_PATTERN}), longest=16)


def _field(name: str, kind: Kind, schema: dict[str, Json]) -> Field:
    return Field((name,), kind, "", required=True, schema=schema)


def _session(fields: Sequence[Field], *, reviewed: bool) -> FormSession:
    from kiosk.application.validate_form import FormValidator  # see form_session.py

    schema: dict[str, Json] = {
        "type": "object",
        "required": [field.name for field in fields],
        "properties": {field.name: dict(field.schema or {}) for field in fields},
    }
    definition = FormDefinition((Group("", tuple(fields)),), (), schema)
    return FormSession(definition, FormValidator(definition), reviewed=reviewed)


def _euro(amount: Money) -> Decimal:
    return Decimal(amount.cents) / 100
