# SPDX-License-Identifier: EUPL-1.2
"""What is done to the sandbox, and asked of it, beside what a kiosk asks. All of it blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from kiosk.lab.tour.sandbox_process import Sandbox

_ALL_RIGHTS = {
    "apiPendenze": True,
    "apiPagamenti": True,
    "apiRagioneria": True,
    "domini": ["*"],
    "tipiPendenza": ["*"],
}


def plan_fault(sandbox: Sandbox, about: Mapping[str, object]) -> None:
    """Make a server fail; `about` is as for its `/_sandbox/faults`, and "server" names it."""
    fault = dict(about)
    server = getattr(sandbox, str(fault.pop("server")))
    httpx.post(f"{server}/_sandbox/faults", json=fault).raise_for_status()


def change_rights(sandbox: Sandbox, rights: Mapping[str, object]) -> None:
    """The kiosk's application may do other things from now on, in the words of town.json."""
    httpx.post(f"{sandbox.govpay}/_sandbox/rights", json={"user": "kiosk", **rights}).raise_for_status()


def creditor_says(sandbox: Sandbox, creditor_id: str, notice: str, says: str) -> None:
    """GovPay does not hold that notice any more, and the creditor's own system answers so when it is asked."""
    body = {"idDominio": creditor_id, "notice": notice, "says": says}
    httpx.post(f"{sandbox.govpay}/_sandbox/creditor", json=body).raise_for_status()


def mend(sandbox: Sandbox) -> None:
    """Nothing fails any more, everybody is reached again, and the kiosk may do everything."""
    sandbox.network(up=True)
    change_rights(sandbox, _ALL_RIGHTS)
    for server in (sandbox.govpay, sandbox.checkout):
        httpx.post(f"{server}/_sandbox/faults", json={"clear": True}).raise_for_status()


def carts_taken(sandbox: Sandbox) -> Any:
    """The idCart of each cart that Checkout took, in order."""
    return httpx.get(f"{sandbox.checkout}/_sandbox/carts").raise_for_status().json()
