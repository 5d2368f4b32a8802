# SPDX-License-Identifier: EUPL-1.2
"""The circuit breaker, in every order of calls and probes."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.domain.breaker import FAILURES, Breaker, Circuit


def test_three_failures_in_a_row_open_it() -> None:
    breaker = Breaker()
    for _ in range(FAILURES - 1):
        breaker.failed()
    breaker.succeeded()
    for _ in range(FAILURES - 1):
        breaker.failed()
    assert breaker.circuit is Circuit.CLOSED
    breaker.failed()
    assert breaker.circuit is Circuit.OPEN


def test_it_tells_of_changes_only() -> None:
    breaker, told = Breaker(), []
    breaker.listen(lambda: told.append(breaker.circuit))
    breaker.succeeded()
    breaker.succeeded()
    assert told == [Circuit.CLOSED]
    for _ in range(5):
        breaker.failed()
    assert told == [Circuit.CLOSED] * 3 + [Circuit.OPEN]
    breaker.probed()
    breaker.probed()
    breaker.succeeded()
    assert told[4:] == [Circuit.HALF_OPEN, Circuit.CLOSED]


class AnyOrder(RuleBasedStateMachine):
    """Calls leave when they may, or in any case; they end later and in any order; probes go through always."""

    def __init__(self) -> None:
        super().__init__()
        self.under_way = 0

    @initialize(failures=st.integers(1, 4))
    def begin(self, failures: int) -> None:
        self.failures = failures
        self.breaker = Breaker(failures)
        self.in_a_row = 0
        self.was_open = False

    @rule(in_any_case=st.booleans())
    def call(self, in_any_case: bool) -> None:
        if self.breaker.circuit is not Circuit.OPEN or in_any_case:
            self.under_way += 1

    @rule()
    def call_answered(self) -> None:
        if self.under_way:
            self.under_way -= 1
            before = self.breaker.circuit
            self.breaker.succeeded()
            self.in_a_row = 0 if before is not Circuit.OPEN else self.in_a_row
            assert self.breaker.circuit is (Circuit.HALF_OPEN if before is Circuit.OPEN else Circuit.CLOSED)

    @rule()
    def call_failed(self) -> None:
        if self.under_way:
            self.under_way -= 1
            before = self.breaker.circuit
            self.breaker.failed()
            self.in_a_row += 1
            if before is not Circuit.CLOSED:
                assert self.breaker.circuit is Circuit.OPEN, "open stays open, half open opens again"

    @rule()
    def probe_answered(self) -> None:
        before = self.breaker.circuit
        self.breaker.probed()
        assert self.breaker.circuit is (Circuit.CLOSED if before is Circuit.CLOSED else Circuit.HALF_OPEN)
        assert self.breaker.answered_last

    @invariant()
    def opens_in_time_and_closes_on_success_only(self) -> None:
        if not hasattr(self, "breaker"):
            return
        if self.in_a_row >= self.failures:
            assert self.breaker.circuit is not Circuit.CLOSED
        if self.breaker.circuit is Circuit.OPEN:
            assert self.in_a_row >= 1
            assert not self.breaker.answered_last
        if self.breaker.circuit is not Circuit.CLOSED:
            self.was_open = True
        elif self.was_open:
            assert self.in_a_row == 0, "nothing but an answered call closes it"
            self.was_open = False


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(max_examples=200, stateful_step_count=40, deadline=None)
