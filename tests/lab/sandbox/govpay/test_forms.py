# SPDX-License-Identifier: EUPL-1.2
"""Debts made from forms: the server's schema, the transformation, and towns of other people's forms."""

from __future__ import annotations

import base64
import json
import pathlib
from datetime import datetime
from typing import Any

import httpx
import pytest

from kiosk.lab.sandbox.govpay.freemarker import StopTransformation, TemplateError, render
from kiosk.lab.sandbox.govpay.town import stored_form
from tests.lab.sandbox.conftest import DOMINIO, PAG2, PEN, Sandbox

SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["campo", "importo"],
    "properties": {
        "campo": {"type": "string", "enum": ["Nord", "Sud"]},
        "importo": {"type": "number", "minimum": 1, "multipleOf": 0.05},
        "data": {"type": "string", "format": "date"},
        "note": {"type": "string", "maxLength": 5},
    },
}
FORM = {"tipo": "angular2-json-schema-form", "definizione": {"schema": SCHEMA, "layout": ["campo"]}}
NOW = datetime.fromisoformat("2026-11-23T10:00:00.123+01:00")


@pytest.fixture
def with_form(sandbox: Sandbox) -> Sandbox:
    sandbox.govpay.add_tipo_pendenza("SPORT", "Impianti sportivi", form=stored_form(FORM))
    return sandbox


def post(sandbox: Sandbox, body: Any, tipo: str = "SPORT", **params: str) -> httpx.Response:
    path = f"{PAG2}/pendenze/{DOMINIO}/{tipo}"
    return sandbox.http.post(path, json=body, auth=("kiosk", "secret"), params=params or None)


def test_a_form_is_listed_as_base64_of_its_json(with_form: Sandbox) -> None:
    found = with_form.get(f"{PAG2}/domini/{DOMINIO}/tipiPendenza").json()
    assert (found["numRisultati"], found["risultatiPerPagina"]) == (1, 1)
    form = found["risultati"][0]["form"]
    assert json.loads(base64.b64decode(form["definizione"])) == FORM["definizione"]
    assert found["risultati"][0]["visualizzazione"] is None


def test_an_application_with_a_list_of_kinds_sees_no_form(with_form: Sandbox) -> None:
    found = with_form.get(f"{PAG2}/domini/{DOMINIO}/tipiPendenza", user="ufficio").json()
    assert found == {"numRisultati": 0, "risultatiPerPagina": 0, "pagina": 1, "risultati": []}


def test_a_form_without_known_transformation_makes_a_debt_with_what_it_says(with_form: Sandbox) -> None:
    filled = {
        "campo": "Nord",
        "importo": 19.95,
        "soggettoPagatore": {"identificativo": "BNCNNA85A41H501T", "anagrafica": "Anna Bianchi"},
    }
    answer = post(with_form, filled)
    assert answer.status_code == 201
    made = answer.json()
    millis = round(with_form.clock.now.timestamp() * 1000)
    assert made["idPendenza"] == f"S{millis}"
    assert (made["importo"], made["soggettoPagatore"]["anagrafica"]) == (19.95, "Anna Bianchi")
    assert made["datiAllegati"] == filled
    assert (made["tipo"], made["stato"]) == ("spontaneo", "NON_ESEGUITA")
    assert "iuvAvviso" not in made
    assert int(made["numeroAvviso"][:16]) % 93 == int(made["numeroAvviso"][16:])
    again = post(with_form, filled).json()
    assert (again["idPendenza"], again["numeroAvviso"]) != (made["idPendenza"], made["numeroAvviso"])


def test_without_amount_and_debtor_it_is_ten_euro_of_nobody(sandbox: Sandbox) -> None:
    sandbox.govpay.add_tipo_pendenza("SPORT", "Impianti", form={"tipo": "surveyjs", "definizione": {"pages": []}})
    made = post(sandbox, {"campo": 1}).json()
    assert (made["importo"], made["soggettoPagatore"]["identificativo"]) == (10.0, "ANONIMO")


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"importo": 3}, "1028 $: required property 'campo' not found"),
        ({"campo": "Nord", "importo": 0}, "1015 $.importo: must have a minimum value of 1"),
        ({"campo": "Nord", "importo": 19.99}, "1019 $.importo: must be multiple of 0.05"),
        ({"campo": "Est", "importo": 1}, "1008 $.campo:"),
        ({"campo": "Nord", "importo": "1"}, "1029 $.importo: string found, number expected"),
        ({"campo": "Nord", "importo": 1, "data": "domani"}, "1009 $.data:"),
        ({"campo": "Nord", "importo": 1, "note": "troppo"}, "1013 $.note: must be at most 5 characters long"),
        ([], "1029 $: array found, object expected"),
    ],
)
def test_a_filled_form_that_breaks_the_schema_is_a_400(with_form: Sandbox, body: Any, message: str) -> None:
    answer = post(with_form, body)
    assert (answer.status_code, answer.json()["codice"]) == (400, "SINTASSI")
    assert message in answer.json()["dettaglio"]


def test_other_refusals_of_a_form(with_form: Sandbox) -> None:
    good = {"campo": "Nord", "importo": 1}
    assert post(with_form, good, tipo="NOPE").status_code == 404
    assert post(with_form, good, idA2A="kiosk").json()["codice"] == "SEMANTICA"
    with_form.govpay.add_tipo_pendenza("SPORT", "x", validation={"type": "nonsense"})
    assert post(with_form, good).json()["codice"] == "VAL_001"
    with_form.govpay.add_tipo_pendenza("SPORT", "x", transformation="<#list x as y></#list>")
    assert post(with_form, good).json()["codice"] == "TRASFORMAZIONE"
    with_form.govpay.add_tipo_pendenza("SPORT", "x", transformation="no json")
    assert post(with_form, good).status_code == 400

    def for_another(_: dict[str, Any], __: datetime) -> dict[str, Any]:
        voce = {"idVocePendenza": "1", "importo": 1, "descrizione": "x", "codEntrata": "SANZ"}
        return {"idA2A": "ufficio", "idPendenza": "S1", "causale": "x", "importo": 1, "voci": [voce]}

    with_form.govpay.add_tipo_pendenza("SPORT", "x", transformation=for_another)
    assert (post(with_form, good).status_code, post(with_form, good).json()["codice"]) == (400, "APP_002")


def test_a_new_spontaneous_debt_shows_only_to_those_who_ask_for_it(with_form: Sandbox) -> None:
    post(with_form, {"campo": "Nord", "importo": 1})
    assert with_form.get(f"{PEN}/pendenze").json()["numRisultati"] == 0
    assert with_form.get(f"{PEN}/pendenze", mostraSpontaneiNonPagati="true").json()["numRisultati"] == 1


def test_the_little_freemarker() -> None:
    template = (
        '<#if jsonPath.read("$.n")?string == "9"><#stop "Troppo"></#if>'
        '{"t": "${jsonPath.read("$.a.b")}", "n": ${jsonPath.read("$.n")}, "at": ${.now?long?c}}'
    )
    text = render(template, {"n": 3, "a": {"b": "x"}}, NOW)
    assert json.loads(text) == {"t": "x", "n": 3, "at": 1795424400123}
    with pytest.raises(StopTransformation, match="Troppo"):
        render(template, {"n": 9}, NOW)
    for bad in ('${jsonPath.read("$.nope")}', "${1 + 1}", '${jsonPath.read("$.a")}', "<#assign x=1>"):
        with pytest.raises(TemplateError):
            render(bad, {"a": {"b": "x"}}, NOW)


@pytest.mark.parametrize("name", ["cosap-portale-form", "portal-jsonform-example", "portal-surveyjs-example"])
def test_a_published_form_goes_in_through_a_reset_and_comes_out_as_it_was(
    sandbox: Sandbox, contracts: pathlib.Path, name: str
) -> None:
    definition = json.loads((contracts / "forms" / f"{name}.json").read_text())
    tipo = {
        "idTipoPendenza": "MODULO",
        "descrizione": "Modulo",
        "form": {"tipo": "angular2-json-schema-form", "definizione": definition},
    }
    town = {
        "domini": [
            {
                "idDominio": DOMINIO,
                "ragioneSociale": "Comune",
                "entrate": [{"codEntrata": "E", "codiceContabilita": "E1"}],
                "tipiPendenza": ["MODULO"],
            }
        ],
        "tipiPendenza": [tipo],
        "applicazioni": [{"user": "kiosk", "password": "secret", "idA2A": "kiosk", "apiPagamenti": True}],
    }
    assert sandbox.http.post("/_sandbox/reset", json={"town": town}).status_code == 200
    listed = sandbox.get(f"{PAG2}/domini/{DOMINIO}/tipiPendenza").json()["risultati"]
    assert json.loads(base64.b64decode(listed[0]["form"]["definizione"])) == definition
    filled = {
        "cosap-portale-form": {
            "idPendenza": "A-1",
            "importo": 7,
            "soggettoPagatore": {"identificativo": "RSSMRA80A01H501U", "anagrafica": "Mario Rossi"},
        },
        "portal-jsonform-example": {
            "nome": "Mario",
            "cognome": "Rossi",
            "dataNascita": "1980-01-01",
            "email": "m@example.org",
            "importo": 7,
        },
        "portal-surveyjs-example": {"nome": "Mario", "importo": 7},
    }[name]
    answer = post(sandbox, filled, tipo="MODULO")
    assert answer.status_code == 201, answer.text
    assert answer.json()["datiAllegati"] == filled
    assert answer.json()["importo"] == 7.0
