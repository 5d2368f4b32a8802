# SPDX-License-Identifier: EUPL-1.2
"""Every way in which the sandbox fails on purpose, as a client on a real connection meets it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from kiosk.lab.sandbox.faults_middleware import HUGE_BYTES
from tests.lab.sandbox.conftest import DOMINIO, PAG2, PEN, RAG, Sandbox


@pytest.fixture
def failing(sandbox: Sandbox) -> Iterator[Sandbox]:
    sandbox.debt()
    yield sandbox
    assert sandbox.http.post("/_sandbox/faults", json={"clear": True}).status_code == 200


def plan(sandbox: Sandbox, fault: str, path: str = "/profilo", **more: Any) -> None:
    answer = sandbox.http.post("/_sandbox/faults", json={"path": path, "fault": fault, **more})
    assert answer.status_code == 200, answer.text


def profile(sandbox: Sandbox) -> httpx.Response:
    return sandbox.get(f"{PEN}/profilo")


def test_html_instead_of_json(failing: Sandbox) -> None:
    plan(failing, "html")
    assert profile(failing).status_code == 200
    assert profile(failing).headers["content-type"].startswith("text/html")


def test_a_truncated_body(failing: Sandbox) -> None:
    whole = profile(failing).content
    plan(failing, "truncate")
    half = profile(failing)
    assert whole.startswith(half.content)
    assert 0 < len(half.content) < len(whole)
    with pytest.raises(json.JSONDecodeError):
        half.json()


def test_wrong_types_under_the_right_names(failing: Sandbox) -> None:
    whole = failing.get(f"{PEN}/pendenze").json()
    plan(failing, "wrong-types", path="/pendenze")
    spoilt = failing.get(f"{PEN}/pendenze").json()
    assert spoilt.keys() == whole.keys()
    assert all(type(spoilt[name]) is not type(whole[name]) for name in whole)


def test_a_wrong_content_type(failing: Sandbox) -> None:
    plan(failing, "wrong-content-type")
    answer = profile(failing)
    assert answer.headers["content-type"] == "text/plain"
    assert json.loads(answer.content)["nome"] == "kiosk"


def test_a_huge_body(failing: Sandbox) -> None:
    plan(failing, "huge")
    assert len(profile(failing).content) > HUGE_BYTES > 10_000_000


def test_a_redirect(failing: Sandbox) -> None:
    plan(failing, "redirect")
    answer = profile(failing)
    assert (answer.status_code, answer.headers["location"]) == (302, "http://127.0.0.1:9/login")


def test_an_answer_that_gets_lost_after_the_request_took_effect(failing: Sandbox) -> None:
    def made() -> int:
        return int(failing.get(f"{PEN}/pendenze", mostraSpontaneiNonPagati="true").json()["numRisultati"])

    plan(failing, "lost", path="/pendenze/", method="POST")
    before = made()
    with pytest.raises(httpx.ReadTimeout):
        failing.http.post(f"{PAG2}/pendenze/{DOMINIO}/SPORT", json={"campo": 1}, auth=("kiosk", "secret"), timeout=0.5)
    assert made() == before + 1


def test_a_request_that_takes_effect_twice(failing: Sandbox) -> None:
    def made() -> int:
        return int(failing.get(f"{PEN}/pendenze", mostraSpontaneiNonPagati="true").json()["numRisultati"])

    plan(failing, "duplicate", path="/pendenze/", method="POST")
    before = made()
    answer = failing.http.post(f"{PAG2}/pendenze/{DOMINIO}/SPORT", json={"campo": 1}, auth=("kiosk", "secret"))
    assert (answer.status_code, made()) == (201, before + 2)


def test_a_lie_changes_what_it_names_and_nothing_else(failing: Sandbox) -> None:
    whole = failing.get(f"{PEN}/pendenze").json()
    plan(failing, "lie", path="/pendenze", patch={"numRisultati": 7}, row_patch={"stato": "ANNULLATA", "importo": None})
    told = failing.get(f"{PEN}/pendenze").json()
    assert whole["risultati"]
    rows = [{**row, "stato": "ANNULLATA"} for row in whole["risultati"]]
    for row in rows:
        del row["importo"]
    assert told == {**whole, "numRisultati": 7, "risultati": rows}


def test_a_lie_about_where_to_go(failing: Sandbox) -> None:
    plan(failing, "lie", status=302, location="https://example.org/")
    answer = profile(failing)
    assert (answer.status_code, answer.headers["location"], answer.content) == (302, "https://example.org/", b"")


def test_only_what_is_asked_for_with_that_accept_fails(failing: Sandbox) -> None:
    plan(failing, "status", accept="application/pdf")
    assert profile(failing).status_code == 200
    plan(failing, "status", accept="application/json")
    assert profile(failing).status_code == 503


def test_a_connection_that_is_reset(failing: Sandbox) -> None:
    plan(failing, "reset", times=1)
    with pytest.raises(httpx.TransportError):
        profile(failing)
    assert profile(failing).status_code == 200


def test_a_body_that_drips(failing: Sandbox) -> None:
    whole = profile(failing).content
    plan(failing, "slow", delay_s=0.3)
    started = time.monotonic()
    assert profile(failing).content == whole
    assert time.monotonic() - started >= 0.3


@pytest.mark.parametrize("status", [401, 403, 404, 406, 422, 429, 500, 502, 503, 504])
def test_any_status(failing: Sandbox, status: int) -> None:
    plan(failing, "status", status=status, retry_after=7)
    answer = profile(failing)
    assert (answer.status_code, answer.headers["retry-after"]) == (status, "7")
    assert answer.headers["content-type"].startswith(
        "text/html" if status in (429, 502, 503, 504) else "application/json"
    )


def test_only_what_matches_fails_and_only_so_many_times(failing: Sandbox) -> None:
    plan(failing, "status", path=r"/ricevute\?.*iuv=1", method="get", times=2)
    good, bad = {"idDominio": DOMINIO, "iuv": "2"}, {"idDominio": DOMINIO, "iuv": "1"}
    assert failing.get(f"{RAG}/ricevute", **good).status_code == 200
    assert [failing.get(f"{RAG}/ricevute", **bad).status_code for _ in range(3)] == [503, 503, 200]
    plan(failing, "status", path="/pendenze/kiosk", method="PUT")
    assert failing.get(f"{PEN}/pendenze/kiosk/D-1").status_code == 200
    assert failing.put("P1", {}).status_code == 503


def test_a_reset_of_govpay_ends_the_faults(failing: Sandbox) -> None:
    plan(failing, "status", path=".")
    assert profile(failing).status_code == 503
    assert failing.http.post("/_sandbox/reset", json={}).status_code == 200
    assert profile(failing).status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        {"path": "x"},
        {"fault": "status"},
        {"path": "(", "fault": "status"},
        {"path": "x", "fault": "fire"},
        {"path": "x", "fault": "status", "status": "x"},
        [],
    ],
    ids=str,
)
def test_a_fault_that_is_not_understood_is_a_400(failing: Sandbox, body: Any) -> None:
    assert failing.http.post("/_sandbox/faults", json=body).status_code == 400
    assert profile(failing).status_code == 200
