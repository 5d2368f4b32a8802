# SPDX-License-Identifier: EUPL-1.2
"""Run the kiosk until it is told to stop."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.composition import bootstrap
from kiosk.config import ConfigError, Settings
from kiosk.exit_codes import FAILED, OK
from kiosk.ui import qt_messages
from kiosk.ui.application import UserInterfaceFailed, create_application
from kiosk.ui.eventloop import run as run_loop

Size = tuple[int, int]


def run(settings: Settings, size: Size | Callable[[QGuiApplication], Size] | None = None) -> int:
    """Show the kiosk with these settings. Returns the exit code.

    Args:
        size: makes a window of it, of that size in pixels, or of one that is chosen once the screen is known.

    Raises:
        ConfigError: the log's file cannot be written to, or a secret cannot be read.
    """
    try:
        logs.set_up(settings.log.level, settings.log.file)
    except (OSError, ValueError) as error:  # ValueError: a name that can be no file's
        why = getattr(error, "strerror", None) or error
        raise ConfigError([f"log.file: {settings.log.file} cannot be written to ({why})"]) from None
    with qt_messages.starting():
        app = create_application([])

    async def main() -> int:
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, stop.set)
        kiosk = bootstrap.build(settings)
        try:
            window = bootstrap.open_window(app, kiosk, settings, size(app) if callable(size) else size)
        except UserInterfaceFailed as error:
            logs.fatal("the pages cannot be loaded", str(error))
            await kiosk.aclose()
            return FAILED

        def told(error: BaseException) -> None:
            loop.call_soon_threadsafe(kiosk.visit.bug_found, error)  # only the Qt thread may touch the visit

        logs.catch_all(told)
        window.quick.visibleChanged.connect(lambda: stop.set() if not window.quick.isVisible() else None)
        await window.shown()
        window.read_ahead()
        await kiosk.warm_up()
        kiosk.visit.look_around()
        await stop.wait()
        window.close()
        await kiosk.aclose()
        return OK

    return run_loop(app, main())
