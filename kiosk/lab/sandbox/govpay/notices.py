# SPDX-License-Identifier: EUPL-1.2
"""`GET /avvisi/{idDominio}/{numeroAvviso}` of Pendenze v2 and Pagamento v2: a notice as JSON or as PDF."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.responses import Response

from . import faults, fields
from .identifiers import InvalidNotice, iuv_of_notice
from .pdf import notice_pdf
from .records import Debt
from .rendering import notice_json
from .searching import by_notice, unknown_notice
from .state import GovPay
from .web import Call, json_answer, pdf_answer, wants_pdf

_LANGUAGES = ("false", "de", "en", "fr", "sl")


async def read_notice(call: Call, *, verify: bool, json_by_default: bool) -> tuple[Debt | None, bool, str]:
    """The debt of the notice that is asked for (None when unknown), whether its PDF is wanted, the second language.

    `verify` also asks the creditor's own system; `json_by_default` is for a call without Accept.
    Raises Fault 400 and 406.
    """
    as_pdf = False if json_by_default and call.accept is None else wants_pdf(call)
    id_dominio = fields.id_dominio(call.params["dominio"])
    language = call.query("linguaSecondaria") or "false"
    fields.one_of(language, "linguaSecondaria", _LANGUAGES)
    try:
        iuv = iuv_of_notice(call.params["notice"])
    except InvalidNotice as error:
        raise faults.syntax(str(error)) from error
    debt = call.govpay.find(id_dominio, iuv)
    if debt is None and verify and call.govpay.remote(id_dominio, iuv) is not None:
        debt = await by_notice(call.govpay, id_dominio, call.params["notice"])
    if debt is None and as_pdf:
        raise unknown_notice(call.govpay, id_dominio, iuv) if verify else faults.not_found("Nessuna pendenza trovata")
    return debt, as_pdf, language


async def answer_notice(call: Call, debt: Debt | None, *, as_pdf: bool, language: str) -> Response:
    """The notice in the wanted form; an unknown one is JSON with its own state. Raises Fault 422 for a stamp."""
    if debt is None:
        unknown = {"stato": "SCONOSCIUTA", "idDominio": call.params["dominio"], "numeroAvviso": call.params["notice"]}
        return json_answer(unknown)
    if not as_pdf:
        return json_answer(notice_json(call.govpay, debt))
    if debt.has_stamp:
        raise faults.semantic("Avviso non disponibile per pagamenti di Marca da Bollo")
    content = await run_in_threadpool(notice_pdf, call.govpay, debts_on_paper(call.govpay, debt), language)
    name = debt.notice if debt.documento is None else f"DOC_{debt.documento['identificativo']}"
    return pdf_answer(content, f"{debt.id_dominio}_{name}.pdf")


def debts_on_paper(govpay: GovPay, debt: Debt) -> list[Debt]:
    """The debts that are printed with one: itself, or all of its documento, instalments first."""
    if debt.documento is None:
        return [debt]
    name = debt.documento["identificativo"]
    family = [
        other
        for other in govpay.debts(debt.debtor.get("identificativo"))
        if other.documento and other.documento["identificativo"] == name and other.id_dominio == debt.id_dominio
    ]
    return sorted(family, key=lambda other: (other.documento or {}).get("rata", 99))
