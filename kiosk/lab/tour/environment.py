# SPDX-License-Identifier: EUPL-1.2
"""The environment that Qt finds: headless, and as root without the web engine's own sandbox."""

from __future__ import annotations

import os
import sys
from collections.abc import MutableMapping

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_SANDBOX = "--no-sandbox"
_FATAL_ONLY = "--log-level=3"


def headless(environment: MutableMapping[str, str] | None = None) -> None:
    """Draw in memory, unless another platform was chosen. Call it before Qt is started."""
    target = os.environ if environment is None else environment
    target.setdefault("QT_QPA_PLATFORM", "offscreen")
    target.setdefault("QT_QUICK_BACKEND", "software")


def root_without_sandbox(environment: MutableMapping[str, str] | None = None) -> None:
    """As root the web engine only starts without its own sandbox: switch that off, and say so once."""
    target = os.environ if environment is None else environment
    flags = target.get(_FLAGS, "")
    if os.geteuid() != 0 or _NO_SANDBOX in flags.split():
        return
    target[_FLAGS] = f"{flags} {_NO_SANDBOX}".strip()
    sys.stderr.write(
        "govpay-kiosk: started as root, so the web engine runs without its own sandbox: "
        "never do this on a kiosk that people use.\n"
    )


def quiet_web_engine(environment: MutableMapping[str, str] | None = None) -> None:
    """Keep what the web engine logs by itself off the screen, unless its log was asked for.

    It misses a message bus and a GPU, loudly, where none is needed. A page that fails is told by Qt, and by the kiosk.
    """
    target = os.environ if environment is None else environment
    flags = target.get(_FLAGS, "")
    if "-logging" not in flags and "--log-level" not in flags and "--v=" not in flags:
        target[_FLAGS] = f"{flags} {_FATAL_ONLY}".strip()
