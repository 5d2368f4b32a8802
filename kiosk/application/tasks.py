# SPDX-License-Identifier: EUPL-1.2
"""Named, owned, cancellable background tasks; an error in one is never lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any


class Tasks:
    """The tasks of one owner. Starting a name again cancels its previous run."""

    def __init__(self, on_error: Callable[[str, BaseException], None]) -> None:
        self._on_error = on_error
        self._running: dict[str, asyncio.Task[Any]] = {}

    def start(self, name: str, work: Coroutine[Any, Any, None]) -> None:
        """Run `work` under that name."""
        self.cancel(name)
        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running[name] = task
        task.add_done_callback(lambda done: self._finished(name, done))

    def running(self, name: str) -> bool:
        """Whether a task of that name is at work."""
        return name in self._running and not self._running[name].done()

    def cancel(self, name: str) -> None:
        """Cancel one task, if it runs."""
        task = self._running.pop(name, None)
        if task is not None:
            task.cancel()

    def cancel_all(self, *, keep: str = "") -> None:
        """Cancel them all, except the one that asks for it and the one of that name."""
        current = asyncio.current_task()
        for name, task in list(self._running.items()):
            if task is not current and name != keep:
                self.cancel(name)

    async def aclose(self) -> None:
        """Cancel them all and wait until they have ended."""
        tasks = [task for task in self._running.values() if task is not asyncio.current_task()]
        self._running.clear()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _finished(self, name: str, task: asyncio.Task[Any]) -> None:
        if self._running.get(name) is task:
            del self._running[name]
        if not task.cancelled() and (error := task.exception()) is not None:
            self._on_error(name, error)
