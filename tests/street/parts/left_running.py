# SPDX-License-Identifier: EUPL-1.2
"""Tests that are ended while their servers are up. Input: the signal. Answer: the programs that go on, or `nothing`."""

from __future__ import annotations

import signal

import pytest

from kiosk.lab.tour.printer_process import missing_tools
from tests.lab.tour.test_guardian import left_by_tests_that_get


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """Their command lines."""
    if missing_tools():
        pytest.skip("CUPS is not installed")
    return (
        "; ".join(sorted(left_by_tests_that_get(signal.Signals[given], request.getfixturevalue("tmp_path"))))
        or "nothing"
    )
