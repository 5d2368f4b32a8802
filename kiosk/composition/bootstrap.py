# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the only place that builds adapters and wires them."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtGui import QGuiApplication

from kiosk import resources
from kiosk.adapters.journal.probe import JournalProbe
from kiosk.adapters.printing.absent import NoPrinter
from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue
from kiosk.adapters.printing.documents import PdfDocuments
from kiosk.adapters.printing.folder import FolderPrinter
from kiosk.adapters.scanner.devices import Scanners, ScannerSettings
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.create_debt import CreateDebt
from kiosk.application.create_from_form import CreateFromForm
from kiosk.application.creditors import Creditor
from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.find_debt import FindDebt
from kiosk.application.find_instalments import FindInstalments
from kiosk.application.list_services import ListServices
from kiosk.application.ports import Clock, Documents, Journal, JournalUnavailable, Printer, Receipts
from kiosk.application.print_document import PrintDocument
from kiosk.application.print_notice import PrintNotice
from kiosk.application.prove_rights import ProveRights
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.recover import Recover
from kiosk.application.search_debts import SearchDebts
from kiosk.application.service_health import Server
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.start_payment import StartPayment
from kiosk.application.tasks import Tasks
from kiosk.application.visit import UseCases, Visit, Waits
from kiosk.composition.late import Late, on_first_use
from kiosk.config import Scanner, Secrets, Settings, read_secrets
from kiosk.domain.background import BackgroundPlan
from kiosk.domain.breaker import Breaker
from kiosk.domain.flow import Page, accepts_scans
from kiosk.domain.navigation import origin_of
from kiosk.domain.outcome_title import OutcomeTitles
from kiosk.domain.pair_limits import PairLimits
from kiosk.errors import Outage
from kiosk.foreign import edge
from kiosk.logs import get_logger
from kiosk.ui.application import Window
from kiosk.ui.viewmodels.app import Identity
from kiosk.ui.viewmodels.checkout import WebLook

if TYPE_CHECKING:
    from kiosk.adapters.journal.sqlite import SqliteJournal
    from kiosk.composition.servers import Servers

log = get_logger(__name__)

#: Told (server, operation) just before each request of the main job leaves.
OnRequest = Callable[[str, str], None]

#: What is needed in the course of a visit and takes long to load; the HTTP client would load the last one by itself.
_NEEDED_LATER = (
    "PySide6.QtPdf",
    "kiosk.adapters.printing.sheets",
    "kiosk.application.validate_form",
    "qrcode",
    "stdnum.it.codicefiscale",
    "anyio._backends._asyncio",
)
#: Between two looks whether the journal wants something done.
_TEND_EVERY_S = 3600.0
#: Between two tries to resume what was cut off, while the journal cannot be read.
_RECOVER_EVERY_S = 60.0
_NEEDED_FOR_CUPS = "kiosk.adapters.printing.ipp"


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk without its screen."""

    visit: Visit
    journal: SqliteJournal
    background: SettleInBackground
    _recover: Recover
    _clock: Clock
    _servers: Late[Servers]
    _needed_later: Sequence[str]
    _tasks: Tasks
    _prove_rights: ProveRights

    async def warm_up(self) -> None:
        """Load and build what the first page does without. To be called once that page is shown.

        The journal comes first: whoever was cut off sees what becomes of their payment as soon as there is a page.
        """
        await asyncio.to_thread(self._open_journal)
        if not self.journal.closed:
            self._tasks.start("recover", self._recover_all())
        try:
            await self._servers.get()
        except Exception as error:  # whoever needs them has it tried again, and tells the visitor
            log.error("GovPay and Checkout cannot be asked", exc_info=error)
        else:
            self._tasks.start("prove the rights", self._look_at_rights())
        await asyncio.to_thread(_load, self._needed_later)
        if not self.journal.closed:
            self._tasks.start("tend the journal", self._tend_journal())
        gc.freeze()  # what is loaded now stays: no collection need look at it again, for that would stall the screen
        gc.enable()

    async def aclose(self) -> None:
        """Stop its tasks and close its connections."""
        await self.visit.aclose()
        await self.background.aclose()
        await asyncio.to_thread(self.journal.close)
        await self._tasks.aclose()
        servers = await self._servers.made()
        if servers is not None:
            await servers.aclose()

    async def _look_at_rights(self) -> None:
        await self._prove_rights()

    def _open_journal(self) -> None:
        try:
            self.journal.open()
        except JournalUnavailable as error:  # whoever needs it has it tried again; nobody can pay until then
            log.error("nothing can be recorded", detail=str(error))

    async def _recover_all(self) -> None:
        """Recover as soon as the journal can be read; until then nobody can pay here, either."""
        while not self.journal.closed:
            try:
                await self._recover()
                return
            except JournalUnavailable as error:
                log.error("what was cut off cannot be resumed yet", detail=str(error))
            await self._clock.sleep(_RECOVER_EVERY_S)
            await asyncio.to_thread(self._open_journal)  # not on the Qt thread: its key may be slow to come

    async def _tend_journal(self) -> None:
        while not self.journal.closed:
            try:
                await asyncio.to_thread(self.journal.tend, self._clock.now())
                self._recover.hand_over_the_rest()
            except Exception as error:  # what fails once must not end the looking
                expected = isinstance(error, JournalUnavailable)
                log.error("the journal cannot be tended", detail=str(error), exc_info=None if expected else error)
            await self._clock.sleep(_TEND_EVERY_S)


def _load(modules: Sequence[str]) -> None:
    for name in modules:
        try:
            import_module(name)
        except Exception as error:  # what needs it fails then, and that alone
            log.error("a part of the program is missing", module=name, exc_info=error)


def printer_of(settings: Settings) -> Printer:
    """The printer that the settings name."""
    printer = settings.printer
    if printer.kind == "folder":
        return FolderPrinter(Path(printer.folder))
    if printer.kind == "cups":
        return _cups(settings, printer.queue, printer.media)
    return NoPrinter()


def roll_printer_of(settings: Settings) -> Printer | None:
    """The printer for slips that the settings name, None when there is no such printer."""
    roll = settings.printer.roll
    return _cups(settings, roll.queue, roll.media) if roll.queue else None


def _cups(settings: Settings, queue: str, media: str) -> Printer:
    server = settings.printer
    return CupsPrinter(CupsQueue(queue, server.host, server.port, media=media, job_timeout_s=server.timeout_s))


def waits_of(settings: Settings, speed: float = 1.0) -> Waits:
    """How long the kiosk waits; `speed` divides the waits of people, not those for servers."""
    waits = settings.waits
    untouched = waits.idle_s / speed
    idle: Mapping[Page, float] = {
        Page.NOTICE: untouched,
        Page.SERVICES: untouched,
        Page.FORM: waits.idle_form_s / speed,
        Page.DEBTS: untouched,
        Page.INSTALMENTS: untouched,
        Page.DEBT: untouched,
        Page.REVIEW: untouched,
        Page.PRINTED: untouched,
        Page.PHONE: waits.idle_payment_s / speed,
        Page.PAID: untouched,
        Page.BEING_CONFIRMED: untouched,
        Page.NOT_PAID: untouched,
        Page.PARTLY_PAID: untouched,
        Page.UNPAID: untouched,
        Page.UNAVAILABLE: untouched,
        Page.CHECKOUT: waits.idle_payment_s / speed,
    }
    return Waits(
        schedule=tuple(at / speed for at in waits.schedule_s),
        idle=idle,
        idle_at_bank=waits.idle_bank_s / speed,
        idle_warning=waits.idle_warning_s / speed,
        page_load=waits.page_load_s,
        outcome=waits.outcome_s / speed,
        move_on=waits.move_on_s / speed,
        shown_at_least=waits.shown_at_least_s / speed,
        slow_search=waits.slow_search_s,
        probe=waits.probe_s / speed,
        phone=tuple(at / speed for at in waits.phone_s),
        grows_old=waits.grows_old_s,  # costs requests: who tries the kiosk at speed must not count more of them
    )


def plan_of(settings: Settings) -> BackgroundPlan:
    """When the background looks after a payment; its days are those of Italy."""
    background = settings.background
    soon = tuple(timedelta(minutes=minutes) for minutes in background.soon_min)
    return BackgroundPlan(ZoneInfo("Europe/Rome"), soon, timedelta(minutes=background.every_min))


def build(
    settings: Settings, *, on_request: OnRequest = lambda *_: None, speed: float = 1.0, clock: Clock | None = None
) -> Kiosk:
    """Build a kiosk from its settings. The servers come late: with `Kiosk.warm_up`, or when they are first asked.

    Raises:
        ConfigError: a secret cannot be read.
    """
    clock = clock or SystemClock()
    journal = on_first_use(partial(_journal, settings))
    breakers = {Server.GOVPAY: Breaker(), Server.CHECKOUT: Breaker()}
    servers = Late(partial(_servers, settings, read_secrets(settings), on_request, breakers))
    receipts = servers.port(lambda made: made.receipts)
    documents = PdfDocuments(settings.desk.name, settings.desk.hours, training=settings.training)
    checkout = settings.checkout
    recheck_attempt = RecheckAttempt(receipts, journal, clock)
    background = SettleInBackground(recheck_attempt, journal, clock, plan_of(settings), settings.background.gap_s)
    can = _use_cases(settings, servers, receipts, documents, journal, clock, recheck_attempt, background)
    visit = Visit(
        can,
        receipts=receipts,
        documents=documents,
        journal=journal,
        probes={
            Server.GOVPAY: servers.port(lambda made: made.govpay_probe),
            Server.CHECKOUT: servers.port(lambda made: made.checkout_probe),
            Server.KIOSK: JournalProbe(journal),
        },
        breakers=breakers,
        checkout_origins=frozenset(origin_of(address) for address in checkout.pages),
        outcome_titles=read_outcome_titles(),
        clock=clock,
        waits=waits_of(settings, speed),
        lang=settings.kiosk.language,
        per_payment=checkout.notices_per_payment,
    )
    needed_later = (*_NEEDED_LATER, _NEEDED_FOR_CUPS) if settings.printer.kind == "cups" else _NEEDED_LATER
    limit = timedelta(seconds=settings.journal.touch_limit_s)
    rights = ProveRights(receipts, can.creditors)
    recover = Recover(journal, clock, background, can.printing, visit, can.start_payment.begun, limit)
    return Kiosk(visit, journal, background, recover, clock, servers, needed_later, Tasks(_task_failed), rights)


def read_outcome_titles() -> OutcomeTitles:
    """The titles of Checkout's outcome page that this program knows."""
    return OutcomeTitles.parse(resources.path("checkout", "outcome-titles.tsv").read_text(encoding="utf-8"))


def _journal(settings: Settings) -> SqliteJournal:
    from kiosk.composition.journal import journal_of  # loads what reads and writes it

    return journal_of(settings)


def _task_failed(name: str, error: BaseException) -> None:
    log.error("task failed", task=name, exc_info=error)


def _use_cases(
    settings: Settings,
    servers: Late[Servers],
    receipts: Receipts,
    documents: Documents,
    journal: Journal,
    clock: Clock,
    recheck_attempt: RecheckAttempt,
    background: SettleInBackground,
) -> UseCases:
    """What this installation can do: an API that it does not have takes what needs it away."""
    govpay, checkout = settings.govpay, settings.checkout
    creditors = [Creditor(one.id, one.name) for one in settings.creditors]
    debts, creation = servers.port(lambda made: made.debts), servers.port(lambda made: made.creation)
    own = servers.port(lambda made: made.own_search) if settings.whole("pendenze_v2") else None
    lists = settings.whole("pagamento_v2") or settings.whole("pendenze_v2")
    search = servers.port(lambda made: made.search)
    catalogue = servers.port(lambda made: made.catalogue)
    kinds = {creditor.id: creditor.services for creditor in settings.creditors}
    printer = printer_of(settings)
    prints = settings.printer.kind != "none" and bool(govpay.pagamento_v2 or govpay.pendenze_v2)
    find_debt = FindDebt(debts, creditors)
    channel = servers.port(lambda made: made.channel)
    return UseCases(
        find_debt=find_debt,
        find_instalments=FindInstalments(servers.port(lambda made: made.bills), own),
        search_debts=SearchDebts(debts, search, creditors, clock, PairLimits()) if lists else None,
        list_services=ListServices(catalogue, creditors, clock, kinds) if settings.whole("pagamento_v2") else None,
        create_from_form=CreateFromForm(creation, own, clock),
        create_debt=CreateDebt(creation, debts, clock),
        print_notice=PrintNotice(servers.port(lambda made: made.papers), printer) if prints else None,
        start_payment=StartPayment(find_debt, channel, journal, clock, checkout.return_base, checkout.email or None),
        fetch_receipt=FetchReceipt(receipts, documents, journal, clock),
        printing=PrintDocument(printer, journal, clock, roll=roll_printer_of(settings)),
        recheck_attempt=recheck_attempt,
        background=background,
        guard=timedelta(minutes=settings.journal.guard_minutes),
        tariffs=[tariff.tariff() for tariff in settings.tariffs],
        creditors=creditors,
    )


def _servers(
    settings: Settings, secrets: Secrets, on_request: OnRequest, breakers: Mapping[Server, Breaker]
) -> Servers:
    with edge(Outage, "what asks GovPay and Checkout cannot be made ready"):
        from kiosk.composition.servers import build  # loads the HTTP client

        return build(settings, secrets, on_request, breakers[Server.GOVPAY], breakers[Server.CHECKOUT])


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
    scanners = Scanners(
        scanner_settings(settings.scanner),
        window.quick,
        lambda: accepts_scans(visit.state.page),
        window.quick,
        place=lambda: visit.state.page,
    )
    scanners.scanned.connect(window.view_model.scan)
    scanners.unwanted.connect(window.view_model.touched)
    scanners.typed.connect(window.view_model.typed)
    scanners.start()
    window.before_close(scanners.stop)
    return window


def scanner_settings(scanner: Scanner) -> ScannerSettings:
    """The settings of the scanner adapter."""
    return ScannerSettings(
        kinds=tuple(scanner.kind),
        wedge_prefix=scanner.wedge_prefix,
        serial_port=scanner.serial_port,
        baud=scanner.baud,
        camera=scanner.camera,
    )


def page_origins(settings: Settings) -> tuple[str, ...]:
    """The origins of Checkout's pages as a browser writes them: in small letters, a usual port left out."""
    origins = (origin_of(address) for address in settings.checkout.pages)
    return tuple(origin.removesuffix(":443" if origin.startswith("https:") else ":80") for origin in origins)
