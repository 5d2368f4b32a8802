# SPDX-License-Identifier: EUPL-1.2
"""The body of a new debt, field by field, before any rule of business (API Pendenze v2, NuovaPendenza)."""

from __future__ import annotations

from . import fields
from .faults import syntax
from .jsontext import JsonObject
from .records import DebtInput, Voce

_BEAN = "it.govpay.pendenze.v2.beans"
_DEBT_FIELDS = frozenset(
    {
        *("idTipoPendenza", "idDominio", "idUnitaOperativa", "causale", "soggettoPagatore", "importo", "numeroAvviso"),
        *("tassonomia", "tassonomiaAvviso", "dataValidita", "dataScadenza", "annoRiferimento", "cartellaPagamento"),
        *("datiAllegati", "documento", "dataNotificaAvviso", "dataPromemoriaScadenza", "direzione", "divisione"),
        *("voci", "proprieta", "allegati"),
    }
)
_VOCE_FIELDS = frozenset(
    {
        *("idDominio", "idVocePendenza", "importo", "descrizione", "datiAllegati", "descrizioneCausaleRPT"),
        *("contabilita", "metadata", "tipoBollo", "hashDocumento", "provinciaResidenza", "codEntrata"),
        *("ibanAccredito", "ibanAppoggio", "tipoContabilita", "codiceContabilita"),
    }
)
_DEBTOR_LENGTHS = {
    "tipo": 1,
    "identificativo": 16,
    "anagrafica": 70,
    "indirizzo": 70,
    "civico": 16,
    "cap": 16,
    "localita": 35,
    "provincia": 35,
    "nazione": 2,
    "email": 256,
    "cellulare": None,
}
_TASSONOMIE = (
    "Cartelle esattoriali",
    "Diritti e concessioni",
    "Imposte e tasse",
    "IMU, TASI e altre tasse comunali",
    "Ingressi a mostre e musei",
    "Multe e sanzioni amministrative",
    "Previdenza e infortuni",
    "Servizi erogati dal comune",
    "Servizi erogati da altri enti",
    "Servizi scolastici",
    "Tassa automobilistica",
    "Ticket e prestazioni sanitarie",
    "Trasporti, mobilità e parcheggi",
)
_KEPT_TEXTS = {"tassonomia": 35, "cartellaPagamento": 35, "direzione": 35, "divisione": 35, "idUnitaOperativa": 35}
_MAX_VOCI = 5


def parse_debt(given: JsonObject, *, with_ids: bool = False) -> DebtInput:
    """The debt of a body. `with_ids` also reads idA2A and idPendenza, which a form's transformation gives.

    Raises Fault 400 with GovPay's sentence for the first field that is wrong.
    """
    known = _DEBT_FIELDS | {"idA2A", "idPendenza"} if with_ids else _DEBT_FIELDS
    fields.known_only(given, known, f"{_BEAN}.NuovaPendenza")
    parsed = DebtInput(
        id_dominio=fields.id_dominio(fields.needed(given, "idDominio")),
        causale=fields.needed(given, "causale", 140),
        amount_cents=fields.amount_cents(given),
        voci=[],
        id_tipo=_tipo(given),
        debtor=_debtor(given),
        notice=_notice(given),
        data_validita=fields.day(given, "dataValidita"),
        data_scadenza=fields.day(given, "dataScadenza"),
        documento=_documento(given),
        extras=_extras(given),
    )
    parsed.voci = _voci(given)
    if with_ids:
        parsed.id_a2a = fields.matching(fields.needed(given, "idA2A"), "idA2A", fields.ID_A2A)
        parsed.id_pendenza = fields.matching(fields.needed(given, "idPendenza"), "idPendenza", fields.ID_PENDENZA)
    return parsed


def _tipo(given: JsonObject) -> str | None:
    value = fields.text(given, "idTipoPendenza")
    return None if value is None else fields.matching(value, "idTipoPendenza", fields.ID_TIPO)


def _notice(given: JsonObject) -> str | None:
    value = fields.text(given, "numeroAvviso")
    if value is None:
        return None
    fields.sized(value, "numeroAvviso", shortest=18, longest=18)
    return fields.matching(value, "numeroAvviso", r"(^[0-3][0-9]{17}$)")


def _debtor(given: JsonObject) -> JsonObject | None:
    if given.get("soggettoPagatore") is None:
        return None
    debtor = fields.object_of(given["soggettoPagatore"], "soggettoPagatore")
    fields.known_only(debtor, frozenset(_DEBTOR_LENGTHS), f"{_BEAN}.Soggetto")
    parsed = {name: fields.text(debtor, name, longest) for name, longest in _DEBTOR_LENGTHS.items()}
    tipo, country, email, cell = (parsed[name] for name in ("tipo", "nazione", "email", "cellulare"))
    if tipo is not None:
        fields.one_of(tipo, "tipo", ("G", "F"))
    if country is not None:
        fields.matching(country, "nazione", r"[A-Z]{2,2}")
    if email is not None:
        fields.matching(email, "email", fields.EMAIL)
    if cell is not None:
        fields.matching(cell, "cellulare", fields.CELL)
    for name in ("identificativo", "anagrafica"):
        fields.needed(debtor, name)
    return {name: value for name, value in parsed.items() if value is not None}


def _documento(given: JsonObject) -> JsonObject | None:
    if given.get("documento") is None:
        return None
    document = fields.object_of(given["documento"], "documento")
    fields.known_only(document, frozenset(("identificativo", "descrizione", "rata", "soglia")), f"{_BEAN}.Documento")
    parsed: JsonObject = {
        "identificativo": fields.needed(document, "identificativo", 35),
        "descrizione": fields.needed(document, "descrizione", 255),
    }
    rata, threshold = document.get("rata"), document.get("soglia")
    if rata is not None and threshold is not None:
        raise syntax("Valorizzare solo uno tra i campi rata e soglia.")
    if rata is not None:
        if not isinstance(rata, int) or isinstance(rata, bool) or rata < 1:
            raise syntax("Il campo rata deve essere superiore a 0.")
        parsed["rata"] = rata
    if threshold is not None:
        parsed["soglia"] = _threshold(fields.object_of(threshold, "soglia"))
    return parsed


def _threshold(given: JsonObject) -> JsonObject:
    kind = fields.one_of(fields.needed(given, "tipo"), "tipo", ("ENTRO", "OLTRE", "RIDOTTO", "SCONTATO"))
    if kind in ("RIDOTTO", "SCONTATO"):
        return {"tipo": kind}
    days = given.get("giorni")
    # One day is refused too, by the same check that refuses an amount of zero.
    if not isinstance(days, int) or isinstance(days, bool) or days <= 1:
        raise syntax("Il campo giorni deve essere superiore o uguale a 1.")
    return {"tipo": kind, "giorni": days}


def _extras(given: JsonObject) -> JsonObject:
    kept: JsonObject = {name: fields.text(given, name, longest) for name, longest in _KEPT_TEXTS.items()}
    year = given.get("annoRiferimento")
    if year is not None:
        kept["annoRiferimento"] = int(fields.matching(str(year), "annoRiferimento", r"[0-9]{4,4}"))
    taxonomy = fields.text(given, "tassonomiaAvviso")
    if taxonomy is not None:
        kept["tassonomiaAvviso"] = fields.one_of(taxonomy, "tassonomiaAvviso", _TASSONOMIE)
    for name in ("dataNotificaAvviso", "dataPromemoriaScadenza"):
        fields.day(given, name)
    kept["datiAllegati"] = given.get("datiAllegati")
    kept["proprieta"] = given.get("proprieta")
    return {name: value for name, value in kept.items() if value is not None}


def _voci(given: JsonObject) -> list[Voce]:
    items = given.get("voci")
    if not isinstance(items, list) or not items:
        raise syntax("Il campo voci deve avere almeno 1 elementi.")
    if len(items) > _MAX_VOCI:
        raise syntax(f"Il campo voci deve avere massimo {_MAX_VOCI} elementi.")
    return [_voce(fields.object_of(item, "voci")) for item in items]


def _voce(given: JsonObject) -> Voce:
    fields.known_only(given, _VOCE_FIELDS, f"{_BEAN}.NuovaVocePendenza")
    id_voce = fields.needed(given, "idVocePendenza")
    voce = Voce(
        id=fields.matching(id_voce, "idVocePendenza", r"(^[a-zA-Z0-9\-_]{1,35}$)"),
        amount_cents=fields.amount_cents(given),
        descrizione=fields.needed(given, "descrizione", 255),
        extras={name: given[name] for name in ("datiAllegati", "ibanAppoggio") if given.get(name) is not None},
    )
    sources = [name for name in ("codEntrata", "tipoBollo", "ibanAccredito") if given.get(name) is not None]
    if len(sources) != 1:
        raise syntax("Valorizzare solo uno tra i campi codEntrata, tipoBollo o ibanAccredito.")
    if sources == ["codEntrata"]:
        voce.cod_entrata = fields.matching(fields.needed(given, "codEntrata"), "codEntrata", fields.ID_TIPO)
    elif sources == ["tipoBollo"]:
        voce.tipo_bollo = fields.one_of(fields.needed(given, "tipoBollo"), "tipoBollo", ("01",))
        voce.hash_documento = fields.needed(given, "hashDocumento", 70)
        province = fields.needed(given, "provinciaResidenza")
        voce.provincia = fields.matching(province, "provinciaResidenza", r"[A-Z]{2,2}")
    else:
        voce.iban = fields.matching(fields.needed(given, "ibanAccredito"), "ibanAccredito", r"[A-Z]{2}[A-Z0-9]{13,32}")
        kinds = ("CAPITOLO", "SPECIALE", "SIOPE", "ALTRO")
        voce.tipo_contabilita = fields.one_of(fields.needed(given, "tipoContabilita"), "tipoContabilita", kinds)
        code = fields.needed(given, "codiceContabilita")
        voce.codice_contabilita = fields.matching(code, "codiceContabilita", r"\S{3,138}")
    return voce
