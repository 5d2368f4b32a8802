# SPDX-License-Identifier: EUPL-1.2
"""Several notices at once: they are ticked on a list or a bill, and go into the cart together."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.server_health import Server
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.derived import chosen_of
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.out_of_service import OutOfService
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.review import Review
from kiosk.application.visit.state import NOTHING_SAID, Lookup, Selection
from kiosk.domain.cart import Cart, NotAdded
from kiosk.domain.flow import Event, Page
from kiosk.domain.instalments import excludes, key_of
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.errors import KioskError


class Choosing:
    """Keeps what is ticked, by the rules of the cart that it will go into.

    Args:
        per_payment: so many notices are ticked at once.
    """

    def __init__(
        self, context: VisitContext, finding: Finding, review: Review, out_of_service: OutOfService, per_payment: int
    ) -> None:
        self._context = context
        self._finding = finding
        self._review = review
        self._out_of_service = out_of_service
        self._per_payment = per_payment

    def tick(self, debt: Pendenza) -> None:
        """Tick a notice, or take its tick away. Another way of paying the same bill takes the place of the one before.

        One that does not go with the others, and one too many, are not ticked.
        """
        state = self._context.state
        if state.page not in (Page.DEBTS, Page.INSTALMENTS) or state.session.lookup.searching is not None:
            return
        self._context.touched()
        ticked = chosen_of(state)
        if any(key_of(one) == key_of(debt) for one in ticked):
            self._say(Selection(tuple(one for one in ticked if key_of(one) != key_of(debt))))
        elif debt.payability is Payability.PAYABLE:
            self._say(self._with(tuple(one for one in ticked if not excludes(one, debt)), debt))

    def _with(self, ticked: tuple[Pendenza, ...], debt: Pendenza) -> Selection:
        before = chosen_of(self._context.state)
        if len(ticked) >= self._per_payment:
            return Selection(before)
        try:
            Cart((*self._context.session.order.cart.debts, *ticked)).add(debt)
        except NotAdded as refusal:
            return Selection(before, refusal)
        return Selection((*ticked, debt))

    def _say(self, selection: Selection) -> None:
        self._context.change(selection, replace(self._context.session.lookup, problem=None))

    def take(self) -> None:
        """Pay what is ticked: one alone is shown first, several go into the cart, each read anew."""
        state = self._context.state
        chosen = chosen_of(state)
        if not chosen or state.session.lookup.searching is not None:
            return
        if len(chosen) == 1:
            self._finding.pick(chosen[0])
            return
        first = ScannedNotice(chosen[0].notice, chosen[0].creditor_id)
        scanned = replace(state.session.inquiry, scanned=None)
        self._context.change(*NOTHING_SAID, Lookup(searching=first), Selection(chosen), scanned)
        self._context.tasks.start("search", self._take(chosen))

    async def _take(self, chosen: tuple[Pendenza, ...]) -> None:
        self._context.tasks.start("slow-search", self._finding.say_slow())
        cart = self._context.session.order.cart
        try:
            read = await self._review.read_all(chosen, cart)
        except KioskError as error:
            self._out_of_service.begin(Server.GOVPAY, error, self._context.state.page, again=self.take)
            return
        finally:
            self._context.tasks.cancel("slow-search")
        self._context.change(replace(self._context.session.lookup, searching=None))
        if not read.cart.debts:
            self._review.not_as_agreed(read.cart, read, Problem.CHANGED)
            return
        self._context.move(
            Event.TO_REVIEW,
            Selection(),
            replace(self._context.session.order, cart=read.cart, printer=None),
            replace(self._context.session.bill, plan=None),
            replace(self._context.session.lookup, not_added=read.refusal, earlier=read.changed),
        )
        self._review.refresh_printer_status()
