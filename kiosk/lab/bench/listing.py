# SPDX-License-Identifier: EUPL-1.2
"""A person's ten thousand notices, looked through on the real page: with a finger, then with the keys."""

from __future__ import annotations

import asyncio
import json
import select
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.application.own_forms import DIGITS
from kiosk.application.own_forms import TAX_CODE as CODE
from kiosk.domain.flow import Page
from kiosk.lab.bench import big_town
from kiosk.lab.tour import child
from kiosk.lab.tour.hands import outside_tasks
from kiosk.lab.tour.sandbox_process import Sandbox, SandboxFailed
from kiosk.lab.tour.stage import Stage

_SPEED = 20.0
_LONGEST_S = 30.0
#: So many times a finger throws the list.
_FLICKS = 2
#: So many times a key is pressed, with a look at each frame; then by somebody in a hurry, so many times a frame.
_KEYS = 20
_HURRIED = 8
_MOVES = 6
_MOVE_MS = 8


class ListNotShown(Exception):
    """The list could not be looked through; the message is one sentence."""


@dataclass(slots=True)
class Figures:
    """What was measured.

    Attributes:
        longest_stall_ms: so long the Qt thread did not answer at most.
        pages_loaded: so many pages of rows were at hand at once, at most.
        delegates_max: so many rows' items were alive at once, those that wait to be used again with them.
        rows_seen: so far down the list was looked through.
    """

    longest_stall_ms: float = 0.0
    pages_loaded: int = 0
    delegates_max: int = 0
    rows_seen: int = 0


@contextmanager
def town() -> Iterator[Sandbox]:
    """A sandbox in which one person has ten thousand notices.

    Raises:
        SandboxFailed: it did not start.
    """
    process = child.start("kiosk.lab.bench.big_town", "--speed", str(_SPEED), stdout=subprocess.PIPE)
    try:
        assert process.stdout is not None  # asked for above
        ready, _, _ = select.select([process.stdout], [], [], _LONGEST_S)
        try:
            addresses = json.loads(process.stdout.readline() if ready else "")
        except ValueError:
            raise SandboxFailed("the sandbox with the long list did not start") from None
        yield Sandbox(addresses["govpay"], addresses["checkout"], addresses["psp"], addresses["key"])
    finally:
        child.end(process)


async def measure(stage: Stage, most_rows: int = big_town.NOTICES) -> Figures:
    """Look through the list of a kiosk at its first page, whose town is that of `town`.

    Args:
        most_rows: go down no further than that.

    Raises:
        ListNotShown: see there.
    """
    return await _ListReader(stage).through(most_rows)


class _ListReader:
    """Goes through the list as a person does, and measures meanwhile."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._found = Figures()
        self._view: QQuickItem | None = None
        self._frame: asyncio.Future[None] | None = None

    async def through(self, most_rows: int) -> Figures:
        """Open it, throw it, page it to its end, and go back a little."""
        stage = self._stage
        stage.visit.begin_search()
        await self._until(lambda: stage.page == "form")
        stage.visit.submit({CODE: big_town.TAX_CODE, DIGITS: big_town.IN_HAND})
        await self._until(lambda: stage.shows_page(Page.DEBTS.value) and bool(self._pages()))
        await stage.screen.at_rest()
        self._view = stage.screen.named("debts")
        if self._view is None:
            raise ListNotShown("the list of notices was not shown")
        stage.window.quick.frameSwapped.connect(self._shown)
        stage.stalls.start()
        for _ in range(_FLICKS):
            await self._flick(-1)
        await self._page("scroll-down", _KEYS)
        while self._found.rows_seen < most_rows and await self._page("scroll-down", _HURRIED, at_once=_HURRIED):
            pass
        await self._flick(1)
        await self._page("scroll-up", _KEYS)
        stage.stalls.stop()
        stage.window.quick.frameSwapped.disconnect(self._shown)
        self._found.longest_stall_ms = stage.stalls.longest_ms
        return self._found

    async def _flick(self, direction: int) -> None:
        """Throw the list with a finger, and let it come to rest."""
        view = self._seen_view
        middle = view.mapToScene(QPointF(view.width() / 2, view.height() / 2)).toPoint()
        step = QPoint(0, round(direction * view.height() * 0.4 / _MOVES))
        window, left, none = self._stage.window.quick, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        start = middle - step * (_MOVES // 2)
        await outside_tasks(lambda: QTest.mousePress(window, left, none, start))
        for move in range(1, _MOVES + 1):
            await outside_tasks(partial(QTest.mouseMove, window, start + step * move, _MOVE_MS))
        await outside_tasks(lambda: QTest.mouseRelease(window, left, none, start + step * _MOVES))
        await self._until(lambda: not view.property("moving"))

    async def _page(self, name: str, times: int, *, at_once: int = 1) -> bool:
        """Press Up or Down so often, `at_once` times a frame. Returns whether there is more that way."""
        key = self._stage.screen.named(name)
        if key is None:
            raise ListNotShown(f"there is no {name}")
        point = key.mapToScene(QPointF(key.width() / 2, key.height() / 2))
        for pressed in range(times):
            await self._until(lambda: key.isEnabled() or self._at_the_end(name))
            if not key.isEnabled():
                return False
            await self._stage.hands.tap(point)
            if pressed % at_once == 0:
                await self._next_frame()
        return True

    def _at_the_end(self, name: str) -> bool:
        listed = self._stage.visit.state.session.listed
        return name == "scroll-up" or listed is None or listed.complete

    async def _next_frame(self) -> None:
        self._frame = asyncio.get_running_loop().create_future()
        self._stage.window.quick.update()
        await asyncio.wait_for(self._frame, _LONGEST_S)

    def _shown(self) -> None:
        """The window showed a frame: look at what is alive."""
        view = self._seen_view
        content = view.property("contentItem")
        rows = [child for child in content.childItems() if child.objectName().startswith("debt-")]
        found = self._found
        found.delegates_max = max(found.delegates_max, len(rows))
        found.pages_loaded = max(found.pages_loaded, self._pages())
        found.rows_seen = max(found.rows_seen, int(view.property("last")) + 1)
        if self._frame is not None and not self._frame.done():
            self._frame.set_result(None)

    def _pages(self) -> int:
        listed = self._stage.visit.state.session.listed
        return len(listed.pages) if listed is not None else 0

    @property
    def _seen_view(self) -> QQuickItem:
        assert self._view is not None  # it is looked for first
        return self._view

    async def _until(self, holds: Callable[[], bool]) -> None:
        try:
            async with asyncio.timeout(_LONGEST_S):
                while not holds():  # noqa: ASYNC110  what the screen shows has no event here
                    await asyncio.sleep(0.005)
        except TimeoutError:
            raise ListNotShown("the list of notices did not go on") from None
