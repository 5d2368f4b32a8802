# SPDX-License-Identifier: EUPL-1.2
"""API Pagamento v2: debts of all applications of a creditor, what it offers, and debts made from a form."""

from __future__ import annotations

from starlette.responses import Response

from . import faults, fields, rules
from .auth import denied
from .forms import transform, validate
from .jsontext import JsonObject
from .notices import answer_notice, read_notice
from .paging import asked_order, listed
from .records import ANY, Application, Debt, Dominio
from .rendering import debt_pagamento_v2, full_dominio, index_pagamento_v2, tipo_pendenza
from .searching import DEBT_ORDER, STATES, by_notice, by_tipo, search_debts
from .validation import parse_debt
from .web import JSON, PDF, Call, Resource, json_answer, resource


async def profile(call: Call) -> Response:
    """`GET /profilo`: complete creditors, and no kinds of debt for a caller that may use all."""
    app = call.principal
    if not isinstance(app, Application):
        return json_answer({"nome": app.name, "domini": [], "tipiPendenza": [], "acl": []})
    domini = [full_dominio(d) for d in call.govpay.domini.values() if app.may_dominio(d.id)]
    return json_answer({"nome": app.user, "domini": domini, "tipiPendenza": explicit_tipi(call, app), "acl": []})


def explicit_tipi(call: Call, app: Application) -> list[JsonObject]:
    """The kinds of debt that a profile lists outside Pendenze v2: only those named one by one."""
    tipi = call.govpay.tipi
    if ANY in app.tipi_pendenza:
        return []
    return [{"idTipoPendenza": tipi[i].id, "descrizione": tipi[i].descrizione} for i in app.tipi_pendenza if i in tipi]


def check_visible(app: Application, debt: Debt) -> None:
    """Refuses a debt of a creditor or a kind that the application may not see. Raises Fault 403."""
    if not (app.may_dominio(debt.id_dominio) and app.may_tipo(debt.id_tipo)):
        raise denied(app, dominio=debt.id_dominio, tipo=debt.id_tipo, unit=True)


async def find(call: Call) -> Response:
    """`GET /pendenze/byAvviso/{idDominio}/{numeroAvviso}`: any application's debt, with its state."""
    app = call.app("pagamenti")
    debt = await by_notice(call.govpay, fields.id_dominio(call.params["dominio"]), call.params["notice"])
    check_visible(app, debt)
    return json_answer(debt_pagamento_v2(call.govpay, debt))


def visible_debts(call: Call, app: Application) -> list[Debt]:
    """The debts of a search that the application may see, whoever owns them."""
    found = search_debts(call, STATES)
    return by_tipo(call.govpay, [d for d in found if app.may_dominio(d.id_dominio) and app.may_tipo(d.id_tipo)])


async def search(call: Call) -> Response:
    """`GET /pendenze`; here the owner may be chosen."""
    app = call.app("pagamenti")
    owner = call.query("idA2A")
    debts = [debt for debt in visible_debts(call, app) if owner in (None, debt.id_a2a)]
    order = asked_order(call, DEBT_ORDER, "-dataCaricamento")
    return json_answer(
        listed(call, debts, lambda d: index_pagamento_v2(call.govpay, d), resource="pendenze", order=order)
    )


def debt_of_path(call: Call) -> Debt:
    """The debt of a path's idA2A and idPendenza; 404 comes before 403 here."""
    app = call.app("pagamenti")
    id_a2a = fields.matching(call.params["a2a"], "idA2A", fields.ID_A2A)
    id_pendenza = fields.matching(call.params["id"], "idPendenza", fields.ID_PENDENZA)
    debt = call.govpay.find_by_id(id_a2a, id_pendenza)
    if debt is None:
        raise faults.not_found()
    check_visible(app, debt)
    return debt


async def read(call: Call) -> Response:
    """`GET /pendenze/{idA2A}/{idPendenza}`."""
    return json_answer(debt_pagamento_v2(call.govpay, debt_of_path(call)))


async def create(call: Call) -> Response:
    """`POST /pendenze/{idDominio}/{idTipoPendenza}`: a debt made from a filled form; each call makes another one."""
    app = call.app("pagamenti")
    id_dominio = fields.id_dominio(call.params["a2a"])
    id_tipo = fields.matching(call.params["id"], "idTipoPendenza", fields.ID_TIPO)
    if not (app.may_dominio(id_dominio) and app.may_tipo(id_tipo)):
        raise denied(app, dominio=id_dominio, tipo=id_tipo)
    dominio = call.govpay.domini.get(id_dominio)
    if dominio is None:
        raise faults.not_found(f"Dominio [{id_dominio}] inesistente.")
    tipo = call.govpay.tipi.get(id_tipo)
    if tipo is None or id_tipo not in dominio.tipi_pendenza:
        raise faults.not_found(f"TipoPendenza [{id_tipo}] inesistente per il Dominio [{id_dominio}].")
    if (call.query("idA2A") is None) != (call.query("idPendenza") is None):
        raise faults.semantic("Indicare entrambi i parametri idA2A e idPendenza.")
    filled = call.json()
    validate(tipo, filled)
    made = transform(call.govpay, app, dominio, tipo, filled)
    made.update({"idDominio": id_dominio, "idTipoPendenza": id_tipo})
    given = parse_debt(made, with_ids=True)
    if given.id_a2a != app.id_a2a:
        raise faults.rule(
            "APP_002", f"Applicazione autenticata ({app.id_a2a}) diversa dalla chiamante ({given.id_a2a})"
        )
    id_pendenza = call.query("idPendenza") or given.id_pendenza or ""
    debt, created = rules.store(call.govpay, app, id_pendenza, given, spontaneous=True, block="pagamento")
    return json_answer(debt_pagamento_v2(call.govpay, debt, just_created=True), 201 if created else 200)


async def notice(call: Call) -> Response:
    """`GET /avvisi/{idDominio}/{numeroAvviso}`: asks the creditor's own system; without Accept it is JSON."""
    app = call.app("pagamenti")
    debt, as_pdf, language = await read_notice(call, verify=True, json_by_default=True)
    if debt is not None:
        check_visible(app, debt)
    return await answer_notice(call, debt, as_pdf=as_pdf, language=language)


async def list_domini(call: Call) -> Response:
    """`GET /domini`: all of the installation, whatever the caller may use."""
    call.app("pagamenti")
    order = asked_order(call, {"codDominio": lambda d: d.id, "ragioneSociale": lambda d: d.name}, "ragioneSociale")
    enabled = call.query("abilitato")
    domini = [d for d in call.govpay.domini.values() if enabled is None or d.enabled == (enabled.lower() == "true")]
    return json_answer(listed(call, domini, full_dominio, resource="domini", order=order))


def _dominio(call: Call) -> Dominio:
    call.app("pagamenti")
    id_dominio = fields.id_dominio(call.params["dominio"])
    dominio = call.govpay.domini.get(id_dominio)
    if dominio is None:
        raise faults.not_found(f"Dominio {id_dominio} non censito in Anagrafica")
    return dominio


async def read_dominio(call: Call) -> Response:
    """`GET /domini/{idDominio}`: without the links to its parts."""
    return json_answer(full_dominio(_dominio(call), with_links=False))


async def logo(call: Call) -> Response:
    """`GET /domini/{idDominio}/logo`: no creditor of the sandbox has one."""
    call.app("pagamenti")
    raise faults.not_found(f"Dominio {call.params['dominio']} non censito in Anagrafica o logo non presente")


async def list_units(call: Call) -> Response:
    """`GET /domini/{idDominio}/unitaOperative`: the sandbox's creditors have none."""
    _dominio(call)
    no_units: list[JsonObject] = []
    return json_answer(listed(call, no_units, lambda u: u, resource="unitaOperative", order=(len, False)))


async def list_tipi(call: Call) -> Response:
    """`GET /domini/{idDominio}/tipiPendenza`: those with a form, and none at all unless the caller may use all."""
    app = call.app("pagamenti")
    dominio = _dominio(call)
    if not app.may_dominio(dominio.id):
        raise denied(app, dominio=dominio.id)
    tipi = [call.govpay.tipi[i] for i in dominio.tipi_pendenza if i in call.govpay.tipi and call.govpay.tipi[i].form]
    if ANY not in app.tipi_pendenza:
        # Measured: with an explicit list the server goes through another, empty one.
        tipi = []
    answer: JsonObject = {"numRisultati": len(tipi)}
    if tipi:
        answer["numPagine"] = 1
    rows = [tipo_pendenza(tipo) for tipo in tipi]
    return json_answer({**answer, "risultatiPerPagina": len(tipi), "pagina": 1, "risultati": rows})


async def read_tipo(call: Call) -> Response:
    """`GET /domini/{idDominio}/tipiPendenza/{idTipoPendenza}`: neither right nor form is looked at."""
    call.app("pagamenti")
    id_dominio, id_tipo = fields.id_dominio(call.params["dominio"]), call.params["tipo"]
    dominio, tipo = call.govpay.domini.get(id_dominio), call.govpay.tipi.get(id_tipo)
    if dominio is None or tipo is None or id_tipo not in dominio.tipi_pendenza:
        raise faults.not_found(f"Tipo Pendenza {id_tipo} non censito in Anagrafica per il Dominio {id_dominio}")
    return json_answer(tipo_pendenza(tipo))


RESOURCES: list[Resource] = [
    resource("/profilo", GET=profile),
    resource("/pendenze", GET=search),
    resource("/pendenze/byAvviso/{dominio}/{notice}", GET=find),
    # One path for two meanings: idA2A and idPendenza when read, idDominio and idTipoPendenza when a form is sent.
    resource("/pendenze/{a2a}/{id}", POST=create, GET=read),
    resource("/avvisi/{dominio}/{notice}", (JSON, PDF), GET=notice),
    resource("/domini", GET=list_domini),
    resource("/domini/{dominio}", GET=read_dominio),
    resource("/domini/{dominio}/logo", GET=logo),
    resource("/domini/{dominio}/unitaOperative", GET=list_units),
    resource("/domini/{dominio}/tipiPendenza", GET=list_tipi),
    resource("/domini/{dominio}/tipiPendenza/{tipo}", GET=read_tipo),
]
