# SPDX-License-Identifier: EUPL-1.2
"""One tour in this process: sandbox, kiosk, player, summary."""

from __future__ import annotations

import asyncio
import hashlib
import os
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.config import Settings
from kiosk.tour import sandbox_process
from kiosk.tour.faults import Faults
from kiosk.tour.player import Player, StepFailed
from kiosk.tour.sandbox_process import Sandbox
from kiosk.tour.sandbox_settings import sandbox_settings
from kiosk.tour.scanner_devices import ScannerDevices
from kiosk.tour.stage import Stage, raised
from kiosk.tour.steps import Step, devices_of
from kiosk.tour.summary import Summary, clear
from kiosk.ui.application import UserInterfaceFailed, create_application
from kiosk.ui.eventloop import run as run_loop

#: A built-in scenario takes at most so long, in seconds.
LONGEST_S = 60.0
LOG = "kiosk.log"


@dataclass(frozen=True, slots=True)
class Play:
    """What is to be played, and how.

    Attributes:
        settings: of servers that are not the sandbox; None starts a sandbox.
        longest_s: how long it may take as a whole, in seconds.
    """

    name: str
    steps: Sequence[Step]
    folder: Path
    size: tuple[int, int]
    lang: str
    speed: float
    settings: Settings | None = None
    longest_s: float = LONGEST_S


def perform(play: Play) -> Summary:
    """Play it and write the summary. Call it once in a process: Qt has one application.

    Raises:
        OSError: the folder cannot be written to.
        SandboxFailed: the sandbox does not start.
        ConfigError, KioskError: the settings cannot be used.
    """
    summary = Summary(play.name, play.size, play.lang, play.speed)
    play.folder.mkdir(parents=True, exist_ok=True)
    clear(play.folder)
    log = play.folder / LOG
    log.unlink(missing_ok=True)
    logs.set_up("info", str(log))
    with ExitStack() as stack:
        faults = stack.enter_context(Faults())
        sandbox = stack.enter_context(sandbox_process.running(play.speed)) if play.settings is None else None
        scanners = stack.enter_context(ScannerDevices(devices_of(play.steps)))
        settings = _settings(play, sandbox, scanners)
        printed = _Printed(settings, play.folder)
        app = create_application([])
        run_loop(app, _perform(app, play, settings, sandbox, scanners, faults, summary))
        summary.documents = printed.names()
        if sandbox is not None and summary.failure is None:
            summary.failure = receipts_differ(sandbox, play.folder, summary.documents)
        summary.faults = faults.found
    summary.write(play.folder)
    return summary


async def _perform(
    app: QGuiApplication,
    play: Play,
    settings: Settings,
    sandbox: Sandbox | None,
    scanners: ScannerDevices,
    faults: Faults,
    summary: Summary,
) -> int:
    try:
        async with raised(app, settings, faults, size=play.size, speed=play.speed) as stage:
            player = Player(stage, play.folder, sandbox, scanners)
            try:
                async with asyncio.timeout(play.longest_s):
                    await player.play(play.steps)
            except TimeoutError:
                summary.failure = f"not finished within {play.longest_s:g} s, on page {stage.page}"
                await player.failed()
            except StepFailed as error:
                summary.failure = str(error)
            _note(summary, stage, player)
    except UserInterfaceFailed as error:
        summary.failure = f"the pages cannot be loaded: {error}"
    return 0


def _note(summary: Summary, stage: Stage, player: Player) -> None:
    summary.ending = stage.seen.ending
    summary.steps = player.seen
    summary.payments = stage.seen.payments
    summary.requests = stage.seen.requests
    summary.longest_ui_stall_ms = stage.stalls.longest_ms


def _settings(play: Play, sandbox: Sandbox | None, scanners: ScannerDevices) -> Settings:
    if play.settings is not None:
        return scanners.plugged_into(play.settings)
    assert sandbox is not None  # it was started because there are no other settings
    return sandbox_settings(sandbox, play.folder, lang=play.lang, speed=play.speed, scanner=scanners.section())


class _Printed:
    """The documents that a folder printer gets during the tour."""

    def __init__(self, settings: Settings, folder: Path) -> None:
        printer = settings.printer
        self._printed = Path(printer.folder) if printer.kind == "folder" else None
        self._folder = folder
        self._before = self._files()

    def _files(self) -> set[Path]:
        return set(self._printed.glob("*.pdf")) if self._printed is not None else set()

    def names(self) -> list[str]:
        """Their paths relative to the summary, in the order in which they were printed."""
        new = sorted(self._files() - self._before, key=lambda file: (file.stat().st_mtime_ns, file.name))
        return [os.path.relpath(file, self._folder) for file in new]


def receipts_differ(sandbox: Sandbox, folder: Path, documents: Sequence[str]) -> str | None:
    """Whether a printed receipt is not, byte for byte, a PDF that the sandbox sent; as a sentence."""
    served = {
        answer["sha256"] for answer in sandbox.served() if str(answer["content_type"]).startswith("application/pdf")
    }
    for name in documents:
        if name.startswith("receipt-") and hashlib.sha256((folder / name).read_bytes()).hexdigest() not in served:
            return f"{name} is not the receipt that the server sent"
    return None
