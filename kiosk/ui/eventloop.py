# SPDX-License-Identifier: EUPL-1.2
"""The asyncio loop on the Qt thread, and nothing else."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import Coroutine
from functools import partial
from types import ModuleType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.boundary import start_in_thread


def _without_widgets() -> Any:
    """Load qasync, but not the library of Qt's widgets, of which there are none here."""
    # WORKAROUND (https://github.com/CabbageDevelopment/qasync/pull/54): it takes QApplication from there, and nothing
    # else; a QGuiApplication has all that it asks of that.
    name = "PySide6.QtWidgets"
    stand_in = ModuleType(name)
    stand_in.QApplication = QGuiApplication  # type: ignore[attr-defined]
    used = sys.modules.setdefault(name, stand_in)
    try:
        import qasync
    finally:
        if used is stand_in:
            del sys.modules[name]
    return qasync


qasync: Any = _without_widgets()


class _Loop(qasync.QEventLoop):  # type: ignore[misc]  # of a library without types
    """Looks up names in threads of their own.

    A look-up may never return. In the threads that the loop shares out, and waits for at its end, some of them would
    keep all else from being done.
    """

    async def getaddrinfo(
        self, host: object, port: object, *, family: int = 0, type: int = 0, proto: int = 0, flags: int = 0
    ) -> Any:
        getaddrinfo: Any = socket.getaddrinfo
        return await asyncio.wrap_future(
            start_in_thread(partial(getaddrinfo, host, port, family, type, proto, flags), "resolver")
        )


def run(app: QCoreApplication, main: Coroutine[Any, Any, int]) -> int:
    """Run `main` on an asyncio loop that is Qt's own, until it returns its exit code."""
    loop = _Loop(app)
    asyncio.set_event_loop(loop)
    with loop:
        return int(loop.run_until_complete(main))
