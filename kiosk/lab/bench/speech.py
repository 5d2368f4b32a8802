# SPDX-License-Identifier: EUPL-1.2
"""A program to be timed: a kiosk that is read aloud, from a page that is shown to the first of its words.

The voice is the real one, Speech Dispatcher with espeak-ng; what it plays goes into a file.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.application.ports import SpeechEvent
from kiosk.composition.speech import speaker_of
from kiosk.config import Speech
from kiosk.lab import speech_dispatcher
from kiosk.lab.bench.apart import measured
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.faults import Faults
from kiosk.lab.tour.sandbox_process import Sandbox
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from kiosk.lab.tour.stage import raised
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.shell import create_application

_ROUNDS = 8
_LONGEST_S = 120.0
_WORDS_WITHIN_S = 10.0


def measure(size: tuple[int, int]) -> float | None:
    """The median in milliseconds; None where there is no voice on this machine. It takes a process of its own.

    Raises:
        NotMeasured: nothing was said.
    """
    if not speech_dispatcher.installed():
        return None
    return measured(
        "kiosk.lab.bench.speech",
        *size,
        read=lambda found: float(found["ms"]),
        longest_s=_LONGEST_S,
        failed="nothing was said",
    )


def _main(width: str, height: str) -> int:
    logs.set_up("error")
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, sandbox_process.running(1.0) as sandbox:
        voice = Path(folder, "voice")
        voice.mkdir()
        with speech_dispatcher.running(voice) as dispatcher:
            os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{dispatcher.socket}"
            app = create_application([])
            return run_loop(app, _measure(app, sandbox, Path(folder), (int(width), int(height))))


async def _measure(app: QGuiApplication, sandbox: Sandbox, folder: Path, size: tuple[int, int]) -> int:
    settings = sandbox_settings(sandbox, folder, folder / "journal")
    speaker = speaker_of(Speech(headphones="always"))
    began = asyncio.Event()
    speaker.listen(lambda event: began.set() if event is SpeechEvent.BEGAN else None)
    taken_ms = []
    with Faults() as faults:
        async with raised(app, settings, faults, size=size, speaker=speaker) as stage:
            stage.window.view_model.choose_access(replace(stage.visit.access, read_aloud=True))
            await asyncio.wait_for(began.wait(), _WORDS_WITHIN_S)  # the connection is there
            for _ in range(_ROUNDS):
                for go in (stage.visit.begin, stage.visit.back):
                    await stage.screen.at_rest()
                    began.clear()
                    at_s = time.perf_counter()
                    go()
                    await asyncio.wait_for(began.wait(), _WORDS_WITHIN_S)
                    taken_ms.append((time.perf_counter() - at_s) * 1000)
    sys.stdout.write(json.dumps({"ms": median(taken_ms), "longest_ms": max(taken_ms), "faults": faults.found}) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(_main(*sys.argv[1:]))
