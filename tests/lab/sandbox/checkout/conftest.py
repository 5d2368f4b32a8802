# SPDX-License-Identifier: EUPL-1.2
"""The whole sandbox as a process of its own, for the tests of its Checkout."""

from __future__ import annotations

import json
import os
import pathlib
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import httpx
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[4]
KEY = "test-key"
MONTECHIARO = "01234567897"
RETURNS = {f"return{kind}Url": f"https://kiosk.invalid/r/{kind.lower()}?a=1" for kind in ("Ok", "Cancel", "Error")}


def cart_body(*notices: str, **more: object) -> dict[str, object]:
    """A cart as the API asks for it, of 12.00 euro a notice."""
    return {
        "paymentNotices": [
            {
                "noticeNumber": notice,
                "fiscalCode": MONTECHIARO,
                "amount": 1200,
                "companyName": "Comune di Montechiaro",
                "description": "TARI",
            }
            for notice in notices
        ],
        "returnUrls": {**RETURNS, "returnWaitingUrl": "https://kiosk.invalid/r/waiting"},
        "idCart": "ATTEMPT-1",
        **more,
    }


@dataclass
class Box:
    """A running sandbox and clients for its two servers."""

    addresses: dict[str, str]
    govpay: httpx.Client
    checkout: httpx.Client

    def post_cart(self, body: object, version: int = 2, **headers: str) -> httpx.Response:
        """POST /carts with the right key unless another is given."""
        sent = {"Ocp-Apim-Subscription-Key": KEY, **headers}
        return self.checkout.post(f"/checkout/ec/v{version}/carts", json=body, headers=sent)

    def receipts(self, notice: str) -> list[dict[str, object]]:
        """The receipts that GovPay lists for a notice of Montechiaro."""
        query = {"idDominio": MONTECHIARO, "numeroAvviso": notice}
        answer = self.govpay.get("/govpay-api-ragioneria/rs/basic/v3/ricevute", params=query)
        assert answer.status_code == 200, answer.text
        found: list[dict[str, object]] = answer.json()["risultati"]
        return found

    def debt(self, notice: str) -> dict[str, object]:
        """A debt of Montechiaro as API Pagamento v2 gives it."""
        path = f"/govpay-api-pagamento/rs/basic/v2/pendenze/byAvviso/{MONTECHIARO}/{notice}"
        answer = self.govpay.get(path)
        assert answer.status_code == 200, answer.text
        found: dict[str, object] = answer.json()
        return found


@pytest.fixture(scope="session")
def _sandbox_process() -> Iterator[dict[str, str]]:
    command = [sys.executable, "-m", "kiosk.lab.sandbox", "--key", KEY, "--speed", "100"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, cwd=ROOT, text=True) as process:
        assert process.stdout is not None
        addresses = json.loads(process.stdout.readline())
        yield addresses
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture
def box(_sandbox_process: dict[str, str]) -> Iterator[Box]:
    """The sandbox as it starts: Montechiaro with nothing paid but what its seed pays."""
    with (
        httpx.Client(base_url=_sandbox_process["govpay"], auth=("kiosk", KEY), timeout=20) as govpay,
        httpx.Client(base_url=_sandbox_process["checkout"], timeout=20) as checkout,
    ):
        govpay.headers["Accept"] = "application/json"
        govpay.post("/_sandbox/reset", json={}).raise_for_status()
        checkout.post("/_sandbox/faults", json={"clear": True}).raise_for_status()
        yield Box(_sandbox_process, govpay, checkout)


def pay(box: Box, *notices: str, decision: str = "authorise") -> str:
    """Does over HTTP what the page does, up to the payer's decision. Returns the address the bank sends back to."""
    location = box.post_cart(cart_body(*notices)).headers["location"]
    api = "/ecommerce/checkout"
    started = box.checkout.post(f"{api}/v2/transactions", json={"cartId": location[-36:], "email": "a@b.it"})
    assert started.status_code == 200, started.text
    payment = started.json()["transactionId"]
    asked = box.checkout.post(f"{api}/v2/transactions/{payment}/auth-requests", json={})
    assert asked.status_code == 200, asked.text
    answer = box.checkout.post(f"/psp/pay/{payment}", data={"decision": decision})
    assert answer.status_code == 302
    return answer.headers["location"]
