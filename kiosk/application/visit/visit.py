# SPDX-License-Identifier: EUPL-1.2
"""The visit: what a visitor can want, in one place."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime

from kiosk.application.ports import Clock, DocumentKind, Documents, Journal, Probe, Receipts
from kiosk.application.print_history import PrintHistory
from kiosk.application.search_debts import Status
from kiosk.application.server_health import Server, ServerHealth
from kiosk.application.tasks import Tasks
from kiosk.application.visit.components import Components
from kiosk.application.visit.context import VisitContext, VisitWaits
from kiosk.application.visit.derived import code_text, ending_shown, to_pay_elsewhere
from kiosk.application.visit.ending_printer import kind_given
from kiosk.application.visit.problems import FormTrouble
from kiosk.application.visit.state import Offer, Printing, VisitState
from kiosk.application.visit.use_cases import UseCases
from kiosk.domain.access import Access
from kiosk.domain.attempt import PageExit
from kiosk.domain.breaker import Breaker
from kiosk.domain.ending import VisitEnding
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.flow import Page
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.outcome_title import NO_TITLES, OutcomeTitles
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import Bug
from kiosk.logs import get_logger

log = get_logger(__name__)


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
        access: Access,
        per_payment: int,
    ) -> None:
        self.per_payment = per_payment
        self._creditor_names = {creditor.id: creditor.name for creditor in can.creditors}
        self._context = VisitContext(journal, clock, waits, lang, access, self._task_failed, self._nobody_is_there)
        self._health = ServerHealth(breakers or {}, probes, clock, waits.probe_s, self._task_failed)
        self._resting = Tasks(self._task_failed)
        self._components = Components(
            self._context,
            can,
            receipts,
            documents,
            self._health,
            self._resting,
            checkout_origins,
            outcome_titles,
            per_payment,
        )

    # --- what pages are drawn from -----------------------------------------------------------------------------

    @property
    def state(self) -> VisitState:
        """The visit as it stands."""
        return self._context.state

    @property
    def lang(self) -> str:
        """The visitor's language."""
        return self._context.lang

    @property
    def access(self) -> Access:
        """What the visitor has chosen in the easy access panel, or what the kiosk is set to."""
        return self._context.access

    @property
    def offers_services(self) -> bool:
        """Whether anything can be paid here without a notice."""
        return self._components.creating.offered

    @property
    def offers_search(self) -> bool:
        """Whether notices can be searched here by tax code."""
        return self._components.listing.offered

    @property
    def prints_notices(self) -> bool:
        """Whether notices can be printed here."""
        return self._components.pay_elsewhere.prints

    @property
    def prints_where_to_pay(self) -> bool:
        """Whether a sheet can be printed here that says where to pay what cannot be paid here."""
        return self._components.sending_elsewhere.offered

    def creditor_name(self, creditor_id: str) -> str:
        """What the settings call that creditor; empty for one that is not served here."""
        return self._creditor_names.get(creditor_id, "")

    def listen(self, listener: Callable[[VisitState], None]) -> Callable[[], object]:
        """Have `listener` called with each new state, until what is returned is called."""
        return self._context.listen(listener)

    def today(self) -> date:
        """The day it is."""
        return self.now().date()

    def now(self) -> datetime:
        """The time of day, with its zone."""
        return self._context.clock.now()

    def seconds_until(self, at: float | None) -> int:
        """Whole seconds until a monotonic time, at least 0; 0 for none."""
        return 0 if at is None else max(0, math.ceil(at - self._context.clock.monotonic()))

    def code_text(self) -> str:
        """The code of this attempt as people copy it; empty without one that the journal knows."""
        return code_text(self.state)

    def choose_access(self, access: Access) -> None:
        """The visitor wants to be served so, for this visit."""
        self._components.preferring.choose_access(access)

    # --- finding what is to be paid ----------------------------------------------------------------------------

    def begin(self) -> None:
        """The visitor wants to pay a notice."""
        self._components.finding.begin()

    def begin_check(self) -> None:
        """The visitor asks: did I pay? A notice, a slip or a code of an attempt answers it."""
        self._components.checking.begin()

    def check_code(self, text: str) -> None:
        """The visitor typed the 8 characters of an attempt's code, spaces or not; five tries a visit."""
        self._components.checking.code(text)

    def pay_now(self) -> None:
        """What was asked about does not show as paid: pay it."""
        self._components.checking.pay_now()

    def begin_without_notice(self) -> None:
        """The visitor wants to pay something for which there is no notice yet."""
        self._components.creating.begin()

    def begin_search(self) -> None:
        """The visitor looks for their notices by tax code."""
        if self.state.page in (Page.HOME, Page.NOTICE):
            self._components.listing.begin()

    def scan(self, text: str) -> FiscalCode | None:
        """A scanner read something. Ignored on pages that wait for nothing.

        Returns:
            A tax code that was read while a form is filled: it is for the form.
        """
        self.touched()
        return self._components.scanning.scan(text)

    def look_up(self, scanned: ScannedNotice) -> None:
        """Search the debt of a notice, from any page that waits for one; the same one again is ignored.

        Where a payment is asked about ("did I pay?") the notice is asked about.
        """
        self._components.scanning.look_up(scanned)

    def edit(self) -> None:
        """The visitor changes the number: what was said of the one before does not hold any more."""
        self._components.finding.forget()

    def choose(self, offer: Offer) -> None:
        """The visitor wants that service."""
        self._components.creating.choose(offer)

    def submit(self, body: Mapping[str, object]) -> None:
        """The questions are answered. A second press while they are on their way is ignored."""
        filling = self.state.session.form.filling
        problem = self.state.session.form.form_problem
        unknown = problem is not None and problem.trouble is FormTrouble.UNKNOWN  # another try might make another one
        if self.state.page is not Page.FORM or filling is None or self.state.session.form.sending or unknown:
            return
        if filling.offer is None:
            self._components.listing.prove(body)
        else:
            self._components.creating.create(filling.offer, body)

    def filter_list(self, status: Status, year: int | None) -> None:
        """Show only notices of that kind and year."""
        self._components.listing.filter(status, year)

    def want_page(self, number: int) -> None:
        """That page of the list comes into sight, from 1."""
        self._components.listing.want(number)

    def pick(self, debt: Pendenza) -> None:
        """The visitor wants that notice of the list, or that part of the bill."""
        self._components.finding.pick(debt)

    def tick(self, debt: Pendenza) -> None:
        """Tick that notice of the list or part of the bill, or take its tick away."""
        self._components.choosing.tick(debt)

    def take_chosen(self) -> None:
        """Pay what is ticked."""
        self._components.choosing.take()

    # --- from the debt to Checkout -----------------------------------------------------------------------------

    def back(self) -> None:
        """One page back, where there is one."""
        self._components.leaving.back()

    def another(self) -> None:
        """The visitor wants another notice than the one on the screen."""
        self._components.leaving.another()

    def show_receipt(self, part: Pendenza | None = None) -> None:
        """The receipt of the notice that the page says to be paid; of a bill that of `part`."""
        state = self.state
        session = state.session
        refusal = session.lookup.not_added
        debt = {
            Page.DEBT: session.bill.debt,
            Page.REVIEW: refusal.debt if refusal is not None else None,
            Page.INSTALMENTS: part,
        }.get(state.page)
        if debt is not None:
            self._components.checking.receipt_of(debt)

    def show_parts(self) -> None:
        """The parts of the bill of which the page says that it was paid in another way."""
        self._components.review.show_parts()

    def go_on(self) -> None:
        """Yes, this is my notice."""
        self._components.review.take(Page.REVIEW)

    def add_another(self) -> None:
        """One more notice, besides the one on the screen or those in the cart."""
        self._components.review.add_another()

    def remove(self, index: int | None) -> None:
        """Take the notice with that index, from 0, out of the cart; None puts back the one that was taken out last."""
        self._components.review.remove(index)

    def pay(self) -> None:
        """Go to the payment page."""
        if not self._components.out_of_service.announce_if_checkout_is_down(self._components.review.pay):
            self._components.review.pay()

    def pay_again(self) -> None:
        """Try once more what certainly was not paid."""
        self._components.review.pay_again()

    def next_payment(self) -> None:
        """Go on with the rest of a pile."""
        self._components.review.next_payment()

    def override(self, who: str) -> None:
        """A clerk lets a notice be paid again whose earlier attempt is not settled.

        Args:
            who: the clerk's account, recorded with the new attempt.

        Raises:
            ValueError: nobody is named.
        """
        self._components.guarding.override(who)

    # --- not here, not now -------------------------------------------------------------------------------------

    def print_notice(self, *, again: bool = False) -> None:
        """Print the notice on the screen, or those that were not paid; `again`: those that were just printed."""
        self._components.pay_elsewhere.print_notices(to_pay_elsewhere(self.state), again=again)

    def print_where_to_pay(self) -> None:
        """Print why nothing can be paid on this page, and whom to ask."""
        self._components.sending_elsewhere.print()

    def pay_by_phone(self) -> None:
        """Show the codes for a telephone: of the notice on the screen, of the cart, or of those that were not paid."""
        if self.state.session.order.starting:
            return  # the payment page is on its way
        if self.state.page is Page.REVIEW:
            self._components.finding.forget()  # what is found now would come to a cart that is at the telephone
        self._components.pay_elsewhere.to_phone(to_pay_elsewhere(self.state))

    def turn_phone(self, step: int) -> None:
        """Show the code of the next notice (1), or of the one before (-1)."""
        self._components.pay_elsewhere.turn(step)

    def paid_by_phone(self) -> None:
        """The visitor says to have paid with the telephone."""
        self._components.pay_elsewhere.said()

    # --- on Checkout's page ------------------------------------------------------------------------------------

    def page_loaded(self) -> None:
        """Checkout's page shows itself."""
        self._components.payment.loaded()

    def request_seen(self, method: str, address: str) -> bool:
        """A request is about to leave the page. Returns whether it may."""
        return self._components.payment.request_seen(method, address)

    def address_seen(self, address: str, *, happened: bool, title: str = "") -> bool:
        """The page is about to go to an address that is no return, or has done so. Returns whether it may.

        `title`: one that it has there from an earlier time.
        """
        return self._components.payment.address_seen(address, happened=happened, title=title)

    def title_seen(self, title: str) -> None:
        """The page has another title."""
        self._components.payment.title_seen(title)

    def page_left(self, how: PageExit) -> None:
        """The time on Checkout's page is over, by whatever way: the verification follows."""
        self._components.payment.left(how)

    # --- endings -----------------------------------------------------------------------------------------------

    def print_document(self) -> None:
        """Print what this ending gives: the receipts, the slip, or the note that nothing was paid."""
        if kind_given(self.state.page) is DocumentKind.RECEIPT:
            self.print_receipts()
        else:
            self._components.ending_printer.print_ours()

    def print_receipts(self) -> None:
        """Print the receipts that there are, also beside a slip."""
        if self.state.session.payment.restored:
            self._components.resuming.print_receipts()
        else:
            self._components.ending_printer.print_receipts()

    def nothing_came_out(self) -> None:
        """The visitor does not find what is said to be printed."""
        self._components.ending_printer.nothing_came_out()

    def have_to_go(self) -> None:
        """The visitor cannot wait for the end of the verification: the slip now, the background does the rest."""
        self._components.verification.have_to_go()

    def resume(self, kept: KeptAttempt, histories: Mapping[DocumentKind, PrintHistory]) -> bool:
        """After a restart: show what becomes of an attempt, unless the kiosk was touched already."""
        self._components.out_of_service.make_way()
        return self._components.resuming.resume(kept, histories)

    def print_histories_known(self, attempt_id: str, histories: Mapping[DocumentKind, PrintHistory]) -> None:
        """After a restart: what became of the documents that were sent to the printer before it."""
        self._components.resuming.print_histories_known(attempt_id, histories)

    def attends(self, attempt_id: str) -> bool:
        """Whether that attempt is on the screen now. One that is being started may be any."""
        session = self.state.session
        here = session.payment.attempt is not None and session.payment.attempt.id == attempt_id
        return session.order.starting or here

    def probe_servers(self) -> None:
        """The kiosk has started: find out whether the first page can offer anything."""
        self._components.out_of_service.probe_servers()

    def try_again(self) -> None:
        """Look at once whether the servers are back."""
        self._components.out_of_service.try_again()

    def leave_trouble(self) -> None:
        """Do without what is down: back to where the visitor stood."""
        self._components.out_of_service.leave()

    def speak(self, language: str) -> None:
        """Go on in another language, one of domain/language.py. Nothing is lost by it."""
        self._components.preferring.speak(language)

    def touched(self) -> None:
        """Somebody is there."""
        self._context.touched()
        self._components.out_of_service.touched()

    def still_answering(self) -> None:
        """Somebody goes from one answer to the other while they are asked whether they are still there."""
        self._context.still_answering()

    def finish(self) -> None:
        """The visitor is done: wipe everything personal and show the first page."""
        self._components.leaving.finish()

    async def aclose(self) -> None:
        """Stop everything; the program is about to end."""
        await self._resting.aclose()
        await self._health.aclose()
        await self._context.aclose()

    def _nobody_is_there(self) -> None:
        if self.state.page is Page.CHECKOUT:
            self._components.payment.left(PageExit.IDLE)
        elif self.state.page is Page.UNAVAILABLE:
            self._components.out_of_service.nobody()
        else:
            self._context.wipe(ending_shown(self.state) or VisitEnding.IDLE, unattended=True)

    def bug_found(self, error: BaseException) -> None:
        """An error that nobody caught, anywhere in the program: out of service, unless a payment may be under way."""
        self._task_failed("uncaught", error)

    def page_failed(self) -> None:
        """The screen cannot show the page at hand."""
        self._components.out_of_service.page_failed()

    def _task_failed(self, name: str, error: BaseException) -> None:
        """A bug: say what is still true. Once money may have moved that is "being confirmed"."""
        log.error("task failed", task=name, exc_info=error)
        page = self.state.page
        if page is Page.CHECKOUT or (page is Page.VERIFYING and self._context.tasks.running("settle")):
            return  # the payer is busy there; every way out of that page leads to the verification, and that to its end
        if page is Page.VERIFYING:
            self._components.verification.give_up()
        elif page in (Page.PAID, Page.PARTLY_PAID, Page.BEING_CONFIRMED, Page.NOT_PAID, Page.UNPAID):
            self._context.change(replace(self._context.session.job, printing=Printing.FAILED))
        elif page is not Page.UNAVAILABLE:
            self._components.out_of_service.begin(Server.KIOSK, Bug(f"task {name} failed"), Page.HOME)
