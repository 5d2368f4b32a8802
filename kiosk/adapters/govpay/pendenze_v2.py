# SPDX-License-Identifier: EUPL-1.2
"""API Pendenze v2: the debts of our own application, their payments (rpp) and receipts (rt)."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.pages import ROWS_PER_PAGE, read_pages
from kiosk.adapters.govpay.read_debt import Avviso, read_avviso, read_pendenza
from kiosk.adapters.govpay.read_receipt import read_rpp, read_rt
from kiosk.adapters.govpay.settings import Api
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.receipt import Receipt, ReceiptSummary
from kiosk.errors import NotFound, Outage

_API = Api.PENDENZE_V2


class PendenzeV2:
    """The operations of API Pendenze v2 that the kiosk uses. Errors: see kiosk/errors.py."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def by_avviso(self, creditor_id: str, notice: NoticeNumber, operation: str = "byAvviso") -> Pendenza:
        """`GET /pendenze/byAvviso/…`: the debt with its state; another application's is not found."""
        path = ("pendenze", "byAvviso", creditor_id, notice.digits)
        body = await self._connection.get_json(
            _API, operation, path, read_s=self._connection.settings.find_read_s, one_notice=True
        )
        return read_pendenza(body, creditor_id, notice)

    async def avviso(self, creditor_id: str, notice: NoticeNumber) -> Avviso:
        """`GET /avvisi/…` as JSON: the state of a notice; 200 and SCONOSCIUTA for an unknown one."""
        path = ("avvisi", creditor_id, notice.digits)
        body = await self._connection.get_json(_API, "avviso", path, one_notice=True)
        return read_avviso(body, creditor_id, notice)

    async def receipts(self, creditor_id: str, iuv: str) -> Sequence[ReceiptSummary]:
        """`GET /rpp`: the receipts of a payment."""

        async def ask(page: int) -> object:
            params = {
                "idDominio": creditor_id,
                "iuv": iuv,
                "pagina": str(page),
                "risultatiPerPagina": str(ROWS_PER_PAGE),
            }
            try:
                return await self._connection.get_json(_API, "rpp", ("rpp",), params, scheduled=True)
            except NotFound as error:
                raise Outage(f"a list is not there: {error}") from error

        listed = await read_pages(ask, "rpp")
        found = dict.fromkeys(
            summary for row in listed.rows if (summary := read_rpp(row, creditor_id, iuv)) is not None
        )
        if not listed.complete and not any(found_receipt.proves_payment for found_receipt in found):
            raise Outage("rpp: longer than can be read")
        return tuple(found)

    async def receipt(self, summary: ReceiptSummary) -> Receipt:
        """`GET /rpp/…/rt` as JSON."""
        return read_rt(await self._connection.get_json(_API, "rt", _rt(summary)), summary)

    async def receipt_pdf(self, summary: ReceiptSummary) -> bytes:
        """`GET /rpp/…/rt` as PDF."""
        return await self._connection.get_pdf(_API, "rt.pdf", _rt(summary))


def _rt(summary: ReceiptSummary) -> tuple[str, ...]:
    # once the receipt is in, the ccp of a payment is pagoPA's receiptId
    return ("rpp", summary.creditor_id, summary.iuv, summary.receipt_id, "rt")
