# SPDX-License-Identifier: EUPL-1.2
"""Find out at the start whether payments could be verified here, so that the log tells it before anybody comes."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.application.creditors import Creditor
from kiosk.application.ports import Receipts
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)


class ProveRights:
    """Asks once for each creditor that is served. Who pays later needs no request more for it."""

    def __init__(self, receipts: Receipts, creditors: Sequence[Creditor]) -> None:
        self._receipts = receipts
        self._creditors = tuple(creditors)

    async def __call__(self) -> dict[str, KioskError]:
        """Ask. Returns why not, by creditor; of those whose receipts can be read nothing."""
        missing: dict[str, KioskError] = {}
        for creditor in self._creditors:
            try:
                await self._receipts.prove(creditor.id)
            except KioskError as error:
                missing[creditor.id] = error
                log.error(
                    "no payment to this creditor can be verified: none will be started",
                    creditor=creditor.id,
                    error=type(error).__name__,
                    detail=str(error),
                )
        return missing
