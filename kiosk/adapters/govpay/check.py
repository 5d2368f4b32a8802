# SPDX-License-Identifier: EUPL-1.2
"""Whether GovPay knows us, and lets us see that somebody has paid."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from kiosk.adapters.govpay.profile import ProfileProbe
from kiosk.application.check_health import server_code
from kiosk.application.ports import CheckResult, CheckState, Receipts
from kiosk.errors import KioskError

_GOVPAY = 1


class GovPayCheck:
    """The profile in each API in use, and the receipts of each creditor."""

    name = "govpay"

    def __init__(self, profiles: Sequence[ProfileProbe], receipts: Receipts, creditor_ids: Sequence[str]) -> None:
        self._profiles = tuple(profiles)
        self._receipts = receipts
        self._creditor_ids = tuple(creditor_ids)

    async def run(self) -> Sequence[CheckResult]:
        """One result an API, then one a creditor. All are asked at the same time: one that does not answer, or a whole
        GovPay, takes no longer than one request may."""
        apis = [self._profile(probe) for probe in self._profiles]
        return await asyncio.gather(*apis, *[self._rights(creditor_id) for creditor_id in self._creditor_ids])

    async def _profile(self, probe: ProfileProbe) -> CheckResult:
        api = probe.api.value
        name = f"{self.name} {api}"
        try:
            profile = await probe.read()
        except KioskError as error:
            return CheckResult(name, CheckState.BROKEN, f"GovPay, {api}: {error}", server_code(_GOVPAY, error))
        return CheckResult(name, CheckState.OK, f"GovPay, {api}: knows this kiosk as {profile.name}")

    async def _rights(self, creditor_id: str) -> CheckResult:
        name = f"{self.name} receipts {creditor_id}"
        try:
            await self._receipts.prove(creditor_id)
        except KioskError as error:
            said = f"creditor {creditor_id}: receipts cannot be read, nothing can be paid ({error})"
            return CheckResult(name, CheckState.BROKEN, said, server_code(_GOVPAY, error))
        return CheckResult(name, CheckState.OK, f"creditor {creditor_id}: receipts can be read")
