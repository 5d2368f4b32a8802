# SPDX-License-Identifier: EUPL-1.2
"""What a queue says of itself. Input: JSON with `reasons` (printer-state-reasons), `state` (3: idle) and `device`
(device-uri; `{refused}` and `{silent}` are ports of this machine). Answer: how ready it is, and its reasons."""

from __future__ import annotations

import asyncio
import json
import socket

import pytest

from kiosk.adapters.printing.cups import CupsPrinter
from kiosk.lab.tour.ipp_printer import free_port
from tests.adapters.printing.spooler import about_printer, against


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`ready`, `warning REASONS`, `not_ready REASONS`."""
    said = json.loads(given)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        device = str(said.get("device", "")).replace("{refused}", str(free_port()))
        device = device.replace("{silent}", str(silent.getsockname()[1]))
        queue = about_printer(said.get("state", 3), True, *said.get("reasons", ["none"]), device=device)
        status = asyncio.run(against([queue], CupsPrinter.status))
    return " ".join((status.readiness.value, *status.reasons))
