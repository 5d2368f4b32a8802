# SPDX-License-Identifier: EUPL-1.2
"""The sandbox Checkout as a Starlette application: the EC API, the page's own API, the page, and the bank's pages."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

import fontpkg_titillium_web
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from kiosk import resources
from kiosk.lab.sandbox.checkout.carts import Carts
from kiosk.lab.sandbox.checkout.ec_api import PositionCheck, ec_routes
from kiosk.lab.sandbox.checkout.page_api import page_api_routes
from kiosk.lab.sandbox.checkout.payments import Later, PagoPA, Payments
from kiosk.lab.sandbox.checkout.psp import psp_routes
from kiosk.lab.sandbox.faults_middleware import FaultBook, fault_route, install_faults

_PAGE_HEADERS = {"Content-Security-Policy": "frame-ancestors 'none'", "Cache-Control": "no-store"}


@dataclass(frozen=True, slots=True)
class Origins:
    """Where the application is reached: one server under two names, so that the bank is another origin."""

    checkout: str
    psp: str


def create_app(
    pagopa: PagoPA,
    origins: Origins,
    *,
    key: str,
    later: Later,
    speed: float = 1.0,
    position: PositionCheck | None = None,
) -> Starlette:
    """Builds the application; `state.forget` of it makes it begin anew.

    Like GovPay's it can be made to fail by `POST /_sandbox/faults`. `GET /_sandbox/carts` tells the idCart of each cart
    that was taken, in order.

    Args:
        pagopa: what tells GovPay of activations and receipts.
        origins: the two addresses of this server.
        key: the subscription key that creditors must send.
        later: runs a call after some seconds.
        speed: divides the sandbox's own delays.
        position: whether a notice can be paid at all; without it every cart is taken.
    """
    carts = Carts()
    payments = Payments(pagopa, later, speed)
    page = _page(origins)

    async def single_page(request: Request) -> Response:
        return HTMLResponse(page, headers=_PAGE_HEADERS)

    async def taken(_: Request) -> Response:
        return JSONResponse([cart.id_cart for cart in carts.all()])

    fonts = next(fontpkg_titillium_web.ROOT.rglob("*.ttf")).parent
    book = FaultBook()
    routes: list[BaseRoute] = [
        fault_route(book),
        Route("/_sandbox/carts", taken, methods=["GET"]),
        *ec_routes(carts, origins.checkout, key, position),
        *page_api_routes(carts, payments, origins.psp),
        *psp_routes(payments, origins.checkout),
        Mount("/static", StaticFiles(directory=resources.path("sandbox", "checkout"))),
        Mount("/fonts", StaticFiles(directory=fonts)),
        # Any other address is the single page, as with the real one: also a stray /riepilogo-pagamento/https://…
        Route("/{path:path}", single_page, methods=["GET"]),
    ]
    app = Starlette(routes=routes)

    def forget() -> None:
        payments.forget()
        carts.forget()
        book.clear()

    app.state.forget = forget
    install_faults(app, book)
    return app


def _page(origins: Origins) -> str:
    source = resources.path("sandbox", "checkout", "index.html").read_text(encoding="utf-8")
    return Template(source).substitute(psp=origins.psp)
