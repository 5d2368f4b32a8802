# SPDX-License-Identifier: EUPL-1.2
"""The Checkout page in a real web view: its steps, its addresses, its ways out and its dead ends."""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys
from typing import Any

import httpx
import pytest

from kiosk.lab.sandbox.scenarios import scenario_named

from .conftest import KEY, cart_body

BROWSER = pathlib.Path(__file__).with_name("browser.py")
LIMIT_S = 240

EMAIL = [
    ["type", "#email", "mario@prova.it"],
    ["type", "#email-repeat", "mario@prova.it"],
    ["tap", "#continue", "#method-app"],
]
SUMMARY = [*EMAIL, ["tap", "#method-app", "#pay"]]
AUTHORISED = [*SUMMARY, ["tap", "#pay", "#psp-authorise"], ["tap", "#psp-authorise", "#outcome-continue"]]
OUTCOME = ["js", "location.pathname + location.hash.replace(/transactionId=[^&]*/, 'transactionId=..')"]
TITLE = ["js", "document.title"]
DONE = [TITLE, OUTCOME, ["tap", "#outcome-continue", "returned"]]

#: As if the form of the bank's page were sent; then all windows that the page has asked for.
SENT = ["act", "document.querySelector('#psp-form').dispatchEvent(new Event('submit', {cancelable: true}))"]
ASKED = ["js", "asked"]

CASES: dict[str, list[list[str]]] = {
    "psp-popups": [*SUMMARY, ["tap", "#pay", "#psp-authorise"], SENT, ASKED, *AUTHORISED[-1:], *DONE],
    "paid": [
        *EMAIL,
        ["tap", "#method-card", "#card-number"],
        ["type", "#card-number", "4111111111111111"],
        ["type", "#card-expiry", "1230"],
        ["type", "#card-code", "123"],
        ["type", "#card-name", "Mario Rossi"],
        ["tap", "#continue", "#psp-2"],
        ["tap", "#psp-2", "#continue:not(:disabled)"],
        ["tap", "#continue", "#pay"],
        ["js", "document.querySelector('#total').textContent"],
        ["tap", "#pay", "#psp-authorise"],
        ["tap", "#psp-authorise", "#outcome-continue"],
        *DONE,
    ],
    "cancelled": [["wait", "#email-repeat"], ["tap", "#back", "returned"]],
    "refused": [*AUTHORISED, *DONE],
    "error-unclear": [*AUTHORISED, *DONE],
    "in-progress": [*AUTHORISED, *DONE],
    "lost-home": [["tap", "#error-close", "#failed-close"], ["tap", "#failed-close", "#home-type"]],
    "cancel-stuck": [*SUMMARY, ["tap", "#cancel", "#error-close"], ["tap", "#error-close", "#home-type"]],
    "session-expired": [*EMAIL, ["tap", "#method-app", "#expired-close"], ["tap", "#expired-close", "returned"]],
    "gdi-check": [*SUMMARY, ["tap", "#pay", "#outcome-continue"], *DONE],
    "in-app": [*SUMMARY, ["tap", "#pay", "#outcome-continue"], *DONE],
    "card-refused": [*SUMMARY, ["tap", "#pay", "#outcome-continue"], *DONE],
    "refused-by-title": [*AUTHORISED, *DONE],
    "silent-outcome": [*AUTHORISED, *DONE],
    "wrong-typing": [
        ["type", "#email", "mario@prova.it"],
        ["tap", "#continue", "#email-repeat[aria-invalid=true]"],
        ["type", "#email-repeat", "mario@prova.it"],
        ["tap", "#continue", "#method-app"],
        ["tap", "#method-app", "#pay"],
        ["act", "location.reload()"],
        ["wait", "#method-app"],
    ],
    "walk-away": [*SUMMARY, ["tap", "#cancel", "#cancelled-continue"], ["tap", "#cancelled-continue", "returned"]],
}


@pytest.fixture(scope="module")
def played(_sandbox_process: dict[str, str]) -> dict[str, dict[str, Any]]:
    cases: dict[str, dict[str, Any]] = {}
    with httpx.Client(base_url=_sandbox_process["checkout"], headers={"Ocp-Apim-Subscription-Key": KEY}) as checkout:
        httpx.post(f"{_sandbox_process['govpay']}/_sandbox/reset", json={}, timeout=20).raise_for_status()
        for name, steps in CASES.items():
            answer = checkout.post("/checkout/ec/v2/carts", json=cart_body(scenario_named(name).notice))
            cases[name] = {"url": answer.headers["location"], "steps": steps}
        prefilled = cart_body(scenario_named("late-receipt").notice, emailNotice="ufficio@prova.it")
        url = checkout.post("/checkout/ec/v2/carts", json=prefilled).headers["location"]
        read = ["js", "[document.title, document.documentElement.lang, document.querySelector('#email').value]"]
        login = [["wait", "#login"], ["tap", "#login", "#login-enter"], ["tap", "#login-enter", "#user"]]
        repeat = ["js", "document.querySelector('#email-repeat').value"]
        cases["identity"] = {"url": url, "steps": [*login, read, repeat]}
        cases["german"] = {"url": url, "steps": [["wait", "#email"], read], "language": "de-DE,de;q=0.9,it"}
        cases["asked"] = {"url": f"{url}?lng=fr", "steps": [["wait", "#email"], read]}
        cases["spanish"] = {"url": url, "steps": [["wait", "#email"], read], "language": "es-ES"}
    answer_text = subprocess.run(
        [sys.executable, str(BROWSER)],
        input=json.dumps(cases),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        timeout=LIMIT_S,
        check=True,
    ).stdout
    results: dict[str, dict[str, Any]] = json.loads(answer_text)
    return results


def paths(result: dict[str, Any]) -> list[str]:
    """The paths visited, without the origin, the ids and repetitions."""
    found = []
    for address in result["visited"]:
        if address.startswith("http"):
            path = "/" + address.split("/", 3)[3].split("#")[0].split("?")[0]
            if path.startswith("/c/"):
                path = "/c"
            elif path.startswith("/psp/pay/"):
                path = "/psp"
            if found[-1:] != [path]:
                found.append(path)
    return found


BEFORE = ["/c", "/inserisci-email", "/scegli-metodo"]
SUMMARY_PATHS = [*BEFORE, "/riepilogo-pagamento"]


@pytest.mark.parametrize("name", [*CASES, "identity", "german", "asked", "spanish"])
def test_every_case_is_played_to_its_end(played: dict[str, dict[str, Any]], name: str) -> None:
    assert played[name]["fault"] is None


@pytest.mark.parametrize(
    ("name", "visited", "outcome", "returned"),
    [
        ("refused", [*SUMMARY_PATHS, "/psp", "/esito", "/v2/esito"], "/v2/esito#transactionId=..&outcome=116", "error"),
        ("error-unclear", [*SUMMARY_PATHS, "/psp", "/esito"], "/esito", "error"),
        (
            "in-progress",
            [*SUMMARY_PATHS, "/psp", "/esito", "/v2/esito"],
            "/v2/esito#transactionId=..&outcome=17",
            "waiting",
        ),
        ("psp-popups", [*SUMMARY_PATHS, "/psp", "/esito", "/v2/esito"], "/v2/esito#transactionId=..&outcome=0", "ok"),
        ("gdi-check", [*SUMMARY_PATHS, "/gdi-check", "/esito"], "/esito", "ok"),
        ("in-app", [*SUMMARY_PATHS, "/esito"], "/esito#transactionId=..", "ok"),
        ("refused-by-title", [*SUMMARY_PATHS, "/psp", "/esito"], "/esito", "error"),
        ("card-refused", [*SUMMARY_PATHS, "/gdi-check", "/esito"], "/esito", "error"),
        ("silent-outcome", [*SUMMARY_PATHS, "/psp", "/esito"], "/esito", "error"),
    ],
)
def test_the_way_the_outcome_and_the_return(
    played: dict[str, dict[str, Any]], name: str, visited: list[str], outcome: str, returned: str
) -> None:
    result = played[name]
    assert paths(result) == visited
    assert result["values"][-1] == outcome
    assert result["returned"].startswith(f"https://kiosk.invalid/r/{returned}")


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("refused", "Il saldo della tua carta è insufficiente - pagoPA"),
        ("refused-by-title", "Il saldo della tua carta è insufficiente - pagoPA"),
        ("card-refused", "Autorizzazione negata - pagoPA"),
        ("error-unclear", "Si è verificato un errore imprevisto. - pagoPA"),
        ("silent-outcome", "Paga un avviso - pagoPA"),
    ],
)
def test_the_title_tells_the_outcome_on_both_routes(played: dict[str, dict[str, Any]], name: str, title: str) -> None:
    assert played[name]["values"][-2] == title


def test_a_card_goes_through_all_the_steps_and_is_paid(played: dict[str, dict[str, Any]]) -> None:
    result = played["paid"]
    steps = [*BEFORE, "/inserisci-carta", "/lista-psp", "/riepilogo-pagamento", "/psp", "/esito", "/v2/esito"]
    assert paths(result) == steps
    # 12.00 and the fee of 1.50.
    assert result["values"][0] == "13,50\xa0€"
    assert result["returned"] == "https://kiosk.invalid/r/ok?a=1"


def test_the_bank_is_another_origin(played: dict[str, dict[str, Any]]) -> None:
    [bank] = [address for address in played["refused"]["visited"] if "/psp/" in address]
    assert bank.startswith("http://localhost:")


@pytest.mark.parametrize(
    ("name", "visited"), [("cancelled", ["/c", "/inserisci-email"]), ("walk-away", [*SUMMARY_PATHS, "/annullato"])]
)
def test_both_ways_to_cancel_return_so(played: dict[str, dict[str, Any]], name: str, visited: list[str]) -> None:
    assert paths(played[name]) == visited
    assert played[name]["returned"] == "https://kiosk.invalid/r/cancel?a=1"


def test_an_expired_session_returns_as_an_error(played: dict[str, dict[str, Any]]) -> None:
    assert paths(played["session-expired"]) == [*BEFORE, "/sessione-scaduta"]
    assert played["session-expired"]["returned"] == "https://kiosk.invalid/r/error?a=1"


def test_the_dead_ends_end_on_checkouts_home_without_any_return(played: dict[str, dict[str, Any]]) -> None:
    assert paths(played["lost-home"]) == ["/c", "/errore", "/"]
    stray = "/riepilogo-pagamento/https://kiosk.invalid/r/cancel"
    # the stray address and the home page come in one turn of the page: the engine may tell of the second alone
    assert [path for path in paths(played["cancel-stuck"]) if path != stray] == [*SUMMARY_PATHS, "/"]
    assert played["lost-home"]["returned"] == played["cancel-stuck"]["returned"] == ""


def test_windows_are_asked_for_and_not_needed(played: dict[str, dict[str, Any]]) -> None:
    assert played["psp-popups"]["values"][0] == ["/psp/popup", "/psp/popup", "about:blank"]
    # a busy engine may drop windows before it tells of them, all or none
    windows = [line for line in played["psp-popups"]["visited"] if line.startswith("window")]
    assert not windows or "window about:blank" in windows
    assert all(line == "window about:blank" or line.endswith("/psp/popup") for line in windows)


def test_the_summary_asks_before_a_reload_and_is_then_left(played: dict[str, dict[str, Any]]) -> None:
    result = played["wrong-typing"]
    assert "dialog" in result["visited"]
    assert paths(result)[-1] == "/scegli-metodo"


def test_logging_in_goes_elsewhere_and_comes_back_to_the_email_page(played: dict[str, dict[str, Any]]) -> None:
    result = played["identity"]
    assert paths(result) == ["/c", "/inserisci-email", "/idp/login", "/inserisci-email"]
    # The address is prefilled, its repetition never is.
    assert result["values"][0][2] == "ufficio@prova.it"
    assert result["values"][1] == ""


@pytest.mark.parametrize(
    ("name", "title"),
    [("german", "E-Mail-Adresse"), ("asked", "Saisissez"), ("spanish", "Inserisci"), ("identity", "Inserisci")],
)
def test_the_language_follows_the_browser_and_the_document_says_italian(
    played: dict[str, dict[str, Any]], name: str, title: str
) -> None:
    shown, declared, _ = played[name]["values"][0]
    assert shown.startswith(title)
    assert declared == "it"
