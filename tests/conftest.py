# SPDX-License-Identifier: EUPL-1.2
"""What holds for all tests: a screen that is not there, and the quick ones first."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

# Before anything imports Qt. A test that wants a real display sets its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("LC_ALL", "C.UTF-8")
if os.geteuid() == 0:
    # The web engine's own sandbox does not work for root.
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")

_HERE = Path(__file__).parent
#: Folders of tests from the quickest to the slowest; one that is not named here comes in the middle.
_FIRST = ("domain", "application")
_LAST = ("sandbox", "contract", "adapters", "ui", "tour", "bench", "e2e")


def _place(item: pytest.Item) -> int:
    folder = item.path.relative_to(_HERE).parts[0]
    if folder in _FIRST:
        return _FIRST.index(folder) - len(_FIRST)
    return _LAST.index(folder) + 1 if folder in _LAST else 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort by folder; within a folder the order stays."""
    items.sort(key=_place)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application of all tests, made as the program makes it: the web engine must come before it."""
    from kiosk.ui.application import create_application  # only for the tests that want it

    return create_application([])
