# SPDX-License-Identifier: EUPL-1.2
"""A program to be timed: how soon a press is seen, how soon another page is there, and what the kiosk does at rest."""

from __future__ import annotations

import asyncio
import json
import resource
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk import logs
from kiosk.config import Settings
from kiosk.config.town import Rest
from kiosk.lab.bench.apart import measured
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.faults import Faults
from kiosk.lab.tour.hands import outside_tasks
from kiosk.lab.tour.player import Player
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from kiosk.lab.tour.stage import Stage, raised
from kiosk.lab.tour.steps import Step
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.shell import create_application

_LONGEST_S = 180.0
_FRAME_S = 10.0
#: Longer than the rest of a double tap, which presses nothing on the page that comes.
_BETWEEN_S = 0.6
_ROUNDS = 6
#: What leads to another page, and to which; the last one leads back to the first.
_WAYS = (("pay-notice", "notice"), ("back", "home"), ("pay-without-notice", "services"), ("back", "home"))
_KEYS = ("digit-1", "digit-5", "digit-9", "clear", "back")
#: The least that the settings allow before the resting picture comes, and how long it is watched, in seconds.
_REST_AFTER_S, _REST_S, _RESTS = 10.0, 3.0, 5


@dataclass(frozen=True, slots=True)
class Presses:
    """Medians.

    Attributes:
        press_ms: from a press to the frame in which its control is pressed.
        page_ms: from the release to the first frame with the page that it leads to.
        idle_cpu_percent: of one core, while the resting picture is shown.
        faults: what complained meanwhile.
    """

    press_ms: float
    page_ms: float
    idle_cpu_percent: float
    faults: list[str]


def measure(size: tuple[int, int]) -> Presses:
    """Press and rest in a process of its own.

    Raises:
        NotMeasured: it did not come so far.
        SandboxFailed: the sandbox does not start.
    """
    with sandbox_process.running(1.0) as sandbox:
        return measured(
            "kiosk.lab.bench.presses",
            *size,
            json.dumps(asdict(sandbox)),
            read=lambda found: Presses(**found),
            longest_s=_LONGEST_S,
            failed="the presses were not timed",
        )


def _main(width: str, height: str, sandbox: str) -> int:
    logs.set_up("error")
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, Faults() as faults:
        app = create_application([])
        servers = sandbox_process.Sandbox(**json.loads(sandbox))
        usual = sandbox_settings(servers, Path(folder), Path(folder, "journal"))
        settings = Settings(**{**vars(usual), "rest": Rest(after_s=_REST_AFTER_S)})

        async def main() -> int:
            found = await _measured(app, settings, faults, (int(width), int(height)))
            sys.stdout.write(json.dumps(asdict(replace(found, faults=faults.found))) + "\n")
            return 0

        return run_loop(app, main())


async def _measured(app: QGuiApplication, settings: Settings, faults: Faults, size: tuple[int, int]) -> Presses:
    async with raised(app, settings, faults, size=size) as stage:
        hand = _Hand(stage)
        pages = [await hand.to_page(name, page) for _ in range(_ROUNDS) for name, page in _WAYS]
        await hand.to_page("pay-notice", "notice")
        presses = [await hand.press(name) for _ in range(_ROUNDS) for name in _KEYS]
        await Player(stage).play([Step("tap", {"name": "back"}), Step("wait-page", {"name": "home"})])
        return Presses(median(presses), median(pages), await _at_rest(stage), [])


class _Hand:
    """Presses, and looks at the frames."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._window = stage.window.quick

    async def press(self, name: str) -> float:
        """From the press to the next frame, in ms; the finger slides off, so that nothing is done by it."""
        point = await self._settled(name)
        took = await self._frame_after(partial(self._mouse, QTest.mousePress, point), lambda: True)
        await outside_tasks(partial(self._mouse, QTest.mouseRelease, QPoint(1, 1)))
        return took

    async def to_page(self, name: str, page: str) -> float:
        """From the release to the first frame with that page, in ms."""
        point = await self._settled(name)
        await outside_tasks(partial(self._mouse, QTest.mousePress, point))
        await self._stage.screen.at_rest()
        release = partial(self._mouse, QTest.mouseRelease, point)
        return await self._frame_after(release, lambda: self._stage.shows_page(page))

    async def _settled(self, name: str) -> QPoint:
        await asyncio.sleep(_BETWEEN_S)
        await self._stage.screen.at_rest()
        return self._stage.screen.point_of(name).toPoint()

    def _mouse(self, act: Callable[..., None], point: QPoint) -> None:
        act(self._window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    async def _frame_after(self, act: Callable[[], None], shown: Callable[[], bool]) -> float:
        frame: asyncio.Future[float] = asyncio.get_running_loop().create_future()

        def swapped() -> None:
            if not frame.done() and shown():
                frame.set_result(time.perf_counter())

        self._window.frameSwapped.connect(swapped)
        began_s = time.perf_counter()
        await outside_tasks(act)
        try:
            return (await asyncio.wait_for(frame, _FRAME_S) - began_s) * 1000
        finally:
            self._window.frameSwapped.disconnect(swapped)


async def _at_rest(stage: Stage) -> float:
    """Percent of one core, while nobody is there."""
    async with asyncio.timeout(_REST_AFTER_S * 3):
        while not stage.screen.shows("attract"):  # noqa: ASYNC110  what the screen shows has no event here
            await asyncio.sleep(0.1)
    taken = []
    for _ in range(_RESTS):
        before_s, began_s = _cpu_s(), time.perf_counter()
        await asyncio.sleep(_REST_S)
        taken.append((_cpu_s() - before_s) / (time.perf_counter() - began_s) * 100)
    return median(taken)


def _cpu_s() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
