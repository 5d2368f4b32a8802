# SPDX-License-Identifier: EUPL-1.2
"""Tells when a window first shows what was loaded into it."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtQuick import QQuickWindow


def tell_the_time() -> None:
    """Print the monotonic time, in seconds."""
    sys.stdout.write(f"{time.monotonic()}\n")
    sys.stdout.flush()


def announce(window: QQuickWindow, then: Callable[[], None]) -> None:
    """Print the monotonic time, in seconds, of the window's first frame from now on, and call `then`."""

    def shown() -> None:
        window.frameSwapped.disconnect(shown)
        tell_the_time()
        then()

    window.frameSwapped.connect(shown)
    window.update()
