# SPDX-License-Identifier: EUPL-1.2
"""How the kiosk speaks HTTP to GovPay and to Checkout: certificates, time limits, and bodies that end."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing, suppress
from dataclasses import field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import httpx

from kiosk.boundary import forget_addresses, translate_errors
from kiosk.dataclass import dataclass
from kiosk.domain.origin import is_loopback
from kiosk.errors import Misconfigured

#: Told (server, operation) just before each request of the main job leaves. Probes are not told.
OnRequest = Callable[[str, str], None]

#: No answer that the kiosk asks for comes near this; a page of 200 debts is about 108 kB.
MAX_BODY_BYTES = 10 * 1024 * 1024
_LONGEST_WAIT_S = 86_400.0
#: More than the library takes from a connection in one go (64 KiB).
_BUFFERED_BYTES = 1024 * 1024
_DIGITS = 20
#: What the library raises by its documentation, and what ends an exchange in time.
_KNOWN = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, TimeoutError)


def ignore_request(server: str, operation: str) -> None:
    """The `OnRequest` of a kiosk whose requests nobody counts."""


class UnreadableAnswer(Exception):
    """The answer cannot be taken: too large, in an encoding that was not asked for, or too much for the library."""


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Limits of one exchange, in seconds; `read_s` is the longest silence of the server."""

    connect_s: float
    read_s: float
    write_s: float = 10.0
    pool_s: float = 5.0

    @property
    def total_s(self) -> float:
        """Longest duration of the whole exchange, so that a body that drips ends too."""
        return self.connect_s + 2 * self.read_s

    def for_client(self) -> httpx.Timeout:
        """The same limits as httpx takes them."""
        return httpx.Timeout(connect=self.connect_s, read=self.read_s, write=self.write_s, pool=self.pool_s)


@dataclass(frozen=True, slots=True)
class Tls:
    """The certificates of a connection: which authority is trusted, and our own.

    Attributes:
        ca_file: PEM file of the only authority to trust; None trusts the public ones and the system's.
        certificate_file: PEM file of our own certificate, for the auth segment `ssl`.
        key_file: PEM file of its key, None when the certificate's file holds it.
        key_password: of the key, empty when it has none.
    """

    ca_file: Path | None = None
    certificate_file: Path | None = None
    key_file: Path | None = None
    key_password: str = field(default="", repr=False)

    def context(self) -> ssl.SSLContext:
        """A context that checks the server's name and chain.

        Raises:
            Misconfigured: a file is missing, or is no certificate or key.
        """
        with translate_errors(Misconfigured, "certificate files cannot be used"):
            if self.ca_file is not None:
                context = ssl.create_default_context(cafile=str(self.ca_file))
            else:
                context = httpx.create_ssl_context(trust_env=False)
                context.load_default_certs()
            if self.certificate_file is not None:
                # never ask on the terminal for a password: an empty one fails with a sentence instead
                key = str(self.key_file) if self.key_file is not None else None
                context.load_cert_chain(str(self.certificate_file), key, lambda: self.key_password)
            return context


@dataclass(frozen=True, slots=True)
class Answer:
    """An HTTP answer with its whole body."""

    status: int
    headers: httpx.Headers
    body: bytes

    @property
    def content_type(self) -> str:
        """The media type in lower case, without parameters; empty when there is none."""
        return str(self.headers.get("content-type", "")).partition(";")[0].strip().lower()


def checked_address(address: str) -> str:
    """A base address without its last slash.

    Raises:
        Misconfigured: it is not https (http is for this machine only), or holds a user, a query or a fragment.
    """
    try:
        url = urlsplit(address)
        _ = url.port  # a port that is no number is found only when asked for
    except ValueError:
        raise Misconfigured(f"not an address: {address!r}") from None
    encrypted = url.scheme == "https" or (url.scheme == "http" and is_loopback(address))
    if not encrypted or not url.hostname or "@" in url.netloc or url.query or url.fragment:
        raise Misconfigured(f"not an https address: {address!r}")
    return address.rstrip("/")


def new_client(
    tls: ssl.SSLContext | None,
    headers: dict[str, str],
    auth: httpx.Auth | None = None,
    keep_alive_s: float | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
) -> httpx.AsyncClient:
    """A client that follows no redirect, keeps no cookie, reads no environment and asks for no compression.

    GovPay sends session cookies that a stateless caller must not send back. A compressed body could outgrow any limit.

    Args:
        keep_alive_s: how long an idle connection is kept; None keeps none, so that no request is lost on a dead one.
        transport: what carries the requests in tests; None for the network.

    Raises:
        Misconfigured: a credential has characters that no header can carry.
    """
    if transport is None:
        limits = httpx.Limits(max_keepalive_connections=4 if keep_alive_s else 0, keepalive_expiry=keep_alive_s)
        transport = httpx.AsyncHTTPTransport(verify=tls if tls is not None else False, limits=limits, trust_env=False)
    try:
        return httpx.AsyncClient(
            transport=transport,
            headers={"Accept-Encoding": "identity", "User-Agent": "govpay-kiosk", **headers},
            auth=auth,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            follow_redirects=False,
            trust_env=False,
        )
    except UnicodeEncodeError:
        raise Misconfigured("credentials with characters that no HTTP header can carry") from None


async def exchange(
    client: httpx.AsyncClient, request: httpx.Request, total_s: float, max_bytes: int = MAX_BODY_BYTES
) -> Answer:
    """Send a request and take in the whole body.

    Raises:
        httpx.HTTPError, TimeoutError: no answer, or not all of it.
        UnreadableAnswer: larger than `max_bytes`, or compressed.
    """
    with translate_errors(UnreadableAnswer, "the HTTP library fails", *_KNOWN, UnreadableAnswer):
        try:
            async with asyncio.timeout(total_s):
                response = await client.send(request, stream=True)
                try:
                    return Answer(response.status_code, response.headers, await _body(response, max_bytes))
                finally:
                    await response.aclose()
        finally:
            forget_addresses()


async def _body(response: httpx.Response, max_bytes: int) -> bytes:
    if response.headers.get("content-encoding", "identity").strip().lower() != "identity":
        raise UnreadableAnswer("compressed, though plain was asked for")
    announced = response.headers.get("content-length", "")
    if announced.isascii() and announced.isdigit() and int(announced[:_DIGITS]) > max_bytes:
        raise UnreadableAnswer(f"longer than {max_bytes} bytes")
    body = bytearray()
    async with aclosing(cast("AsyncGenerator[bytes]", response.aiter_bytes())) as chunks:
        async for chunk in chunks:
            body += chunk
            if len(body) > max_bytes:
                await _run_out(response, chunks)
                raise UnreadableAnswer(f"longer than {max_bytes} bytes")
    return bytes(body)


async def _run_out(response: httpx.Response, chunks: AsyncIterator[bytes]) -> None:
    """Close the connection, and have what reads from it come to its own end.

    The library reads through a chain of generators of which it shows the outermost only. Left in their middle the inner
    ones would be closed by whoever collects garbage, which is no place to wait for anything.
    """
    await response.aclose()
    left = _BUFFERED_BYTES
    with suppress(httpx.HTTPError, httpx.StreamError):
        async for chunk in chunks:  # what had come already; then the closed connection is met
            left -= len(chunk)
            if left < 0:
                return


def retry_after_s(headers: httpx.Headers) -> float | None:
    """The seconds that a `Retry-After` asks for, given as seconds or as a date (RFC 9110, 10.2.3); None if unreadable.

    A date is counted from the answer's own `Date`, so that neither clock need be right.
    """
    text = headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:10]), _LONGEST_WAIT_S)
    until, now = _http_date(text), _http_date(headers.get("date", "")) or datetime.now(UTC)
    return None if until is None else min(max(0.0, (until - now).total_seconds()), _LONGEST_WAIT_S)


def _http_date(text: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(text)
        return found if found.tzinfo is not None else found.replace(tzinfo=UTC)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
