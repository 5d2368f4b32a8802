# SPDX-License-Identifier: EUPL-1.2
"""Recheck an attempt that is not settled: one question a notice, and only a receipt changes anything."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from kiosk.application.ports import Clock, FactKind, Journal, Receipts
from kiosk.application.record_best_effort import record_best_effort
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import Attempt, CartItem, Phase
from kiosk.domain.ending import Ending, Evidence, ending_of
from kiosk.domain.open_attempt import paid_elsewhere
from kiosk.domain.receipt import ReceiptSummary, proofs
from kiosk.errors import KioskError, TooManyRequests
from kiosk.logs import get_logger

log = get_logger(__name__)

#: Awaited before each request.
Pace = Callable[[], Awaitable[None]]


async def _at_once() -> None:
    return


@dataclass(frozen=True, slots=True)
class RecheckResult:
    """What is known after the recheck.

    Attributes:
        attempt: as it is now.
        proofs: per notice, the receipts that prove it paid, the latest first; of one that was known as paid, none.
        answered: GovPay answered all questions.
        retry_after_s: it asks us to wait so long, in seconds, before we ask again; None: it does not.
    """

    attempt: Attempt
    proofs: tuple[tuple[ReceiptSummary, ...], ...]
    answered: bool
    retry_after_s: float | None = None

    def is_paid(self, item: CartItem) -> bool:
        """Whether that notice is paid, by this attempt or another."""
        known = self.attempt.endings or (None,) * len(self.proofs)
        pairs = zip(self.attempt.notices, known, self.proofs, strict=True)
        return any(notice.is_same(item) and (ending is Ending.PAID or found) for notice, ending, found in pairs)


#: GovPay says "later" without saying when.
_LATER_S = 60.0


class RecheckAttempt:
    """Asks for the receipts of what is not proven, and records what they prove.

    An attempt that was cut off before its ending gets one now: not paid where nothing can have been authorised, else
    being confirmed. A receipt that names another attempt proves the notice paid, not this attempt (`paid_elsewhere`):
    this one stays as it is, because its own money may still come.
    """

    def __init__(self, receipts: Receipts, journal: Journal, clock: Clock) -> None:
        self._receipts = receipts
        self._tell = partial(record_best_effort, journal, clock)

    async def __call__(self, attempt: Attempt, pace: Pace = _at_once) -> RecheckResult:
        """Look. Whatever fails is a question without an answer; a journal that fails costs the record only."""
        known = attempt.endings or (None,) * len(attempt.notices)
        found: list[tuple[ReceiptSummary, ...]] = []
        ours: list[bool] = []
        answered, retry_after_s = True, None
        for item, ending in zip(attempt.notices, known, strict=True):
            found.append(())
            ours.append(ending is Ending.PAID)
            if ending is Ending.PAID or retry_after_s is not None:
                continue
            try:
                found[-1], ours[-1] = await self._ask(attempt, item, pace)
            except Exception as error:  # a fault of ours in asking must not end the looking
                log.warning("no answer", error=type(error).__name__, exc_info=not isinstance(error, KioskError))
                answered = False
                if isinstance(error, TooManyRequests):
                    retry_after_s = error.retry_after_s if error.retry_after_s is not None else _LATER_S
                else:
                    self._tell(FactKind.CHECK, attempt, notice=str(item.notice), answered=False)
        after = _after(attempt, ours, answered)
        if after != attempt:
            self._tell(FactKind.ENDING, after, endings=[ended.value for ended in after.endings])
        return RecheckResult(after, tuple(found), answered, retry_after_s)

    async def _ask(self, attempt: Attempt, item: CartItem, pace: Pace) -> tuple[tuple[ReceiptSummary, ...], bool]:
        """The receipts that prove the notice paid, and whether one of them may be this attempt's."""
        await pace()
        listed = await self._receipts.list(item.creditor_id, item.notice, item.iuv)
        found = proofs(listed)
        ours = await self._is_ours(attempt, found, pace)
        details: dict[str, object] = {"paid_elsewhere": True} if found and not ours else {}
        self._tell(
            FactKind.CHECK,
            attempt,
            notice=str(item.notice),
            answered=True,
            receipts=[(summary.receipt_id, summary.esito.value) for summary in listed],
            **details,
        )
        return found, ours

    async def _is_ours(self, attempt: Attempt, found: Sequence[ReceiptSummary], pace: Pace) -> bool:
        for summary in found:
            await pace()
            try:
                note = (await self._receipts.fetch(summary)).payment_note
            except Exception as error:  # noqa: BLE001  without a note nothing speaks against this attempt
                log.warning("no detail of a receipt", error=type(error).__name__)
                return True
            if not paid_elsewhere(attempt.id, note):
                return True
        return False


def _after(attempt: Attempt, ours: Sequence[bool], answered: bool) -> Attempt:
    if attempt.phase is Phase.ENDED:
        return attempt.proven(ours)
    possible, code = attempt.may_be_authorised, attempt.outcome_code
    # a proof counts though another question, of another creditor perhaps, is never answered
    if attempt.phase is not Phase.CHECKING or not (answered or (possible and any(ours))):
        return attempt
    # this one look is all that is asked where nothing can have been authorised, not where something may have been
    return attempt.ended(tuple(ending_of(Evidence(paid, possible, code, not possible, answered)) for paid in ours))
