# SPDX-License-Identifier: EUPL-1.2
"""From the notices that the visitor agrees to pay to Checkout: the cart, the last reading of each debt, the start."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from kiosk.application.ports import Receipts
from kiosk.application.server_health import Server
from kiosk.application.start_payment import Started, StartPayment
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.derived import rest_of_pile, unpaid
from kiosk.application.visit.finding import Finding, blocked
from kiosk.application.visit.guarding import Guarding
from kiosk.application.visit.out_of_service import OutOfService
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import NO_ATTEMPT, NOTHING_SAID, Selection
from kiosk.dataclass import dataclass
from kiosk.domain.cart import Cart, NotAdded, Reason
from kiosk.domain.fact import KIOSK, KeptAttempt
from kiosk.domain.flow import Event, Page, way_to
from kiosk.domain.instalments import key_of
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.errors import KioskError, NotFound, NotPayable, Refusal
from kiosk.logs import get_logger

log = get_logger(__name__)

#: What is said where the only notice of the cart cannot be paid; of all other reasons: its bill was paid.
_PROBLEM_OF = {Reason.GONE: Problem.NOT_FOUND, Reason.NOT_READABLE: Problem.NOT_READABLE}


class _Earlier(NotAdded):
    """An attempt on this notice is not settled."""

    def __init__(self, debt: Pendenza, retry_from: datetime | None, earlier: KeptAttempt) -> None:
        super().__init__(Reason.BEING_CONFIRMED, debt, retry_from)
        self.earlier = earlier


@dataclass(frozen=True, slots=True)
class Read:
    """What was agreed to, read again.

    Attributes:
        cart: as it is now.
        changed: what the payer must be asked about again, as it was.
        refusal: the last that does not go into the cart any more.
        earlier: the attempt that keeps it out.
    """

    cart: Cart
    changed: tuple[Pendenza, ...]
    refusal: NotAdded | None
    earlier: KeptAttempt | None


class Review:
    """Keeps the cart and starts the payment.

    Args:
        per_payment: how many notices one payment carries.
        on_started: called with a payment that Checkout took and the time at which it was asked for.
        refresh_printer_status: called when the visitor is about to pay.
    """

    def __init__(
        self,
        context: VisitContext,
        start_payment: StartPayment,
        receipts: Receipts,
        per_payment: int,
        guarding: Guarding,
        finding: Finding,
        out_of_service: OutOfService,
        on_started: Callable[[Started, datetime], None],
        refresh_printer_status: Callable[[], None],
    ) -> None:
        self._context = context
        self._start_payment = start_payment
        self._receipts = receipts
        self._per_payment = per_payment
        self._guarding = guarding
        self._finding = finding
        self._out_of_service = out_of_service
        self._on_started = on_started
        self.refresh_printer_status = refresh_printer_status

    def makes_way_for(self, scanned: ScannedNotice) -> None:
        """Another notice was scanned while one is shown: letters that are scanned one after the other are all meant."""
        debt = self._context.session.bill.debt
        if debt is not None and debt.notice != scanned.number and self._context.session.lookup.searching is None:
            self.take(Page.REVIEW)

    def take(self, page: Page) -> None:
        """The debt on the screen is the visitor's: into the cart with it, and on to that page."""
        state = self._context.state
        session = state.session
        debt = session.bill.debt
        if state.page is not Page.DEBT or debt is None or debt.payability is not Payability.PAYABLE:
            return
        self._context.move(
            way_to(page),
            *NOTHING_SAID,
            replace(self._context.session.order, cart=session.order.cart.add(debt), printer=None, removed=None),
            replace(self._context.session.inquiry, scanned=None),
            replace(self._context.session.bill, plan=None),
            replace(self._context.session.form, filling=None),
        )
        self.refresh_printer_status()

    def add_another(self) -> None:
        """One more notice, besides the one on the screen or those in the cart."""
        self._finding.forget()
        state = self._context.state
        session = state.session
        page = Page.DEBTS if session.inquiry.origin is Page.DEBTS else Page.NOTICE
        if state.page is Page.DEBT:
            self.take(page)
        elif state.page is Page.REVIEW and not session.order.starting:
            self._context.move(way_to(page), *NOTHING_SAID, replace(self._context.session.inquiry, scanned=None))

    def show_parts(self) -> None:
        """The bill of a notice that was not taken, as another way of paying it was: what is paid, and what can be."""
        state = self._context.state
        session = state.session
        refusal = session.lookup.not_added
        if (
            state.page is Page.REVIEW
            and refusal is not None
            and refusal.plan is not None
            and not session.order.starting
        ):
            bill = replace(session.bill, debt=refusal.debt, plan=refusal.plan, open_parts=refusal.open_payments)
            self._context.move(Event.TO_NOTICE, *NOTHING_SAID, replace(self._context.session.inquiry, scanned=None))
            self._context.move(Event.TO_INSTALMENTS, bill, Selection())
        elif (
            state.page is Page.NOTICE and session.lookup.problem is Problem.BILL_PAID and session.bill.plan is not None
        ):
            self._context.move(Event.TO_INSTALMENTS, *NOTHING_SAID, Selection())

    def remove(self, index: int | None) -> None:
        """Take the notice with that index, from 0, out of the cart; None puts back the one that was taken out last."""
        state = self._context.state
        session = state.session
        if index is None:
            self._put_back()
            return
        if state.page is not Page.REVIEW or session.order.starting or not 0 <= index < len(session.order.cart):
            return
        cart = session.order.cart.without(session.order.cart.debts[index])
        if cart.debts:
            self._context.change(
                replace(self._context.session.order, cart=cart, removed=(index, session.order.cart.debts[index])),
                replace(self._context.session.lookup, problem=None, not_added=None, earlier=()),
            )
        else:
            self._context.change(replace(self._context.session.order, cart=cart, removed=None))
            self.add_another()

    def _put_back(self) -> None:
        """Where it was; not where something else has been done to the cart that does not go with it."""
        state = self._context.state
        order = state.session.order
        if state.page is not Page.REVIEW or order.starting or order.removed is None:
            return
        index, debt = order.removed
        try:
            order.cart.add(debt)
        except NotAdded:
            self._context.change(replace(order, removed=None))
            return
        debts = order.cart.debts
        cart = Cart((*debts[:index], debt, *debts[index:]))
        self._context.change(
            replace(order, cart=cart, removed=None),
            replace(self._context.session.lookup, problem=None, not_added=None, earlier=()),
        )

    def back(self) -> None:
        """From the cart back to its one debt, or to where the last of several came from."""
        session = self._context.session
        if len(session.order.cart) > 1:
            self.add_another()
        else:
            self._context.move(
                Event.TO_DEBT,
                *NOTHING_SAID,
                replace(self._context.session.bill, debt=session.order.cart.debts[0]),
                replace(self._context.session.order, cart=Cart(), removed=None),
            )

    def pay(self) -> None:
        """Go to the payment page. A second press while it is being prepared is ignored."""
        state = self._context.state
        session = state.session
        if (
            state.page is Page.REVIEW
            and not session.order.starting
            and session.lookup.searching is None
            and session.order.cart.debts
        ):
            self._context.change(
                replace(self._context.session.order, starting=True, removed=None),
                replace(self._context.session.lookup, problem=None, not_added=None, earlier=()),
            )
            self._context.tasks.start("start", self._start(session.order.cart.first(self._per_payment).debts))

    def pay_again(self) -> None:
        """Try once more what certainly was not paid.

        After a restart, or where a code was asked about, the notices are not at hand: they are read anew.
        """
        if self._context.session.payment.settled is None:
            return
        cart = Cart((*unpaid(self._context.state), *self._context.session.order.cart.after(self._per_payment).debts))
        if cart.debts:
            self._to_review(Event.RETRY, cart)
        else:
            self._context.move(
                Event.TO_NOTICE,
                *NOTHING_SAID,
                *NO_ATTEMPT,
                replace(self._context.session.inquiry, origin=Page.NOTICE, scanned=None),
            )

    def next_payment(self) -> None:
        """Go on with the rest of a pile."""
        rest = rest_of_pile(self._context.state, self._per_payment)
        if rest.debts and self._context.session.payment.settled is not None:
            self._to_review(Event.NEXT_PAYMENT, rest)

    def _to_review(self, event: Event, cart: Cart) -> None:
        self._context.tasks.cancel("documents")  # of the payment before
        self._context.move(event, *NO_ATTEMPT, replace(self._context.session.order, cart=cart, removed=None))
        self.refresh_printer_status()

    async def look_again(self) -> None:
        """Read what is about to be paid once more, and say what is not as it was; nothing is pressed.

        Raises:
            Outage, Bug: see kiosk/errors.py.
            JournalUnavailable: nobody can say whether it is being paid already.
        """
        before = self._context.state
        agreed = before.session.order.cart.first(self._per_payment).debts
        read = await self.read_all(agreed)
        now = self._context.state
        if (
            now.page is Page.REVIEW
            and now.session.order.cart is before.session.order.cart
            and not now.session.order.starting
            and now.session.lookup.searching is None
        ):
            self._take_over(read, agreed, Problem.CHANGED)

    async def _start(self, agreed: tuple[Pendenza, ...]) -> None:
        try:
            read = await self.read_all(agreed)
        except KioskError as error:
            self._out_of_service.begin(Server.GOVPAY, error, Page.REVIEW, again=self.pay, takes_a_press=True)
        else:
            if not self._take_over(read, agreed, Problem.AMOUNT_CHANGED) and not self._told_of_others(
                self._with_the_rest(read, agreed)
            ):
                await self._open(read.cart.debts)

    def _take_over(self, read: Read, agreed: tuple[Pendenza, ...], problem: Problem) -> bool:
        """Show what is not as it was agreed to. Returns whether there is anything."""
        if read.refusal is None and not read.changed:
            return False
        self.not_as_agreed(self._with_the_rest(read, agreed), read, problem)
        return True

    def _with_the_rest(self, read: Read, agreed: tuple[Pendenza, ...]) -> Cart:
        return Cart((*read.cart.debts, *self._context.session.order.cart.after(len(agreed)).debts))

    async def read_all(self, agreed: tuple[Pendenza, ...], cart: Cart | None = None) -> Read:
        """Read each debt again and add what is read to `cart`: what does not go together stays out.

        Raises:
            Outage, Bug: see kiosk/errors.py.
            JournalUnavailable: nobody can say whether it is being paid already.
        """
        fresh, changed, refusal = cart or Cart(), [], None
        earlier: KeptAttempt | None = None
        for debt in agreed:
            try:
                now = await self._read_again(debt)
                fresh = fresh.add(now)
            except NotFound:
                refusal = NotAdded(Reason.GONE, debt)
            except NotPayable as error:
                refusal = NotAdded(Reason.NOT_PAYABLE, replace(debt, state=error.state))
            except Refusal as error:
                log.warning("govpay refuses a notice", detail=str(error))
                refusal = NotAdded(Reason.NOT_READABLE, debt)
            except _Earlier as why:
                refusal, earlier = why, why.earlier
            except NotAdded as why:
                refusal = why
            else:
                if now.differs_for_payer(debt):
                    changed.append(debt)
        return Read(fresh, tuple(changed), refusal, earlier)

    async def _read_again(self, debt: Pendenza) -> Pendenza:
        """The debt as it is now, with its bill.

        Raises:
            NotAdded: its bill was paid in another way, or an attempt on it is not settled.
            NotFound, Outage, Bug: see kiosk/errors.py.
            JournalUnavailable: nobody can say whether it is being paid already.
        """
        (read,) = await self._start_payment.read_again([debt])
        guarded = await self._guarding.check(read)
        now = guarded.debt
        if now.payability is Payability.PAYABLE and guarded.earlier is not None:
            raise _Earlier(now, guarded.retry_from, guarded.earlier)
        found = await self._finding.bill_of(replace(now, documento=now.documento or debt.documento))
        if (refusal := blocked(found)) is not None:
            raise refusal
        return found.debt

    def _told_of_others(self, cart: Cart) -> bool:
        """Tell once that one of them seems to be under way elsewhere; a second press goes on."""
        told = set(map(key_of, self._context.session.order.under_way))
        under_way = tuple(debt for debt in cart.first(self._per_payment).debts if debt.under_way)
        if told.issuperset(map(key_of, under_way)):
            return False
        self._context.change(
            replace(self._context.session.order, starting=False, cart=cart, under_way=under_way),
            replace(self._context.session.lookup, problem=Problem.UNDER_WAY),
        )
        return True

    def not_as_agreed(self, cart: Cart, read: Read, said: Problem) -> None:
        """Something is not as it was when it was agreed to: show it, and let the visitor press again."""
        refusal, earlier = read.refusal, read.earlier
        session = self._context.session
        order = replace(session.order, starting=False, cart=cart)
        lookup = replace(session.lookup, earlier=read.changed)
        if cart.debts or refusal is None:
            problem = said if read.changed else None
            self._context.change(order, replace(lookup, not_added=refusal, problem=problem))
        elif refusal.reason is Reason.BEING_CONFIRMED and earlier is not None:
            self._guarding.show(earlier, order, replace(session.bill, debt=refusal.debt))
        elif refusal.reason is Reason.NOT_PAYABLE:
            self._context.move(Event.TO_DEBT, order, lookup, replace(session.bill, debt=refusal.debt))
        else:
            problem = _PROBLEM_OF.get(refusal.reason, Problem.BILL_PAID)
            debt = refusal.debt if refusal.plan else None
            bill = replace(session.bill, debt=debt, plan=refusal.plan, open_parts=refusal.open_payments)
            self._context.move(Event.TO_NOTICE, order, replace(lookup, problem=problem), bill)

    async def _open(self, debts: tuple[Pendenza, ...]) -> None:
        try:  # whoever paid where no receipt can be read would wait for ever
            for creditor_id in dict.fromkeys(debt.creditor_id for debt in debts):
                await self._receipts.prove(creditor_id)
        except KioskError as error:
            self._out_of_service.begin(Server.GOVPAY, error, Page.REVIEW, again=self.pay, takes_a_press=True)
            return
        began_at = self._context.clock.now()
        try:
            who = self._guarding.who_lets(debts) or KIOSK
            started = await self._start_payment.open(debts, self._context.lang, who)
        except Refusal as error:
            log.warning("checkout refuses the cart", detail=str(error))
            self._context.change(
                replace(self._context.session.order, starting=False),
                replace(self._context.session.lookup, problem=Problem.PAYMENT_REFUSED),
            )
        except KioskError as error:  # nothing can have been authorised: a cart with a new id is safe
            self._out_of_service.begin(Server.CHECKOUT, error, Page.REVIEW, again=self.pay, takes_a_press=True)
        else:
            self._guarding.used_up(debts)
            self._on_started(started, began_at)
