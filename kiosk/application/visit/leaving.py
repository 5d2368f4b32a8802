# SPDX-License-Identifier: EUPL-1.2
"""Away from a page: one page back, to another notice, or to the end of the visit."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.derived import ending_shown
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.listing import Listing
from kiosk.application.visit.pay_elsewhere import PayElsewhere
from kiosk.application.visit.preferring import Preferring
from kiosk.application.visit.review import Review
from kiosk.application.visit.state import NO_ATTEMPT, NOTHING_SAID, Preferences
from kiosk.domain.flow import Event, Page, usual_way_back, way_to


class Leaving:
    """Knows where each page leads back to."""

    def __init__(
        self,
        context: VisitContext,
        finding: Finding,
        listing: Listing,
        review: Review,
        pay_elsewhere: PayElsewhere,
        preferring: Preferring,
    ) -> None:
        self._context = context
        self._finding = finding
        self._listing = listing
        self._review = review
        self._pay_elsewhere = pay_elsewhere
        self._preferring = preferring

    def back(self) -> None:
        """One page back, where there is one."""
        state = self._context.state
        if state.session.order.starting or state.session.form.sending:
            return
        self._finding.forget()
        session = self._context.session
        match state.page:
            case Page.REVIEW:
                self._review.back()
            case Page.PHONE:
                self._pay_elsewhere.back()
            case Page.PRINTED:
                # what is printed of a payment that ended is of its cart
                event = Event.TO_REVIEW if session.payment.settled is not None else Event.TO_DEBT
                self._context.move(event, *NO_ATTEMPT, *NOTHING_SAID)
            case Page.NOTICE | Page.FORM | Page.DEBTS | Page.INSTALMENTS if session.order.cart.debts:
                to_pay = replace(session.inquiry, checking=False)
                form, bill = replace(session.form, filling=None), replace(session.bill, plan=None)
                self._context.move(Event.TO_REVIEW, *NOTHING_SAID, to_pay, form, bill)
            case Page.FORM if session.form.filling is not None and session.form.filling.offer is not None:
                form = replace(session.form, filling=None, form_problem=None)
                self._context.move(Event.TO_SERVICES, *NOTHING_SAID, form)
            case Page.DEBTS:
                self._listing.begin()
            case Page.DEBT if session.bill.plan is not None:
                self._context.move(Event.TO_INSTALMENTS, *NOTHING_SAID)
            case Page.DEBT | Page.INSTALMENTS:
                self._context.move(way_to(session.inquiry.origin), *NOTHING_SAID, replace(session.bill, plan=None))
            case page:
                self._go_back(usual_way_back(page))

    def _go_back(self, page: Page | None) -> None:
        if page is Page.HOME:
            kept = self._context.session.preferences
            self.finish()
            if kept != Preferences():  # whoever goes back is still there
                self._preferring.prefer(kept)
        elif page is not None:
            self._context.move(way_to(page), *NOTHING_SAID)

    def another(self) -> None:
        """The visitor wants another notice than the one on the screen."""
        state = self._context.state
        self._finding.forget()
        if state.page in (Page.DEBT, Page.INSTALMENTS, Page.PRINTED):
            from_list = state.session.inquiry.origin is Page.DEBTS and state.page is not Page.PRINTED
            origin = Page.DEBTS if from_list else Page.NOTICE
            self._context.move(
                way_to(origin),
                *NO_ATTEMPT,
                *NOTHING_SAID,
                replace(self._context.session.inquiry, origin=origin, scanned=None),
                replace(self._context.session.bill, plan=None),
            )

    def finish(self) -> None:
        """The visitor is done: wipe everything personal and show the first page."""
        page = self._context.state.page
        if page is Page.PHONE and self._pay_elsewhere.shows_what_came():
            return
        if page not in (Page.CHECKOUT, Page.VERIFYING, Page.HOME):
            self._context.wipe(ending_shown(self._context.state))
