# SPDX-License-Identifier: EUPL-1.2
"""The invented bank and the invented identity provider: pages of another origin than Checkout's."""

from __future__ import annotations

import asyncio
import html
from collections.abc import Mapping
from string import Template
from urllib.parse import parse_qs

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from kiosk import resources
from kiosk.lab.sandbox.checkout.payments import FEE_CENTS, OUTCOMES, Payment, Payments, WrongPaymentStage

_OUTCOME_WORDS = {
    0: "pagato",
    1: "errore generico",
    2: "autorizzazione negata",
    3: "dati errati",
    4: "sessione scaduta",
    7: "carta non valida",
    8: "annullato dal pagatore",
    10: "autorizzazione negata",
    17: "in attesa di conferma",
    18: "rimborsato",
    25: "errore del gestore",
    116: "fondi non sufficienti",
    117: "CVV errato",
    121: "limite superato",
}
_HANGS_AT_MOST_S = 600.0
_POLL_S = 0.2
_PAGE_HEADERS = {"Cache-Control": "no-store"}


def psp_routes(payments: Payments, checkout_url: str) -> list[BaseRoute]:
    """The bank's pages (also the card fields and the 3-D Secure frame) and the log-in page."""

    async def pay(request: Request) -> Response:
        payment = payments.get(request.path_params["payment_id"])
        if payment is None:
            return _gone()
        popups = "popups" in request.query_params
        return _html("psp.html", **_payment_texts(payment), popups="true" if popups else "false")

    async def decide(request: Request) -> Response:
        payment = payments.get(request.path_params["payment_id"])
        if payment is None:
            return _gone()
        form = {name: values[0] for name, values in parse_qs((await request.body()).decode("utf-8", "replace")).items()}
        try:
            _decide(payments, payment, form)
        except WrongPaymentStage:
            pass  # pressed twice, or back and again: the first decision stands and its result is shown
        return RedirectResponse(f"{checkout_url}/esito", status_code=302)

    async def hangs(request: Request) -> Response:
        waited_s = 0.0
        while waited_s < _HANGS_AT_MOST_S and not await request.is_disconnected():
            await asyncio.sleep(_POLL_S)
            waited_s += _POLL_S
        return Response(status_code=504)

    async def three_d_secure(request: Request) -> Response:
        return _html("gdi.html")

    async def three_d_secure_done(request: Request) -> Response:
        payment = payments.get(request.path_params["payment_id"])
        if payment is None:
            return _gone()
        try:
            payments.authorise(payment)
        except WrongPaymentStage:
            return Response(status_code=409)
        return Response(status_code=204)

    async def card_field(request: Request) -> Response:
        return _html("field.html", field=html.escape(request.path_params["name"], quote=True))

    async def log_in(request: Request) -> Response:
        return _html("login.html", back=html.escape(f"{checkout_url}/inserisci-email?login=1", quote=True))

    async def popup(request: Request) -> Response:
        return _html("popup.html")

    return [
        Route("/psp/pay/{payment_id}", pay, methods=["GET"]),
        Route("/psp/pay/{payment_id}", decide, methods=["POST"]),
        Route("/psp/hangs/{payment_id}", hangs, methods=["GET"]),
        Route("/psp/gdi/{payment_id}", three_d_secure, methods=["GET"]),
        Route("/psp/gdi/{payment_id}", three_d_secure_done, methods=["POST"]),
        Route("/psp/fields/{name:str}", card_field, methods=["GET"]),
        Route("/psp/popup", popup, methods=["GET"]),
        Route("/idp/login", log_in, methods=["GET"]),
    ]


def _decide(payments: Payments, payment: Payment, form: Mapping[str, str]) -> None:
    outcome = form.get("outcome", "")
    if outcome in {str(code) for code in OUTCOMES}:
        payments.authorise(payment, int(outcome), address_tells=form.get("route") != "/esito")
    elif form.get("decision") == "authorise":
        payments.authorise(payment)
    else:
        payments.refuse(payment)


def _payment_texts(payment: Payment) -> dict[str, str]:
    total = payment.cart.amount_cents + FEE_CENTS
    return {
        "action": f"/psp/pay/{payment.id}",
        "amount": f"{total // 100:,}".replace(",", ".") + f",{total % 100:02d} €",
        "company": html.escape(payment.cart.notices[0].company),
        "outcomes": "".join(f'<option value="{code}">{code} – {_OUTCOME_WORDS[code]}</option>' for code in OUTCOMES),
    }


def _html(name: str, **values: str) -> HTMLResponse:
    source = resources.path("sandbox", "checkout", name).read_text(encoding="utf-8")
    return HTMLResponse(Template(source).substitute(values), headers=_PAGE_HEADERS)


def _gone() -> Response:
    return HTMLResponse("<!DOCTYPE html><title>404</title><p>Operazione sconosciuta (prova).</p>", status_code=404)
