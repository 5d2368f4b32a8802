# SPDX-License-Identifier: EUPL-1.2
"""After Checkout's page: the verification, the ending, and the paper."""

from __future__ import annotations

from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.look_again import Looked
from kiosk.application.paper_trail import PaperTrail
from kiosk.application.ports import DocumentKind, FactKind, PrinterReadiness, PrintOutcome
from kiosk.application.print_document import PrintDocument
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.settle_payment import Progress, Settled, Settlement
from kiosk.application.visit.guarding import Guarding
from kiosk.application.visit.stage import Stage
from kiosk.application.visit.state import Printing, VisitState
from kiosk.domain.attempt import Attempt, DueNotice
from kiosk.domain.ending import Ending, ending_of_all
from kiosk.domain.flow import Event, Page
from kiosk.domain.open_attempt import is_open

_EVENTS = {
    Ending.PAID: Event.PAID,
    Ending.NOT_PAID: Event.NOT_PAID,
    Ending.PARTLY_PAID: Event.PARTLY_PAID,
    Ending.BEING_CONFIRMED: Event.BEING_CONFIRMED,
}
_MAY_BECOME_PAID = (Page.BEING_CONFIRMED, Page.NOT_PAID, Page.PARTLY_PAID)


class Aftermath:
    """Settles an attempt and gives what its ending gives: the receipts, or a slip."""

    def __init__(
        self,
        stage: Stage,
        fetch_receipt: FetchReceipt,
        printing: PrintDocument,
        background: SettleInBackground,
        guarding: Guarding,
    ) -> None:
        self._stage = stage
        self._fetch_receipt = fetch_receipt
        self._printing = printing
        self._background = background
        self._guarding = guarding
        self._settlement: Settlement | None = None
        stage.at_the_end(self.forget)
        background.listen(self._looked_again)

    def forget(self) -> None:
        """The visit is over."""
        self._settlement = None

    def begin(self, attempt: Attempt, settlement: Settlement) -> None:
        """Start the verification."""
        self._settlement = settlement
        self._stage.tasks.start("settle", self._settle(attempt, settlement))

    def have_to_go(self) -> None:
        """The visitor cannot wait: the slip at once, the background does the rest."""
        state, settlement = self._stage.state, self._settlement
        if state.page is not Page.VERIFYING or state.attempt is None or settlement is None:
            return
        if state.attempt.may_be_authorised and self._stage.tasks.running("settle"):
            self._stage.tasks.cancel("settle")
            self.end(settlement.break_off(state.attempt))

    def give_up(self) -> None:
        """The verification itself failed, by a fault of ours: then nothing is known, and that is what is said."""
        attempt = self._stage.state.attempt
        if attempt is not None:
            unsettled = attempt if attempt.endings else attempt.ended((Ending.BEING_CONFIRMED,) * len(attempt.notices))
            endings = [one.value for one in unsettled.endings]
            self._stage.tell_anyway(FactKind.ENDING, unsettled, endings=endings)
            self.end(Settled(unsettled, ending_of_all(unsettled.endings), ((),) * len(unsettled.notices)))

    def look_at_printer(self) -> None:
        """Ask the printer how it is."""
        self._stage.tasks.start("printer", self._printer_status())

    def print_document(self) -> None:
        """Print what this ending gives: the slip, or the receipts. A second press while it prints is ignored."""
        state = self._stage.state
        if state.slip is None:
            self.print_receipts()
        elif state.settled is not None and state.printing is not Printing.PRINTING:
            self._print("slip", state.settled.attempt, (state.slip,))

    def print_receipts(self) -> None:
        """Print the receipts that there are, also beside a slip."""
        state = self._stage.state
        if state.settled is not None and state.documents and state.printing is not Printing.PRINTING:
            self._print("receipt", state.settled.attempt, tuple(document.pdf for document in state.documents))

    async def _settle(self, attempt: Attempt, settlement: Settlement) -> None:
        clock = self._stage.clock
        shown_until = clock.monotonic() + self._stage.waits.shown_at_least
        settled = await settlement.settle(attempt, self._progress)
        if settled.ending is Ending.NOT_PAID:
            await clock.sleep(max(0.0, shown_until - clock.monotonic()))
        self.end(settled)

    def _progress(self, progress: Progress) -> None:
        self._stage.set(progress=progress)

    def end(self, settled: Settled, *, prints: bool = False) -> None:
        """Show the ending and give what it gives; `prints` has the receipts printed without a touch."""
        stage = self._stage
        attempt = settled.attempt
        until = self._guarding.retry_from(attempt) if settled.ending is Ending.BEING_CONFIRMED else None
        changes: dict[str, object] = {"settled_at": stage.clock.now(), "recorded_as": attempt, "retry_from": until}
        stage.move(_EVENTS[settled.ending], settled=settled, attempt=attempt, progress=None, **changes)
        if stage.state.restored:
            stage.set(printing=printing_of(stage.state))
        if is_open(attempt):
            self._background.follow(attempt)
        if settled.ending is Ending.BEING_CONFIRMED:
            stage.tasks.start("slip", self._make_slip(settled))
        self.show_receipts(settled, prints=prints)
        self.look_at_printer()

    def show_receipts(self, settled: Settled, *, prints: bool = False) -> None:
        """Fetch the receipts that prove the payment, beside those that are shown already.

        Who stands there after a restart, or has only a code, is shown none.
        """
        if not (self._stage.state.restored or self._stage.state.by_code):
            self._stage.tasks.start("documents", self._fetch_documents(settled, prints=prints))

    def _looked_again(self, looked: Looked) -> None:
        """The background found something: the page on which somebody still waits for it changes by itself."""
        state = self._stage.state
        known, settled = state.attempt, state.settled
        if known is None or settled is None or known.id != looked.attempt.id or state.page not in _MAY_BECOME_PAID:
            return
        attempt = looked.attempt.joined(known) if looked.attempt.endings else known
        if attempt.endings == known.endings:
            return
        ending = ending_of_all(attempt.endings)
        now = Settled(attempt, ending, looked.proofs, settled.reason)
        changes = {"settled": now, "attempt": attempt, "settled_at": self._stage.clock.now()}
        if state.recorded_as is not None:
            changes["recorded_as"] = looked.attempt
        if ending is settled.ending:
            self._stage.set(**changes)
            self._stage.touched()
        else:
            self._stage.tasks.cancel("slip")
            self._stage.move(_EVENTS[ending], **changes, slip=None, retry_from=None, printing=Printing.NOTHING)
        self.show_receipts(now)

    async def _fetch_documents(self, settled: Settled, *, prints: bool) -> None:
        for due, found in zip(settled.attempt.notices, settled.proofs, strict=True):
            if not found:
                continue
            document = await self._fetch_receipt(self._stage.state.recorded_as, due, found, self._stage.lang)
            self._stage.set(documents=(*self._stage.state.documents, document))
            self._stage.touched()  # whoever waited for a slow receipt has the whole time to read and print it
        if prints and (await self._printing.status()).readiness is not PrinterReadiness.NOT_READY:
            self.print_receipts()

    async def _make_slip(self, settled: Settled) -> None:
        await self._guarding.make_slip(settled.attempt)
        slip = self._stage.state.slip
        if slip is not None and not self._stage.state.restored:
            self._print("slip", settled.attempt, (slip,))

    async def _printer_status(self) -> None:
        self._stage.set(printer=await self._printing.status())

    def _print(self, kind: str, attempt: Attempt, pdfs: tuple[bytes, ...]) -> None:
        recorded = self._stage.state.recorded_as
        self._stage.set(printing=Printing.PRINTING)
        self._stage.paper.start(f"print-{attempt.id}", self._print_all(kind, attempt, recorded, pdfs))

    async def _print_all(self, kind: str, attempt: Attempt, recorded: Attempt | None, pdfs: tuple[bytes, ...]) -> None:
        outcomes = [await self._printing(kind, recorded, pdf) for pdf in pdfs]
        settled = self._stage.state.settled
        if settled is not None and settled.attempt.id == attempt.id:  # the visitor is still there
            self._stage.set(printing=Printing.of(outcomes))
            self._stage.touched()


def printing_of(state: VisitState) -> Printing:
    """What is known of the papers of an ending that is shown after a restart."""
    slip = state.page is Page.BEING_CONFIRMED
    trail = state.papers.get(DocumentKind.SLIP if slip else DocumentKind.RECEIPT, PaperTrail())
    wanted = 1 if slip else len(paid_notices(state.attempt))
    if trail.pending:
        return Printing.PRINTING  # its job is still looked for
    if 0 < wanted <= trail.out:
        return Printing.PRINTED
    return Printing.of((trail.last,)) if trail.last not in (None, PrintOutcome.PRINTED) else Printing.NOTHING


def paid_notices(attempt: Attempt | None) -> list[DueNotice]:
    """Those of which the receipts are printed, in their order."""
    pairs = zip(attempt.notices, attempt.endings, strict=True) if attempt and attempt.endings else ()
    return [due for due, ending in pairs if ending is Ending.PAID]
