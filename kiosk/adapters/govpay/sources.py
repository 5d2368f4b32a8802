# SPDX-License-Identifier: EUPL-1.2
"""Debts and receipts from the best source that an installation has."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.pagamento_v2 import PagamentoV2
from kiosk.adapters.govpay.pagamento_v3 import PagamentoV3
from kiosk.adapters.govpay.pendenze_v2 import PendenzeV2
from kiosk.adapters.govpay.ragioneria_v3 import RagioneriaV3
from kiosk.adapters.govpay.read_debt import Avviso, with_state
from kiosk.adapters.govpay.rights import ReceiptRights
from kiosk.adapters.govpay.settings import RECEIPT_SOURCES, STATE_SOURCES, Api
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Receipt, ReceiptSummary
from kiosk.errors import ForeignDebt, Misconfigured, NotFound


class _DebtSource(Protocol):
    async def by_avviso(self, creditor_id: str, notice: NoticeNumber) -> Pendenza: ...


class _StateSource(Protocol):
    async def avviso(self, creditor_id: str, notice: NoticeNumber) -> Avviso: ...


class _ReceiptSource(Protocol):
    async def receipts(self, creditor_id: str, iuv: str) -> Sequence[ReceiptSummary]: ...

    async def receipt(self, summary: ReceiptSummary) -> Receipt: ...

    async def receipt_pdf(self, summary: ReceiptSummary) -> bytes: ...


class GovPayDebts:
    """The port Debts: one request where an API gives debts with their state, else two.

    What Pendenze v2 refuses as another application's is asked of Ragioneria v3, which sees all debts of our creditors.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        settings = connection.settings
        clients: dict[Api, PagamentoV2 | PendenzeV2] = {
            Api.PAGAMENTO_V2: PagamentoV2(connection),
            Api.PENDENZE_V2: PendenzeV2(connection),
        }
        self._with_state: _DebtSource | None = next(
            (clients[api] for api in STATE_SOURCES if settings.whole(api)), None
        )
        self._without: _DebtSource | None = RagioneriaV3(connection) if settings.whole(Api.RAGIONERIA_V3) else None
        self._states: _StateSource | None = next(
            (clients[api] for api in STATE_SOURCES if api in settings.addresses), None
        )

    async def find(self, creditor_id: str, notice: NoticeNumber) -> Pendenza:
        """See the port. Without any source of a state the state is MISSING, and nothing is payable."""
        if self._with_state is not None:
            try:
                return await self._with_state.by_avviso(creditor_id, notice)
            except ForeignDebt:
                if self._without is None:
                    # the same words refuse whoever has no right to that API at all: then it is no answer
                    await ReceiptRights(self._connection, Api.PENDENZE_V2).prove(creditor_id)
                    raise
        if self._without is None:
            raise Misconfigured("no API of GovPay that gives debts is set")
        # the debt first: asking for it makes GovPay fetch an unknown one from the creditor
        debt = await self._without.by_avviso(creditor_id, notice)
        if self._states is None:
            return debt
        try:
            avviso = await self._states.avviso(creditor_id, notice)
        except NotFound:
            return debt  # there is a debt, and its state is not for us to see
        return with_state(debt, avviso) if avviso.state is not State.MISSING else debt


class GovPayReceipts:
    """The port Receipts."""

    def __init__(self, connection: Connection) -> None:
        clients: dict[Api, _ReceiptSource] = {
            Api.RAGIONERIA_V3: RagioneriaV3(connection),
            Api.PAGAMENTO_V3: PagamentoV3(connection),
            Api.PENDENZE_V2: PendenzeV2(connection),
        }
        chosen = next((api for api in RECEIPT_SOURCES if connection.settings.whole(api)), None)
        self._chosen = None if chosen is None else (clients[chosen], ReceiptRights(connection, chosen))

    @property
    def _source(self) -> _ReceiptSource:
        return self._chosen_one[0]

    @property
    def _rights(self) -> ReceiptRights:
        return self._chosen_one[1]

    @property
    def _chosen_one(self) -> tuple[_ReceiptSource, ReceiptRights]:
        if self._chosen is None:
            raise Misconfigured("no API of GovPay that gives receipts is set")
        return self._chosen

    @contextmanager
    def _noting_refusals(self) -> Iterator[None]:
        try:
            yield
        except Misconfigured:
            self._rights.refused()
            raise

    async def prove(self, creditor_id: str) -> None:
        """See the port. Asks nothing where a list was read since the start, and since the last refusal."""
        with self._noting_refusals():
            await self._rights.prove(creditor_id)

    async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
        """See the port."""
        with self._noting_refusals():
            found = await self._source.receipts(creditor_id, iuv or notice.iuv)
        if found:  # an empty list may also be one of a creditor that we may not act for
            self._rights.seen(creditor_id)
        return found

    async def announced(self, notices: Collection[tuple[str, NoticeNumber]]) -> None:
        """GovPay tells the creditor of receipts, and no kiosk."""
        await asyncio.Event().wait()

    async def fetch(self, summary: ReceiptSummary) -> Receipt:
        """See the port."""
        with self._noting_refusals():
            return await self._source.receipt(summary)

    async def fetch_pdf(self, summary: ReceiptSummary) -> bytes:
        """See the port."""
        with self._noting_refusals():
            return await self._source.receipt_pdf(summary)
