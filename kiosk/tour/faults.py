# SPDX-License-Identifier: EUPL-1.2
"""What must not happen in a tour: warnings of Qt, QML and Python, and errors that nobody caught."""

from __future__ import annotations

import re
import sys
import warnings
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_SEVERE = frozenset({QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg})

#: Lines that are not ours to mend, each with its reason.
_IGNORED = tuple(
    re.compile(line)
    for line in (
        # The offscreen platform has no window manager that could be told about sizes.
        r"This plugin does not support propagateSizeHints\(\)",
        # The web engine on the software renderer: there is no GPU, and that is wanted.
        r"Failed to initialize EGL",
        # The web engine says these of any machine without a GPU, when its first view is made.
        r"GBM is not supported with the current configuration",
        r"GPUInfo not initialized on GpuInfoUpdate",
        r"QRhiGles2: Failed to create (temporary )?context",
        r"Failed to create RHI for backend: OpenGL",
        # The web engine looks for a library with which screens are captured, which the kiosk refuses anyway.
        r"pipewire-0\.3",
        # Qt Virtual Keyboard's own QML, not ours: the list of its word candidates.
        r"Member contentWidth of the object PopupList_QMLTYPE_\d+ overrides a member of the base object",
        # Root has no sandbox in the web engine; the command line has said so already.
        r"Sandboxing disabled by user",
    )
)
#: What a web page writes to its own console is the page's affair.
_PAGE_CONSOLE = "js"


class Faults:
    """Collects what went wrong while it is in force, and lets everybody else hear it too."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def __enter__(self) -> Faults:
        self._show_warning = warnings.showwarning
        self._unraisable = sys.unraisablehook
        self._qt_before = qInstallMessageHandler(self._qt_message)
        warnings.showwarning = self._python_warning
        sys.unraisablehook = self._lost_error
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        qInstallMessageHandler(self._qt_before)
        warnings.showwarning = self._show_warning
        sys.unraisablehook = self._unraisable

    def add(self, what: str) -> None:
        """Something went wrong; the same thing is kept once."""
        if what not in self.found:
            self.found.append(what)

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind not in _SEVERE or context.category == _PAGE_CONSOLE or any(one.search(message) for one in _IGNORED):
            return
        sys.stderr.write(f"{message}\n")
        self.add(message)

    def _python_warning(
        self,
        message: Warning | str,
        category: type[Warning],
        filename: str,
        lineno: int,
        file: TextIO | None = None,
        line: str | None = None,
    ) -> None:
        self._show_warning(message, category, filename, lineno, file, line)
        self.add(f"{category.__name__}: {message}")

    def _lost_error(self, unraisable: sys.UnraisableHookArgs) -> None:
        self._unraisable(unraisable)
        self.add(f"{type(unraisable.exc_value).__name__} in {unraisable.object!r}: {unraisable.exc_value}")
