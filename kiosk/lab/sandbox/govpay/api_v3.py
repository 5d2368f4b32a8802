# SPDX-License-Identifier: EUPL-1.2
"""What the v3 APIs (Pagamento and Ragioneria) share: the profile and one receipt."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from . import fields
from .api_pagamento_v2 import explicit_tipi
from .auth import denied
from .pdf import receipt_pdf
from .records import Application, Rpp
from .rendering import short_dominio
from .searching import receipt_of
from .web import Call, json_answer, pdf_answer, wants_pdf


async def profile(call: Call) -> Response:
    """`GET /profilo`."""
    app = call.principal
    if not isinstance(app, Application):
        return json_answer({"nome": app.name, "domini": [], "tipiPendenza": [], "acl": []})
    domini = [short_dominio(d) for d in call.govpay.domini.values() if app.may_dominio(d.id)]
    return json_answer({"nome": app.user, "domini": domini, "tipiPendenza": explicit_tipi(call, app), "acl": []})


def asked_receipt(call: Call, app: Application) -> tuple[Rpp, bool]:
    """The receipt of a path, and whether its PDF is wanted. Raises Fault 406, 404, 403, in that order."""
    as_pdf = wants_pdf(call)
    id_dominio = fields.id_dominio(call.params["dominio"])
    rpp = receipt_of(call.govpay, id_dominio, call.params["iuv"], call.params["receipt"])
    if not app.may_dominio(id_dominio):
        raise denied(app, dominio=id_dominio)
    return rpp, as_pdf


async def receipt_as_pdf(call: Call, rpp: Rpp) -> Response:
    """The receipt's PDF, rendered anew each time."""
    content = await run_in_threadpool(receipt_pdf, call.govpay, rpp)
    return pdf_answer(content, f"{rpp.debt.id_dominio}_{rpp.debt.iuv}_{rpp.ccp}.pdf")
