# SPDX-License-Identifier: EUPL-1.2
"""The visit: what a visitor can want, in one place."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import partial

from kiosk.application.create_debt import CreateDebt
from kiosk.application.create_from_form import CreateFromForm
from kiosk.application.creditors import Creditor
from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.find_debt import FindDebt
from kiosk.application.find_instalments import FindInstalments
from kiosk.application.list_services import ListServices
from kiosk.application.look_again import LookAgain
from kiosk.application.paper_trail import PaperTrail
from kiosk.application.ports import Clock, DocumentKind, Documents, Journal, Probe, Receipts
from kiosk.application.print_document import PrintDocument
from kiosk.application.print_notice import PrintNotice
from kiosk.application.search_debts import SearchDebts, Status
from kiosk.application.service_health import Server, ServiceHealth
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.start_payment import StartPayment
from kiosk.application.tasks import Tasks
from kiosk.application.visit.aftermath import Aftermath
from kiosk.application.visit.checking import Checking
from kiosk.application.visit.creating import Creating
from kiosk.application.visit.derived import ending_shown, unpaid
from kiosk.application.visit.elsewhere import Elsewhere
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.giving_paper import GivingPaper, kind_given
from kiosk.application.visit.growing_old import GrowingOld
from kiosk.application.visit.guarding import Guarding
from kiosk.application.visit.handing_over import HandingOver
from kiosk.application.visit.listing import Listing
from kiosk.application.visit.payment_page import PaymentPage
from kiosk.application.visit.problems import FormTrouble, Problem
from kiosk.application.visit.resuming import Resuming
from kiosk.application.visit.review import Review
from kiosk.application.visit.service import OutOfService
from kiosk.application.visit.stage import Stage, VisitWaits
from kiosk.application.visit.state import NO_ATTEMPT, NOTHING_SAID, Offer, Printing, VisitState
from kiosk.domain.attempt import Return
from kiosk.domain.breaker import Breaker
from kiosk.domain.double_scan import DoubleScan
from kiosk.domain.ending import VisitEnding
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.flow import Event, Page, accepts_scans, usual_way_back, way_to
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.outcome_title import NO_TITLES, OutcomeTitles
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.scan import NotACode, Scan, ScannedSlip, ScannedTaxCode, parse_scan
from kiosk.domain.slip import code_for_people
from kiosk.domain.tariff import Tariff
from kiosk.errors import Bug
from kiosk.logs import get_logger

log = get_logger(__name__)


@dataclass(frozen=True, slots=True)
class UseCases:
    """What the kiosk can do. What is None this installation cannot.

    Attributes:
        search_debts: needs an API that lists debts.
        list_services: needs API Pagamento v2.
        print_notice: needs a printer, and an API that gives papers of notices.
        tariffs: the prices of the settings.
        creditors: those that the kiosk serves.
        guard: how long an attempt that is not settled keeps its notices from being paid again.
    """

    find_debt: FindDebt
    find_instalments: FindInstalments
    search_debts: SearchDebts | None
    list_services: ListServices | None
    create_from_form: CreateFromForm
    create_debt: CreateDebt
    print_notice: PrintNotice | None
    start_payment: StartPayment
    fetch_receipt: FetchReceipt
    printing: PrintDocument
    look_again: LookAgain
    background: SettleInBackground
    guard: timedelta
    tariffs: Sequence[Tariff] = ()
    creditors: Sequence[Creditor] = ()


class Visit:
    """The visit. Intentions are its methods, what became of them is `state`; listeners hear of each new one."""

    def __init__(
        self,
        can: UseCases,
        *,
        receipts: Receipts,
        documents: Documents,
        journal: Journal,
        probes: Mapping[Server, Probe],
        breakers: Mapping[Server, Breaker] | None = None,
        checkout_origins: frozenset[str],
        outcome_titles: OutcomeTitles = NO_TITLES,
        clock: Clock,
        waits: VisitWaits,
        lang: str,
        per_payment: int,
    ) -> None:
        self.per_payment = per_payment
        self._creditor_names = {creditor.id: creditor.name for creditor in can.creditors}
        self._double_scan = DoubleScan()
        self._stage = stage = Stage(journal, clock, waits, lang, self._task_failed, self._nobody_is_there)
        stage.at_the_end(self._double_scan.forget)
        self._health = ServiceHealth(breakers or {}, probes, clock, waits.probe, self._task_failed)
        self._resting = Tasks(self._task_failed)
        self._service = OutOfService(stage, self._health, self._resting)
        self._paper = GivingPaper(stage, can.printing, documents)
        self._guarding = Guarding(stage, can.look_again, self._paper, can.guard)
        self._finding = Finding(stage, can.find_debt, can.find_instalments, self._guarding, self._service, self.look_up)
        self._listing = Listing(stage, can.search_debts, self._service)
        self._creating = Creating(
            stage,
            can.find_debt,
            can.list_services,
            can.create_from_form,
            can.tariffs,
            can.create_debt,
            self._finding,
            self._service,
        )
        self._aftermath = Aftermath(stage, can.fetch_receipt, self._paper, can.background, self._guarding)
        self._resuming = Resuming(
            stage, receipts, can.look_again, can.fetch_receipt, can.printing, self._paper, self._aftermath
        )
        self._checking = Checking(
            stage,
            can.find_debt,
            receipts,
            can.look_again,
            self._finding,
            self._guarding,
            self._aftermath,
            self._paper,
            self._service,
        )
        self._payment = PaymentPage(stage, receipts, checkout_origins, outcome_titles, self._aftermath.begin)
        self._review = Review(
            stage,
            can.start_payment,
            receipts,
            per_payment,
            self._guarding,
            self._finding,
            self._service,
            self._payment.open,
            self._paper.look_at_printer,
        )
        self._elsewhere = Elsewhere(
            stage, receipts, can.print_notice, partial(self._aftermath.end, prints=True), self._aftermath.begin
        )
        HandingOver(stage, can.background)
        GrowingOld(stage, can.find_debt, can.find_instalments, self._guarding, self._listing, self._review)

    # --- what pages are drawn from -----------------------------------------------------------------------------

    @property
    def state(self) -> VisitState:
        """The visit as it stands."""
        return self._stage.state

    @property
    def lang(self) -> str:
        """The visitor's language."""
        return self._stage.lang

    @property
    def offers_services(self) -> bool:
        """Whether anything can be paid here without a notice."""
        return self._creating.offered

    @property
    def offers_search(self) -> bool:
        """Whether notices can be searched here by tax code."""
        return self._listing.offered

    @property
    def prints_notices(self) -> bool:
        """Whether notices can be printed here."""
        return self._elsewhere.prints

    def creditor_name(self, creditor_id: str) -> str:
        """What the settings call that creditor; empty for one that is not served here."""
        return self._creditor_names.get(creditor_id, "")

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
        """The code of this attempt as people copy it; empty without one that the journal knows."""
        attempt = self.state.session.payment.attempt
        unknown = self.state.session.payment.earlier_attempt and self.state.session.payment.recorded_as is None
        return "" if attempt is None or unknown else code_for_people(attempt.code)

    # --- finding what is to be paid ----------------------------------------------------------------------------

    def begin(self) -> None:
        """The visitor wants to pay a notice."""
        if self.state.page is Page.HOME:
            self._stage.move(
                Event.TO_NOTICE,
                replace(self._stage.session.inquiry, checking=False),
                replace(self._stage.session.lookup, problem=None),
            )

    def begin_check(self) -> None:
        """The visitor asks: did I pay? A notice, a slip or a code of an attempt answers it."""
        self._checking.begin()

    def check_code(self, text: str) -> None:
        """The visitor typed the 8 signs of an attempt, spaces or not; five tries a visit."""
        self._checking.code(text)

    def pay_now(self) -> None:
        """What was asked about does not show as paid: pay it."""
        self._checking.pay_now()

    def begin_without_notice(self) -> None:
        """The visitor wants to pay something for which there is no notice yet."""
        self._creating.begin()

    def begin_search(self) -> None:
        """The visitor looks for their notices by tax code."""
        if self.state.page in (Page.HOME, Page.NOTICE):
            self._listing.begin()

    def scan(self, text: str) -> FiscalCode | None:
        """A scanner read something. Ignored on pages that wait for nothing.

        Returns:
            A tax code that was read while a form is filled: it is for the form.
        """
        self.touched()
        if not accepts_scans(self.state.page):
            return None
        repeated = self._double_scan.is_repeat(text, self._stage.clock.monotonic())
        if repeated and self.state.page is not Page.HOME:
            return None  # the scan before it was this one; on the first page there is none before
        try:
            scanned: Scan | None = parse_scan(text)
        except NotACode:
            scanned = None
        match scanned:
            case ScannedTaxCode(code):
                return self._scanned_code(code)
            case ScannedSlip() as slip if self.state.page is Page.HOME or self._asks:
                self._checking.slip(slip)
            case ScannedNotice() | ScannedSlip():
                notices = scanned.notices if isinstance(scanned, ScannedSlip) else (scanned,)
                if (
                    self.state.page is Page.FORM
                    and self.state.session.form.filling
                    and self.state.session.form.filling.offer is not None
                ):
                    self._stage.change(
                        replace(self._stage.session.lookup, problem=Problem.IN_A_FORM)
                    )  # what was typed is not thrown away by a scan
                else:
                    for notice in notices:
                        self.look_up(notice)
            case _:
                self._stage.change(replace(self._stage.session.lookup, problem=Problem.NOT_A_NOTICE))
        return None

    def _scanned_code(self, code: FiscalCode) -> FiscalCode | None:
        if self.state.page is Page.FORM:
            return code
        if self.state.page in (Page.HOME, Page.NOTICE) and self._listing.offered:
            self._listing.begin(code)
        else:
            self._stage.change(replace(self._stage.session.lookup, problem=Problem.NOT_A_NOTICE))
        return None

    def look_up(self, scanned: ScannedNotice) -> None:
        """Search the debt of a notice, from any page that waits for one; the same one again is ignored.

        Where a payment is asked about ("did I pay?") the notice is asked about.
        """
        if self._asks:
            self._checking.look_up((scanned,))
            return
        self._review.makes_way_for(scanned)
        self._finding.look_up(scanned)

    @property
    def _asks(self) -> bool:
        return self.state.page is Page.NOTICE and self.state.session.inquiry.checking

    def edit(self) -> None:
        """The visitor changes the number: what was said of the one before does not hold any more."""
        self._finding.forget()

    def choose(self, offer: Offer) -> None:
        """The visitor wants that service."""
        self._creating.choose(offer)

    def submit(self, body: Mapping[str, object]) -> None:
        """The questions are answered. A second press while they are on their way is ignored."""
        filling = self.state.session.form.filling
        problem = self.state.session.form.form_problem
        unknown = problem is not None and problem.trouble is FormTrouble.UNKNOWN  # another try might make another one
        if self.state.page is not Page.FORM or filling is None or self.state.session.form.sending or unknown:
            return
        if filling.offer is None:
            self._listing.prove(body)
        else:
            self._creating.create(filling.offer, body)

    def filter_list(self, status: Status, year: int | None) -> None:
        """Show only notices of that kind and year."""
        self._listing.filter(status, year)

    def want_page(self, number: int) -> None:
        """That page of the list comes into sight, from 1."""
        self._listing.want(number)

    def pick(self, debt: Pendenza) -> None:
        """The visitor wants that notice of the list, or that part of the bill."""
        self._finding.pick(debt)

    # --- from the debt to Checkout -----------------------------------------------------------------------------

    def back(self) -> None:
        """One page back, where there is one."""
        state = self.state
        if state.session.order.starting or state.session.form.sending:
            return
        self._finding.forget()
        match state.page:
            case Page.REVIEW:
                self._review.back()
            case Page.PHONE:
                self._elsewhere.back()
            case Page.PRINTED:
                # the papers of a payment that ended are of its cart
                event = Event.TO_CART if state.session.payment.settled is not None else Event.TO_DEBT
                self._stage.move(event, *NO_ATTEMPT, *NOTHING_SAID)
            case Page.NOTICE | Page.FORM | Page.DEBTS | Page.INSTALMENTS if state.session.order.cart.debts:
                self._stage.move(
                    Event.TO_CART,
                    *NOTHING_SAID,
                    replace(self._stage.session.inquiry, checking=False),
                    replace(self._stage.session.form, filling=None),
                    replace(self._stage.session.bill, plan=None),
                )
            case Page.FORM if state.session.form.filling is not None and state.session.form.filling.offer is not None:
                self._stage.move(
                    Event.TO_SERVICES, *NOTHING_SAID, replace(self._stage.session.form, filling=None, form_problem=None)
                )
            case Page.DEBTS:
                self._listing.begin()
            case Page.DEBT if state.session.bill.plan is not None:
                self._stage.move(Event.TO_PARTS, *NOTHING_SAID)
            case Page.DEBT | Page.INSTALMENTS:
                self._stage.move(
                    way_to(state.session.inquiry.origin), *NOTHING_SAID, replace(self._stage.session.bill, plan=None)
                )
            case page:
                self._go_back(usual_way_back(page))

    def _go_back(self, page: Page | None) -> None:
        if page is Page.HOME:
            self.finish()
        elif page is not None:
            self._stage.move(way_to(page), *NOTHING_SAID)

    def another(self) -> None:
        """The visitor wants another notice than the one on the screen."""
        state = self.state
        self._finding.forget()
        if state.page in (Page.DEBT, Page.INSTALMENTS, Page.PRINTED):
            origin = (
                Page.DEBTS
                if state.session.inquiry.origin is Page.DEBTS and state.page is not Page.PRINTED
                else Page.NOTICE
            )
            self._stage.move(
                way_to(origin),
                *NO_ATTEMPT,
                *NOTHING_SAID,
                replace(self._stage.session.inquiry, origin=origin, scanned=None),
                replace(self._stage.session.bill, plan=None),
            )

    def show_receipt(self, part: Pendenza | None = None) -> None:
        """The receipt of the notice that the page says to be paid; of a bill that of `part`."""
        state = self.state
        refusal = state.session.lookup.not_added
        debt = {
            Page.DEBT: state.session.bill.debt,
            Page.REVIEW: refusal.debt if refusal is not None else None,
            Page.INSTALMENTS: part,
        }.get(state.page)
        if debt is not None:
            self._checking.receipt_of(debt)

    def show_parts(self) -> None:
        """The parts of the bill of which the page says that it was paid in another way."""
        self._review.show_parts()

    def go_on(self) -> None:
        """Yes, this is my notice."""
        self._review.take(Page.REVIEW)

    def add_another(self) -> None:
        """One more notice, besides the one on the screen or those in the cart."""
        self._review.add_another()

    def remove(self, place: int) -> None:
        """Take the notice at that place, from 0, out of the cart."""
        self._review.remove(place)

    def pay(self) -> None:
        """Go to the payment page."""
        if not self._service.bars_payment(self._review.pay):
            self._review.pay()

    def pay_again(self) -> None:
        """Try once more what certainly was not paid."""
        self._review.pay_again()

    def next_payment(self) -> None:
        """Go on with the rest of a pile."""
        self._review.next_payment()

    def override(self, who: str) -> None:
        """A clerk lets a notice be paid again whose earlier attempt is not settled.

        Args:
            who: the clerk's account, recorded with the new attempt.

        Raises:
            ValueError: nobody is named.
        """
        self._guarding.override(who)

    # --- not here, not now -------------------------------------------------------------------------------------

    def print_notice(self) -> None:
        """Print the notice on the screen, or those that were not paid."""
        self._elsewhere.print_notices(self._to_pay_elsewhere())

    def pay_by_phone(self) -> None:
        """Show the codes for a telephone: of the notice on the screen, or of those that were not paid."""
        self._elsewhere.to_phone(self._to_pay_elsewhere())

    def turn_phone(self, step: int) -> None:
        """Show the code of the next notice (1), or of the one before (-1)."""
        self._elsewhere.turn(step)

    def paid_by_phone(self) -> None:
        """The visitor says to have paid with the telephone."""
        self._elsewhere.said()

    def _to_pay_elsewhere(self) -> tuple[Pendenza, ...]:
        state = self.state
        match state.page:
            case Page.DEBT if state.session.bill.debt is not None:
                return (state.session.bill.debt,)
            case Page.NOT_PAID:
                return unpaid(state)
            case Page.UNAVAILABLE if (
                state.availability.trouble is not None and state.availability.trouble.server is Server.CHECKOUT
            ):
                return state.session.order.cart.debts
            case _:
                return ()

    # --- on Checkout's page ------------------------------------------------------------------------------------

    def page_loaded(self) -> None:
        """Checkout's page shows itself."""
        self._payment.loaded()

    def request_seen(self, method: str, address: str) -> bool:
        """A request is about to leave the page. Returns whether it may."""
        return self._payment.request_seen(method, address)

    def address_seen(self, address: str, *, happened: bool, title: str = "") -> bool:
        """The page is about to go to an address that is no return, or has done so. Returns whether it may.

        `title`: one that it has there from an earlier time.
        """
        return self._payment.address_seen(address, happened=happened, title=title)

    def title_seen(self, title: str) -> None:
        """The page has another title."""
        self._payment.title_seen(title)

    def page_left(self, how: Return) -> None:
        """The time on Checkout's page is over, by whatever way: the verification follows."""
        self._payment.left(how)

    # --- endings -----------------------------------------------------------------------------------------------

    def print_document(self) -> None:
        """Print what this ending gives: the receipts, the slip, or the note that nothing was paid."""
        if kind_given(self.state.page) is DocumentKind.RECEIPT:
            self.print_receipts()
        else:
            self._paper.print_ours()

    def print_receipts(self) -> None:
        """Print the receipts that there are, also beside a slip."""
        if self.state.session.payment.restored:
            self._resuming.print_receipts()
        else:
            self._paper.print_receipts()

    def nothing_came_out(self) -> None:
        """The visitor does not find what is said to be printed."""
        self._paper.nothing_came_out()

    def have_to_go(self) -> None:
        """The visitor cannot wait for the end of the verification: the slip now, the background does the rest."""
        self._aftermath.have_to_go()

    def resume(self, kept: KeptAttempt, papers: Mapping[DocumentKind, PaperTrail]) -> bool:
        """After a restart: show what becomes of an attempt, unless somebody has touched the kiosk already."""
        self._service.make_way()
        return self._resuming.resume(kept, papers)

    def papers_known(self, attempt_id: str, papers: Mapping[DocumentKind, PaperTrail]) -> None:
        """After a restart: what became of the papers that were sent to the printer before it."""
        self._resuming.papers_known(attempt_id, papers)

    def attends(self, attempt_id: str) -> bool:
        """Whether somebody stands before that attempt now. One that is being started may be any."""
        return self.state.session.order.starting or (
            self.state.session.payment.attempt is not None and self.state.session.payment.attempt.id == attempt_id
        )

    def look_around(self) -> None:
        """The kiosk has started: find out whether the first page can offer anything."""
        self._service.look_around()

    def try_again(self) -> None:
        """Look at once whether the servers are back."""
        self._service.try_again()

    def leave_trouble(self) -> None:
        """Do without what is down: back to where the visitor stood."""
        self._service.leave()

    def touched(self) -> None:
        """Somebody is there."""
        self._stage.touched()
        self._service.touched()

    def finish(self) -> None:
        """The visitor is done: wipe everything personal and show the first page."""
        if self.state.page is Page.PHONE and self._elsewhere.shows_what_came():
            return
        if self.state.page not in (Page.CHECKOUT, Page.VERIFYING, Page.HOME):
            self._stage.wipe(ending_shown(self.state))

    async def aclose(self) -> None:
        """Stop everything; the program is about to end."""
        await self._resting.aclose()
        await self._health.aclose()
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
        elif page in (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID, Page.UNPAID):
            self._stage.change(replace(self._stage.session.job, printing=Printing.FAILED))
        elif page is not Page.UNAVAILABLE:
            self._service.begin(Server.KIOSK, Bug(f"task {name} failed"), Page.HOME)
