# SPDX-License-Identifier: EUPL-1.2
"""One fake of each port that the world answers. They hold to the same rules as the real ones: tests/contract."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from kiosk.application.ports import Cart, PrinterReadiness, PrinterStatus, PrintOutcome
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.receipt import Receipt, ReceiptSummary
from kiosk.errors import Bug, KioskError, NotFound


class FakeClock:
    """Time that passes only when somebody sleeps, and then at once."""

    def __init__(self, start: datetime | None = None) -> None:
        self._start = start or datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Rome"))
        self.elapsed_s = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self.elapsed_s)

    def monotonic(self) -> float:
        return 1000.0 + self.elapsed_s

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.advance(seconds)
        await asyncio.sleep(0)

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody sleeping."""
        self.elapsed_s += max(0.0, seconds)


@dataclass
class FakeDebts:
    """Debts in memory. `fails` is raised instead of any answer."""

    debts: list[Pendenza] = field(default_factory=list)
    fails: KioskError | None = None
    asked: list[tuple[str, NoticeNumber]] = field(default_factory=list)

    async def find(self, creditor_id: str, notice: NoticeNumber) -> Pendenza:
        self.asked.append((creditor_id, notice))
        if self.fails is not None:
            raise self.fails
        for debt in reversed(self.debts):
            if (debt.creditor_id, debt.notice) == (creditor_id, notice):
                return debt
        raise NotFound("no such notice")


@dataclass
class FakeReceipts:
    """Receipts in memory, each with its PDF. A `fails…` is raised instead of the answer of its name."""

    receipts: list[tuple[Receipt, bytes]] = field(default_factory=list)
    fails_list: KioskError | None = None
    fails_fetch: KioskError | None = None
    fails_pdf: KioskError | None = None
    listed: int = 0

    async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
        self.listed += 1
        if self.fails_list is not None:
            raise self.fails_list
        found = (receipt.summary for receipt, _ in self.receipts)
        return tuple(one for one in found if (one.creditor_id, one.iuv) == (creditor_id, iuv))

    async def fetch(self, summary: ReceiptSummary) -> Receipt:
        if self.fails_fetch is not None:
            raise self.fails_fetch
        return self._held(summary)[0]

    async def fetch_pdf(self, summary: ReceiptSummary) -> bytes:
        if self.fails_pdf is not None:
            raise self.fails_pdf
        return self._held(summary)[1]

    def _held(self, summary: ReceiptSummary) -> tuple[Receipt, bytes]:
        for receipt, pdf in self.receipts:
            if receipt.summary.receipt_id == summary.receipt_id:
                return receipt, pdf
        raise NotFound("no such receipt")


@dataclass
class FakeChannel:
    """A payment channel that takes every well-formed cart and gives each a page of its own."""

    page_origin: str = "https://checkout.example"
    fails: KioskError | None = None
    carts: list[Cart] = field(default_factory=list)

    async def start(self, cart: Cart) -> str:
        if not 1 <= len(cart.notices) <= 5 or any(due.amount.cents < 1 for due in cart.notices):
            raise Bug("a cart that no channel takes")
        self.carts.append(cart)
        if self.fails is not None:
            raise self.fails
        return f"{self.page_origin}/c/{len(self.carts)}"


@dataclass
class FakePrinter:
    """A printer that keeps what it printed."""

    readiness: PrinterStatus = PrinterStatus(PrinterReadiness.READY)
    outcome: PrintOutcome = PrintOutcome.PRINTED
    printed: list[tuple[str, bytes]] = field(default_factory=list)

    async def status(self) -> PrinterStatus:
        return self.readiness

    async def print_pdf(self, title: str, pdf: bytes) -> PrintOutcome:
        if self.outcome is PrintOutcome.PRINTED:
            self.printed.append((title, pdf))
        return self.outcome
