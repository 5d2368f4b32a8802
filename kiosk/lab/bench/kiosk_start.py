# SPDX-License-Identifier: EUPL-1.2
"""A program to be timed: the kiosk as `run` starts it, with an onlooker who taps as soon as there is a picture."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.commands.run import run

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

_CONTROL, _PAGE = "pay-notice", "page-notice"


def _main(settings_file: str, width: str, height: str) -> int:
    def looked_at(app: QGuiApplication) -> tuple[int, int]:
        from kiosk.lab.bench.onlooker import Onlooker  # loads Qt, at the moment that the kiosk chose

        Onlooker(app, _CONTROL, _PAGE, then=lambda: os.kill(os.getpid(), signal.SIGTERM))
        return int(width), int(height)

    return run(Path(settings_file), looked_at)


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
