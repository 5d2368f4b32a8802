# SPDX-License-Identifier: EUPL-1.2
"""Payments and receipts: what each API shows before, during and after, and what pagoPA is told."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from kiosk.lab.sandbox.govpay.records import Voce
from tests.lab.sandbox.conftest import ANNA, DOMINIO, OTHER_DOMINIO, PAG2, PAG3, PEN, RAG, Sandbox


def states(sandbox: Sandbox, notice: str) -> tuple[str, str]:
    debt = sandbox.get(f"{PAG2}/pendenze/byAvviso/{DOMINIO}/{notice}").json()["stato"]
    return debt, sandbox.get(f"{PEN}/avvisi/{DOMINIO}/{notice}").json()["stato"]


def receipts(sandbox: Sandbox, iuv: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = sandbox.get(f"{RAG}/ricevute", idDominio=DOMINIO, iuv=iuv).json()["risultati"]
    return rows


def test_one_payment_from_start_to_receipt(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    assert sandbox.get(f"{PAG3}/ricevute/{DOMINIO}/{debt.iuv}").status_code == 404
    assert sandbox.pagopa.activate(debt.notice, 5000) == "OK"
    assert states(sandbox, debt.notice) == ("NON_ESEGUITA", "NON_ESEGUITA")
    assert sandbox.get(f"{PAG3}/ricevute/{DOMINIO}/{debt.iuv}").json()["numRisultati"] == 0
    during = sandbox.get(f"{PEN}/pendenze/kiosk/D-1").json()["rpp"][0]
    assert (during["stato"], during["rt"]) == ("RPT_ACCETTATA_NODO", None)
    assert "rt" not in sandbox.get(f"{PAG2}/pendenze/kiosk/D-1").json()["rpp"][0]
    waiting_ccp = debt.rpps[0].ccp
    sandbox.clock.advance(seconds=90)
    assert sandbox.pagopa.receipt(debt.notice, 5000, rid="r1", payment_note="cart-1", fee_cents=95) == "OK"
    assert debt.rpps[0].ccp == "r1" != waiting_ccp
    assert states(sandbox, debt.notice) == ("ESEGUITA", "DUPLICATA")
    for path in (f"{PAG3}/ricevute/{DOMINIO}/{debt.iuv}/r1", f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/r1"):
        got = sandbox.get(path).json()
        assert (got["esito"], got["data"]) == ("ESEGUITO", "2026-11-23T10:01:30")
        assert got["rt"]["json"]["paymentNote"] == "cart-1"
        assert got["rt"]["json"]["fee"] == "0.95"
        assert got["rt"]["json"]["debtor"]["fullName"] == ANNA["anagrafica"]
        assert '"importo":50.00' in sandbox.get(path).text
    paid = sandbox.get(f"{RAG}/pendenze/byAvviso/{DOMINIO}/{debt.notice}").json()
    assert paid["voci"][0]["riscossione"]["iur"] == "r1"
    assert "stato" not in paid


def test_the_same_receipt_twice_is_refused_and_changes_nothing(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    sandbox.pagopa.receipt(debt.notice, 5000, rid="r1")
    again = sandbox.pagopa.receipt_explained(debt.notice, 5000, rid="r1")
    assert again.code == "PAA_RECEIPT_DUPLICATA"
    assert "è già acquisita in data 2026-11-23 10:00" in again.reason
    assert states(sandbox, debt.notice) == ("ESEGUITA", "DUPLICATA")
    assert len(receipts(sandbox, debt.iuv)) == 1


def test_two_payments_make_a_debt_anomalous_with_two_receipts(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    assert [sandbox.pagopa.activate(debt.notice, 5000) for _ in range(2)] == ["OK", "OK"]
    sandbox.pagopa.receipt(debt.notice, 5000, rid="r1")
    sandbox.pagopa.receipt(debt.notice, 5000, rid="r2")
    assert states(sandbox, debt.notice) == ("ANOMALA", "DUPLICATA")
    assert {row["idRicevuta"] for row in receipts(sandbox, debt.iuv)} == {"r1", "r2"}
    read = sandbox.get(f"{PEN}/pendenze/kiosk/D-1").json()
    assert read["descrizioneStato"] == "Acquisito pagamento duplicato"
    assert "descrizioneStato" not in sandbox.get(f"{PAG2}/pendenze/kiosk/D-1").json()
    found = sandbox.get(f"{PEN}/pendenze", stato="ESEGUITA").json()["risultati"]
    assert [row["stato"] for row in found] == ["ANOMALA"]
    assert sandbox.get(f"{PEN}/pendenze", stato="ANOMALA").json()["numRisultati"] == 0
    assert sandbox.pagopa.activate(debt.notice, 5000) == "PAA_PAGAMENTO_DUPLICATO"


def test_another_amount_is_anomalous_and_the_voce_stays_unpaid(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    sandbox.pagopa.receipt(debt.notice, 6000, rid="r1")
    read = sandbox.get(f"{PEN}/pendenze/kiosk/D-1").json()
    assert (read["stato"], read["importo"], read["voci"][0]["stato"]) == ("ANOMALA", 50.0, "Non eseguito")
    paid = sandbox.get(f"{RAG}/pendenze/byAvviso/{DOMINIO}/{debt.notice}").json()
    assert paid["voci"][0]["riscossione"]["importo"] == 60.0


def test_a_rejected_receipt_never_pays_and_the_first_one_is_in_no_list(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    sandbox.pagopa.activate(debt.notice, 5000)
    assert sandbox.pagopa.receipt(debt.notice, 5000, rid="r1", outcome="KO") == "PAA_SEMANTICA"
    assert receipts(sandbox, debt.iuv) == []
    assert sandbox.get(f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/r1").status_code == 404
    assert sandbox.pagopa.receipt(debt.notice, 0, rid="r2", outcome="KO", voci=[5000]) == "PAA_SEMANTICA"
    assert [(row["idRicevuta"], row["esito"]) for row in receipts(sandbox, debt.iuv)] == [("r2", "IN_CORSO")]
    got = sandbox.get(f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/r2").json()
    assert got["importo"] == 0.0
    assert "istitutoAttestante" not in got
    assert "riscossione" not in got["pendenza"]["voci"][0]
    pdf = sandbox.get(f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/r2", accept="application/pdf")
    assert pdf.content.startswith(b"%PDF-")
    assert states(sandbox, debt.notice) == ("NON_ESEGUITA", "NON_ESEGUITA")
    rpps = sandbox.get(f"{PEN}/rpp", idDominio=DOMINIO, iuv=debt.iuv).json()["risultati"]
    assert [rpp["stato"] for rpp in rpps] == ["RT_RIFIUTATA_PA"] * 2
    assert all("diverso da 0" in rpp["dettaglioStato"] or "somma" in rpp["dettaglioStato"] for rpp in rpps)


def test_a_payment_after_annulment_counts_and_pagamento_v3_cannot_show_it(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    sandbox.govpay.annul(debt, "sospeso")
    assert sandbox.pagopa.activate(debt.notice, 5000) == "PAA_PAGAMENTO_ANNULLATO"
    assert sandbox.pagopa.receipt(debt.notice, 5000, rid="r1") == "OK"
    assert states(sandbox, debt.notice) == ("ESEGUITA", "DUPLICATA")
    path = f"{PAG3}/ricevute/{DOMINIO}/{debt.iuv}/r1"
    failing = sandbox.get(path)
    assert (failing.status_code, failing.json()["codice"]) == (500, "INTERNAL")
    assert sandbox.get(path, accept="application/pdf").status_code == 200
    assert sandbox.get(f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/r1").status_code == 200


def test_a_receipt_of_several_voci_pays_each_of_them(sandbox: Sandbox) -> None:
    voci = [Voce("a", 1010, "settembre", cod_entrata="MENSA"), Voce("b", 2020, "ottobre", cod_entrata="MENSA")]
    debt = sandbox.debt(voci=voci, amount_cents=3030)
    sandbox.pagopa.receipt(debt.notice, 3030, rid="r1")
    paid = sandbox.get(f"{RAG}/pendenze/byAvviso/{DOMINIO}/{debt.notice}").json()["voci"]
    assert [voce["riscossione"]["importo"] for voce in paid] == [10.1, 20.2]


def test_pagopa_is_refused_what_nobody_owes(sandbox: Sandbox) -> None:
    assert sandbox.pagopa.activate("301000000000000144", 100) == "PAA_PAGAMENTO_SCONOSCIUTO"
    assert sandbox.pagopa.receipt("12", 100) == "PAA_PAGAMENTO_SCONOSCIUTO"


def test_a_receipt_can_come_later_and_a_reset_takes_it_back(sandbox: Sandbox) -> None:
    debt, other = sandbox.debt(1), sandbox.debt(2)

    async def play() -> None:
        sandbox.pagopa.receipt_after(0, debt.notice, 5000, payment_note="cart-1")
        assert debt.paid_on is None
        loop = asyncio.get_running_loop()
        done = loop.create_future()
        loop.call_later(0.01, done.set_result, None)
        await done
        assert debt.paid_on is not None
        sandbox.pagopa.receipt_after(0, other.notice, 5000)
        sandbox.govpay.reset()
        later = loop.create_future()
        loop.call_later(0.01, later.set_result, None)
        await later

    asyncio.run(play())
    assert other.paid_on is None


def test_unfiltered_receipts_come_by_request_time(sandbox: Sandbox) -> None:
    never_activated, activated = sandbox.debt(1), sandbox.debt(2)
    sandbox.clock.advance(minutes=1)
    sandbox.pagopa.activate(activated.notice, 5000)
    sandbox.pagopa.receipt(activated.notice, 5000, rid="early")
    sandbox.clock.advance(minutes=1)
    sandbox.pagopa.receipt(never_activated.notice, 5000, rid="late")
    rows = sandbox.get(f"{RAG}/ricevute", idDominio=DOMINIO).json()["risultati"]
    assert [row["idRicevuta"] for row in rows] == ["early", "late"]
    assert rows[0]["data"] < rows[1]["data"]
    assert sandbox.get(f"{RAG}/ricevute", idRicevuta="late").json()["numRisultati"] == 1
    assert sandbox.get(f"{RAG}/ricevute", user="altro").json()["numRisultati"] == 0
    assert sandbox.get(f"{RAG}/ricevute", idDominio=OTHER_DOMINIO).json()["numRisultati"] == 0


@pytest.mark.parametrize("context", [PEN, PAG2, RAG])
def test_a_debt_that_only_the_creditor_knows_is_acquired_on_the_fly(sandbox: Sandbox, context: str) -> None:
    remote = sandbox.debt(id_pendenza="R-1", remote_after_s=0.01)
    assert sandbox.get(f"{PEN}/avvisi/{DOMINIO}/{remote.notice}").json()["stato"] == "SCONOSCIUTA"
    assert sandbox.get(f"{PEN}/pendenze/kiosk/R-1").status_code == 404
    found = sandbox.get(f"{context}/pendenze/byAvviso/{DOMINIO}/{remote.notice}")
    assert found.json()["idPendenza"] == "R-1"
    assert sandbox.get(f"{PEN}/pendenze/kiosk/R-1").status_code == 200


def test_a_receipt_as_pendenze_v2_gives_it(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    sandbox.pagopa.receipt(debt.notice, 5000, rid="r1")
    path = f"{PEN}/rpp/{DOMINIO}/{debt.iuv}/r1/rt"
    as_json = sandbox.get(path).json()
    assert as_json["paymentAmount"] == 50.0
    assert "officeName" not in as_json
    assert as_json["transferList"]["transfer"][0]["iban"].startswith("IT60")
    as_xml = sandbox.get(path, accept="*/*")
    assert as_xml.headers["content-type"] == "text/xml"
    assert "<receiptId>r1</receiptId>" in as_xml.text
    assert sandbox.get(path, accept="application/pdf").content.startswith(b"%PDF-")
    assert sandbox.get(f"{PEN}/rpp/{DOMINIO}/{debt.iuv}/n/a/rt").status_code == 404
    assert sandbox.get(f"{PEN}/rpp/{DOMINIO}/{debt.iuv}/r1", user="ufficio").status_code == 403
