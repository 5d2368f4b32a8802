# SPDX-License-Identifier: EUPL-1.2
"""The guard against paying twice: a notice whose earlier attempt is not settled is not paid again for a while."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.application.recheck_attempt import RecheckAttempt
from kiosk.application.settle_payment import Settled
from kiosk.application.visit.context import VisitContext
from kiosk.application.visit.ending_printer import EndingPrinter
from kiosk.application.visit.state import NO_ATTEMPT, NOTHING_SAID, CurrentPayment, SubState
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, Phase
from kiosk.domain.cart import NotAdded, Reason
from kiosk.domain.ending import Ending, ending_of_all
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.flow import Event, Page
from kiosk.domain.instalments import NoticeKey, key_of
from kiosk.domain.open_attempt import guarding, is_unsettled_on, not_paid_lately, retry_from
from kiosk.domain.pendenza import Payability, Pendenza, State
from kiosk.errors import JournalUnavailable


@dataclass(frozen=True, slots=True)
class Guarded:
    """What the guard says of a debt.

    Attributes:
        debt: as it is to be shown: paid if a receipt has come; `under_way` only where it is not an attempt of ours.
        earlier: the attempt that keeps it from being paid; None: it may be paid.
        retry_from: until when.
    """

    debt: Pendenza
    earlier: KeptAttempt | None = None
    retry_from: datetime | None = None


class Guarding:
    """Asks the journal, and shows the attempt that is in the way.

    Args:
        guard: how long an attempt that is not settled is in the way (the life of a payment token).
    """

    def __init__(
        self, context: VisitContext, recheck_attempt: RecheckAttempt, ending_printer: EndingPrinter, guard: timedelta
    ) -> None:
        self._context = context
        self._recheck_attempt = recheck_attempt
        self._ending_printer = ending_printer
        self._guard = guard
        #: of attempts whose page seems to have been open in the future: when that was first noticed
        self._noticed: dict[str, datetime] = {}

    async def check(self, debt: Pendenza) -> Guarded:
        """Whether a debt may be paid. GovPay is asked, once, only when an attempt is in the way.

        Raises:
            JournalUnavailable: nobody can say.
        """
        now, key = self._context.clock.now(), key_of(debt)
        kept = self._kept_on(key, now)
        if debt.under_way and not_paid_lately(kept, *key, now, self._guard):
            debt = replace(debt, under_way=False)
        found = guarding(kept, *key, now, self._guard)
        if found is None or debt.payability is not Payability.PAYABLE or self._is_overridden(debt):
            return Guarded(debt)
        earlier, until = found
        rechecked = await self._recheck_attempt(earlier.attempt)
        self._context.learned(rechecked.attempt)
        if any(rechecked.is_paid(item) for item in earlier.attempt.notices if item.key == key):
            # GovPay took the receipt in after the debt was read
            return Guarded(replace(debt, state=State.ESEGUITA, under_way=False))
        if not is_unsettled_on(rechecked.attempt, *key):  # it was cut off before anything can have been authorised
            return Guarded(debt)
        return Guarded(debt, replace(earlier, attempt=rechecked.attempt), until)

    def open_among(self, debts: Iterable[Pendenza]) -> frozenset[NoticeKey]:
        """Those of these debts of which an attempt is not settled and in the way; nobody is asked.

        Raises:
            JournalUnavailable: nobody can say.
        """
        now = self._context.clock.now()
        keys = (key_of(debt) for debt in debts if not self._is_overridden(debt))
        return frozenset(key for key in keys if guarding(self._kept_on(key, now), *key, now, self._guard))

    def retry_from(self, attempt: Attempt) -> datetime | None:
        """From when on the notices of an attempt may all be paid again; None: at once."""
        now = self._context.clock.now()
        try:
            until = [
                retry_from(self._kept_on(key, now), *key, now, self._guard)
                for key in (item.key for item in attempt.notices)
            ]
        except JournalUnavailable:
            return now + self._guard
        return max((moment for moment in until if moment is not None), default=None)

    def _kept_on(self, key: NoticeKey, now: datetime) -> list[KeptAttempt]:
        """The attempts on a notice. After a clock that was put back the guard counts from when that was first seen, so
        that it ends at the hour that was said."""
        return [self._not_later(earlier_attempt, now) for earlier_attempt in self._context.journal.attempts_on(*key)]

    def _not_later(self, kept: KeptAttempt, now: datetime) -> KeptAttempt:
        if kept.page_open_at is None or kept.page_open_at <= now:
            return kept
        noticed = self._noticed.setdefault(kept.attempt.id, now)
        return replace(kept, times={kind: min(at, noticed) for kind, at in kept.times.items()})

    def show(self, kept: KeptAttempt, *sub_states: SubState, by_code: bool = False) -> None:
        """Show the page of an earlier attempt, with its own code; its slip can be printed again."""
        shown = as_confirming(kept.attempt)
        settled = Settled(shown, ending_of_all(shown.endings), ((),) * len(shown.notices))
        payment = of_earlier(settled, self._context.clock.now(), self._context.here(kept.began_at), kept.attempt)
        session = self._context.session
        self._context.move(
            Event.TO_BEING_CONFIRMED,
            *NOTHING_SAID,
            replace(session.inquiry, checking=False),
            replace(session.order, starting=False),
            replace(payment, retry_from=self.retry_from(kept.attempt), by_code=by_code),
            *sub_states,
        )
        self._ending_printer.refresh_printer_status()

    def override(self, who: str) -> None:
        """A clerk lets the notice be paid again; who it was is recorded with the new attempt.

        Raises:
            ValueError: nobody is named.
        """
        if not who:
            raise ValueError("somebody must answer for it")
        state = self._context.state
        session = state.session
        refusal = session.lookup.not_added
        if state.page is Page.BEING_CONFIRMED and session.payment.earlier_attempt and session.bill.debt is not None:
            debt = session.bill.debt
            self._context.move(
                Event.OVERRIDDEN,
                *NO_ATTEMPT,
                replace(self._context.session.order, overridden=(*session.order.overridden, debt), override_by=who),
            )
        elif state.page is Page.REVIEW and refusal is not None and refusal.reason is Reason.BEING_CONFIRMED:
            overridden = (*session.order.overridden, refusal.debt)
            order, not_added = replace(session.order, overridden=overridden, override_by=who), None
            try:
                order = replace(order, cart=order.cart.add(refusal.debt))
            except NotAdded as other:
                not_added = other
            self._context.change(order, replace(session.lookup, not_added=not_added))

    def who_lets(self, debts: Sequence[Pendenza]) -> str:
        """The clerk who lets these be paid; empty where none need do so."""
        return self._context.session.order.override_by if any(map(self._is_overridden, debts)) else ""

    def used_up(self, debts: Sequence[Pendenza]) -> None:
        """A payment of these was begun: what the clerk said was of the attempt before it."""
        begun = set(map(key_of, debts))
        overridden = tuple(notice for notice in self._context.session.order.overridden if key_of(notice) not in begun)
        self._context.change(replace(self._context.session.order, overridden=overridden))

    def _is_overridden(self, debt: Pendenza) -> bool:
        return key_of(debt) in map(key_of, self._context.session.order.overridden)


def of_earlier(
    settled: Settled, now: datetime, began_at: datetime | None, recorded_as: Attempt | None
) -> CurrentPayment:
    """An attempt of an earlier visit as the one at hand: nothing is left of any other."""
    return CurrentPayment(
        attempt=settled.attempt,
        settled=settled,
        settled_at=now,
        began_at=began_at,
        earlier_attempt=True,
        recorded_as=recorded_as,
    )


def as_confirming(attempt: Attempt) -> Attempt:
    """An attempt as it is drawn: one that has no ending yet is being confirmed."""
    if attempt.endings:
        return attempt
    return replace(attempt, phase=Phase.ENDED, endings=(Ending.BEING_CONFIRMED,) * len(attempt.notices))
