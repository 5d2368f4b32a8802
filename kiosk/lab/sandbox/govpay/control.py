# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's own addresses: reset, what pagoPA does, what was received and served, and the time."""

from __future__ import annotations

import hashlib
import json
import math
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from ..clock import SandboxClock
from .pagopa import PagoPA, ReceiptDetails
from .records import Verdict
from .state import GovPay
from .town import build_town

_PREFIX = "/_sandbox/"
#: The rights of an application by their names in town.json.
_RIGHTS = {
    "apiPendenze": "api_pendenze",
    "apiPagamenti": "api_pagamenti",
    "apiRagioneria": "api_ragioneria",
    "domini": "domini",
    "tipiPendenza": "tipi_pendenza",
}


def control_routes(govpay: GovPay, pagopa: PagoPA) -> list[Route]:
    """The routes below /_sandbox/.

    Beside those that everybody knows, `creditor` `{"idDominio", "notice", "says"}` takes a notice out of GovPay and has
    the creditor's own system answer "expired", "annulled", "paid", "unknown" or "down"; `rights` `{"user", "domini"?,
    "apiRagioneria"?, …}` changes what an application may do, as town.json names it.
    """

    async def reset(request: Request) -> Response:
        try:
            given = await _object(request)
            town = given.get("town")
            govpay.reset(partial(build_town, town=town) if town else None)
        except ValueError as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse({"reset": True})

    async def events(request: Request) -> Response:
        try:
            given = await _object(request)
            answer = _event(pagopa, given)
        except (KeyError, TypeError, ValueError) as error:
            return JSONResponse({"error": f"not understood: {error}"}, 400)
        return JSONResponse(answer)

    async def creditor(request: Request) -> Response:
        try:
            given = await _object(request)
            govpay.refuse(str(given["idDominio"]), str(given["notice"]), Verdict(given["says"]))
        except (KeyError, ValueError) as error:
            return JSONResponse({"error": f"not understood: {error}"}, 400)
        return JSONResponse({"refused": True})

    async def rights(request: Request) -> Response:
        try:
            given = await _object(request)
            app = govpay.applications[str(given.pop("user"))]
            changes = {_RIGHTS[name]: value for name, value in given.items()}
        except (KeyError, ValueError) as error:
            return JSONResponse({"error": f"not understood: {error}"}, 400)
        govpay.add_application(replace(app, **changes))
        return JSONResponse({"changed": True})

    async def received(_: Request) -> Response:
        return JSONResponse(govpay.received)

    async def served(_: Request) -> Response:
        return JSONResponse(list(govpay.served))

    return [
        Route(f"{_PREFIX}reset", reset, methods=["POST"]),
        Route(f"{_PREFIX}events", events, methods=["POST"]),
        Route(f"{_PREFIX}creditor", creditor, methods=["POST"]),
        Route(f"{_PREFIX}rights", rights, methods=["POST"]),
        Route(f"{_PREFIX}received", received, methods=["GET"]),
        Route(f"{_PREFIX}served", served, methods=["GET"]),
    ]


def clock_route(clock: SandboxClock) -> Route:
    """`POST /_sandbox/clock` `{"advance_s": seconds}`: so much time passes at once; 400 when it is not understood."""

    async def advance(request: Request) -> Response:
        try:
            seconds = float((await _object(request))["advance_s"])
            if not (math.isfinite(seconds) and seconds >= 0):
                raise ValueError("time goes forward only")
            clock.advance(seconds)
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            return JSONResponse({"error": f"not understood: {error}"}, 400)
        return JSONResponse({"now": clock().isoformat()})

    return Route(f"{_PREFIX}clock", advance, methods=["POST"])


async def _object(request: Request) -> dict[str, Any]:
    body = await request.body()
    given = json.loads(body) if body.strip() else {}
    if not isinstance(given, dict):
        raise ValueError("not an object")
    return given


def _event(pagopa: PagoPA, given: dict[str, Any]) -> dict[str, str]:
    notice, cents = str(given["notice"]), _cents(given["amount"])
    if given["pagopa"] == "activate":
        answer = pagopa.activate_explained(notice, cents)
    elif given["pagopa"] == "receipt":
        outcome = given.get("outcome") or "OK"
        if outcome not in ("OK", "KO"):
            raise ValueError(f"outcome {outcome!r}")
        voci = given.get("voci")
        details: ReceiptDetails = {
            "rid": given.get("rid"),
            "outcome": "KO" if outcome == "KO" else "OK",
            "causale": given.get("causale"),
            "voci": None if voci is None else [_cents(value) for value in voci],
            "payment_note": given.get("paymentNote"),
        }
        answer = pagopa.receipt_explained(notice, cents, **details)
    else:
        raise ValueError(f"pagopa {given['pagopa']!r}")
    return {"outcome": answer.reason, "fault": answer.code}


def _cents(value: Any) -> int:
    try:
        cents = Decimal(str(value)) * 100
    except InvalidOperation as error:
        raise ValueError(f"amount {value!r}") from error
    if not cents.is_finite() or cents != cents.to_integral_value() or cents < 0:
        raise ValueError(f"amount {value!r}")
    return int(cents)


class ServedLog:
    """Notes path, status, content type and SHA-256 of every answer, outside of everything else."""

    def __init__(self, app: ASGIApp, govpay: GovPay) -> None:
        self.app = app
        self._govpay = govpay

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request and notes what was sent."""
        if scope["type"] != "http" or scope["path"].startswith(_PREFIX):
            await self.app(scope, receive, send)
            return
        noting = _NotingSend(send)
        await self.app(scope, receive, noting)
        if noting.status is not None:
            self._govpay.served.append(
                {
                    "method": scope["method"],
                    "path": scope["path"],
                    "query": scope["query_string"].decode("latin-1"),
                    "status": noting.status,
                    "content_type": noting.content_type,
                    "sha256": noting.digest.hexdigest(),
                }
            )


class _NotingSend:
    """A `send` that looks at what passes; `raw` is the server's own."""

    def __init__(self, raw: Send) -> None:
        self.raw = raw
        self.status: int | None = None
        self.content_type: str | None = None
        self.digest = hashlib.sha256()

    async def __call__(self, message: Message) -> None:
        """Sends one message."""
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = {name.lower(): value for name, value in message["headers"]}
            kind = headers.get(b"content-type")
            self.content_type = kind.decode("latin-1") if kind is not None else None
        elif message["type"] == "http.response.body":
            self.digest.update(message.get("body", b""))
        await self.raw(message)
