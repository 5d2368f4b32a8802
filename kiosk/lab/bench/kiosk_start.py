# SPDX-License-Identifier: EUPL-1.2
"""A program to be timed: the kiosk, as `run` starts it, until its first page is shown."""

from __future__ import annotations

import asyncio
import gc
import sys
from pathlib import Path


def _main(settings_file: str, width: str, height: str) -> int:
    gc.disable()
    from kiosk import config, logs
    from kiosk.composition import bootstrap
    from kiosk.lab.bench.first_frame import announce
    from kiosk.ui.application import create_application
    from kiosk.ui.eventloop import run as run_loop

    settings = config.load(Path(settings_file))
    logs.set_up(settings.log.level, settings.log.file)
    app = create_application([])

    async def main() -> int:
        shown = asyncio.Event()
        kiosk = bootstrap.build(settings)
        window = bootstrap.open_window(app, kiosk, settings, (int(width), int(height)))
        announce(window.quick, shown.set)
        await shown.wait()
        window.close()
        await kiosk.aclose()
        return 0

    return run_loop(app, main())


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
