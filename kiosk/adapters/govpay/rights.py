# SPDX-License-Identifier: EUPL-1.2
"""Whether we may read the receipts of a creditor: nobody may pay where it would never be seen that they have paid.

GovPay shows no rights (`acl` of `GET /profilo` is empty in any case). They are proven by using them: by a list of
receipts, of which an empty one is as good as any. A list of a creditor that we may not act for is empty, too, in the
APIs that see all applications: the profile names those that we may act for.
"""

from __future__ import annotations

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.faults import is_none_yet
from kiosk.adapters.govpay.profile import ProfileProbe
from kiosk.adapters.govpay.settings import OWN_SOURCES, Api
from kiosk.adapters.govpay.wire import Fields
from kiosk.errors import Misconfigured, NotFound, Outage

#: Of pagoPA's probe notice 000000000000000000: nobody ever pays it.
_UNUSED_IUV = "0" * 15


class ReceiptRights:
    """Which creditors' receipts we may read, as proven since the start and since the last refusal.

    Its requests do not belong to the main job.
    """

    def __init__(self, connection: Connection, api: Api) -> None:
        self._connection = connection
        self._api = api
        self._proven: set[str] = set()

    def seen(self, creditor_id: str) -> None:
        """A receipt of that creditor was read."""
        self._proven.add(creditor_id)

    def refused(self) -> None:
        """We were not let in: what was proven before says nothing any more."""
        self._proven.clear()

    async def prove(self, creditor_id: str) -> None:
        """Ask, unless it is proven.

        Raises:
            Misconfigured: we may not read them.
            Outage, Bug: nobody knows.
        """
        if creditor_id in self._proven:
            return
        if self._api not in OWN_SOURCES:
            profile = await ProfileProbe(self._connection, self._api).read()
            if creditor_id not in profile.creditor_ids:
                raise Misconfigured(f"GovPay does not let {profile.name} act for the creditor {creditor_id}")
        await self._read_a_list(creditor_id)
        self._proven.add(creditor_id)

    async def _read_a_list(self, creditor_id: str) -> None:
        resource = "rpp" if self._api is Api.PENDENZE_V2 else "ricevute"
        path: tuple[str, ...] = (resource,)
        params: dict[str, str] | None = {
            "idDominio": creditor_id,
            "iuv": _UNUSED_IUV,
            "pagina": "1",
            "risultatiPerPagina": "1",
        }
        if self._api is Api.PAGAMENTO_V3:
            path, params = (resource, creditor_id, _UNUSED_IUV), None
        try:
            body = await self._connection.probe(
                self._api, resource, path, params, empty_if=is_none_yet if params is None else None
            )
        except NotFound as error:
            raise Outage(f"a list is not there: {error}") from error
        listed = Fields(body, resource)
        if not isinstance(listed.raw("risultati"), list):
            raise listed.wrong("risultati")
