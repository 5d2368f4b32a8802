# SPDX-License-Identifier: EUPL-1.2
"""The ASGI application of the sandbox's GovPay."""

from __future__ import annotations

import re

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from ..clock import SandboxClock
from ..faults_middleware import FaultBook, FaultSpec, fault_route, install_faults
from . import api_pagamento_v2, api_pagamento_v3, api_pendenze, api_ragioneria
from .control import ServedLog, clock_route, control_routes
from .identifiers import InvalidNotice
from .pagopa import PagoPA
from .state import GovPay
from .web import Api, dispatch

_APIS = (
    api_pendenze.API,
    Api("govpay-api-pagamento", {"v2": api_pagamento_v2.RESOURCES, "v3": api_pagamento_v3.RESOURCES}),
    api_ragioneria.API,
)
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_FORM = re.compile(r"/pendenze/\d{11}/([\w.-]+)(?:\?|$)", re.ASCII)
_NOTICE = re.compile(r"(?<!\d)[0-3]\d{17}(?!\d)")


def create_app(govpay: GovPay, pagopa: PagoPA | None = None, clock: SandboxClock | None = None) -> Starlette:
    """The application that serves a GovPay under its real contexts, and /_sandbox/ beside them.

    With the clock that the GovPay was given there is /_sandbox/clock, too. `state.faults` of the application is its
    FaultBook.
    """
    routes = [_api_route(govpay, api) for api in _APIS]
    if clock is not None:
        routes.append(clock_route(clock))
    book = FaultBook(lambda target: _fault_of_form(govpay, target) or _fault_of_notice(govpay, target))
    govpay.on_reset.append(book.clear)
    app = Starlette(routes=[*routes, *control_routes(govpay, pagopa or PagoPA(govpay)), fault_route(book)])
    app.state.faults = book
    install_faults(app, book)
    assert app.middleware_stack is not None
    app.middleware_stack = ServedLog(app.middleware_stack, govpay)
    return app


def _api_route(govpay: GovPay, api: Api) -> Route:
    async def endpoint(request: Request) -> Response:
        return await dispatch(govpay, api, request)

    return Route(f"/{api.context}/rs/{{segment}}/{{rest:path}}", endpoint, methods=_METHODS)


def _fault_of_form(govpay: GovPay, target: str) -> FaultSpec | None:
    """The fault of the kind of debt that is made from a form: `/pendenze/{idDominio}/{idTipoPendenza}`."""
    found = _FORM.search(target)
    tipo = govpay.tipi.get(found[1]) if found else None
    return tipo.fault if tipo is not None else None


def _fault_of_notice(govpay: GovPay, target: str) -> FaultSpec | None:
    """The fault of the debt that a request names by its notice number."""
    found = _NOTICE.search(target)
    if found is None:
        return None
    try:
        debt = govpay.find_by_notice(found[0])
    except InvalidNotice:
        return None
    return debt.fault if debt is not None else None
