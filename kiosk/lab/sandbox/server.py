# SPDX-License-Identifier: EUPL-1.2
"""Runs the sandbox: GovPay and Checkout in one process, on loopback, announced by one line of JSON."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import math
import secrets
import signal
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass

import uvicorn
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.lab.sandbox.checkout.app import Origins
from kiosk.lab.sandbox.checkout.app import create_app as create_checkout
from kiosk.lab.sandbox.checkout.carts import Notice
from kiosk.lab.sandbox.clock import SandboxClock
from kiosk.lab.sandbox.govpay.app import create_app as create_govpay
from kiosk.lab.sandbox.govpay.identifiers import InvalidNotice
from kiosk.lab.sandbox.govpay.pagopa import PagoPA
from kiosk.lab.sandbox.govpay.records import Stored
from kiosk.lab.sandbox.govpay.state import GovPay
from kiosk.lab.sandbox.network import HOST, Listener, bound, with_network_control
from kiosk.lab.sandbox.receipt_faults import ReceiptFaults
from kiosk.lab.sandbox.seed import seed
from kiosk.lab.sandbox.trainer import trainer_page

_GRACE_S = 1


@dataclass(frozen=True, slots=True)
class Addresses:
    """What a client needs to know: base addresses without a slash at the end, and the key.

    The key is the password of GovPay's user "kiosk" and the subscription key of Checkout. `control`, empty unless it
    was asked for, is another address of GovPay, which stays when the network is down.
    """

    govpay: str
    checkout: str
    psp: str
    key: str
    control: str = ""

    def as_json(self) -> str:
        """The line that the sandbox prints."""
        return json.dumps({name: value for name, value in asdict(self).items() if value})


async def serve(
    announce: Callable[[Addresses], None],
    stop: asyncio.Event,
    *,
    port: int = 0,
    checkout_port: int = 0,
    speed: float = 1.0,
    key: str | None = None,
    control: bool = False,
) -> None:
    """Serves both until `stop` is set.

    Args:
        announce: called once, when both servers answer.
        stop: ends the servers; `serve` returns when their connections are closed, after a second at most.
        port: GovPay's port, 0 for a free one.
        checkout_port: Checkout's port, 0 for a free one.
        speed: divides the sandbox's own delays.
        key: the shared secret; without it a new one is made.
        control: listens at a third address, too, where the network can be taken down and up again.

    Raises:
        OSError: a port is taken.
    """
    with contextlib.ExitStack() as stack:
        govpay_socket, checkout_socket = (stack.enter_context(closing(bound(at))) for at in (port, checkout_port))
        control_socket = stack.enter_context(closing(bound(0))) if control else None
        checkout_at = checkout_socket.getsockname()[1]
        addresses = Addresses(
            govpay=f"http://{HOST}:{govpay_socket.getsockname()[1]}",
            checkout=f"http://{HOST}:{checkout_at}",
            psp=f"http://localhost:{checkout_at}",
            key=key or secrets.token_urlsafe(18),
            control=f"http://{HOST}:{control_socket.getsockname()[1]}" if control_socket else "",
        )
        clock = SandboxClock()
        govpay = GovPay(seed(addresses.key, clock, speed), clock)
        pagopa = PagoPA(govpay)
        checkout = create_checkout(
            pagopa,
            Origins(addresses.checkout, addresses.psp),
            key=addresses.key,
            later=clock.later,
            speed=speed,
            position=lambda notice: _may_be_paid(govpay, notice),
        )
        govpay.on_reset.append(checkout.state.forget)
        app = _WithTrainer(govpay, ReceiptFaults(create_govpay(govpay, pagopa, clock)))
        listeners = [(Listener(_config(app)), govpay_socket), (Listener(_config(checkout)), checkout_socket)]
        if control_socket is not None:
            cut_off = [listener for listener, _ in listeners]
            listeners.append((Listener(_config(with_network_control(app, cut_off))), control_socket))
        tasks = [
            asyncio.create_task(listener.serve([listening]), name=f"sandbox server {index}")
            for index, (listener, listening) in enumerate(listeners)
        ]
        for listener, _ in listeners:
            await listener.ready.wait()
        announce(addresses)
        await stop.wait()
        for listener, _ in listeners:
            listener.should_exit = True
        await asyncio.gather(*tasks)


def run(
    port: int = 0, speed: float = 1.0, *, checkout_port: int = 0, key: str | None = None, control: bool = False
) -> int:
    """Serves until SIGTERM or SIGINT and prints the one line on stdout. Returns the exit code."""
    logging.basicConfig(stream=sys.stderr, level=logging.WARNING, format="sandbox: %(message)s")

    async def until_signal() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        await serve(_print_line, stop, port=port, checkout_port=checkout_port, speed=speed, key=key, control=control)

    try:
        asyncio.run(until_signal())
    except OSError as error:
        sys.stderr.write(f"sandbox: cannot listen on port {port or checkout_port}: {error.strerror}\n")
        return 1
    return 0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the sandbox's options on a parser or subparser."""
    parser.add_argument("--port", type=_port, default=0, help="port of GovPay on 127.0.0.1 (0: a free one)")
    parser.add_argument("--checkout-port", type=_port, default=0, help="port of Checkout on 127.0.0.1 (0: a free one)")
    parser.add_argument("--speed", type=_speed, default=1.0, help="divides the sandbox's own delays (default 1)")
    parser.add_argument("--key", default=None, help="password of user kiosk and subscription key (default: a new one)")
    parser.add_argument("--control", action="store_true", help="one more address, by which the network is taken down")


def main(args: argparse.Namespace) -> int:
    """Runs the sandbox with parsed options. Returns the exit code."""
    return run(args.port, args.speed, checkout_port=args.checkout_port, key=args.key, control=args.control)


class _WithTrainer:
    """GovPay's application with the trainer's page at "/". Everything else goes through untouched."""

    def __init__(self, govpay: GovPay, app: ASGIApp) -> None:
        self._govpay = govpay
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == "/" and scope["method"] in {"GET", "HEAD"}:
            await trainer_page(self._govpay, Request(scope))(scope, receive, send)
        else:
            await self._app(scope, receive, send)


def _config(app: ASGIApp) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        lifespan="off",
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=_GRACE_S,
        server_header=False,
    )


def _print_line(addresses: Addresses) -> None:
    sys.stdout.write(addresses.as_json() + "\n")
    sys.stdout.flush()


def _may_be_paid(govpay: GovPay, notice: Notice) -> bool:
    """What pagoPA asks before it takes a cart: is there such a debt, and is it still open?"""
    try:
        debt = govpay.find_by_notice(notice.number, notice.id_dominio)
    except InvalidNotice:
        return False
    if debt is None or debt.anomalous or debt.stored is not Stored.NON_ESEGUITO:
        return False
    return debt.data_scadenza is None or debt.data_scadenza >= govpay.today()


def _port(text: str) -> int:
    value = int(text)
    if not 0 <= value <= 65535:
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return value


def _speed(text: str) -> float:
    value = float(text)
    if not (math.isfinite(value) and value > 0):
        raise argparse.ArgumentTypeError("a speed is a number above 0")
    return value
