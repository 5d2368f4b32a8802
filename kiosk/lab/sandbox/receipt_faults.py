# SPDX-License-Identifier: EUPL-1.2
"""Two scenarios of GovPay: a receipt without its PDF, and a receipt without its JSON. Its list is never touched."""

from __future__ import annotations

import re

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.lab.sandbox.scenarios import scenario_for_iuv

# Ragioneria and Pagamento v3: /ricevute/{idDominio}/{iuv}/{idRicevuta}; Pendenze v2: /rpp/{idDominio}/{iuv}/{ccp}/rt
_ONE_RECEIPT = re.compile(r"/(?:ricevute|rpp)/[0-9]{11}/([0-9]+)/[^/]+(?:/rt)?$")


class ReceiptFaults:
    """Answers 500 where the scenario of a notice says so, as GovPay does when it cannot render or read a receipt."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answers one request, or hands it on."""
        if scope["type"] == "http" and _fails(Request(scope)):
            bean = {"categoria": "INTERNO", "codice": "INTERNAL", "descrizione": "Errore interno"}
            await JSONResponse(bean, 500)(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _fails(request: Request) -> bool:
    found = _ONE_RECEIPT.search(request.url.path)
    if found is None:
        return False
    scenario = scenario_for_iuv(found[1])
    wants_pdf = "application/pdf" in request.headers.get("accept", "")
    return scenario.receipt_pdf_down if wants_pdf else scenario.receipt_detail_down
