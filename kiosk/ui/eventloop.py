# SPDX-License-Identifier: EUPL-1.2
"""The asyncio loop on the Qt thread, and nothing else."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import qasync
from PySide6.QtCore import QCoreApplication


def run(app: QCoreApplication, main: Coroutine[Any, Any, int]) -> int:
    """Run `main` on an asyncio loop that is Qt's own, until it returns its exit code."""
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        return int(loop.run_until_complete(main))
