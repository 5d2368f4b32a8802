# SPDX-License-Identifier: EUPL-1.2
"""All looks are made and told in their order, whatever becomes of one of them."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from kiosk.application.check_health import check_health, server_code
from kiosk.application.ports import CheckResult, CheckState
from kiosk.errors import Bug, KioskError, Misconfigured, Outage, TooManyRequests


class Look:
    """A check that says what it is told to, raises it, or never returns."""

    def __init__(self, name: str, fails: Exception | None = None, *, hangs: bool = False) -> None:
        self.name = name
        self._fails = fails
        self._hangs = hangs

    async def run(self) -> Sequence[CheckResult]:
        if self._hangs:
            await asyncio.Event().wait()
        if self._fails is not None:
            raise self._fails
        return [CheckResult(f"{self.name} {part}", CheckState.OK, "is well") for part in ("a", "b")]


def test_results_come_in_the_order_of_the_checks() -> None:
    found = asyncio.run(check_health([Look("one"), Look("two")]))
    assert [one.name for one in found] == ["one a", "one b", "two a", "two b"]


@pytest.mark.parametrize("error", [RuntimeError("secret"), KeyError("x"), Exception(), Outage("down")], ids=repr)
def test_a_check_that_fails_is_a_result_and_hides_no_other(error: Exception) -> None:
    failed, *others = asyncio.run(check_health([Look("one", error), Look("two")]))
    assert (failed.name, failed.state, failed.code) == ("one", CheckState.BROKEN, "K-903")
    assert "secret" not in failed.text
    assert len(others) == 2


def test_a_check_that_never_returns_is_a_result() -> None:
    *others, late = asyncio.run(check_health([Look("two"), Look("one", hangs=True)], limit_s=0.01))
    assert (late.name, late.state, late.code) == ("one", CheckState.BROKEN, "K-903")
    assert len(others) == 2


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (Outage("down"), "K-101"),
        (TooManyRequests("wait"), "K-101"),
        (Misconfigured("401"), "K-102"),
        (Bug("400"), "K-103"),
    ],
)
def test_codes_are_those_that_visitors_bring_to_the_desk(error: KioskError, code: str) -> None:
    assert server_code(1, error) == code
