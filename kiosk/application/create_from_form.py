# SPDX-License-Identifier: EUPL-1.2
"""Make a debt from a filled form. GovPay makes another one at each call: what is not known is looked for first."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta

from kiosk.application.ports import Clock, DebtCreation, DebtQuery, DebtSearch
from kiosk.dataclass import dataclass
from kiosk.domain.money import Money
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import KioskError, Outage, OutcomeUnknown
from kiosk.logs import get_logger

log = get_logger(__name__)

_Identity = tuple[str, str]

#: When a debt whose making is unknown is looked for, in seconds after the failure.
LOOKS_S = (2.0, 5.0, 10.0)
#: How far the clocks of kiosk and GovPay may be apart.
_CLOCKS_APART = timedelta(seconds=60)
_ROWS_PER_PAGE = 100
_MAX_PAGES = 10


@dataclass(frozen=True, slots=True)
class LostTry:
    """A try whose debt was not found: the next one looks for it first, for it may have come late.

    Attributes:
        sent_at: when it was sent.
        known: what was there before it.
    """

    sent_at: datetime
    known: frozenset[_Identity]


class NotMade(OutcomeUnknown):
    """Nothing was found by the last search: trying again may be offered.

    Attributes:
        lost: for the next try.
    """

    def __init__(self, message: str, lost: LostTry) -> None:
        super().__init__(message)
        self.lost = lost


class SeveralMade(OutcomeUnknown):
    """More than one debt was found that may be this one: only the desk can tell."""


class CreateFromForm:
    """Sends a form once, and looks for the debt when the answer is lost.

    Args:
        own: a search among the debts of our own application (Pendenze v2); None where the installation has none.
    """

    def __init__(self, creation: DebtCreation, own: DebtSearch | None, clock: Clock) -> None:
        self._creation = creation
        self._own = own
        self._clock = clock

    async def __call__(
        self, creditor_id: str, kind_id: str, form: Mapping[str, object], earlier: LostTry | None = None
    ) -> Pendenza:
        """Make it.

        Args:
            form: JSON's types, its numbers int or Decimal.
            earlier: a try of the same form that ended in NotMade.

        Raises:
            FormRejected, Refused, NotFound: see DebtCreation.post_form; nothing was made.
            NotMade: nothing was made as far as can be seen; the same may be tried again.
            SeveralMade: ask at the desk.
            OutcomeUnknown: it could not be looked for; ask at the desk.
            Outage, Bug: see kiosk/errors.py; nothing was made.
        """
        wanted = _Wanted(creditor_id, kind_id, form)
        if earlier is not None and (late := await self._found(wanted, earlier)) is not None:
            return late
        this = earlier or await self._begin(creditor_id)
        try:
            return await self._creation.post_form(creditor_id, kind_id, form)
        except OutcomeUnknown as error:
            if this is None:  # nobody knows what was there before: another visitor's debt might be taken for this one
                raise
            log.warning("outcome of a form unknown, its debt is looked for", kind=kind_id)
            return await self._look(wanted, this, error)

    async def _begin(self, creditor_id: str) -> LostTry | None:
        """What is there just before; None when nobody can tell."""
        sent_at = self._clock.now()
        try:
            known = await self._recent(creditor_id, sent_at)
        except KioskError as error:
            log.warning("what was there before a form is not known", why=type(error).__name__)
            return None
        return LostTry(sent_at, frozenset(map(_identity, known)))

    async def _found(self, wanted: _Wanted, lost: LostTry) -> Pendenza | None:
        """The debt of a try that was lost; None when there is none.

        Raises:
            SeveralMade: more than one may be it.
            Outage, Bug: see kiosk/errors.py.
        """
        recent = await self._recent(wanted.creditor_id, lost.sent_at)
        found = [debt for debt in recent if _identity(debt) not in lost.known and wanted.fits(debt)]
        if len(found) > 1:
            raise SeveralMade(f"{len(found)} debts may be of this form")
        return next(iter(found), None)

    async def _look(self, wanted: _Wanted, lost: LostTry, error: OutcomeUnknown) -> Pendenza:
        began, seen = self._clock.monotonic(), False
        for at_s in LOOKS_S:
            await self._clock.sleep(began + at_s - self._clock.monotonic())
            try:
                found = await self._found(wanted, lost)
            except SeveralMade as several:
                raise several from error
            except KioskError as why:
                log.warning("a made debt cannot be looked for", why=type(why).__name__)
                seen = False
                continue
            if found is not None:
                return found
            seen = self._own is not None
        if seen:
            raise NotMade("no debt of this form was found", lost) from error
        raise error

    async def _recent(self, creditor_id: str, sent_at: datetime) -> list[Pendenza]:
        if self._own is None:
            return []
        since = sent_at - _CLOCKS_APART
        query = DebtQuery(creditor_id=creditor_id, created_since=since, rows_per_page=_ROWS_PER_PAGE)
        found: dict[_Identity, Pendenza] = {}
        for page in range(1, _MAX_PAGES + 1):
            listed = await self._own.page(query, page)
            if listed.unreadable:
                raise Outage("a list of recent debts with rows that cannot be read")  # one of them may be it
            found.update((_identity(debt), debt) for debt in listed.rows)
            if page >= listed.pages:
                break
        return list(found.values())


class _Wanted:
    """What the debt of a form must agree with: kind, creditor, and amount and debtor where the form names them."""

    def __init__(self, creditor_id: str, kind_id: str, form: Mapping[str, object]) -> None:
        self.creditor_id = creditor_id
        self._kind_id = kind_id
        self._amount = _amount(form.get("importo"))
        debtor = form.get("soggettoPagatore")
        code = debtor.get("identificativo") if isinstance(debtor, Mapping) else None
        self._debtor_id = code.strip().upper() if isinstance(code, str) else ""

    def fits(self, debt: Pendenza) -> bool:
        """Whether a debt may be the one."""
        return (
            (debt.creditor_id, debt.kind_id) == (self.creditor_id, self._kind_id)
            and self._amount in (None, debt.amount)
            and self._debtor_id in ("", debt.debtor_id)
        )


def _identity(debt: Pendenza) -> _Identity:
    return debt.application_id, debt.debt_id


def _amount(value: object) -> Money | None:
    try:
        return Money.from_json(value)
    except (ValueError, ArithmeticError):
        return None
