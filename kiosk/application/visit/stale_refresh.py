# SPDX-License-Identifier: EUPL-1.2
"""What stands on the screen for minutes is read again quietly: meanwhile it may have been paid elsewhere."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.find_debt import FindDebt
from kiosk.application.find_instalments import FindInstalments
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.guarding import Guarding
from kiosk.application.visit.listing import Listing
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.review import Review
from kiosk.application.visit.state import NOTHING_SAID, Lookup, Printing, VisitState
from kiosk.domain.flow import Event, Page
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.errors import KioskError, NotFound, NotPayable
from kiosk.logs import get_logger

log = get_logger(__name__)


class StaleRefresh:
    """Reads once each time that something new has stood there for so long, and says if it is not as it was.

    Only who touches the screen stays on a page for so long. What cannot be read is left as it is: nobody has asked.
    """

    def __init__(
        self,
        context: VisitContext,
        find_debt: FindDebt,
        find_instalments: FindInstalments,
        guarding: Guarding,
        listing: Listing,
        review: Review,
    ) -> None:
        self._context = context
        self._find_debt = find_debt
        self._find_instalments = find_instalments
        self._guarding = guarding
        self._listing = listing
        self._review = review
        self._shown: object = None
        context.listen(self._moved)

    def _moved(self, state: VisitState) -> None:
        shown = _shown(state)
        if shown == self._shown:
            return
        self._shown = shown
        if shown is None:
            self._context.tasks.cancel("grow-old")
        else:
            self._context.tasks.start("grow-old", self._grow_old())

    async def _grow_old(self) -> None:
        while True:
            await self._context.clock.sleep(self._context.waits.grows_old_s)
            state = self._context.state
            if (
                state.session.lookup.searching is not None
                or state.session.order.starting
                or state.session.job.printing is Printing.PRINTING
            ):
                continue
            try:
                await self._read_again(state)
            except KioskError as error:
                log.warning("what is shown cannot be read again", why=type(error).__name__)

    async def _read_again(self, state: VisitState) -> None:
        session = state.session
        match state.page:
            case Page.DEBT if session.bill.debt is not None:
                await self._debt(state, session.bill.debt)
            case Page.INSTALMENTS if session.bill.debt is not None:
                await self._parts(state, session.bill.debt)
            case Page.REVIEW:
                await self._review.look_again()
            case Page.DEBTS:
                await self._listing.read_again()

    async def _debt(self, before: VisitState, debt: Pendenza) -> None:
        try:
            now = (await self._guarding.check(await self._read(debt))).debt
        except NotFound:
            if self._is_still(before):
                self._context.move(
                    Event.TO_NOTICE,
                    *NOTHING_SAID,
                    replace(self._context.session.bill, debt=None),
                    Lookup(problem=Problem.NOT_FOUND),
                )
            return
        except NotPayable as error:
            now = replace(debt, state=error.state)
        if now.payability is debt.payability and not now.differs_for_payer(debt):
            return
        if self._is_still(before):
            self._context.change(
                replace(self._context.session.bill, debt=replace(now, documento=now.documento or debt.documento)),
                replace(self._context.session.lookup, problem=Problem.CHANGED),
            )

    async def _parts(self, before: VisitState, debt: Pendenza) -> None:
        now = await self._read(debt)
        found = await self._find_instalments(replace(now, documento=now.documento or debt.documento))
        if found.plan is not None and found.plan != before.session.bill.plan and self._is_still(before):
            self._context.change(
                replace(self._context.session.bill, debt=found.debt, plan=found.plan),
                replace(self._context.session.lookup, problem=Problem.CHANGED),
            )

    async def _read(self, debt: Pendenza) -> Pendenza:
        return await self._find_debt(ScannedNotice(debt.notice, debt.creditor_id))

    def _is_still(self, before: VisitState) -> bool:
        state = self._context.state
        session = state.session
        return (
            _shown(state) == _shown(before)
            and session.lookup.searching is None
            and session.job.printing is not Printing.PRINTING
        )


def _shown(state: VisitState) -> object:
    """What a page shows that can grow old; None where there is nothing of the kind."""
    session = state.session
    match state.page:
        case Page.DEBT if session.bill.debt is not None and session.bill.debt.payability is Payability.PAYABLE:
            return state.page, session.bill.debt
        case Page.INSTALMENTS:
            return state.page, session.bill.plan
        case Page.REVIEW if not session.order.starting:  # who pays has it read again anyway
            return state.page, session.order.cart
        case Page.DEBTS if session.listed is not None:
            return state.page, session.listed.status, session.listed.year
        case _:
            return None
