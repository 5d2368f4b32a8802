# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's GovPay answers as a real GovPay 3.9.1 answered, call by call."""

from __future__ import annotations

import json
import pathlib
import subprocess
import sys
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from kiosk.lab.sandbox.govpay.app import create_app
from kiosk.lab.sandbox.govpay.state import GovPay
from tests.lab.sandbox.conftest import serving


def test_every_recorded_call_is_answered_as_the_real_server_did(
    contracts: pathlib.Path, tmp_path: pathlib.Path
) -> None:
    replay = contracts / "recordings" / "replay.py"
    if not replay.is_file():
        pytest.skip(f"there are no recordings at {replay}")
    figures = tmp_path / "replay.json"
    govpay = GovPay(lambda _: None, lambda: datetime.now(ZoneInfo("Europe/Rome")))
    with serving(create_app(govpay)) as port:
        command = [sys.executable, str(replay), f"http://127.0.0.1:{port}", "--json", str(figures)]
        run = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    found = json.loads(figures.read_text())
    assert found["differences"] == [], run.stdout
    assert found["calls"] == found["status and type equal"] == 331
    assert found["JSON bodies"] == found["JSON bodies equal"]
