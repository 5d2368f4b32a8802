# SPDX-License-Identifier: EUPL-1.2
"""What a request to GovPay looks like, and what counts as an answer."""

from __future__ import annotations

import base64
import gzip

import httpx
import pytest
import respx

from kiosk.adapters.govpay import (
    Api,
    ApiKeyCredentials,
    BasicCredentials,
    CertificateCredentials,
    Connection,
    GovPayDebts,
    GovPayReceipts,
    GovPaySettings,
    ProfileProbe,
    probes,
)
from kiosk.adapters.govpay.settings import Credentials
from kiosk.domain.receipt import Esito, ReceiptSummary
from kiosk.errors import Bug, Misconfigured, NotFound, Outage, TooManyRequests
from tests.adapters.govpay.installation import (
    CONTEXTS,
    CREDITOR,
    IUV,
    NOTICE,
    RECEIPT,
    TIMES,
    always,
    connection,
    debt,
    fault,
    page,
    receipt,
    row,
    settings,
)

BASIC = "Basic " + base64.b64encode(b"kiosk:parola").decode()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("credentials", "segment", "headers"),
    [
        (BasicCredentials("kiosk", "parola"), "basic", {"authorization": BASIC}),
        (ApiKeyCredentials("kiosk", "chiave"), "apikey", {"x-app-id": "kiosk", "x-api-key": "chiave"}),
        (CertificateCredentials(), "ssl", {}),
    ],
)
async def test_how_we_present_ourselves(
    credentials: Credentials, segment: str, headers: dict[str, str], respx_mock: respx.MockRouter
) -> None:
    address = f"{CONTEXTS[Api.PAGAMENTO_V2]}/rs/{segment}/v2/pendenze/byAvviso/{CREDITOR}/{NOTICE}"
    route = respx_mock.get(address).respond(200, json=debt())
    govpay = Connection(GovPaySettings(settings().addresses, credentials, **TIMES))
    await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    await govpay.aclose()
    assert route.call_count == 1, "credentials go out unasked: GovPay's 401 does not ask for them"
    sent = route.calls.last.request.headers
    assert {name: sent[name] for name in headers} == headers
    assert sent.get_list("accept") == ["application/json"]
    assert "authorization" in sent or "basic" not in segment
    assert sent["accept-encoding"] == "identity"


@pytest.mark.anyio
async def test_cookies_are_never_sent_back() -> None:
    sent: list[httpx.Request] = []

    def handler(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(200, json=debt(), headers={"set-cookie": "JSESSIONID=abc; Path=/"})

    govpay = connection(handler, Api.PAGAMENTO_V2)
    for _ in range(2):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    await govpay.aclose()
    assert len(sent) == 2
    assert not any("cookie" in request.headers for request in sent)


@pytest.mark.anyio
async def test_redirects_are_not_followed() -> None:
    asked: list[str] = []

    def handler(request: httpx.Request) -> httpx.Response:
        asked.append(str(request.url))
        return httpx.Response(302, headers={"location": "https://elsewhere.example/"})

    govpay = connection(handler, Api.PAGAMENTO_V2)
    with pytest.raises(Outage):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    await govpay.aclose()
    assert len(asked) == 1


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("content", "headers"),
    [
        (b"<html>login</html>", {"content-type": "text/html"}),
        (b"{}", {"content-type": "text/plain"}),
        (b"{}", {}),
        (b"", {"content-type": "application/json"}),
        (b"%PDF-1.4", {"content-type": "application/pdf"}),
        (gzip.compress(b"{}", mtime=0), {"content-type": "application/json", "content-encoding": "gzip"}),
        (b"{" + b" " * 2000 + b"}", {"content-type": "application/json"}),
    ],
)
async def test_what_is_no_answer(content: bytes, headers: dict[str, str]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=httpx.ByteStream(content), headers=headers)

    govpay = connection(handler, Api.PAGAMENTO_V2, max_body_bytes=1000)
    with pytest.raises(Outage):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    await govpay.aclose()


@pytest.mark.anyio
async def test_json_with_a_charset_is_json() -> None:
    govpay = connection(always(200, debt(), content_type="Application/JSON; charset=UTF-8"), Api.PAGAMENTO_V2)
    assert (await GovPayDebts(govpay).find(CREDITOR, NOTICE)).amount.cents == 10150
    await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.ReadTimeout("slow"),
        httpx.PoolTimeout("busy"),
        httpx.ReadError("reset"),
        httpx.RemoteProtocolError("gone"),
        httpx.WriteError("reset"),
    ],
)
async def test_no_answer_is_an_outage(failure: httpx.HTTPError) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise failure

    govpay = connection(handler)
    with pytest.raises(Outage):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    with pytest.raises(Outage):
        await GovPayReceipts(govpay).list(CREDITOR, NOTICE, IUV)
    await govpay.aclose()


@pytest.mark.anyio
async def test_a_request_that_breaks_the_protocol_is_our_bug() -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise httpx.LocalProtocolError("illegal header")

    govpay = connection(handler)
    with pytest.raises(Bug):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    await govpay.aclose()


@pytest.mark.anyio
async def test_requests_are_counted_and_probes_are_not() -> None:
    told: list[tuple[str, str]] = []

    def handler(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if request.headers["accept"] == "application/pdf":
            return httpx.Response(200, content=b"%PDF-1.7\n%%EOF\n", headers={"content-type": "application/pdf"})
        if "byAvviso" in path:
            return httpx.Response(200, json=debt())
        if path.endswith("profilo"):
            return httpx.Response(200, json={"nome": "kiosk", "domini": []})
        return httpx.Response(200, json=receipt() if path.endswith(RECEIPT.receipt_id) else page(row()))

    govpay = Connection(settings(), on_request=lambda *what: told.append(what), transport=httpx.MockTransport(handler))
    debts, receipts = GovPayDebts(govpay), GovPayReceipts(govpay)
    await debts.find(CREDITOR, NOTICE)
    await debts.find(CREDITOR, NOTICE)
    assert told == [("govpay", "byAvviso")] * 2
    told.clear()
    (found,) = await receipts.list(CREDITOR, NOTICE, IUV)
    await receipts.fetch(found)
    await receipts.fetch_pdf(found)
    assert told == [("govpay", "ricevute"), ("govpay", "ricevuta"), ("govpay", "ricevuta.pdf")]
    told.clear()
    for probe in probes(govpay):
        await probe.check()
    assert told == []
    await govpay.aclose()


@pytest.mark.anyio
async def test_identifiers_are_quoted() -> None:
    paths: list[bytes] = []

    def handler(request: httpx.Request) -> httpx.Response:
        paths.append(request.url.raw_path)
        return httpx.Response(200, json=receipt(idRicevuta="n/a ?#%"))

    govpay = connection(handler, Api.RAGIONERIA_V3)
    summary = ReceiptSummary(CREDITOR, IUV, "n/a ?#%", Esito.ESEGUITO)
    await GovPayReceipts(govpay).fetch(summary)
    assert paths == [f"/govpay-api-ragioneria/rs/basic/v3/ricevute/{CREDITOR}/{IUV}/n%2Fa%20%3F%23%25".encode()]
    for evil in ("..", ".", "", "\ud83d"):
        with pytest.raises(Bug):
            await GovPayReceipts(govpay).fetch(ReceiptSummary(CREDITOR, IUV, evil, Esito.ESEGUITO))
    assert len(paths) == 1
    await govpay.aclose()


@pytest.mark.anyio
async def test_too_many_requests_say_how_long_to_wait() -> None:
    govpay = connection(always(429, b"", retry_after="12"))
    with pytest.raises(TooManyRequests) as caught:
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    assert caught.value.retry_after_s == 12
    await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "body"),
    [
        (401, fault("401")),
        (403, fault("403")),
        (404, fault("404000")),
        (404, b""),
        (406, b""),
        (500, fault("INTERNAL")),
    ],
)
async def test_a_probe_only_knows_outages(status: int, body: object) -> None:
    govpay = connection(always(status, body))
    for probe in probes(govpay):
        with pytest.raises(Outage):
            await probe.check()
    await govpay.aclose()


@pytest.mark.anyio
async def test_a_probe_reads_who_we_are() -> None:
    body = {"nome": "kiosk", "domini": [{"idDominio": CREDITOR}, {"idDominio": "98765432105"}], "acl": [], "new": 1}
    govpay = connection(always(200, body), Api.RAGIONERIA_V3)
    profile = await ProfileProbe(govpay, Api.RAGIONERIA_V3).read()
    assert profile.name == "kiosk"
    assert profile.creditor_ids == {CREDITOR, "98765432105"}
    await govpay.aclose()


def test_an_api_of_which_only_avvisi_is_open_is_not_probed() -> None:
    govpay = connection(always(), Api.PENDENZE_V2, Api.RAGIONERIA_V3, avvisi_only=frozenset({Api.PENDENZE_V2}))
    assert [probe.api for probe in probes(govpay)] == [Api.RAGIONERIA_V3]


@pytest.mark.anyio
async def test_an_api_that_is_not_set_is_not_asked() -> None:
    govpay = connection(always(), Api.PAGAMENTO_V3)
    with pytest.raises(Misconfigured):
        await GovPayDebts(govpay).find(CREDITOR, NOTICE)
    with pytest.raises(Misconfigured):
        await GovPayReceipts(connection(always(), Api.PAGAMENTO_V2)).list(CREDITOR, NOTICE, IUV)
    with pytest.raises(Misconfigured):
        await ProfileProbe(govpay, Api.PENDENZE_V2).check()
    await govpay.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("status", "body", "content_type", "error"),
    [
        (200, b"%PDF-1.4\n%%EOF", "application/json", Outage),
        (200, b"<html>", "application/pdf", Outage),
        (200, b"", "application/pdf", Outage),
        (200, b"\n%PDF-1.4\n%%EOF", "application/pdf", Outage),
        (200, b"%PDF-1.4\n1 0 obj", "application/pdf", Outage),  # its end never came
        (200, b"%PDF-1.4\n%%EOF" + b" " * 2000, "application/pdf", Outage),
        (200, fault("INTERNAL"), "application/json", Outage),
        (404, fault("404000"), "application/json", NotFound),
        (406, fault("406000"), "application/json", Bug),
        (500, fault("INTERNAL"), "application/json", Outage),
    ],
)
async def test_a_pdf_is_a_pdf(status: int, body: object, content_type: str, error: type[Exception]) -> None:
    for api in (Api.RAGIONERIA_V3, Api.PAGAMENTO_V3, Api.PENDENZE_V2):
        govpay = connection(always(status, body, content_type=content_type), api)
        with pytest.raises(error):
            await GovPayReceipts(govpay).fetch_pdf(RECEIPT)
        await govpay.aclose()
