# SPDX-License-Identifier: EUPL-1.2
"""Builds a town from the JSON that a reset carries: creditors, kinds of debt with forms, applications, operators."""

from __future__ import annotations

import base64
import json
from typing import Any

from .jsontext import JsonObject
from .records import ANY, RECORDED_PSP, Application, Dominio, Operator
from .state import GovPay

# In the order in which the API prints them.
_ANAGRAFICA = (
    "indirizzo",
    "civico",
    "cap",
    "localita",
    "provincia",
    "nazione",
    "email",
    "pec",
    "tel",
    "fax",
    "web",
    "gln",
)
_PREDEFINED = (("LIBERO", "Pendenza libera"), ("BOLLOT", "Marca da Bollo Telematica"))


def build_town(govpay: GovPay, town: JsonObject) -> None:
    """Adds everything that `town` describes to an empty engine. Raises KeyError or TypeError for another layout."""
    govpay.psp = RECORDED_PSP
    for tipo in town.get("tipiPendenza", []):
        govpay.add_tipo_pendenza(
            tipo["idTipoPendenza"],
            tipo["descrizione"],
            form=stored_form(tipo["form"]) if tipo.get("form") else None,
            validation=tipo.get("validazione"),
            transformation=tipo.get("trasformazione_freemarker"),
        )
    add_predefined(govpay)
    for dominio in town.get("domini", []):
        _add_dominio(govpay, dominio)
    for app in town.get("applicazioni", []):
        govpay.add_application(
            Application(
                id_a2a=app["idA2A"],
                user=app["user"],
                password=app["password"],
                domini=list(app.get("domini", [ANY])),
                tipi_pendenza=list(app.get("tipiPendenza", [ANY])),
                api_pendenze=bool(app.get("apiPendenze", False)),
                api_pagamenti=bool(app.get("apiPagamenti", False)),
                api_ragioneria=bool(app.get("apiRagioneria", False)),
                certificate_subject=app.get("certificato", ""),
            )
        )
    for operator in town.get("operatori", []):
        govpay.add_operator(Operator(operator["user"], operator["password"]))
    if "auth" in town:
        govpay.auth_segments = set(town["auth"])


def add_predefined(govpay: GovPay) -> None:
    """Adds the two kinds of debt that every GovPay has, unless they are there."""
    for id_tipo, descrizione in _PREDEFINED:
        if id_tipo not in govpay.tipi:
            govpay.add_tipo_pendenza(id_tipo, descrizione)


def stored_form(form: JsonObject) -> JsonObject:
    """A form as the back office stores it: definition and layout as base64 of their JSON; text is kept as it is."""
    return {key: value if key == "tipo" or value is None else _encoded(value) for key, value in form.items()}


def _encoded(document: Any) -> str:
    if isinstance(document, str):
        return document
    return base64.b64encode(json.dumps(document, ensure_ascii=False).encode()).decode()


def _add_dominio(govpay: GovPay, given: JsonObject) -> None:
    dominio = Dominio(
        id=given["idDominio"],
        name=given["ragioneSociale"],
        aux_digit=str(given.get("auxDigit", "3")),
        segregation_code=str(given.get("segregationCode", "01")),
        application_code=str(given.get("applicationCode", "01")),
        anagrafica={key: given[key] for key in _ANAGRAFICA if given.get(key)},
        cbill=given.get("cbill", ""),
        area=given.get("area", ""),
        iban=given.get("iban", ""),
        tipi_pendenza=list(given.get("tipiPendenza", [])),
    )
    govpay.add_dominio(dominio)
    for entrata in given.get("entrate", []):
        tipo = entrata.get("tipoContabilita", "ALTRO")
        govpay.add_entrata(dominio.id, entrata["codEntrata"], entrata["codiceContabilita"], tipo)
