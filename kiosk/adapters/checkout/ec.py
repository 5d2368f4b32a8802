# SPDX-License-Identifier: EUPL-1.2
"""`POST /carts` of pagoPA Checkout's EC API, v1 and v2."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import field
from typing import Literal
from urllib.parse import urlsplit

import httpx

from kiosk.adapters.checkout.answers import error_of
from kiosk.adapters.checkout.cart import cart_body, page_address, refresh_target
from kiosk.adapters.circuit_breaker import through_breaker
from kiosk.adapters.http import (
    Answer,
    OnRequest,
    Timeouts,
    Tls,
    UnreadableAnswer,
    checked_address,
    exchange,
    ignore_request,
    new_client,
)
from kiosk.application.ports import PaymentRequest
from kiosk.boundary import translate_errors
from kiosk.dataclass import dataclass
from kiosk.domain.breaker import Breaker
from kiosk.domain.origin import origin_of
from kiosk.errors import Bug, Outage, OutcomeUnknown
from kiosk.logs import get_logger

log = get_logger(__name__)

_OPERATION = "carts"
#: The page that a cart is answered with is a redirect, or a few lines of HTML.
_MAX_BODY_BYTES = 1024 * 1024


@dataclass(frozen=True, slots=True)
class CheckoutSettings:
    """Where Checkout is.

    Attributes:
        api: address of the EC API without version, `https://api.platform.pagopa.it/checkout/ec`.
        page_origins: addresses of the hosts at which Checkout's pages may be.
    """

    api: str
    subscription_key: str = field(repr=False)
    page_origins: tuple[str, ...]
    version: Literal["v1", "v2"]
    timeouts: Timeouts
    tls: Tls = Tls()


class CheckoutChannel:
    """The port PaymentChannel. Nobody can have paid anything before the page that it gives was opened.

    A cart is sent once. After three in a row that gave no page none is sent until Checkout can be reached again.

    Args:
        breaker: learns how carts end, and bars them; None for one of its own.

    Raises:
        Misconfigured: an address, a certificate or the key cannot be used.
    """

    def __init__(
        self,
        settings: CheckoutSettings,
        on_request: OnRequest = ignore_request,
        transport: httpx.AsyncBaseTransport | None = None,
        breaker: Breaker | None = None,
    ) -> None:
        self._settings = settings
        self._breaker = breaker or Breaker()
        self._on_request = on_request
        self._address = f"{checked_address(settings.api)}/{settings.version}/carts"
        self._page_origins = frozenset(origin_of(checked_address(address)) for address in settings.page_origins)
        # each cart on a connection of its own: on a kept one that the server has just closed it would be lost half-way
        self._client = new_client(
            _tls_for(settings.api, settings.tls),
            {"Ocp-Apim-Subscription-Key": settings.subscription_key, "Accept": "application/json"},
            transport=transport,
        )

    async def aclose(self) -> None:
        """Close what is open. The channel is of no use after it."""
        await self._client.aclose()

    async def start(self, cart: PaymentRequest) -> str:
        """See the port."""
        body = cart_body(cart, self._settings.version)
        with through_breaker(self._breaker, "POST /carts"):
            answer = await self._post(body)
            if answer.status in (302, 303):
                found = answer.headers.get("location", "")
            elif answer.status == 200:
                found = refresh_target(answer.body)
            else:
                raise error_of(answer)
            return page_address(found.strip(), self._address, self._page_origins)

    async def _post(self, body: bytes) -> Answer:
        timeouts = self._settings.timeouts
        try:
            request = self._client.build_request(
                "POST",
                self._address,
                content=body,
                headers={"Content-Type": "application/json"},
                timeout=timeouts.for_client(),
            )
            self._on_request("checkout", _OPERATION)
            return await exchange(self._client, request, timeouts.total_s, _MAX_BODY_BYTES)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise Outage(f"POST /carts: no connection ({type(error).__name__} {error})") from error
        except (httpx.LocalProtocolError, httpx.InvalidURL) as error:
            raise Bug(f"POST /carts: {error}") from error
        except (httpx.HTTPError, httpx.StreamError, TimeoutError, UnreadableAnswer) as error:
            raise OutcomeUnknown(f"POST /carts: {type(error).__name__} {error}") from error


class CheckoutProbe:
    """Whether Checkout's API and its first page host can be reached. It only connects and asks nothing."""

    def __init__(self, settings: CheckoutSettings) -> None:
        self._timeout_s = settings.timeouts.connect_s
        self._addresses = [
            (address, _tls_for(address, settings.tls)) for address in (settings.api, *settings.page_origins[:1])
        ]

    async def check(self) -> None:
        """Open a connection to each, and close it.

        Raises:
            Outage: one of them cannot be reached.
        """
        for address, tls in self._addresses:
            await self._connect(address, tls)

    async def _connect(self, address: str, tls: ssl.SSLContext | None) -> None:
        url = urlsplit(checked_address(address))
        port = url.port or (443 if url.scheme == "https" else 80)
        with translate_errors(Outage, f"no connection to {origin_of(address)}"):
            async with asyncio.timeout(self._timeout_s):
                _, writer = await asyncio.open_connection(url.hostname, port, ssl=tls)
        writer.transport.abort()  # nothing was said, so there is nothing to end politely


def _tls_for(address: str, tls: Tls) -> ssl.SSLContext | None:
    return tls.context() if address.startswith("https:") else None
