# SPDX-License-Identifier: EUPL-1.2
"""The payment page is read aloud by AT-SPI: reading_cases.py, on a screen and a bus of their own.

The offscreen platform of the other tests offers nothing of a web page to assistive programs, so these have a process
with another. Each set of cases has a bus of its own: one of them kills it.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.desktop import desktop

CASES = Path(__file__).with_name("reading_cases.py")
_LONGEST_S = 240
_A_BUS_DIES = "a_bus_that_dies"


@pytest.mark.parametrize("cases", [f"not {_A_BUS_DIES}", _A_BUS_DIES], ids=["all", "a bus that dies"])
def test_the_payment_page_is_read_aloud(cases: str) -> None:
    with desktop() as environment:
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", cases, str(CASES)],
            cwd=Path(__file__).parents[3], env=environment, capture_output=True, text=True, timeout=_LONGEST_S,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert "skipped" not in done.stdout
