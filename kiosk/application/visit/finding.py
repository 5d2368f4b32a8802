# SPDX-License-Identifier: EUPL-1.2
"""From a notice that was scanned, typed or chosen to its debt, or into the cart."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial

from kiosk.application.find_debt import FindDebt
from kiosk.application.find_instalments import FindInstalments, InstalmentsFound
from kiosk.application.server_health import Server
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.guarding import Guarded, Guarding
from kiosk.application.visit.out_of_service import OutOfService
from kiosk.application.visit.problems import Problem, problem_of
from kiosk.application.visit.state import NOTHING_SAID, Lookup, Selection, VisitState
from kiosk.domain.cart import MAX_PILE, NotAdded, Reason
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Event, Page, Scans, rules_of
from kiosk.domain.instalments import Block, InstalmentPlan, NoticeKey, key_of
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.errors import KioskError, Refusal
from kiosk.logs import get_logger

log = get_logger(__name__)

#: What is paid, annulled or past its date may be so as another part of its bill is paid or due, and there is a rest: a
#: creditor may annul the single payment once an instalment is paid, and a reduced fine ends before the full one.
_TOLD_WITH_ITS_BILL = (Payability.PAYABLE, Payability.ALREADY_PAID, Payability.ANNULLED, Payability.EXPIRED)
#: How long something that is said of a notice can be read before the next one is looked up, in seconds.
_READ_S = 4.0


class Finding:
    """Looks up one notice at a time; those that are scanned meanwhile wait for their turn.

    Args:
        next_one: called with a notice whose turn has come.
    """

    def __init__(
        self,
        context: VisitContext,
        find_debt: FindDebt,
        find_instalments: FindInstalments,
        guarding: Guarding,
        out_of_service: OutOfService,
        next_one: Callable[[ScannedNotice], None],
    ) -> None:
        self._context = context
        self._next_one = next_one
        self._waiting: deque[ScannedNotice] = deque(maxlen=MAX_PILE)
        context.on_wipe(self._waiting.clear)
        self._page = context.state.page
        context.listen(self._moved)
        self._find_debt = find_debt
        self._find_instalments = find_instalments
        self._guarding = guarding
        self._out_of_service = out_of_service

    def begin(self) -> None:
        """Ask for a notice that is to be paid."""
        if self._context.state.page is Page.HOME:
            inquiry, lookup = self._context.session.inquiry, self._context.session.lookup
            self._context.move(Event.TO_NOTICE, replace(inquiry, checking=False), replace(lookup, problem=None))

    def look_up(self, scanned: ScannedNotice) -> None:
        """Search the debt of a notice that was scanned or typed; the same one again is ignored."""
        state = self._context.state
        session = state.session
        if (
            scanned == session.lookup.searching
            or scanned in self._waiting
            or session.order.starting
            or session.form.sending
        ):
            return
        if session.lookup.searching is not None:
            self._waiting.append(scanned)
            return
        if rules_of(state.page).scans is Scans.LEAD_TO_NOTICE:
            self._context.move(
                Event.TO_NOTICE,
                replace(self._context.session.inquiry, origin=Page.NOTICE),
                replace(self._context.session.form, filling=None),
            )
        if rules_of(self._context.state.page).scans is Scans.LOOKED_UP:
            self._search(scanned)

    def pick(self, debt: Pendenza) -> None:
        """A notice was chosen from a list or from the parts of a bill: it is read anew."""
        if (
            self._context.state.page in (Page.DEBTS, Page.INSTALMENTS)
            and self._context.session.lookup.searching is None
        ):
            self._search(ScannedNotice(debt.notice, debt.creditor_id))

    def forget(self) -> None:
        """The visitor changes the number, or goes elsewhere: what was said of the one before does not hold any more."""
        self._waiting.clear()
        self._context.tasks.cancel("search")
        self._context.tasks.cancel("next-search")
        session = self._context.session
        if session.lookup.searching or session.lookup.problem or session.lookup.asking_code:
            self._context.change(
                replace(self._context.session.lookup, searching=None, asking_code=False, slow=False, problem=None)
            )

    def arrived(self, debt: Pendenza) -> None:
        """A debt that was made just now: it is shown as one that was found."""
        self._show(InstalmentsFound(debt))

    async def bill_of(self, debt: Pendenza) -> InstalmentsFound:
        """What is known now of the bill of a debt; asks nothing of one that has none."""
        state = self._context.state
        if debt.documento is None and key_of(debt) not in state.session.bill.unread_bills:
            return InstalmentsFound(debt)
        return await self._with_bill(debt)

    def _moved(self, state: VisitState) -> None:
        """What was scanned before an outage is looked up after it."""
        before, self._page = self._page, state.page
        if before is Page.UNAVAILABLE and state.page is not before and self._waiting:
            self._context.tasks.start("next-search", self._next())

    def _search(self, scanned: ScannedNotice) -> None:
        inquiry = replace(self._context.session.inquiry, scanned=scanned)
        self._context.change(*NOTHING_SAID, Lookup(searching=scanned), inquiry)
        self._context.tasks.start("search", self._find(scanned))

    async def _find(self, scanned: ScannedNotice) -> None:
        self._context.tasks.start("slow-search", self.say_slow())
        try:
            guarded = await self._guarding.check(await self._find_debt(scanned))
            found = await self._parts_of(guarded)
        except Refusal as error:
            log.info("a notice is refused", why=type(error).__name__, detail=str(error))
            self._context.change(replace(self._context.session.lookup, searching=None, problem=problem_of(error)))
        except KioskError as error:  # a journal, too, that cannot say whether it is being paid already
            self._out_of_service.begin(
                Server.GOVPAY, error, self._context.state.page, again=partial(self._search, scanned)
            )
            return
        else:
            if guarded.earlier is not None:
                self._show_earlier(guarded, guarded.earlier)
            else:
                self._show(found)
        finally:
            self._context.tasks.cancel("slow-search")
        if self._waiting:
            self._context.tasks.start("next-search", self._next())

    async def _next(self) -> None:
        """Look up the next of those that were scanned meanwhile, once what was said of this one could be read."""
        if self._context.session.lookup.problem is not None or self._context.session.lookup.not_added is not None:
            await self._context.clock.sleep(_READ_S)
        if self._waiting and self._context.session.lookup.searching is None:
            self._next_one(self._waiting.popleft())

    async def _parts_of(self, guarded: Guarded) -> InstalmentsFound:
        """The bill of a debt; of one that needs the desk nobody needs to know."""
        if guarded.debt.payability not in _TOLD_WITH_ITS_BILL or guarded.earlier is not None:
            return InstalmentsFound(guarded.debt)
        return await self._with_bill(guarded.debt)

    async def _with_bill(self, debt: Pendenza) -> InstalmentsFound:
        found = await self._find_instalments(debt)
        if found.plan is None:
            return found
        return replace(found, open_payments=self._guarding.open_among(found.plan.parts))

    def _show_earlier(self, guarded: Guarded, earlier: KeptAttempt) -> None:
        """An attempt on this notice is not settled: it is shown, or said beside the other notices."""
        if self._context.session.order.cart.debts:
            self._said(NotAdded(Reason.BEING_CONFIRMED, guarded.debt, guarded.retry_from))
        else:
            self._guarding.show(earlier, replace(self._context.session.bill, debt=guarded.debt))

    def _said(self, refusal: NotAdded | None) -> None:
        if self._context.state.page is Page.REVIEW:
            self._context.change(replace(self._context.session.lookup, searching=None, not_added=refusal))
            self._context.touched()
        else:
            self._context.move(
                Event.TO_REVIEW, replace(self._context.session.lookup, searching=None, not_added=refusal)
            )

    def _show(self, found: InstalmentsFound) -> None:
        """The first notice is shown and asked about; the next ones go straight into the cart, which shows them."""
        state = self._context.state
        session = state.session
        if found.may_be_instalment and found.debt.documento is None:
            self._context.change(
                replace(self._context.session.bill, unread_bills=session.bill.unread_bills | {key_of(found.debt)})
            )
        if state.page is Page.INSTALMENTS:
            self._show_part(found)
        elif session.order.cart.debts:
            self._into_cart(found)
        elif found.plan is not None and _is_choice(found, found.plan):
            self._context.move(
                Event.TO_INSTALMENTS,
                replace(self._context.session.lookup, searching=None),
                replace(
                    self._context.session.bill,
                    debt=found.debt,
                    plan=found.plan,
                    open_parts=found.open_payments,
                    may_be_instalment=False,
                ),
                preselection(found.plan, found.debt, found.open_payments),
            )
        else:
            may_be = found.may_be_instalment
            self._context.move(
                Event.TO_DEBT,
                replace(self._context.session.lookup, searching=None),
                replace(self._context.session.bill, debt=found.debt, plan=None, may_be_instalment=may_be),
            )

    def _show_part(self, found: InstalmentsFound) -> None:
        """A part that was chosen, unless the bill was paid in another way meanwhile."""
        plan = found.plan or self._context.session.bill.plan
        if found.plan is not None and found.block is not None:
            self._context.change(
                replace(self._context.session.lookup, searching=None, problem=Problem.BILL_PAID),
                replace(self._context.session.bill, plan=found.plan, open_parts=found.open_payments),
            )
        else:
            self._context.move(
                Event.TO_DEBT,
                replace(self._context.session.lookup, searching=None),
                replace(self._context.session.bill, debt=found.debt, plan=plan, may_be_instalment=False),
            )

    def _into_cart(self, found: InstalmentsFound) -> None:
        try:
            if (refusal := blocked(found)) is not None:
                raise refusal
            self._context.change(
                replace(self._context.session.order, cart=self._context.session.order.cart.add(found.debt))
            )
        except NotAdded as refusal:
            self._said(refusal)
        else:
            self._said(None)

    async def say_slow(self) -> None:
        """Say that a search takes longer than usual, once it does."""
        await self._context.clock.sleep(self._context.waits.slow_search_s)
        self._context.change(replace(self._context.session.lookup, slow=True))


def preselection(plan: InstalmentPlan, debt: Pendenza, open_payments: Collection[NoticeKey]) -> Selection:
    """What is ticked of a bill before anybody touches it: the part that led to it, else the next one due."""
    part = plan.preselected(debt, (), open_payments)
    return Selection() if part is None else Selection((part,))


def blocked(found: InstalmentsFound) -> NotAdded | None:
    """Why a debt must not be paid: another way of paying its bill was taken."""
    if found.block is None:
        return None
    reason = Reason.OTHER_WAY_OPEN if found.block is Block.OPEN else Reason.OTHER_WAY_PAID
    return NotAdded(reason, found.debt, plan=found.plan, open_payments=found.open_payments)


def _is_choice(found: InstalmentsFound, plan: InstalmentPlan) -> bool:
    """Whether a bill is shown in its parts; of a part that is not payable only if another can be paid still."""
    return found.debt.payability is Payability.PAYABLE or bool(plan.offered(open_payments=found.open_payments))
