# SPDX-License-Identifier: EUPL-1.2
"""Three failed pairs a visit, ten an hour a kiosk."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pair_limits import MAX_PER_HOUR, MAX_PER_VISIT, PairLimits


def test_three_a_visit() -> None:
    limits = PairLimits()
    left = []
    for _ in range(4):
        left.append(limits.tries_left(0))
        limits.failed(0)
    assert left == [3, 2, 1, 0]
    limits.begin_visit()
    assert limits.tries_left(0) == 3


def test_ten_an_hour_whoever_comes() -> None:
    limits = PairLimits()
    for index in range(10):
        limits.begin_visit()
        assert limits.tries_left(index) > 0
        limits.failed(index)
    limits.begin_visit()
    assert limits.tries_left(3599) == 0
    assert limits.tries_left(3600) == 1, "the first failure was an hour ago"
    assert limits.tries_left(3609) == 3


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 2000)), max_size=80))
def test_no_more_than_the_rules_allow(events: list[tuple[bool, float]]) -> None:
    limits, now_s, failed_at, this_visit = PairLimits(), 0.0, list[float](), 0
    for new_visit, pause_s in events:
        now_s += pause_s
        if new_visit:
            limits.begin_visit()
            this_visit = 0
        if limits.tries_left(now_s):
            limits.failed(now_s)
            failed_at.append(now_s)
            this_visit += 1
        assert this_visit <= MAX_PER_VISIT
        assert sum(now_s - at < 3600 for at in failed_at) <= MAX_PER_HOUR
