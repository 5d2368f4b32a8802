# SPDX-License-Identifier: EUPL-1.2
"""Make the debt of a tariff: once, however often it is tried."""

from __future__ import annotations

import secrets
from collections.abc import Callable

from kiosk.application.ports import Clock, DebtCreation, Debts
from kiosk.domain.debt_id import new_debt_id
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza
from kiosk.domain.tariff import DebtDraft, Debtor, Tariff
from kiosk.errors import OutcomeUnknown
from kiosk.logs import get_logger

log = get_logger(__name__)

#: When the same PUT is sent again after an unknown outcome, in seconds after it. GovPay answers 500 to one of two that
#: cross, and 200 to it a moment later.
RETRIES_S = (1.0, 4.0)
_RANDOM_BITS = 80


class CreateDebt:
    """Drafts a debt with a name of its own, sends it until it is known to be there, and reads it back."""

    def __init__(
        self,
        creation: DebtCreation,
        debts: Debts,
        clock: Clock,
        randomness: Callable[[], int] = lambda: secrets.randbits(_RANDOM_BITS),
    ) -> None:
        self._creation = creation
        self._debts = debts
        self._clock = clock
        self._randomness = randomness

    def draft(
        self, tariff: Tariff, quantity: int = 1, amount: Money | None = None, debtor: Debtor | None = None
    ) -> DebtDraft:
        """What is to be made. Keep it until the debt is there: its name makes a second try harmless.

        Raises:
            OrderRefused: see Tariff.draft.
        """
        now = self._clock.now()
        return tariff.draft(new_debt_id(now, self._randomness()), now.year, quantity, amount, debtor)

    async def __call__(self, draft: DebtDraft) -> Pendenza:
        """Make it. After any error the same draft may be given again.

        Raises:
            Refused: a rule of GovPay said no; `code` is its VER_… or the like.
            OutcomeUnknown: nobody knows yet whether it is there.
            Outage, Bug: see kiosk/errors.py.
        """
        notice = await self._put(draft)
        return await self._debts.find(draft.creditor_id, notice)

    async def _put(self, draft: DebtDraft) -> NoticeNumber:
        for wait_s in RETRIES_S:
            try:
                return await self._creation.put(draft)
            except OutcomeUnknown:
                log.warning("outcome of a PUT unknown, the same is sent again", after_s=wait_s)
                await self._clock.sleep(wait_s)
        return await self._creation.put(draft)
