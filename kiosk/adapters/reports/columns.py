# SPDX-License-Identifier: EUPL-1.2
"""The columns of the report's files. They are for the accounts of an Italian municipality, and in Italian always.

No cell may be taken for a formula by the program that opens the file: what begins with = + - @ once it stands on one
line is written with an apostrophe before it (OWASP, "CSV Injection"). Numbers of 15 digits or more are written in
groups, since those programs read them as numbers and lose the last digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal

from kiosk.domain.day_report import Operation, Standing
from kiosk.domain.money import Money
from kiosk.domain.slip import code_for_people

Cell = str | datetime | Decimal

STANDINGS: Mapping[Standing, str] = {
    Standing.PAID: "pagato",
    Standing.NOT_PAID: "non pagato",
    Standing.BEING_CONFIRMED: "da confermare",
    Standing.UNDER_WAY: "in corso",
    Standing.REPLACED: "ripetuto dopo",
}

_BEGINS_A_FORMULA = tuple("=+-@\N{FULLWIDTH EQUALS SIGN}\N{FULLWIDTH PLUS SIGN}")

HEADINGS = (
    *("Inizio", "Codice del tentativo", "Ente", "Codice avviso", "Importo", "Esito", "Con il telefono"),
    *("Operatore", "Postazione"),
)


def cells_of(operation: Operation, creditors: Mapping[str, str]) -> tuple[Cell, ...]:
    """The cells of one line, in the order of HEADINGS.

    Args:
        creditors: their names by their tax codes.
    """
    return (
        operation.began_at.replace(microsecond=0, tzinfo=None),
        code_for_people(operation.code),
        creditor_of(operation.creditor_id, creditors),
        operation.notice.grouped,
        euro(operation.amount),
        STANDINGS[operation.standing],
        "sì" if operation.elsewhere else "no",
        plain(operation.who),
        plain(operation.where),
    )


def creditor_of(tax_code: str, creditors: Mapping[str, str]) -> str:
    """Its name with its tax code, which alone would lose the 0 with which it may begin."""
    return plain(f"{creditors.get(tax_code) or 'ente'} ({tax_code})")


def euro(amount: Money) -> Decimal:
    """In euro, with two places."""
    return Decimal(amount.cents).scaleb(-2)


def plain(text: str) -> str:
    """The text on one line, in a form that no program takes for a formula."""
    line = " ".join("".join(character if character.isprintable() else " " for character in text).split())
    return f"'{line}" if line.startswith(_BEGINS_A_FORMULA) else line
