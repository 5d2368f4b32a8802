# SPDX-License-Identifier: EUPL-1.2
"""A program to be weighed: the kiosk with pagoPA's page in it. Prints the megabytes of all its processes."""

from __future__ import annotations

import os
import sys
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.lab.bench.tree import tree_mb
from kiosk.lab.tour import scenarios
from kiosk.lab.tour.faults import Faults
from kiosk.lab.tour.player import Player
from kiosk.lab.tour.sandbox_process import Sandbox
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from kiosk.lab.tour.stage import raised
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.shell import create_application


def _main(width: str, height: str, *sandbox: str) -> int:
    logs.set_up("error")
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, Faults() as faults:
        app = create_application([])
        return run_loop(app, _weigh(app, (int(width), int(height)), Sandbox(*sandbox), Path(folder), faults))


async def _weigh(app: QGuiApplication, size: tuple[int, int], sandbox: Sandbox, folder: Path, faults: Faults) -> int:
    settings = sandbox_settings(sandbox, folder, folder / "journal")
    steps = takewhile(lambda step: step.do != "web-type", scenarios.steps_of("paid"))
    async with raised(app, settings, faults, size=size) as stage:
        await Player(stage).play([step for step in steps if step.do != "screenshot"])
        sys.stdout.write(f"{tree_mb(os.getpid())}\n")
    return 0


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
