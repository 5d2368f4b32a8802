# SPDX-License-Identifier: EUPL-1.2
"""The one connection to a GovPay installation: who asks, for how long, and what counts as an answer."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from urllib.parse import quote

import httpx

from kiosk.adapters.circuit_breaker import through_breaker
from kiosk.adapters.govpay.faults import error_of
from kiosk.adapters.govpay.retry import Sleep, patiently
from kiosk.adapters.govpay.settings import Api, ApiKeyCredentials, BasicCredentials, Credentials, GovPaySettings
from kiosk.adapters.govpay.wire import parse_json, to_json
from kiosk.adapters.http import (
    Answer,
    OnRequest,
    Timeouts,
    UnreadableAnswer,
    checked_address,
    exchange,
    ignore_request,
    new_client,
)
from kiosk.domain.breaker import Breaker
from kiosk.errors import Bug, KioskError, Misconfigured, Outage, OutcomeUnknown

JSON = "application/json"
PDF = "application/pdf"
#: Readers look for the end of a PDF in its last bytes (ISO 32000-1, annex H, note 18).
_PDF_TAIL = 1024
#: GovPay 3.9.1 answers 200 to a receipt; its own OpenAPI says 201.
_SUCCESS = frozenset({200, 201})
#: Shorter than the 5 s of a strict server, so that no request is sent on a connection that is just being closed.
_KEEP_ALIVE_S = 4.0


class Connection:
    """Sends the requests of all APIs of one installation, which share credentials and certificates.

    Args:
        on_request: told ("govpay", operation) before each request of the main job.
        transport: what carries the requests in tests; None for the network.
        breaker: learns how calls end, and bars them while GovPay is down; None for one of its own.
        sleep: waits before a question is put again.

    Raises:
        Misconfigured: an address, a certificate or a credential cannot be used.
    """

    def __init__(
        self,
        settings: GovPaySettings,
        on_request: OnRequest = ignore_request,
        transport: httpx.AsyncBaseTransport | None = None,
        breaker: Breaker | None = None,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        self.settings = settings
        self._on_request = on_request
        # what we may not ask says nothing of whether GovPay is there: rights are given API by API
        self._guarded = partial(through_breaker, breaker or Breaker(), neither=(Misconfigured,))
        self._sleep = sleep
        segment, headers, auth = _identity(settings.credentials)
        self._bases = {
            api: f"{checked_address(address)}/rs/{segment}/{api.version}" for api, address in settings.addresses.items()
        }
        encrypted = any(base.startswith("https:") for base in self._bases.values())
        tls = settings.tls.context() if encrypted and transport is None else None
        self._client = new_client(tls, headers, auth, _KEEP_ALIVE_S, transport)
        self._writer = new_client(tls, headers, auth, None, transport)

    async def aclose(self) -> None:
        """Close what is open. The connection is of no use after it."""
        await self._client.aclose()
        await self._writer.aclose()

    async def get_json(
        self,
        api: Api,
        operation: str,
        path: tuple[str, ...],
        params: Mapping[str, str] | None = None,
        *,
        read_s: float | None = None,
        one_notice: bool = False,
        scheduled: bool = False,
        empty_if: Callable[[Answer], bool] | None = None,
    ) -> object:
        """The JSON body of a GET.

        Args:
            path: the segments after the version, not yet quoted.
            read_s: longest silence in seconds, None for the usual one.
            one_notice: a 403 only means that this one is not ours to see, as of an API that shows own debts.
            scheduled: it is asked again by a schedule anyway: once at a time, and also while GovPay seems to be down.
            empty_if: which failures only say that a list is empty.

        Raises:
            KioskError: see faults.error_of; Outage for anything that is no JSON.
        """
        with self._guarded(operation, even_if_open=scheduled):
            answer = await self._get(api, operation, path, params, JSON, read_s, once=scheduled)
            return _json_of(answer, operation, one_notice, empty_if)

    async def probe(
        self,
        api: Api,
        operation: str,
        path: tuple[str, ...],
        params: Mapping[str, str] | None = None,
        *,
        empty_if: Callable[[Answer], bool] | None = None,
    ) -> object:
        """The JSON body of a GET that only looks whether GovPay is there, or lets us in.

        It is asked once, in any case, and does not belong to the main job.

        Raises:
            KioskError: as for get_json.
        """
        answer = await self._get(api, operation, path, params, JSON, None, once=True, counted=False)
        return _json_of(answer, operation, empty_if=empty_if)

    async def get_pdf(
        self,
        api: Api,
        operation: str,
        path: tuple[str, ...],
        params: Mapping[str, str] | None = None,
        *,
        one_notice: bool = False,
    ) -> bytes:
        """The PDF that a GET gives, byte for byte.

        Args:
            one_notice: as for get_json.

        Raises:
            KioskError: see faults.error_of; Outage for anything that is no PDF.
        """
        with self._guarded(operation):
            answer = await self._get(api, operation, path, params, PDF, self.settings.pdf_read_s)
            if answer.status not in _SUCCESS:
                raise error_of(answer, operation, one_notice)
            if answer.content_type != PDF or not answer.body.startswith(b"%PDF-"):
                raise Outage(f"{operation}: {answer.content_type or 'no content type'} that is no PDF")
            if b"%%EOF" not in answer.body[-_PDF_TAIL:]:  # ISO 32000-1, 7.5.5: half a receipt would reach the printer
                raise Outage(f"{operation}: a PDF without its end")
            return answer.body

    async def write(
        self,
        api: Api,
        operation: str,
        method: str,
        path: tuple[str, ...],
        body: object,
        error: Callable[[Answer, str], KioskError],
        read_s: float | None = None,
    ) -> Answer:
        """Send a PUT or a POST once, on a connection of its own: a kept one may just be closing, and the write lost.

        Args:
            body: JSON's types, numbers int or Decimal.
            error: which of our errors an answer is that is no success.

        Raises:
            Outage: nothing was sent.
            OutcomeUnknown: it was sent, and no answer came.
            Bug: the body cannot be sent.
            KioskError: what `error` makes of an answer.
        """
        address = self._address(api, operation, path)
        try:
            content = to_json(body)
        except ValueError as fault:
            raise Bug(f"{operation}: {fault}") from None
        with self._guarded(operation):
            answer = await self._write(method, address, content, operation, self._timeouts(read_s))
            if answer.status not in _SUCCESS:
                raise error(answer, operation)
            return answer

    async def _write(self, method: str, address: str, content: bytes, operation: str, timeouts: Timeouts) -> Answer:
        try:
            request = self._writer.build_request(
                method,
                address,
                content=content,
                headers={"Accept": JSON, "Content-Type": JSON},
                timeout=timeouts.for_client(),
            )
            self._on_request("govpay", operation)
            return await exchange(self._writer, request, timeouts.total_s, self.settings.max_body_bytes)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise Outage(f"{operation}: no connection ({type(error).__name__})") from error
        except (httpx.LocalProtocolError, httpx.InvalidURL) as error:
            raise Bug(f"{operation}: {error}") from error
        except (httpx.HTTPError, httpx.StreamError, TimeoutError, UnreadableAnswer) as error:
            raise OutcomeUnknown(f"{operation}: {type(error).__name__} {error}") from error

    def _timeouts(self, read_s: float | None) -> Timeouts:
        return self.settings.timeouts if read_s is None else replace(self.settings.timeouts, read_s=read_s)

    def _address(self, api: Api, operation: str, path: tuple[str, ...]) -> str:
        base = self._bases.get(api)
        if base is None:
            raise Misconfigured(f"{operation}: no address of {api.value}")
        return "/".join((base, *map(_segment, path)))

    async def _get(
        self,
        api: Api,
        operation: str,
        path: tuple[str, ...],
        params: Mapping[str, str] | None,
        accept: str,
        read_s: float | None,
        *,
        once: bool = False,
        counted: bool = True,
    ) -> Answer:
        address, timeouts = self._address(api, operation, path), self._timeouts(read_s)

        async def ask() -> Answer:
            # exactly one Accept: GovPay refuses */* and prefers PDF in a list of two, and its faults are JSON anyway
            request = self._client.build_request(
                "GET", address, params=params, headers={"Accept": accept}, timeout=timeouts.for_client()
            )
            if counted:
                self._on_request("govpay", operation)
            return await exchange(self._client, request, timeouts.total_s, self.settings.max_body_bytes)

        try:
            return await (ask() if once else patiently(ask, self._sleep))
        except (TimeoutError, httpx.TimeoutException) as error:
            raise Outage(f"{operation}: no answer in time ({type(error).__name__})") from error
        except httpx.LocalProtocolError as error:
            raise Bug(f"{operation}: {error}") from error
        except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, UnreadableAnswer) as error:
            raise Outage(f"{operation}: {type(error).__name__} {error}") from error


def _json_of(
    answer: Answer,
    operation: str,
    one_notice: bool = False,
    empty_if: Callable[[Answer], bool] | None = None,
) -> object:
    if answer.status not in _SUCCESS:
        if empty_if is not None and empty_if(answer):
            return {"risultati": []}
        raise error_of(answer, operation, one_notice)
    if answer.content_type != JSON:
        raise Outage(f"{operation}: {answer.content_type or 'no content type'} instead of {JSON}")
    return parse_json(answer.body)


def _segment(text: str) -> str:
    # "." and ".." would be resolved on the way, and another resource would answer
    if text in ("", ".", ".."):
        raise Bug(f"not a segment of a path: {text!r}")
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        raise Bug("half a character in a path") from None


def _identity(credentials: Credentials) -> tuple[str, dict[str, str], httpx.Auth | None]:
    """Path segment, headers and authorisation. Basic goes out unasked: GovPay's 401 has no WWW-Authenticate."""
    match credentials:
        case BasicCredentials(user, password):
            return "basic", {}, httpx.BasicAuth(user, password)
        case ApiKeyCredentials(app_id, api_key):
            return "apikey", {"X-APP-ID": app_id, "X-API-KEY": api_key}, None
        case _:
            return "ssl", {}, None
