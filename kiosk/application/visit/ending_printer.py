# SPDX-License-Identifier: EUPL-1.2
"""What an ending gives on paper: receipts, the slip of a payment being confirmed, the note that nothing was paid."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from kiosk.application.ports import (
    DocumentKind,
    Documents,
    NotPaidNote,
    PrinterReadiness,
    PrintOutcome,
    PrintResult,
    Slip,
)
from kiosk.application.print_document import PrintDocument
from kiosk.application.print_history import PrintHistory
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.derived import payments_of
from kiosk.application.visit.state import Printing, PrintJob, VisitState
from kiosk.domain.attempt import Attempt, CartItem
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Page
from kiosk.logs import get_logger

log = get_logger(__name__)

#: The endings that give a document of our own making.
_OURS = {Page.BEING_CONFIRMED: DocumentKind.SLIP, Page.NOT_PAID: DocumentKind.NOT_PAID}

#: Prints one document.
Sheet = Callable[[], Awaitable[PrintResult]]


def kind_given(page: Page) -> DocumentKind:
    """What a page gives on paper. Before the ending that is a receipt: it is what a payer wants."""
    return _OURS.get(page, DocumentKind.RECEIPT)


class EndingPrinter:
    """Prints, and says on the page what became of it. What was asked for comes out, even if nobody waits for it."""

    def __init__(self, context: VisitContext, printing: PrintDocument, documents: Documents) -> None:
        self._context = context
        self._printing = printing
        self._documents = documents

    def refresh_printer_status(self) -> None:
        """Ask the printer for what this page gives how it is."""
        self._context.tasks.start("printer", self._printer_status(kind_given(self._context.state.page)))

    async def may_print(self, kind: DocumentKind) -> bool:
        """Whether the printer for such documents does not say that it cannot."""
        return (await self._printing.preflight(kind)).status.readiness is not PrinterReadiness.NOT_READY

    def print_ours(self) -> None:
        """Draw the slip or the note for the paper that is to be had now, and print it."""
        state, lang = self._context.state, self._context.lang
        session = state.session
        settled, kind = session.payment.settled, kind_given(state.page)
        if settled is None:
            return
        began_at = session.payment.began_at or self._context.clock.now()
        if kind is DocumentKind.SLIP:
            slip = Slip(settled.attempt, began_at, session.payment.settled_at, session.payment.retry_from)
            draw = partial(self._documents.slip, slip, lang)
        elif kind is DocumentKind.NOT_PAID and settled.reason is not None:
            after_others = not payments_of(state).besides(settled.attempt).nothing_moved
            note = NotPaidNote(settled.attempt, began_at, settled.reason, after_others)
            draw = partial(self._documents.not_paid_note, note, lang)
        else:
            return
        self.print(kind, partial(self._printing.draw_and_print, kind, session.payment.recorded_as, draw))

    def print_receipts(self) -> None:
        """Print the receipts that there are, also beside a slip."""
        state, kind = self._context.state, DocumentKind.RECEIPT
        session = state.session
        sheet = partial(self._printing.print, kind, session.payment.recorded_as)
        self.print(kind, *(partial(sheet, document.pdf, of=document.item) for document in session.payment.documents))

    def print(self, kind: DocumentKind, *sheets: Sheet) -> None:
        """Print these, one after the other. A second press while it prints is ignored."""
        session = self._context.session
        if (
            session.payment.settled is None
            or not sheets
            or session.job.printing in (Printing.PRINTING, Printing.MISSING)
        ):
            return
        attempt = session.payment.settled.attempt
        self._context.change(
            replace(self._context.session.job, printing=Printing.PRINTING, printing_kind=kind, counted=False)
        )
        self._context.print_tasks.start(f"{kind}-{attempt.id}", self._print(kind, attempt, sheets))

    def nothing_came_out(self) -> None:
        """Whoever waits for what was printed says that it is not there: it is offered once more, then the desk helps.

        Where the printer has counted sheets a paper is somewhere, and only a clerk gives another one.
        """
        session = self._context.session
        if session.job.printing is not Printing.PRINTED or session.job.printing_kind is None:
            return
        once_more = not session.job.counted and not session.job.not_seen
        self._context.change(
            replace(
                self._context.session.job, printing=Printing.UNKNOWN if once_more else Printing.MISSING, not_seen=True
            )
        )
        self._context.touched()
        if session.payment.recorded_as is not None:
            outcome = PrintOutcome.PRINTED if session.job.counted else PrintOutcome.UNKNOWN
            self._printing.not_seen(session.job.printing_kind, session.payment.recorded_as, outcome)

    async def _print(self, kind: DocumentKind, attempt: Attempt, sheets: tuple[Sheet, ...]) -> None:
        results = [await _result_of(sheet) for sheet in sheets]
        session = self._context.session
        waited = session.job.printing is Printing.PRINTING and session.job.printing_kind is kind
        if waited and session.payment.settled is not None and session.payment.settled.attempt.id == attempt.id:
            counted = all(result.sheets is not None for result in results)
            self._context.change(
                replace(
                    self._context.session.job,
                    printing=Printing.of([result.outcome for result in results]),
                    counted=counted,
                )
            )
            self._context.touched()

    async def _printer_status(self, kind: DocumentKind) -> None:
        printer = (await self._printing.preflight(kind)).status
        self._context.change(replace(self._context.session.order, printer=printer))


async def _result_of(sheet: Sheet) -> PrintResult:
    """What became of one document; a fault in making it stops neither the others nor the present visit."""
    try:
        return await sheet()
    except Exception as error:  # among them a journal that fails: what cannot be recorded was not sent
        log.error("a document was not printed", exc_info=error)
        return PrintResult(PrintOutcome.FAILED)


def restored_print_job(state: VisitState) -> PrintJob:
    """What the printer has done for an ending that is shown after a restart, from what the journal holds."""
    session = state.session
    kind = kind_given(state.page)
    counted = session.payment.print_histories.get(kind, PrintHistory()).counted
    return replace(session.job, printing=_became_of(state, kind), printing_kind=kind, counted=counted)


def _became_of(state: VisitState, kind: DocumentKind) -> Printing:
    session = state.session
    history = session.payment.print_histories.get(kind, PrintHistory())
    wanted = len(paid_notices(session.payment.attempt)) if kind is DocumentKind.RECEIPT else 1
    if history.pending:
        return Printing.PRINTING  # its job is still looked for
    if 0 < wanted <= len(history.out):
        return Printing.PRINTED
    return Printing.of((history.last,)) if history.last not in (None, PrintOutcome.PRINTED) else Printing.NOTHING


def paid_notices(attempt: Attempt | None) -> list[CartItem]:
    """Those of which the receipts are printed, in their order."""
    pairs = zip(attempt.notices, attempt.endings, strict=True) if attempt and attempt.endings else ()
    return [item for item, ending in pairs if ending is Ending.PAID]
