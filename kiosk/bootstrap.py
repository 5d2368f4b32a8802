# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the only place that builds adapters and wires them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from PySide6.QtGui import QGuiApplication

from kiosk.adapters.checkout import CheckoutChannel, CheckoutProbe, CheckoutSettings
from kiosk.adapters.govpay.connection import Connection
from kiosk.adapters.govpay.profile import probes
from kiosk.adapters.govpay.settings import (
    Api,
    ApiKeyCredentials,
    BasicCredentials,
    CertificateCredentials,
    Credentials,
    GovPaySettings,
)
from kiosk.adapters.govpay.sources import GovPayDebts, GovPayReceipts
from kiosk.adapters.http import OnRequest, Timeouts, Tls, ignore_request
from kiosk.adapters.journal.memory import MemoryJournal
from kiosk.adapters.printing.absent import NoPrinter
from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.adapters.printing.documents import PdfDocuments
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.adapters.scanner.wedge import KeyboardWedge
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.creditors import Creditor
from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.find_debt import FindDebt
from kiosk.application.ports import Clock, Journal, Printer, Probe
from kiosk.application.print_document import PrintDocument
from kiosk.application.start_payment import StartPayment
from kiosk.application.visit import Visit, Waits
from kiosk.application.visit.state import Server
from kiosk.config import Settings, secret
from kiosk.domain.flow import Page, accepts_scans
from kiosk.domain.navigation import origin_of
from kiosk.ui.application import Window
from kiosk.ui.viewmodels.app import Identity
from kiosk.ui.viewmodels.checkout import WebLook


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk without its screen."""

    visit: Visit
    journal: Journal
    _connection: Connection
    _channel: CheckoutChannel

    async def aclose(self) -> None:
        """Stop its tasks and close its connections."""
        await self.visit.aclose()
        await self._connection.aclose()
        await self._channel.aclose()


class AllProbes:
    """A server of several parts answers when all of them do."""

    def __init__(self, parts: tuple[Probe, ...]) -> None:
        self._parts = parts

    async def check(self) -> None:
        """Ask each part."""
        for part in self._parts:
            await part.check()


def govpay_settings(settings: Settings) -> GovPaySettings:
    """The settings of the GovPay adapter.

    Raises:
        ConfigError: a secret cannot be read.
    """
    govpay = settings.govpay
    addresses = {
        Api.PENDENZE_V2: govpay.pendenze_v2,
        Api.PAGAMENTO_V2: govpay.pagamento_v2,
        Api.PAGAMENTO_V3: govpay.pagamento_v3,
        Api.RAGIONERIA_V3: govpay.ragioneria_v3,
    }
    return GovPaySettings(
        addresses={api: address for api, address in addresses.items() if address},
        credentials=_credentials(settings),
        tls=Tls(_path(govpay.ca_file), _path(govpay.auth.certificate), _path(govpay.auth.certificate_key)),
        timeouts=Timeouts(connect_s=govpay.connect_timeout_s, read_s=govpay.read_timeout_s),
        find_read_s=govpay.find_timeout_s,
        pdf_read_s=govpay.pdf_timeout_s,
        avvisi_only=frozenset(Api(name) for name in govpay.avvisi_only),
    )


def _credentials(settings: Settings) -> Credentials:
    auth = settings.govpay.auth
    if auth.kind == "ssl":
        return CertificateCredentials()
    password = secret(auth.password, auth.password_file)
    return BasicCredentials(auth.user, password) if auth.kind == "basic" else ApiKeyCredentials(auth.user, password)


def _path(text: str) -> Path | None:
    return Path(text) if text else None


def checkout_settings(settings: Settings) -> CheckoutSettings:
    """The settings of the Checkout adapter.

    Raises:
        ConfigError: a secret cannot be read.
    """
    checkout = settings.checkout
    return CheckoutSettings(
        api=checkout.api,
        subscription_key=secret(checkout.subscription_key, checkout.subscription_key_file),
        page_origins=tuple(checkout.pages),
        version=checkout.version,
        timeouts=Timeouts(connect_s=checkout.connect_timeout_s, read_s=checkout.read_timeout_s),
    )


def printer_of(settings: Settings) -> Printer:
    """The printer that the settings name."""
    printer = settings.printer
    if printer.kind == "folder":
        return FolderPrinter(Path(printer.folder))
    if printer.kind == "cups":
        return CupsPrinter(CupsQueue(printer.queue, printer.host, printer.port, job_timeout_s=printer.timeout_s))
    return NoPrinter()


def waits_of(settings: Settings, speed: float = 1.0) -> Waits:
    """How long the kiosk waits; `speed` divides the waits of people, not those for servers."""
    waits = settings.waits
    untouched = waits.idle_s / speed
    idle: Mapping[Page, float] = {
        Page.NOTICE: untouched,
        Page.DEBT: untouched,
        Page.REVIEW: untouched,
        Page.PAID: untouched,
        Page.BEING_CONFIRMED: untouched,
        Page.NOT_PAID: untouched,
        Page.UNAVAILABLE: untouched,
        Page.CHECKOUT: waits.idle_payment_s / speed,
    }
    return Waits(
        schedule=tuple(at / speed for at in waits.schedule_s),
        idle=idle,
        idle_at_bank=waits.idle_bank_s / speed,
        idle_warning=waits.idle_warning_s / speed,
        page_load=waits.page_load_s,
        move_on=waits.move_on_s / speed,
        shown_at_least=waits.shown_at_least_s / speed,
        slow_search=waits.slow_search_s,
        probe=waits.probe_s / speed,
    )


def build(
    settings: Settings, *, on_request: OnRequest = ignore_request, speed: float = 1.0, clock: Clock | None = None
) -> Kiosk:
    """Build a kiosk from its settings.

    Raises:
        ConfigError: a secret cannot be read.
        Misconfigured: an address, a certificate or a credential cannot be used.
    """
    clock = clock or SystemClock()
    journal = MemoryJournal()
    connection = Connection(govpay_settings(settings), on_request)
    channel = CheckoutChannel(checkout_settings(settings), on_request)
    receipts = GovPayReceipts(connection)
    documents = PdfDocuments(settings.desk.name, settings.desk.hours, training=settings.training)
    find_debt = FindDebt(GovPayDebts(connection), [Creditor(one.id, one.name) for one in settings.creditors])
    checkout = settings.checkout
    visit = Visit(
        find_debt=find_debt,
        start_payment=StartPayment(find_debt, channel, journal, clock, checkout.return_base, checkout.email or None),
        receipts=receipts,
        fetch_receipt=FetchReceipt(receipts, documents, journal, clock),
        printing=PrintDocument(printer_of(settings), journal, clock),
        documents=documents,
        journal=journal,
        probes={
            Server.GOVPAY: AllProbes(probes(connection)),
            Server.CHECKOUT: CheckoutProbe(checkout_settings(settings)),
        },
        checkout_origins=frozenset(origin_of(address) for address in checkout.pages),
        clock=clock,
        waits=waits_of(settings, speed),
        lang=settings.kiosk.language,
    )
    return Kiosk(visit, journal, connection, channel)


def open_window(app: QGuiApplication, kiosk: Kiosk, settings: Settings, size: tuple[int, int] | None = None) -> Window:
    """Open the window of a kiosk, with its scanner listening; `size` in pixels overrides the settings.

    Raises:
        UserInterfaceFailed: the pages cannot be loaded.
    """
    shown, desk, web = settings.kiosk, settings.desk, settings.web
    window = Window(
        app,
        kiosk.visit,
        Identity(shown.name, shown.subtitle, desk.name, desk.hours, settings.training),
        WebLook(web.zoom_portrait, web.zoom_landscape, page_origins(settings), settings.training),
        size=size or (shown.width, shown.height),
        fullscreen=shown.fullscreen and size is None,
    )
    visit = kiosk.visit
    wedge = KeyboardWedge(lambda: accepts_scans(visit.state.page), window.quick)
    wedge.scanned.connect(window.view_model.scan)
    wedge.typed.connect(window.view_model.typed)
    window.quick.installEventFilter(wedge)
    return window


def page_origins(settings: Settings) -> tuple[str, ...]:
    """The origins of Checkout's pages as a browser writes them."""
    parts = [urlsplit(address) for address in settings.checkout.pages]
    return tuple(f"{part.scheme}://{part.netloc}" for part in parts)
