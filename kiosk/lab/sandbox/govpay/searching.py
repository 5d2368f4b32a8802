# SPDX-License-Identifier: EUPL-1.2
"""What the APIs have in common: finding a debt by notice, searching debts, and the receipts of an IUV."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from datetime import date
from typing import Any

from . import faults, fields
from .identifiers import InvalidNotice, iuv_of_notice
from .paging import asked_time
from .records import Debt, Rpp, Stored
from .rendering import is_expired
from .state import GovPay
from .web import Call

STATES_WITH_INCASSATA = (
    "ESEGUITA",
    "NON_ESEGUITA",
    "ESEGUITA_PARZIALE",
    "ANNULLATA",
    "SCADUTA",
    "ANOMALA",
    "INCASSATA",
)
STATES = STATES_WITH_INCASSATA[:-1]
DEBT_ORDER: dict[str, Callable[[Debt], Any]] = {
    "dataValidita": lambda debt: _last_if_none(debt.data_validita),
    "stato": lambda debt: debt.stored.value,
    "dataCaricamento": lambda debt: debt.created,
    "dataScadenza": lambda debt: _last_if_none(debt.data_scadenza),
}
RPP_ORDER: dict[str, Callable[[Rpp], Any]] = {
    "dataRichiesta": lambda rpp: rpp.requested,
    "stato": lambda rpp: rpp.state,
}


def _last_if_none(day: date | None) -> date:
    return day or date.max


async def by_notice(govpay: GovPay, id_dominio: str, notice: str) -> Debt:
    """The debt of a notice; one that only the creditor's own system knows is asked for, stored and returned.

    Raises Fault 404 for everything that leads to no debt, a malformed number included.
    """
    try:
        iuv = iuv_of_notice(notice)
    except InvalidNotice as error:
        raise faults.not_found(str(error)) from error
    debt = govpay.find(id_dominio, iuv)
    if debt is not None:
        debt.given_by_notice()
        return debt
    remote = govpay.remote(id_dominio, iuv)
    if remote is not None:
        debt, delay_s = remote
        await asyncio.sleep(delay_s)
        govpay.acquire(debt)
        return debt
    raise unknown_notice(govpay, id_dominio, iuv)


def unknown_notice(govpay: GovPay, id_dominio: str, iuv: str) -> faults.Fault:
    """404 in GovPay's words for a verification that was refused or failed; it prints the IUV as the notice's number."""
    reason = govpay.verdict(id_dominio, iuv).words
    dominio = govpay.domini.get(id_dominio)
    if dominio is None:
        reason = f"Dominio ({id_dominio}) inesistente"
    elif not dominio.enabled:
        reason = f"Dominio ({id_dominio}) disabilitato"
    return faults.not_found(
        f"La pendenza ricercata tramite avviso [Dominio: {id_dominio}, NumeroAvviso: {iuv}] non e' stata trovata "
        f"nella base dati interna, la verifica tramite l'applicazione competente fallita con errore: {reason}"
    )


def search_debts(call: Call, states: tuple[str, ...]) -> list[Debt]:
    """The debts of a search's filters, in the order of their creation. Raises Fault 400."""
    state = call.query("stato")
    if state is not None:
        fields.one_of(state, "stato", states)
    since, until = asked_time(call, "dataDa"), asked_time(call, "dataA", last=True)
    dominio, direzione, divisione = call.query("idDominio"), call.query("direzione"), call.query("divisione")
    with_spontaneous = call.flag("mostraSpontaneiNonPagati", False)
    govpay = call.govpay

    def wanted(debt: Debt) -> bool:
        return (
            (state is None or _has_state(govpay, debt, state))
            and (dominio is None or debt.id_dominio == dominio)
            and (direzione is None or debt.extras.get("direzione") == direzione)
            and (divisione is None or debt.extras.get("divisione") == divisione)
            and (since is None or debt.created >= since)
            and (until is None or debt.created <= until)
            and (with_spontaneous or not (debt.spontaneous and debt.stored is Stored.NON_ESEGUITO))
        )

    return [debt for debt in govpay.debts(call.query("idDebitore")) if wanted(debt)]


def _has_state(govpay: GovPay, debt: Debt, state: str) -> bool:
    """The filter compares what is stored: anomalous debts come under ESEGUITA, and ANOMALA finds none."""
    if state == "NON_ESEGUITA":
        return debt.stored is Stored.NON_ESEGUITO and not is_expired(govpay, debt)
    if state == "SCADUTA":
        return is_expired(govpay, debt)
    if state == "ESEGUITA":
        return debt.stored is Stored.ESEGUITO and not debt.reconciled
    if state == "INCASSATA":
        return debt.stored in (Stored.ESEGUITO, Stored.ESEGUITO_SENZA_RPT) and debt.reconciled
    wanted = {"ANNULLATA": Stored.ANNULLATO, "ESEGUITA_PARZIALE": Stored.PARZIALMENTE_ESEGUITO}
    return debt.stored is wanted.get(state)


def by_tipo(govpay: GovPay, debts: Iterable[Debt]) -> list[Debt]:
    """The debts as the database walks them for API Pagamento: kind by kind, which shows where a sort leaves ties."""
    position = {id_tipo: i for i, id_tipo in enumerate(govpay.tipi)}
    return sorted(debts, key=lambda debt: position.get(debt.id_tipo, len(position)))


def rpps_of(govpay: GovPay, id_dominio: str, iuv: str) -> list[Rpp]:
    """The payment requests of an IUV, oldest first."""
    debt = govpay.find(id_dominio, iuv)
    return debt.rpps if debt is not None else []


def receipt_of(govpay: GovPay, id_dominio: str, iuv: str, id_ricevuta: str) -> Rpp:
    """One receipt. Raises Fault 404."""
    for rpp in rpps_of(govpay, id_dominio, iuv):
        if rpp.listed and rpp.ccp == id_ricevuta:
            return rpp
    raise faults.not_found()
