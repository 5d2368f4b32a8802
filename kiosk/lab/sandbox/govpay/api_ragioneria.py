# SPDX-License-Identifier: EUPL-1.2
"""API Ragioneria v3: receipts of a creditor, and debts by notice without their state."""

from __future__ import annotations

from starlette.responses import Response

from . import faults, fields
from .api_v3 import asked_receipt, profile, receipt_as_pdf
from .auth import denied
from .identifiers import InvalidNotice, iuv_of_notice
from .paging import asked_order, asked_time, listed
from .records import Rpp
from .rendering import debt_v3, paying_rpp, receipt_index, receipt_v3
from .searching import RPP_ORDER, by_notice, rpps_of
from .web import JSON, PDF, Api, Call, json_answer, resource


async def find(call: Call) -> Response:
    """`GET /pendenze/byAvviso/{idDominio}/{numeroAvviso}`: no state; paid shows in a voce's riscossione."""
    app = call.app("ragioneria")
    debt = await by_notice(call.govpay, fields.id_dominio(call.params["dominio"]), call.params["notice"])
    if not app.may_dominio(debt.id_dominio):
        raise denied(app, dominio=debt.id_dominio)
    return json_answer(debt_v3(call.govpay, debt, of=paying_rpp(debt)))


async def list_receipts(call: Call) -> Response:
    """`GET /ricevute`: receipts of the creditors that the caller may see, newest payment request first."""
    app = call.app("ragioneria")
    id_dominio, iuv = call.query("idDominio"), call.query("iuv")
    notice, id_ricevuta = call.query("numeroAvviso"), call.query("idRicevuta")
    if id_dominio is not None:
        fields.id_dominio(id_dominio)
    if notice is not None:
        try:
            iuv = iuv_of_notice(notice)
        except InvalidNotice as error:
            raise faults.syntax(str(error)) from error
    since, until = asked_time(call, "dataDa"), asked_time(call, "dataA", last=True)

    def wanted(rpp: Rpp) -> bool:
        return (
            rpp.listed
            and app.may_dominio(rpp.debt.id_dominio)
            and (id_dominio is None or rpp.debt.id_dominio == id_dominio)
            and (iuv is None or rpp.debt.iuv == iuv)
            and (id_ricevuta is None or rpp.ccp == id_ricevuta)
            and (since is None or (rpp.received is not None and rpp.received >= since))
            and (until is None or (rpp.received is not None and rpp.received <= until))
        )

    candidates = rpps_of(call.govpay, id_dominio, iuv) if id_dominio and iuv else list(call.govpay.rpps())
    found = [rpp for rpp in candidates if wanted(rpp)]
    order = asked_order(call, RPP_ORDER, "-dataRichiesta")
    return json_answer(
        listed(call, found, lambda rpp: receipt_index(call.govpay, rpp), resource="ricevute", order=order)
    )


async def read_receipt(call: Call) -> Response:
    """`GET /ricevute/{idDominio}/{iuv}/{idRicevuta}` as JSON or PDF."""
    rpp, as_pdf = asked_receipt(call, call.app("ragioneria"))
    return await receipt_as_pdf(call, rpp) if as_pdf else json_answer(receipt_v3(call.govpay, rpp))


API = Api(
    "govpay-api-ragioneria",
    {
        "v3": [
            resource("/profilo", GET=profile),
            resource("/pendenze/byAvviso/{dominio}/{notice}", GET=find),
            resource("/ricevute", GET=list_receipts),
            resource("/ricevute/{dominio}/{iuv}/{receipt}", (JSON, PDF), GET=read_receipt),
        ]
    },
)
