# SPDX-License-Identifier: EUPL-1.2
"""API Pagamento v3: receipts. GovPay has marked it for removal; Ragioneria v3 comes first where there is one."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.faults import is_none_yet
from kiosk.adapters.govpay.read_receipt import read_receipt, read_summary
from kiosk.adapters.govpay.settings import Api
from kiosk.adapters.govpay.wire import Fields
from kiosk.domain.receipt import Receipt, ReceiptSummary
from kiosk.errors import NotFound, Outage

_API = Api.PAGAMENTO_V3


class PagamentoV3:
    """The operations of API Pagamento v3 that the kiosk uses. Errors: see kiosk/errors.py."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def receipts(self, creditor_id: str, iuv: str) -> Sequence[ReceiptSummary]:
        """`GET /ricevute/{idDominio}/{iuv}`, which has no pages. GovPay's 404 means that nobody began to pay."""
        try:
            body = await self._connection.get_json(
                _API, "ricevute", ("ricevute", creditor_id, iuv), scheduled=True, empty_if=is_none_yet
            )
        except NotFound as error:
            raise Outage(f"a list is not there: {error}") from error
        listed = Fields(body, "ricevute")
        if not isinstance(listed.raw("risultati"), list):
            raise listed.wrong("risultati")
        return tuple(dict.fromkeys(read_summary(row, creditor_id, iuv) for row in listed.rows("risultati")))

    async def receipt(self, summary: ReceiptSummary) -> Receipt:
        """One receipt as JSON. GovPay 3.9.1 answers 500 for a payment that was never activated."""
        return read_receipt(await self._connection.get_json(_API, "ricevuta", _one(summary)), summary)

    async def receipt_pdf(self, summary: ReceiptSummary) -> bytes:
        """One receipt as PDF."""
        return await self._connection.get_pdf(_API, "ricevuta.pdf", _one(summary))


def _one(summary: ReceiptSummary) -> tuple[str, ...]:
    return ("ricevute", summary.creditor_id, summary.iuv, summary.receipt_id)
