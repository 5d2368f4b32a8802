# SPDX-License-Identifier: EUPL-1.2
"""Not here and not now: the notice on paper, or paid with the visitor's own telephone while the kiosk waits."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.application.ports import DocumentKind, FactKind, Receipts
from kiosk.application.print_notice import PrintNotice
from kiosk.application.settle_payment import Settled, Settlement
from kiosk.application.start_payment import new_attempt_id, notice_details
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.problems import Problem
from kiosk.application.visit.state import NO_ATTEMPT, NOTHING_SAID, CurrentPayment, Lookup, Phone, Printing
from kiosk.domain.attempt import Attempt, CartItem, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.flow import Event, Page
from kiosk.domain.instalments import key_of
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.domain.receipt import ReceiptSummary
from kiosk.errors import KioskError, NotFound, Refusal
from kiosk.logs import get_logger

log = get_logger(__name__)

_TO_PHONE = (Page.DEBT, Page.REVIEW, Page.NOT_PAID, Page.UNAVAILABLE)


class PayElsewhere:
    """Gives what is needed to pay elsewhere.

    Args:
        print_notice: None where there is no printer.
        on_paid: called when the receipts of all notices on the telephone have come.
        on_said: called when the visitor says to have paid: the verification follows.
    """

    def __init__(
        self,
        context: VisitContext,
        receipts: Receipts,
        print_notice: PrintNotice | None,
        on_paid: Callable[[Settled], None],
        on_said: Callable[[Attempt, Settlement], None],
    ) -> None:
        self._context = context
        self._receipts = receipts
        self._print_notice = print_notice
        self._on_paid = on_paid
        self._on_said = on_said
        self._settlement: Settlement | None = None
        self._prints_for: tuple[Page, tuple[Pendenza, ...]] | None = None
        self._numbers = itertools.count()
        self._proofs: tuple[tuple[ReceiptSummary, ...], ...] = ()
        context.on_wipe(self.left)

    @property
    def prints(self) -> bool:
        """Whether notices can be printed here."""
        return self._print_notice is not None

    # --- print -------------------------------------------------------------------------------------------------

    def print_notices(self, debts: Sequence[Pendenza], *, again: bool = False) -> None:
        """Print the notices of those that may be paid. A second press while it prints is ignored.

        `again`: the notices that were printed are not there, so the same once more.
        """
        state = self._context.state
        if again:
            page, payable = (Page.PRINTED, self._prints_for[1] if self._prints_for else ())
        else:
            page, payable = (Page.NOT_PAID if state.page is Page.NOT_PAID else Page.DEBT, _payable(debts))
        busy = state.session.job.printing is Printing.PRINTING
        if self._print_notice is None or state.page is not page or not payable or busy:
            return
        self._context.change(
            replace(self._context.session.job, printing=Printing.PRINTING, printing_kind=DocumentKind.NOTICE),
            replace(self._context.session.lookup, problem=None),
        )
        self._prints_for = page, payable
        # what was asked for comes out, whether the visitor stays or not
        printing = self._print(page, payable, self._print_notice)
        self._context.print_tasks.start(f"notices-{next(self._numbers)}", printing)

    async def _print(self, page: Page, debts: tuple[Pendenza, ...], print_notice: PrintNotice) -> None:
        outcomes = []
        try:
            for debt in debts:
                outcomes.append((await print_notice(debt, self._context.lang)).outcome)
        except NotFound:
            self._said_of_print(page, debts, Printing.NOTHING, self._saying(Problem.NOT_FOUND))
            return
        except Refusal as error:
            log.warning("a notice has no PDF", detail=str(error))
            self._said_of_print(page, debts, Printing.NOTHING, self._saying(Problem.NO_NOTICE_PDF))
            return
        except Exception as error:  # a fault of ours, too: by now somebody else may stand there
            ours = not isinstance(error, KioskError)
            log.error("the PDF of a notice cannot be had", detail=str(error), exc_info=error if ours else None)
            self._said_of_print(page, debts, Printing.FAILED)
            return
        printing = Printing.of(outcomes)
        if printing is not Printing.PRINTED or page is Page.PRINTED:
            self._said_of_print(page, debts, printing)
        elif self._still_there(page, debts):
            self._context.move(Event.TO_PRINTED, replace(self._context.session.job, printing=Printing.PRINTED))

    def _saying(self, problem: Problem) -> Lookup:
        return replace(self._context.session.lookup, problem=problem)

    def _said_of_print(self, page: Page, debts: tuple[Pendenza, ...], printing: Printing, *said: Lookup) -> None:
        if self._still_there(page, debts):
            self._context.change(replace(self._context.session.job, printing=printing), *said)
            self._context.touched()

    def _still_there(self, page: Page, debts: tuple[Pendenza, ...]) -> bool:
        """Whether the visitor still waits for this very print: on another page, or for another notice, nobody does."""
        state = self._context.state
        session = state.session
        waited = session.job.printing is Printing.PRINTING and session.job.printing_kind is DocumentKind.NOTICE
        return state.page is page and waited and self._prints_for == (page, debts)

    # --- telephone ---------------------------------------------------------------------------------------------

    def to_phone(self, debts: Sequence[Pendenza]) -> None:
        """Show the codes of these notices, and look for their receipts while they are shown."""
        payable = _payable(debts)
        if not payable or self._context.state.page not in _TO_PHONE:
            return
        attempt = Attempt.elsewhere(new_attempt_id(), tuple(map(CartItem.of, payable)))
        context = self._context
        schedule = itertools.chain(
            context.waits.phone_s, itertools.count(2 * context.waits.phone_s[-1], context.waits.phone_s[-1])
        )
        self._settlement = Settlement(self._receipts, context.journal, context.clock, context.waits.schedule_s, attempt)
        context.tasks.cancel("try-again")
        context.record_best_effort(
            FactKind.ATTEMPT, attempt, notices=list(map(notice_details, attempt.notices)), phone=True
        )
        phone = Phone(payable, context.state.page)
        context.move(
            Event.TO_PHONE,
            *NO_ATTEMPT,
            CurrentPayment(phone=phone, attempt=attempt, began_at=context.clock.now()),
            replace(context.state.availability, trouble=None),
        )
        context.tasks.start("phone", self._wait(attempt, self._settlement, schedule))

    def turn(self, step: int) -> None:
        """Show the code of the next notice, or of the one before."""
        phone = self._context.session.payment.phone
        if phone is not None and self._context.state.page is Page.PHONE:
            self._context.change(
                replace(
                    self._context.session.payment,
                    phone=replace(phone, shown=max(0, min(len(phone.debts) - 1, phone.shown + step))),
                )
            )

    def said(self) -> None:
        """The visitor says to have paid: only receipts tell."""
        state, settlement = self._context.state, self._settlement
        session = state.session
        if state.page is not Page.PHONE or session.payment.attempt is None or settlement is None:
            return
        self.left()
        self._context.record_best_effort(FactKind.RETURN, session.payment.attempt, how=PageExit.ELSEWHERE.value)
        self._context.move(Event.PAGE_LEFT)
        self._on_said(session.payment.attempt, settlement)

    def back(self) -> None:
        """Not with the telephone: back to the notice or to the cart; first the receipts of what was paid meanwhile."""
        phone = self._context.session.payment.phone
        if phone is None or self.shows_what_came():
            return
        self.left()
        event = Event.TO_DEBT if phone.came_from is Page.DEBT else Event.TO_REVIEW
        self._context.move(event, *NO_ATTEMPT, *NOTHING_SAID)

    def shows_what_came(self) -> bool:
        """Give the receipts of those notices that were paid, as an ending. Returns whether there are any."""
        session = self._context.session
        proofs = self._proofs
        if session.payment.attempt is None or not any(proofs):
            return False
        paid = [(item, found) for item, found in zip(session.payment.attempt.notices, proofs, strict=True) if found]
        # what the journal knows of an attempt keeps its notices: a part of them is another one
        attempt_id = session.payment.attempt.id if all(proofs) else new_attempt_id()
        ended = Attempt.elsewhere(attempt_id, tuple(item for item, _ in paid)).ended((Ending.PAID,) * len(paid))
        self._context.record_best_effort(FactKind.ENDING, ended, endings=[Ending.PAID.value] * len(paid))
        self.left()
        self._on_paid(Settled(ended, Ending.PAID, tuple(found for _, found in paid)))
        return True

    def left(self) -> None:
        """The codes are not shown any more."""
        self._settlement = self._prints_for = None
        self._proofs = ()
        self._context.tasks.cancel("phone")

    async def _cannot_see(self, attempt: Attempt) -> bool:
        """Whether receipts cannot be read here: then nobody is told to wait for one."""
        try:
            for creditor_id in dict.fromkeys(item.creditor_id for item in attempt.notices):
                await self._receipts.prove(creditor_id)
        except KioskError as error:
            log.error("payments by telephone cannot be seen", error=type(error).__name__, detail=str(error))
            return True
        return False

    async def _wait(self, attempt: Attempt, settlement: Settlement, schedule: itertools.chain[float]) -> None:
        began = self._context.clock.monotonic()
        phone, unseen = self._context.session.payment.phone, await self._cannot_see(attempt)
        if phone is not None and unseen:
            self._context.change(replace(self._context.session.payment, phone=replace(phone, unseen=True)))
        for at_s in schedule:
            await self._context.clock.sleep(max(0.0, began + at_s - self._context.clock.monotonic()))
            found, unseen = await settlement.ask_once(attempt), await self._cannot_see(attempt)
            phone = self._context.session.payment.phone
            if phone is None:
                return
            paid = frozenset(key_of(debt) for debt, proofs in zip(phone.debts, found, strict=True) if proofs)
            self._proofs = found
            self._context.change(replace(self._context.session.payment, phone=replace(phone, paid=paid, unseen=unseen)))
            if all(found):
                self.shows_what_came()
                return


def _payable(debts: Sequence[Pendenza]) -> tuple[Pendenza, ...]:
    return tuple(debt for debt in debts if debt.payability is Payability.PAYABLE)
