# SPDX-License-Identifier: EUPL-1.2
"""What the kiosk asks of GovPay is what GovPay's API descriptions allow."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest
from openapi_core.exceptions import OpenAPIError

from kiosk.adapters.govpay import Api, BasicCredentials, Connection, GovPayDebts, GovPayReceipts, GovPaySettings, probes
from tests.adapters.govpay.installation import (
    CREDITOR,
    IUV,
    NOTICE,
    RECEIPT,
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
PDF = b"%PDF-1.4\n"
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
    sent = await _use_everything(GovPaySettings({api: base}, BasicCredentials("kiosk", "parola")))
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
    settings = GovPaySettings(addresses, BasicCredentials("kiosk", "parola"), avvisi_only=frozenset({api}))
    sent = [request for request in await _use_everything(settings) if "/avvisi/" in request.url.path]
    assert len(sent) == 1
    description(f"govpay/{file}", tmp_path).validate_request(Sent(sent[0]))


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
