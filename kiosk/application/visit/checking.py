# SPDX-License-Identifier: EUPL-1.2
""" "Did I pay?": a notice, a slip or a code of an attempt is asked about; GovPay answers, and the journal.

Payments made elsewhere are answered too, and slips of any kiosk. Nothing here begins an attempt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kiosk.application.find_debt import FindDebt
from kiosk.application.ports import FactKind, Receipts
from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.server_health import Server
from kiosk.application.settle_payment import Settled
from kiosk.application.start_payment import new_attempt_id
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.ending_printer import EndingPrinter
from kiosk.application.visit.finding import Finding
from kiosk.application.visit.guarding import Guarding, of_earlier
from kiosk.application.visit.out_of_service import OutOfService
from kiosk.application.visit.problems import Problem, problem_of
from kiosk.application.visit.state import NO_ATTEMPT, NOTHING_SAID, Lookup
from kiosk.application.visit.verification import Verification
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import ALPHABET, CODE_LENGTH, Attempt, CartItem, PageExit, Phase
from kiosk.domain.cart import Cart, NotAdded
from kiosk.domain.ending import Ending, ending_of_all
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Event, Page
from kiosk.domain.instalments import key_of
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.open_attempt import is_open, is_unsettled_on
from kiosk.domain.pendenza import Payability, Pendenza
from kiosk.domain.receipt import ReceiptSummary, proofs
from kiosk.errors import JournalUnavailable, KioskError, NotFound, Refusal
from kiosk.logs import get_logger

if TYPE_CHECKING:
    from kiosk.domain.scan import ScannedSlip

log = get_logger(__name__)

_CODE = re.compile(f"[{ALPHABET}]{{{CODE_LENGTH}}}")
_EVENTS = {Ending.PAID: Event.PAID, Ending.PARTLY_PAID: Event.PARTLY_PAID, Ending.NOT_PAID: Event.TO_UNPAID}
#: A debt in these states is not paid as far as anybody knows; the others have a page that says what is the matter.
_UNPAID = (Payability.PAYABLE, Payability.EXPIRED)


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is known of one notice.

    Attributes:
        proofs: the receipts that prove it paid, the latest first.
        unsettled: an attempt of this kiosk of which nobody knows yet what became of it.
        paid_by: the attempt of this kiosk that paid it, if it is known.
    """

    debt: Pendenza
    proofs: tuple[ReceiptSummary, ...]
    unsettled: KeptAttempt | None = None
    paid_by: KeptAttempt | None = None

    @property
    def ending(self) -> Ending:
        if self.proofs or self.debt.payability is Payability.ALREADY_PAID:
            return Ending.PAID
        return Ending.BEING_CONFIRMED if self.unsettled is not None else Ending.NOT_PAID

    @property
    def is_unproven(self) -> bool:
        """GovPay calls the debt paid, and has no receipt of it."""
        return not self.proofs and self.debt.payability is Payability.ALREADY_PAID


class Checking:
    """Answers "did I pay?": asks on the page on which notices are read, and shows the ending or Page.UNPAID."""

    def __init__(
        self,
        context: VisitContext,
        find_debt: FindDebt,
        receipts: Receipts,
        recheck_attempt: RecheckAttempt,
        finding: Finding,
        guarding: Guarding,
        verification: Verification,
        ending_printer: EndingPrinter,
        out_of_service: OutOfService,
    ) -> None:
        self._context = context
        self._find_debt = find_debt
        self._receipts = receipts
        self._recheck_attempt = recheck_attempt
        self._finding = finding
        self._guarding = guarding
        self._verification = verification
        self._ending_printer = ending_printer
        self._out_of_service = out_of_service

    def begin(self) -> None:
        """Ask for the notice, the slip or the code."""
        if self._context.state.page is Page.HOME:
            self._context.move(
                Event.TO_NOTICE,
                replace(self._context.session.inquiry, checking=True),
                replace(self._context.session.lookup, problem=None),
            )

    def ask_about(self, notices: Sequence[ScannedNotice], slip_id: str = "") -> None:
        """Ask about these notices. What is asked about already is not asked again."""
        state = self._context.state
        if state.page is Page.NOTICE and state.session.lookup.searching != notices[0]:
            self._context.change(
                *NOTHING_SAID, Lookup(searching=notices[0]), replace(self._context.session.inquiry, scanned=notices[0])
            )
            self._context.tasks.start("search", self._ask_all(tuple(notices), slip_id))

    def receipt_of(self, debt: Pendenza) -> None:
        """A page names a notice that is paid: it is asked about, and answered with its receipt, as any other."""
        session = self._context.session
        if (
            debt.payability is Payability.ALREADY_PAID
            and not session.order.starting
            and session.lookup.searching is None
        ):
            self._context.move(Event.TO_NOTICE, *NOTHING_SAID, replace(self._context.session.inquiry, checking=True))
            self.ask_about((ScannedNotice(debt.notice, debt.creditor_id),))

    def slip(self, slip: ScannedSlip) -> None:
        """A slip was read, of this or another kiosk."""
        self.begin()
        self.ask_about(slip.notices, slip.attempt_id)

    def code(self, text: str) -> None:
        """The code of an attempt was typed. It tells the ending and gives the slip, never a receipt.

        A second press while it is looked for is ignored: it would cost a try.
        """
        state = self._context.state
        session = state.session
        if (
            state.page is not Page.NOTICE
            or not session.inquiry.checking
            or session.lookup.searching is not None
            or session.lookup.asking_code
        ):
            return
        if not session.inquiry.code_tries_left:
            self._context.change(replace(self._context.session.lookup, problem=Problem.NO_MORE_CODES))
            return
        self._context.change(
            replace(self._context.session.inquiry, code_tries_left=session.inquiry.code_tries_left - 1)
        )
        self._start_code_search("".join(text.split()).upper())

    def _start_code_search(self, code: str) -> None:
        self._context.change(replace(self._context.session.lookup, asking_code=True, problem=None))
        self._context.tasks.start("search", self._ask_code(code))

    def pay_now(self) -> None:
        """Pay what does not show as paid: the same way as any other notice."""
        state = self._context.state
        debts = state.session.order.cart.debts
        if state.page is not Page.UNPAID or not debts:
            return
        if len(debts) > 1:
            self._context.move(Event.RETRY, *NOTHING_SAID, *NO_ATTEMPT)
            self._ending_printer.refresh_printer_status()
            return
        (debt,) = debts
        self._context.move(
            Event.TO_NOTICE,
            *NOTHING_SAID,
            *NO_ATTEMPT,
            replace(self._context.session.order, cart=Cart()),
            replace(self._context.session.inquiry, origin=Page.NOTICE),
        )
        self._finding.look_up(ScannedNotice(debt.notice, debt.creditor_id))

    # --- notices -----------------------------------------------------------------------------------------------

    async def _ask_all(self, notices: tuple[ScannedNotice, ...], slip_id: str) -> None:
        answers: list[_Answer] = []
        again = partial(self.ask_about, notices, slip_id)
        problem = Problem.NOT_FOUND
        for scanned in notices:
            try:
                answers.append(await self._ask(scanned))
            except NotFound:
                continue
            except Refusal as error:
                log.info("a notice is refused", why=type(error).__name__, detail=str(error))
                problem = problem_of(error)
            except KioskError as error:  # a journal, too: what is not settled would be called "not paid"
                self._out_of_service.begin(Server.GOVPAY, error, Page.NOTICE, again=again)
                return
        if answers:
            self._answer(answers, slip_id)
        else:
            self._context.change(replace(self._context.session.lookup, searching=None, problem=problem))

    async def _ask(self, scanned: ScannedNotice) -> _Answer:
        debt = await self._find_debt(scanned)
        kept = self._context.journal.attempts_on(debt.creditor_id, debt.notice)
        asked = next((earlier_attempt for earlier_attempt in kept if _is_unsettled(earlier_attempt, debt)), None)
        if asked is None:
            found = proofs(await self._receipts.list(debt.creditor_id, debt.notice, debt.iuv))
        else:
            rechecked = await self._recheck_attempt(asked.attempt)
            asked = replace(asked, attempt=rechecked.attempt)
            pairs = zip(rechecked.attempt.notices, rechecked.proofs, strict=True)
            found = next(proof for item, proof in pairs if item.key == key_of(debt))
        paid_by = next(
            (candidate for candidate in (asked, *kept) if candidate is not None and _paid(candidate, debt)), None
        )
        # the recheck may have settled it
        return _Answer(debt, found, asked if asked is not None and _is_unsettled(asked, debt) else None, paid_by)

    def _answer(self, answers: Sequence[_Answer], slip_id: str) -> None:
        first = answers[0]
        unsettled = next((answer.unsettled for answer in answers if answer.ending is Ending.BEING_CONFIRMED), None)
        if unsettled is not None:
            debt = first.debt if len(answers) == 1 else None
            self._guarding.show(unsettled, replace(self._context.session.bill, debt=debt))
            self._show_what_is_proven(answers)
        elif len(answers) == 1 and not first.proofs and first.debt.payability not in _UNPAID:
            self._show_debt(first.debt)
        elif any(answer.is_unproven for answer in answers):
            # GovPay calls them paid and has no receipt: "paid" is said of those alone that have one
            proven = [answer for answer in answers if answer.proofs]
            if proven and all(answer.proofs or answer.is_unproven for answer in answers):
                self._show(proven, slip_id)
            else:
                self._show_debt(next(answer.debt for answer in answers if answer.is_unproven))
        else:
            self._show(answers, slip_id)

    def _show_debt(self, debt: Pendenza) -> None:
        """What is the matter with a notice of which no receipt is here."""
        paid = debt.payability is Payability.ALREADY_PAID
        session = self._context.session
        said = replace(session.lookup, searching=None, problem=Problem.NO_RECEIPT if paid else None)
        to_pay = replace(session.inquiry, checking=False)
        if session.order.cart.debts:  # it was asked for beside the cart
            self._context.move(Event.TO_REVIEW, said, to_pay)
        else:
            self._context.move(Event.TO_DEBT, said, to_pay, replace(session.bill, debt=debt, plan=None))

    def _show_what_is_proven(self, answers: Sequence[_Answer]) -> None:
        """Beside what is being confirmed: the receipts of those of its notices that were asked about and are paid."""
        settled = self._context.session.payment.settled
        if settled is not None:
            known = {key_of(answer.debt): answer.proofs for answer in answers}
            proven = tuple(known.get(item.key, ()) for item in settled.attempt.notices)
            self._verification.show_receipts(replace(settled, proofs=proven))

    def _show(self, answers: Sequence[_Answer], slip_id: str) -> None:
        ending = ending_of_all(answer.ending for answer in answers)
        paid_by = next((answer.paid_by for answer in answers if answer.paid_by is not None), None)
        drawn = Attempt(
            paid_by.attempt.id if paid_by else slip_id or new_attempt_id(),
            tuple(CartItem.of(answer.debt) for answer in answers),
            Phase.ENDED,
            may_be_authorised=True,
            endings=tuple(answer.ending for answer in answers),
        )
        settled = Settled(drawn, ending, tuple(answer.proofs for answer in answers))
        began_at, recorded_as = (self._context.here(paid_by.began_at), paid_by.attempt) if paid_by else (None, None)
        payment = of_earlier(settled, self._context.clock.now(), began_at, recorded_as)
        session = self._context.session
        # beside a cart only what is paid is asked about
        cart = session.order.cart if ending is Ending.PAID else _payable(answers)
        self._context.move(
            _EVENTS[ending],
            *NOTHING_SAID,
            replace(session.inquiry, checking=False),
            replace(payment, paid_before=ending is Ending.PAID),
            replace(session.bill, debt=answers[0].debt if len(answers) == 1 else None),
            replace(session.order, cart=cart),
        )
        self._verification.show_receipts(settled)
        self._ending_printer.refresh_printer_status()

    # --- codes -------------------------------------------------------------------------------------------------

    async def _ask_code(self, code: str) -> None:
        try:
            found = self._context.journal.attempts_of_code(code) if _CODE.fullmatch(code) else ()
        except JournalUnavailable as error:
            self._out_of_service.begin(Server.KIOSK, error, Page.NOTICE, again=partial(self._start_code_search, code))
            return
        if len(found) != 1:  # of two attempts with one code nobody can say which is meant
            left = self._context.session.inquiry.code_tries_left
            self._context.change(
                replace(
                    self._context.session.lookup,
                    asking_code=False,
                    problem=Problem.CODE_UNKNOWN if left else Problem.NO_MORE_CODES,
                )
            )
            return
        kept = found[0]
        if is_open(kept.attempt):
            kept = replace(kept, attempt=(await self._recheck_attempt(kept.attempt)).attempt)
        attempt = kept.attempt
        ending = ending_of_all(attempt.endings or (Ending.BEING_CONFIRMED,))
        if ending is Ending.BEING_CONFIRMED:
            self._guarding.show(kept, replace(self._context.session.bill, debt=None), by_code=True)
            return
        settled = Settled(attempt, ending, ((),) * len(attempt.notices))
        payment = of_earlier(settled, self._context.clock.now(), self._context.here(kept.began_at), attempt)
        self._context.move(
            _EVENTS[ending],
            *NOTHING_SAID,
            replace(self._context.session.inquiry, checking=False),
            replace(payment, paid_before=ending is Ending.PAID, by_code=True),
        )


def _is_unsettled(kept: KeptAttempt, debt: Pendenza) -> bool:
    """Whether it counts for "did I pay?". A telephone that was only shown a code says nothing."""
    said_so = kept.attempt.returned is PageExit.ELSEWHERE and FactKind.RETURN in kept.times
    return (said_so or kept.page_open_at is not None) and is_unsettled_on(kept.attempt, debt.creditor_id, debt.notice)


def _paid(kept: KeptAttempt, debt: Pendenza) -> bool:
    pairs = zip(kept.attempt.notices, kept.attempt.endings, strict=False)
    return any(item.key == key_of(debt) and ending is Ending.PAID for item, ending in pairs)


def _payable(answers: Sequence[_Answer]) -> Cart:
    """What can be paid now; of two ways to pay one bill the first."""
    cart = Cart()
    for answer in answers:
        if answer.ending is Ending.NOT_PAID:
            try:
                cart = cart.add(answer.debt)
            except NotAdded as error:
                log.info("not offered to be paid now", reason=error.reason.value)
    return cart
