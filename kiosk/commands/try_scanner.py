# SPDX-License-Identifier: EUPL-1.2
"""The verb `scanner-test`: the configured scanners on a page that shows what they send. It logs nothing of it."""

from __future__ import annotations

import asyncio
import signal

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.adapters.scanner.devices import Scanners
from kiosk.composition.shell import scanner_settings
from kiosk.config import Scanner
from kiosk.exit_codes import FAILED, OK
from kiosk.ui import qt_messages
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.scanner_page import ScannerTestWindow
from kiosk.ui.shell import UserInterfaceFailed, create_application


def scanner_test(scanner: Scanner, lang: str, size: tuple[int, int]) -> int:
    """Show the page until it is closed. Returns the exit code."""
    logs.set_up("info")
    with qt_messages.starting():
        app = create_application([])

    async def main() -> int:
        return await _show(app, scanner, lang, size)

    return run_loop(app, main())


async def _show(app: QGuiApplication, scanner: Scanner, lang: str, size: tuple[int, int]) -> int:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    try:
        window = ScannerTestWindow(app, lang, size, stop.set)
    except UserInterfaceFailed as error:
        logs.fatal("the page cannot be loaded", str(error))
        return FAILED
    scanners = Scanners(scanner_settings(scanner), window.quick, lambda: True, window.quick)
    scanners.arrived.connect(window.test.arrived)
    scanners.scanned.connect(window.test.scanned)
    scanners.start()
    await stop.wait()
    scanners.stop()
    window.close()
    return OK
