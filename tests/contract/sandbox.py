# SPDX-License-Identifier: EUPL-1.2
"""The sandbox in a thread of its own, for tests that talk to it over HTTP."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal

import httpx

from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.lab.sandbox.server import Addresses, serve


@dataclass(frozen=True)
class Sandbox:
    """A running sandbox."""

    addresses: Addresses

    def reset(self) -> None:
        """Bring the seed back."""
        self._post("reset", {})

    def activate(self, notice: NoticeNumber, amount: Money) -> None:
        """Somebody begins to pay."""
        self._event(pagopa="activate", notice=notice.digits, amount=_euro(amount))

    def pay(self, notice: NoticeNumber, amount: Money, receipt_id: str) -> None:
        """pagoPA sends a receipt."""
        self._event(pagopa="receipt", notice=notice.digits, amount=_euro(amount), rid=receipt_id, causale="TARI 2026")

    def creditor_says(self, creditor_id: str, notice: str, says: str) -> None:
        """GovPay does not hold that notice (any more), and the creditor's own system answers so."""
        self._post("creditor", {"idDominio": creditor_id, "notice": notice, "says": says})

    def rights(self, **rights: object) -> None:
        """The kiosk's application may do other things from now on, in the words of town.json."""
        self._post("rights", {"user": "kiosk", **rights})

    def get(self, path: str) -> httpx.Response:
        """Ask GovPay as the kiosk's application."""
        address = f"{self.addresses.govpay}/{path}"
        headers = {"Accept": "application/json"}
        return httpx.get(address, auth=("kiosk", self.addresses.key), headers=headers, timeout=30, trust_env=False)

    def _event(self, **event: object) -> None:
        answer = self._post("events", event)
        assert answer.json()["outcome"] == "OK", answer.text

    def _post(self, what: str, body: dict[str, object]) -> httpx.Response:
        answer = httpx.post(f"{self.addresses.govpay}/_sandbox/{what}", json=body, timeout=30, trust_env=False)
        return answer.raise_for_status()


def _euro(amount: Money) -> float:
    return float(Decimal(amount.cents) / 100)


@contextmanager
def running_sandbox() -> Iterator[Sandbox]:
    """A sandbox on free ports, at full speed."""
    announced: Future[tuple[Addresses, asyncio.AbstractEventLoop, asyncio.Event]] = Future()

    async def run() -> None:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        await serve(lambda addresses: announced.set_result((addresses, loop, stop)), stop, speed=20.0)

    thread = threading.Thread(target=lambda: asyncio.run(run()), name="sandbox")
    thread.start()
    addresses, loop, stop = announced.result(timeout=30)
    try:
        yield Sandbox(addresses)
    finally:
        loop.call_soon_threadsafe(stop.set)
        thread.join(timeout=30)
