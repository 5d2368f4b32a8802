# SPDX-License-Identifier: EUPL-1.2
"""API Pagamento v3, deprecated and still deployed: debts without byAvviso, and receipts by IUV."""

from __future__ import annotations

from starlette.responses import Response

from . import faults, fields
from .api_pagamento_v2 import debt_of_path, visible_debts
from .api_v3 import asked_receipt, profile, receipt_as_pdf
from .auth import denied
from .ordering import take_page
from .paging import asked_order, listed
from .rendering import debt_v3, receipt_index, receipt_v3
from .searching import DEBT_ORDER, RPP_ORDER, rpps_of
from .web import JSON, PDF, Call, Resource, json_answer, resource

_OUTCOMES = (
    "IN_CORSO",
    "RIFIUTATO",
    "ESEGUITO",
    "NON_ESEGUITO",
    "ESEGUITO_PARZIALE",
    "DECORRENZA",
    "DECORRENZA_PARZIALE",
)
_MAX_RECEIPTS = 50


async def search(call: Call) -> Response:
    """`GET /pendenze`: declares iuv and idPendenza as filters, and ignores them."""
    debts = visible_debts(call, call.app("pagamenti"))
    order = asked_order(call, DEBT_ORDER, "-dataCaricamento")
    return json_answer(
        listed(
            call,
            debts,
            lambda debt: debt_v3(call.govpay, debt, with_state=True, with_voci=False),
            resource="pendenze",
            order=order,
        )
    )


async def read(call: Call) -> Response:
    """`GET /pendenze/{idA2A}/{idPendenza}`."""
    return json_answer(debt_v3(call.govpay, debt_of_path(call), with_state=True))


async def list_receipts(call: Call) -> Response:
    """`GET /ricevute/{idDominio}/{iuv}`: 404 when nobody ever tried to pay, an empty list while somebody does."""
    app = call.app("pagamenti")
    id_dominio, iuv = fields.id_dominio(call.params["dominio"]), call.params["iuv"]
    outcome = call.query("esito")
    if outcome is not None:
        fields.one_of(outcome, "esito", _OUTCOMES)
    if not app.may_dominio(id_dominio):
        raise denied(app, dominio=id_dominio)
    rpps = [rpp for rpp in rpps_of(call.govpay, id_dominio, iuv) if outcome in (None, rpp.esito)]
    if not rpps:
        raise faults.not_found(f"Non sono presenti ricevute per [IdDominio: {id_dominio}, IUV: {iuv}].")
    newest = take_page(rpps, RPP_ORDER["dataRichiesta"], 0, _MAX_RECEIPTS, descending=True)
    rows = [receipt_index(call.govpay, rpp) for rpp in newest if rpp.listed]
    return json_answer({"numRisultati": len(rows), "numPagine": 1, "risultatiPerPagina": len(rows), "risultati": rows})


async def read_receipt(call: Call) -> Response:
    """`GET /ricevute/{idDominio}/{iuv}/{idRicevuta}`: as JSON it fails when the IUV was never activated."""
    rpp, as_pdf = asked_receipt(call, call.app("pagamenti"))
    if as_pdf:
        return await receipt_as_pdf(call, rpp)
    if not rpp.activated:
        raise faults.internal('java.lang.NullPointerException: Cannot read the array length because "buf" is null')
    return json_answer(receipt_v3(call.govpay, rpp))


RESOURCES: list[Resource] = [
    resource("/profilo", GET=profile),
    resource("/pendenze", GET=search),
    resource("/pendenze/{a2a}/{id}", GET=read),
    resource("/ricevute/{dominio}/{iuv}", GET=list_receipts),
    resource("/ricevute/{dominio}/{iuv}/{receipt}", (JSON, PDF), GET=read_receipt),
]
