# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's own addresses, and the PDFs, which are held against them."""

from __future__ import annotations

import hashlib
import io
from datetime import date
from typing import Any

import pikepdf
import pytest

from kiosk.lab.sandbox.faults_middleware import FaultSpec
from tests.lab.sandbox.conftest import DOMINIO, PAG2, PEN, RAG, Sandbox

PDF = "application/pdf"
TOWN: dict[str, Any] = {
    "domini": [{"idDominio": "11111111111", "ragioneSociale": "Altrove"}],
    "applicazioni": [{"user": "solo", "password": "p", "idA2A": "solo", "apiPendenze": True}],
    "auth": ["apikey"],
}


def pages(content: bytes) -> list[tuple[float, float]]:
    with pikepdf.open(io.BytesIO(content)) as document:
        return [tuple(float(side) for side in page.mediabox[2:]) for page in document.pages]  # type: ignore[misc] # A4


def words(content: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(content)) as document:
        return b"".join(page.Contents.read_bytes() for page in document.pages)


def test_reset_builds_a_town_and_nothing_else_and_back(sandbox: Sandbox) -> None:
    sandbox.debt()
    assert sandbox.http.post("/_sandbox/reset", json={"town": TOWN}).status_code == 200
    assert sandbox.get(f"{PEN}/profilo").status_code == 403
    headers = {"X-APP-ID": "solo", "X-API-KEY": "p"}
    profile = sandbox.http.get(f"{PEN}/profilo".replace("basic", "apikey"), headers=headers).json()
    assert [tipo["idTipoPendenza"] for tipo in profile["tipiPendenza"]] == ["LIBERO", "BOLLOT"]
    assert sandbox.http.post("/_sandbox/reset", json={}).status_code == 200
    assert sandbox.get(f"{PEN}/profilo").status_code == 200
    assert sandbox.get(f"{PEN}/pendenze").json()["numRisultati"] == 0
    assert sandbox.http.post("/_sandbox/reset").status_code == 200


@pytest.mark.parametrize("body", ['{"town": {"domini": [{}]}}', '{"town": {"domini": 3}}', "[]", "{"])
def test_a_reset_that_is_not_understood_is_a_400_and_leaves_the_seed(sandbox: Sandbox, body: str) -> None:
    answer = sandbox.http.post("/_sandbox/reset", content=body)
    assert answer.status_code == 400
    assert sandbox.get(f"{PEN}/profilo").status_code == 200


def test_events_answer_with_govpays_reason_and_its_code(sandbox: Sandbox) -> None:
    debt = sandbox.debt(data_scadenza=date(2026, 1, 31))
    event = {"pagopa": "activate", "notice": debt.notice, "amount": 50}
    refused = sandbox.http.post("/_sandbox/events", json=event)
    assert refused.status_code == 200
    assert refused.json() == {"outcome": "Versamento scaduto in data 31/01/2026", "fault": "PAA_PAGAMENTO_SCADUTO"}
    receipt = {"pagopa": "receipt", "notice": debt.notice, "amount": 50.0, "rid": "r1", "paymentNote": "cart"}
    assert sandbox.http.post("/_sandbox/events", json=receipt).json()["outcome"] == "OK"
    got = sandbox.get(f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/r1").json()
    assert got["rt"]["json"]["paymentNote"] == "cart"


@pytest.mark.parametrize(
    "changes",
    [
        {"pagopa": "x"},
        {"amount": "x"},
        {"amount": 0.001},
        {"amount": -1},
        {"amount": "NaN"},
        {"outcome": "?"},
        {"voci": 3},
    ],
    ids=str,
)
def test_events_that_are_not_understood_are_a_400(sandbox: Sandbox, changes: dict[str, Any]) -> None:
    event = {"pagopa": "receipt", "notice": "301000000000000144", "amount": 1, **changes}
    assert sandbox.http.post("/_sandbox/events", json=event).status_code == 400


def test_writes_are_remembered_and_reads_are_not(sandbox: Sandbox) -> None:
    path = f"{PEN}/pendenze/kiosk/P1"
    sandbox.http.put(path, json={"causale": "x"}, auth=("kiosk", "secret"))
    sandbox.http.put(path, content="{", headers={"Content-Type": "application/json"}, auth=("kiosk", "secret"))
    sandbox.get(path)
    assert sandbox.http.get("/_sandbox/received").json() == [
        {"method": "PUT", "path": path, "body": {"causale": "x"}},
        {"method": "PUT", "path": path, "body": "{"},
    ]


def test_what_was_served_can_be_held_against_what_arrived(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    sandbox.pagopa.receipt(debt.notice, 5000, rid="r1")
    path = f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/r1"
    bodies = [sandbox.get(path, accept=PDF).content for _ in range(2)]
    assert bodies[0] != bodies[1]
    served = sandbox.http.get("/_sandbox/served").json()
    assert [(one["path"], one["status"], one["content_type"]) for one in served] == [(path, 200, PDF)] * 2
    assert [one["sha256"] for one in served] == [hashlib.sha256(body).hexdigest() for body in bodies]


def test_a_receipt_is_one_sheet_of_a4_that_says_what_was_paid(sandbox: Sandbox) -> None:
    debt = sandbox.debt(causale="Mensa di ottobre – perché 😀", amount_cents=123456)
    sandbox.pagopa.receipt(debt.notice, 123456, rid="c0ffee")
    content = sandbox.get(f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/c0ffee", accept=PDF).content
    assert [(round(width), round(height)) for width, height in pages(content)] == [(595, 842)]
    for text in (b"1.234,56 Euro", b"Eseguito", b"c0ffee", debt.iuv.encode(), b"Comune di Prova", b"PROVA"):
        assert text in words(content)


def test_a_notice_of_instalments_has_a_sheet_for_each(sandbox: Sandbox) -> None:
    for rata in (1, 2):
        sandbox.debt(rata, documento={"identificativo": "TARI-1", "descrizione": "TARI", "rata": rata})
    debt = sandbox.govpay.debts()[1]
    answer = sandbox.get(f"{PAG2}/avvisi/{DOMINIO}/{debt.notice}", accept=PDF, linguaSecondaria="de")
    assert len(pages(answer.content)) == 2
    assert answer.headers["content-disposition"] == f'attachment; filename="{DOMINIO}_DOC_TARI-1.pdf"'
    assert words(answer.content).count(b"ZAHLUNGSBENACHRICHTIGUNG") == words(answer.content).count(b"(PROVA)") == 2
    single = sandbox.debt(3)
    assert len(pages(sandbox.get(f"{PEN}/avvisi/{DOMINIO}/{single.notice}", accept=PDF).content)) == 1


def test_a_debt_may_carry_a_fault_for_every_request_that_names_its_notice(sandbox: Sandbox) -> None:
    bad, good = sandbox.debt(1, fault=FaultSpec("status", 503)), sandbox.debt(2)
    for base in (PEN, PAG2, RAG):
        assert sandbox.get(f"{base}/pendenze/byAvviso/{DOMINIO}/{bad.notice}").status_code == 503
        assert sandbox.get(f"{base}/pendenze/byAvviso/{DOMINIO}/{good.notice}").status_code == 200
    assert sandbox.get(f"{RAG}/ricevute", idDominio=DOMINIO, numeroAvviso=bad.notice).status_code == 503


def test_applications_take_their_numbers_in_blocks_of_a_hundred(sandbox: Sandbox) -> None:
    first = sandbox.debt(1).notice
    assert first == "301000000000000144"
    voce = {"idVocePendenza": "1", "importo": 1, "descrizione": "x", "codEntrata": "SANZ"}
    body = {"idDominio": DOMINIO, "causale": "x", "importo": 1, "voci": [voce]}
    serials = [int(sandbox.put(f"P{i}", body).json()["numeroAvviso"][3:16]) for i in range(100)]
    assert serials[0] == 102
    assert len(set(serials)) == 100
