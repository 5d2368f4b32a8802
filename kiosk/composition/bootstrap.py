# SPDX-License-Identifier: EUPL-1.2
"""The composition root: the only place that builds adapters and wires them."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Mapping
from datetime import timedelta
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk import resources
from kiosk.adapters.journal.probe import JournalProbe
from kiosk.adapters.printing.documents import PdfDocuments
from kiosk.adapters.staff.command import CommandStaffCall
from kiosk.adapters.system.clock import SystemClock
from kiosk.application.call_staff import CallStaff
from kiosk.application.create_debt import CreateDebt
from kiosk.application.create_from_form import CreateFromForm
from kiosk.application.creditors import Creditor
from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.find_debt import FindDebt
from kiosk.application.find_instalments import FindInstalments
from kiosk.application.list_services import ListServices
from kiosk.application.ports import Clock, Documents, Journal, Receipts, Speaker
from kiosk.application.print_document import PrintDocument
from kiosk.application.print_notice import PrintNotice
from kiosk.application.prove_rights import ProveRights
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.recover import Recover
from kiosk.application.search_debts import SearchDebts
from kiosk.application.server_health import Server
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.start_payment import StartPayment
from kiosk.application.tasks import Tasks
from kiosk.application.visit import UseCases, Visit
from kiosk.boundary import translate_errors
from kiosk.composition import rest
from kiosk.composition.journal import journal_of
from kiosk.composition.late import Late
from kiosk.composition.printers import printer_of, roll_printer_of
from kiosk.composition.shell import FirstPage, access_of, offers_of
from kiosk.config import Look, Secrets, Settings, read_secrets
from kiosk.dataclass import dataclass
from kiosk.domain.background import BackgroundPlan
from kiosk.domain.breaker import Breaker
from kiosk.domain.opening_hours import Night, OpeningHours
from kiosk.domain.origin import origin_of
from kiosk.domain.outcome_title import OutcomeTitles
from kiosk.domain.pair_limits import PairLimits
from kiosk.errors import JournalUnavailable, Outage
from kiosk.logs import get_logger
from kiosk.ui.application import Window
from kiosk.ui.privacy import PrivacyNotice
from kiosk.ui.viewmodels.checkout import WebPageSettings
from kiosk.ui.viewmodels.rest import RestSettings

if TYPE_CHECKING:
    from kiosk.adapters.http import OnRequest
    from kiosk.adapters.journal.sqlite import SqliteJournal
    from kiosk.adapters.printing.emblem import TownPicture
    from kiosk.composition.servers import Servers
    from kiosk.ui.sheet_words import SheetWords

log = get_logger(__name__)

#: Between two looks whether the journal wants something done.
_MAINTAIN_EVERY_S = 3600.0
#: Between two tries to resume what was cut off, while the journal cannot be read.
_RECOVER_EVERY_S = 60.0


@dataclass(frozen=True, slots=True)
class Kiosk:
    """A kiosk without its screen."""

    visit: Visit
    journal: SqliteJournal
    background: SettleInBackground
    _recover: Recover
    _clock: Clock
    _servers: Late[Servers]
    _uses_cups: bool
    _tasks: Tasks
    _prove_rights: ProveRights
    call_staff: CallStaff | None = None

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
        await asyncio.to_thread(partial(rest.load, ipp=self._uses_cups))
        if not self.journal.closed:
            self._tasks.start("tend the journal", self._maintain_journal())
        gc.freeze()  # what is loaded now stays: no collection need look at it again, for that would stall the screen
        gc.enable()

    async def aclose(self) -> None:
        """Stop its tasks and close its connections."""
        await self.visit.aclose()
        if self.call_staff is not None:
            await self.call_staff.aclose()
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
                await asyncio.to_thread(self._note_start)
                return
            except JournalUnavailable as error:
                log.error("what was cut off cannot be resumed yet", detail=str(error))
            await self._clock.sleep(_RECOVER_EVERY_S)
            await asyncio.to_thread(self._open_journal)  # not on the Qt thread: its key may be slow to come

    def _note_start(self) -> None:
        from kiosk.composition.journal import note_start  # loads what reads and writes it

        if not self.journal.closed:
            note_start(self.journal, self._clock)

    async def _maintain_journal(self) -> None:
        while not self.journal.closed:
            try:
                await asyncio.to_thread(self.journal.maintain, self._clock.now())
                self._recover.hand_over_the_rest()
            except Exception as error:  # what fails once must not end the looking
                expected = isinstance(error, JournalUnavailable)
                log.error("the journal cannot be tended", detail=str(error), exc_info=None if expected else error)
            await self._clock.sleep(_MAINTAIN_EVERY_S)


def plan_of(settings: Settings) -> BackgroundPlan:
    """When the background looks after a payment; its days are those of Italy."""
    background = settings.background
    soon = tuple(timedelta(minutes=minutes) for minutes in background.soon_min)
    return BackgroundPlan(ZoneInfo("Europe/Rome"), soon, timedelta(minutes=background.every_min))


def build(
    settings: Settings,
    *,
    secrets: Secrets | None = None,
    on_request: OnRequest | None = None,
    clock: Clock | None = None,
) -> Kiosk:
    """Build a kiosk from its settings. The servers come late: with `Kiosk.warm_up`, or when they are first asked.

    Args:
        secrets: those that the settings name; None has them read.
        on_request: told of each request of the main job just before it leaves.

    Raises:
        ConfigError: a secret cannot be read.
    """
    secrets = secrets or read_secrets(settings)
    clock = clock or SystemClock()
    journal = journal_of(settings)
    breakers = {Server.GOVPAY: Breaker(), Server.CHECKOUT: Breaker()}
    servers = Late(partial(_servers, settings, secrets, on_request, breakers))
    receipts = servers.port(lambda made: made.receipts)
    desk = settings.desk
    documents = PdfDocuments(
        desk.name, desk.hours, training=settings.training, emblem=_emblem_of(settings.look), words=_sheet_words
    )
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
        waits=settings.waits,
        lang=settings.kiosk.language,
        access=access_of(settings),
        per_payment=checkout.notices_per_payment,
    )
    limit = timedelta(seconds=settings.journal.touch_limit_s)
    rights = ProveRights(receipts, can.creditors)
    recover = Recover(journal, clock, background, can.printing, visit, can.start_payment.begun, limit)
    return Kiosk(
        visit,
        journal,
        background,
        recover,
        clock,
        servers,
        settings.printer.kind == "cups",
        Tasks(_task_failed),
        rights,
        CallStaff(CommandStaffCall(desk.call_command), clock, _task_failed) if desk.call_command else None,
    )


def read_outcome_titles() -> OutcomeTitles:
    """The titles of Checkout's outcome page that this program knows."""
    return OutcomeTitles.parse(resources.path("checkout", "outcome-titles.tsv").read_text(encoding="utf-8"))


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
    creditors = [Creditor(creditor.id, creditor.name) for creditor in settings.creditors]
    debts, creation = servers.port(lambda made: made.debts), servers.port(lambda made: made.creation)
    own = servers.port(lambda made: made.own_search) if settings.whole("pendenze_v2") else None
    offers = offers_of(settings)
    search = servers.port(lambda made: made.search)
    catalogue = servers.port(lambda made: made.catalogue)
    kinds = {creditor.id: creditor.services for creditor in settings.creditors}
    printer = printer_of(settings, clock)
    prints = settings.printer.kind != "none" and bool(govpay.pagamento_v2 or govpay.pendenze_v2)
    find_debt = FindDebt(debts, creditors)
    channel = servers.port(lambda made: made.channel)
    return UseCases(
        find_debt=find_debt,
        find_instalments=FindInstalments(servers.port(lambda made: made.bills), own),
        search_debts=SearchDebts(debts, search, creditors, clock, PairLimits()) if offers.search else None,
        list_services=ListServices(catalogue, creditors, clock, kinds) if settings.whole("pagamento_v2") else None,
        create_from_form=CreateFromForm(creation, own, clock),
        create_debt=CreateDebt(creation, debts, clock),
        print_notice=PrintNotice(servers.port(lambda made: made.notice_pdfs), printer) if prints else None,
        start_payment=StartPayment(find_debt, channel, journal, clock, checkout.return_base, checkout.email or None),
        fetch_receipt=FetchReceipt(receipts, documents, journal, clock),
        printing=PrintDocument(printer, journal, clock, roll=roll_printer_of(settings, clock)),
        recheck_attempt=recheck_attempt,
        background=background,
        guard=timedelta(minutes=settings.journal.guard_minutes),
        prints=settings.printer.kind != "none",
        tariffs=[tariff.tariff() for tariff in settings.tariffs],
        creditors=creditors,
    )


def _sheet_words(lang: str) -> SheetWords:
    from kiosk.ui import sheet_words  # with the first sheet

    return sheet_words.SheetWords(lang)


def _emblem_of(look: Look) -> TownPicture | None:
    """The town's picture for paper; None where it has none of its own."""

    def picture(high: int, wide: int, black_alone: bool) -> bytes:
        from kiosk.ui.emblem import on_paper

        return on_paper(look.emblem, high, wide, black_alone=black_alone)

    return picture if look.emblem else None


def _servers(
    settings: Settings, secrets: Secrets, on_request: OnRequest | None, breakers: Mapping[Server, Breaker]
) -> Servers:
    with translate_errors(Outage, "what asks GovPay and Checkout cannot be made ready"):
        from kiosk.composition.servers import build  # loads the HTTP client

        return build(settings, secrets, on_request, breakers[Server.GOVPAY], breakers[Server.CHECKOUT])


def open_window(first: FirstPage, kiosk: Kiosk, settings: Settings) -> Window:
    """Let a visit into the window that shows the first page.

    Raises:
        UserInterfaceFailed: the pages cannot be loaded.
    """
    web, visit = settings.web, kiosk.visit
    web_page = WebPageSettings(web.zoom_portrait, web.zoom_landscape, page_origins(settings), settings.training)
    window = Window(first.shell, visit, web_page)
    rest = settings.rest
    hours = first.hours or OpeningHours()
    window.rest(RestSettings(rest.after_s, rest.message, hours, Night.parse(rest.night)))
    window.listen_to(first.keypad)
    window.offer_help(privacy_of(settings), kiosk.call_staff)
    first.page = lambda: visit.state.page
    first.scanners.start()
    window.before_close(first.scanners.stop)
    return window


async def read_aloud(first: FirstPage, window: Window, settings: Settings, speaker: Speaker | None = None) -> None:
    """Let the screen be read aloud, where the settings have it. To be called once it is shown.

    Args:
        speaker: the settings' when None.
    """
    if not settings.speech.enabled:
        return
    speech = await asyncio.to_thread(_load_speech)
    speaker = speaker or speech.speaker_of(settings.speech)
    reads = speech.ReadAloud(settings.speech, speaker, window, first.shell.home.shown_as)
    first.keypad.pressed.connect(reads.by_key)
    window.before_close(reads.close)
    window.read_payment_page(speech.AtSpiReader(), reads.say_all)


def _load_speech() -> ModuleType:
    from kiosk.composition import speech

    return speech


def privacy_of(settings: Settings) -> PrivacyNotice:
    """The privacy notice of this installation."""
    kept, desk = settings.journal, settings.desk
    where = ", ".join(part for part in (desk.name, desk.hours) if part)
    return PrivacyNotice(settings.kiosk.privacy_file, settings.kiosk.name, where, kept.paid_days, kept.not_paid_days)


def page_origins(settings: Settings) -> tuple[str, ...]:
    """The origins of Checkout's pages as a browser writes them: in small letters, a usual port left out."""
    origins = (origin_of(address) for address in settings.checkout.pages)
    return tuple(origin.removesuffix(":443" if origin.startswith("https:") else ":80") for origin in origins)
