# SPDX-License-Identifier: EUPL-1.2
"""After a restart: the ending for whoever still stands there; no names, no pictures, paper after a tap only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.look_again import LookAgain
from kiosk.application.paper_trail import PaperTrail
from kiosk.application.ports import DocumentKind, PrintOutcome, PrintResult, Receipts
from kiosk.application.print_document import PrintDocument
from kiosk.application.settle_payment import Settled, Settlement, reason_of
from kiosk.application.visit.aftermath import Aftermath
from kiosk.application.visit.giving_paper import GivingPaper, paid_notices, said_of_papers
from kiosk.application.visit.stage import Stage
from kiosk.application.visit.state import CurrentPayment, Printing
from kiosk.domain.attempt import Attempt, DueNotice, Phase
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
        stage: Stage,
        receipts: Receipts,
        look_again: LookAgain,
        fetch_receipt: FetchReceipt,
        printing: PrintDocument,
        paper: GivingPaper,
        aftermath: Aftermath,
    ) -> None:
        self._stage = stage
        self._receipts = receipts
        self._look_again = look_again
        self._fetch_receipt = fetch_receipt
        self._printing = printing
        self._paper = paper
        self._aftermath = aftermath

    def resume(self, kept: KeptAttempt, papers: Mapping[DocumentKind, PaperTrail]) -> bool:
        """Show the verification, unless somebody has touched the kiosk meanwhile: then False."""
        stage, attempt = self._stage, kept.attempt
        if stage.state.page is not Page.HOME or not stage.untouched:
            return False
        stage.move(
            Event.RESUMED,
            CurrentPayment(
                attempt=attempt,
                recorded_as=attempt,
                began_at=stage.here(kept.began_at),
                restored=True,
                papers=papers,
            ),
        )
        if attempt.phase is Phase.CHECKING:
            settlement = Settlement(self._receipts, stage.journal, stage.clock, stage.waits.schedule, attempt)
            self._aftermath.begin(attempt, settlement)
        else:
            stage.tasks.start("settle", self._look(attempt))
        return True

    def papers_known(self, attempt_id: str, papers: Mapping[DocumentKind, PaperTrail]) -> None:
        """The print jobs of before have come to their end."""
        state = self._stage.state
        if (
            not state.session.payment.restored
            or state.session.payment.attempt is None
            or state.session.payment.attempt.id != attempt_id
        ):
            return
        if not any(trail.pending for trail in state.session.payment.papers.values()):
            return  # or the visitor has had them printed meanwhile
        self._stage.change(replace(self._stage.session.payment, papers=papers))
        if state.session.payment.settled is not None and state.session.job.printing is Printing.PRINTING:
            self._stage.change(said_of_papers(self._stage.state))

    def print_receipts(self) -> None:
        """Print the receipts that are not out for certain; all of them once more when they are."""
        state = self._stage.state
        paid = paid_notices(state.session.payment.attempt)
        if state.session.payment.attempt is None or state.session.payment.settled is None or not paid:
            return
        if state.session.job.printing in (Printing.PRINTING, Printing.MISSING):
            return
        out = state.session.payment.papers.get(DocumentKind.RECEIPT, PaperTrail()).out
        wanted = [due for due in paid if str(due.notice) not in out] or paid
        self._stage.change(replace(self._stage.session.payment, papers={}))
        lang = self._stage.lang
        self._paper.print(
            DocumentKind.RECEIPT,
            *(partial(self._print_one, state.session.payment.attempt, due, lang) for due in wanted),
        )

    async def _look(self, attempt: Attempt) -> None:
        """One with an ending: only a receipt that has come meanwhile changes it."""
        clock = self._stage.clock
        shown_until = clock.monotonic() + self._stage.waits.shown_at_least
        found: tuple[tuple[ReceiptSummary, ...], ...] = ((),) * len(attempt.notices)
        answered = True
        if is_open(attempt):
            looked = await self._look_again(attempt)
            attempt, found, answered = looked.attempt, looked.proofs, looked.answered
        await clock.sleep(max(0.0, shown_until - clock.monotonic()))
        ending = ending_of_all(attempt.endings)
        reason = reason_of(attempt, answered) if ending is Ending.NOT_PAID else None
        self._aftermath.end(Settled(attempt, ending, found, reason))

    async def _print_one(self, attempt: Attempt, due: DueNotice, lang: str) -> PrintResult:
        try:
            found = proofs(await self._receipts.list(due.creditor_id, due.notice, due.iuv))
        except KioskError as error:
            log.warning("no receipt to print", error=type(error).__name__, detail=str(error))
            return PrintResult(PrintOutcome.FAILED)
        if not found:
            return PrintResult(PrintOutcome.FAILED)
        documents = await self._fetch_receipt(attempt, due, found, lang)
        results = [await self._printing.print(DocumentKind.RECEIPT, attempt, one.pdf, of=due) for one in documents]
        return next((one for one in results if one.outcome is not PrintOutcome.PRINTED), results[-1])
