# SPDX-License-Identifier: EUPL-1.2
"""The same town behind the fakes and behind the real adapters (the sandbox's seed)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.adapters.checkout import CheckoutChannel, CheckoutSettings
from kiosk.adapters.govpay import Api, BasicCredentials, Connection, GovPayDebts, GovPayReceipts, GovPaySettings
from kiosk.adapters.http import Timeouts
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.application.ports import (
    Debts,
    PaymentChannel,
    Printer,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    Receipts,
)
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.receipt import Esito, Receipt, ReceiptSummary
from kiosk.errors import Outage, OutcomeUnknown
from kiosk.lab.sandbox.scenario import MONTECHIARO
from kiosk.lab.sandbox.scenarios import scenario_named
from tests.contract.sandbox import Sandbox
from tests.fakes import FakeChannel, FakeDebts, FakePrinter, FakeReceipts

CREDITOR = MONTECHIARO
_START = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Rome"))
_STATES = {
    "paid": State.NON_ESEGUITA,
    "receipt-detail-down": State.NON_ESEGUITA,
    "receipt-pdf-down": State.NON_ESEGUITA,
    "rejected-receipt": State.NON_ESEGUITA,
    "already-paid": State.ESEGUITA,
    "expired": State.SCADUTA,
    "annulled": State.ANNULLATA,
}


def notice_of(scenario: str) -> NoticeNumber:
    """The notice of a scenario."""
    return NoticeNumber(scenario_named(scenario).notice)


@dataclass
class World:
    """Debts, their receipts, and what pagoPA does.

    Attributes:
        govpay_down: makes the next question about this notice fail for want of an answer.
        pay: pagoPA's receipt for a notice arrives.
    """

    debts: Debts
    receipts: Receipts
    pay: Callable[[NoticeNumber, Money, str], None]
    govpay_down: Callable[[], NoticeNumber]


def fake_world() -> World:
    """The town in memory."""
    debts = [_fake_debt(notice_of(name), state) for name, state in _STATES.items()]
    receipts = _FakeReceiptsOfTheTown()
    rejected = notice_of("rejected-receipt")
    receipts.add(rejected, Money(0), "rejected", Esito.IN_CORSO)
    fake = FakeDebts(debts)

    def down() -> NoticeNumber:
        fake.fails = Outage("GovPay is down")
        return notice_of("govpay-down")

    return World(fake, receipts, receipts.add, down)


def _fake_debt(notice: NoticeNumber, state: State) -> Pendenza:
    return Pendenza(notice, CREDITOR, "Comune di Montechiaro", Money(12640), state, "TARI 2026", notice.iuv)


class _FakeReceiptsOfTheTown(FakeReceipts):
    """Fails for the notices whose receipts fail in the sandbox."""

    def add(self, notice: NoticeNumber, amount: Money, receipt_id: str, esito: Esito = Esito.ESEGUITO) -> None:
        taken_in = _START + timedelta(seconds=len(self.receipts))
        summary = ReceiptSummary(CREDITOR, notice.iuv, receipt_id, esito, taken_in)
        self.receipts.append((Receipt(summary, amount, causale="TARI 2026", notice=notice), b"%PDF-1.7\n"))

    async def fetch(self, summary: ReceiptSummary) -> Receipt:
        down = summary.iuv == notice_of("receipt-detail-down").iuv
        self.fails_fetch = Outage("the detail fails") if down else None
        return await super().fetch(summary)

    async def fetch_pdf(self, summary: ReceiptSummary) -> bytes:
        self.fails_pdf = Outage("the PDF fails") if summary.iuv == notice_of("receipt-pdf-down").iuv else None
        return await super().fetch_pdf(summary)


def govpay_connection(sandbox: Sandbox, *apis: Api, avvisi_only: frozenset[Api] = frozenset()) -> Connection:
    """A connection to the sandbox's GovPay that knows these APIs."""
    contexts = {
        Api.PENDENZE_V2: "govpay-api-pendenze",
        Api.PAGAMENTO_V2: "govpay-api-pagamento",
        Api.PAGAMENTO_V3: "govpay-api-pagamento",
        Api.RAGIONERIA_V3: "govpay-api-ragioneria",
    }
    addresses = {api: f"{sandbox.addresses.govpay}/{contexts[api]}" for api in apis}
    credentials = BasicCredentials("kiosk", sandbox.addresses.key)
    return Connection(GovPaySettings(addresses, credentials, Timeouts(5.0, 10.0), 30.0, 20.0, avvisi_only=avvisi_only))


def real_world(sandbox: Sandbox, connection: Connection) -> World:
    """The town in the sandbox, by way of the real adapters."""
    sandbox.reset()
    paid: set[NoticeNumber] = set()

    def pay(notice: NoticeNumber, amount: Money, receipt_id: str) -> None:
        if notice not in paid:  # a second receipt may come without a request of its own
            sandbox.activate(notice, amount)
        paid.add(notice)
        sandbox.pay(notice, amount, receipt_id)

    return World(GovPayDebts(connection), GovPayReceipts(connection), pay, lambda: notice_of("govpay-down"))


@dataclass
class Channels:
    """A way to pay, and how to make it fail after it was asked."""

    channel: PaymentChannel
    page_origin: str
    down: Callable[[], NoticeNumber]


def fake_channel() -> Channels:
    """A channel in memory."""
    channel = FakeChannel()

    def down() -> NoticeNumber:
        channel.fails = OutcomeUnknown("503")
        return notice_of("checkout-down")

    return Channels(channel, channel.page_origin, down)


def real_channel(sandbox: Sandbox, version: str) -> tuple[Channels, CheckoutChannel]:
    """The sandbox's Checkout, by way of the real adapter."""
    checkout = sandbox.addresses.checkout
    settings = CheckoutSettings(
        f"{checkout}/checkout/ec",
        sandbox.addresses.key,
        (checkout,),
        "v1" if version == "v1" else "v2",
        Timeouts(5.0, 20.0),
    )
    channel = CheckoutChannel(settings)
    return Channels(channel, checkout, lambda: notice_of("checkout-down")), channel


@dataclass
class Printers:
    """A printer, what came out of it, and how to break it."""

    printer: Printer
    printed: Callable[[], list[bytes]]
    break_it: Callable[[], None]


def fake_printer() -> Printers:
    """A printer in memory."""
    printer = FakePrinter()

    def break_it() -> None:
        printer.readiness = PrinterStatus(PrinterReadiness.NOT_READY, ("media-empty",))
        printer.outcome = PrintOutcome.FAILED

    return Printers(printer, lambda: [pdf for _, pdf in printer.printed], break_it)


def folder_printer(folder: Path) -> Printers:
    """A printer that is a folder."""
    index = folder / "printed"

    def printed() -> list[bytes]:
        files = index.glob("*.pdf") if index.is_dir() else ()
        return [file.read_bytes() for file in sorted(files, key=lambda file: file.stat().st_mtime_ns)]

    def break_it() -> None:
        index.rename(folder / "away") if index.exists() else None
        index.write_text("a file where the folder should be")

    return Printers(FolderPrinter(index), printed, break_it)
