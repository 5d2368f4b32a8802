# SPDX-License-Identifier: EUPL-1.2
"""A GovPay of the sandbox on a free loopback port, with a small town, for the tests of this folder."""

from __future__ import annotations

import os
import pathlib
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest
import uvicorn

from kiosk.lab.sandbox.govpay.app import create_app
from kiosk.lab.sandbox.govpay.pagopa import PagoPA
from kiosk.lab.sandbox.govpay.records import Application, Debt, Dominio, Operator
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.govpay.town import add_predefined

DOMINIO = "01234567890"
OTHER_DOMINIO = "98765432105"
PEN = "/govpay-api-pendenze/rs/basic/v2"
PAG2 = "/govpay-api-pagamento/rs/basic/v2"
PAG3 = "/govpay-api-pagamento/rs/basic/v3"
RAG = "/govpay-api-ragioneria/rs/basic/v3"
ANNA = {"tipo": "F", "identificativo": "BNCNNA85A41H501T", "anagrafica": "Anna Bianchi"}


class FixedClock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Rome"))

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


def small_town(govpay: GovPay) -> None:
    """Two creditors, three applications, no debts."""
    add_predefined(govpay)
    for id_tipo, words in (("SANZ", "Sanzione"), ("MENSA", "Mensa"), ("SPORT", "Impianti sportivi")):
        govpay.add_tipo_pendenza(id_tipo, words)
    for id_dominio, name, code in ((DOMINIO, "Comune di Prova", "01"), (OTHER_DOMINIO, "Unione di Prova", "02")):
        govpay.add_dominio(
            Dominio(
                id_dominio,
                name,
                segregation_code=code,
                anagrafica={"indirizzo": "Piazza Grande", "civico": "1", "gln": "8300000000000"},
                cbill="AAAAA",
                iban="IT60X0542811101000000123456",
                tipi_pendenza=["SANZ", "MENSA", "SPORT"],
            )
        )
        govpay.add_entrata(id_dominio, "SANZ", "SANZ_001")
        govpay.add_entrata(id_dominio, "MENSA", "MENSA_001")
    govpay.add_application(Application("kiosk", "kiosk", "secret", domini=[DOMINIO]))
    govpay.add_application(Application("ufficio", "ufficio", "secret", tipi_pendenza=["SANZ"]))
    govpay.add_application(Application("altro", "altro", "secret", domini=[OTHER_DOMINIO]))
    govpay.add_operator(Operator("gpadmin", "gpadmin"))


@dataclass
class Sandbox:
    """A running GovPay: its engine, its pagoPA, its clock, and a client with the application's credentials."""

    govpay: GovPay
    pagopa: PagoPA
    clock: FixedClock
    url: str
    http: httpx.Client = field(repr=False)

    def get(self, path: str, *, accept: str = "application/json", user: str = "kiosk", **params: Any) -> httpx.Response:
        password = "gpadmin" if user == "gpadmin" else "secret"
        return self.http.get(path, headers={"Accept": accept}, auth=(user, password), params=params or None)

    def put(self, id_pendenza: str, body: dict[str, Any], *, user: str = "kiosk", **params: Any) -> httpx.Response:
        path = f"{PEN}/pendenze/{user}/{id_pendenza}"
        return self.http.put(path, json=body, auth=(user, "secret"), params=params or None)

    def debt(self, number: int = 1, **details: Any) -> Debt:
        given: dict[str, Any] = {
            "id_a2a": "kiosk",
            "id_pendenza": f"D-{number}",
            "id_dominio": DOMINIO,
            "causale": f"Verbale n. {number}",
            "amount_cents": 5000,
            "id_tipo": "SANZ",
            "debtor": dict(ANNA),
        }
        return self.govpay.add_debt(**{**given, **details})


@contextmanager
def serving(app: Any, **options: Any) -> Iterator[int]:
    """Runs an ASGI application with uvicorn in a thread; gives the port. Ends when the block ends."""
    # Named as TCP, or asyncio leaves Nagle's algorithm on and every answer waits 40 ms for the client's ACK.
    with socket.socket(proto=socket.IPPROTO_TCP) as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        config = uvicorn.Config(app, log_config=None, lifespan="off", ws="none", **options)
        server = uvicorn.Server(config)
        ready = threading.Event()
        startup = server.startup

        async def announced_startup(sockets: list[socket.socket] | None = None) -> None:
            await startup(sockets)
            ready.set()

        server.startup = announced_startup  # type: ignore[method-assign] # the only way to hear that it listens
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, name="uvicorn")
        thread.start()
        assert ready.wait(10)
        try:
            yield listening.getsockname()[1]
        finally:
            server.should_exit = True
            thread.join(10)
            assert not thread.is_alive()


@pytest.fixture(scope="module")
def running_sandbox() -> Iterator[Sandbox]:
    clock = FixedClock()
    govpay = GovPay(small_town, clock)
    pagopa = PagoPA(govpay)
    with serving(create_app(govpay, pagopa)) as port:
        url = f"http://127.0.0.1:{port}"
        with httpx.Client(base_url=url, timeout=10) as http:
            yield Sandbox(govpay, pagopa, clock, url, http)


@pytest.fixture
def sandbox(running_sandbox: Sandbox) -> Sandbox:
    running_sandbox.clock.now = FixedClock().now
    running_sandbox.govpay.reset()
    running_sandbox.http.cookies.clear()
    return running_sandbox


@pytest.fixture(scope="session")
def contracts() -> pathlib.Path:
    root = pathlib.Path(__file__).resolve().parents[3]
    folder = pathlib.Path(os.environ.get("KIOSK_CONTRACTS") or root.parent / "shared" / "contracts")
    if not folder.is_dir():
        pytest.skip(f"the contracts are not at {folder}: set KIOSK_CONTRACTS to their folder")
    return folder
