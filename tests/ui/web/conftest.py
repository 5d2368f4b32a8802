# SPDX-License-Identifier: EUPL-1.2
"""A server, and payments in a real web view."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Iterator

import pytest
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
