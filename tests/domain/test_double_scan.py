# SPDX-License-Identifier: EUPL-1.2
"""The same code twice within 2 seconds is one scan."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.double_scan import DoubleScan
from tests.domain.codes import NOTICE, OTHER_NOTICE, data_matrix


def test_twice_within_two_seconds() -> None:
    double = DoubleScan()
    assert not double.is_repeat(NOTICE, 100.0)
    assert double.is_repeat(NOTICE + "\r\n", 101.9)
    assert not double.is_repeat(NOTICE, 104.0)


def test_another_code_is_another_scan_even_between_two_of_one() -> None:
    double = DoubleScan()
    assert not double.is_repeat(NOTICE, 0.0)
    assert not double.is_repeat(OTHER_NOTICE, 0.5)
    assert double.is_repeat(NOTICE, 1.0)
    assert double.is_repeat(OTHER_NOTICE, 1.5)


def test_a_letter_held_before_a_camera_is_one_scan() -> None:
    double = DoubleScan()
    assert [double.is_repeat(NOTICE, at / 10) for at in range(100)] == [False] + [True] * 99


def test_forgotten_with_the_visit() -> None:
    double = DoubleScan()
    assert not double.is_repeat(NOTICE, 0.0)
    double.forget()
    assert not double.is_repeat(NOTICE, 0.1)


def test_the_text_is_not_kept() -> None:
    double = DoubleScan()
    double.is_repeat(data_matrix(), 0.0)
    assert "ROSSI" not in repr(vars(double))


@given(st.lists(st.tuples(st.text(max_size=3), st.floats(0, 5)), max_size=30))
def test_what_passes_is_two_seconds_apart(scans: list[tuple[str, float]]) -> None:
    double, now, seen = DoubleScan(), 0.0, dict[str, float]()
    for text, pause in scans:
        now += pause
        repeated = double.is_repeat(text, now)
        last = seen.get(text.strip())
        assert repeated == (last is not None and now - last < 2)
        seen[text.strip()] = now
