# SPDX-License-Identifier: EUPL-1.2
"""A whole visit against fakes, in a time that passes only when a test lets it."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from kiosk import config
from kiosk.application.create_debt import CreateDebt
from kiosk.application.create_from_form import CreateFromForm
from kiosk.application.creditors import Creditor
from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.find_debt import FindDebt
from kiosk.application.find_instalments import FindInstalments
from kiosk.application.list_services import ListServices
from kiosk.application.ports import (
    Bills,
    Catalogue,
    Clock,
    DebtCreation,
    Debts,
    Documents,
    Journal,
    NoticePdfs,
    NotPaidNote,
    Paper,
    PaymentChannel,
    Printer,
    Receipts,
    Slip,
    WhereToPay,
)
from kiosk.application.print_document import PrintDocument
from kiosk.application.print_notice import PrintNotice
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.recover import Recover
from kiosk.application.search_debts import SearchDebts
from kiosk.application.server_health import Server
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.start_payment import StartPayment
from kiosk.application.visit import UseCases, Visit
from kiosk.application.visit.state import Printing, Session
from kiosk.composition.bootstrap import read_outcome_titles
from kiosk.domain.access import USUAL_ACCESS
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.background import BackgroundPlan
from kiosk.domain.breaker import Breaker
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.origin import origin_of
from kiosk.domain.pair_limits import PairLimits
from kiosk.domain.receipt import Receipt
from kiosk.domain.tariff import Tariff
from kiosk.errors import KioskError
from tests.application.payments import CREDITOR, NAME, SCHEDULE_S, debt, number, receipt
from tests.fakes import (
    FakeBills,
    FakeCatalogue,
    FakeChannel,
    FakeClock,
    FakeDebtCreation,
    FakeDebts,
    FakeDebtSearch,
    FakeNoticePdfs,
    FakePrinter,
    FakeReceipts,
)
from tests.memory_journal import MemoryJournal

PAGE_ORIGIN = "https://checkout.example"
#: Checkout's pages up to the one with "Paga".
SUMMARY = ("/inserisci-email", "/scegli-metodo", "/riepilogo-pagamento")
POST_URL = "https://api.example/transactions/1/auth-requests"
WAITS = config.Waits(
    schedule_s=list(SCHEDULE_S),
    idle_s=60.0,
    idle_form_s=60.0,
    idle_payment_s=180.0,
    idle_bank_s=300.0,
    idle_warning_s=20.0,
    page_load_s=30.0,
    move_on_s=20.0,
    shown_at_least_s=1.5,
    slow_search_s=8.0,
    probe_s=60.0,
    phone_s=[15.0, 30.0, 60.0],
    grows_old_s=150.0,
    outcome_s=90.0,
)
PLAN = BackgroundPlan(
    ZoneInfo("Europe/Rome"), tuple(timedelta(minutes=minutes) for minutes in (2, 5, 15, 30)), timedelta(hours=1)
)


class SteppedClock(FakeClock):
    """Sleepers wake in the order of their times, and only when a test lets time pass."""

    def __init__(self) -> None:
        super().__init__()
        self._order = itertools.count()
        self._sleepers: list[tuple[float, int, asyncio.Future[None]]] = []

    async def sleep(self, seconds: float) -> None:
        if seconds <= 0:
            await asyncio.sleep(0)
            return
        waiting: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.elapsed_s + seconds, next(self._order), waiting))
        await waiting

    async def let_pass(self, seconds: float) -> None:
        """Let time pass; whoever wakes does all that it can do without more time."""
        until = self.elapsed_s + seconds
        await settle_down()
        while self._sleepers and self._sleepers[0][0] <= until:
            at, _, waiting = heapq.heappop(self._sleepers)
            self.elapsed_s = max(self.elapsed_s, at)
            if not waiting.done():
                waiting.set_result(None)
                await settle_down()
        self.elapsed_s = until


async def settle_down() -> None:
    """Let every task that can run do so."""
    for _ in range(50):
        await asyncio.sleep(0)


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something that a thread brings about."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110  what a thread does has no event here
            await asyncio.sleep(0)


@dataclass
class FakeDocuments:
    """Documents of ours, or the fault in making them."""

    fails: Exception | None = None
    slips: list[Slip] = field(default_factory=list)
    notes: list[NotPaidNote] = field(default_factory=list)
    wheres: list[WhereToPay] = field(default_factory=list)

    def slip(self, slip: Slip, lang: str, paper: Paper = Paper.A4) -> bytes:
        if self.fails is not None:
            raise self.fails
        self.slips.append(slip)
        return f"%PDF-slip-{paper.value}".encode()

    def not_paid_note(self, note: NotPaidNote, lang: str, paper: Paper = Paper.A4) -> bytes:
        if self.fails is not None:
            raise self.fails
        self.notes.append(note)
        return f"%PDF-note-{paper.value}".encode()

    def where_to_pay(self, where: WhereToPay, lang: str, paper: Paper = Paper.A4) -> bytes:
        if self.fails is not None:
            raise self.fails
        self.wheres.append(where)
        return f"%PDF-where-{paper.value}".encode()

    def receipt_copy(self, receipt: Receipt, attempt: Attempt | None, lang: str, paper: Paper = Paper.A4) -> bytes:
        return b"%PDF-copy"


@dataclass
class FakeProbe:
    """A server that is there, or is not."""

    fails: KioskError | None = None
    asked: int = 0

    async def check(self) -> None:
        self.asked += 1
        if self.fails is not None:
            raise self.fails


def use_cases(
    debts: Debts,
    receipts: Receipts,
    channel: PaymentChannel,
    documents: Documents,
    journal: Journal,
    clock: Clock,
    printer: Printer,
    *,
    roll: Printer | None = None,
    search: FakeDebtSearch | None = None,
    bills: Bills | None = None,
    catalogue: Catalogue | None = None,
    creation: DebtCreation | None = None,
    notice_pdfs: NoticePdfs | None = None,
    return_base: str = "https://kiosk.invalid/return",
) -> UseCases:
    """The real use cases on these ports; what is left out is an empty fake."""
    search = search or FakeDebtSearch()
    creation = creation or FakeDebtCreation(search)
    creditors = [Creditor(CREDITOR, NAME)]
    find = FindDebt(debts, creditors)
    recheck_attempt = RecheckAttempt(receipts, journal, clock)
    return UseCases(
        find_debt=find,
        find_instalments=FindInstalments(bills or FakeBills(), search),
        search_debts=SearchDebts(debts, search, creditors, clock, PairLimits()),
        list_services=ListServices(catalogue or FakeCatalogue(), creditors, clock, {}),
        create_from_form=CreateFromForm(creation, search, clock),
        create_debt=CreateDebt(creation, debts, clock, lambda: 1),
        print_notice=PrintNotice(notice_pdfs or FakeNoticePdfs(), printer),
        start_payment=StartPayment(find, channel, journal, clock, return_base),
        fetch_receipt=FetchReceipt(receipts, documents, journal, clock),
        printing=PrintDocument(printer, journal, clock, roll=roll),
        recheck_attempt=recheck_attempt,
        background=SettleInBackground(recheck_attempt, journal, clock, PLAN, gap_s=1.0),
        guard=timedelta(minutes=30),
        prints=True,
        creditors=creditors,
    )


class World:
    """The visit and everything around it."""

    def __init__(
        self,
        journal: Journal | None = None,
        documents: FakeDocuments | None = None,
        tariffs: Sequence[Tariff] = (),
        roll: Printer | None = None,
    ) -> None:
        self.clock = SteppedClock()
        self.debts = FakeDebts([debt(0)])
        self.receipts = FakeReceipts()
        self.channel = FakeChannel(page_origin=PAGE_ORIGIN)
        self.printer = FakePrinter()
        self.roll = roll
        self.documents = documents or FakeDocuments()
        self.journal = journal or MemoryJournal()
        self.probe = FakeProbe()
        self.journal_probe = FakeProbe()
        self.breakers = {Server.GOVPAY: Breaker(), Server.CHECKOUT: Breaker()}
        self.search = FakeDebtSearch()
        self.bills = FakeBills()
        self.catalogue = FakeCatalogue()
        self.creation = FakeDebtCreation(self.search, self.debts)
        self.notice_pdfs = FakeNoticePdfs({(CREDITOR, number())})
        can = replace(
            use_cases(
                self.debts, self.receipts, self.channel, self.documents, self.journal, self.clock, self.printer,
                search=self.search, bills=self.bills, catalogue=self.catalogue, creation=self.creation,
                notice_pdfs=self.notice_pdfs, roll=self.roll,
            ),
            tariffs=tariffs,
        )  # fmt: skip
        self.background = can.background
        self.visit = Visit(
            can,
            receipts=self.receipts,
            documents=self.documents,
            journal=self.journal,
            probes={
                Server.GOVPAY: self.probe,
                Server.CHECKOUT: self.probe,
                Server.KIOSK: self.journal_probe,
            },
            breakers=self.breakers,
            checkout_origins=frozenset({origin_of(PAGE_ORIGIN)}),
            outcome_titles=read_outcome_titles(),
            clock=self.clock,
            waits=WAITS,
            lang="it",
            access=USUAL_ACCESS,
            per_payment=5,
        )
        self.recover = Recover(
            self.journal,
            self.clock,
            self.background,
            can.printing,
            self.visit,
            can.start_payment.begun,
            timedelta(seconds=180),
        )
        self.pages = [Page.HOME]
        self.visit.listen(lambda state: self.pages.append(state.page) if state.page is not self.pages[-1] else None)

    @property
    def page(self) -> Page:
        return self.visit.state.page

    @property
    def session(self) -> Session:
        """What the kiosk knows of the visitor."""
        return self.visit.state.session

    async def to_debt(self) -> None:
        self.visit.look_up(ScannedNotice(number()))
        await settle_down()

    async def to_review(self) -> None:
        await self.to_debt()
        self.visit.go_on()
        await settle_down()

    async def to_checkout(self, *paths: str) -> None:
        """To Checkout's page, shown, and on to its pages of those paths."""
        await self.to_review()
        self.visit.pay()
        await settle_down()
        assert self.page is Page.CHECKOUT
        started = self.session.payment.started
        assert started is not None
        self.visit.address_seen(started.page, happened=True)
        self.visit.page_loaded()
        self.go(*paths)

    async def presses_pay_for_two(self) -> None:
        """Two notices are in one payment, and the payer has pressed Paga."""
        self.debts.debts.append(debt(1))
        await self.to_review()
        self.visit.look_up(ScannedNotice(number(1)))
        await settle_down()
        self.visit.pay()
        await settle_down()
        self.go(*SUMMARY)
        self.pays()

    async def pays_for_two(self) -> None:
        """Two notices are paid in one payment, both receipts are there, and the payer has left the page."""
        await self.presses_pay_for_two()
        self.receipts.receipts = [receipt(), receipt(1, "r2")]
        self.visit.page_left(PageExit.OK)
        await settle_down()

    def go(self, *paths: str) -> None:
        for path in paths:
            self.visit.address_seen(PAGE_ORIGIN + path, happened=True)

    def pays(self) -> bool:
        """The visitor presses Paga. Returns whether that request may leave."""
        return self.visit.request_seen("POST", POST_URL)

    async def paper_out(self) -> None:
        """Wait until nothing prints any more: what is drawn is drawn in a thread."""
        await until(lambda: self.session.job.printing is not Printing.PRINTING)

    async def close(self) -> None:
        await self.visit.aclose()
        await self.background.aclose()


def play(*scenes: Callable[[World], object], world: World | None = None) -> World:
    """Run scenes one after the other in one event loop."""

    async def run() -> World:
        stage = world or World()
        try:
            for scene in scenes:
                done = scene(stage)
                if asyncio.iscoroutine(done):
                    await done
            return stage
        finally:
            await stage.close()

    return asyncio.run(run())
