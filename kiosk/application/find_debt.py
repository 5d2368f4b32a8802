# SPDX-License-Identifier: EUPL-1.2
"""Find the debt that a notice is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kiosk.application.creditors import Creditor
from kiosk.application.ports import Debts
from kiosk.domain.notice import ScannedNotice
from kiosk.domain.pendenza import Pendenza
from kiosk.errors import CreditorDown, ForeignCreditor, KioskError, Misconfigured, NotFound


class FindDebt:
    """Asks each creditor of the list in order; a code that names its creditor is asked there only."""

    def __init__(self, debts: Debts, creditors: Sequence[Creditor]) -> None:
        self._debts = debts
        self._creditors = tuple(creditors)

    async def __call__(self, scanned: ScannedNotice) -> Pendenza:
        """Find it.

        Raises:
            ForeignCreditor: the code names a creditor that is not served here; no request was sent.
            NotPayable: a creditor's own system knows it, and lets nobody pay it.
            NotFound: no creditor of the list has it.
            CreditorDown, Misconfigured: none has it, and of this one nobody could say.
            Outage, Bug: see kiosk/errors.py.
        """
        if scanned.creditor_id is None:
            asked = self._creditors
        else:
            asked = tuple(served for served in self._creditors if served.id == scanned.creditor_id)
            if not asked:
                raise ForeignCreditor(scanned.creditor_id)
        unsaid: KioskError | None = None
        for creditor in asked:
            try:
                found = await self._debts.find(creditor.id, scanned.number)
            except NotFound:
                continue
            except (CreditorDown, Misconfigured) as error:
                unsaid = unsaid or error  # another may have it; that the next does not must not hide this
                continue
            return found if found.creditor_name else replace(found, creditor_name=creditor.name)
        if unsaid is not None:
            raise unsaid
        raise NotFound(f"none of {len(asked)} creditors has the notice")
