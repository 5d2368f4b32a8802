# SPDX-License-Identifier: EUPL-1.2
"""Where nothing can be paid here: a sheet that says why, and whom to ask."""

from __future__ import annotations

import itertools
from dataclasses import replace
from functools import partial

from kiosk.application.ports import DocumentKind, Documents, WhereToPay, WhyNotHere
from kiosk.application.print_document import PrintDocument
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.derived import may_have_paid
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import Printing, VisitState
from kiosk.domain.flow import Page
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Payability
from kiosk.logs import get_logger

log = get_logger(__name__)

_OF_PAYABILITY = {
    Payability.EXPIRED: WhyNotHere.EXPIRED,
    Payability.ANNULLED: WhyNotHere.ANNULLED,
    Payability.PARTLY_PAID: WhyNotHere.PARTLY_PAID,
    Payability.ANOMALOUS: WhyNotHere.ANOMALOUS,
    Payability.UNREADABLE: WhyNotHere.UNREADABLE,
}
_OF_PROBLEM = {
    Problem.EXPIRED: WhyNotHere.EXPIRED,
    Problem.ANNULLED: WhyNotHere.ANNULLED,
    Problem.NOT_READABLE: WhyNotHere.UNREADABLE,
    Problem.FOREIGN_CREDITOR: WhyNotHere.OTHER_BODY,
}


def why_not_here(state: VisitState) -> WhyNotHere | None:
    """Why nothing can be paid on this page; None where it can, or where a sheet would not help."""
    session = state.session
    if state.page is Page.DEBT and session.bill.debt is not None:
        return _OF_PAYABILITY.get(session.bill.debt.payability)
    if state.page is Page.NOTICE and session.lookup.problem is not None:
        return _OF_PROBLEM.get(session.lookup.problem)
    if state.page is Page.UNAVAILABLE:
        return WhyNotHere.OUT_OF_SERVICE_MAYBE_PAID if may_have_paid(state) else WhyNotHere.OUT_OF_SERVICE
    return None


def notices_at_hand(state: VisitState) -> tuple[NoticeNumber, ...]:
    """The numbers that the sheet names: the notice on the screen; out of service those in the cart or the last read."""
    session = state.session
    if state.page is Page.DEBT and session.bill.debt is not None:
        return (session.bill.debt.notice,)
    if state.page is Page.UNAVAILABLE and session.order.cart.debts:
        return tuple(debt.notice for debt in session.order.cart.debts)
    return (session.inquiry.scanned.number,) if session.inquiry.scanned is not None else ()


class SendingElsewhere:
    """Prints that sheet. Nothing is started by it: no attempt, no journal."""

    def __init__(self, context: VisitContext, printing: PrintDocument, documents: Documents, *, offered: bool) -> None:
        """`offered`: there is a printer."""
        self.offered = offered
        self._context = context
        self._printing = printing
        self._documents = documents
        self._numbers = itertools.count()

    def print(self) -> None:
        """Print it for the page at hand. A second press while it prints is ignored."""
        state = self._context.state
        why = why_not_here(state)
        if not self.offered or why is None or state.session.job.printing is Printing.PRINTING:
            return
        where = WhereToPay(why, self._context.clock.now(), notices_at_hand(state))
        self._context.change(
            replace(state.session.job, printing=Printing.PRINTING, printing_kind=DocumentKind.WHERE_TO_PAY)
        )
        # what was asked for comes out, whether the visitor stays or not
        self._context.print_tasks.start(
            f"where-to-pay-{next(self._numbers)}", self._print(state.page, where, self._context.lang)
        )

    async def _print(self, page: Page, where: WhereToPay, lang: str) -> None:
        draw = partial(self._documents.where_to_pay, where, lang)
        try:
            result = await self._printing.draw_and_print(DocumentKind.WHERE_TO_PAY, None, draw)
            printing = Printing.of((result.outcome,))
        except Exception as error:  # a fault of ours: by now somebody else may stand there
            log.error("the sheet that says where to pay was not printed", exc_info=error)
            printing = Printing.FAILED
        if self._still_there(page, where):
            self._context.change(replace(self._context.session.job, printing=printing))
            self._context.touched()

    def _still_there(self, page: Page, where: WhereToPay) -> bool:
        """Whether the visitor still waits for this very sheet."""
        state = self._context.state
        job = state.session.job
        waited = job.printing is Printing.PRINTING and job.printing_kind is DocumentKind.WHERE_TO_PAY
        return state.page is page and waited and notices_at_hand(state) == where.notices
