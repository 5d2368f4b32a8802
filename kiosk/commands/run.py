# SPDX-License-Identifier: EUPL-1.2
"""Start the kiosk with the settings of a file: what the verb `run` does."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import config
from kiosk.machine import parallel_check

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def run(file: Path, size: Callable[[QGuiApplication], tuple[int, int]] | None = None) -> int:
    """Show the kiosk until it is told to stop. Returns the exit code.

    Args:
        size: as for `kiosk.commands.first_page.show`.

    Raises:
        ConfigError: the settings cannot be used.
        PrerequisiteMissing: no screen can be shown on this machine.
    """
    gc.disable()  # what is loaded now is no garbage; Kiosk.warm_up enables it again
    wait_for_the_look = parallel_check.begin()
    settings = config.load(file)
    try:
        from kiosk.commands.first_page import show  # loads Qt
    except ImportError:
        wait_for_the_look()  # it knows of all libraries that are missing, and not only of the first
        raise
    wait_for_the_look()
    return show(settings, size)
