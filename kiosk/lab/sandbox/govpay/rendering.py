# SPDX-License-Identifier: EUPL-1.2
"""Debts, receipts and creditors as each API prints them; every API leaves out something else."""

from __future__ import annotations

from typing import Any

from .documents import base64_text, receipt_xml, request_xml
from .jsontext import JsonObject, java_double, two_decimals, without_nulls
from .records import Debt, Dominio, Riscossione, Rpp, Stored, TipoPendenza, Voce
from .state import GovPay

_DONE = (Stored.ESEGUITO, Stored.ESEGUITO_SENZA_RPT, Stored.ESEGUITO_ALTRO_CANALE)


# --- states -----------------------------------------------------------------------------------------------------


def is_expired(govpay: GovPay, debt: Debt) -> bool:
    """Whether an unpaid debt is past its due day; the day itself is still valid."""
    return debt.stored is Stored.NON_ESEGUITO and debt.data_scadenza is not None and debt.data_scadenza < govpay.today()


def shown_state(govpay: GovPay, debt: Debt, *, with_incassata: bool) -> str | None:
    """The state of a debt; only Pendenze v2 knows INCASSATA, and the others print none for SENZA_RPT."""
    if debt.anomalous:
        return "ANOMALA"
    if debt.stored is Stored.NON_ESEGUITO:
        return "SCADUTA" if is_expired(govpay, debt) else "NON_ESEGUITA"
    if debt.stored in _DONE:
        if with_incassata:
            return "INCASSATA" if debt.reconciled else "ESEGUITA"
        return None if debt.stored is Stored.ESEGUITO_SENZA_RPT else "ESEGUITA"
    return {Stored.PARZIALMENTE_ESEGUITO: "ESEGUITA_PARZIALE", Stored.ANNULLATO: "ANNULLATA"}[debt.stored]


def notice_state(govpay: GovPay, debt: Debt) -> str:
    """The state of a notice, whose words are not those of a debt."""
    if debt.stored is Stored.NON_ESEGUITO and not debt.anomalous:
        return "SCADUTA" if is_expired(govpay, debt) else "NON_ESEGUITA"
    return "ANNULLATA" if debt.stored is Stored.ANNULLATO else "DUPLICATA"


# --- creditors --------------------------------------------------------------------------------------------------


def short_dominio(dominio: Dominio) -> JsonObject:
    """A creditor in Pendenze v2 and in the v3 APIs."""
    return {"idDominio": dominio.id, "ragioneSociale": dominio.name}


def full_dominio(dominio: Dominio, *, with_links: bool = True) -> JsonObject:
    """A creditor in Pagamento v2."""
    links = {}
    if with_links:
        links = {
            "unitaOperative": f"/domini/{dominio.id}/unitaOperative",
            "tipiPendenza": f"/domini/{dominio.id}/tipiPendenza",
        }
    return {**short_dominio(dominio), **dominio.anagrafica, **links}


def tipo_pendenza(tipo: TipoPendenza) -> JsonObject:
    """A kind of debt with its form as stored; visualizzazione is one of the few nulls that GovPay prints."""
    form = {"form": without_nulls(tipo.form)} if tipo.form else {}
    return {"idTipoPendenza": tipo.id, "descrizione": tipo.descrizione, **form, "visualizzazione": None}


# --- debts, version 2 -------------------------------------------------------------------------------------------


def debt_pendenze_v2(govpay: GovPay, debt: Debt) -> JsonObject:
    """A debt in Pendenze v2."""
    voci = [_voce_v2(voce, i, debt, stamp="01") for i, voce in enumerate(debt.voci, start=1)]
    rpps = [rpp_pendenze_v2(govpay, rpp) for rpp in debt.rpps]
    return {**_common_pendenze_v2(govpay, debt), **_stored_extras(debt), "voci": voci, "rpp": rpps}


def index_pendenze_v2(govpay: GovPay, debt: Debt) -> JsonObject:
    """A debt in the lists of Pendenze v2."""
    return {**_common_pendenze_v2(govpay, debt), "rpp": _rpp_link(debt)}


def _common_pendenze_v2(govpay: GovPay, debt: Debt) -> JsonObject:
    dominio = short_dominio(govpay.domini[debt.id_dominio])
    stato = shown_state(govpay, debt, with_incassata=True)
    return without_nulls(
        {
            **_head(debt, dominio),
            "stato": stato,
            "descrizioneStato": debt.state_reason,
            **_middle_v2(debt),
            "documento": debt.documento,
            **_tail_v2(debt),
        }
    )


def debt_pagamento_v2(govpay: GovPay, debt: Debt, *, just_created: bool = False) -> JsonObject:
    """A debt in Pagamento v2: no reason of the state, no documento; the answer to a creation has no iuvAvviso."""
    voci = [_voce_v2(voce, i, debt, stamp="Imposta di bollo") for i, voce in enumerate(debt.voci, start=1)]
    rpps = [rpp_pagamento_v2(govpay, rpp) for rpp in debt.rpps]
    common = _common_pagamento_v2(govpay, debt, segnalazioni=[])
    if just_created:
        del common["iuvAvviso"]
    return {**common, **_stored_extras(debt), "voci": voci, "rpp": rpps, "pagamenti": []}


def index_pagamento_v2(govpay: GovPay, debt: Debt) -> JsonObject:
    """A debt in the lists of Pagamento v2."""
    link = f"/pagamenti?idA2A={debt.id_a2a}&idPendenza={debt.id_pendenza}"
    return {**_common_pagamento_v2(govpay, debt, segnalazioni=None), "rpp": _rpp_link(debt), "pagamenti": link}


def _common_pagamento_v2(govpay: GovPay, debt: Debt, *, segnalazioni: list[str] | None) -> JsonObject:
    return without_nulls(
        {
            **_head(debt, full_dominio(govpay.domini[debt.id_dominio])),
            "stato": shown_state(govpay, debt, with_incassata=False),
            "segnalazioni": segnalazioni,
            **_middle_v2(debt),
            **_tail_v2(debt),
        }
    )


def _head(debt: Debt, dominio: JsonObject) -> JsonObject:
    return {
        "idA2A": debt.id_a2a,
        "idPendenza": debt.id_pendenza,
        "idTipoPendenza": debt.id_tipo,
        "dominio": dominio,
    }


def _middle_v2(debt: Debt) -> JsonObject:
    kept = debt.extras
    return {
        "iuvAvviso": debt.iuv,
        "iuvPagamento": debt.paid_iuv,
        "dataPagamento": _day(debt.paid_on),
        "causale": debt.causale,
        "soggettoPagatore": debt.debtor,
        "importo": java_double(debt.amount_cents),
        "numeroAvviso": debt.notice,
        "dataCaricamento": _day(debt.created),
        "dataValidita": _day(debt.data_validita),
        "dataScadenza": _day(debt.data_scadenza),
        "annoRiferimento": kept.get("annoRiferimento"),
        "cartellaPagamento": kept.get("cartellaPagamento"),
        "datiAllegati": kept.get("datiAllegati"),
        "tassonomia": kept.get("tassonomia"),
        "tassonomiaAvviso": kept.get("tassonomiaAvviso"),
        "direzione": kept.get("direzione"),
        "divisione": kept.get("divisione"),
    }


def _tail_v2(debt: Debt) -> JsonObject:
    return {"tipo": "spontaneo" if debt.spontaneous else "dovuto", "UUID": debt.uuid}


def _stored_extras(debt: Debt) -> JsonObject:
    return without_nulls({"proprieta": debt.extras.get("proprieta")})


def _rpp_link(debt: Debt) -> str:
    return f"/rpp?idA2A={debt.id_a2a}&idPendenza={debt.id_pendenza}"


def _voce_v2(voce: Voce, index: int, debt: Debt, *, stamp: str) -> JsonObject:
    return without_nulls(
        {
            "idVocePendenza": voce.id,
            "importo": java_double(voce.amount_cents),
            "descrizione": voce.descrizione,
            "datiAllegati": voce.extras.get("datiAllegati"),
            "indice": index,
            "stato": "Eseguito" if voce.paid else "Non eseguito",
            **_source(voce, stamp),
        }
    )


def _source(voce: Voce, stamp: str) -> JsonObject:
    if voce.tipo_bollo:
        return {"tipoBollo": stamp, "hashDocumento": voce.hash_documento, "provinciaResidenza": voce.provincia}
    if voce.cod_entrata:
        return {"codEntrata": voce.cod_entrata}
    return {
        "ibanAccredito": voce.iban,
        "ibanAppoggio": voce.extras.get("ibanAppoggio"),
        "tipoContabilita": voce.tipo_contabilita,
        "codiceContabilita": voce.codice_contabilita,
    }


def rpp_pendenze_v2(govpay: GovPay, rpp: Rpp) -> JsonObject:
    """A payment request in Pendenze v2, where a missing receipt is a null."""
    return {**_rpp_head(rpp), "rt": rpp.rt, "pendenza": index_pendenze_v2(govpay, rpp.debt)}


def rpp_pagamento_v2(govpay: GovPay, rpp: Rpp) -> JsonObject:
    """A payment request in Pagamento v2, where a missing receipt is left out."""
    receipt = {"rt": rpp.rt} if rpp.rt is not None else {}
    return {**_rpp_head(rpp), **receipt, "pendenza": index_pagamento_v2(govpay, rpp.debt)}


def _rpp_head(rpp: Rpp) -> JsonObject:
    return {**without_nulls({"stato": rpp.state, "dettaglioStato": rpp.detail}), "rpt": rpp.rpt}


# --- debts, version 3 -------------------------------------------------------------------------------------------


def debt_v3(
    govpay: GovPay, debt: Debt, *, with_state: bool = False, with_voci: bool = True, of: Rpp | None = None
) -> JsonObject:
    """A debt in the v3 APIs. `of` is the receipt whose income the voci show."""
    riscossioni = {item.id_voce: item for item in of.riscossioni} if of else {}
    voci = [_voce_v3(voce, debt, riscossioni.get(voce.id), of) for voce in debt.voci] if with_voci else []
    documento = debt.documento
    if documento is not None:
        # Jackson prints the field of the subclass before those of its parent.
        order = ("rata", "soglia", "identificativo", "descrizione")
        documento = {key: documento[key] for key in order if key in documento}
    return without_nulls(
        {
            **_head(debt, short_dominio(govpay.domini[debt.id_dominio])),
            "causale": debt.causale,
            "soggettoPagatore": debt.debtor,
            "importo": java_double(debt.amount_cents),
            "numeroAvviso": debt.notice,
            "dataValidita": _day(debt.data_validita),
            "dataScadenza": _day(debt.data_scadenza),
            "annoRiferimento": debt.extras.get("annoRiferimento"),
            "cartellaPagamento": debt.extras.get("cartellaPagamento"),
            "datiAllegati": debt.extras.get("datiAllegati"),
            "tassonomia": debt.extras.get("tassonomia"),
            "direzione": debt.extras.get("direzione"),
            "divisione": debt.extras.get("divisione"),
            "documento": documento,
            "voci": voci,
            "stato": shown_state(govpay, debt, with_incassata=False) if with_state else None,
            "UUID": debt.uuid,
        }
    )


def paying_rpp(debt: Debt) -> Rpp | None:
    """The receipt that a debt's own page shows: of two the first one."""
    return next((rpp for rpp in debt.rpps if rpp.esito == "ESEGUITO"), None)


def _voce_v3(voce: Voce, debt: Debt, income: Riscossione | None, of: Rpp | None) -> JsonObject:
    shown = None
    if income is not None and of is not None:
        shown = {
            "idDominio": debt.id_dominio,
            "iuv": debt.iuv,
            "iur": of.ccp,
            "indice": income.indice,
            "tipo": income.tipo,
            "importo": java_double(income.amount_cents),
            "data": _day(income.on),
        }
    fields = {**_source(voce, "01"), "idVocePendenza": voce.id, "descrizione": voce.descrizione, "riscossione": shown}
    return without_nulls(fields)


# --- receipts ---------------------------------------------------------------------------------------------------


def receipt_index(govpay: GovPay, rpp: Rpp) -> JsonObject:
    """A receipt in the v3 lists. Its time has no zone and is Europe/Rome."""
    return {
        "dominio": short_dominio(govpay.domini[rpp.debt.id_dominio]),
        "iuv": rpp.debt.iuv,
        "idRicevuta": rpp.ccp,
        "data": _instant(rpp.received),
        "esito": rpp.esito,
    }


def receipt_v3(govpay: GovPay, rpp: Rpp) -> JsonObject:
    """One receipt in the v3 APIs; `data` and `dataPagamento` are both when GovPay got it."""
    rt = rpp.rt or {}
    dominio = govpay.domini[rpp.debt.id_dominio]
    done = rpp.esito == "ESEGUITO"
    attestante = {
        "idPSP": rt.get("pspFiscalCode"),
        "denominazione": rt.get("PSPCompanyName"),
        "idCanale": rt.get("idChannel"),
    }
    return without_nulls(
        {
            "dominio": short_dominio(dominio),
            "iuv": rpp.debt.iuv,
            "idRicevuta": rpp.ccp,
            "importo": two_decimals(rpp.paid_cents) if done else java_double(rpp.paid_cents),
            "esito": rpp.esito,
            "istitutoAttestante": attestante if done else None,
            "pendenza": debt_v3(govpay, rpp.debt, of=rpp),
            "data": _instant(rpp.received),
            "dataPagamento": _instant(rpp.received),
            "rpt": {"tipo": "ctPaymentPA", "xml": base64_text(request_xml(rpp.rpt)), "json": rpp.rpt},
            "rt": {"tipo": "ctReceipt", "xml": base64_text(receipt_xml(rt, dominio)), "json": rt},
        }
    )


# --- notices ----------------------------------------------------------------------------------------------------


def qr_payload(debt: Debt) -> str:
    """The QR code's text; the amount has at least four digits."""
    return f"PAGOPA|002|{debt.notice}|{debt.id_dominio}|{debt.amount_cents:04d}"


def notice_json(govpay: GovPay, debt: Debt) -> JsonObject:
    """A notice as JSON, with the texts of its codes."""
    gln = govpay.domini[debt.id_dominio].anagrafica.get("gln", "")
    return without_nulls(
        {
            "stato": notice_state(govpay, debt),
            "importo": java_double(debt.amount_cents),
            "idDominio": debt.id_dominio,
            "numeroAvviso": debt.notice,
            "dataValidita": _day(debt.data_validita),
            "dataScadenza": _day(debt.data_scadenza),
            "dataPagamento": _day(debt.paid_on),
            "descrizione": debt.causale,
            "tassonomiaAvviso": debt.extras.get("tassonomiaAvviso"),
            "qrcode": qr_payload(debt),
            "barcode": f"415{gln}8020{debt.notice}3902{debt.amount_cents:04d}",
        }
    )


def _day(value: Any) -> str | None:
    return value.strftime("%Y-%m-%d") if value is not None else None


def _instant(value: Any) -> str | None:
    return value.strftime("%Y-%m-%dT%H:%M:%S") if value is not None else None
