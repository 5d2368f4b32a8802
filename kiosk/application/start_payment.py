# SPDX-License-Identifier: EUPL-1.2
"""Start a payment: read each debt a last time, then hand the cart to the payment channel."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence

from kiosk.application.find_debt import FindDebt
from kiosk.application.ports import Clock, Fact, FactKind, Journal, PaymentChannel, PaymentRequest
from kiosk.dataclass import dataclass
from kiosk.domain.attempt import ALPHABET, ID_LENGTH, Attempt, CartItem
from kiosk.domain.fact import KIOSK
from kiosk.domain.navigation import ReturnAddresses
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import KioskError


def new_attempt_id() -> str:
    """An id that nobody can guess."""
    return "".join(secrets.choice(ALPHABET) for _ in range(ID_LENGTH))


@dataclass(frozen=True, slots=True)
class Started:
    """A payment whose page may be shown.

    Attributes:
        page: the address on which the payer goes on.
    """

    attempt: Attempt
    page: str
    returns: ReturnAddresses


class StartPayment:
    """Reads the debts again and sends the cart; each act is in the journal before it happens."""

    def __init__(
        self,
        find_debt: FindDebt,
        channel: PaymentChannel,
        journal: Journal,
        clock: Clock,
        return_base: str,
        email: str | None = None,
        new_id: Callable[[], str] = new_attempt_id,
    ) -> None:
        self._find_debt = find_debt
        self._channel = channel
        self._journal = journal
        self._clock = clock
        self._return_base = return_base
        self._email = email
        self._new_id = new_id
        #: ids of the attempts of this run of the program
        self.begun: set[str] = set()

    async def read_again(self, debts: Sequence[Pendenza]) -> tuple[Pendenza, ...]:
        """The same debts as GovPay knows them now; the caller looks for changes.

        Raises:
            NotFound, Outage, Bug: see kiosk/errors.py.
        """
        return tuple([await self._find_debt(ScannedNotice(debt.notice, debt.creditor_id)) for debt in debts])

    async def open(self, debts: Sequence[Pendenza], lang: str, who: str = KIOSK) -> Started:
        """Send the cart of these debts, just read and all payable.

        Args:
            who: the clerk who lets a notice be paid whose earlier attempt is not settled; recorded.

        Raises:
            JournalUnavailable: nothing was sent, since it could not be recorded.
            Refused, Outage, OutcomeUnknown, Bug: see PaymentChannel.start; nothing can have been authorised.
        """
        attempt = Attempt(self._new_id(), tuple(map(CartItem.of, debts)))
        returns = ReturnAddresses(self._return_base, attempt.id)
        self.begun.add(attempt.id)
        details = {"notices": [notice_details(item) for item in attempt.notices]}
        self._journal.record(Fact(self._clock.now(), attempt.id, FactKind.ATTEMPT, details, who), attempt)
        for debt in debts:
            self._tell(FactKind.DEBT_READ, attempt, notice=str(debt.notice), state=debt.state.value)
        attempt = attempt.cart_sent()
        self._tell(FactKind.CART_SENT, attempt, amount_cents=attempt.total.cents)
        try:
            page = await self._channel.start(PaymentRequest(attempt.id, attempt.notices, returns, lang, self._email))
        except KioskError as error:
            self._tell(FactKind.CART_ANSWERED, attempt.cart_refused(), failed=type(error).__name__)
            raise
        self._tell(FactKind.CART_ANSWERED, attempt, accepted=True)
        attempt = attempt.page_opened()
        self._tell(FactKind.PAGE_OPENED, attempt)
        return Started(attempt, page, returns)

    def _tell(self, kind: FactKind, attempt: Attempt, **details: object) -> None:
        self._journal.record(Fact(self._clock.now(), attempt.id, kind, details), attempt)


def notice_details(item: CartItem) -> dict[str, object]:
    """A notice as the journal's facts name it."""
    return {"creditor": item.creditor_id, "notice": str(item.notice), "amount_cents": item.amount.cents}
