# SPDX-License-Identifier: EUPL-1.2
"""The kiosk, from its start to its end, played at in this process."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtGui import QGuiApplication

from kiosk.config import Settings
from kiosk.lab.moved_clock import MovedClock
from kiosk.lab.tour.faults import Faults
from kiosk.lab.tour.infrastructure import Endpoints
from kiosk.lab.tour.play import Play
from kiosk.lab.tour.player import Act, Player, StepFailed
from kiosk.lab.tour.scanner_devices import ScannerDevices
from kiosk.lab.tour.stage import Stage, raised
from kiosk.lab.tour.steps import Run, Step, devices_of
from kiosk.lab.tour.summary import Summary
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.shell import UserInterfaceFailed, create_application


@dataclass(frozen=True, slots=True)
class KioskRun:
    """What is to be played from one start of the kiosk to its end.

    Attributes:
        run: the steps.
        place: where; None when the play has settings of its own.
        pictures: how many were taken before.
        left_s: how long it may take, in seconds.
    """

    play: Play
    run: Run
    endpoints: Endpoints | None
    pictures: int
    left_s: float


@dataclass(slots=True)
class Found:
    """What a run found, and how long it took, in seconds."""

    summary: Summary
    took_s: float = field(default=0.0)


def play_kiosk_run(
    kiosk_run: KioskRun, act: Callable[[Step], None] | None, hand_over: Callable[[Found], None] | None
) -> Found:
    """Play it. Call it once in a process: Qt has one application.

    Args:
        act: does what is done around the kiosk. It may block, and is called on other threads.
        hand_over: takes what a run found whose power is then cut. It does not come to its end after that.

    Raises:
        OSError: a picture cannot be written.
        ConfigError, KioskError: the settings cannot be used.
    """
    play = kiosk_run.play
    found = Found(Summary(play.name, play.size, play.lang, play.speed))
    with Faults() as faults, ScannerDevices(devices_of(kiosk_run.run.on)) as scanners:
        app = create_application([])
        run_loop(app, _play(app, kiosk_run, _settings(kiosk_run, scanners), act, hand_over, scanners, faults, found))
    found.summary.faults = faults.found
    return found


def _settings(kiosk_run: KioskRun, scanners: ScannerDevices) -> Settings:
    if kiosk_run.play.settings is not None:
        return scanners.plugged_into(kiosk_run.play.settings)
    assert kiosk_run.endpoints is not None  # there are no other settings
    return kiosk_run.endpoints.settings(kiosk_run.play, scanners.section())


async def _play(
    app: QGuiApplication,
    kiosk_run: KioskRun,
    settings: Settings,
    act: Callable[[Step], None] | None,
    hand_over: Callable[[Found], None] | None,
    scanners: ScannerDevices,
    faults: Faults,
    found: Found,
) -> int:
    play, summary = kiosk_run.play, found.summary
    clock = MovedClock(kiosk_run.endpoints.clock) if kiosk_run.endpoints is not None else None
    try:
        async with raised(app, settings, faults, size=play.size, speed=play.speed, clock=clock) as stage:
            player = Player(stage, play.folder, _acting(act, clock), scanners, kiosk_run.pictures)
            began_s = time.monotonic()
            try:
                async with asyncio.timeout(kiosk_run.left_s):
                    await player.play(kiosk_run.run.on, kiosk_run.run.first_on)
                    if not kiosk_run.run.killed:
                        await player.leave()
            except TimeoutError:
                summary.failure = f"not finished within {play.longest_s:g} s, on page {stage.page}"
                await player.failed()
            except StepFailed as error:
                summary.failure = str(error)
            found.took_s = time.monotonic() - began_s
            _note(summary, stage, player)
            if hand_over is not None and kiosk_run.run.killed and summary.failure is None:
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
        clock.reload()

    return acting


def _note(summary: Summary, stage: Stage, player: Player) -> None:
    summary.ending = stage.seen.ending
    summary.steps = player.seen
    summary.payments = stage.seen.payments
    summary.requests = stage.seen.requests
    summary.longest_ui_stall_ms = stage.stalls.longest_ms
