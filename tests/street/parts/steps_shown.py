# SPDX-License-Identifier: EUPL-1.2
"""The steps over a page. Input: the size of the window, and a moment of kiosk.lab.moments. Answer: ticks and words."""

from __future__ import annotations

import pytest

from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import Stage, seen


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`N ticks: WORDS`, separated by bars."""
    request.getfixturevalue("qapp")
    size, moment = given.split()
    width, height = map(int, size.split("x"))
    stage = Stage((width, height), training=True)
    try:
        stage.show(**MOMENTS[moment])
        items = list(seen(stage.named("stepper")))
        ticks = sum(item.property("name") == "check" for item in items)
        return f"{ticks} ticks: " + " | ".join(str(item.property("text")) for item in items if item.property("text"))
    finally:
        stage.close()
