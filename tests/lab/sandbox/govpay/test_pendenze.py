# SPDX-License-Identifier: EUPL-1.2
"""API Pendenze v2: who may what, creating and overwriting, annulling, searching."""

from __future__ import annotations

import base64
from datetime import date
from typing import Any

import pytest

from tests.lab.sandbox.conftest import ANNA, DOMINIO, OTHER_DOMINIO, PAG2, PEN, RAG, Sandbox


def body(**changes: Any) -> dict[str, Any]:
    given = {
        "idTipoPendenza": "SANZ",
        "idDominio": DOMINIO,
        "causale": "Verbale",
        "soggettoPagatore": dict(ANNA),
        "importo": 10,
        "voci": [{"idVocePendenza": "1", "importo": 10, "descrizione": "Sanzione", "codEntrata": "SANZ"}],
    }
    return {key: value for key, value in {**given, **changes}.items() if value is not None}


def voce(**changes: Any) -> dict[str, Any]:
    given = {"idVocePendenza": "1", "importo": 10, "descrizione": "x", "codEntrata": "SANZ", **changes}
    return {key: value for key, value in given.items() if value is not None}


def test_put_creates_then_overwrites_and_keeps_number_and_uuid(sandbox: Sandbox) -> None:
    first = sandbox.put("P1", body())
    again = sandbox.put("P1", body(causale="Altro", importo=12.5, voci=[voce(importo=12.5)]))
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.json() == again.json()
    assert set(first.json()) == {"idDominio", "numeroAvviso", "UUID"}
    read = sandbox.get(f"{PEN}/pendenze/kiosk/P1").json()
    assert (read["causale"], read["importo"]) == ("Altro", 12.5)
    assert read["UUID"] == first.json()["UUID"]


def test_put_gives_the_pdf_only_when_asked_and_never_for_a_stamp(sandbox: Sandbox) -> None:
    printed = sandbox.put("P1", body(), stampaAvviso="true").json()["pdf"]
    assert base64.b64decode(printed).startswith(b"%PDF-")
    stamp = voce(codEntrata=None, tipoBollo="01", hashDocumento="dGVzdA==", provinciaResidenza="RM")
    assert "pdf" not in sandbox.put("P2", body(voci=[stamp]), stampaAvviso="true").json()


@pytest.mark.parametrize(
    "changes",
    [
        {"importo": 0},
        {"importo": -1},
        {"importo": 1.234},
        {"importo": 1_000_000_000},
        {"importo": "dieci"},
        {"importo": True},
        {"importo": None},
        {"causale": "x" * 141},
        {"causale": None},
        {"idDominio": "0123"},
        {"idDominio": "0123456789X"},
        {"nome": "x"},
        {"voci": None},
        {"voci": []},
        {"voci": [voce()] * 6},
        {"voci": ["x"]},
        {"voci": [voce(codEntrata=None)]},
        {"voci": [voce(tipoBollo="01")]},
        {"voci": [voce(idVocePendenza="a.b")]},
        {"numeroAvviso": "401000000000000144"},
        {"numeroAvviso": "30100000000000014"},
        {"dataScadenza": "2026-02-30"},
        {"dataScadenza": "31/01/2026"},
        {"soggettoPagatore": {"identificativo": "X", "anagrafica": "X", "cellulare": "3331234567"}},
        {"soggettoPagatore": {"identificativo": "X"}},
        {"soggettoPagatore": {"identificativo": "X", "anagrafica": "X", "tipo": "Z"}},
        {"soggettoPagatore": "Anna"},
        {"documento": {"identificativo": "d", "descrizione": "d", "soglia": {"tipo": "ENTRO", "giorni": 1}}},
        {"documento": {"identificativo": "d", "descrizione": "d", "rata": 1, "soglia": {"tipo": "RIDOTTO"}}},
        {"tassonomiaAvviso": "Varie"},
        {"annoRiferimento": 26},
    ],
    ids=str,
)
def test_a_body_with_a_wrong_field_is_a_400(sandbox: Sandbox, changes: dict[str, Any]) -> None:
    answer = sandbox.put("P1", body(**changes))
    assert (answer.status_code, answer.json()["codice"]) == (400, "SINTASSI")
    assert sandbox.get(f"{PEN}/pendenze/kiosk/P1").status_code == 404


@pytest.mark.parametrize("text", ["", "{", "[]", "null", '"x"', '{"importo": NaN}', "[" * 100_000])
def test_a_body_that_is_no_object_is_a_400(sandbox: Sandbox, text: str) -> None:
    headers = {"Content-Type": "application/json"}
    path = f"{PEN}/pendenze/kiosk/P1"
    answer = sandbox.http.put(path, content=text, headers=headers, auth=("kiosk", "secret"))
    assert (answer.status_code, answer.json()["codice"]) == (400, "SINTASSI")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"importo": 11}, "VER_002"),
        ({"voci": [voce(importo=5), voce(importo=5)]}, "VER_001"),
        ({"voci": [voce(codEntrata="NOPE")], "idTipoPendenza": "NOPE"}, "TRB_000"),
        ({"idTipoPendenza": "NOPE"}, "TVR_000"),
        ({"numeroAvviso": "001000000000000141"}, "VER_039"),
        ({"numeroAvviso": "302000000000000136"}, "VER_027"),
        (
            {
                "voci": [
                    voce(
                        codEntrata=None,
                        ibanAccredito="IT02L1234512345123456789012",
                        tipoContabilita="ALTRO",
                        codiceContabilita="abc",
                    )
                ]
            },
            "VER_020",
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_rules_of_business_refuse_with_their_code(sandbox: Sandbox, changes: dict[str, Any], code: str) -> None:
    answer = sandbox.put("P1", body(**changes))
    assert (answer.status_code, answer.json()["codice"]) == (422, code)


def test_an_update_may_not_lose_or_change_what_is_there(sandbox: Sandbox) -> None:
    two = [voce(idVocePendenza="a", importo=4), voce(idVocePendenza="b", importo=6)]
    sandbox.put("P1", body(voci=two))
    cases = {
        "VER_005": {"voci": [voce(idVocePendenza="a")]},
        "VER_006": {"voci": [two[0], voce(idVocePendenza="c", importo=6)]},
        "VER_007": {"voci": [two[0], voce(idVocePendenza="b", importo=6, codEntrata="MENSA")]},
        "VER_024": {"voci": two, "numeroAvviso": "301000000000099999"},
    }
    for code, changes in cases.items():
        assert sandbox.put("P1", body(**changes)).json()["codice"] == code
    assert sandbox.put("P1", body(voci=[*two, voce(idVocePendenza="c", importo=1)], importo=11)).status_code == 200


def test_a_number_given_by_the_caller_need_not_pass_the_check_digits(sandbox: Sandbox) -> None:
    number = "301000000000012345"
    assert sandbox.put("P1", body(numeroAvviso=number)).json()["numeroAvviso"] == number
    taken = sandbox.put("P2", body(numeroAvviso=number))
    assert (taken.status_code, taken.json()["codice"]) == (422, "VER_025")


def test_who_may_create_and_read(sandbox: Sandbox) -> None:
    assert sandbox.put("P1", body(idDominio=OTHER_DOMINIO)).status_code == 403
    assert sandbox.put("P1", body(idTipoPendenza="MENSA"), user="ufficio").json()["codice"] == "VER_022"
    foreign = sandbox.debt(id_a2a="ufficio")
    by_notice = f"/pendenze/byAvviso/{DOMINIO}/{foreign.notice}"
    assert sandbox.get(PEN + by_notice).status_code == 403
    assert sandbox.get(PAG2 + by_notice).json()["idA2A"] == "ufficio"
    assert sandbox.get(RAG + by_notice).status_code == 200
    assert sandbox.get(PAG2 + by_notice, user="altro").status_code == 403
    assert sandbox.get(PAG2 + by_notice, user="gpadmin").status_code == 403
    unknown = sandbox.put("P1", body(idDominio="11111111111"), user="ufficio")
    assert (unknown.status_code, unknown.json()["codice"]) == (422, "DOM_000")


def annul(sandbox: Sandbox, id_pendenza: str, value: str = "ANNULLATA", op: str = "REPLACE") -> Any:
    operations = [{"op": op, "path": "/stato", "value": value}]
    path = f"{PEN}/pendenze/kiosk/{id_pendenza}"
    return sandbox.http.patch(path, json=operations, auth=("kiosk", "secret"))


def test_annulment_can_be_repeated_taken_back_and_overwritten(sandbox: Sandbox) -> None:
    sandbox.put("P1", body())
    assert annul(sandbox, "P1").json()["stato"] == "ANNULLATA"
    assert annul(sandbox, "P1").status_code == 200
    assert annul(sandbox, "P1", "NON_ESEGUITA").json()["stato"] == "NON_ESEGUITA"
    assert annul(sandbox, "P1", "NON_ESEGUITA").status_code == 400
    assert annul(sandbox, "P1", "PAGATA").status_code == 400
    assert annul(sandbox, "P1", op="replace").status_code == 400
    annul(sandbox, "P1")
    assert sandbox.put("P1", body()).status_code == 200
    assert sandbox.get(f"{PEN}/pendenze/kiosk/P1").json()["stato"] == "NON_ESEGUITA"
    assert annul(sandbox, "NOPE").status_code == 404


def test_a_paid_debt_is_neither_overwritten_nor_annulled(sandbox: Sandbox) -> None:
    debt = sandbox.debt(id_pendenza="P1", amount_cents=1000)
    sandbox.pagopa.receipt(debt.notice, 1000)
    assert sandbox.put("P1", body()).json()["codice"] == "VER_003"
    assert (annul(sandbox, "P1").status_code, annul(sandbox, "P1").json()["codice"]) == (400, "SINTASSI")


def test_a_post_may_stand_for_a_put(sandbox: Sandbox) -> None:
    path = f"{PEN}/pendenze/kiosk/P1"
    auth = ("kiosk", "secret")
    headers = {"X-HTTP-Method-Override": "PUT"}
    assert sandbox.http.post(path, json=body(), auth=auth, headers=headers).status_code == 201
    plain = sandbox.http.post(path, json=body(), auth=auth)
    assert (plain.status_code, plain.content) == (405, b"")
    assert plain.headers["allow"].startswith("POST,GET,PATCH,PUT")


def test_the_due_day_itself_is_still_valid(sandbox: Sandbox) -> None:
    today = sandbox.debt(1, data_scadenza=date(2026, 11, 23))
    past = sandbox.debt(2, data_scadenza=date(2026, 11, 22))
    assert sandbox.get(f"{PEN}/pendenze/kiosk/D-1").json()["stato"] == "NON_ESEGUITA"
    assert sandbox.get(f"{PEN}/pendenze/kiosk/D-2").json()["stato"] == "SCADUTA"
    sandbox.clock.advance(days=1)
    assert sandbox.get(f"{PEN}/avvisi/{DOMINIO}/{today.notice}").json()["stato"] == "SCADUTA"
    assert [r["idPendenza"] for r in search(sandbox, stato="SCADUTA")["risultati"]] == ["D-2", "D-1"]
    assert search(sandbox, stato="NON_ESEGUITA")["numRisultati"] == 0
    assert sandbox.pagopa.activate(past.notice, 5000) == "PAA_PAGAMENTO_SCADUTO"


def search(sandbox: Sandbox, **params: Any) -> Any:
    return sandbox.get(f"{PEN}/pendenze", **params).json()


def test_search_filters_by_debtor_day_creditor_and_hides_unpaid_spontaneous_ones(sandbox: Sandbox) -> None:
    sandbox.debt(1)
    sandbox.clock.advance(days=1)
    sandbox.debt(2, spontaneous=True)
    sandbox.debt(3, debtor={"identificativo": "VRDLGU70A01H501X", "anagrafica": "Luigi Verdi"})
    sandbox.debt(4, id_a2a="ufficio")
    assert [r["idPendenza"] for r in search(sandbox)["risultati"]] == ["D-3", "D-1"]
    shown = search(sandbox, mostraSpontaneiNonPagati="true", idDebitore="bncnna85a41h501t")
    assert [r["idPendenza"] for r in shown["risultati"]] == ["D-2", "D-1"]
    assert search(sandbox, dataDa="2026-11-24")["numRisultati"] == 1
    assert search(sandbox, dataA="2026-11-23")["numRisultati"] == 1
    assert search(sandbox, dataDa="2026-11-23T25:00")["numRisultati"] == 1
    assert search(sandbox, idDominio=OTHER_DOMINIO)["numRisultati"] == 0
    assert sandbox.get(f"{PEN}/pendenze", dataDa="ieri").status_code == 400
    assert sandbox.get(f"{PEN}/pendenze", stato="eseguita").status_code == 400
    assert search(sandbox, campi="idPendenza") == {}


def test_twelve_thousand_debts_of_one_debtor_are_counted_and_paged(sandbox: Sandbox) -> None:
    for number in range(12_000):
        sandbox.debt(number)
    capped = search(sandbox, idDebitore=ANNA["identificativo"])
    assert (capped["numRisultati"], capped["numPagine"], len(capped["risultati"])) == (10_000, 400, 25)
    true = search(sandbox, idDebitore=ANNA["identificativo"], maxRisultati="false", pagina=480)
    assert (true["numRisultati"], true["numPagine"]) == (12_000, 480)
    assert true["risultati"][-1]["idPendenza"] == "D-0"
    assert "prossimiRisultati" not in true
    assert search(sandbox, pagina=481)["risultati"] == []
    notice = sandbox.govpay.debts()[6000].notice
    found = sandbox.get(f"{PEN}/pendenze/byAvviso/{DOMINIO}/{notice}").json()
    assert found["idPendenza"] == "D-6000"


@pytest.mark.parametrize(
    ("name", "value"), [("pagina", "0"), ("risultatiPerPagina", "-1"), ("risultatiPerPagina", "5001")]
)
def test_pages_out_of_range_are_a_400(sandbox: Sandbox, name: str, value: str) -> None:
    assert sandbox.get(f"{PEN}/pendenze", **{name: value}).status_code == 400
