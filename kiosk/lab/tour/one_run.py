# SPDX-License-Identifier: EUPL-1.2
"""The kiosk, from its start to its end, played at in this process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QGuiApplication

from kiosk.adapters.system.moved_clock import MovedClock
from kiosk.config import Settings
from kiosk.lab.tour.around import Place
from kiosk.lab.tour.faults import Faults
from kiosk.lab.tour.play import Play
from kiosk.lab.tour.player import Act, Player, StepFailed
from kiosk.lab.tour.scanner_devices import ScannerDevices
from kiosk.lab.tour.stage import Stage, raised
from kiosk.lab.tour.steps import Run, Step, devices_of
from kiosk.lab.tour.summary import Summary
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.shell import UserInterfaceFailed, create_application


@dataclass(frozen=True, slots=True)
class OneRun:
    """What is to be played from one start of the kiosk to its end.

    Attributes:
        run: the steps.
        place: where; None when the play has settings of its own.
        pictures: how many were taken before.
        left_s: how long it may take, in seconds.
    """

    play: Play
    run: Run
    place: Place | None
    pictures: int
    left_s: float


@dataclass(slots=True)
class Found:
    """What a run found, and how long it took, in seconds."""

    summary: Summary
    took_s: float = field(default=0.0)


def play_run(one: OneRun, act: Callable[[Step], None] | None, hand_over: Callable[[Found], None] | None) -> Found:
    """Play it. Call it once in a process: Qt has one application.

    Args:
        act: does what is done around the kiosk. It may block, and is called on other threads.
        hand_over: takes what a run found whose power is then cut. It does not come to its end after that.

    Raises:
        OSError: a picture cannot be written.
        ConfigError, KioskError: the settings cannot be used.
    """
    play = one.play
    found = Found(Summary(play.name, play.size, play.lang, play.speed))
    with Faults() as faults, ScannerDevices(devices_of(one.run.on)) as scanners:
        app = create_application([])
        run_loop(app, _play(app, one, _settings(one, scanners), act, hand_over, scanners, faults, found))
    found.summary.faults = faults.found
    return found


def _settings(one: OneRun, scanners: ScannerDevices) -> Settings:
    if one.play.settings is not None:
        return scanners.plugged_into(one.play.settings)
    assert one.place is not None  # there are no other settings
    return one.place.settings(one.play, scanners.section())


async def _play(
    app: QGuiApplication,
    one: OneRun,
    settings: Settings,
    act: Callable[[Step], None] | None,
    hand_over: Callable[[Found], None] | None,
    scanners: ScannerDevices,
    faults: Faults,
    found: Found,
) -> int:
    play, summary = one.play, found.summary
    clock = MovedClock(one.place.clock) if one.place is not None else None
    try:
        async with raised(app, settings, faults, size=play.size, speed=play.speed, clock=clock) as stage:
            player = Player(stage, play.folder, _acting(act, clock), scanners, one.pictures)
            began_s = time.monotonic()
            try:
                async with asyncio.timeout(one.left_s):
                    await player.play(one.run.on, one.run.first_on)
                    if not one.run.killed:
                        await player.leave()
            except TimeoutError:
                summary.failure = f"not finished within {play.longest_s:g} s, on page {stage.page}"
                await player.failed()
            except StepFailed as error:
                summary.failure = str(error)
            found.took_s = time.monotonic() - began_s
            _note(summary, stage, player)
            if hand_over is not None and one.run.killed and summary.failure is None:
                summary.faults = faults.found
                hand_over(found)
                await asyncio.get_running_loop().create_future()  # until the power is cut
    except UserInterfaceFailed as error:
        summary.failure = f"the pages cannot be loaded: {error}"
    return 0


def _acting(act: Callable[[Step], None] | None, clock: MovedClock | None) -> Act | None:
    if act is None or clock is None:
        return None

    async def acting(step: Step) -> None:
        await asyncio.to_thread(act, step)
        clock.look()

    return acting


def _note(summary: Summary, stage: Stage, player: Player) -> None:
    summary.ending = stage.seen.ending
    summary.steps = player.seen
    summary.payments = stage.seen.payments
    summary.requests = stage.seen.requests
    summary.longest_ui_stall_ms = stage.stalls.longest_ms
