# SPDX-License-Identifier: EUPL-1.2
"""The components of a visit, each made once and given what it needs of the others."""

from __future__ import annotations

from functools import partial

from kiosk.application.ports import Documents, Receipts
from kiosk.application.server_health import ServerHealth
from kiosk.application.tasks import Tasks
from kiosk.application.visit.checking import Checking
from kiosk.application.visit.choosing import Choosing
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.creating import Creating
from kiosk.application.visit.ending_printer import EndingPrinter
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.guarding import Guarding
from kiosk.application.visit.handing_over import HandingOver
from kiosk.application.visit.leaving import Leaving
from kiosk.application.visit.listing import Listing
from kiosk.application.visit.out_of_service import OutOfService
from kiosk.application.visit.pay_elsewhere import PayElsewhere
from kiosk.application.visit.payment_page import PaymentPage
from kiosk.application.visit.preferring import Preferring
from kiosk.application.visit.resuming import Resuming
from kiosk.application.visit.review import Review
from kiosk.application.visit.scanning import Scanning
from kiosk.application.visit.sending_elsewhere import SendingElsewhere
from kiosk.application.visit.stale_refresh import StaleRefresh
from kiosk.application.visit.use_cases import UseCases
from kiosk.application.visit.verification import Verification
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.outcome_title import OutcomeTitles


class Components:
    """What does what a visitor wants. `Visit` has its arguments; `resting` has the tasks between two visits."""

    def __init__(
        self,
        context: VisitContext,
        can: UseCases,
        receipts: Receipts,
        documents: Documents,
        health: ServerHealth,
        resting: Tasks,
        checkout_origins: frozenset[str],
        outcome_titles: OutcomeTitles,
        per_payment: int,
    ) -> None:
        self.out_of_service = OutOfService(context, health, resting)
        self.ending_printer = EndingPrinter(context, can.printing, documents)
        self.guarding = Guarding(context, can.recheck_attempt, self.ending_printer, can.guard)
        self.finding = Finding(
            context, can.find_debt, can.find_instalments, self.guarding, self.out_of_service, self._look_up
        )
        self.listing = Listing(context, can.search_debts, self.out_of_service)
        self.creating = Creating(
            context,
            can.find_debt,
            can.list_services,
            can.create_from_form,
            can.tariffs,
            can.create_debt,
            self.finding,
            self.out_of_service,
        )
        self.preferring = Preferring(context, self.creating)
        self.verification = Verification(context, can.fetch_receipt, self.ending_printer, can.background, self.guarding)
        self.resuming = Resuming(
            context,
            receipts,
            can.recheck_attempt,
            can.fetch_receipt,
            can.printing,
            self.ending_printer,
            self.verification,
        )
        self.checking = Checking(
            context,
            can.find_debt,
            receipts,
            can.recheck_attempt,
            self.finding,
            self.guarding,
            self.verification,
            self.ending_printer,
            self.out_of_service,
        )
        self.payment = PaymentPage(context, receipts, checkout_origins, outcome_titles, self.verification.begin)
        self.review = Review(
            context,
            can.start_payment,
            receipts,
            per_payment,
            self.guarding,
            self.finding,
            self.out_of_service,
            self.payment.open,
            self.ending_printer.refresh_printer_status,
        )
        self.choosing = Choosing(context, self.finding, self.review, self.out_of_service, per_payment)
        self.pay_elsewhere = PayElsewhere(
            context, receipts, can.print_notice, partial(self.verification.end, prints=True), self.verification.begin
        )
        self.sending_elsewhere = SendingElsewhere(context, can.printing, documents, offered=can.prints)
        HandingOver(context, can.background)
        StaleRefresh(context, can.find_debt, can.find_instalments, self.guarding, self.listing, self.review)
        self.scanning = Scanning(context, self.checking, self.listing, self.review, self.finding)
        self.leaving = Leaving(context, self.finding, self.listing, self.review, self.pay_elsewhere, self.preferring)

    def _look_up(self, scanned: ScannedNotice) -> None:
        self.scanning.look_up(scanned)
