# SPDX-License-Identifier: EUPL-1.2
"""What is done to the sandbox, and asked of it, beside what a kiosk asks. All of it blocks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx

from kiosk.tour.sandbox_process import Sandbox


def plan_fault(sandbox: Sandbox, about: Mapping[str, object]) -> None:
    """Make a server fail; `about` is as for its `/_sandbox/faults`, and "server" names it."""
    fault = dict(about)
    server = getattr(sandbox, str(fault.pop("server")))
    httpx.post(f"{server}/_sandbox/faults", json=fault).raise_for_status()


def mend(sandbox: Sandbox) -> None:
    """Nothing fails any more, and everybody is reached again."""
    sandbox.network(up=True)
    for server in (sandbox.govpay, sandbox.checkout):
        httpx.post(f"{server}/_sandbox/faults", json={"clear": True}).raise_for_status()


def carts_taken(sandbox: Sandbox) -> Any:
    """The idCart of each cart that Checkout took, in order."""
    return httpx.get(f"{sandbox.checkout}/_sandbox/carts").raise_for_status().json()
