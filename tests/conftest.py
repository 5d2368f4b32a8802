# SPDX-License-Identifier: EUPL-1.2
"""What holds for all tests: a screen that is not there, the quick ones first, and what stays together in one process.

`pytest -n NUMBER` runs them in so many processes (pytest-xdist), and needs no other option.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.lab.tour import guardian
from tests.processes import ByFile, number_of_processes, turn

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication
    from xdist.remote import Producer

# Before anything imports Qt. A test that wants a real display sets its own.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.setdefault("LC_ALL", "C.UTF-8")
# Nobody's own keyring is asked for the journal's key.
os.environ.setdefault("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
if os.geteuid() == 0:
    # The web engine's own sandbox does not work for root.
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox")

# What a test starts ends with the tests, whatever death they die.
guardian.watch()

_HERE = Path(__file__).parent
#: Folders of tests from the quickest to the slowest; one that is not named here comes in the middle.
_FIRST = ("domain", "application")
_LAST = ("lab/sandbox", "contract", "adapters", "ui", "lab/tour", "lab/bench", "faults", "e2e")


def _order(item: pytest.Item) -> int:
    if item.get_closest_marker("alone"):
        return -len(_FIRST) - 1  # nobody has begun yet with what takes long
    path = item.path.relative_to(_HERE)
    for folders, first in ((_FIRST, -len(_FIRST)), (_LAST, 1)):
        for number, folder in enumerate(folders):
            if path.is_relative_to(folder):
                return first + number
    return 0


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sort by folder; within a folder the order stays."""
    items.sort(key=_order)


def pytest_xdist_auto_num_workers() -> int:
    """The number of `-n auto`."""
    return number_of_processes()


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> ByFile:
    """How tests are handed out when there are several processes."""
    config.option.loadscopereorder = False
    return ByFile(config, log)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    """Among several processes each test has its turn; one that measures time (mark `alone`) has the machine."""
    if not hasattr(item.config, "workerinput"):
        return (yield)
    with turn(Path(__file__), _HERE, alone=item.get_closest_marker("alone") is not None):
        return (yield)


@pytest.fixture(scope="session")
def qapp() -> QGuiApplication:
    """The one application of all tests, made as the program makes it: the web engine must come before it."""
    from kiosk.ui.shell import create_application  # only for the tests that want it

    return create_application([])


@pytest.fixture(scope="session")
def qt_loop(qapp: QGuiApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """asyncio works whenever Qt's loop does, also while a test waits for a condition. It is never stopped: that would
    tell Qt that the program ends, and the web engine does not live through that."""
    import qasync

    loop = qasync.QEventLoop(qapp, already_running=True)
    asyncio._set_running_loop(None)
    with ThreadPoolExecutor(2) as threads:
        loop.set_default_executor(threads)
        yield loop


@pytest.fixture
def running_loop(qt_loop: asyncio.AbstractEventLoop) -> Iterator[asyncio.AbstractEventLoop]:
    """The loop that is the running one for this test only."""
    asyncio._set_running_loop(qt_loop)
    yield qt_loop
    asyncio._set_running_loop(None)
