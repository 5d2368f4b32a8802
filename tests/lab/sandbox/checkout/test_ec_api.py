# SPDX-License-Identifier: EUPL-1.2
"""The EC API of the sandbox over HTTP: what it takes, what it refuses, and where it sends the payer."""

from __future__ import annotations

from typing import Any

import pytest

from .conftest import KEY, RETURNS, Box, cart_body

PAID = "301000000000000144"


def _without(body: dict[str, Any], *path: str | int) -> dict[str, Any]:
    at: Any = body
    for step in path[:-1]:
        at = at[step]
    del at[path[-1]]
    return body


def _with(body: dict[str, Any], value: object, *path: str | int) -> dict[str, Any]:
    at: Any = body
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value
    return body


@pytest.mark.parametrize("version", [1, 2])
def test_a_cart_is_opened_on_checkouts_own_host(box: Box, version: int) -> None:
    answer = box.post_cart(cart_body(PAID), version)
    assert answer.status_code == 302
    assert answer.headers["location"].startswith(f"{box.addresses['checkout']}/c/")


def test_it_tells_which_carts_were_taken_until_it_begins_anew(box: Box) -> None:
    for name in ("A", "B"):
        box.post_cart({**cart_body(PAID), "idCart": name})
    box.checkout.post("/_sandbox/faults", json={"path": "/carts", "fault": "status"})
    assert box.checkout.get("/_sandbox/carts").json() == ["A", "B"]
    box.govpay.post("/_sandbox/reset", json={})
    assert box.checkout.get("/_sandbox/carts").json() == []
    assert box.post_cart(cart_body(PAID)).status_code == 302


def test_the_redirect_resource_refreshes_to_the_same_page(box: Box) -> None:
    location = box.post_cart(cart_body(PAID)).headers["location"]
    cart_id = location.rsplit("/", 1)[1]
    answer = box.checkout.get(f"/checkout/ec/v1/carts/{cart_id}/redirect")
    assert answer.status_code == 200
    assert f'http-equiv="refresh" content="0;url={location}"' in answer.text


@pytest.mark.parametrize("header", [{"Ocp-Apim-Subscription-Key": "wrong"}, {"Ocp-Apim-Subscription-Key": ""}])
def test_without_the_subscription_key_nothing_is_opened(box: Box, header: dict[str, str]) -> None:
    answer = box.post_cart(cart_body(PAID), 2, **header)
    assert answer.status_code == 401
    assert KEY not in answer.text


@pytest.mark.parametrize(
    "body",
    [
        [],
        "cart",
        {},
        _with(cart_body(PAID), [], "paymentNotices"),
        cart_body(*[PAID] * 6),
        _with(cart_body(PAID), 0, "paymentNotices", 0, "amount"),
        _with(cart_body(PAID), 12.5, "paymentNotices", 0, "amount"),
        _with(cart_body(PAID), True, "paymentNotices", 0, "amount"),
        _with(cart_body(PAID), "30100000000000014", "paymentNotices", 0, "noticeNumber"),
        _with(cart_body(PAID), "0123456789", "paymentNotices", 0, "fiscalCode"),
        _with(cart_body(PAID), "x" * 141, "paymentNotices", 0, "description"),
        _without(cart_body(PAID), "paymentNotices", 0, "companyName"),
        _without(cart_body(PAID), "returnUrls", "returnOkUrl"),
        _without(cart_body(PAID), "returnUrls", "returnWaitingUrl"),
        _with(cart_body(PAID), "javascript:alert(1)", "returnUrls", "returnOkUrl"),
        cart_body(PAID, emailNotice="not an address"),
        cart_body(PAID, idCart=7),
    ],
)
def test_a_formally_wrong_cart_is_a_problem_400(box: Box, body: object) -> None:
    answer = box.post_cart(body)
    assert (answer.status_code, answer.headers["content-type"]) == (400, "application/problem+json")
    assert answer.json()["status"] == 400


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b'{"a": NaN}', b"[" * 20_000])
def test_what_is_no_json_is_a_problem_400(box: Box, content: bytes) -> None:
    headers = {"Ocp-Apim-Subscription-Key": KEY, "Content-Type": "application/json"}
    answer = box.checkout.post("/checkout/ec/v2/carts", content=content, headers=headers)
    assert answer.status_code == 400


def test_other_content_and_too_much_content_are_refused(box: Box) -> None:
    headers = {"Ocp-Apim-Subscription-Key": KEY, "Content-Type": "text/plain"}
    assert box.checkout.post("/checkout/ec/v2/carts", content=b"{}", headers=headers).status_code == 415
    headers["Content-Type"] = "application/json"
    too_much = b" " * 70_000
    assert box.checkout.post("/checkout/ec/v2/carts", content=too_much, headers=headers).status_code == 413


def test_version_1_does_not_ask_for_the_waiting_address(box: Box) -> None:
    assert box.post_cart(cart_body(PAID, returnUrls=dict(RETURNS)), 1).status_code == 302
    assert box.post_cart(cart_body(PAID, returnUrls=dict(RETURNS)), 2).status_code == 400


@pytest.mark.parametrize(
    "notice",
    ["301000000000101333", "301000000000101434", "301000000000101535", "301000000000101636", "301000000000101939"],
    ids=["paid", "expired", "annulled", "unknown", "anomalous"],
)
def test_a_notice_that_cannot_be_paid_is_a_422(box: Box, notice: str) -> None:
    answer = box.post_cart(cart_body(PAID, notice))
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


def test_the_notice_of_the_scenario_finds_checkout_down(box: Box) -> None:
    assert box.post_cart(cart_body("301000000000101131")).status_code == 503


def test_checkout_can_be_made_to_fail(box: Box) -> None:
    fault = {"path": "/carts", "fault": "html", "times": 1}
    box.checkout.post("/_sandbox/faults", json=fault).raise_for_status()
    assert box.post_cart(cart_body(PAID)).headers["content-type"].startswith("text/html")
    assert box.post_cart(cart_body(PAID)).status_code == 302
