# SPDX-License-Identifier: EUPL-1.2
"""The HTTP frame of every API: authentication, resources, content negotiation, faults, headers."""

from __future__ import annotations

import json
import logging
import re
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from urllib.parse import unquote

from starlette.requests import Request
from starlette.responses import Response

from . import faults
from .auth import Principal, authenticate, require
from .jsontext import to_json
from .records import Application
from .state import GovPay

_log = logging.getLogger(__name__)
JSON = "application/json"
PDF = "application/pdf"
XML = "text/xml"
_WRITES = frozenset(("PUT", "POST", "PATCH"))
_FIXED_HEADERS = {
    "Cache-Control": "no-cache, no-store, max-age=0, must-revalidate",
    "Pragma": "no-cache",
    "Expires": "0",
}
_TOMCAT_400 = (
    '<!doctype html><html lang="en"><head><title>HTTP Status 400 – Bad Request</title></head><body>'
    "<h1>HTTP Status 400 – Bad Request</h1><p>The server cannot or will not process the request.</p></body></html>"
)


@dataclass(frozen=True, slots=True)
class Call:
    """One authenticated call of a resource."""

    govpay: GovPay
    request: Request
    principal: Principal
    params: dict[str, str]
    body: bytes

    def app(self, api: str) -> Application:
        """The caller, with the right to an API. Raises Fault 403."""
        return require(self.principal, api)

    @property
    def accept(self) -> str | None:
        """The Accept header, None when there is none."""
        return self.request.headers.get("accept")

    def query(self, name: str) -> str | None:
        """A query parameter, None when it is absent or empty."""
        return self.request.query_params.get(name) or None

    def flag(self, name: str, default: bool) -> bool:
        """A boolean query parameter; anything but true counts as false, as Java reads it."""
        value = self.query(name)
        return default if value is None else value.lower() == "true"

    def json(self) -> Any:
        """The body as JSON with decimals. Raises Fault 400."""
        try:
            return json.loads(self.body.decode(), parse_float=Decimal, parse_constant=_no_constant)
        except (ValueError, RecursionError) as error:
            raise faults.syntax(f"com.fasterxml.jackson.core.JsonParseException: {error}") from error


def _no_constant(name: str) -> None:
    raise ValueError(f"Non-standard token '{name}'")


Handler = Callable[[Call], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Resource:
    """A path below an API's version with its handlers by method. The pattern's named groups become parameters."""

    pattern: re.Pattern[str]
    handlers: dict[str, Handler]
    produces: tuple[str, ...] = (JSON,)


def resource(path: str, produces: tuple[str, ...] = (JSON,), **handlers: Handler) -> Resource:
    """A resource of a path with `{names}`; the keywords are methods. A name takes one segment, or the two of `n/a`."""
    pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>n/a|[^/]+)", path)
    return Resource(re.compile(pattern), {name.upper(): handler for name, handler in handlers.items()}, produces)


@dataclass(frozen=True, slots=True)
class Api:
    """One of GovPay's web applications: resources by version ("v2", "v3")."""

    context: str
    versions: dict[str, list[Resource]] = field(default_factory=dict)


def json_answer(value: Any, status: int = 200) -> Response:
    """An answer with a JSON body."""
    return Response(to_json(value), status, media_type=JSON)


def pdf_answer(content: bytes, filename: str) -> Response:
    """An answer with a PDF to be saved under that name."""
    headers = {"content-disposition": f'attachment; filename="{filename}"'}
    return Response(content, headers=headers, media_type=PDF)


def wants_pdf(call: Call) -> bool:
    """Whether a resource that has JSON and PDF is asked for its PDF, which wins over JSON. Raises Fault 406."""
    accept = (call.accept or "").lower()
    if PDF in accept:
        return True
    if JSON in accept:
        return False
    raise faults.not_acceptable(call.accept or "")


async def dispatch(govpay: GovPay, api: Api, request: Request) -> Response:
    """Answers one call of an API."""
    version, _, path = request.path_params["rest"].partition("/")
    if "//" in request.url.path:
        # Spring's firewall refuses it before anything else looks at the request.
        response = Response(_TOMCAT_400, 400, headers={"Content-Language": "en"}, media_type="text/html;charset=utf-8")
        return response
    controlled = False
    try:
        principal = authenticate(govpay, request.path_params["segment"], request.headers, request.scope)
        handler, params = _resolve(api, version, "/" + path, request)
        body = await request.body()
        if request.method in _WRITES:
            _note(govpay, request, body)
        controlled = True
        response = await handler(Call(govpay, request, principal, params, body))
    except faults.Fault as fault:
        response = json_answer(fault.body(), fault.status)
    except faults.EmptyAnswer as empty:
        controlled = False
        response = Response(status_code=empty.status, headers={"Allow": empty.allow} if empty.allow else None)
    except Exception as error:  # noqa: BLE001 - the real server answers whatever it did not foresee with its own 500
        _log.exception("the sandbox's GovPay did not foresee %s %s", request.method, request.url.path)
        response = json_answer(faults.internal(f"{type(error).__name__}: {error}").body(), 500)
    for name, value in _FIXED_HEADERS.items():
        response.headers[name] = value
    if controlled:
        _envelope(response, request, version)
    return response


def _note(govpay: GovPay, request: Request, body: bytes) -> None:
    try:
        shown: Any = json.loads(body)
    except (ValueError, RecursionError):
        shown = body.decode("utf-8", "replace")
    govpay.received.append({"method": request.method, "path": request.url.path, "body": shown})


def _envelope(response: Response, request: Request, version: str) -> None:
    """What GovPay's own controllers add: a transaction id, and in version 2 a session that no client needs."""
    response.headers["X-Govpay-IdTransazione"] = str(uuid.uuid4())
    if version == "v2" and "jsessionid" not in {name.lower() for name in request.cookies}:
        response.headers["Set-Cookie"] = f"JSESSIONID={uuid.uuid4().hex.upper()}; Path={request.url.path}; HttpOnly"
    if version == "v3" and response.media_type == JSON:
        # Version 3 does not say how long its JSON is.
        del response.headers["content-length"]


def _resolve(api: Api, version: str, path: str, request: Request) -> tuple[Handler, dict[str, str]]:
    """The handler of a path. Raises EmptyAnswer 404, 405, 415, 406 as the framework below GovPay answers."""
    for candidate in api.versions.get(version, []):
        match = candidate.pattern.fullmatch(path)
        if match is None:
            continue
        method = request.method
        if method == "POST" and "POST" not in candidate.handlers:
            method = request.headers.get("x-http-method-override", method).upper()
        handler = candidate.handlers.get(method)
        # A POST with X-HTTP-Method-Override may stand for a PUT or a PATCH.
        overridable = ["POST"] if "PUT" in candidate.handlers else []
        allowed = ",".join([*overridable, *candidate.handlers, "OPTIONS", "HEAD"])
        if method == "OPTIONS":
            raise faults.EmptyAnswer(200, allow=allowed)
        if handler is None:
            raise faults.EmptyAnswer(405, allow=allowed)
        if method in _WRITES and request.headers.get("content-type", JSON).split(";")[0].strip().lower() != JSON:
            raise faults.EmptyAnswer(415)
        if not _acceptable(request.headers.get("accept"), candidate.produces):
            raise faults.EmptyAnswer(406)
        # A receipt's id may come encoded twice.
        return handler, {name: unquote(value) for name, value in match.groupdict().items()}
    raise faults.EmptyAnswer(404)


def _acceptable(accept: str | None, produces: tuple[str, ...]) -> bool:
    if accept is None or not accept.strip():
        return True
    kinds = {part.split(";")[0].strip() for part in accept.lower().split(",")}
    offered = {"*/*", "*", *produces, *(f"{media_type.split('/')[0]}/*" for media_type in produces)}
    return bool(kinds & offered)
