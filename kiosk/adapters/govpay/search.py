# SPDX-License-Identifier: EUPL-1.2
"""`GET /pendenze`: lists of debts, page by page, from Pagamento v2 or Pendenze v2, whose filters are the same.

Never `campi` (it empties the answer) and never `prossimiRisultati` (it leads nowhere). `maxRisultati=false` gives true
counts at the same cost; without it GovPay stops counting at 10,000.
"""

from __future__ import annotations

from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.read_debt import read_any_pendenza
from kiosk.adapters.govpay.settings import OWN_SOURCES, STATE_SOURCES, Api
from kiosk.adapters.govpay.wire import ROME, Fields
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.domain.pendenza import Pendenza, State
from kiosk.errors import Bug, Misconfigured, NotFound, Outage
from kiosk.logs import get_logger

log = get_logger(__name__)

_MAX_ROWS = 200
#: The states that a list can be asked for. API Pagamento knows no INCASSATA.
_STATES = frozenset(State) - {State.MISSING, State.UNKNOWN}


class GovPayDebtSearch:
    """The port DebtSearch.

    Args:
        sources: the APIs that may be asked, the best first. Pagamento v2 sees the debts of all applications; Pendenze
            v2 only our own, and alone gives their documento.
    """

    def __init__(self, connection: Connection, sources: tuple[Api, ...] = STATE_SOURCES) -> None:
        self._connection = connection
        self._api = next((api for api in sources if connection.settings.whole(api)), None)

    @classmethod
    def of_own_debts(cls, connection: Connection) -> GovPayDebtSearch:
        """A search among the debts of our own application, with their documento."""
        return cls(connection, OWN_SOURCES)

    async def page(self, query: DebtQuery, page: int) -> DebtPage:
        """See the port. With Pagamento v2 a list of the state INCASSATA is empty without a request."""
        api = self._known_api()
        if query.state is State.INCASSATA and api is Api.PAGAMENTO_V2:
            return DebtPage((), 0, 1)
        try:
            body = await self._connection.get_json(api, "pendenze", ("pendenze",), _params(query, page))
        except NotFound as error:
            raise Outage(f"a list is not there: {error}") from error
        return _read_page(Fields(body, "pendenze"), query, page)

    async def get(self, application_id: str, debt_id: str) -> Pendenza:
        """See the port."""
        path = ("pendenze", application_id, debt_id)
        body = await self._connection.get_json(self._known_api(), "pendenza", path, one_notice=True)
        fields = Fields(body, "pendenza")
        if (fields.exact("idA2A"), fields.exact("idPendenza")) != (application_id, debt_id):
            raise Outage("pendenza is not the one asked for")
        debt = read_any_pendenza(fields)
        if debt is None:
            raise NotFound("the debt has no notice number")
        return debt

    def _known_api(self) -> Api:
        if self._api is None:
            raise Misconfigured("no API of GovPay that lists these debts is set")
        return self._api


def _params(query: DebtQuery, page: int) -> dict[str, str]:
    if page < 1 or not 1 <= query.rows_per_page <= _MAX_ROWS or (query.state and query.state not in _STATES):
        raise Bug("a page of debts that cannot be asked for")
    params = {
        "pagina": str(page),
        "risultatiPerPagina": str(query.rows_per_page),
        "maxRisultati": "false",
        "mostraSpontaneiNonPagati": "true",
    }
    if query.by_due_date:
        params["ordinamento"] = "dataScadenza,dataCaricamento"  # debts without a date come last
    if query.debtor_id:
        params["idDebitore"] = query.debtor_id
    if query.creditor_id:
        params["idDominio"] = query.creditor_id
    if query.state is not None:
        params["stato"] = query.state.value
    if query.created_since is not None:
        # a time without zone is the server's own, as in all its answers
        params["dataDa"] = query.created_since.astimezone(ROME).strftime("%Y-%m-%dT%H:%M:%S")
    elif query.created_from is not None:
        params["dataDa"] = query.created_from.isoformat()
    if query.created_to is not None:
        params["dataA"] = query.created_to.isoformat()
    return params


def _read_page(body: Fields, query: DebtQuery, page: int) -> DebtPage:
    if body.count("pagina") not in (None, page):
        raise Outage(f"pendenze: page {body.count('pagina')} instead of {page}")
    rows = body.raw("risultati")
    if not isinstance(rows, list):
        raise body.wrong("risultati")
    found: dict[tuple[str, str], Pendenza] = {}
    unreadable = 0
    for raw in rows:
        try:
            debt = _read_row(Fields(raw, "pendenze.risultati[]"), query)
        except Outage as odd:
            log.error("row of a list cannot be read and is left out", why=str(odd))
            unreadable += 1
            continue
        if debt is not None:
            _check(debt, query)
            found[debt.application_id, debt.debt_id] = debt
    if unreadable and unreadable == len(rows):
        raise Outage("pendenze: no row can be read")  # not the same as an empty list
    total, pages = body.count("numRisultati"), body.count("numPagine")
    if total is None or total < 0 or (pages is not None and pages < 0):
        raise body.wrong("numRisultati")
    return DebtPage(tuple(found.values()), total, max(1, pages or 1), unreadable)


def _read_row(row: Fields, query: DebtQuery) -> Pendenza | None:
    debt = read_any_pendenza(row)
    if debt is not None and query.debtor_id and not debt.debtor_id:
        raise row.wrong("soggettoPagatore")
    return debt


def _check(debt: Pendenza, query: DebtQuery) -> None:
    """Whether a row is one that was asked for: GovPay ignores a parameter that it does not know."""
    wrong_debtor = query.debtor_id and debt.debtor_id != query.debtor_id.upper()
    if wrong_debtor or (query.creditor_id and debt.creditor_id != query.creditor_id):
        raise Outage("pendenze: a debt of another debtor or creditor than the one asked for")
