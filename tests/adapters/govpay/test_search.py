# SPDX-License-Identifier: EUPL-1.2
"""Lists of debts, page by page, and one debt by its name."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import httpx
import pytest

from kiosk.adapters.govpay import Api, GovPayDebtSearch
from kiosk.application.ports import DebtPage, DebtQuery
from kiosk.domain.documento import Documento, Soglia, SogliaKind
from kiosk.domain.pendenza import Payability, State
from kiosk.errors import Bug, Misconfigured, NotFound, Outage
from tests.adapters.govpay.installation import CREDITOR, NOTICE, always, connection, debt, fault

CODE = "FNTDAA82C53H501Y"


def row(index: int = 0, **changes: object) -> dict[str, object]:
    """A debt in a list."""
    number = f"3010000000000001{index:02d}"
    body = {
        "idA2A": "kiosk",
        "idPendenza": f"P-{index}",
        "numeroAvviso": number,
        "iuvAvviso": number[1:],
        "soggettoPagatore": {"tipo": "F", "identificativo": CODE, "anagrafica": "Ada Fontechiara"},
        "rpp": f"/rpp?idA2A=kiosk&idPendenza=P-{index}",
    }
    return debt(**{**body, **changes})


def listed(*rows: object, **changes: object) -> dict[str, object]:
    body: dict[str, object] = {"numRisultati": len(rows), "numPagine": 1, "pagina": 1, "risultati": list(rows)}
    return {key: value for key, value in {**body, **changes}.items() if value is not None}


async def page_of(
    body: object, query: DebtQuery | None = None, number: int = 1, *apis: Api, asked: list[httpx.URL] | None = None
) -> DebtPage:
    def handler(request: httpx.Request) -> httpx.Response:
        if asked is not None:
            asked.append(request.url)
        return httpx.Response(200, json=body)

    govpay = connection(handler, *apis)
    try:
        return await GovPayDebtSearch(govpay).page(query or DebtQuery(), number)
    finally:
        await govpay.aclose()


@pytest.mark.anyio
async def test_what_is_asked() -> None:
    asked: list[httpx.URL] = []
    query = DebtQuery(CODE, CREDITOR, State.SCADUTA, date(2026, 1, 1), date(2026, 12, 31), rows_per_page=50)
    await page_of(listed(pagina=3), query, 3, asked=asked)
    assert dict(asked[0].params) == {
        "pagina": "3",
        "risultatiPerPagina": "50",
        "maxRisultati": "false",
        "mostraSpontaneiNonPagati": "true",
        "idDebitore": CODE,
        "idDominio": CREDITOR,
        "stato": "SCADUTA",
        "dataDa": "2026-01-01",
        "dataA": "2026-12-31",
    }
    assert asked[0].path == "/govpay-api-pagamento/rs/basic/v2/pendenze", "it sees the debts of all applications"


@pytest.mark.anyio
async def test_the_order_in_which_they_are_due_is_asked_for() -> None:
    asked: list[httpx.URL] = []
    await page_of(listed(), DebtQuery(by_due_date=True), asked=asked)
    await page_of(listed(), DebtQuery(), asked=asked)
    assert [url.params.get("ordinamento") for url in asked] == ["dataScadenza,dataCaricamento", None]


@pytest.mark.anyio
async def test_a_moment_is_asked_for_in_the_time_of_the_server() -> None:
    asked: list[httpx.URL] = []
    for since in (datetime(2026, 11, 23, 9, 5, 7, tzinfo=UTC), datetime(2026, 7, 23, 9, 5, 7, 999_000, tzinfo=UTC)):
        await page_of(listed(), DebtQuery(created_since=since, created_from=date(2020, 1, 1)), asked=asked)
    assert [url.params["dataDa"] for url in asked] == ["2026-11-23T10:05:07", "2026-07-23T11:05:07"]


@pytest.mark.anyio
async def test_own_debts_are_those_of_pendenze_v2() -> None:
    asked: list[httpx.URL] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(request.url)
        return httpx.Response(200, json=listed())

    govpay = connection(handler)
    await GovPayDebtSearch.of_own_debts(govpay).page(DebtQuery(), 1)
    assert "govpay-api-pendenze" in asked[0].path
    await govpay.aclose()
    without = connection(handler, Api.PAGAMENTO_V2)
    with pytest.raises(Misconfigured):
        await GovPayDebtSearch.of_own_debts(without).page(DebtQuery(), 1)
    await without.aclose()


@pytest.mark.anyio
async def test_rows() -> None:
    documento = {"identificativo": "TARI-1", "descrizione": "TARI", "soglia": {"tipo": "ENTRO", "giorni": 30}}
    rows = [row(1), row(2, documento=documento, dataCaricamento="2026-11-20"), row(3, stato="ANOMALA")]
    page = await page_of(listed(*rows, numRisultati=28, numPagine=2))
    assert (page.total, page.pages) == (28, 2)
    one, two, three = page.rows
    assert (one.application_id, one.debt_id, one.debtor_id) == ("kiosk", "P-1", CODE)
    assert two.documento == Documento("TARI-1", "TARI", soglia=Soglia(SogliaKind.ENTRO, 30))
    assert two.created_on == date(2026, 11, 20)
    assert three.payability is Payability.ANOMALOUS


@pytest.mark.anyio
async def test_the_same_debt_twice_is_one_row_and_the_same_name_at_two_applications_is_two() -> None:
    page = await page_of(listed(row(1), row(1), row(1, idA2A="other")))
    assert [debt.application_id for debt in page.rows] == ["kiosk", "other"]


@pytest.mark.anyio
@pytest.mark.parametrize("number", [None, "", "avviso", "901000000000000144"])
async def test_a_debt_without_a_notice_number_is_left_out(number: str | None) -> None:
    page = await page_of(listed(row(1, numeroAvviso=number, iuvAvviso=None), row(2)))
    assert [debt.debt_id for debt in page.rows] == ["P-2"]
    assert page.total == 2


@pytest.mark.anyio
async def test_a_debt_of_nothing_is_shown_and_not_payable() -> None:
    (found,) = (await page_of(listed(row(1, importo=0)))).rows
    assert found.payability is Payability.UNREADABLE


@pytest.mark.anyio
@pytest.mark.parametrize(
    "body",
    [
        {},
        listed(numRisultati=None),
        listed(numRisultati=-1),
        listed(numRisultati="3"),
        listed(pagina=2),
        listed(numPagine=-1),
        {**listed(), "risultati": {}},
        listed("row"),
        listed(row(1, idPendenza=None)),
        listed(row(1, idA2A=None)),
        listed(row(1, dominio=None)),
        listed(row(1, importo="dieci")),
        listed(row(1, iuvAvviso="01000000000000999")),
        listed(row(1, soggettoPagatore={"identificativo": "RSSMRA80A01H501U"})),
        listed(row(1, soggettoPagatore=None)),
        listed(row(1, dominio={"idDominio": "98765432105"})),
    ],
)
async def test_what_is_not_the_list_asked_for_is_an_outage(body: object) -> None:
    with pytest.raises(Outage):
        await page_of(body, DebtQuery(CODE.lower(), CREDITOR))


@pytest.mark.anyio
async def test_a_code_is_compared_without_regard_to_capitals() -> None:
    assert (await page_of(listed(row(1)), DebtQuery(CODE.lower()))).rows[0].debtor_id == CODE


@pytest.mark.anyio
async def test_the_state_that_pagamento_v2_does_not_know_is_not_asked_for() -> None:
    asked: list[httpx.URL] = []
    query = DebtQuery(state=State.INCASSATA)
    assert await page_of(listed(), query, asked=asked) == DebtPage((), 0, 1)
    assert asked == []
    await page_of(listed(), query, 1, Api.PENDENZE_V2, asked=asked)
    assert asked[0].params["stato"] == "INCASSATA"


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("query", "number"),
    [
        (DebtQuery(), 0),
        (DebtQuery(rows_per_page=0), 1),
        (DebtQuery(rows_per_page=201), 1),
        (DebtQuery(state=State.MISSING), 1),
        (DebtQuery(state=State.UNKNOWN), 1),
    ],
)
async def test_pages_that_cannot_be_asked_for(query: DebtQuery, number: int) -> None:
    with pytest.raises(Bug):
        await page_of(listed(), query, number)


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "error"),
    [(400, Bug), (401, Misconfigured), (403, Misconfigured), (404, Outage), (429, Outage), (500, Outage)],
)
async def test_faults_of_a_list(status: int, error: type[Exception]) -> None:
    govpay = connection(always(status, fault("404000" if status == 404 else "403000")))
    with pytest.raises(error):
        await GovPayDebtSearch(govpay).page(DebtQuery(), 1)
    await govpay.aclose()


async def _get(body: object, status: int = 200) -> object:
    govpay = connection(always(status, body))
    try:
        return await GovPayDebtSearch(govpay).get("kiosk", "P-1")
    finally:
        await govpay.aclose()


@pytest.mark.anyio
async def test_one_debt_by_its_name() -> None:
    found: Any = await _get(row(1))
    assert (found.debt_id, found.creditor_id) == ("P-1", CREDITOR)
    assert replace(found, notice=NOTICE).notice == NOTICE


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("body", "status", "error"),
    [
        (row(2), 200, Outage),
        (row(1, idA2A="other"), 200, Outage),
        (row(1, numeroAvviso=None, iuvAvviso=None), 200, NotFound),
        (fault("404000"), 404, NotFound),
        (fault("403000"), 403, NotFound),
        (fault("403"), 403, Misconfigured),
        (fault("INTERNAL"), 500, Outage),
    ],
)
async def test_a_debt_that_is_not_that_one(body: object, status: int, error: type[Exception]) -> None:
    with pytest.raises(error):
        await _get(body, status)
