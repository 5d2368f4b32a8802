# SPDX-License-Identifier: EUPL-1.2
"""After Checkout's page: the verification, the ending, and the paper."""

from __future__ import annotations

import asyncio

from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.ports import Documents, PrinterReadiness, PrintOutcome, Slip
from kiosk.application.print_document import PrintDocument
from kiosk.application.settle_payment import Progress, Settled, Settlement
from kiosk.application.visit.stage import Stage
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import Attempt
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Event

_EVENTS = {
    Ending.PAID: Event.PAID,
    Ending.NOT_PAID: Event.NOT_PAID,
    Ending.PARTLY_PAID: Event.PARTLY_PAID,
    Ending.BEING_CONFIRMED: Event.BEING_CONFIRMED,
}
_PRINTED = {
    PrintOutcome.PRINTED: Printing.PRINTED,
    PrintOutcome.FAILED: Printing.FAILED,
    PrintOutcome.UNKNOWN: Printing.UNKNOWN,
}


class Aftermath:
    """Settles an attempt and gives what its ending gives: the receipts, or a slip."""

    def __init__(
        self, stage: Stage, fetch_receipt: FetchReceipt, printing: PrintDocument, documents: Documents
    ) -> None:
        self._stage = stage
        self._fetch_receipt = fetch_receipt
        self._printing = printing
        self._documents = documents

    def begin(self, attempt: Attempt, settlement: Settlement) -> None:
        """Start the verification."""
        self._stage.tasks.start("settle", self._settle(attempt, settlement))

    def give_up(self) -> None:
        """The verification itself failed, by a fault of ours: then nothing is known, and that is what is said."""
        attempt = self._stage.state.attempt
        if attempt is not None:
            unsettled = attempt.ended((Ending.BEING_CONFIRMED,) * len(attempt.notices))
            self.end(Settled(unsettled, Ending.BEING_CONFIRMED, ((),) * len(unsettled.notices)))

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
        event = _EVENTS[settled.ending]
        stage.move(event, settled=settled, attempt=settled.attempt, settled_at=stage.clock.now(), progress=None)
        if settled.ending is Ending.BEING_CONFIRMED:
            stage.tasks.start("slip", self._make_slip(settled))
        stage.tasks.start("documents", self._fetch_documents(settled, prints=prints))
        self.look_at_printer()

    async def _fetch_documents(self, settled: Settled, *, prints: bool) -> None:
        for due, found in zip(settled.attempt.notices, settled.proofs, strict=True):
            if not found:
                continue
            document = await self._fetch_receipt(settled.attempt, due, found, self._stage.lang)
            self._stage.set(documents=(*self._stage.state.documents, document))
            self._stage.touched()  # whoever waited for a slow receipt has the whole time to read and print it
        if prints and (await self._printing.status()).readiness is not PrinterReadiness.NOT_READY:
            self.print_receipts()

    async def _make_slip(self, settled: Settled) -> None:
        slip = Slip(settled.attempt, self._stage.state.began_at or self._stage.clock.now())
        pdf = await asyncio.to_thread(self._documents.slip, slip, self._stage.lang)
        self._stage.set(slip=pdf)
        self._print("slip", settled.attempt, (pdf,))

    async def _printer_status(self) -> None:
        self._stage.set(printer=await self._printing.status())

    def _print(self, kind: str, attempt: Attempt, pdfs: tuple[bytes, ...]) -> None:
        self._stage.set(printing=Printing.PRINTING)
        self._stage.paper.start(f"print-{attempt.id}", self._print_all(kind, attempt, pdfs))

    async def _print_all(self, kind: str, attempt: Attempt, pdfs: tuple[bytes, ...]) -> None:
        outcomes = [await self._printing(kind, attempt, pdf) for pdf in pdfs]
        worst = next((one for one in (PrintOutcome.FAILED, PrintOutcome.UNKNOWN) if one in outcomes), None)
        settled = self._stage.state.settled
        if settled is not None and settled.attempt.id == attempt.id:  # the visitor is still there
            self._stage.set(printing=_PRINTED[worst or PrintOutcome.PRINTED])
            self._stage.touched()
