# SPDX-License-Identifier: EUPL-1.2
"""A server is down: say so, probe whether it is back, and go on where the visitor stood."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.application.server_health import Health, Server, ServerHealth
from kiosk.application.tasks import Tasks
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.derived import ending_shown
from kiosk.application.visit.problems import Trouble, TroubleKind
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Event, Page, PaymentPhase, may, rules_of, way_to
from kiosk.errors import Bug, CreditorDown, JournalUnavailable, KioskError, Misconfigured, Outage, OutcomeUnknown
from kiosk.logs import get_logger

log = get_logger(__name__)


class OutOfService:
    """The page that says that nobody can pay just now. It comes by itself where nobody is, and goes by itself."""

    def __init__(self, context: VisitContext, health: ServerHealth, resting: Tasks) -> None:
        """`resting` has the tasks of the time between two visits."""
        self._context = context
        self._health = health
        self._resting = resting
        #: does once more what the visitor had asked for, and whether that was tried without a press
        self._again: Callable[[], None] | None = None
        self._by_itself = False
        self._takes_a_press = False
        self._attended = False  # somebody has touched the kiosk since the page came
        context.on_wipe(self._forget)
        health.listen(self._heard_of)
        context.listen(self._moved)

    def begin(
        self,
        server: Server,
        error: KioskError,
        resume: Page,
        *,
        again: Callable[[], None] | None = None,
        takes_a_press: bool = False,
        at_rest: bool = False,
    ) -> None:
        """Show it.

        Args:
            server: which part failed; the creditor's own system or the journal where the error says so.
            resume: the page to go back to.
            again: does there once more what the visitor had asked for. It makes nothing twice.
            takes_a_press: it is done again only where somebody asks for it (a payment, a debt that is made).
            at_rest: nobody was there when it came.
        """
        if isinstance(error, CreditorDown):
            server = Server.CREDITOR
        elif isinstance(error, JournalUnavailable):
            server = Server.KIOSK
        self._again = again
        self._takes_a_press = takes_a_press
        log.error("out of service", server=server.value, error=type(error).__name__, detail=str(error))
        trouble = Trouble(server, _kind_of(error), resume, at_rest)
        self._attended = False
        session = self._context.session
        self._context.move(
            Event.SERVER_DOWN,
            replace(session.lookup, searching=None, asking_code=False, slow=False),
            replace(session.order, starting=False),
            replace(session.form, sending=False),
            replace(self._context.state.availability, trouble=trouble),
        )

    def page_failed(self) -> None:
        """The screen cannot show the page at hand: out of service, unless somebody may be paying.

        The verification ends by itself, and what is said of an ending the screen says in its place.
        """
        page = self._context.state.page
        if rules_of(page).phase is PaymentPhase.BEFORE and page not in (Page.HOME, Page.UNAVAILABLE):
            self.begin(Server.KIOSK, Bug(f"the page {page.value} cannot be shown"), Page.HOME)

    def touched(self) -> None:
        """Somebody is there: what works again by now leads on."""
        trouble = self._context.state.availability.trouble
        if self._context.state.page is Page.UNAVAILABLE and trouble is not None:
            self._attended = True
            if trouble.back:
                self._lead_on(trouble, pressed=False)

    def announce_if_checkout_is_down(self, pay: Callable[[], None]) -> bool:
        """Whether no payment can be begun now. If so, it says so: nothing is recorded of a cart that is not sent.

        Args:
            pay: what was asked for.
        """
        state = self._context.state
        session = state.session
        ready = (
            state.page is Page.REVIEW
            and not session.order.starting
            and session.lookup.searching is None
            and session.order.cart.debts
        )
        if not ready or state.availability.checkout is not Health.DOWN:
            return False
        self.begin(Server.CHECKOUT, Outage("Checkout is down"), Page.REVIEW, again=pay, takes_a_press=True)
        return True

    def try_again(self) -> None:
        """Probe at once."""
        self._context.touched()
        trouble = self._context.state.availability.trouble
        if self._context.state.page is not Page.UNAVAILABLE or trouble is None:
            return
        self._attended = True
        if trouble.back:
            self._lead_on(trouble, pressed=True)
        elif not self._context.tasks.running("try-again"):
            self._by_itself = False
            self._context.tasks.start("try-again", self._try_again())

    def leave(self) -> None:
        """Back to where the visitor stood, without what is down."""
        trouble = self._context.state.availability.trouble
        if self._context.state.page is Page.UNAVAILABLE and trouble is not None:
            self._again = None
            self._context.tasks.cancel("try-again")
            self._resume(trouble.resume)

    def make_way(self) -> None:
        """Something is to be shown that was cut off: a page that came where nobody was gives way to it."""
        trouble = self._context.state.availability.trouble
        at_rest = self._context.state.page is Page.UNAVAILABLE and trouble is not None and trouble.at_rest
        if at_rest and self._context.untouched:
            self._resume(Page.HOME)

    def probe_servers(self) -> None:
        """Find out whether the first page can offer anything. To be called once, when the kiosk has started."""
        self._resting.start("probe servers", self._probe_servers())

    def nobody(self) -> None:
        """The visitor has gone: forget what was personal, and go on waiting for what does not work yet."""
        trouble = self._context.state.availability.trouble
        if trouble is not None and (trouble.back or trouble.server is not Server.GOVPAY):
            self._resume(Page.HOME)  # without the others the first page can still offer something
            return
        # what the page says from now on is said to nobody: nothing about money, which may have moved in this visit
        at_rest = replace(trouble, resume=Page.HOME, at_rest=True) if trouble else None
        self._context.vacate(
            replace(self._context.state.availability, trying=False, trouble=at_rest), ending_shown(self._context.state)
        )

    def _moved(self, state: VisitState) -> None:
        trouble = state.availability.trouble if state.page is Page.UNAVAILABLE else None
        self._health.wait_for(trouble.server if trouble else None)
        if state.page is Page.HOME and state.availability.govpay is Health.DOWN:
            # not from within: the other listeners hear of the first page before they hear of the next
            self._resting.start("rest", self._down_at_rest())

    def _heard_of(self, server: Server, answered: bool) -> None:
        before = self._context.state.availability
        now = replace(before, govpay=self._health.of(Server.GOVPAY), checkout=self._health.of(Server.CHECKOUT))
        if now != before:
            self._context.change(now)
        trouble = self._context.state.availability.trouble
        if answered and self._context.state.page is Page.UNAVAILABLE and trouble and trouble.server is server:
            self._works_again(trouble)

    def _works_again(self, trouble: Trouble) -> None:
        """Lead a visitor who is there on. Else it goes home, and never back to what an earlier visitor left behind.

        By itself only once, then after a touch: what fails again and again would go on without end.
        """
        pressed = self._context.state.availability.trying
        is_there = self._attended and self._context.state.idle_ends_at is None
        if trouble.resume is Page.HOME or pressed or (is_there and not self._by_itself):
            self._by_itself = not pressed
            self._lead_on(trouble, pressed=pressed)
        else:
            self._context.change(replace(self._context.state.availability, trouble=replace(trouble, back=True)))

    def _lead_on(self, trouble: Trouble, *, pressed: bool) -> None:
        """Back to where the visitor stood, and what they had asked for once more."""
        again, self._again = self._again, None
        if self._resume(trouble.resume) and again is not None and (pressed or not self._takes_a_press):
            again()

    def _forget(self) -> None:
        self._again = None
        self._by_itself = False

    async def _try_again(self) -> None:
        trouble = self._context.state.availability.trouble
        self._context.change(replace(self._context.state.availability, trying=True))
        if trouble is not None and await self._health.probe(trouble.server) is not None:
            self._context.change(replace(self._context.state.availability, trying=False))

    async def _probe_servers(self) -> None:
        for server in (Server.KIOSK, Server.GOVPAY):
            error = await self._health.probe(server)
            if error is not None:
                self._rest(server, error)
                return

    async def _down_at_rest(self) -> None:
        if self._context.state.availability.govpay is Health.DOWN:
            self._rest(Server.GOVPAY, Outage("GovPay is down"))

    def _rest(self, server: Server, error: KioskError) -> None:
        if self._context.state.page is Page.HOME:
            untouched = self._context.untouched
            self.begin(server, error, Page.HOME, at_rest=True)
            self._context.untouched = untouched  # the page has come by itself
            self._context.tasks.cancel("idle")  # where nobody is, nobody is asked whether they are still there

    def _resume(self, page: Page) -> bool:
        """Back to where the visitor stood, so that nothing is typed twice. Returns whether that place still is."""
        if page is Page.HOME or not may(self._context.state.page, way_to(page)):
            self._context.wipe(ending_shown(self._context.state))
            return False
        self._context.move_by_itself(
            way_to(page),
            replace(self._context.state.availability, trouble=None, trying=False),
            replace(self._context.session.lookup, searching=None),
        )
        return True


def _kind_of(error: KioskError) -> TroubleKind:
    if isinstance(error, Misconfigured):
        return TroubleKind.MISCONFIGURED
    if isinstance(error, Bug):
        return TroubleKind.BUG
    # of the journal, too: a full disk is no bug
    return TroubleKind.UNKNOWN if isinstance(error, OutcomeUnknown) else TroubleKind.OUTAGE
