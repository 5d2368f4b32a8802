# SPDX-License-Identifier: EUPL-1.2
"""Whether pagoPA Checkout can be reached."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.application.check_health import server_code
from kiosk.application.ports import CheckResult, CheckState, Probe
from kiosk.errors import KioskError

_CHECKOUT = 2


class CheckoutCheck:
    """Its hosts. Whether it takes our key only a cart would tell."""

    name = "checkout"

    def __init__(self, probe: Probe) -> None:
        self._probe = probe

    async def run(self) -> Sequence[CheckResult]:
        """Connect to its API and to its page."""
        try:
            await self._probe.check()
        except KioskError as error:
            return (CheckResult(self.name, CheckState.BROKEN, f"Checkout: {error}", server_code(_CHECKOUT, error)),)
        return (CheckResult(self.name, CheckState.OK, "Checkout can be reached"),)
