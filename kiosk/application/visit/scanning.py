# SPDX-License-Identifier: EUPL-1.2
"""Where what was scanned or typed leads, from any page."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.visit.checking import Checking
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.listing import Listing
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.review import Review
from kiosk.domain.double_scan import DoubleScan
from kiosk.domain.fiscal_code import FiscalCode
from kiosk.domain.flow import Page, accepts_scans
from kiosk.domain.notice import ScannedNotice

#: How long what is said of a scan stays on the first page, in seconds: for two sentences and a slow reader.
_SAID_S = 15.0


class Scanning:
    """Reads what a scanner sends, and hands each code to the component that knows it."""

    def __init__(
        self, context: VisitContext, checking: Checking, listing: Listing, review: Review, finding: Finding
    ) -> None:
        self._context = context
        self._checking = checking
        self._listing = listing
        self._review = review
        self._finding = finding
        self._double_scan = DoubleScan()
        context.on_wipe(self._double_scan.forget)

    def scan(self, text: str) -> FiscalCode | None:
        """A scanner read something. Ignored on pages that wait for nothing.

        Returns:
            A tax code that was read while a form is filled: it is for the form.
        """
        from kiosk.domain.scan import NotACode, Scan, ScannedSlip, ScannedTaxCode, parse_scan  # compiles its patterns

        if not accepts_scans(self._context.state.page):
            return None
        repeated = self._double_scan.is_repeat(text, self._context.clock.monotonic())
        if repeated and self._context.state.page is not Page.HOME:
            return None  # the scan before it was this one; on the first page there is none before
        try:
            scanned: Scan | None = parse_scan(text)
        except NotACode:
            scanned = None
        match scanned:
            case ScannedTaxCode(code):
                return self._scanned_code(code)
            case ScannedSlip() as slip if self._context.state.page is Page.HOME or self._asks:
                self._checking.slip(slip)
            case ScannedNotice() | ScannedSlip():
                notices = scanned.notices if isinstance(scanned, ScannedSlip) else (scanned,)
                filling = self._context.session.form.filling
                if self._context.state.page is Page.FORM and filling is not None and filling.offer is not None:
                    self._say(Problem.IN_A_FORM)  # what was typed is not thrown away by a scan
                else:
                    for notice in notices:
                        self.look_up(notice)
            case _:
                self._say(Problem.NOT_A_NOTICE)
        return None

    def look_up(self, scanned: ScannedNotice) -> None:
        """Search the debt of a notice, from any page that waits for one; the same one again is ignored.

        Where a payment is asked about ("did I pay?") the notice is asked about.
        """
        if self._asks:
            self._checking.ask_about((scanned,))
            return
        self._review.makes_way_for(scanned)
        self._finding.look_up(scanned)

    @property
    def _asks(self) -> bool:
        return self._context.state.page is Page.NOTICE and self._context.session.inquiry.checking

    def _scanned_code(self, code: FiscalCode) -> FiscalCode | None:
        if self._context.state.page is Page.FORM:
            return code
        if self._context.state.page in (Page.HOME, Page.NOTICE) and self._listing.offered:
            self._listing.begin(code)
        else:
            self._say(Problem.NOT_A_NOTICE)
        return None

    def _say(self, problem: Problem) -> None:
        self._context.change(replace(self._context.session.lookup, problem=problem))
        if self._context.state.page is Page.HOME:
            self._context.tasks.start("unsay", self._unsay())

    async def _unsay(self) -> None:
        """What was said of a scan on the first page, which nobody leaves, is not for the next visitor."""
        await self._context.clock.sleep(_SAID_S)
        if self._context.state.page is Page.HOME:
            self._context.change(replace(self._context.session.lookup, problem=None))
