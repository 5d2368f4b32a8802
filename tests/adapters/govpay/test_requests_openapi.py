# SPDX-License-Identifier: EUPL-1.2
"""What the kiosk asks of GovPay is what GovPay's API descriptions allow."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import httpx
import pytest
from openapi_core.exceptions import OpenAPIError

from kiosk.adapters.govpay import (
    Api,
    BasicCredentials,
    Connection,
    GovPayCatalogue,
    GovPayDebtCreation,
    GovPayDebts,
    GovPayDebtSearch,
    GovPayNoticePdfs,
    GovPayReceipts,
    GovPaySettings,
    probes,
)
from kiosk.application.ports import DebtQuery
from kiosk.domain.money import Money
from kiosk.domain.pendenza import State
from kiosk.domain.tariff import DebtDraft, Debtor, IncomeAccount, IncomeCode
from kiosk.errors import KioskError
from tests.adapters.govpay.installation import (
    CREDITOR,
    IUV,
    NOTICE,
    RECEIPT,
    TIMES,
    debt,
    page,
    pagopa_receipt,
    receipt,
    row,
    rpp,
)
from tests.contract.openapi import Sent, description
from tests.contract.published import needs_contracts

DESCRIPTIONS = {
    Api.PENDENZE_V2: ("pendenze-v2/govpay-api-pendenze-v2.yaml", "backend/api/pendenze"),
    Api.PAGAMENTO_V2: ("pagamento-v2/govpay-api-pagamento-v2.yaml", "frontend/api/pagamento"),
    Api.PAGAMENTO_V3: ("pagamento-v3/govpay-api-pagamento.yaml", "frontend/api/pagamento"),
    Api.RAGIONERIA_V3: ("ragioneria-v3/govpay-api-ragioneria.yaml", "backend/api/ragioneria"),
}
PDF = b"%PDF-1.4\n%%EOF"
EXPECTED_PATHS = {
    Api.PENDENZE_V2: {
        f"pendenze/byAvviso/{CREDITOR}/{NOTICE}",
        "rpp",
        f"rpp/{CREDITOR}/{IUV}/{RECEIPT.receipt_id}/rt",
        "profilo",
    },
    Api.PAGAMENTO_V2: {f"pendenze/byAvviso/{CREDITOR}/{NOTICE}", "profilo"},
    Api.PAGAMENTO_V3: {f"ricevute/{CREDITOR}/{IUV}", f"ricevute/{CREDITOR}/{IUV}/{RECEIPT.receipt_id}", "profilo"},
    Api.RAGIONERIA_V3: {
        f"pendenze/byAvviso/{CREDITOR}/{NOTICE}",
        "ricevute",
        f"ricevute/{CREDITOR}/{IUV}/{RECEIPT.receipt_id}",
        "profilo",
    },
}


def _answer(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    if request.headers["accept"] == "application/pdf":
        return httpx.Response(200, content=PDF, headers={"content-type": "application/pdf"})
    if path.endswith("/rt"):
        return httpx.Response(200, json=pagopa_receipt())
    if path.endswith("/rpp"):
        return httpx.Response(200, json=page(rpp()))
    if path.endswith(RECEIPT.receipt_id):
        return httpx.Response(200, json=receipt())
    if "/ricevute" in path:
        return httpx.Response(200, json=page(row()))
    if path.endswith("/profilo"):
        return httpx.Response(200, json={"nome": "kiosk", "domini": []})
    if "/avvisi/" in path:
        state = {"stato": "NON_ESEGUITA", "importo": 101.5, "idDominio": CREDITOR, "numeroAvviso": NOTICE.digits}
        return httpx.Response(200, json=state)
    return httpx.Response(200, json=debt())


async def _use_everything(settings: GovPaySettings) -> list[httpx.Request]:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return _answer(request)

    govpay = Connection(settings, transport=httpx.MockTransport(handler))
    if any(api in settings.addresses for api in (Api.PENDENZE_V2, Api.PAGAMENTO_V2, Api.RAGIONERIA_V3)):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    if any(settings.whole(api) for api in (Api.PENDENZE_V2, Api.PAGAMENTO_V3, Api.RAGIONERIA_V3)):
        receipts = GovPayReceipts(govpay)
        (found,) = await receipts.list(CREDITOR, NOTICE, IUV)
        await receipts.fetch(found)
        assert await receipts.fetch_pdf(found) == PDF
    for probe in probes(govpay):
        await probe.check()
    await govpay.aclose()
    return sent


@needs_contracts
@pytest.mark.anyio
@pytest.mark.parametrize("api", Api)
async def test_requests_are_valid(api: Api, tmp_path: Path) -> None:
    file, context = DESCRIPTIONS[api]
    base = f"https://govpay.example/govpay/{context}"
    sent = await _use_everything(GovPaySettings({api: base}, BasicCredentials("kiosk", "parola"), **TIMES))
    prefix = f"/govpay/{context}/rs/basic/{api.version}/"
    assert {request.url.path.removeprefix(prefix) for request in sent} == EXPECTED_PATHS[api]
    published = description(f"govpay/{file}", tmp_path)
    for request in sent:
        published.validate_request(Sent(request))


@needs_contracts
@pytest.mark.anyio
@pytest.mark.parametrize("api", [Api.PENDENZE_V2, Api.PAGAMENTO_V2])
async def test_request_for_the_state_of_a_notice_is_valid(api: Api, tmp_path: Path) -> None:
    file, context = DESCRIPTIONS[api]
    addresses = {
        api: f"https://govpay.example/govpay/{context}",
        Api.RAGIONERIA_V3: "https://govpay.example/govpay/backend/api/ragioneria",
    }
    settings = GovPaySettings(addresses, BasicCredentials("kiosk", "parola"), **TIMES, avvisi_only=frozenset({api}))
    sent = [request for request in await _use_everything(settings) if "/avvisi/" in request.url.path]
    assert len(sent) == 1
    description(f"govpay/{file}", tmp_path).validate_request(Sent(sent[0]))


QUERY = DebtQuery(
    debtor_id="FNTDAA82C53H501Y",
    creditor_id=CREDITOR,
    state=State.NON_ESEGUITA,
    created_from=date(2026, 1, 1),
    created_to=date(2026, 12, 31),
)
DRAFT = DebtDraft(
    "K01ARZ3NDEKTSV4RRFFQ69G5FAV", CREDITOR, "CIE", "Carta d’identità 😀", Money(99_999_999_999), IncomeCode("CIE"),
    Debtor("FNTDAA82C53H501Y", "Ada Fontechiara"),
)  # fmt: skip
SEARCH_STATES = [state for state in State if state not in (State.MISSING, State.UNKNOWN)]


async def _sent_by(api: Api, use: Callable[[Connection], Awaitable[object]]) -> httpx.Request:
    """The one request that a call sends; what it makes of an empty answer does not matter."""
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(404)

    _, context = DESCRIPTIONS[api]
    base = {api: f"https://govpay.example/govpay/{context}"}
    govpay = Connection(
        GovPaySettings(base, BasicCredentials("kiosk", "parola"), **TIMES), transport=httpx.MockTransport(handler)
    )
    with pytest.raises(KioskError):
        await use(govpay)
    await govpay.aclose()
    (request,) = sent
    return request


def _search(query: DebtQuery) -> Callable[[Connection], Awaitable[object]]:
    return lambda govpay: GovPayDebtSearch(govpay).page(query, 2)


def _paper(language: str) -> Callable[[Connection], Awaitable[object]]:
    return lambda govpay: GovPayNoticePdfs(govpay).fetch_pdf(CREDITOR, NOTICE, language)


def _put(draft: DebtDraft) -> Callable[[Connection], Awaitable[object]]:
    return lambda govpay: GovPayDebtCreation(govpay, "kiosk").put(draft)


WIDER_CALLS = [
    *[
        pytest.param(api, use, id=f"{api.value} {name}")
        for api in (Api.PENDENZE_V2, Api.PAGAMENTO_V2)
        for name, use in {
            "search": _search(DebtQuery()),
            "search by everything": _search(QUERY),
            "one debt": lambda govpay: GovPayDebtSearch(govpay).get("kiosk", "P-1"),
            "paper": _paper(""),
            **{f"paper {language}": _paper(language) for language in ("de", "en", "fr", "sl", "it", "nonsense")},
        }.items()
    ],
    *[
        pytest.param(Api.PENDENZE_V2, _search(replace(QUERY, state=state)), id=f"search {state.value}")
        for state in SEARCH_STATES
    ],
    *[
        pytest.param(Api.PAGAMENTO_V2, _search(replace(QUERY, state=state)), id=f"pagamento search {state.value}")
        for state in SEARCH_STATES
        if state is not State.INCASSATA
    ],
    pytest.param(Api.PAGAMENTO_V2, lambda govpay: GovPayCatalogue(govpay).creditors(), id="domini"),
    pytest.param(Api.PAGAMENTO_V2, lambda govpay: GovPayCatalogue(govpay).services(CREDITOR), id="tipiPendenza"),
    pytest.param(
        Api.PAGAMENTO_V2,
        lambda govpay: GovPayDebtCreation(govpay, "kiosk").post_form(
            CREDITOR, "DIRITTI", {"importo": Decimal("22.21"), "causale": "perché", "si": True, "righe": [1]}
        ),
        id="post",
    ),
    pytest.param(Api.PENDENZE_V2, _put(DRAFT), id="put"),
    pytest.param(Api.PENDENZE_V2, _put(replace(DRAFT, debtor=None, amount=Money(1))), id="put without a debtor"),
    pytest.param(
        Api.PENDENZE_V2,
        _put(replace(DRAFT, income=IncomeAccount("IT60X0542811101000000123456", "ALTRO", "CIE_001"))),
        id="put with an IBAN",
    ),
]


@needs_contracts
@pytest.mark.anyio
@pytest.mark.parametrize(("api", "use"), WIDER_CALLS)
async def test_wider_requests_are_valid(
    api: Api, use: Callable[[Connection], Awaitable[object]], tmp_path: Path
) -> None:
    request = await _sent_by(api, use)
    assert "campi" not in request.url.params
    file, _ = DESCRIPTIONS[api]
    description(f"govpay/{file}", tmp_path).validate_request(Sent(_as_described(request)))


def _as_described(request: httpx.Request) -> httpx.Request:
    """The days of a filter as the description writes them: it says date-time, the server takes days as well."""
    url = request.url
    for name in ("dataDa", "dataA"):
        if name in url.params:
            url = url.copy_set_param(name, f"{url.params[name]}T00:00:00Z")
    return httpx.Request(request.method, url, headers=request.headers, content=request.content)


@needs_contracts
@pytest.mark.anyio
@pytest.mark.parametrize(
    "body",
    [{}, {"idDominio": CREDITOR}, {"idDominio": "1", "causale": "x", "importo": "x", "voci": []}],
)
async def test_a_wrong_put_would_be_noticed(body: dict[str, object], tmp_path: Path) -> None:
    request = await _sent_by(Api.PENDENZE_V2, _put(DRAFT))
    published = description(f"govpay/{DESCRIPTIONS[Api.PENDENZE_V2][0]}", tmp_path)
    headers = {key: value for key, value in request.headers.items() if key != "content-length"}
    with pytest.raises(OpenAPIError):
        published.validate_request(Sent(httpx.Request("PUT", request.url, headers=headers, json=body)))


@needs_contracts
@pytest.mark.anyio
async def test_a_wrong_request_would_be_noticed(tmp_path: Path) -> None:
    published = description("govpay/ragioneria-v3/govpay-api-ragioneria.yaml", tmp_path)
    base = "https://govpay.example/govpay/backend/api/ragioneria/rs/basic/v3"
    authorised = {"Authorization": "Basic a2lvc2s6cGFyb2xh"}
    for wrong in (
        httpx.Request("GET", f"{base}/pendenze/byAvviso/{CREDITOR}/30100000000000014", headers=authorised),
        httpx.Request("GET", f"{base}/ricevute?pagina=x", headers=authorised),
        httpx.Request("GET", f"{base}/ricevute"),
        httpx.Request("GET", f"{base}/nope", headers=authorised),
    ):
        with pytest.raises(OpenAPIError):
            published.validate_request(Sent(wrong))
