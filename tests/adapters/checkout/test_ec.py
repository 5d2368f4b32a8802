# SPDX-License-Identifier: EUPL-1.2
"""`POST /carts`: what is sent, and what each answer means."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from typing import Literal

import httpx
import pytest
import respx

from kiosk.adapters.checkout import CheckoutChannel, CheckoutProbe, CheckoutSettings
from kiosk.adapters.http import Timeouts
from kiosk.domain.breaker import Breaker, Circuit
from kiosk.errors import Bug, KioskError, Misconfigured, Outage, OutcomeUnknown, Refused, TooManyRequests
from tests.adapters.checkout.test_cart import _cart
from tests.adapters.loopback import Script, answer, drips, resets_after, says, serving, silence

API = "https://api.platform.pagopa.it/checkout/ec"
PAGE = "https://checkout.pagopa.it/c/1"
SETTINGS = CheckoutSettings(API, "chiave", ("https://checkout.pagopa.it",), "v2", Timeouts(5.0, 20.0))
JSON = {"content-type": "application/problem+json"}
QUICK = Timeouts(connect_s=0.2, read_s=0.2, write_s=0.2)


async def _start(response: httpx.Response, settings: CheckoutSettings = SETTINGS) -> str:
    channel = CheckoutChannel(settings, transport=httpx.MockTransport(lambda _: response))
    try:
        return await channel.start(_cart())
    finally:
        await channel.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize("version", ["v1", "v2"])
async def test_what_is_sent(version: Literal["v1", "v2"], respx_mock: respx.MockRouter) -> None:
    route = respx_mock.post(f"{API}/{version}/carts").respond(302, headers={"location": PAGE})
    told: list[tuple[str, str]] = []
    channel = CheckoutChannel(replace(SETTINGS, version=version), lambda *what: told.append(what))
    assert await channel.start(_cart()) == PAGE
    await channel.aclose()
    request = route.calls.last.request
    assert request.headers["ocp-apim-subscription-key"] == "chiave"
    assert request.headers["content-type"] == "application/json"
    assert json.loads(request.content)["idCart"] == _cart().id
    assert told == [("checkout", "carts")]
    assert route.call_count == 1, "the page itself is not asked for"


@pytest.mark.anyio
@pytest.mark.parametrize(
    "response",
    [
        httpx.Response(302, headers={"location": PAGE}),
        httpx.Response(303, headers={"location": f" {PAGE} "}),
        httpx.Response(200, html=f'<meta http-equiv="refresh" content="0; url={PAGE}">'),
    ],
)
async def test_a_page(response: httpx.Response) -> None:
    assert await _start(response) == PAGE


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("response", "error"),
    [
        (httpx.Response(302, headers={"location": "https://evil.example/c/1"}), Outage),
        (httpx.Response(302, headers={"location": "/c/1"}), Outage),
        (httpx.Response(302), OutcomeUnknown),
        (httpx.Response(301, headers={"location": PAGE}), Outage),
        (httpx.Response(307, headers={"location": PAGE}), Outage),
        (httpx.Response(308, headers={"location": PAGE}), Outage),
        (httpx.Response(200, html="<html>Manutenzione</html>"), OutcomeUnknown),
        (httpx.Response(200, json={"checkoutRedirectUrl": PAGE}), OutcomeUnknown),
        (httpx.Response(200, content=b"x" * 2_000_000), OutcomeUnknown),
        (httpx.Response(201), OutcomeUnknown),
        (httpx.Response(204), OutcomeUnknown),
        (httpx.Response(400, json={"title": "Bad request"}, headers=JSON), Bug),
        (httpx.Response(400, html="<html>"), Bug),
        (httpx.Response(401), Misconfigured),
        (httpx.Response(403, html="<html>"), Misconfigured),
        (httpx.Response(404, json={}), Misconfigured),
        (httpx.Response(405), Bug),
        (httpx.Response(406), Bug),
        (httpx.Response(408), OutcomeUnknown),
        (httpx.Response(409), Outage),
        (httpx.Response(415), Bug),
        (httpx.Response(422, json={"title": "PPT_DOMINIO_SCONOSCIUTO"}, headers=JSON), Refused),
        (httpx.Response(422, content=b"{"), Refused),
        (httpx.Response(422, json=[1]), Refused),
        (httpx.Response(429, headers={"retry-after": "3"}), TooManyRequests),
        (httpx.Response(500, json={"title": "Internal"}, headers=JSON), OutcomeUnknown),
        (httpx.Response(502, html="<html>"), OutcomeUnknown),
        (httpx.Response(503), OutcomeUnknown),
        (httpx.Response(504), OutcomeUnknown),
    ],
    ids=lambda value: str(value.status_code) if isinstance(value, httpx.Response) else value.__name__,
)
async def test_what_is_no_page(response: httpx.Response, error: type[KioskError]) -> None:
    with pytest.raises(error) as caught:
        await _start(response)
    assert type(caught.value) is error


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("problem", "code"),
    [
        ({"title": "PPT_DOMINIO_SCONOSCIUTO"}, "PPT_DOMINIO_SCONOSCIUTO"),
        ({"title": "Refused", "detail": "because of PAA_PAGAMENTO_DUPLICATO."}, "PAA_PAGAMENTO_DUPLICATO"),
        ({"title": "Refused", "code": "X_1"}, "X_1"),
        ({"title": "Invalid cart"}, ""),
        ({"title": 5, "detail": None}, ""),
    ],
)
async def test_a_refusal_keeps_its_code(problem: dict[str, object], code: str) -> None:
    with pytest.raises(Refused) as caught:
        await _start(httpx.Response(422, json=problem, headers=JSON))
    assert caught.value.code == code


@pytest.mark.anyio
async def test_the_detail_of_a_problem_is_for_the_log(caplog: pytest.LogCaptureFixture) -> None:
    problem = {"title": "Bad request", "detail": "fiscalCode XXXXXX is invalid"}
    with pytest.raises(Bug) as caught:
        await _start(httpx.Response(400, json=problem, headers=JSON))
    assert "XXXXXX" not in str(caught.value)
    assert vars(caplog.records[0])["details"]["detail"] == problem["detail"]


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("failure", "error"),
    [
        (httpx.ConnectError("refused"), Outage),
        (httpx.ConnectTimeout("slow"), Outage),
        (httpx.PoolTimeout("busy"), Outage),
        (httpx.LocalProtocolError("illegal"), Bug),
        (httpx.WriteError("reset"), OutcomeUnknown),
        (httpx.WriteTimeout("slow"), OutcomeUnknown),
        (httpx.ReadError("reset"), OutcomeUnknown),
        (httpx.ReadTimeout("slow"), OutcomeUnknown),
        (httpx.RemoteProtocolError("gone"), OutcomeUnknown),
        (TimeoutError(), OutcomeUnknown),
    ],
)
async def test_no_answer(failure: Exception, error: type[KioskError]) -> None:
    def handler(request: httpx.Request) -> httpx.Response:
        raise failure

    channel = CheckoutChannel(SETTINGS, transport=httpx.MockTransport(handler))
    with pytest.raises(error):
        await channel.start(_cart())
    await channel.aclose()


def _local(port: int) -> CheckoutSettings:
    return CheckoutSettings(f"http://127.0.0.1:{port}/ec", "chiave", (f"http://127.0.0.1:{port}",), "v2", QUICK)


@pytest.mark.anyio
@pytest.mark.parametrize(
    "script",
    [
        pytest.param(silence, id="silence"),
        pytest.param(drips(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", 0.02), id="drips"),
        pytest.param(resets_after(b""), id="reset at once"),
        pytest.param(resets_after(b"HTTP/1.1 302 Found\r\n"), id="reset in the head"),
        pytest.param(says(b""), id="hangs up"),
        pytest.param(says(b"hello\r\n\r\n"), id="no HTTP"),
        pytest.param(says(answer(b"<html>", "text/html", length=5000)), id="shorter than announced"),
        pytest.param(says(answer(b"", status="503 Service Unavailable")), id="503"),
    ],
)
async def test_servers_that_fail_after_the_cart_was_sent(script: Script) -> None:
    async with serving(script) as server:
        channel = CheckoutChannel(_local(server.port))
        with pytest.raises(OutcomeUnknown):
            await channel.start(_cart())
        await channel.aclose()
    assert len(server.heads) == 1, "a cart is never sent twice"


@pytest.mark.anyio
async def test_each_cart_goes_on_a_connection_of_its_own() -> None:
    # this server would keep the connection, and close it just when the next cart arrives
    good = b"HTTP/1.1 302 Found\r\nLocation: /c/1\r\nContent-Length: 0\r\n\r\n"
    async with serving(says(good)) as server:
        channel = CheckoutChannel(_local(server.port))
        for _ in range(3):
            assert await channel.start(_cart()) == f"http://127.0.0.1:{server.port}/c/1"
        await channel.aclose()
    assert len(server.heads) == 3


@pytest.mark.anyio
async def test_nobody_listens_and_nothing_was_sent() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        settings = _local(taken.getsockname()[1])
        channel = CheckoutChannel(settings)
        with pytest.raises(Outage):
            await channel.start(_cart())
        await channel.aclose()
        with pytest.raises(Outage):
            await CheckoutProbe(settings).check()


@pytest.mark.anyio
async def test_a_probe_only_connects() -> None:
    async with serving(silence) as server:
        await CheckoutProbe(_local(server.port)).check()
    assert server.heads == []


@pytest.mark.parametrize(
    "settings",
    [
        replace(SETTINGS, api="http://api.platform.pagopa.it/checkout/ec"),
        replace(SETTINGS, api=""),
        replace(SETTINGS, page_origins=("http://checkout.pagopa.it",)),
        replace(SETTINGS, page_origins=("checkout.pagopa.it",)),
        replace(SETTINGS, subscription_key="chiave\ud83d"),
    ],
)
def test_settings_that_cannot_be_used(settings: CheckoutSettings) -> None:
    with pytest.raises(Misconfigured):
        CheckoutChannel(settings)


def test_the_key_is_in_no_representation() -> None:
    assert "chiave" not in repr(SETTINGS)


@pytest.mark.anyio
async def test_after_three_carts_that_gave_no_page_none_leaves_until_a_probe_was_answered() -> None:
    breaker = Breaker()
    async with serving(says(answer(b"", status="503 Service Unavailable"))) as server:
        settings = _local(server.port)
        channel = CheckoutChannel(settings, breaker=breaker)
        for _ in range(3):
            with pytest.raises(OutcomeUnknown):
                await channel.start(_cart())
        assert breaker.circuit is Circuit.OPEN
        with pytest.raises(Outage, match="not asked"):
            await channel.start(_cart())
        assert len(server.heads) == 3
        await CheckoutProbe(settings).check()
        breaker.probed()
        with pytest.raises(OutcomeUnknown):
            await channel.start(_cart())
        assert len(server.heads) == 4, "one more, and it decides"
        assert breaker.circuit is Circuit.OPEN
        await channel.aclose()


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("response", "circuit"),
    [
        (httpx.Response(302, headers={"location": PAGE}), Circuit.CLOSED),
        (httpx.Response(422, json={"title": "PPT_DOMINIO_SCONOSCIUTO"}, headers=JSON), Circuit.CLOSED),
        (httpx.Response(302, headers={"location": "https://evil.example/c/1"}), Circuit.OPEN),
        (httpx.Response(200, html="<html>Manutenzione</html>"), Circuit.OPEN),
        (httpx.Response(401), Circuit.OPEN),
        (httpx.Response(429), Circuit.OPEN),
    ],
)
async def test_which_carts_count(response: httpx.Response, circuit: Circuit) -> None:
    breaker = Breaker()
    breaker.failed()
    breaker.failed()
    channel = CheckoutChannel(SETTINGS, transport=httpx.MockTransport(lambda _: response), breaker=breaker)
    try:
        await channel.start(_cart())
    except KioskError:
        pass
    await channel.aclose()
    assert breaker.circuit is circuit
