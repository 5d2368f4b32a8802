# SPDX-License-Identifier: EUPL-1.2
"""Serve visitors behind the first page, until the program is told to stop."""

from __future__ import annotations

import asyncio
import signal

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.composition import bootstrap, rest
from kiosk.composition.shell import FirstPage
from kiosk.config import Secrets, Settings
from kiosk.exit_codes import OK
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.shell import UserInterfaceFailed


def serve(app: QGuiApplication, first: FirstPage, settings: Settings, secrets: Secrets) -> int:
    """Let visits into the window that shows the first page. Returns the exit code.

    Raises:
        UserInterfaceFailed: the pages cannot be loaded.
    """
    return run_loop(app, _serve(first, settings, secrets))


async def _serve(first: FirstPage, settings: Settings, secrets: Secrets) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    kiosk = bootstrap.build(settings, secrets=secrets)
    try:
        window = bootstrap.open_window(first, kiosk, settings)
    except UserInterfaceFailed:
        await kiosk.aclose()
        raise

    def told(error: BaseException) -> None:
        loop.call_soon_threadsafe(kiosk.visit.bug_found, error)  # only the Qt thread may touch the visit

    logs.catch_all(told)
    window.quick.visibleChanged.connect(lambda: stop.set() if not window.quick.isVisible() else None)
    if not window.quick.isVisible():
        stop.set()  # closed while the program was being loaded
    await window.shown()
    await rest.read_pages_ahead(window)
    await bootstrap.read_aloud(first, window, settings)
    await kiosk.warm_up()
    kiosk.visit.probe_servers()
    await stop.wait()
    window.close()
    await kiosk.aclose()
    return OK
