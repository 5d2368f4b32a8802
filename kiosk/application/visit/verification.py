# SPDX-License-Identifier: EUPL-1.2
"""After Checkout's page: the verification, the ending, and the paper."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.fetch_receipt import FetchReceipt
from kiosk.application.ports import DocumentKind, FactKind
from kiosk.application.recheck_attempt import RecheckResult
from kiosk.application.settle_in_background import SettleInBackground
from kiosk.application.settle_payment import Progress, Settled, Settlement
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.ending_printer import EndingPrinter, restored_print_job
from kiosk.application.visit.guarding import Guarding
from kiosk.application.visit.state import Printing
from kiosk.domain.attempt import Attempt
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


class Verification:
    """Settles an attempt and shows its ending, with the receipts that there are; a slip prints by itself."""

    def __init__(
        self,
        context: VisitContext,
        fetch_receipt: FetchReceipt,
        ending_printer: EndingPrinter,
        background: SettleInBackground,
        guarding: Guarding,
    ) -> None:
        self._context = context
        self._fetch_receipt = fetch_receipt
        self._ending_printer = ending_printer
        self._background = background
        self._guarding = guarding
        self._settlement: Settlement | None = None
        context.on_wipe(self.forget)
        background.listen(self._rechecked)

    def forget(self) -> None:
        """The visit is over."""
        self._settlement = None

    def begin(self, attempt: Attempt, settlement: Settlement) -> None:
        """Start the verification."""
        self._settlement = settlement
        self._context.tasks.start("settle", self._settle(attempt, settlement))

    def have_to_go(self) -> None:
        """The visitor cannot wait: the slip at once, the background does the rest."""
        state, settlement = self._context.state, self._settlement
        session = state.session
        if state.page is not Page.VERIFYING or session.payment.attempt is None or settlement is None:
            return
        if session.payment.attempt.may_be_authorised and self._context.tasks.running("settle"):
            self._context.tasks.cancel("settle")
            self.end(settlement.break_off(session.payment.attempt))

    def give_up(self) -> None:
        """The verification itself failed, by a fault of ours: then nothing is known, and that is what is said."""
        attempt = self._context.session.payment.attempt
        if attempt is not None:
            unsettled = attempt if attempt.endings else attempt.ended((Ending.BEING_CONFIRMED,) * len(attempt.notices))
            endings = [ended.value for ended in unsettled.endings]
            self._context.record_best_effort(FactKind.ENDING, unsettled, endings=endings)
            self.end(Settled(unsettled, ending_of_all(unsettled.endings), ((),) * len(unsettled.notices)))

    async def _settle(self, attempt: Attempt, settlement: Settlement) -> None:
        clock = self._context.clock
        shown_until = clock.monotonic() + self._context.waits.shown_at_least_s
        settled = await settlement.settle(attempt, self._progress)
        if settled.ending is Ending.NOT_PAID:
            await clock.sleep(max(0.0, shown_until - clock.monotonic()))
        self.end(settled)

    def _progress(self, progress: Progress) -> None:
        self._context.change(replace(self._context.session.payment, progress=progress))

    def end(self, settled: Settled, *, prints: bool = False) -> None:
        """Show the ending and give what it gives; `prints` has the receipts printed without a touch."""
        context = self._context
        attempt = settled.attempt
        until = self._guarding.retry_from(attempt) if settled.ending is Ending.BEING_CONFIRMED else None
        context.move(
            _EVENTS[settled.ending],
            replace(
                context.session.payment,
                attempt=attempt,
                settled=settled,
                settled_at=context.clock.now(),
                recorded_as=attempt,
                retry_from=until,
                progress=None,
            ),
        )
        if context.session.payment.restored:
            context.change(restored_print_job(context.state))
        elif settled.ending is Ending.BEING_CONFIRMED:
            self._ending_printer.print_ours()
        if is_open(attempt):
            self._background.follow(attempt)
        self.show_receipts(settled, prints=prints)
        self._ending_printer.refresh_printer_status()

    def show_receipts(self, settled: Settled, *, prints: bool = False) -> None:
        """Fetch the receipts that prove the payment, beside those that are shown already.

        Who stands there after a restart, or has only a code, is shown none.
        """
        if not (self._context.session.payment.restored or self._context.session.payment.by_code):
            self._context.tasks.start("documents", self._fetch_documents(settled, prints=prints))

    def _rechecked(self, rechecked: RecheckResult) -> None:
        """The background found something: the page on which the visitor still waits for it changes by itself."""
        state = self._context.state
        session = state.session
        known, settled = session.payment.attempt, session.payment.settled
        self._context.learned(rechecked.attempt)
        if known is None or settled is None or state.page not in _MAY_BECOME_PAID or not _is_of(rechecked, known):
            return
        attempt = rechecked.attempt.merged_with(known) if rechecked.attempt.endings else known
        if attempt.endings == known.endings:
            return
        ending = ending_of_all(attempt.endings)
        # of what was known as paid nothing was asked: its receipt may still be on its way
        proofs = tuple(new or old for new, old in zip(rechecked.proofs, settled.proofs, strict=True))
        now = Settled(attempt, ending, proofs, settled.reason)
        payment = replace(
            self._context.session.payment, attempt=attempt, settled=now, settled_at=self._context.clock.now()
        )
        if payment.recorded_as is not None:
            payment = replace(payment, recorded_as=rechecked.attempt)
        if ending is settled.ending:
            self._context.change(payment)
            self._context.touched()
        else:
            self._context.move(
                _EVENTS[ending],
                replace(payment, retry_from=None),
                replace(self._context.session.job, printing=Printing.NOTHING),
            )
            self._ending_printer.refresh_printer_status()
        self.show_receipts(now)

    async def _fetch_documents(self, settled: Settled, *, prints: bool) -> None:
        for item, found in zip(settled.attempt.notices, settled.proofs, strict=True):
            if not found or any(document.item.is_same(item) for document in self._context.session.payment.documents):
                continue
            fetched = await self._fetch_receipt(
                self._context.session.payment.recorded_as, item, found, self._context.lang, cart_id=settled.attempt.id
            )
            self._context.change(
                replace(self._context.session.payment, documents=(*self._context.session.payment.documents, *fetched))
            )
            self._context.touched()  # whoever waited for a slow receipt has the whole time to read and print it
        if prints and await self._ending_printer.may_print(DocumentKind.RECEIPT):
            self._ending_printer.print_receipts()


def _is_of(rechecked: RecheckResult, known: Attempt) -> bool:
    """Whether it is about what is shown: a slip may name other notices than the attempt that paid one of them."""
    keys = [item.key for item in rechecked.attempt.notices]
    return rechecked.attempt.id == known.id and keys == [item.key for item in known.notices]
