# SPDX-License-Identifier: EUPL-1.2
"""The sandbox as a process: its one line, its ports, its end; and the trainer's page."""

from __future__ import annotations

import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from kiosk.lab.sandbox.scenarios import SCENARIOS
from kiosk.lab.sandbox.trainer import qr_text

ROOT = pathlib.Path(__file__).resolve().parents[3]


@contextmanager
def running(*options: str) -> Iterator[subprocess.Popen[str]]:
    command = [sys.executable, "-m", "kiosk.lab.sandbox", *options]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment, cwd=ROOT, text=True
    ) as process:
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()


def first_line(process: subprocess.Popen[str]) -> dict[str, str]:
    assert process.stdout is not None
    line: dict[str, str] = json.loads(process.stdout.readline())
    return line


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_one_line_then_it_serves_then_it_ends_well(number: signal.Signals) -> None:
    with running("--port", "0") as process:
        addresses = first_line(process)
        assert set(addresses) == {"govpay", "checkout", "psp", "key"}
        govpay, checkout = httpx.URL(addresses["govpay"]), httpx.URL(addresses["checkout"])
        assert {govpay.host, checkout.host} == {"127.0.0.1"}
        assert addresses["psp"] == f"http://localhost:{checkout.port}"
        path = "/govpay-api-pendenze/rs/basic/v2/profilo"
        profile = httpx.get(
            addresses["govpay"] + path, auth=("kiosk", addresses["key"]), headers={"Accept": "application/json"}
        )
        assert profile.status_code == 200
        assert httpx.get(addresses["psp"] + "/idp/login").status_code == 200
        process.send_signal(number)
        out, _ = process.communicate(timeout=15)
        assert (process.returncode, out) == (0, "")


def test_it_ends_although_a_page_is_still_waiting_for_the_bank() -> None:
    with running("--key", "k") as process:
        addresses = first_line(process)
        with httpx.stream("GET", addresses["psp"] + "/idp/login") as answer:
            answer.read()
        host, port = "127.0.0.1", httpx.URL(addresses["checkout"]).port
        assert port is not None
        with socket.create_connection((host, port)) as waiting:
            waiting.sendall(b"GET /psp/hangs/x HTTP/1.1\r\nHost: localhost\r\n\r\n")
            process.terminate()
            assert process.wait(timeout=15) == 0


def test_the_port_asked_for_is_govpays_and_a_taken_one_is_one_sentence() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with running("--port", str(taken.getsockname()[1])) as process:
            out, err = process.communicate(timeout=15)
    assert (process.returncode, out) == (1, "")
    assert len(err.strip().splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("options", [("--port", "99999"), ("--port", "x"), ("--speed", "0"), ("--speed", "nan")])
def test_a_bad_option_is_refused(options: tuple[str, str]) -> None:
    with running(*options) as process:
        _, err = process.communicate(timeout=15)
    assert process.returncode == 2
    assert "Traceback" not in err


def test_it_does_not_listen_beyond_loopback() -> None:
    with running() as process:
        port = httpx.URL(first_line(process)["govpay"]).port
        assert port is not None
        # 127.0.0.2 is this machine too, but not the address it listens on: a wildcard would answer there.
        with pytest.raises(OSError, match="refused"):
            socket.create_connection(("127.0.0.2", port), timeout=5)


def test_the_trainers_page_lists_every_scenario_in_two_languages() -> None:
    with running() as process:
        base = first_line(process)["govpay"]
        italian, english = (httpx.get(base + address, timeout=60).text for address in ("/", "/?lang=en"))
    assert "PROVA – nessun pagamento reale" in italian
    assert "TRIAL – no real payment" in english
    for scenario in SCENARIOS:
        grouped = " ".join(scenario.notice[start : start + 4] for start in range(0, 18, 4))
        assert grouped in italian
        assert scenario.title_it in italian
        assert scenario.title_en in english
    assert italian.count("<svg") == len(SCENARIOS)
    assert qr_text("301000000000000144", "01234567897", 12640) in italian


def test_the_qr_has_at_least_four_digits_of_cents() -> None:
    assert qr_text("301000000000000144", "01234567897", 50) == "PAGOPA|002|301000000000000144|01234567897|0050"
