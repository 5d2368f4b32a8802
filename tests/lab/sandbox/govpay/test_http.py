# SPDX-License-Identifier: EUPL-1.2
"""The HTTP frame: authentication, content negotiation, faults of the framework, headers, profiles, creditors."""

from __future__ import annotations

import base64
import ssl

import httpx
import pytest
import trustme

from kiosk.lab.sandbox.govpay.app import create_app
from kiosk.lab.sandbox.govpay.records import Application
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.tls import ClientCertificateProtocol
from tests.lab.sandbox.conftest import (
    DOMINIO,
    OTHER_DOMINIO,
    PAG2,
    PAG3,
    PEN,
    RAG,
    FixedClock,
    Sandbox,
    serving,
    small_town,
)

PROFILE = f"{PEN}/profilo"
PDF = "application/pdf"


@pytest.mark.parametrize(
    "header",
    [
        None,
        "Basic",
        "Basic !!!",
        "Bearer x",
        "Basic " + base64.b64encode(b"kiosk:wrong").decode(),
        "Basic " + base64.b64encode(b"nobody:secret").decode(),
        "Basic " + base64.b64encode(b"kiosk").decode(),
        "Basic " + base64.b64encode(b"\xff\xff:x").decode(),
    ],
)
def test_without_the_right_password_it_is_401_without_a_challenge(sandbox: Sandbox, header: str | None) -> None:
    answer = sandbox.http.get(PROFILE, headers={"Authorization": header} if header else {})
    assert (answer.status_code, answer.json()["codice"]) == (401, "401")
    assert "www-authenticate" not in answer.headers
    assert "x-govpay-idtransazione" not in answer.headers


def test_an_api_key_needs_both_headers(sandbox: Sandbox) -> None:
    path = RAG.replace("basic", "apikey") + "/profilo"
    both = {"X-APP-ID": "kiosk", "X-API-KEY": "secret"}
    assert sandbox.http.get(path, headers=both).status_code == 200
    for name in both:
        rest = {key: value for key, value in both.items() if key != name}
        assert sandbox.http.get(path, headers=rest).status_code == 401


@pytest.mark.parametrize(("segment", "status"), [("ssl", 401), ("header", 403), ("oauth2", 403), ("public", 403)])
def test_other_ways_of_authentication(sandbox: Sandbox, segment: str, status: int) -> None:
    answer = sandbox.http.get(PROFILE.replace("basic", segment), auth=("kiosk", "secret"))
    assert answer.status_code == status
    assert answer.json()["categoria"] == "AUTORIZZAZIONE"


def test_a_client_certificate_names_its_application_in_any_order_of_its_subject() -> None:
    authority = trustme.CA()
    subject = authority.issue_cert("127.0.0.1")
    client = authority.issue_cert(common_name="Chiosco", organization_name="Comune", organization_unit_name="SI")
    nobody = authority.issue_cert(common_name="Altro", organization_name="Comune", organization_unit_name="SI")
    govpay = GovPay(small_town, FixedClock())
    govpay.add_application(Application("tls", "tls", "x", certificate_subject="CN=Chiosco, O=Comune, OU=SI"))
    with (
        subject.private_key_and_cert_chain_pem.tempfile() as key_and_chain,
        authority.cert_pem.tempfile() as authority_file,
        serving(
            create_app(govpay),
            http=ClientCertificateProtocol,
            ssl_keyfile=key_and_chain,
            ssl_certfile=key_and_chain,
            ssl_ca_certs=authority_file,
            ssl_cert_reqs=ssl.CERT_OPTIONAL,
        ) as port,
    ):
        path = f"https://127.0.0.1:{port}" + PROFILE.replace("basic", "ssl")

        def ask(certificate: trustme.LeafCert | None) -> httpx.Response:
            context = ssl.create_default_context()
            authority.configure_trust(context)
            if certificate is not None:
                certificate.configure_cert(context)
            with httpx.Client(verify=context) as http:
                return http.get(path)

        assert ask(client).json()["nome"] == "tls"
        assert ask(None).status_code == ask(nobody).status_code == 401


def test_answers_of_the_framework_have_no_body_and_no_type(sandbox: Sandbox) -> None:
    auth = ("kiosk", "secret")
    cases = {
        404: sandbox.http.get(f"{PEN}/nope", auth=auth),
        405: sandbox.http.delete(f"{PEN}/pendenze/kiosk/P1", auth=auth),
        406: sandbox.http.get(PROFILE, auth=auth, headers={"Accept": "text/html"}),
        415: sandbox.http.put(
            f"{PEN}/pendenze/kiosk/P1", auth=auth, content="<a/>", headers={"Content-Type": "text/xml"}
        ),
    }
    for status, answer in cases.items():
        assert (answer.status_code, answer.content) == (status, b"")
        assert "content-type" not in answer.headers
        assert "x-govpay-idtransazione" not in answer.headers
    assert cases[405].headers["allow"].endswith("OPTIONS,HEAD")
    assert sandbox.get(f"{PEN}/pendenze", pagina="x").status_code == 404
    assert sandbox.http.get("/govpay-api-backoffice/rs/basic/v1/domini").status_code == 404
    assert sandbox.http.options(PROFILE, auth=auth).status_code == 200


def test_a_double_slash_is_refused_before_everything_else(sandbox: Sandbox) -> None:
    answer = sandbox.http.get(PEN + "//profilo")
    assert (answer.status_code, answer.headers["content-type"]) == (400, "text/html;charset=utf-8")


def test_headers_of_the_versions(sandbox: Sandbox) -> None:
    second, third = sandbox.get(PROFILE), sandbox.get(f"{RAG}/profilo")
    for answer in (second, third):
        assert answer.headers["x-govpay-idtransazione"]
        assert answer.headers["cache-control"] == "no-cache, no-store, max-age=0, must-revalidate"
        assert answer.headers["content-type"] == "application/json"
    assert "jsessionid" in second.headers["set-cookie"].lower()
    assert "set-cookie" not in third.headers
    assert third.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in third.headers


def test_a_notice_needs_an_accept_and_pdf_wins(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    for base, status in ((PEN, 406), (PAG2, 200)):
        request = sandbox.http.build_request("GET", f"{base}/avvisi/{DOMINIO}/{debt.notice}")
        del request.headers["accept"]
        assert sandbox.http.send(request, auth=("kiosk", "secret")).status_code == status
        assert sandbox.get(f"{base}/avvisi/{DOMINIO}/{debt.notice}", accept="*/*").status_code == 406
    both = sandbox.get(f"{PEN}/avvisi/{DOMINIO}/{debt.notice}", accept="application/json, application/PDF;q=0.1")
    assert both.headers["content-type"] == PDF
    assert both.headers["content-disposition"] == f'attachment; filename="{DOMINIO}_{debt.notice}.pdf"'


def test_a_fault_is_json_even_when_a_pdf_was_asked_for(sandbox: Sandbox) -> None:
    unknown = sandbox.get(f"{PEN}/avvisi/{DOMINIO}/301000000000099999", accept=PDF)
    assert (unknown.status_code, unknown.headers["content-type"]) == (404, "application/json")
    assert sandbox.get(f"{PEN}/avvisi/{DOMINIO}/12345", accept=PDF).status_code == 400


def test_one_way_of_writing_receipt_ids_is_enough(sandbox: Sandbox) -> None:
    debt = sandbox.debt()
    sandbox.pagopa.receipt(debt.notice, 5000, rid="a b")
    path = f"{RAG}/ricevute/{DOMINIO}/{debt.iuv}/"
    assert sandbox.get(path + "a%20b").json()["idRicevuta"] == "a b"
    assert sandbox.get(path + "a%2520b").json()["idRicevuta"] == "a b"


def test_profiles_differ_by_api(sandbox: Sandbox) -> None:
    names = [tipo["idTipoPendenza"] for tipo in sandbox.get(PROFILE).json()["tipiPendenza"]]
    assert names == ["LIBERO", "BOLLOT", "SANZ", "MENSA", "SPORT"]
    for base in (PAG2, PAG3, RAG):
        assert sandbox.get(f"{base}/profilo").json()["tipiPendenza"] == []
        assert len(sandbox.get(f"{base}/profilo", user="ufficio").json()["tipiPendenza"]) == 1
    assert "indirizzo" in sandbox.get(f"{PAG2}/profilo").json()["domini"][0]
    assert "indirizzo" not in sandbox.get(f"{RAG}/profilo").json()["domini"][0]
    assert len(sandbox.get(PROFILE, user="ufficio").json()["domini"]) == 2
    assert sandbox.get(PROFILE, user="gpadmin").json()["nome"] == "Amministratore"


def test_creditors_are_listed_whatever_the_caller_may_use(sandbox: Sandbox) -> None:
    rows = sandbox.get(f"{PAG2}/domini").json()["risultati"]
    assert [row["idDominio"] for row in rows] == [DOMINIO, OTHER_DOMINIO]
    assert sandbox.get(f"{PAG2}/domini", ordinamento="-codDominio").json()["risultati"][0]["idDominio"] == OTHER_DOMINIO
    one = sandbox.get(f"{PAG2}/domini/{DOMINIO}").json()
    assert one["gln"] == "8300000000000"
    assert "tipiPendenza" not in one
    assert sandbox.get(f"{PAG2}/domini/11111111111").status_code == 404
    assert sandbox.get(f"{PAG2}/domini/{OTHER_DOMINIO}/tipiPendenza").status_code == 403
    assert sandbox.get(f"{PAG2}/domini/{DOMINIO}/unitaOperative").json()["risultati"] == []
    assert sandbox.get(f"{PAG2}/domini/{DOMINIO}/logo", accept="*/*").status_code == 404
    assert sandbox.get(f"{PEN}/domini/{DOMINIO}/logo", accept="*/*").status_code == 404
