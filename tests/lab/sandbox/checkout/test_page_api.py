# SPDX-License-Identifier: EUPL-1.2
"""What the Checkout page asks of its back end, and what becomes of it in GovPay, over HTTP."""

from __future__ import annotations

import pytest

from .conftest import MONTECHIARO, Box, cart_body, pay

API = "/ecommerce/checkout"
PAID = "301000000000000144"


def test_a_payment_becomes_a_receipt_with_our_id_in_its_note(box: Box) -> None:
    assert box.receipts(PAID) == []
    assert pay(box, PAID) == f"{box.addresses['checkout']}/esito"
    [receipt] = box.receipts(PAID)
    assert receipt["esito"] == "ESEGUITO"
    detail = box.govpay.get(
        f"/govpay-api-ragioneria/rs/basic/v3/ricevute/{MONTECHIARO}/{PAID[1:]}/{receipt['idRicevuta']}"
    )
    assert detail.json()["rt"]["json"]["paymentNote"] == "ATTEMPT-1"


def test_while_somebody_pays_govpay_shows_it_and_has_no_receipt(box: Box) -> None:
    location = box.post_cart(cart_body(PAID)).headers["location"]
    box.checkout.post(f"{API}/v2/transactions", json={"cartId": location[-36:], "email": "a@b.it"}).raise_for_status()
    debt = box.debt(PAID)
    assert debt["stato"] == "NON_ESEGUITA"
    assert [rpp["stato"] for rpp in debt["rpp"]] == ["RPT_ACCETTATA_NODO"]  # type: ignore[attr-defined]
    assert box.receipts(PAID) == []


def test_refusing_at_the_bank_leaves_the_debt_unpaid(box: Box) -> None:
    pay(box, PAID, decision="refuse")
    assert (box.debt(PAID)["stato"], box.receipts(PAID)) == ("NON_ESEGUITA", [])


def test_pressing_twice_at_the_bank_keeps_the_first_decision(box: Box) -> None:
    location = box.post_cart(cart_body(PAID)).headers["location"]
    body = {"cartId": location[-36:], "email": "a@b.it"}
    payment = box.checkout.post(f"{API}/v2/transactions", json=body).json()["transactionId"]
    box.checkout.post(f"{API}/v2/transactions/{payment}/auth-requests", json={}).raise_for_status()
    for decision in ("refuse", "authorise"):
        answer = box.checkout.post(f"/psp/pay/{payment}", data={"decision": decision})
        assert answer.status_code == 302
    assert box.receipts(PAID) == []


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", f"{API}/v1/carts/none"),
        ("POST", f"{API}/v2/transactions"),
        ("DELETE", f"{API}/v2/transactions/none"),
        ("POST", f"{API}/v2/transactions/none/auth-requests"),
        ("GET", f"{API}/v1/transactions/none/outcomes"),
        ("GET", "/psp/pay/none"),
        ("POST", "/psp/pay/none"),
        ("POST", "/psp/gdi/none"),
    ],
)
def test_an_unknown_id_is_a_404(box: Box, method: str, path: str) -> None:
    assert box.checkout.request(method, path, content=b"[1" if method == "POST" else None).status_code == 404


def test_a_cart_of_which_one_was_paid_meanwhile_is_not_started(box: Box) -> None:
    location = box.post_cart(cart_body(PAID)).headers["location"]
    pay(box, PAID)
    body = {"cartId": location[-36:], "email": "a@b.it"}
    answer = box.checkout.post(f"{API}/v2/transactions", json=body)
    assert (answer.status_code, answer.json()["faultCodeDetail"]) == (409, "PAA_PAGAMENTO_DUPLICATO")


def test_a_receipt_without_its_pdf(box: Box) -> None:
    notice = "301000000000102646"
    pay(box, notice)
    [receipt] = box.receipts(notice)
    path = f"/govpay-api-ragioneria/rs/basic/v3/ricevute/{MONTECHIARO}/{notice[1:]}/{receipt['idRicevuta']}"
    assert box.govpay.get(path, headers={"Accept": "application/pdf"}).status_code == 500
    assert box.govpay.get(path).status_code == 200


def test_a_receipt_without_its_detail(box: Box) -> None:
    notice = "301000000000102747"
    pay(box, notice)
    [receipt] = box.receipts(notice)
    assert receipt["esito"] == "ESEGUITO"
    path = f"/govpay-api-ragioneria/rs/basic/v3/ricevute/{MONTECHIARO}/{notice[1:]}/{receipt['idRicevuta']}"
    assert box.govpay.get(path).status_code == 500
    assert box.govpay.get(path, headers={"Accept": "application/pdf"}).content.startswith(b"%PDF-")


def test_govpay_down_is_so_for_its_notice_only(box: Box) -> None:
    path = f"/govpay-api-pagamento/rs/basic/v2/pendenze/byAvviso/{MONTECHIARO}/"
    assert box.govpay.get(path + "301000000000101232").status_code == 503
    assert box.govpay.get(path + PAID).status_code == 200


def test_own_debts_are_found_by_all_three_apis_and_others_not_by_pendenze(box: Box) -> None:
    foreign = "301000000000200191"
    for notice, expected in ((PAID, (200, 200, 200)), (foreign, (403, 200, 200))):
        bases = (
            "govpay-api-pendenze/rs/basic/v2",
            "govpay-api-pagamento/rs/basic/v2",
            "govpay-api-ragioneria/rs/basic/v3",
        )
        answers = [box.govpay.get(f"/{base}/pendenze/byAvviso/{MONTECHIARO}/{notice}") for base in bases]
        assert tuple(answer.status_code for answer in answers) == expected


@pytest.mark.parametrize("path", ["/", "/inserisci-email", "/riepilogo-pagamento/https://kiosk.invalid/r/cancel"])
def test_every_address_of_checkout_is_the_page_and_carries_the_band(box: Box, path: str) -> None:
    answer = box.checkout.get(path)
    assert answer.status_code == 200
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
    assert '<html lang="it">' in answer.text
    assert 'id="prova"' in answer.text


def test_all_five_languages_have_every_text(box: Box) -> None:
    source = box.checkout.get("/static/texts.js").text
    rows = [line for line in source.splitlines() if line.startswith("  ") and ": [" in line]
    assert len(rows) > 60
    for row in rows:
        assert row.count('", "') == 4, row
