# SPDX-License-Identifier: EUPL-1.2
"""A cart as pagoPA takes it, and where its page may be."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.adapters.checkout.cart import cart_body, cut, page_address, refresh_target
from kiosk.application.ports import PaymentRequest
from kiosk.domain.attempt import CartItem
from kiosk.domain.money import Money
from kiosk.domain.navigation import ReturnAddresses
from kiosk.domain.notice import NoticeNumber
from kiosk.errors import Bug, Outage, OutcomeUnknown
from tests.contract.openapi import Sent, description
from tests.contract.published import needs_contracts

ID = "ABCDEFGHJKLMNPQRSTUVWXYZ23"
RETURNS = ReturnAddresses("https://kiosk.invalid/ritorno", ID)
DUE = CartItem(
    "01234567890", "Comune di Altura", NoticeNumber("301000000000000144"), Money(10150), "Mensa", "01000000000000144"
)
ORIGINS = frozenset({"https://checkout.pagopa.it:443", "http://127.0.0.1:8080"})
ASKED = "https://api.platform.pagopa.it/checkout/ec/v2/carts"


def _cart(*notices: CartItem, email: str | None = None) -> PaymentRequest:
    return PaymentRequest(ID, notices or (DUE,), RETURNS, email=email)


def _due(**changes: object) -> CartItem:
    values = {name: getattr(DUE, name) for name in DUE.__dataclass_fields__}
    return CartItem(**{**values, **changes})


def test_a_cart_of_version_2() -> None:
    assert json.loads(cart_body(_cart(email="ada@comune.example"), "v2")) == {
        "paymentNotices": [
            {
                "noticeNumber": "301000000000000144",
                "fiscalCode": "01234567890",
                "amount": 10150,
                "companyName": "Comune di Altura",
                "description": "Mensa",
            }
        ],
        "returnUrls": {
            "returnOkUrl": f"https://kiosk.invalid/ritorno/{ID}/ok",
            "returnCancelUrl": f"https://kiosk.invalid/ritorno/{ID}/cancel",
            "returnErrorUrl": f"https://kiosk.invalid/ritorno/{ID}/error",
            "returnWaitingUrl": f"https://kiosk.invalid/ritorno/{ID}/waiting",
        },
        "idCart": ID,
        "allCCP": False,
        "emailNotice": "ada@comune.example",
    }


def test_a_cart_of_version_1_knows_no_waiting() -> None:
    body = json.loads(cart_body(_cart(), "v1"))
    assert set(body["returnUrls"]) == {"returnOkUrl", "returnCancelUrl", "returnErrorUrl"}
    assert "emailNotice" not in body


@needs_contracts
@pytest.mark.parametrize("version", ["v1", "v2"])
@pytest.mark.parametrize(
    "cart",
    [
        _cart(),
        _cart(email="ada@comune.example"),
        _cart(*[DUE] * 5),
        _cart(_due(causale="à" * 500, creditor_name="😀" * 500)),
        _cart(_due(causale="", creditor_name="", amount=Money(1))),
        _cart(_due(amount=Money(99_999_999_999))),
    ],
)
def test_carts_are_valid(version: str, cart: PaymentRequest, tmp_path: Path) -> None:
    published = description(f"checkout/checkout-ec-{version}.json", tmp_path, "https://pagopa.example")
    content = cart_body(cart, version)
    headers = {"Content-Type": "application/json"}
    published.validate_request(
        Sent(httpx.Request("POST", "https://pagopa.example/carts", content=content, headers=headers))
    )


def test_carts_that_no_channel_takes() -> None:
    for notices in ((DUE,) * 6, (_due(amount=Money(0)),)):
        with pytest.raises(Bug):
            cart_body(_cart(*notices), "v2")
    with pytest.raises(Bug):
        cart_body(PaymentRequest(ID, (), RETURNS), "v2")


@given(st.text(alphabet=st.characters(categories=None), max_size=400))
def test_texts_are_cut_by_characters(text: str) -> None:
    found = cut(text)
    assert len(found) <= 140
    found.encode("utf-8")


def test_what_is_cut() -> None:
    assert cut("a" * 139 + "😀" + "b") == "a" * 139 + "😀"
    assert cut("a" * 140 + "b") == "a" * 140
    assert cut("Mensa \ud83d") == "Mensa \ufffd"
    assert cut("\ud83d\ude00") == "😀", "two halves are one character"


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        ("https://checkout.pagopa.it/c/1?clientId=x", "https://checkout.pagopa.it/c/1?clientId=x"),
        ("https://CHECKOUT.pagopa.it:443/c/1", "https://CHECKOUT.pagopa.it:443/c/1"),
        ("http://127.0.0.1:8080/c/1", "http://127.0.0.1:8080/c/1"),
        ("//checkout.pagopa.it/c/1", "https://checkout.pagopa.it/c/1"),
    ],
)
def test_where_a_page_may_be(found: str, expected: str) -> None:
    assert page_address(found, ASKED, ORIGINS) == expected


@pytest.mark.parametrize("found", ["/c/1", "c/1", "../c/1", "?c=1"])
def test_relative_addresses(found: str) -> None:
    asked = "https://checkout.pagopa.it/ec/v2/carts"
    assert page_address(found, asked, ORIGINS).startswith("https://checkout.pagopa.it/")
    with pytest.raises(Outage):
        page_address(found, ASKED, ORIGINS)


@pytest.mark.parametrize(
    "found",
    [
        "https://checkout.pagopa.it.evil.example/c/1",
        "https://evil.example/c/1",
        "https://checkout.pagopa.it@evil.example/c/1",
        "https://user@checkout.pagopa.it/c/1",
        "https://checkout.pagopa.it:8443/c/1",
        "http://checkout.pagopa.it/c/1",
        "http://checkout.pagopa.it:443/c/1",
        "http://127.0.0.1:8081/c/1",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "ftp://checkout.pagopa.it/c/1",
    ],
)
def test_where_no_page_may_be(found: str) -> None:
    with pytest.raises(Outage):
        page_address(found, ASKED, ORIGINS)


@pytest.mark.parametrize(
    "found",
    [
        "",
        "https://checkout.pagopa.it\\@evil.example/",
        "https://checkout.pagopa.it/c/1 x",
        "https://checkout.pagopa.it/c/\t1",
        "https://checkout.pagopa.it/ç",
        "https://[checkout.pagopa.it/c/1",
        "https://checkout.pagopa.it/" + "x" * 5000,
    ],
)
def test_what_is_no_address(found: str) -> None:
    with pytest.raises(OutcomeUnknown):
        page_address(found, ASKED, ORIGINS)


@given(st.text(max_size=60) | st.text("https:/\\@.checkoutpagopait[]#?%", max_size=60))
def test_any_address_is_checkout_s_or_an_error(found: str) -> None:
    try:
        address = page_address(found, ASKED, ORIGINS)
    except (Outage, OutcomeUnknown):
        return
    assert address.lower().startswith(("https://checkout.pagopa.it", "http://127.0.0.1:8080"))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        (b'<html><head><meta http-equiv="refresh" content="0; url=/c/1">', "/c/1"),
        (
            b"<META HTTP-EQUIV='Refresh' CONTENT='0;URL=https://x.example/c?a=1&amp;b=2'/>",
            "https://x.example/c?a=1&b=2",
        ),
        (b"<meta http-equiv=refresh content=\"0, url='/c/1'\">", "/c/1"),
        (b'<meta content=" 5 ; url = /c/1 " http-equiv=" refresh ">', "/c/1"),
        (b'<meta http-equiv="refresh" content="30">', ""),
        (b'<meta http-equiv="refresh">', ""),
        (b'<meta http-equiv="refresh" content="0; /c/1">', ""),
        (b'<meta name="refresh" content="0; url=/c/1">', ""),
        (b'<!-- <meta http-equiv="refresh" content="0; url=/c/1"> -->', ""),
        (b"{}", ""),
        (b"", ""),
        (b"\xff\xfe\x00<![foo", ""),
        (b'<meta http-equiv="refresh" content="0; url=/c/1"><![foo[', "/c/1"),
    ],
)
def test_a_page_that_sends_on(html: bytes, expected: str) -> None:
    assert refresh_target(html) == expected


@given(st.binary(max_size=300) | st.text("<>![]-meta=\"'/ ", max_size=100).map(str.encode))
def test_any_page(html: bytes) -> None:
    assert isinstance(refresh_target(html), str)
