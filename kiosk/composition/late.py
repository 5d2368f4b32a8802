# SPDX-License-Identifier: EUPL-1.2
"""Things that are made late, so that the first page need not wait for them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any, Generic, TypeVar, cast

from kiosk.boundary import translate_errors
from kiosk.errors import Bug

T = TypeVar("T")
P = TypeVar("P")


class Late(Generic[T]):
    """What `make` makes, once, when it is first asked for. If that fails, the next who asks has it tried again."""

    def __init__(self, make: Callable[[], T]) -> None:
        """`make` runs in a thread and may block."""
        self._make = make
        self._task: asyncio.Task[T] | None = None

    async def get(self) -> T:
        """Wait until it is there.

        Raises:
            whatever `make` raises.
        """
        if self._task is None or (self._task.done() and self._task.exception() is not None):
            self._task = asyncio.get_running_loop().create_task(asyncio.to_thread(self._make))
        return await asyncio.shield(self._task)

    async def made(self) -> T | None:
        """What was made, after waiting if it is just being made; None when nobody needed it, or when it failed."""
        if self._task is None:
            return None
        await asyncio.wait([self._task])
        return None if self._task.exception() is not None else self._task.result()

    def port(self, part: Callable[[T], P]) -> P:
        """A part of it as a port of which each method is async: each call waits until the part is there.

        A call that fails in a way that nobody foresaw raises Bug.
        """
        return cast(P, _LatePort(self.get, part))


class _LatePort:
    def __init__(self, get: Callable[[], Awaitable[Any]], part: Callable[[Any], Any]) -> None:
        self._get = get
        self._part = part

    def __getattr__(self, method: str) -> Callable[..., Awaitable[Any]]:
        async def call(*args: Any, **kwargs: Any) -> Any:
            with translate_errors(Bug, method):
                return await getattr(self._part(await self._get()), method)(*args, **kwargs)

        return call
