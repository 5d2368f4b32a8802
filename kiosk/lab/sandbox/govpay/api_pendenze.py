# SPDX-License-Identifier: EUPL-1.2
"""API Pendenze v2: an application's own debts, their notices, their payment requests."""

from __future__ import annotations

import base64

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from . import faults, fields, rules
from .auth import denied
from .documents import receipt_numbers, receipt_xml, request_xml
from .jsontext import JsonObject
from .notices import answer_notice, debts_on_paper, read_notice
from .paging import asked_order, asked_time, listed
from .pdf import notice_pdf, receipt_pdf
from .records import Application, Rpp
from .rendering import debt_pendenze_v2, index_pendenze_v2, rpp_pendenze_v2, short_dominio
from .searching import DEBT_ORDER, RPP_ORDER, STATES_WITH_INCASSATA, by_notice, rpps_of, search_debts
from .validation import parse_debt
from .web import JSON, PDF, XML, Api, Call, json_answer, pdf_answer, resource


async def profile(call: Call) -> Response:
    """`GET /profilo`: for a caller with all kinds of debt this API, alone, lists them."""
    app = call.principal
    if not isinstance(app, Application):
        return json_answer({"nome": app.name, "domini": [], "tipiPendenza": [], "acl": []})
    domini = [short_dominio(d) for d in call.govpay.domini.values() if app.may_dominio(d.id)]
    tipi = [
        {"idTipoPendenza": tipo.id, "descrizione": tipo.descrizione}
        for tipo in call.govpay.tipi.values()
        if app.may_tipo(tipo.id)
    ]
    order = {"LIBERO": 0, "BOLLOT": 1}
    tipi.sort(key=lambda tipo: order.get(tipo["idTipoPendenza"], 2))
    return json_answer({"nome": app.user, "domini": domini, "tipiPendenza": tipi, "acl": []})


async def find(call: Call) -> Response:
    """`GET /pendenze/byAvviso/{idDominio}/{numeroAvviso}`: another application's debt is refused after it was found."""
    app = call.app("pendenze")
    debt = await by_notice(call.govpay, fields.id_dominio(call.params["dominio"]), call.params["notice"])
    if debt.id_a2a != app.id_a2a:
        raise denied(app)
    return json_answer(debt_pendenze_v2(call.govpay, debt))


async def search(call: Call) -> Response:
    """`GET /pendenze`: the caller's own."""
    app = call.app("pendenze")
    if not app.tipi_pendenza:
        raise faults.forbidden(
            f"Applicazione [{app.id_a2a}] non autorizzata ad accedere alla risorsa richiesta per nessun Tipo Pendenza."
        )
    own = [debt for debt in search_debts(call, STATES_WITH_INCASSATA) if debt.id_a2a == app.id_a2a]
    order = asked_order(call, DEBT_ORDER, "-dataCaricamento")
    return json_answer(listed(call, own, lambda d: index_pendenze_v2(call.govpay, d), resource="pendenze", order=order))


def _path_ids(call: Call) -> tuple[str, str]:
    id_a2a = fields.matching(call.params["a2a"], "idA2A", fields.ID_A2A)
    return id_a2a, fields.matching(call.params["id"], "idPendenza", fields.ID_PENDENZA)


async def read(call: Call) -> Response:
    """`GET /pendenze/{idA2A}/{idPendenza}`."""
    app = call.app("pendenze")
    id_a2a, id_pendenza = _path_ids(call)
    if id_a2a != app.id_a2a:
        raise denied(app)
    debt = call.govpay.find_by_id(id_a2a, id_pendenza)
    if debt is None:
        raise faults.not_found()
    return json_answer(debt_pendenze_v2(call.govpay, debt))


def _other_caller(app: Application, id_a2a: str) -> str:
    return f"Applicazione autenticata ({app.id_a2a}) diversa dalla chiamante ({id_a2a})"


async def put(call: Call) -> Response:
    """`PUT /pendenze/{idA2A}/{idPendenza}`: 201 when new, 200 when it overwrote; the PDF only if asked for."""
    app = call.app("pendenze")
    id_a2a, id_pendenza = _path_ids(call)
    if id_a2a != app.id_a2a:
        raise faults.rule("APP_002", _other_caller(app, id_a2a))
    given = parse_debt(fields.object_of(call.json(), "pendenza"))
    debt, created = rules.store(call.govpay, app, id_pendenza, given, block="pendenze")
    answer: JsonObject = {"idDominio": debt.id_dominio, "numeroAvviso": debt.notice, "UUID": debt.uuid}
    if call.flag("stampaAvviso", False) and not debt.has_stamp:
        content = await run_in_threadpool(notice_pdf, call.govpay, debts_on_paper(call.govpay, debt), "false")
        answer["pdf"] = base64.b64encode(content).decode()
    return json_answer(answer, 201 if created else 200)


async def patch(call: Call) -> Response:
    """`PATCH /pendenze/{idA2A}/{idPendenza}`: annuls, or takes an annulment back."""
    app = call.app("pendenze")
    id_a2a, id_pendenza = _path_ids(call)
    operations = call.json()
    if id_a2a != app.id_a2a:
        # Here, unlike in PUT, the same refusal is a 500.
        raise faults.Fault(500, "OPERAZIONE", "APP_002", "Richiesta non valida", _other_caller(app, id_a2a))
    debt = call.govpay.find_by_id(id_a2a, id_pendenza)
    if debt is None:
        raise faults.not_found()
    rules.patch(debt, operations)
    return json_answer(debt_pendenze_v2(call.govpay, debt))


async def notice(call: Call) -> Response:
    """`GET /avvisi/{idDominio}/{numeroAvviso}`: without asking the creditor's own system."""
    app = call.app("pendenze")
    debt, as_pdf, language = await read_notice(call, verify=False, json_by_default=False)
    if debt is not None and debt.id_a2a != app.id_a2a:
        raise denied(app)
    return await answer_notice(call, debt, as_pdf=as_pdf, language=language)


async def list_rpps(call: Call) -> Response:
    """`GET /rpp`: payment requests of the caller's own debts, newest first."""
    app = call.app("pendenze")
    filters = {name: call.query(name) for name in ("idDominio", "iuv", "ccp", "idPendenza", "idDebitore")}
    esito = call.query("esitoPagamento")
    asked_since, asked_until = asked_time(call, "dataRptDa"), asked_time(call, "dataRptA", last=True)
    got_since, got_until = asked_time(call, "dataRtDa"), asked_time(call, "dataRtA", last=True)

    def wanted(rpp: Rpp) -> bool:
        debt = rpp.debt
        has = {
            "idDominio": debt.id_dominio,
            "iuv": debt.iuv,
            "ccp": rpp.ccp,
            "idPendenza": debt.id_pendenza,
            "idDebitore": debt.debtor.get("identificativo"),
        }
        return (
            debt.id_a2a == app.id_a2a
            and all(value is None or has[name] == value for name, value in filters.items())
            and (esito is None or (rpp.listed and rpp.esito == esito))
            and (asked_since is None or rpp.requested >= asked_since)
            and (asked_until is None or rpp.requested <= asked_until)
            and (got_since is None or (rpp.received is not None and rpp.received >= got_since))
            and (got_until is None or (rpp.received is not None and rpp.received <= got_until))
        )

    if filters["idDominio"] and filters["iuv"]:
        candidates = rpps_of(call.govpay, filters["idDominio"], filters["iuv"])
    else:
        candidates = list(call.govpay.rpps())
    found = [rpp for rpp in candidates if wanted(rpp)]
    order = asked_order(call, RPP_ORDER, "-dataRichiesta")
    return json_answer(listed(call, found, lambda r: rpp_pendenze_v2(call.govpay, r), resource="rpp", order=order))


def _one_rpp(call: Call) -> Rpp:
    app = call.app("pendenze")
    id_dominio = fields.id_dominio(call.params["dominio"])
    for rpp in rpps_of(call.govpay, id_dominio, call.params["iuv"]):
        if rpp.ccp == call.params["ccp"]:
            if rpp.debt.id_a2a != app.id_a2a:
                raise denied(app)
            return rpp
    raise faults.not_found()


async def read_rpp(call: Call) -> Response:
    """`GET /rpp/{idDominio}/{iuv}/{ccp}`; the ccp changes when the receipt comes."""
    return json_answer(rpp_pendenze_v2(call.govpay, _one_rpp(call)))


async def read_rpt(call: Call) -> Response:
    """`GET /rpp/…/rpt`: JSON, or XML for any other Accept."""
    rpp = _one_rpp(call)
    if JSON in (call.accept or JSON).lower():
        return json_answer(receipt_numbers(rpp.rpt))
    return Response(request_xml(rpp.rpt), media_type=XML)


async def read_rt(call: Call) -> Response:
    """`GET /rpp/…/rt`: PDF, JSON (also without Accept), or XML for any other Accept."""
    rpp = _one_rpp(call)
    if rpp.rt is None:
        raise faults.not_found()
    accept = (call.accept or JSON).lower()
    if PDF in accept:
        content = await run_in_threadpool(receipt_pdf, call.govpay, rpp)
        return pdf_answer(content, f"{rpp.debt.id_dominio}_{rpp.debt.iuv}_{rpp.ccp}.pdf")
    if JSON in accept:
        return json_answer(receipt_numbers(rpp.rt))
    # Starlette would add a charset to a text type; GovPay gives none.
    return Response(receipt_xml(rpp.rt, call.govpay.domini[rpp.debt.id_dominio]), headers={"content-type": XML})


async def logo(call: Call) -> Response:
    """`GET /domini/{idDominio}/logo`: no creditor of the sandbox has one."""
    raise faults.not_found(f"Dominio {call.params['dominio']} non censito in Anagrafica o logo non presente")


API = Api(
    "govpay-api-pendenze",
    {
        "v2": [
            resource("/profilo", GET=profile),
            resource("/pendenze", GET=search),
            resource("/pendenze/byAvviso/{dominio}/{notice}", GET=find),
            resource("/pendenze/{a2a}/{id}", GET=read, PATCH=patch, PUT=put),
            resource("/avvisi/{dominio}/{notice}", (JSON, PDF), GET=notice),
            resource("/rpp", GET=list_rpps),
            resource("/rpp/{dominio}/{iuv}/{ccp}", GET=read_rpp),
            resource("/rpp/{dominio}/{iuv}/{ccp}/rpt", (JSON, XML), GET=read_rpt),
            resource("/rpp/{dominio}/{iuv}/{ccp}/rt", (JSON, PDF, XML), GET=read_rt),
            resource("/domini/{dominio}/logo", GET=logo),
        ]
    },
)
