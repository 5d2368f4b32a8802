# SPDX-License-Identifier: EUPL-1.2
"""The rules of business for storing, updating and annulling a debt, each with GovPay's own code."""

from __future__ import annotations

from . import faults
from .auth import denied
from .jsontext import JsonObject, java_double
from .records import Application, Debt, DebtInput, Dominio, Stored, Voce
from .state import GovPay

_STAMP_TIPO = "BOLLOT"
_FREE_TIPO = "LIBERO"
_EVERYWHERE = (_STAMP_TIPO, _FREE_TIPO)
_PATCH_OPS = ("ADD", "DELETE", "REPLACE")
_PATCH_PATHS = ("/stato", "/descrizioneStato", "/ack", "/nota")


def store(
    govpay: GovPay, app: Application, id_pendenza: str, given: DebtInput, *, spontaneous: bool = False, block: str
) -> tuple[Debt, bool]:
    """Stores a debt of an application, or overwrites the unpaid one of that identifier.

    Returns the debt and whether it is new. Raises Fault 403 and 422.
    """
    if not app.may_dominio(given.id_dominio):
        raise denied(app, dominio=given.id_dominio)
    dominio = _dominio(govpay, given.id_dominio)
    shown = f"La pendenza (IdA2A:{app.id_a2a}, Id:{id_pendenza})"
    for voce in given.voci:
        _check_source(voce, dominio, shown)
    id_tipo = _tipo(govpay, app, given, dominio)
    _check_voci(given, shown)
    stored = govpay.find_by_id(app.id_a2a, id_pendenza)
    if stored is not None:
        _check_update(stored, given, shown)
        govpay.overwrite(stored, given, id_tipo)
        return stored, False
    if given.notice is not None:
        _check_notice(govpay, given.notice, dominio, shown)
    debt = govpay.make_debt(app.id_a2a, id_pendenza, given, id_tipo, spontaneous=spontaneous, block=block)
    govpay.keep(debt)
    return debt, True


def _dominio(govpay: GovPay, id_dominio: str) -> Dominio:
    dominio = govpay.domini.get(id_dominio)
    if dominio is None:
        raise faults.rule("DOM_000", f"Dominio ({id_dominio}) inesistente")
    if not dominio.enabled:
        raise faults.rule("DOM_001", f"Dominio ({id_dominio}) disabilitato")
    return dominio


def _check_source(voce: Voce, dominio: Dominio, shown: str) -> None:
    """The income chapter or the IBAN of a voce; this comes before the kind of the debt is looked at."""
    if voce.cod_entrata and voce.cod_entrata not in dominio.entrate:
        raise faults.rule("TRB_000", f"Tributo ({voce.cod_entrata}) inesistente per il dominio ({dominio.id})")
    if voce.iban and voce.iban != dominio.iban:
        raise faults.rule("VER_020", f"{shown} ha un IBAN di accredito ({voce.iban}) non censito")


def _tipo(govpay: GovPay, app: Application, given: DebtInput, dominio: Dominio) -> str:
    id_tipo = given.id_tipo or _deduced(govpay, given.voci[0])
    if id_tipo not in govpay.tipi:
        raise faults.rule("TVR_000", f"Tipo pendenza ({id_tipo}) inesistente")
    if id_tipo not in dominio.tipi_pendenza and id_tipo not in _EVERYWHERE:
        raise faults.rule("TVD_000", f"Tipo pendenza ({id_tipo}) inesistente per il dominio ({dominio.id})")
    if not app.may_tipo(id_tipo):
        raise faults.rule("VER_022", f"Applicazione ({app.id_a2a}) non autorizzata per il tipo pendenza ({id_tipo})")
    return id_tipo


def _deduced(govpay: GovPay, voce: Voce) -> str:
    if voce.tipo_bollo:
        return _STAMP_TIPO
    return voce.cod_entrata if voce.cod_entrata in govpay.tipi and voce.cod_entrata else _FREE_TIPO


def _check_voci(given: DebtInput, shown: str) -> None:
    ids = [voce.id for voce in given.voci]
    repeated = next((name for name in ids if ids.count(name) > 1), None)
    if repeated is not None:
        raise faults.rule("VER_001", f"{shown} ha la voce ({repeated}) ripetuta")
    total = sum(voce.amount_cents for voce in given.voci)
    if total != given.amount_cents:
        due, found = java_double(given.amount_cents), java_double(total)
        text = f"{shown} ha un importo totale ({due}) diverso dalla somma dei singoli importi ({found})"
        raise faults.rule("VER_002", text)


def _check_update(stored: Debt, given: DebtInput, shown: str) -> None:
    if stored.stored not in (Stored.NON_ESEGUITO, Stored.ANNULLATO):
        text = f"{shown} e' in uno stato che non consente l'aggiornamento ({stored.stored})"
        raise faults.rule("VER_003", text)
    if stored.id_dominio != given.id_dominio:
        raise faults.rule("VER_004", f"{shown} ha un beneficiario diverso da quello originale")
    if given.notice is not None and given.notice != stored.notice:
        text = f"{shown} ha un numero avviso ({given.notice}) diverso da quello originale ({stored.notice})"
        raise faults.rule("VER_024", text)
    if len(given.voci) < len(stored.voci):
        counts = f"({len(given.voci)}) diverso da quello originale ({len(stored.voci)})"
        raise faults.rule("VER_005", f"{shown} inviata ha un numero di voci {counts}")
    by_id = {voce.id: voce for voce in given.voci}
    for old in stored.voci:
        new = by_id.get(old.id)
        if new is None:
            raise faults.rule("VER_006", f"{shown} non ha la voce ({old.id}) presente nell'originale")
        if (new.cod_entrata, new.tipo_bollo) != (old.cod_entrata, old.tipo_bollo):
            raise faults.rule("VER_007", f"{shown} ha la voce ({old.id}) con un'entrata diversa dall'originale")
        if new.iban != old.iban:
            raise faults.rule("VER_023", f"{shown} ha la voce ({old.id}) con un IBAN diverso dall'originale")


def _check_notice(govpay: GovPay, notice: str, dominio: Dominio, shown: str) -> None:
    """A number that the caller chose. Its check digits are not looked at."""
    text = f"{shown} ha un numero avviso ({notice})"
    if notice[0] != dominio.aux_digit:
        raise faults.rule("VER_039", f"{text} con un aux digit diverso da quello atteso ({dominio.aux_digit})")
    if notice[0] == "0" and notice[1:3] != dominio.application_code:
        raise faults.rule("VER_026", f"{text} con un application code diverso da ({dominio.application_code})")
    if notice[0] == "3" and notice[1:3] != dominio.segregation_code:
        raise faults.rule("VER_027", f"{text} con un codice di segregazione diverso da ({dominio.segregation_code})")
    taken = govpay.find_by_notice(notice, dominio.id)
    if taken is not None:
        owner = f"(IdA2A:{taken.id_a2a}, Id:{taken.id_pendenza})"
        raise faults.rule("VER_025", f"{text} gia' utilizzato {owner}.")


def patch(debt: Debt, operations: object) -> None:
    """Changes the state of a debt by a JSON array of operations. Raises Fault 400, also for a paid debt."""
    if not isinstance(operations, list) or not operations:
        raise faults.syntax("Il body della richiesta non e' una lista di operazioni.")
    parsed = [_operation(item) for item in operations]
    for path, value in parsed:
        if path == "/stato":
            _change_state(debt, value)
    for path, value in parsed:
        if path == "/descrizioneStato":
            debt.state_reason = None if value is None else str(value)


def _operation(item: object) -> tuple[str, object]:
    given: JsonObject = item if isinstance(item, dict) else {}
    if given.get("op") not in _PATCH_OPS:
        raise faults.syntax("Il campo op non e' valido.")
    if given.get("path") not in _PATCH_PATHS:
        raise faults.syntax(f"Il campo path non e' valido: {given.get('path')}")
    return str(given["path"]), given.get("value")


def _change_state(debt: Debt, value: object) -> None:
    if value == "ANNULLATA":
        if debt.stored not in (Stored.NON_ESEGUITO, Stored.ANNULLATO):
            raise faults.syntax(
                "Non e' consentito aggiornare lo stato di una pendenza ad ANNULLATO "
                "da uno stato diverso da NON_ESEGUITO o ANNULLATO"
            )
        debt.stored = Stored.ANNULLATO
    elif value == "NON_ESEGUITA":
        if debt.stored is not Stored.ANNULLATO:
            raise faults.syntax(
                "Non e' consentito aggiornare lo stato di una pendenza ad NON_ESEGUITO da uno stato diverso "
                "da ANNULLATO"
            )
        debt.stored = Stored.NON_ESEGUITO
    else:
        raise faults.syntax(f"Valore [{value}] non ammesso per il campo /stato")
