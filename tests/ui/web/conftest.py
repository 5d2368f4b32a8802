# SPDX-License-Identifier: EUPL-1.2
"""A server, a loop of asyncio that is Qt's own, and payments in a real web view."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import qasync
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from .payment import Payment
from .site import Site, serving


@pytest.fixture
def site() -> Iterator[Site]:
    """Checkout's server, which is the bank's too."""
    with serving() as one:
        yield one


@pytest.fixture
def returns_site() -> Iterator[Site]:
    """A server at the return address: nothing may ever arrive there."""
    with serving() as one:
        yield one
        assert one.asked == []


@pytest.fixture(scope="session")
def qt_loop(qapp: QCoreApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """asyncio works whenever Qt's loop does, also while a test waits for a condition. It is never stopped: that would
    tell Qt to leave all its loops for good."""
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


@pytest.fixture
def new_payment(qtbot: QtBot, site: Site, running_loop: asyncio.AbstractEventLoop) -> Iterator[Callable[..., Payment]]:
    """Make payments; all are taken down in the end."""
    made: list[Payment] = []

    def make(**options: object) -> Payment:
        made.append(Payment(qtbot, site, **options))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def payment(new_payment: Callable[..., Payment]) -> Payment:
    """A payment that returns to an address that exists nowhere."""
    return new_payment()


@pytest.fixture
def capture_faults(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """The errors that nobody caught, in the order in which they came."""
    faults: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: faults.append(error))
    return faults
