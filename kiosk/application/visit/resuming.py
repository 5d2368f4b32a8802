# SPDX-License-Identifier: EUPL-1.2
"""After a restart: the ending for the visitor who still stands there; no names, no pictures, paper after a tap only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.ports import DocumentKind, PrintOutcome, PrintResult, Receipts
from kiosk.application.print_document import PrintDocument
from kiosk.application.print_history import PrintHistory
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.settle_payment import Settled, Settlement, reason_of
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.ending_printer import EndingPrinter, paid_notices, restored_print_job
from kiosk.application.visit.state import CurrentPayment, Printing
from kiosk.application.visit.verification import Verification
from kiosk.domain.attempt import Attempt, CartItem, Phase
from kiosk.domain.ending import Ending, ending_of_all
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Event, Page
from kiosk.domain.open_attempt import is_open
from kiosk.domain.receipt import ReceiptSummary, proofs
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)


class Resuming:
    """Leads from the first page to the verification of an attempt that was cut off, and to its ending."""

    def __init__(
        self,
        context: VisitContext,
        receipts: Receipts,
        recheck_attempt: RecheckAttempt,
        fetch_receipt: FetchReceipt,
        printing: PrintDocument,
        ending_printer: EndingPrinter,
        verification: Verification,
    ) -> None:
        self._context = context
        self._receipts = receipts
        self._recheck_attempt = recheck_attempt
        self._fetch_receipt = fetch_receipt
        self._printing = printing
        self._ending_printer = ending_printer
        self._verification = verification

    def resume(self, kept: KeptAttempt, histories: Mapping[DocumentKind, PrintHistory]) -> bool:
        """Show the verification, unless the kiosk was touched meanwhile: then False."""
        context, attempt = self._context, kept.attempt
        if context.state.page is not Page.HOME or not context.untouched:
            return False
        context.move(
            Event.RESUMED,
            CurrentPayment(
                attempt=attempt,
                recorded_as=attempt,
                began_at=context.here(kept.began_at),
                restored=True,
                print_histories=histories,
            ),
        )
        if attempt.phase is Phase.CHECKING:
            settlement = Settlement(self._receipts, context.journal, context.clock, context.waits.schedule_s, attempt)
            self._verification.begin(attempt, settlement)
        else:
            context.tasks.start("settle", self._recheck(attempt))
        return True

    def print_histories_known(self, attempt_id: str, histories: Mapping[DocumentKind, PrintHistory]) -> None:
        """The print jobs of before have come to their end."""
        session = self._context.session
        if not session.payment.restored or session.payment.attempt is None or session.payment.attempt.id != attempt_id:
            return
        if not any(history.pending for history in session.payment.print_histories.values()):
            return  # or the visitor has had them printed meanwhile
        self._context.change(replace(self._context.session.payment, print_histories=histories))
        if session.payment.settled is not None and session.job.printing is Printing.PRINTING:
            self._context.change(restored_print_job(self._context.state))

    def print_receipts(self) -> None:
        """Print the receipts that are not out for certain; all of them once more when they are."""
        session = self._context.session
        paid = paid_notices(session.payment.attempt)
        if session.payment.attempt is None or session.payment.settled is None or not paid:
            return
        if session.job.printing in (Printing.PRINTING, Printing.MISSING):
            return
        out = session.payment.print_histories.get(DocumentKind.RECEIPT, PrintHistory()).out
        wanted = [item for item in paid if str(item.notice) not in out] or paid
        self._context.change(replace(self._context.session.payment, print_histories={}))
        lang = self._context.lang
        self._ending_printer.print(
            DocumentKind.RECEIPT,
            *(partial(self._print_one, session.payment.attempt, item, lang) for item in wanted),
        )

    async def _recheck(self, attempt: Attempt) -> None:
        """One with an ending: only a receipt that has come meanwhile changes it."""
        clock = self._context.clock
        shown_until = clock.monotonic() + self._context.waits.shown_at_least_s
        found: tuple[tuple[ReceiptSummary, ...], ...] = ((),) * len(attempt.notices)
        answered = True
        if is_open(attempt):
            rechecked = await self._recheck_attempt(attempt)
            attempt, found, answered = rechecked.attempt, rechecked.proofs, rechecked.answered
        await clock.sleep(max(0.0, shown_until - clock.monotonic()))
        ending = ending_of_all(attempt.endings)
        reason = reason_of(attempt, answered) if ending is Ending.NOT_PAID else None
        self._verification.end(Settled(attempt, ending, found, reason))

    async def _print_one(self, attempt: Attempt, item: CartItem, lang: str) -> PrintResult:
        try:
            found = proofs(await self._receipts.list(item.creditor_id, item.notice, item.iuv))
        except KioskError as error:
            log.warning("no receipt to print", error=type(error).__name__, detail=str(error))
            return PrintResult(PrintOutcome.FAILED)
        if not found:
            return PrintResult(PrintOutcome.FAILED)
        documents = await self._fetch_receipt(attempt, item, found, lang)
        results = [
            await self._printing.print(DocumentKind.RECEIPT, attempt, document.pdf, of=item) for document in documents
        ]
        return next((result for result in results if result.outcome is not PrintOutcome.PRINTED), results[-1])
