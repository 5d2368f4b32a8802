# SPDX-License-Identifier: EUPL-1.2
"""The time on Checkout's page: what it does there is followed, every way out leads to the verification."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.application.ports import FactKind, Receipts
from kiosk.application.settle_payment import Settlement
from kiosk.application.start_payment import Started
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.state import CurrentPayment
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.flow import Event, Page
from kiosk.domain.navigation import PaymentStanding, Trail, may_authorise
from kiosk.domain.outcome_title import OutcomeTitles
from kiosk.errors import JournalUnavailable
from kiosk.logs import get_logger

log = get_logger(__name__)


class PaymentPage:
    """Follows the page by its addresses, titles and requests.

    Args:
        on_left: called once with the attempt and its settlement when the page is left.
    """

    def __init__(
        self,
        context: VisitContext,
        receipts: Receipts,
        checkout_origins: frozenset[str],
        outcome_titles: OutcomeTitles,
        on_left: Callable[[Attempt, Settlement], None],
    ) -> None:
        self._context = context
        self._receipts = receipts
        self._checkout_origins = checkout_origins
        self._outcome_titles = outcome_titles
        self._on_left = on_left
        self._settlement: Settlement | None = None
        #: the page has gone where money may move, which could not be recorded
        self._unrecorded = False

    def open(self, started: Started, began_at: datetime) -> None:
        """Show the page of a payment that Checkout took."""
        context = self._context
        self._unrecorded = False
        self._settlement = Settlement(
            self._receipts, context.journal, context.clock, context.waits.schedule_s, started.attempt
        )
        context.tasks.start("page-load", self._must_load())
        context.move(
            Event.CHECKOUT_READY,
            replace(context.session.order, starting=False),
            CurrentPayment(
                started=started,
                attempt=started.attempt,
                trail=Trail(self._checkout_origins, started.page, self._outcome_titles),
                began_at=began_at,
            ),
        )

    def loaded(self) -> None:
        """The page shows itself."""
        self._context.tasks.cancel("page-load")
        if self._context.state.page is Page.CHECKOUT and not self._context.session.payment.page_loaded:
            self._context.change(replace(self._context.session.payment, page_loaded=True))

    def request_seen(self, method: str, address: str) -> bool:
        """A request is about to leave the page. Returns whether it may: what cannot be recorded must not happen.

        Once the page is left nothing may leave it any more: what it does now would count for nobody, and a payment that
        starts while the view is being destroyed would be called "not paid".
        """
        trail = self._context.session.payment.trail
        if self._context.state.page is not Page.CHECKOUT or trail is None:
            return False
        if may_authorise(method, address) and not self._made_up_for():
            return False
        return self._follow(trail, trail.after_request(method, address), happened=False)

    def address_seen(self, address: str, *, happened: bool, title: str = "") -> bool:
        """The page is about to go to an address that is no return, or has done so. Returns whether it may.

        `title`: one that it has there from an earlier time.
        """
        trail = self._context.session.payment.trail
        if self._context.state.page is not Page.CHECKOUT or trail is None:
            return True
        if not happened and not self._made_up_for():
            return False
        return self._follow(trail, trail.after_address(address, happened=happened, title=title), happened=happened)

    def title_seen(self, title: str) -> None:
        """The page has another title: on Checkout's outcome page it tells the outcome."""
        trail = self._context.session.payment.trail
        if self._context.state.page is Page.CHECKOUT and trail is not None:
            self._follow(trail, trail.after_title(title), happened=True)

    def left(self, how: PageExit) -> None:
        """The time on the page is over. What happened there, only receipts tell."""
        context, settlement = self._context, self._settlement
        if context.state.page is not Page.CHECKOUT or context.session.payment.attempt is None or settlement is None:
            return
        self._settlement = None
        for name in ("page-load", "watch", "outcome", "move-on"):
            context.tasks.cancel(name)
        attempt = context.session.payment.attempt.page_left(how)
        context.record_best_effort(FactKind.RETURN, attempt, how=how.value, outcome=attempt.outcome_code)
        context.move(
            Event.PAGE_LEFT,
            replace(context.session.payment, attempt=attempt, started=None, moves_on_at=None),
        )
        self._on_left(attempt, settlement)

    def _follow(self, before: Trail, trail: Trail, *, happened: bool) -> bool:
        context, attempt = self._context, self._context.session.payment.attempt
        if attempt is None or trail == before:
            return True
        if trail.may_be_authorised and not before.may_be_authorised:
            attempt = attempt.authorisation_possible()
            if not self._is_recorded(attempt, blocked=not happened):
                if not happened:
                    return False
                self._unrecorded = True
        if trail.outcome_code is not None:
            attempt = attempt.outcome_seen(trail.outcome_code)
        elif attempt.outcome_code is not None:  # paying goes on after an outcome, which says nothing of it
            attempt = attempt.authorisation_possible()
        context.change(replace(context.session.payment, trail=trail, attempt=attempt))
        if trail.lost:
            self.left(PageExit.LOST)
        elif trail.expired:
            self.left(PageExit.EXPIRED)
        elif trail.outcome_reached and not before.outcome_reached and self._settlement is not None:
            context.tasks.start("watch", self._settlement.watch(attempt))
            context.tasks.start("move-on", self._move_on())
        elif before.outcome_reached and not trail.outcome_reached:  # the payer tries again: not to be taken away now
            context.tasks.cancel("move-on")
            context.change(replace(context.session.payment, moves_on_at=None))
        self._await_outcome(before, trail)
        return True

    def _made_up_for(self) -> bool:
        """Whether the journal knows that money may move: what it could not be told before is told now."""
        attempt = self._context.session.payment.attempt
        if self._unrecorded and attempt is not None:
            self._unrecorded = not self._is_recorded(attempt, blocked=True)
        return not self._unrecorded

    def _is_recorded(self, possible: Attempt, *, blocked: bool) -> bool:
        try:
            self._context.tell(FactKind.MAY_BE_AUTHORISED, possible)
        except JournalUnavailable as error:
            log.error("a step of the payment was not recorded", blocked=blocked, detail=str(error))
            return False
        return True

    def _await_outcome(self, before: Trail, trail: Trail) -> None:
        """The outcome page asks its server for a while, and of an outcome that it does not know it says nothing."""
        tasks, waits = self._context.tasks, trail.standing is PaymentStanding.AT_OUTCOME and not trail.outcome_reached
        if not waits:
            tasks.cancel("outcome")
        elif before.standing is not PaymentStanding.AT_OUTCOME or before.outcome_reached:
            tasks.start("outcome", self._outcome_must_come())

    async def _outcome_must_come(self) -> None:
        await self._context.clock.sleep(self._context.waits.outcome_s)
        trail = self._context.session.payment.trail
        if trail is not None:
            self._follow(trail, trail.after_waiting(), happened=True)

    async def _must_load(self) -> None:
        await self._context.clock.sleep(self._context.waits.page_load_s)
        self.left(PageExit.FAILED)

    async def _move_on(self) -> None:
        moves_on_at = self._context.clock.monotonic() + self._context.waits.move_on_s
        self._context.change(replace(self._context.session.payment, moves_on_at=moves_on_at))
        await self._context.clock.sleep(self._context.waits.move_on_s)
        self.left(PageExit.MOVED_ON)
