# SPDX-License-Identifier: EUPL-1.2
"""The parts of a visit, each made once and given what it needs of the others."""

from __future__ import annotations

from functools import partial

from kiosk.application.ports import Documents, Receipts
from kiosk.application.service_health import ServiceHealth
from kiosk.application.tasks import Tasks
from kiosk.application.visit.aftermath import Aftermath
from kiosk.application.visit.checking import Checking
from kiosk.application.visit.creating import Creating
from kiosk.application.visit.elsewhere import Elsewhere
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.giving_paper import GivingPaper
from kiosk.application.visit.growing_old import GrowingOld
from kiosk.application.visit.guarding import Guarding
from kiosk.application.visit.handing_over import HandingOver
from kiosk.application.visit.leaving import Leaving
from kiosk.application.visit.listing import Listing
from kiosk.application.visit.payment_page import PaymentPage
from kiosk.application.visit.resuming import Resuming
from kiosk.application.visit.review import Review
from kiosk.application.visit.scanning import Scanning
from kiosk.application.visit.service import OutOfService
from kiosk.application.visit.stage import Stage
from kiosk.application.visit.use_cases import UseCases
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.outcome_title import OutcomeTitles


class Parts:
    """What does what a visitor wants. `Visit` has its arguments; `resting` has the tasks between two visits."""

    def __init__(
        self,
        stage: Stage,
        can: UseCases,
        receipts: Receipts,
        documents: Documents,
        health: ServiceHealth,
        resting: Tasks,
        checkout_origins: frozenset[str],
        outcome_titles: OutcomeTitles,
        per_payment: int,
    ) -> None:
        self.service = OutOfService(stage, health, resting)
        self.paper = GivingPaper(stage, can.printing, documents)
        self.guarding = Guarding(stage, can.look_again, self.paper, can.guard)
        self.finding = Finding(stage, can.find_debt, can.find_instalments, self.guarding, self.service, self._look_up)
        self.listing = Listing(stage, can.search_debts, self.service)
        self.creating = Creating(
            stage,
            can.find_debt,
            can.list_services,
            can.create_from_form,
            can.tariffs,
            can.create_debt,
            self.finding,
            self.service,
        )
        self.aftermath = Aftermath(stage, can.fetch_receipt, self.paper, can.background, self.guarding)
        self.resuming = Resuming(
            stage, receipts, can.look_again, can.fetch_receipt, can.printing, self.paper, self.aftermath
        )
        self.checking = Checking(
            stage,
            can.find_debt,
            receipts,
            can.look_again,
            self.finding,
            self.guarding,
            self.aftermath,
            self.paper,
            self.service,
        )
        self.payment = PaymentPage(stage, receipts, checkout_origins, outcome_titles, self.aftermath.begin)
        self.review = Review(
            stage,
            can.start_payment,
            receipts,
            per_payment,
            self.guarding,
            self.finding,
            self.service,
            self.payment.open,
            self.paper.look_at_printer,
        )
        self.elsewhere = Elsewhere(
            stage, receipts, can.print_notice, partial(self.aftermath.end, prints=True), self.aftermath.begin
        )
        HandingOver(stage, can.background)
        GrowingOld(stage, can.find_debt, can.find_instalments, self.guarding, self.listing, self.review)
        self.scanning = Scanning(stage, self.checking, self.listing, self.review, self.finding)
        self.leaving = Leaving(stage, self.finding, self.listing, self.review, self.elsewhere)

    def _look_up(self, scanned: ScannedNotice) -> None:
        self.scanning.look_up(scanned)
