# SPDX-License-Identifier: EUPL-1.2
"""Calls into what is not ours: a library may raise anything, and a device may never answer.

At the edge of a port both become the port's own error, so that nothing behind it need know which library is there.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from concurrent.futures import wait as wait_for_all
from contextlib import contextmanager
from typing import Any, TypeVar
from urllib.parse import clear_cache  # type: ignore[attr-defined]  # it is there, and in no list of types

from kiosk.errors import KioskError

T = TypeVar("T")

#: These do not tell of a library: somebody ends the call, or the program.
_STAY = (asyncio.CancelledError, KeyboardInterrupt, SystemExit, GeneratorExit)


@contextmanager
def translate_errors(error: Callable[[str], Exception], what: str, *known: type[Exception]) -> Iterator[None]:
    """Whatever is raised within becomes `error("what: type and text")`; our own errors and those `known` stay.

    BaseException counts too: a library written in Rust raises one when it panics (pyo3's PanicException).
    """
    try:
        yield
    except BaseException as fault:
        if isinstance(fault, (KioskError, *_STAY, *known)):
            raise
        raise error(f"{what}: {type(fault).__name__} {fault}".rstrip()) from fault


def forget_addresses() -> None:
    """Have the standard library forget the addresses that it has read: it keeps up to 128 (`urlsplit` has a cache), and
    those of our requests name tax codes and notices. httpx has them read, too, for its cookies."""
    clear_cache()


def start_in_thread(call: Callable[[], T], name: str) -> Future[T]:
    """Run a call that may never return. Its thread keeps nobody from ending the program."""
    future: Future[T] = Future()
    future.set_running_or_notify_cancel()  # so that nobody can cancel it: nothing could stop the call

    def run() -> None:
        try:
            future.set_result(call())
        except BaseException as fault:  # noqa: BLE001  whoever waits is told
            # nobody can end the program from there: a library that does so has failed
            ends = isinstance(fault, _STAY)
            future.set_exception(RuntimeError(f"{type(fault).__name__} {fault}".rstrip()) if ends else fault)

    threading.Thread(target=run, name=name, daemon=True).start()
    return future


async def run_within(limit_s: float, call: Callable[[], T], name: str) -> T:
    """Run a blocking call beside the loop.

    Raises:
        TimeoutError: it did not return in time, and is left alone.
        whatever it raises.
    """
    return await asyncio.wait_for(asyncio.wrap_future(start_in_thread(call, name)), limit_s)


class TimeLimited:
    """Blocking calls of one device or service, each with a limit of time, one at a time.

    While one is left alone that has not returned no other is begun: it would hang as well, and threads would pile up.
    """

    def __init__(self, name: str, limit_s: float) -> None:
        """`name` is its thread's."""
        self._name = name
        self._limit_s = limit_s
        self._left_alone: Future[Any] | None = None

    def __call__(self, call: Callable[[], T]) -> T:
        """Make a call and wait for it.

        Raises:
            TimeoutError: it did not return in time, or one before it has not returned yet.
            whatever it raises.
        """
        if self._left_alone is not None and not self._left_alone.done():
            raise TimeoutError("an earlier call has not returned yet")
        self._left_alone = None
        future = start_in_thread(call, self._name)
        wait_for_all([future], self._limit_s)
        if not future.done():
            self._left_alone = future
            raise TimeoutError(f"no answer within {self._limit_s:g} s")
        return future.result()
