# SPDX-License-Identifier: EUPL-1.2
"""Ways for a server to fail on purpose: chosen by path, for the sandbox's GovPay and its Checkout alike."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, get_args

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

FaultKind = Literal[
    "html", "truncate", "wrong-types", "wrong-content-type", "huge", "redirect", "reset", "lost", "slow", "status",
    "duplicate", "lie",
]  # fmt: skip
HUGE_BYTES = 12 * 1024 * 1024
_HTML = "<!doctype html><html lang='it'><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
_SLOW_PIECES = 10


@dataclass(frozen=True, slots=True)
class FaultSpec:
    """One way to fail.

    With "lost" the request takes effect and its answer never comes; with "duplicate" it takes effect twice and the
    second answer comes. `status` and `retry_after` (seconds) are of the kind "status". "lie" answers `status` and
    `location` without a body; or, without a location, the true answer changed by `patch` and each of its `risultati` by
    `row_patch` (JSON merge patches, RFC 7396). `delay_s` is waited for before the answer, and for "slow" it is the time
    over which the true body drips.
    """

    fault: FaultKind
    status: int = 503
    retry_after: int | None = None
    delay_s: float = 0.0
    location: str = ""
    patch: Any = None
    row_patch: Any = None


@dataclass(slots=True)
class _Planned:
    path: re.Pattern[str]
    method: str | None
    accept: str
    spec: FaultSpec
    times: int | None


class FaultBook:
    """The faults that wait for their requests. `lookup` may name further ones by request path (with its query)."""

    def __init__(self, lookup: Callable[[str], FaultSpec | None] | None = None) -> None:
        self._planned: list[_Planned] = []
        self._lookup = lookup

    def plan(
        self, path: str, spec: FaultSpec, *, method: str | None = None, accept: str = "", times: int | None = None
    ) -> None:
        """Makes the requests whose path (with its query) matches the regular expression fail, `times` times or always.

        Args:
            accept: only those that ask for this content type.

        Raises:
            re.error: a bad expression.
        """
        self._planned.append(_Planned(re.compile(path), method.upper() if method else None, accept, spec, times))

    def clear(self) -> None:
        """Nothing fails any more, but for what `lookup` names."""
        self._planned.clear()

    def take(self, method: str, target: str, accept: str = "") -> FaultSpec | None:
        """The fault of a request, counted as used."""
        for planned in self._planned:
            if planned.method not in (None, method) or not planned.path.search(target) or planned.accept not in accept:
                continue
            if planned.times is not None:
                planned.times -= 1
                if planned.times <= 0:
                    self._planned.remove(planned)
            return planned.spec
        return self._lookup(target) if self._lookup else None


def install_faults(app: Starlette, book: FaultBook) -> None:
    """Puts the faults around a whole application, outside everything else, where the connection can be reset."""
    app.middleware_stack = FaultsMiddleware(app.middleware_stack or app.build_middleware_stack(), book)


class FaultsMiddleware:
    """Fails the requests that the book names; `/_sandbox/` itself never fails."""

    def __init__(self, app: ASGIApp, book: FaultBook) -> None:
        self.app = app
        self._book = book

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request, well or badly."""
        if scope["type"] != "http" or scope["path"].startswith("/_sandbox/"):
            await self.app(scope, receive, send)
            return
        query = scope["query_string"].decode("latin-1")
        accept = dict(scope["headers"]).get(b"accept", b"").decode("latin-1")
        spec = self._book.take(scope["method"], scope["path"] + (f"?{query}" if query else ""), accept)
        if spec is None:
            await self.app(scope, receive, send)
            return
        if spec.delay_s and spec.fault != "slow":
            await asyncio.sleep(spec.delay_s)
        made = _made_up(spec)
        if spec.fault == "reset":
            await _reset(receive, send)
        elif spec.fault == "lost":
            await _true_answer(self.app, scope, receive)
            await _gone(receive)
        elif spec.fault == "duplicate":
            await _twice(self.app, scope, receive, send)
        elif made is not None:
            await made(scope, receive, send)
        else:
            start, body = await _true_answer(self.app, scope, receive)
            await _spoil(spec, start, body, send)


def _made_up(spec: FaultSpec) -> Response | None:
    if spec.fault == "html":
        return Response(_HTML.format(title="Manutenzione in corso"), media_type="text/html")
    if spec.fault == "huge":
        filler = b'{"risultati":["' + b"x" * HUGE_BYTES + b'"]}'
        return Response(filler, media_type="application/json")
    if spec.fault == "redirect":
        return Response(status_code=302, headers={"Location": "http://127.0.0.1:9/login"})
    if spec.fault == "lie" and spec.patch is None and spec.row_patch is None:
        return Response(status_code=spec.status, headers={"Location": spec.location} if spec.location else None)
    if spec.fault == "status":
        headers = {"Retry-After": str(spec.retry_after)} if spec.retry_after is not None else None
        if spec.status >= 502 or spec.status == 429:
            page = _HTML.format(title=f"Error {spec.status}")
            return Response(page, spec.status, headers=headers, media_type="text/html")
        bean = {"categoria": "INTERNO", "codice": str(spec.status), "descrizione": "Errore provocato dalla sandbox"}
        return Response(json.dumps(bean), spec.status, headers=headers, media_type="application/json")
    return None


async def _true_answer(app: ASGIApp, scope: Scope, receive: Receive) -> tuple[Message, bytes]:
    started: list[Message] = []
    chunks: list[bytes] = []

    async def catch(message: Message) -> None:
        if message["type"] == "http.response.start":
            started.append(message)
        elif message["type"] == "http.response.body":
            chunks.append(message.get("body", b""))

    await app(scope, receive, catch)
    return started[0], b"".join(chunks)


async def _twice(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    """As when something between the two sends a request once more."""
    chunks, more = [], True
    while more:
        message = await receive()
        chunks.append(message.get("body", b""))
        more = message.get("more_body", False)

    def again() -> Receive:
        whole = [{"type": "http.request", "body": b"".join(chunks), "more_body": False}]

        async def read() -> Message:
            return whole.pop() if whole else await receive()

        return read

    await _true_answer(app, scope, again())
    await app(scope, again(), send)


async def _spoil(spec: FaultSpec, start: Message, body: bytes, send: Send) -> None:
    headers = [(k, v) for k, v in start["headers"] if k.lower() not in (b"content-length", b"transfer-encoding")]
    if spec.fault == "wrong-content-type":
        headers = [(k, v) for k, v in headers if k.lower() != b"content-type"] + [(b"content-type", b"text/plain")]
    elif spec.fault == "truncate":
        body = body[: len(body) // 2]
    elif spec.fault == "wrong-types":
        body = _other_types(body)
    elif spec.fault == "lie":
        body = _lie(body, spec)
    headers.append((b"content-length", str(len(body)).encode()))
    await send({"type": "http.response.start", "status": start["status"], "headers": headers})
    if spec.fault == "slow":
        size = max(1, -(-len(body) // _SLOW_PIECES))
        for at in range(0, len(body), size):
            await asyncio.sleep(spec.delay_s / _SLOW_PIECES)
            await send({"type": "http.response.body", "body": body[at : at + size], "more_body": True})
        body = b""
    await send({"type": "http.response.body", "body": body, "more_body": False})


def _other_types(body: bytes) -> bytes:
    """The same JSON with every value of another type; what is no JSON becomes a JSON number."""
    try:
        document = json.loads(body)
    except (ValueError, RecursionError):
        return b"42"
    return json.dumps(_twisted(document)).encode()


def _lie(body: bytes, spec: FaultSpec) -> bytes:
    document = _patched(json.loads(body), {} if spec.patch is None else spec.patch)
    if spec.row_patch is not None:
        document["risultati"] = [_patched(row, spec.row_patch) for row in document["risultati"]]
    return json.dumps(document).encode()


def _patched(value: Any, patch: Any) -> Any:
    """RFC 7396."""
    if not isinstance(patch, dict):
        return patch
    patched = dict(value) if isinstance(value, dict) else {}
    for key, change in patch.items():
        if change is None:
            patched.pop(key, None)
        else:
            patched[key] = _patched(patched.get(key), change)
    return patched


def _twisted(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _twisted(item) for key, item in value.items()}
    if isinstance(value, list):
        return {"0": value[0]} if value else "vuoto"
    if isinstance(value, str):
        return len(value)
    if isinstance(value, (int, float)):
        return ["numero", str(value)]
    return "niente"


async def _reset(receive: Receive, send: Send) -> None:
    """Closes the connection with a TCP reset, without an answer.

    ASGI has no word for that, so the transport is taken from uvicorn's own request cycle, whose method `send` is.
    Under another server the connection is left to end with an error of the server.
    """
    cycle = getattr(getattr(send, "raw", send), "__self__", None)
    transport = getattr(cycle, "transport", None)
    if transport is None:
        raise ConnectionResetError("the sandbox resets this connection")
    hang_up(transport)
    await _gone(receive)


def hang_up(transport: asyncio.Transport) -> None:
    """Closes a connection with a TCP reset."""
    sock = transport.get_extra_info("socket")
    if sock is not None:
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


async def _gone(receive: Receive) -> None:
    """Waits until the client is there no more."""
    while (await receive())["type"] != "http.disconnect":
        pass


def fault_route(book: FaultBook) -> Route:
    """`POST /_sandbox/faults`: plans a fault, or `{"clear": true}`; 400 when it is not understood."""

    async def faults(request: Request) -> Response:
        try:
            asked = await request.json()
            if asked.get("clear"):
                book.clear()
                return JSONResponse({"planned": 0})
            if asked["fault"] not in get_args(FaultKind):
                raise ValueError(f"no fault {asked['fault']!r}, but {', '.join(get_args(FaultKind))}")
            retry_after = asked.get("retry_after")
            spec = FaultSpec(
                asked["fault"],
                int(asked.get("status", 503)),
                None if retry_after is None else int(retry_after),
                float(asked.get("delay_s", 2.0 if asked["fault"] == "slow" else 0.0)),
                str(asked.get("location", "")),
                asked.get("patch"),
                asked.get("row_patch"),
            )
            times = asked.get("times")
            times = None if times is None else max(1, int(times))
            book.plan(asked["path"], spec, method=asked.get("method"), accept=str(asked.get("accept", "")), times=times)
        except (KeyError, TypeError, ValueError, AttributeError, re.error) as error:
            return JSONResponse({"error": f"not understood: {error}"}, 400)
        return JSONResponse({"planned": 1})

    return Route("/_sandbox/faults", faults, methods=["POST"])
