# SPDX-License-Identifier: EUPL-1.2
"""Find the other parts of the bill that a debt belongs to, so that it is not paid twice over."""

from __future__ import annotations

from dataclasses import replace

from kiosk.application.ports import Bills, DebtQuery, DebtSearch
from kiosk.dataclass import dataclass
from kiosk.domain.instalments import Block, InstalmentPlan, NoticeKey, same_bill
from kiosk.domain.pendenza import ANONYMOUS, Pendenza
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)

_ROWS_PER_PAGE = 100
_MAX_PAGES = 10


@dataclass(frozen=True, slots=True)
class InstalmentsFound:
    """What is known of a debt's bill.

    Attributes:
        debt: the debt, with its documento where one was found.
        plan: the bill with more than one part; None when there is none or its other parts cannot be seen.
        may_be_instalment: the other parts cannot be seen: the debt is payable, with "può far parte di una rateazione".
        open_payments: those of its parts of which a payment is being confirmed.
    """

    debt: Pendenza
    plan: InstalmentPlan | None = None
    may_be_instalment: bool = False
    open_payments: frozenset[NoticeKey] = frozenset()

    @property
    def block(self) -> Block | None:
        """What keeps the debt from being paid: another way of paying its bill was taken."""
        return self.plan.block(self.debt, open_payments=self.open_payments) if self.plan is not None else None


class FindInstalments:
    """Finds the parts of a debt's bill; asks nothing for a debt that is known to have no documento.

    Args:
        own: a search that gives the documento of each row (Pendenze v2); None where the installation has none.
    """

    def __init__(self, bills: Bills, own: DebtSearch | None) -> None:
        self._bills = bills
        self._own = own

    async def __call__(self, debt: Pendenza) -> InstalmentsFound:
        """Look for them. An outage here does not keep anybody from paying: it only leaves the question open."""
        try:
            documento = await self._bills.documento(debt)
        except KioskError as error:
            log.warning("nobody knows whether this is an instalment", why=type(error).__name__)
            return InstalmentsFound(debt, may_be_instalment=True)
        if documento is None:
            return InstalmentsFound(debt)
        debt = replace(debt, documento=documento)
        plan = InstalmentPlan.of(debt, await self._siblings(debt))
        if not plan.has_choice:
            return InstalmentsFound(debt, may_be_instalment=True)
        return InstalmentsFound(debt, plan)

    async def _siblings(self, debt: Pendenza) -> list[Pendenza]:
        if self._own is None or debt.debtor_id in ("", ANONYMOUS):
            return []
        query = DebtQuery(debtor_id=debt.debtor_id, creditor_id=debt.creditor_id, rows_per_page=_ROWS_PER_PAGE)
        found: list[Pendenza] = []
        try:
            for page in range(1, _MAX_PAGES + 1):
                listed = await self._own.page(query, page)
                found += [row for row in listed.rows if same_bill(debt, row)]
                if page >= listed.pages:
                    return found
        except KioskError as error:
            log.warning("the other instalments cannot be seen", why=type(error).__name__)
            return []
        log.warning("list of a debtor longer than looked through", pages=_MAX_PAGES)
        return found
