# SPDX-License-Identifier: EUPL-1.2
"""Made late is made once, in a thread; a failure is told to whoever waits, and the next one has it tried again."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.composition.late import Late
from kiosk.errors import Misconfigured


class Greeter:
    async def greet(self, name: str, *, loud: bool = False) -> str:
        if not name:
            raise Misconfigured("nobody")
        return name.upper() if loud else name


@dataclass
class Made:
    thread: int
    greeter: Greeter


class Maker:
    """Makes when it is let, and fails as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.free = threading.Event()
        self.free.set()
        self.calls = 0
        self._failures = failures

    def __call__(self) -> Made:
        assert self.free.wait(10)
        self.calls += 1
        if self.calls <= self._failures:
            raise Misconfigured(f"try {self.calls}")
        return Made(threading.get_ident(), Greeter())


def in_loop(test: Callable[[], Coroutine[Any, Any, None]]) -> Callable[[], None]:
    def run() -> None:
        asyncio.run(test())

    run.__name__ = test.__name__
    return run


@in_loop
async def test_it_is_made_once_and_in_a_thread() -> None:
    make = Maker()
    late = Late(make)
    assert make.calls == 0
    first, second = await asyncio.gather(late.get(), late.get())
    assert first is second
    assert first.thread != threading.get_ident()
    assert make.calls == 1


@in_loop
async def test_a_call_of_a_port_waits_until_it_is_there() -> None:
    make = Maker()
    make.free.clear()
    late = Late(make)
    call = asyncio.create_task(late.port(lambda made: made.greeter).greet("ada", loud=True))
    await asyncio.sleep(0)
    assert not call.done()
    make.free.set()
    assert await call == "ADA"


@in_loop
async def test_errors_of_a_port_pass_through() -> None:
    greeter = Late(Maker()).port(lambda made: made.greeter)
    with pytest.raises(Misconfigured, match="nobody"):
        await greeter.greet("")


@in_loop
async def test_a_failure_is_told_and_the_next_who_asks_has_it_tried_again() -> None:
    make = Maker(failures=1)
    late = Late(make)
    with pytest.raises(Misconfigured, match="try 1"):
        await late.get()
    assert await late.port(lambda made: made.greeter).greet("ada") == "ada"
    assert make.calls == 2


@in_loop
async def test_who_gives_up_waiting_spoils_nothing() -> None:
    make = Maker()
    make.free.clear()
    late = Late(make)
    impatient = asyncio.create_task(late.get())
    await asyncio.sleep(0)
    impatient.cancel()
    make.free.set()
    assert (await late.get()).greeter
    assert make.calls == 1


@in_loop
async def test_what_was_made_at_the_end() -> None:
    unused = Late(Maker())
    assert await unused.made() is None
    failing = Late(Maker(failures=1))
    with pytest.raises(Misconfigured):
        await failing.get()
    assert await failing.made() is None
    make = Maker()
    make.free.clear()
    late = Late(make)
    asking = asyncio.create_task(late.get())
    await asyncio.sleep(0)
    ended = asyncio.create_task(late.made())
    make.free.set()
    assert await ended is await asking
