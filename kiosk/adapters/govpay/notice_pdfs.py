# SPDX-License-Identifier: EUPL-1.2
"""`GET /avvisi/{idDominio}/{numeroAvviso}` as PDF, from Pagamento v2 or Pendenze v2."""

from __future__ import annotations

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.settings import OWN_SOURCES, STATE_SOURCES
from kiosk.domain.notice import NoticeNumber
from kiosk.errors import Misconfigured

#: GovPay refuses any other (400).
_SECOND_LANGUAGES = frozenset({"de", "en", "fr", "sl"})


class GovPayNoticePdfs:
    """The port NoticePdfs. Pagamento v2 comes first: it sees the notices of all applications."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._api = next((api for api in STATE_SOURCES if api in connection.settings.addresses), None)

    async def fetch_pdf(self, creditor_id: str, notice: NoticeNumber, second_lang: str = "") -> bytes:
        """See the port."""
        if self._api is None:
            raise Misconfigured("no API of GovPay that gives notices is set")
        params = {"linguaSecondaria": second_lang} if second_lang in _SECOND_LANGUAGES else None
        path = ("avvisi", creditor_id, notice.digits)
        return await self._connection.get_pdf(
            self._api, "avviso.pdf", path, params, one_notice=self._api in OWN_SOURCES
        )
