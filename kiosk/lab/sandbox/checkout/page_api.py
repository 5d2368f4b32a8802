# SPDX-License-Identifier: EUPL-1.2
"""What the Checkout page asks of its own back end, under the paths of the real one."""

from __future__ import annotations

import json
from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from kiosk.lab.sandbox.checkout.carts import Cart, Carts
from kiosk.lab.sandbox.checkout.ec_api import problem
from kiosk.lab.sandbox.checkout.payments import (
    FEE_CENTS,
    NotActivated,
    Payment,
    Payments,
    PaymentStage,
    WrongPaymentStage,
)
from kiosk.lab.sandbox.scenario import Scenario, Way
from kiosk.lab.sandbox.scenarios import scenario_of_cart

_ROOT = "/ecommerce/checkout"
_APP_APPROVAL_S = 2.0

METHODS = ("card", "account", "app", "wallet")
"""Ids of the payment methods; their names are in the page's texts."""
PSPS = ("Banca di Prova", "Istituto Esempio", "Cassa dei Colli")
"""Invented PSPs, all with the same fee: the receipt that pagoPA sends names one fee only."""


def page_api_routes(carts: Carts, payments: Payments, psp_url: str) -> list[BaseRoute]:
    """The routes that the page's scripts call."""

    async def get_cart(request: Request) -> Response:
        cart = carts.get(request.path_params["cart_id"])
        if cart is None or _scenario_of(cart).cart_lost:
            return problem(404, "Cart not found", "There is no cart with this id")
        return JSONResponse(_cart_json(cart))

    async def methods(request: Request) -> Response:
        return JSONResponse({"paymentMethods": [{"id": item, "fee": FEE_CENTS} for item in METHODS]})

    async def start(request: Request) -> Response:
        body = await _body(request)
        cart_id, email = body.get("cartId"), body.get("email")
        cart = carts.get(cart_id) if isinstance(cart_id, str) else None
        if cart is None or not isinstance(email, str):
            return problem(404, "Cart not found", "There is no cart with this id")
        try:
            payment = payments.start(cart, email)
        except NotActivated as error:
            return problem(409, "Payment not allowed", str(error), faultCodeDetail=str(error))
        return JSONResponse({"transactionId": payment.id, "cardFrames": payment.scenario.card_frames})

    async def fees(request: Request) -> Response:
        payment = payments.get(request.query_params.get("transactionId", ""))
        if payment is None or payment.scenario.session_expires:
            return problem(401, "Unauthorized", "The session has expired")
        return JSONResponse({"bundles": [{"id": name, "name": name, "fee": FEE_CENTS} for name in PSPS]})

    async def cancel(request: Request) -> Response:
        payment = payments.get(request.path_params["payment_id"])
        if payment is None:
            return problem(404, "Transaction not found", "There is no transaction with this id")
        try:
            payments.cancel(payment)
        except WrongPaymentStage as error:
            return problem(409, "Transaction already processed", f"The transaction is {error}")
        return Response(status_code=202)

    async def authorise(request: Request) -> Response:
        payment = payments.get(request.path_params["payment_id"])
        if payment is None:
            return problem(404, "Transaction not found", "There is no transaction with this id")
        try:
            payments.request_authorisation(payment)
        except WrongPaymentStage as error:
            return problem(409, "Transaction already processed", f"The transaction is {error}")
        if payment.scenario.way is Way.IN_APP:
            payments.after(_APP_APPROVAL_S, lambda: _approve_in_app(payments, payment))
        return JSONResponse({"authorizationUrl": _way_url(payment, psp_url), "authorizationRequestId": payment.id})

    async def outcomes(request: Request) -> Response:
        payment = payments.get(request.path_params["payment_id"])
        if payment is None:
            return problem(404, "Transaction not found", "There is no transaction with this id")
        outcome, is_final = payments.poll(payment)
        body: dict[str, object] = {"isFinalStatus": is_final, "addressTells": payment.address_tells}
        if outcome is not None:
            body["outcome"] = outcome
        return JSONResponse(body)

    return [
        Route(f"{_ROOT}/v1/carts/{{cart_id}}", get_cart, methods=["GET"]),
        Route(f"{_ROOT}/v1/payment-methods", methods, methods=["GET"]),
        Route(f"{_ROOT}/v2/transactions", start, methods=["POST"]),
        Route(f"{_ROOT}/v2/payment-methods/{{method_id}}/fees", fees, methods=["POST"]),
        Route(f"{_ROOT}/v2/transactions/{{payment_id}}", cancel, methods=["DELETE"]),
        Route(f"{_ROOT}/v2/transactions/{{payment_id}}/auth-requests", authorise, methods=["POST"]),
        Route(f"{_ROOT}/v1/transactions/{{payment_id}}/outcomes", outcomes, methods=["GET"]),
    ]


def _scenario_of(cart: Cart) -> Scenario:
    return scenario_of_cart([notice.number for notice in cart.notices])


def _approve_in_app(payments: Payments, payment: Payment) -> None:
    if payment.stage is PaymentStage.AUTHORISATION_REQUESTED:
        payments.authorise(payment)


def _way_url(payment: Payment, psp_url: str) -> str:
    """Where the page goes after "Paga"; an address without a host stays on Checkout's own."""
    match payment.scenario.way:
        case Way.GDI_CHECK:
            return f"/gdi-check#transactionId={payment.id}"
        case Way.IN_APP:
            return f"/esito#transactionId={payment.id}"
        case Way.PSP_HANGS:
            return f"{psp_url}/psp/hangs/{payment.id}"
        case Way.PSP_POPUPS:
            return f"{psp_url}/psp/pay/{payment.id}?popups=1"
        case Way.PSP:
            return f"{psp_url}/psp/pay/{payment.id}"


def _cart_json(cart: Cart) -> dict[str, object]:
    urls = cart.return_urls
    return {
        "paymentNotices": [
            {
                "noticeNumber": notice.number,
                "fiscalCode": notice.id_dominio,
                "amount": notice.amount_cents,
                "companyName": notice.company,
                "description": notice.description,
            }
            for notice in cart.notices
        ],
        "returnUrls": {
            "returnOkUrl": urls.ok,
            "returnCancelUrl": urls.cancel,
            "returnErrorUrl": urls.error,
            **({"returnWaitingUrl": urls.waiting} if urls.waiting is not None else {}),
        },
        **({"emailNotice": cart.email} if cart.email is not None else {}),
        **({"idCart": cart.id_cart} if cart.id_cart is not None else {}),
    }


async def _body(request: Request) -> Mapping[str, object]:
    try:
        decoded = json.loads(await request.body())
    except (ValueError, RecursionError):
        return {}
    return decoded if isinstance(decoded, dict) else {}
