# SPDX-License-Identifier: EUPL-1.2
"""The EC API of Checkout, versions 1 and 2: a creditor opens a cart and is told where to send the payer."""

from __future__ import annotations

import hmac
import html
import json
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from kiosk.lab.sandbox.checkout.carts import Cart, Carts, InvalidCart, Notice, parse_cart
from kiosk.lab.sandbox.scenarios import scenario_for_notice

KEY_HEADER = "Ocp-Apim-Subscription-Key"
_BODY_MAX_BYTES = 64 * 1024

PositionCheck = Callable[[Notice], bool]
"""Whether pagoPA would let a notice be paid now."""


def problem(status: int, title: str, detail: str, **more: object) -> JSONResponse:
    """An error in the format of RFC 7807, as the EC API answers it."""
    body = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    return JSONResponse(body, status_code=status, media_type="application/problem+json")


def ec_routes(carts: Carts, checkout_url: str, key: str, position: PositionCheck | None) -> list[BaseRoute]:
    """The routes of both versions under /checkout/ec."""

    async def post_carts(request: Request) -> Response:
        if not hmac.compare_digest(request.headers.get(KEY_HEADER, "").encode(), key.encode()):
            return _access_denied(KEY_HEADER in request.headers)
        if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
            return problem(415, "Unsupported media type", "Content-Type must be application/json")
        version = 2 if request.url.path.startswith("/checkout/ec/v2/") else 1
        cart = await _read_cart(request, version)
        if isinstance(cart, Response):
            return cart
        if any(scenario_for_notice(notice.number).checkout_down for notice in cart.notices):
            return problem(503, "Service unavailable", "The service is temporarily unavailable")
        refused = None if position is None else next((n for n in cart.notices if not position(n)), None)
        if refused is not None:
            return problem(422, "Unprocessable entity", f"Invalid payment notice {refused.number}")
        carts.add(cart)
        return RedirectResponse(_page_url(checkout_url, cart), status_code=302)

    async def redirect(request: Request) -> Response:
        cart = carts.get(request.path_params["cart_id"])
        if cart is None:
            return problem(404, "Cart not found", "There is no cart with this id")
        target = html.escape(_page_url(checkout_url, cart), quote=True)
        return HTMLResponse(
            f'<!DOCTYPE html><html lang="it"><head><meta http-equiv="refresh" content="0;url={target}">'
            f"<title>Checkout</title></head><body></body></html>"
        )

    return [
        route
        for version in (1, 2)
        for route in (
            Route(f"/checkout/ec/v{version}/carts", post_carts, methods=["POST"]),
            Route(f"/checkout/ec/v{version}/carts/{{cart_id}}/redirect", redirect, methods=["GET"]),
        )
    ]


def _page_url(checkout_url: str, cart: Cart) -> str:
    return f"{checkout_url}/c/{cart.id}"


async def _read_cart(request: Request, version: int) -> Cart | Response:
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _BODY_MAX_BYTES:
            return problem(413, "Payload too large", "The request body is too large")
    try:
        # Refused rather than read: NaN and the like are no JSON, and a number of thousands of digits is no amount.
        decoded = json.loads(body.decode("utf-8"), parse_constant=_no_constant)
        return parse_cart(decoded, version)
    except InvalidCart as error:
        return problem(400, "Invalid request", f"Input request is invalid. {error}")
    except (ValueError, RecursionError):
        return problem(400, "Invalid request", "Input request is invalid. Invalid JSON")


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _access_denied(with_key: bool) -> Response:
    # The words and the shape are those of the API gateway in front of the service, which answers before it.
    reason = "invalid subscription key. Make sure to provide a valid key for an active subscription."
    if not with_key:
        reason = "missing subscription key. Make sure to include subscription key when making requests to an API."
    return JSONResponse({"statusCode": 401, "message": f"Access denied due to {reason}"}, status_code=401)
