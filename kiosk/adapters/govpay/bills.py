# SPDX-License-Identifier: EUPL-1.2
"""The documento of a debt: Pendenze v2 and Ragioneria v3 give it with byAvviso, Pagamento v2 never does."""

from __future__ import annotations

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.pendenze_v2 import PendenzeV2
from kiosk.adapters.govpay.ragioneria_v3 import RagioneriaV3
from kiosk.adapters.govpay.settings import STATE_SOURCES, Api
from kiosk.domain.documento import Documento
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import NotFound

#: How this question is called in counts of requests: it is none of those that find a debt.
DOCUMENTO = "documento"


class GovPayBills:
    """The port Bills. One request at most, two where the debt is of another application."""

    def __init__(self, connection: Connection) -> None:
        settings = connection.settings
        found_by = next((api for api in STATE_SOURCES if settings.whole(api)), Api.RAGIONERIA_V3)
        self._must_ask = found_by is Api.PAGAMENTO_V2
        clients: dict[Api, PendenzeV2 | RagioneriaV3] = {
            Api.PENDENZE_V2: PendenzeV2(connection),
            Api.RAGIONERIA_V3: RagioneriaV3(connection),
        }
        self._sources = tuple(client for api, client in clients.items() if settings.whole(api))

    async def documento(self, debt: Pendenza) -> Documento | None:
        """See the port. None where no API that tells is open to us."""
        if debt.documento is not None or not self._must_ask:
            return debt.documento
        for source in self._sources:
            try:
                return (await source.by_avviso(debt.creditor_id, debt.notice, DOCUMENTO)).documento
            except NotFound:
                continue  # another application's: Ragioneria v3 sees those too
        return None
