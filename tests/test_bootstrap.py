# SPDX-License-Identifier: EUPL-1.2
"""A kiosk whose servers cannot be asked shows its pages all the same, says so, and can be stopped at any moment."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk import bootstrap, config
from kiosk.application.visit.state import Server, VisitState
from kiosk.domain.flow import Page


def settings(**govpay: Any) -> config.Settings:
    return config.parse(
        {
            "creditors": [{"id": "01234567897", "name": "Comune di Montechiaro"}],
            "govpay": {
                "pagamento_v2": "https://govpay.invalid/govpay-api-pagamento",
                "ragioneria_v3": "https://govpay.invalid/govpay-api-ragioneria",
                "auth": {"user": "kiosk", "password": "secret"},
                **govpay,
            },
            "checkout": {"api": "https://checkout.invalid/checkout/ec", "subscription_key": "key"},
        }
    )


@pytest.fixture(autouse=True)
def collector() -> Iterator[None]:
    yield
    gc.enable()
    gc.unfreeze()


def test_a_certificate_that_is_missing_is_told_at_the_first_search(caplog: pytest.LogCaptureFixture) -> None:
    async def visit() -> VisitState:
        kiosk = bootstrap.build(settings(ca_file="/nowhere/ca.pem"))
        try:
            await kiosk.warm_up()
            down = asyncio.Event()
            kiosk.visit.listen(lambda state: down.set() if state.page is Page.UNAVAILABLE else None)
            kiosk.visit.scan("PAGOPA|002|301000000000000144|01234567897|12640")
            await asyncio.wait_for(down.wait(), 10)
            return kiosk.visit.state
        finally:
            await kiosk.aclose()

    trouble = asyncio.run(visit()).trouble
    assert trouble is not None
    assert (trouble.server, trouble.kind) == (Server.GOVPAY, "misconfigured")
    assert caplog.records[0].getMessage() == "GovPay and Checkout cannot be asked"


def test_a_secret_that_is_missing_is_told_at_the_start(tmp_path: Path) -> None:
    auth = {"user": "kiosk", "password_file": str(tmp_path / "none")}
    with pytest.raises(config.ConfigError, match="cannot read the secret"):
        bootstrap.build(settings(auth=auth))


def test_once_it_is_warm_garbage_is_collected_again() -> None:
    async def warm() -> None:
        kiosk = bootstrap.build(settings())
        gc.disable()
        await kiosk.warm_up()
        await kiosk.aclose()

    asyncio.run(warm())
    assert gc.isenabled()
    assert gc.get_freeze_count()


def test_it_can_be_stopped_before_it_is_warm() -> None:
    async def start_and_stop() -> None:
        kiosk = bootstrap.build(settings())
        warming = asyncio.create_task(kiosk.warm_up())
        await asyncio.sleep(0)
        await kiosk.aclose()
        await warming

    asyncio.run(start_and_stop())


def test_a_part_that_is_missing_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    bootstrap._load(["kiosk.not_there", "kiosk.errors"])
    (record,) = caplog.records
    assert vars(record)["details"] == {"module": "kiosk.not_there"}
