# SPDX-License-Identifier: EUPL-1.2
"""The environment that Qt finds: headless, and as root without the web engine's own sandbox."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import MutableMapping

_FLAGS = "QTWEBENGINE_CHROMIUM_FLAGS"
_NO_SANDBOX = "--no-sandbox"
_TRY_S = 20.0


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


def has_display() -> bool:
    """Whether a window can be opened here: a platform was chosen that shows something, or a display answers."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen in ("offscreen", "minimal"):
        return False
    if not chosen and not (os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")):
        return False
    # Qt ends the whole process when a display is named but does not answer, so another process tries.
    trial = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    try:
        return subprocess.run([sys.executable, "-c", trial], capture_output=True, timeout=_TRY_S).returncode == 0
    except subprocess.TimeoutExpired:
        return False
