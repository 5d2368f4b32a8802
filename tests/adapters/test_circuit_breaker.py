# SPDX-License-Identifier: EUPL-1.2
"""What a breaker learns from a call."""

from __future__ import annotations

import asyncio

import pytest

from kiosk.adapters.circuit_breaker import through_breaker
from kiosk.domain.breaker import Breaker, Circuit
from kiosk.errors import Bug, Misconfigured, NotFound, Outage, OutcomeUnknown, Refused, TooManyRequests


def _once(breaker: Breaker, error: BaseException) -> None:
    with pytest.raises(type(error)), through_breaker(breaker, "call", neither=(Misconfigured,)):
        raise error


@pytest.mark.parametrize("error", [Outage("x"), TooManyRequests("x", 1), OutcomeUnknown("x")])
def test_what_is_a_failure(error: Exception) -> None:
    breaker = Breaker(1)
    _once(breaker, error)
    assert breaker.circuit is Circuit.OPEN


@pytest.mark.parametrize("error", [None, NotFound("x"), Refused("x")])
def test_what_is_an_answer(error: Exception | None) -> None:
    breaker = Breaker(2)
    breaker.failed()
    if error is not None:
        _once(breaker, error)
    else:
        with through_breaker(breaker, "call"):
            pass
    breaker.failed()
    assert breaker.circuit is Circuit.CLOSED


def test_what_is_none_of_our_errors_is_a_fault_of_ours() -> None:
    breaker = Breaker(1)
    with pytest.raises(Bug, match="call: ValueError x"), through_breaker(breaker, "call"):
        raise ValueError("x")
    assert breaker.circuit is Circuit.CLOSED


@pytest.mark.parametrize("error", [Misconfigured("x"), Bug("x"), asyncio.CancelledError()])
def test_what_says_nothing_of_the_server(error: BaseException) -> None:
    breaker = Breaker(2)
    breaker.failed()
    _once(breaker, error)
    assert (breaker.circuit, breaker.answered_last) == (Circuit.CLOSED, False)
    breaker.failed()
    assert breaker.circuit is Circuit.OPEN


def test_while_it_is_open_calls_fail_at_once() -> None:
    breaker = Breaker(1)
    breaker.failed()
    with pytest.raises(Outage, match="not asked"), through_breaker(breaker, "call"):
        pytest.fail("it left")
    with through_breaker(breaker, "call", even_if_open=True):
        pass
    assert breaker.circuit is Circuit.HALF_OPEN
