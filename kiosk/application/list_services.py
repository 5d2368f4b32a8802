# SPDX-License-Identifier: EUPL-1.2
"""List what can be paid without a notice at the creditors of this kiosk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from kiosk.application.creditors import Creditor
from kiosk.application.ports import Catalogue, Clock
from kiosk.domain.service import Service
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)

#: For how long a list is shown without asking again, in seconds. GovPay's own cache holds it for two hours.
_FRESH_S = 600.0


class ListServices:
    """Asks each creditor of the list once in ten minutes; one that fails does not hide the others.

    Args:
        kinds: per creditor, the kinds of debt to offer (idTipoPendenza); a creditor without an entry offers all that
            GovPay lists.
    """

    def __init__(
        self, catalogue: Catalogue, creditors: Sequence[Creditor], clock: Clock, kinds: Mapping[str, Sequence[str]]
    ) -> None:
        self._catalogue = catalogue
        self._creditors = tuple(creditors)
        self._clock = clock
        self._kinds = kinds
        self._held: dict[str, tuple[float, tuple[Service, ...]]] = {}

    async def __call__(self) -> tuple[Service, ...]:
        """The services, in the order of the creditors.

        Raises:
            Outage, Bug: no creditor could be asked.
        """
        found: list[Service] = []
        failed: KioskError | None = None
        answered = False
        for creditor in self._creditors:
            try:
                found += await self._of(creditor.id)
                answered = True
            except KioskError as error:
                log.warning("services of a creditor cannot be listed", creditor=creditor.id, why=type(error).__name__)
                failed = error
        if failed is not None and not answered:
            raise failed
        return tuple(found)

    async def _of(self, creditor_id: str) -> tuple[Service, ...]:
        now = self._clock.monotonic()
        asked_at, held = self._held.get(creditor_id, (now - _FRESH_S, ()))
        if now - asked_at < _FRESH_S:
            return held
        services = tuple(await self._catalogue.services(creditor_id, self._kinds.get(creditor_id, ())))
        self._held[creditor_id] = now, services
        return services
