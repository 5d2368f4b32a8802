# SPDX-License-Identifier: EUPL-1.2
"""What is said of GovPay when an installation is looked at."""

from __future__ import annotations

import asyncio
from typing import Any

from kiosk.adapters.govpay.check import GovPayCheck
from kiosk.adapters.govpay.settings import Api
from kiosk.application.check_health import check_health
from kiosk.application.ports import CheckState
from kiosk.errors import Outage


class SilentGovPay:
    """Fails whoever asks, and not before everybody has asked."""

    def __init__(self, api: Api, all_asked: asyncio.Barrier) -> None:
        self.api = api
        self._all_asked = all_asked

    async def read(self) -> None:
        await self._all_asked.wait()
        raise Outage("no answer")

    async def prove(self, creditor_id: str) -> None:
        await self.read()


def test_a_govpay_that_does_not_answer_is_said_of_each_api_and_creditor_after_one_wait() -> None:
    asyncio.run(_said_of_each())


async def _said_of_each() -> None:
    all_asked = asyncio.Barrier(4)
    apis: Any = [SilentGovPay(api, all_asked) for api in (Api.PENDENZE_V2, Api.RAGIONERIA_V3)]
    check = GovPayCheck(apis, apis[0], ["01234567897", "01876543214"])
    results = await check_health([check], limit_s=2)
    assert [(result.state, result.code) for result in results] == [(CheckState.BROKEN, "K-101")] * 4
    assert ["pendenze_v2" in results[0].text, "01876543214" in results[3].text] == [True, True]
