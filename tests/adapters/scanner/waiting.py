# SPDX-License-Identifier: EUPL-1.2
"""Waiting for what a device does, while Qt's loop goes round."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtTest import QTest


def until(condition: Callable[[], bool], within_s: float = 20.0) -> bool:
    """Whether the condition became true in time."""
    end = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > end:
            return False
        QTest.qWait(5)
    return True
