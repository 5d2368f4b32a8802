# SPDX-License-Identifier: EUPL-1.2
"""API Ragioneria v3: receipts, and debts without their state."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.pages import ROWS_PER_PAGE, read_pages
from kiosk.adapters.govpay.read_debt import read_pendenza
from kiosk.adapters.govpay.read_receipt import read_receipt, read_summary
from kiosk.adapters.govpay.settings import Api
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Receipt, ReceiptSummary
from kiosk.errors import NotFound, Outage

_API = Api.RAGIONERIA_V3


class RagioneriaV3:
    """The operations of API Ragioneria v3 that the kiosk uses. Errors: see kiosk/errors.py."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def by_avviso(self, creditor_id: str, notice: NoticeNumber, operation: str = "byAvviso") -> Pendenza:
        """`GET /pendenze/byAvviso/…`: the debt without its state. An annulled one looks like any other here."""
        path = ("pendenze", "byAvviso", creditor_id, notice.digits)
        body = await self._connection.get_json(_API, operation, path, read_s=self._connection.settings.find_read_s)
        return replace(read_pendenza(body, creditor_id, notice), state=State.MISSING)

    async def receipts(self, creditor_id: str, iuv: str) -> Sequence[ReceiptSummary]:
        """`GET /ricevute` of one payment. Always with creditor and IUV: without them it lists everybody's."""

        async def ask(page: int) -> object:
            params = {
                "idDominio": creditor_id,
                "iuv": iuv,
                "pagina": str(page),
                "risultatiPerPagina": str(ROWS_PER_PAGE),
            }
            try:
                return await self._connection.get_json(_API, "ricevute", ("ricevute",), params, scheduled=True)
            except NotFound as error:
                raise Outage(f"a list is not there: {error}") from error

        listed = await read_pages(ask, "ricevute")
        found = dict.fromkeys(read_summary(row, creditor_id, iuv) for row in listed.rows)
        if not listed.complete and not any(summary.proves_payment for summary in found):
            raise Outage("ricevute: longer than can be read")
        return tuple(found)

    async def receipt(self, summary: ReceiptSummary) -> Receipt:
        """One receipt as JSON."""
        return read_receipt(await self._connection.get_json(_API, "ricevuta", _one(summary)), summary)

    async def receipt_pdf(self, summary: ReceiptSummary) -> bytes:
        """One receipt as PDF."""
        return await self._connection.get_pdf(_API, "ricevuta.pdf", _one(summary))


def _one(summary: ReceiptSummary) -> tuple[str, ...]:
    return ("ricevute", summary.creditor_id, summary.iuv, summary.receipt_id)
