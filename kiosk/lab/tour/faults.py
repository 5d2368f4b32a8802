# SPDX-License-Identifier: EUPL-1.2
"""What must not happen in a tour: warnings of Qt, QML and Python, and errors that nobody caught."""

from __future__ import annotations

import sys
import warnings
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.ui.qt_messages import is_trouble


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
        """Note that something went wrong; the same thing is kept once."""
        if what not in self.found:
            self.found.append(what)

    def _qt_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if not is_trouble(kind, context.category, message):
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
