# SPDX-License-Identifier: EUPL-1.2
"""Search a person's debts at a public screen: a fiscal code alone shows nothing.

It must come with a notice of that person: its number, or at least the last six digits. Whatever does not fit reads
alike, so that nobody learns who owes something here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from datetime import date
from enum import Enum

from kiosk.application.creditors import Creditor
from kiosk.application.ports import Clock, DebtPage, DebtQuery, Debts, DebtSearch
from kiosk.dataclass import dataclass
from kiosk.domain.notice import NotANotice, NoticeNumber, mask_name
from kiosk.domain.pair_limits import PairLimits
from kiosk.domain.pendenza import ANONYMOUS, Pendenza, State
from kiosk.errors import CreditorDown, KioskError, Misconfigured, NotFound, NotPayable, Refusal

#: The fewest last digits of a notice that go with a fiscal code.
MIN_DIGITS = 6
_NOTICE_DIGITS = 18
_MATCH_ROWS = 100
_MATCH_PAGES = 10


class PairRefused(Refusal):
    """The code and the digits do not belong together: unknown code, unknown notice, somebody else's, all alike.

    Attributes:
        tries_left: how many more pairs may fail before the desk.
    """

    def __init__(self, tries_left: int) -> None:
        super().__init__("code and digits do not fit")
        self.tries_left = tries_left


class TooManyTries(Refusal):
    """No more pairs are tried in this visit, or in this hour: to the desk. Nobody was asked."""


class TooFewDigits(Refusal):
    """Fewer than six digits, or no digits: nobody was asked, and it does not count as a try."""


class Status(Enum):
    """What a list is filtered by; the states of GovPay behind it are listed one after the other."""

    TO_PAY = (State.NON_ESEGUITA,)
    PAST_DATE = (State.SCADUTA,)
    PAID = (State.ESEGUITA, State.INCASSATA)
    ALL = (None,)

    @property
    def states(self) -> tuple[State | None, ...]:
        """The states in GovPay; None is no filter."""
        states: tuple[State | None, ...] = self.value
        return states


@dataclass(frozen=True, slots=True)
class ProvenDebtor:
    """A person who has shown a notice of theirs. Made by SearchDebts only; holds for one visit."""

    debtor_id: str = field(repr=False)
    masked_name: str
    matched: Pendenza


class DebtListing:
    """A list of one person's debts, page by page, names masked, each debt on one page only."""

    def __init__(self, search: DebtSearch, queries: Sequence[DebtQuery], creditor_ids: frozenset[str]) -> None:
        self._search = search
        self._queries = tuple(queries)
        self._creditor_ids = creditor_ids
        self._totals: dict[int, int] = {}
        self._page_of: dict[tuple[str, str], int] = {}

    async def page(self, number: int) -> DebtPage:
        """One page, counted from 1; one behind the last is empty. Costs one request, the first time one a state.

        Paging is unstable while debts come and go: a debt that was on another page already is left out here.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        before, found = 0, None
        for index, query in enumerate(self._queries):
            if found is None and not self._ends_before(index, number - before):
                listed = await self._search.page(query, number - before)
                self._totals[index] = listed.total
                found = None if self._ends_before(index, number - before) else listed
            elif index not in self._totals:
                self._totals[index] = (await self._search.page(replace(query, rows_per_page=1), 1)).total
            before += self._pages_of(index)
        unreadable = found.unreadable if found else 0
        return DebtPage(self._fresh(found.rows if found else (), number), self.total, self.pages, unreadable)

    @property
    def total(self) -> int:
        """How many debts there are, by GovPay's count; 0 before the first page."""
        return sum(self._totals.values())

    @property
    def pages(self) -> int:
        """How many pages there are; 1 at least."""
        return max(1, sum(map(self._pages_of, self._totals)))

    def _pages_of(self, index: int) -> int:
        return -(-self._totals.get(index, 0) // self._queries[index].rows_per_page)

    def _ends_before(self, index: int, number: int) -> bool:
        return index in self._totals and number > self._pages_of(index)

    def _fresh(self, rows: Sequence[Pendenza], number: int) -> tuple[Pendenza, ...]:
        shown = []
        for row in rows:
            first_page = self._page_of.setdefault((row.application_id, row.debt_id), number)
            if first_page == number and row.creditor_id in self._creditor_ids:
                shown.append(replace(row, debtor_name=mask_name(row.debtor_name)))
        return tuple(shown)


class SearchDebts:
    """Proves that a person has a notice of theirs in hand, then lists their debts."""

    def __init__(
        self, debts: Debts, search: DebtSearch, creditors: Sequence[Creditor], clock: Clock, limits: PairLimits
    ) -> None:
        self._debts = debts
        self._search = search
        self._creditor_ids = tuple(creditor.id for creditor in creditors)
        self._clock = clock
        self._limits = limits

    def begin_visit(self) -> None:
        """Another visitor: three tries again, as far as the hour allows."""
        self._limits.begin_visit()

    @property
    def tries_left(self) -> int:
        """How many more pairs may fail."""
        return self._limits.tries_left(self._clock.monotonic())

    async def prove(self, debtor_id: str, digits: str) -> ProvenDebtor:
        """Hold a fiscal code against the digits of a notice.

        Args:
            digits: the 18 digits of a notice, or its last ones, six at least; blanks do not matter.

        Raises:
            TooFewDigits: not enough digits.
            TooManyTries: to the desk.
            PairRefused: they do not fit, for whatever reason.
            Outage, Bug: see kiosk/errors.py; this counts as no try.
        """
        code, tail = "".join(debtor_id.split()).upper(), "".join(digits.split())
        if not (MIN_DIGITS <= len(tail) <= _NOTICE_DIGITS and tail.isascii() and tail.isdigit()):
            raise TooFewDigits("digits of a notice are needed beside a code")
        if not self.tries_left:
            raise TooManyTries("no more pairs are tried")
        matched = None
        if code and code != ANONYMOUS:
            matched = await (self._by_number(code, tail) if len(tail) == _NOTICE_DIGITS else self._by_tail(code, tail))
        if matched is None:
            self._limits.failed(self._clock.monotonic())
            raise PairRefused(self.tries_left)
        masked = mask_name(matched.debtor_name)
        return ProvenDebtor(code, masked, replace(matched, debtor_name=masked))

    def listing(
        self, debtor: ProvenDebtor, status: Status = Status.ALL, year: int | None = None, rows_per_page: int = 25
    ) -> DebtListing:
        """The list of that person's debts; `year` is the one in which GovPay took them in (dataCaricamento).

        What is to be paid comes in the order in which it is due, the rest the latest first.
        """
        query = DebtQuery(
            debtor_id=debtor.debtor_id,
            creditor_id=self._only_creditor,
            created_from=date(year, 1, 1) if year is not None else None,
            created_to=date(year, 12, 31) if year is not None else None,
            rows_per_page=rows_per_page,
            by_due_date=status in (Status.TO_PAY, Status.PAST_DATE),
        )
        queries = [replace(query, state=state) for state in status.states]
        return DebtListing(self._search, queries, frozenset(self._creditor_ids))

    @property
    def _only_creditor(self) -> str:
        # GovPay filters by one creditor or by none; rows of others than ours are left out of what it gives
        return self._creditor_ids[0] if len(self._creditor_ids) == 1 else ""

    async def _by_number(self, code: str, digits: str) -> Pendenza | None:
        try:
            notice = NoticeNumber(digits)
        except NotANotice:
            return None
        unsaid: KioskError | None = None
        for creditor_id in self._creditor_ids:
            try:
                debt = await self._debts.find(creditor_id, notice)
            except (NotFound, NotPayable):  # what is refused names no debtor
                continue
            except (CreditorDown, Misconfigured) as error:
                unsaid = unsaid or error
                continue
            if debt.debtor_id == code:
                return debt
        if unsaid is not None:
            raise unsaid
        return None

    async def _by_tail(self, code: str, tail: str) -> Pendenza | None:
        query = DebtQuery(debtor_id=code, creditor_id=self._only_creditor, rows_per_page=_MATCH_ROWS)
        for page in range(1, _MATCH_PAGES + 1):
            listed = await self._search.page(query, page)
            for row in listed.rows:
                if row.creditor_id in self._creditor_ids and row.notice.digits.endswith(tail):
                    return row
            if page >= listed.pages:
                break
        return None
