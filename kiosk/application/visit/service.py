# SPDX-License-Identifier: EUPL-1.2
"""A server is down: say so, look whether it is back, and go on where the visitor stood."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.service_health import Health, Server, ServiceHealth
from kiosk.application.tasks import Tasks
from kiosk.application.visit.stage import Stage
from kiosk.application.visit.state import NOBODY, Trouble, VisitState, ending_shown
from kiosk.domain.flow import Event, Page, may, way_to
from kiosk.errors import Bug, KioskError, Misconfigured, Outage, OutcomeUnknown
from kiosk.logs import get_logger

log = get_logger(__name__)


class OutOfService:
    """The page that says that nobody can pay just now. It comes by itself where nobody is, and goes by itself."""

    def __init__(self, stage: Stage, health: ServiceHealth, resting: Tasks) -> None:
        """`resting` has the tasks of the time between two visits."""
        self._stage = stage
        self._health = health
        self._resting = resting
        health.listen(self._heard_of)
        stage.listen(self._moved)

    def begin(self, server: Server, error: KioskError, resume: Page, *, at_rest: bool = False) -> None:
        """Show it; `resume` is the page to go back to. `at_rest`: nobody was there when it came."""
        log.error("out of service", server=server.value, error=type(error).__name__, detail=str(error))
        trouble = Trouble(server, _kind_of(error), resume, at_rest)
        nothing_asked = {"searching": None, "asking_code": False, "slow": False, "starting": False, "sending": False}
        self._stage.move(Event.SERVER_DOWN, trouble=trouble, **nothing_asked)

    def bars_payment(self) -> bool:
        """Whether no payment can be begun now. If so, it says so: nothing is recorded of a cart that is not sent."""
        state = self._stage.state
        ready = state.page is Page.REVIEW and not state.starting and state.searching is None and state.cart.debts
        if not ready or state.checkout is not Health.DOWN:
            return False
        self.begin(Server.CHECKOUT, Outage("Checkout is down"), Page.REVIEW)
        return True

    def try_again(self) -> None:
        """Look at once."""
        if self._stage.state.page is Page.UNAVAILABLE and not self._stage.tasks.running("try-again"):
            self._stage.tasks.start("try-again", self._try_again())

    def look_around(self) -> None:
        """Find out whether the first page can offer anything. To be called once, when the kiosk has started."""
        self._resting.start("look around", self._look_around())

    def nobody(self) -> None:
        """The visitor has gone: forget what was personal, and go on waiting."""
        trouble = self._stage.state.trouble
        self._stage.tasks.cancel_all()
        self._stage.forget()
        # what the page says from now on is said to nobody: nothing about money, which may have moved in this visit
        at_rest = replace(trouble, resume=Page.HOME, at_rest=True) if trouble else None
        self._stage.set(**NOBODY, trouble=at_rest, last_ending=ending_shown(self._stage.state))

    def _moved(self, state: VisitState) -> None:
        trouble = state.trouble if state.page is Page.UNAVAILABLE else None
        self._health.wait_for(trouble.server if trouble else None)
        if state.page is Page.HOME and state.govpay is Health.DOWN:
            # not from within: the other listeners hear of the first page before they hear of the next
            self._resting.start("rest", self._down_at_rest())

    def _heard_of(self, server: Server, answered: bool) -> None:
        health = {"govpay": self._health.of(Server.GOVPAY), "checkout": self._health.of(Server.CHECKOUT)}
        state = self._stage.state
        if (state.govpay, state.checkout) != (health["govpay"], health["checkout"]):
            self._stage.set(**health)
        trouble = self._stage.state.trouble
        if answered and self._stage.state.page is Page.UNAVAILABLE and trouble and trouble.server is server:
            self._resume(trouble.resume)

    async def _try_again(self) -> None:
        trouble = self._stage.state.trouble
        self._stage.set(trying=True)
        if trouble is not None and await self._health.look(trouble.server) is not None:
            self._stage.set(trying=False)

    async def _look_around(self) -> None:
        error = await self._health.look(Server.GOVPAY)
        if error is not None:
            self._rest(error)

    async def _down_at_rest(self) -> None:
        if self._stage.state.govpay is Health.DOWN:
            self._rest(Outage("GovPay is down"))

    def _rest(self, error: KioskError) -> None:
        if self._stage.state.page is Page.HOME:
            self.begin(Server.GOVPAY, error, Page.HOME, at_rest=True)
            self._stage.tasks.cancel("idle")  # where nobody is, nobody is asked whether they are still there

    def _resume(self, page: Page) -> None:
        """Back to where the visitor stood, so that nothing is typed twice."""
        if page is Page.HOME or not may(self._stage.state.page, way_to(page)):
            self._stage.wipe(ending_shown(self._stage.state))
        else:
            self._stage.move(way_to(page), trouble=None, searching=None, trying=False)


def _kind_of(error: KioskError) -> str:
    if isinstance(error, Misconfigured):
        return "misconfigured"
    if isinstance(error, Bug):
        return "bug"
    return "unknown" if isinstance(error, OutcomeUnknown) else "outage"
