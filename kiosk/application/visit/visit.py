# SPDX-License-Identifier: EUPL-1.2
"""The visit: what a visitor can want, in one place."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date, datetime

from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.find_debt import FindDebt
from kiosk.application.ports import Clock, Documents, Journal, JournalUnavailable, Probe, Receipts
from kiosk.application.print_document import PrintDocument
from kiosk.application.start_payment import StartPayment
from kiosk.application.visit.aftermath import Aftermath
from kiosk.application.visit.payment_page import PaymentPage
from kiosk.application.visit.service import OutOfService
from kiosk.application.visit.stage import Stage, Waits
from kiosk.application.visit.state import NO_ATTEMPT, Printing, Problem, Server, VisitState, ending_shown
from kiosk.domain.attempt import Return
from kiosk.domain.cart import MAX_IN_ONE_PAYMENT, Cart, NotAdded, Reason
from kiosk.domain.double_scan import DoubleScan
from kiosk.domain.ending import Ending, VisitEnding
from kiosk.domain.flow import Event, Page, accepts_scans
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.domain.scan import NotACode, Scan, parse_scan
from kiosk.domain.slip import code_for_people
from kiosk.errors import Bug, ForeignCreditor, KioskError, NotFound, Refusal
from kiosk.logs import get_logger

log = get_logger(__name__)


class Visit:
    """The visit. Intentions are its methods, what became of them is `state`; listeners hear of each new one."""

    def __init__(
        self,
        *,
        find_debt: FindDebt,
        start_payment: StartPayment,
        receipts: Receipts,
        fetch_receipt: FetchReceipt,
        printing: PrintDocument,
        documents: Documents,
        journal: Journal,
        probes: Mapping[Server, Probe],
        checkout_origins: frozenset[str],
        clock: Clock,
        waits: Waits,
        lang: str = "it",
        per_payment: int = MAX_IN_ONE_PAYMENT,
    ) -> None:
        self.per_payment = per_payment
        self._double_scan = DoubleScan()
        self._find_debt = find_debt
        self._start_payment = start_payment
        self._stage = Stage(journal, clock, waits, lang, self._task_failed, self._nobody_is_there)
        self._service = OutOfService(self._stage, probes)
        self._aftermath = Aftermath(self._stage, fetch_receipt, printing, documents)
        self._payment = PaymentPage(self._stage, receipts, checkout_origins, self._aftermath.begin)

    # --- what pages are drawn from -----------------------------------------------------------------------------

    @property
    def state(self) -> VisitState:
        """The visit as it stands."""
        return self._stage.state

    @property
    def lang(self) -> str:
        """The visitor's language."""
        return self._stage.lang

    def listen(self, listener: Callable[[VisitState], None]) -> None:
        """Have `listener` called with each new state."""
        self._stage.listen(listener)

    def today(self) -> date:
        """The day it is."""
        return self.now().date()

    def now(self) -> datetime:
        """The time of day, with its zone."""
        return self._stage.clock.now()

    def seconds_until(self, at: float | None) -> int:
        """Whole seconds until a monotonic time, at least 0; 0 for none."""
        return 0 if at is None else max(0, math.ceil(at - self._stage.clock.monotonic()))

    def code_text(self) -> str:
        """The code of this attempt as people copy it; empty without one."""
        return code_for_people(self.state.attempt.code) if self.state.attempt else ""

    # --- finding the notice ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The visitor wants to pay a notice."""
        self._stage.move(Event.BEGIN, problem=None)

    def scan(self, text: str) -> None:
        """A scanner read something. Ignored on pages that wait for no notice."""
        self.touched()
        if not accepts_scans(self.state.page):
            return
        repeated = self._double_scan.is_repeat(text, self._stage.clock.monotonic())
        if repeated and self.state.page is not Page.HOME:
            return  # the scan before it was this one; on the first page there is none before
        try:
            scanned: Scan | None = parse_scan(text)
        except NotACode:
            scanned = None
        if isinstance(scanned, ScannedNotice):
            self.look_up(scanned)
        else:
            self._stage.set(problem=Problem.NOT_A_NOTICE)

    def look_up(self, scanned: ScannedNotice) -> None:
        """Search the debt of a notice, from any page that waits for one; the same one again is ignored."""
        if scanned == self.state.searching or self.state.starting:
            return
        if self.state.page is Page.HOME:
            self._stage.move(Event.BEGIN)
        elif self.state.page is Page.DEBT:
            self._stage.move(Event.BACK)
        if self.state.page in (Page.NOTICE, Page.REVIEW):
            self._stage.set(
                searching=scanned, scanned=scanned, slow=False, problem=None, not_added=None, debt=None, earlier=()
            )
            self._stage.tasks.start("search", self._search(scanned))

    def edit(self) -> None:
        """The visitor changes the number: what was said of the one before does not hold any more."""
        self._stage.tasks.cancel("search")
        if self.state.searching or self.state.problem:
            self._stage.set(searching=None, slow=False, problem=None)

    async def _search(self, scanned: ScannedNotice) -> None:
        self._stage.tasks.start("slow-search", self._say_slow())
        try:
            debt = await self._find_debt(scanned)
        except NotFound:
            self._stage.set(searching=None, problem=Problem.NOT_FOUND)
        except ForeignCreditor:
            self._stage.set(searching=None, problem=Problem.FOREIGN_CREDITOR)
        except Refusal as error:
            log.warning("govpay refuses a notice", detail=str(error))
            self._stage.set(searching=None, problem=Problem.NOT_READABLE)
        except KioskError as error:
            self._service.begin(Server.GOVPAY, error, self.state.page)
        else:
            self._found(debt)
        finally:
            self._stage.tasks.cancel("slow-search")

    def _found(self, debt: Pendenza) -> None:
        """The first notice is shown and asked about; the next ones go straight into the cart, which shows them."""
        if not self.state.cart.debts:
            self._stage.move(Event.DEBT_FOUND, searching=None, debt=debt)
            return
        try:
            changes: dict[str, object] = {"cart": self.state.cart.add(debt)}
        except NotAdded as refusal:
            changes = {"not_added": refusal}
        if self.state.page is Page.NOTICE:
            self._stage.move(Event.TO_CART, searching=None, **changes)
        else:
            self._stage.set(searching=None, **changes)
            self.touched()

    async def _say_slow(self) -> None:
        await self._stage.clock.sleep(self._stage.waits.slow_search)
        self._stage.set(slow=True)

    # --- from the debt to Checkout -----------------------------------------------------------------------------

    def back(self) -> None:
        """One page back, where there is one."""
        state = self.state
        if state.starting:
            return
        self._stage.tasks.cancel("search")
        nothing_said = {"searching": None, "slow": False, "problem": None, "not_added": None, "earlier": ()}
        if state.page is Page.NOTICE and state.cart.debts:
            self._stage.move(Event.TO_CART, **nothing_said)
        elif state.page is Page.REVIEW and len(state.cart) > 1:
            self._stage.move(Event.ADD_ANOTHER, **nothing_said, scanned=None)
        elif state.page is Page.REVIEW:
            self._stage.move(Event.BACK, **nothing_said, debt=state.cart.debts[0], cart=Cart())
        else:
            self._stage.move(Event.BACK, **nothing_said)

    def go_on(self) -> None:
        """Yes, this is my notice."""
        self._take(Event.GO_ON)

    def add_another(self) -> None:
        """One more notice, besides the one on the screen or those in the cart."""
        if self.state.page is Page.DEBT:
            self._take(Event.ADD_ANOTHER)
        elif self.state.page is Page.REVIEW and not self.state.starting:
            self._stage.move(Event.ADD_ANOTHER, scanned=None, problem=None, not_added=None, earlier=())

    def _take(self, event: Event) -> None:
        debt = self.state.debt
        if self.state.page is Page.DEBT and debt is not None and debt.payability is Payability.PAYABLE:
            cart = self.state.cart.add(debt)
            self._stage.move(event, cart=cart, scanned=None, problem=None, not_added=None, earlier=(), printer=None)
            self._aftermath.look_at_printer()

    def remove(self, place: int) -> None:
        """Take the notice at that place, from 0, out of the cart."""
        state = self.state
        if state.page is not Page.REVIEW or state.starting or not 0 <= place < len(state.cart):
            return
        cart = state.cart.without(state.cart.debts[place])
        changes: dict[str, object] = {"cart": cart, "problem": None, "not_added": None, "earlier": ()}
        if cart.debts:
            self._stage.set(**changes)
        else:
            self._stage.move(Event.ADD_ANOTHER, **changes, scanned=None, debt=None)

    def pay(self) -> None:
        """Go to the payment page. A second press while it is being prepared is ignored."""
        state = self.state
        if state.page is Page.REVIEW and not state.starting and state.searching is None and state.cart.debts:
            self._stage.set(starting=True, problem=None, not_added=None, earlier=())
            self._stage.tasks.start("start", self._start(state.cart.first(self.per_payment).debts))

    def pay_again(self) -> None:
        """Try once more what certainly was not paid."""
        settled = self.state.settled
        if settled is None:
            return
        unpaid = [
            debt
            for debt, ending in zip(self.state.cart.first(self.per_payment).debts, settled.attempt.endings, strict=True)
            if ending is Ending.NOT_PAID
        ]
        rest = self.state.cart.after(self.per_payment).debts
        self._stage.move(Event.RETRY, **NO_ATTEMPT, cart=Cart((*unpaid, *rest)))
        self._aftermath.look_at_printer()

    def next_payment(self) -> None:
        """Go on with the rest of a pile."""
        rest = self.state.cart.after(self.per_payment)
        if rest.debts and self.state.settled is not None:
            self._stage.move(Event.NEXT_PAYMENT, **NO_ATTEMPT, cart=rest)
            self._aftermath.look_at_printer()

    async def _start(self, agreed: tuple[Pendenza, ...]) -> None:
        cart, changed, refusal = self.state.cart, [], None
        for debt in agreed:
            try:
                (now,) = await self._start_payment.read_again([debt])
            except NotFound:
                cart, refusal = cart.without(debt), NotAdded(Reason.GONE, debt)
                continue
            except KioskError as error:
                self._service.begin(Server.GOVPAY, error, Page.REVIEW)
                return
            if now.payability is not Payability.PAYABLE:
                cart, refusal = cart.without(debt), NotAdded(Reason.NOT_PAYABLE, now)
                continue
            cart = cart.updated(now)
            if now.differs_for_payer(debt):
                changed.append(debt)
        if refusal is not None or changed:
            self._not_as_agreed(cart, tuple(changed), refusal)
        else:
            await self._open(cart.first(self.per_payment).debts)

    def _not_as_agreed(self, cart: Cart, changed: tuple[Pendenza, ...], refusal: NotAdded | None) -> None:
        """Something is not as it was when it was agreed to: show it, and let the visitor press again."""
        changes: dict[str, object] = {"starting": False, "cart": cart, "earlier": changed, "not_added": refusal}
        if cart.debts:
            self._stage.set(**changes, problem=Problem.AMOUNT_CHANGED if changed else None)
        elif refusal is not None and refusal.reason is Reason.GONE:
            self._stage.move(Event.DEBT_GONE, **{**changes, "not_added": None}, debt=None, problem=Problem.NOT_FOUND)
        elif refusal is not None:
            self._stage.move(Event.DEBT_NOT_PAYABLE, **{**changes, "not_added": None}, debt=refusal.debt)

    async def _open(self, debts: tuple[Pendenza, ...]) -> None:
        began_at = self.now()
        try:
            started = await self._start_payment.open(debts, self.lang)
        except Refusal as error:
            log.warning("checkout refuses the cart", detail=str(error))
            self._stage.set(starting=False, problem=Problem.PAYMENT_REFUSED)
        except JournalUnavailable as error:
            self._service.begin(Server.KIOSK, Bug(str(error)), Page.REVIEW)
        except KioskError as error:
            self._service.begin(Server.CHECKOUT, error, Page.REVIEW)
        else:
            self._payment.open(started, began_at)

    # --- on Checkout's page ------------------------------------------------------------------------------------

    def page_loaded(self) -> None:
        """Checkout's page shows itself."""
        self._payment.loaded()

    def request_seen(self, method: str, address: str) -> bool:
        """A request is about to leave the page. Returns whether it may."""
        return self._payment.request_seen(method, address)

    def address_seen(self, address: str, *, happened: bool) -> bool:
        """The page is about to go to an address that is no return, or has done so. Returns whether it may."""
        return self._payment.address_seen(address, happened=happened)

    def page_left(self, how: Return) -> None:
        """The time on Checkout's page is over, by whatever way: the verification follows."""
        self._payment.left(how)

    # --- endings -----------------------------------------------------------------------------------------------

    def print_document(self) -> None:
        """Print what this ending gives: the receipts, or the slip."""
        self._aftermath.print_document()

    def print_receipts(self) -> None:
        """Print the receipts that there are, also beside a slip."""
        self._aftermath.print_receipts()

    def try_again(self) -> None:
        """Look at once whether the servers are back."""
        self._service.try_again()

    def touched(self) -> None:
        """Somebody is there."""
        self._stage.touched()

    def finish(self) -> None:
        """The visitor is done: wipe everything personal and show the first page."""
        if self.state.page not in (Page.CHECKOUT, Page.VERIFYING):
            self._stage.wipe(ending_shown(self.state))

    async def aclose(self) -> None:
        """Stop everything; the program is about to end."""
        await self._stage.aclose()

    def _nobody_is_there(self) -> None:
        if self.state.page is Page.CHECKOUT:
            self._payment.left(Return.IDLE)
        elif self.state.page is Page.UNAVAILABLE:
            self._service.nobody()
        else:
            self._stage.wipe(ending_shown(self.state) or VisitEnding.IDLE)

    # --- faults of our own -------------------------------------------------------------------------------------

    def bug_found(self, error: BaseException) -> None:
        """An error that nobody caught, anywhere in the program: out of service, unless somebody may be paying."""
        self._task_failed("uncaught", error)

    def _task_failed(self, name: str, error: BaseException) -> None:
        """A bug: say what is still true. Once money may have moved that is "being confirmed"."""
        log.error("task failed", task=name, exc_info=error)
        page = self.state.page
        if page is Page.CHECKOUT or (page is Page.VERIFYING and self._stage.tasks.running("settle")):
            return  # the payer is busy there; every way out of that page leads to the verification, and that to its end
        if page is Page.VERIFYING:
            self._aftermath.give_up()
        elif page in (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID):
            self._stage.set(printing=Printing.FAILED)
        elif page is not Page.UNAVAILABLE:
            self._service.begin(Server.KIOSK, Bug(f"task {name} failed"), Page.HOME)
