# SPDX-License-Identifier: EUPL-1.2
"""Where debts are found, searched and made, and what belongs to a notice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date, datetime
from typing import Protocol

from kiosk.dataclass import dataclass
from kiosk.domain.documento import Documento
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.pendenza import Pendenza, State
from kiosk.domain.service import Service
from kiosk.domain.tariff import DebtDraft


class Debts(Protocol):
    """Where debts are found."""

    async def find(self, creditor_id: str, notice: NoticeNumber) -> Pendenza:
        """The debt with that notice number at that creditor, from the best source that there is.

        Raises:
            NotFound: the creditor has no such notice.
            NotPayable: only its own system knows it, and lets nobody pay it.
            CreditorDown: its own system should have been asked, and does not answer.
            Misconfigured: we may not ask for this creditor.
            Outage, Bug: see kiosk/errors.py.
        """
        ...


@dataclass(frozen=True, slots=True)
class DebtQuery:
    """Which debts are looked for. What is None or empty does not count.

    Attributes:
        debtor_id: fiscal code of the debtor, compared without regard to capitals.
        creditor_id: fiscal code of the creditor.
        state: one state; ANOMALA finds nothing (GovPay lists those under ESEGUITA).
        created_from, created_to: GovPay took them in (dataCaricamento) on these days or between them.
        created_since: the same, from a moment on; goes before `created_from`.
        rows_per_page: 1 to 200.
        by_due_date: those due first come first, those without a date last; else those taken in last come first.
    """

    debtor_id: str = field(default="", repr=False)
    creditor_id: str = ""
    state: State | None = None
    created_from: date | None = None
    created_to: date | None = None
    created_since: datetime | None = None
    rows_per_page: int = 25
    by_due_date: bool = False


@dataclass(frozen=True, slots=True)
class DebtPage:
    """One page of a list of debts. The list may change between two pages, so that a debt may come twice, or never.

    Attributes:
        rows: the debts, each once, the newest first; without voci, so that `has_stamp` says nothing.
        total: how many there are in all, and `pages` how many pages, by the server's count.
        unreadable: how many of this page are left out of `rows`, because they cannot be read.
    """

    rows: tuple[Pendenza, ...]
    total: int
    pages: int
    unreadable: int = 0


class DebtSearch(Protocol):
    """Where debts are searched. Debts made from a form and not paid yet are found too."""

    async def page(self, query: DebtQuery, page: int) -> DebtPage:
        """One page, counted from 1; one behind the last is empty.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...

    async def get(self, application_id: str, debt_id: str) -> Pendenza:
        """One debt by idA2A and idPendenza. Not to be polled: GovPay forbids it.

        Raises:
            NotFound: there is none, or it is another application's.
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class Bills(Protocol):
    """Whether a debt is a part of a bill in several parts."""

    async def documento(self, debt: Pendenza) -> Documento | None:
        """The debt's documento, asked for only where the source of the debt does not give it.

        Raises:
            Outage, Bug: nobody knows.
        """
        ...


class NoticePdfs(Protocol):
    """Where the PDF of a notice comes from."""

    async def fetch_pdf(self, creditor_id: str, notice: NoticeNumber, second_lang: str = "") -> bytes:
        """The notice as PDF, byte for byte as GovPay rendered it (it does so anew at each call, in any state).

        Args:
            second_lang: `de`, `en`, `fr` or `sl` beside Italian; anything else: Italian alone.

        Raises:
            NotFound: the creditor has no such notice.
            Refused: this notice has no PDF (a marca da bollo).
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class Catalogue(Protocol):
    """What may be paid without a notice."""

    async def creditors(self) -> Mapping[str, str]:
        """The enabled creditors of the installation, whether served here or not: name by fiscal code.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...

    async def services(self, creditor_id: str, kinds: Sequence[str] = ()) -> Sequence[Service]:
        """The services of a creditor that have a form.

        Args:
            kinds: those to offer (idTipoPendenza), in this order; empty: all that the server lists. Needed where the
                application is authorised for a list of kinds, because GovPay then lists none.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...


class DebtCreation(Protocol):
    """Where debts are made."""

    async def put(self, draft: DebtDraft) -> NoticeNumber:
        """Make the debt of a draft; the same draft again is the same debt.

        Returns:
            The number that it got.

        Raises:
            Refused: a rule of GovPay said no; `code` is its VER_… or the like.
            OutcomeUnknown: it may have been made: put the same draft again.
            Outage: it was not made.
            Bug: see kiosk/errors.py.
        """
        ...

    async def post_form(self, creditor_id: str, kind_id: str, form: Mapping[str, object]) -> Pendenza:
        """Make a debt from a filled form. Each call makes another one.

        Args:
            form: JSON's types, its numbers int or Decimal.

        Raises:
            FormRejected: fields are wrong.
            Refused: the creditor's rules said no, in `text_of_creditor`.
            NotFound: the creditor has no such kind of debt.
            OutcomeUnknown: it may have been made: look for it before trying again.
            Outage: it was not made.
            Bug: see kiosk/errors.py.
        """
        ...
