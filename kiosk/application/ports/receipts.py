# SPDX-License-Identifier: EUPL-1.2
"""Where receipts are found."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Protocol

from kiosk.domain.notice import NoticeNumber
from kiosk.domain.receipt import Receipt, ReceiptSummary


class Receipts(Protocol):
    """Where receipts are found."""

    async def prove(self, creditor_id: str) -> None:
        """That the receipts of this creditor can be read: a list was, since the start and since the last refusal.

        Asks nothing where that is known; an empty list is as good as any.

        Raises:
            Misconfigured: we may not read them.
            Outage, Bug: nobody knows.
        """
        ...

    async def list(self, creditor_id: str, notice: NoticeNumber, iuv: str) -> Sequence[ReceiptSummary]:
        """All receipts of that notice, of any esito; empty when there is none yet.

        Raises:
            Outage, Bug: see kiosk/errors.py.
        """
        ...

    async def announced(self, notices: Collection[tuple[str, NoticeNumber]]) -> None:
        """Wait until it is announced, from now on, that a receipt of one of these is there: creditor's code and number.

        What is announced proves nothing: the receipts are listed all the same. Never returns where nobody announces
        any.

        Raises:
            Outage, Bug: nothing will be announced any more.
        """
        ...

    async def fetch(self, summary: ReceiptSummary) -> Receipt:
        """One receipt in detail.

        Raises:
            NotFound, Outage, Bug: the list has proven what it proved all the same.
        """
        ...

    async def fetch_pdf(self, summary: ReceiptSummary) -> bytes:
        """The PDF of one receipt, byte for byte as GovPay rendered it (it does so anew at each call).

        Raises:
            NotFound, Outage, Bug: there is no PDF to be had.
        """
        ...
