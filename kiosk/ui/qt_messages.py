# SPDX-License-Identifier: EUPL-1.2
"""What Qt says while the kiosk runs: what is no trouble is not told, what ends the process is told in one sentence."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.exit_codes import MISSING
from kiosk.machine.parallel_check import PrerequisiteMissing

_TOLD = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})

#: Lines that are no trouble, each with its reason.
_NO_TROUBLE = (
    # The offscreen platform has no window manager that could be told about sizes.
    r"This plugin does not support propagateSizeHints\(\)",
    # The web engine on the software renderer: there is no GPU, and that is wanted.
    r"Failed to initialize EGL",
    # The web engine says these of any machine without a GPU, when its first view is made.
    r"GBM is not supported with the current configuration",
    r"GPUInfo not initialized on GpuInfoUpdate",
    r"QRhiGles2: Failed to create (temporary )?context",
    r"Failed to create RHI for backend: OpenGL",
    r"Unable to detect GPU vendor for device",
    # It looks for Vulkan and takes OpenGL where there is none.
    r"Failed to load vulkan: ",
    r"initInstance: No Vulkan library available",
    r"Failed to create platform Vulkan instance",
    # The web engine looks for a library with which screens are captured, which the kiosk refuses anyway.
    r"pipewire-0\.3",
    # Qt Multimedia looks for help with videos, of which the kiosk shows none.
    r"Couldn't (load|resolve) (va\b|va-|va\()",
    r"No RHI backend\. Using CPU conversion",
    # WORKAROUND (no public report found): Qt Virtual Keyboard 6.11's own QML, the list of its word candidates.
    r"Member contentWidth of the object PopupList_QMLTYPE_\d+ overrides a member of the base object",
    # Whoever reads the payment page aloud asks for a part of it that has gone meanwhile, and goes without it.
    r"Could not find accessible on path",
    r"QSpiApplication::keyEventError",  # the bus of assistive programs has gone: the key is felt all the same
    # Root has no sandbox in the web engine; the command line has said so already.
    r"Sandboxing disabled by user",
)
#: What a web page writes to its own console is the page's affair.
_PAGE_CONSOLE = "js"


@cache
def _no_trouble() -> re.Pattern[str]:
    return re.compile("|".join(_NO_TROUBLE))


def is_trouble(kind: QtMsgType, category: str | None, message: str) -> bool:
    """Whether a message of Qt says that something is not as it should be."""
    return kind in _TOLD and category != _PAGE_CONSOLE and not _no_trouble().search(message)


def listen() -> None:
    """Write what Qt says from now on to standard error, if it is trouble."""
    qInstallMessageHandler(_tell)


@contextmanager
def starting() -> Iterator[None]:
    """While Qt starts: where it would end the process, because it finds no screen for example, one sentence says why.

    `prerequisites` cannot know all that Qt may want of a machine. The exit code is that for something missing.

    Raises:
        PrerequisiteMissing: it finds none, and would end the process later.
    """
    held: list[str] = []

    def hold(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            why = "; ".join([*held, message.strip().splitlines()[0]])
            sys.stderr.write(f"govpay-kiosk: Qt cannot show a screen here: {why}\n")
            sys.stderr.flush()
            os._exit(MISSING)  # Qt would abort
        if is_trouble(kind, context.category, message):
            held.append(message.strip())

    qInstallMessageHandler(hold)
    try:
        yield
        if not QGuiApplication.screens():
            why = "; ".join(held)
            held.clear()
            raise PrerequisiteMissing(f"Qt finds no screen here: {why}")
    finally:
        listen()
        for message in held:
            sys.stderr.write(f"{message}\n")


def _tell(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if is_trouble(kind, context.category, message):
        sys.stderr.write(f"{message}\n")
