# SPDX-License-Identifier: EUPL-1.2
"""What GovPay answers about debts. Input: JSON, what differs from a good row, or a list of such rows.

Answer: `debt AMOUNT STATE [instalment N]`, one for each row of a list, or the name of the error.
"""

from __future__ import annotations

import asyncio
import json

import pytest

from kiosk.adapters.govpay import Api, GovPayDebts, GovPayDebtSearch
from kiosk.application.ports import DebtQuery
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import KioskError
from tests.adapters.govpay.installation import CREDITOR, NOTICE, always, connection, debt, page


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """One debt for an object, the rows of a page for a list."""
    changes = json.loads(given)
    try:
        return asyncio.run(_listed(changes) if isinstance(changes, list) else _found(changes))
    except KioskError as error:
        return type(error).__name__


async def _found(changes: dict[str, object]) -> str:
    govpay = connection(always(200, debt(**changes)), Api.PENDENZE_V2)
    try:
        return _words(await GovPayDebts(govpay).find(CREDITOR, NOTICE))
    finally:
        await govpay.aclose()


async def _listed(rows: list[dict[str, object]]) -> str:
    numbered = (debt(**{"idPendenza": f"P-{index}", **row}) for index, row in enumerate(rows))
    govpay = connection(always(200, page(*numbered)), Api.PENDENZE_V2)
    try:
        found = await GovPayDebtSearch(govpay).page(DebtQuery(creditor_id=CREDITOR), 1)
    finally:
        await govpay.aclose()
    return ", ".join(map(_words, found.rows))


def _words(found: Pendenza) -> str:
    rata = f" instalment {found.documento.rata}" if found.documento and found.documento.rata is not None else ""
    return f"debt {found.amount.cents} c {found.state.value}{rata}"
