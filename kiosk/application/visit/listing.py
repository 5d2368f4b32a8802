# SPDX-License-Identifier: EUPL-1.2
"""The notices of a tax code: the questions that prove who asks, then the list, page by page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from kiosk.application.own_forms import debtor_form, pair_of
from kiosk.application.search_debts import (
    DebtListing,
    PairRefused,
    ProvenDebtor,
    SearchDebts,
    Status,
    TooFewDigits,
    TooManyTries,
)
from kiosk.application.server_health import Server
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.out_of_service import OutOfService
from kiosk.application.visit.problems import FormProblem, FormTrouble, Problem
from kiosk.application.visit.state import DebtListView, Filling, Selection
from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.flow import Event, Page
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)

#: So many pages of rows are at hand at once: the one that is looked at and its neighbours.
_PAGES_AT_HAND = 3
#: The years that can be chosen, with this one.
_YEARS = 5


class Listing:
    """The search by tax code. `search` is None where the installation has no API that lists debts."""

    def __init__(self, context: VisitContext, search: SearchDebts | None, out_of_service: OutOfService) -> None:
        self._context = context
        self._search = search
        self._out_of_service = out_of_service
        self._debtor: ProvenDebtor | None = None
        self._listing: DebtListing | None = None
        context.on_wipe(self.forget)

    @property
    def offered(self) -> bool:
        """Whether notices can be searched by tax code here."""
        return self._search is not None

    def begin(self, code: FiscalCode | None = None) -> None:
        """Ask for the tax code and the digits of a notice; `code` was read from a card."""
        if self._search is None:
            return
        session = debtor_form(str(code) if code else "")
        problem = None if self._search.tries_left else FormProblem(FormTrouble.NO_MORE_TRIES)
        self._context.move(
            Event.TO_FORM,
            replace(self._context.session.form, filling=Filling(None, session), form_problem=problem),
            replace(self._context.session.lookup, problem=None),
        )

    def forget(self) -> None:
        """The visit is over: nothing of the debtor stays, and the next visitor has tries of their own."""
        self._debtor = self._listing = None
        if self._search is not None:
            self._search.begin_visit()

    def prove(self, body: Mapping[str, object]) -> None:
        """The answers were given: hold them against each other."""
        self._context.change(replace(self._context.session.form, sending=True, form_problem=None))
        self._context.tasks.start("prove", self._prove(body))

    def filter(self, status: Status, year: int | None) -> None:
        """Show only notices of that kind and year."""
        listed = self._context.session.listed
        if self._search is None or self._debtor is None or listed is None:
            return
        self._listing = self._search.listing(self._debtor, status, year)
        self._context.change(
            replace(self._context.session.lookup, problem=None),
            DebtListView(listed.masked_name, status, year, listed.years),
        )
        self.want(1)

    def want(self, number: int) -> None:
        """That page of the list comes into sight, from 1."""
        listed = self._context.session.listed
        if listed is None or number in listed.pages or number < 1:
            return
        if listed.complete and number > len(listed.sizes):
            return
        # named by its list, too: the same page of the list before may still be on its way
        name = f"page-{number}-{id(self._listing)}"
        if not self._context.tasks.running(name):
            self._context.tasks.start(name, self._load(number, self._listing))

    async def read_again(self) -> None:
        """Read the pages that are at hand anew, and show them if they are not as they were.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        listed, before = self._context.session.listed, self._listing
        if self._search is None or self._debtor is None or listed is None or not listed.pages:
            return
        anew = self._search.listing(self._debtor, listed.status, listed.year)
        read = {number: await anew.page(number) for number in sorted(listed.pages)}
        pages = {number: page.rows for number, page in read.items()}
        if self._context.session.listed is not listed or self._listing is not before or pages == listed.pages:
            return
        self._listing = anew
        sizes = tuple(len(pages.get(number, range(size))) for number, size in enumerate(listed.sizes, 1))
        complete = len(sizes) >= anew.pages
        odd = any(page.unreadable for page in read.values())
        shown = replace(listed, sizes=sizes, pages=pages, total=anew.total, complete=complete, unreadable=odd)
        self._context.change(replace(self._context.session.lookup, problem=Problem.CHANGED), shown)

    async def _prove(self, body: Mapping[str, object]) -> None:
        assert self._search is not None  # begin() asks for nothing without it
        try:
            self._debtor = await self._search.prove(*pair_of(body))
        except PairRefused as error:
            trouble = FormTrouble.PAIR if error.tries_left else FormTrouble.NO_MORE_TRIES
            self._context.change(
                replace(
                    self._context.session.form,
                    sending=False,
                    form_problem=FormProblem(trouble, tries_left=error.tries_left),
                )
            )
        except TooFewDigits:  # the questions do not let them through
            problem = FormProblem(FormTrouble.PAIR, tries_left=self._search.tries_left)
            self._context.change(replace(self._context.session.form, sending=False, form_problem=problem))
        except TooManyTries:
            self._context.change(
                replace(self._context.session.form, sending=False, form_problem=FormProblem(FormTrouble.NO_MORE_TRIES))
            )
        except KioskError as error:
            self._out_of_service.begin(Server.GOVPAY, error, Page.FORM, again=partial(self.prove, body))
        else:
            year = self._context.clock.now().year
            years = tuple(range(year, year - _YEARS, -1))
            self._listing = self._search.listing(self._debtor, Status.TO_PAY)
            self._context.move(
                Event.TO_DEBTS,
                replace(self._context.session.form, sending=False),
                replace(self._context.session.inquiry, origin=Page.DEBTS),
                DebtListView(self._debtor.masked_name, years=years),
                Selection(),
            )
            self.want(1)

    async def _load(self, number: int, listing: DebtListing | None) -> None:
        if listing is None:
            return
        try:
            page = await listing.page(number)
        except KioskError as error:
            log.warning("a page of notices does not come", why=type(error).__name__)
            listed = self._context.session.listed
            if listed is not None and listing is self._listing:
                self._context.change(replace(listed, failed=True))
            return
        listed = self._context.session.listed
        if listed is None or listing is not self._listing:
            return  # it was of another list
        sizes = list(listed.sizes)
        sizes[number - 1 : number] = [len(page.rows)]
        at_hand = sorted({*listed.pages, number}, key=lambda page_number: abs(page_number - number))[:_PAGES_AT_HAND]
        pages = {page_number: listed.pages.get(page_number, ()) for page_number in sorted(at_hand)} | {
            number: page.rows
        }
        complete = len(sizes) >= listing.pages
        odd = listed.unreadable or page.unreadable > 0
        shown = replace(listed, sizes=tuple(sizes), pages=pages, total=listing.total, complete=complete, unreadable=odd)
        self._context.change(replace(shown, failed=False))
        if not page.rows and not complete:
            self.want(number + 1)  # a page of which nothing is shown, for its rows are of other creditors
