# SPDX-License-Identifier: EUPL-1.2
"""An answer that is left before its end. Input: the name of a script of tests/adapters/test_http.py. Answer: what the
kiosk makes of it, and how many connections it leaves open, on the loop of the program."""

from __future__ import annotations

import gc
import sys

import pytest

from kiosk.adapters.http import UnreadableAnswer, exchange, new_client
from kiosk.ui.eventloop import run
from tests.adapters.test_http import EARLY, MOST, Counted


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`refused` or `fails`, then `N open`, then what nobody caught."""
    script, _ = EARLY[given]
    made: list[str] = []
    uncaught: list[str] = []

    async def main() -> int:
        with Counted(script).running() as server:
            async with new_client(None, {}, keep_alive_s=5.0) as client:
                try:
                    await exchange(client, client.build_request("GET", server.address), 5.0, MOST)
                except UnreadableAnswer:
                    made.append("refused")
                except Exception:  # noqa: BLE001  which one is the business of tests/adapters/test_http.py
                    made.append("fails")
                await server.are_open(0)
                made.append("0 open")
        return 0

    request.getfixturevalue("monkeypatch").setattr(
        sys, "unraisablehook", lambda one: uncaught.append(str(one.exc_value))
    )
    run(request.getfixturevalue("qapp"), main())
    gc.collect()
    return ", ".join((*made, *uncaught))
