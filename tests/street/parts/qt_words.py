# SPDX-License-Identifier: EUPL-1.2
"""What Qt says on a machine where all is well, or is not. Input: a warning of Qt. Answer: whether anybody is told."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QtMsgType

from kiosk.ui.qt_messages import is_trouble


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """`told` or `no trouble`."""
    return "told" if is_trouble(QtMsgType.QtWarningMsg, "default", given) else "no trouble"
