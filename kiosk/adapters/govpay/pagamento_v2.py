# SPDX-License-Identifier: EUPL-1.2
"""API Pagamento v2: the debts of all creditors that we are authorised for, whichever application owns them."""

from __future__ import annotations

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.read_debt import Avviso, read_avviso, read_pendenza
from kiosk.adapters.govpay.settings import Api
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza

_API = Api.PAGAMENTO_V2


class PagamentoV2:
    """The operations of API Pagamento v2 that the kiosk uses. Errors: see kiosk/errors.py."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def by_avviso(self, creditor_id: str, notice: NoticeNumber) -> Pendenza:
        """`GET /pendenze/byAvviso/…`: the debt with its state."""
        path = ("pendenze", "byAvviso", creditor_id, notice.digits)
        body = await self._connection.get_json(_API, "byAvviso", path, read_s=self._connection.settings.find_read_s)
        return read_pendenza(body, creditor_id, notice)

    async def avviso(self, creditor_id: str, notice: NoticeNumber) -> Avviso:
        """`GET /avvisi/…` as JSON: the state of a notice. Slow where GovPay asks the creditor about an unknown one."""
        path = ("avvisi", creditor_id, notice.digits)
        # a state that we may not see is no refusal of the debt, which another API gave
        body = await self._connection.get_json(
            _API, "avviso", path, read_s=self._connection.settings.find_read_s, one_notice=True
        )
        return read_avviso(body, creditor_id, notice)
