# SPDX-License-Identifier: EUPL-1.2
"""Forms of real municipalities, and those of the sandbox: every field is asked, and what is typed arrives."""

from __future__ import annotations

import base64
import json
from decimal import Decimal
from typing import Any

import httpx
import pytest

from kiosk.adapters.govpay.wire import to_json
from kiosk.application.form_session import FormSession
from kiosk.domain.forms.definition import Field, FormNotSupported, Kind
from kiosk.domain.forms.values import choice_text
from kiosk.lab.sandbox.scenario import MONTECHIARO
from kiosk.lab.sandbox.seed import KIOSK_APPLICATION

from .published import CONTRACTS, needs_contracts
from .sandbox import Sandbox, running_sandbox

REAL = ["cosap-portale-form", "portal-jsonform-example"]
SEEDED = ["COSAP", "MENSA", "SPORT"]
PAG2 = "govpay-api-pagamento/rs/basic/v2"
ANSWERS = {
    Kind.TEXT: "Prova",
    Kind.MULTILINE: "Prima riga\nseconda riga",
    Kind.EMAIL: "ada@example.it",
    Kind.TAX_CODE: "FNTDAA80A41H501T",
    Kind.INTEGER: "3",
    Kind.NUMBER: "7",
    Kind.AMOUNT: "12",
    Kind.DATE: "29/2/2028",
    Kind.DATE_TIME: "1/7/2026/9/5",
    Kind.SWITCH: "true",
}


def real(name: str) -> dict[str, Any]:
    definition: dict[str, Any] = json.loads((CONTRACTS / "forms" / f"{name}.json").read_text(encoding="utf-8"))
    return definition


def answer(field: Field) -> str | tuple[str, ...]:
    if field.item is not None:
        return (str(answer(field.item)), "Altra")
    if field.kind is Kind.CHOICE:
        return choice_text(field.choices[-1].value)
    return "+39 0123 456789" if field.name == "telefono" else ANSWERS[field.kind]


def filled(definition: object) -> FormSession:
    """The form with an answer to every question, walked through page by page."""
    session = FormSession.of(definition)
    for field in session.definition.fields:
        session.write(field.name, answer(field))
    for _ in session.pages:
        assert session.next(), session.page_errors()
    assert session.reviewing
    return session


@needs_contracts
@pytest.mark.parametrize("lang", ["it", "en", "de"])
@pytest.mark.parametrize("name", REAL)
def test_a_real_form_is_asked_whole(name: str, lang: str) -> None:
    definition = real(name)
    session = FormSession.of(definition, lang)
    asked = {field.path for field in session.definition.fields}
    assert asked == set(leaves(definition["schema"]))
    assert all(len(page.fields) <= 4 for page in session.pages)


def leaves(schema: dict[str, Any], path: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    if schema.get("type") != "object":
        return [path]
    return [leaf for name, below in schema["properties"].items() for leaf in leaves(below, (*path, name))]


@needs_contracts
def test_the_real_surveyjs_form_is_recognised() -> None:
    with pytest.raises(FormNotSupported, match="SurveyJS"):
        FormSession.of(real("portal-surveyjs-example"))


@pytest.fixture(scope="module")
def sandbox() -> Any:
    with running_sandbox() as one:
        yield one


def client(sandbox: Sandbox, password: str) -> httpx.Client:
    return httpx.Client(base_url=sandbox.addresses.govpay, auth=("kiosk", password), trust_env=False, timeout=30)


def post(http: httpx.Client, dominio: str, tipo: str, session: FormSession) -> dict[str, Any]:
    sent = http.post(
        f"/{PAG2}/pendenze/{dominio}/{tipo}",
        content=to_json(session.body()),
        headers={"Content-Type": "application/json"},
    )
    assert sent.status_code == 201, sent.text
    made: dict[str, Any] = json.loads(sent.text, parse_float=Decimal)
    return made


@needs_contracts
@pytest.mark.parametrize("name", REAL)
def test_what_is_typed_into_a_real_form_arrives(sandbox: Sandbox, name: str) -> None:
    town = {
        "domini": [
            {
                "idDominio": MONTECHIARO,
                "ragioneSociale": "Comune",
                "entrate": [{"codEntrata": "E", "codiceContabilita": "E1"}],
                "tipiPendenza": ["MODULO"],
            }
        ],
        "tipiPendenza": [
            {
                "idTipoPendenza": "MODULO",
                "descrizione": "Modulo",
                "form": {"tipo": "angular2-json-schema-form", "definizione": real(name)},
            }
        ],
        "applicazioni": [{"user": "kiosk", "password": "secret", "idA2A": "kiosk", "apiPagamenti": True}],
    }
    with client(sandbox, "secret") as http:
        http.post("/_sandbox/reset", json={"town": town}, auth=None).raise_for_status()
        tipo = http.get(f"/{PAG2}/domini/{MONTECHIARO}/tipiPendenza/MODULO").json()
        session = filled(json.loads(base64.b64decode(tipo["form"]["definizione"])))
        made = post(http, MONTECHIARO, "MODULO", session)
    assert made["datiAllegati"] == session.body()
    assert made["importo"] == Decimal(12)


@pytest.mark.parametrize("tipo", SEEDED)
def test_a_form_of_the_sandbox_makes_a_debt(sandbox: Sandbox, tipo: str) -> None:
    sandbox.reset()
    with client(sandbox, sandbox.addresses.key) as http:
        listed = http.get(f"/{PAG2}/domini/{MONTECHIARO}/tipiPendenza").json()["risultati"]
        forms = {one["idTipoPendenza"]: one["form"] for one in listed}
        assert set(SEEDED) <= set(forms)
        page = json.loads(base64.b64decode(forms[tipo]["impaginazione"]))
        assert page["ita"]["group"]
        assert page["ita"]["name"]
        definition = json.loads(base64.b64decode(forms[tipo]["definizione"]))
        session = filled(definition)
        assert FormSession.of(definition, "en").definition.fields != session.definition.fields
        made = post(http, MONTECHIARO, tipo, session)
    assert made["idA2A"] == KIOSK_APPLICATION
    assert made["soggettoPagatore"]["identificativo"] == ANSWERS[Kind.TAX_CODE]
    assert made["importo"] == Decimal(12)
    assert made["datiAllegati"] == session.body()
