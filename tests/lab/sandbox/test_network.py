# SPDX-License-Identifier: EUPL-1.2
"""The sandbox's network, down and up again, and its time; by the address that neither takes away."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from datetime import datetime

import httpx
import pytest

from tests.lab.sandbox.test_server import first_line, running

PROFILE = "/govpay-api-pendenze/rs/basic/v2/profilo"


@pytest.fixture(scope="module")
def addresses() -> Iterator[dict[str, str]]:
    with running("--control") as process:
        yield first_line(process)


def post(addresses: dict[str, str], what: str, body: object) -> httpx.Response:
    return httpx.post(f"{addresses['control']}/_sandbox/{what}", json=body)


def port_of(address: str) -> int:
    port = httpx.URL(address).port
    assert port is not None
    return port


def read_to_the_end(connected: socket.socket) -> None:
    while connected.recv(65536):
        pass


def test_a_network_that_is_down_refuses_and_throws_out_and_comes_back(addresses: dict[str, str]) -> None:
    assert set(addresses) == {"govpay", "checkout", "psp", "key", "control"}
    govpay, checkout = (("127.0.0.1", port_of(addresses[server])) for server in ("govpay", "checkout"))
    with socket.create_connection(checkout, timeout=5) as connected:
        connected.sendall(b"GET /psp/hangs/x HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert httpx.get(addresses["checkout"] + "/").status_code == 200  # so that the other one is known by now
        for _ in range(2):
            assert post(addresses, "network", {"up": False}).json() == {"up": False}
        with pytest.raises(ConnectionResetError):
            read_to_the_end(connected)
    for server in (govpay, checkout):
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(server, timeout=5)
    basic = ("kiosk", addresses["key"])
    assert httpx.get(addresses["control"] + PROFILE, auth=basic).status_code == 200
    for _ in range(2):
        assert post(addresses, "network", {"up": True}).json() == {"up": True}
    assert httpx.get(addresses["govpay"] + PROFILE, auth=basic).status_code == 200
    assert httpx.get(addresses["checkout"] + "/").status_code == 200


@pytest.mark.parametrize("body", [{}, {"up": "yes"}, [], 3])
def test_what_is_neither_up_nor_down_is_a_400(addresses: dict[str, str], body: object) -> None:
    assert post(addresses, "network", body).status_code == 400


def test_it_ends_while_its_network_is_down() -> None:
    with running("--control") as process:
        post(first_line(process), "network", {"up": False})
        process.terminate()
        assert process.wait(timeout=15) == 0


def test_time_passes_at_once(addresses: dict[str, str]) -> None:
    before = datetime.fromisoformat(post(addresses, "clock", {"advance_s": 0}).json()["now"])
    after = datetime.fromisoformat(post(addresses, "clock", {"advance_s": 86400}).json()["now"])
    assert 86400 <= (after - before).total_seconds() < 86430


@pytest.mark.parametrize("body", [{}, {"advance_s": -1}, {"advance_s": "soon"}, {"advance_s": 1e300}, []])
def test_time_that_cannot_pass_is_a_400(addresses: dict[str, str], body: object) -> None:
    assert post(addresses, "clock", body).status_code == 400
