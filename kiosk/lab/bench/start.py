# SPDX-License-Identifier: EUPL-1.2
"""How long the kiosk takes to start, beside a program that does nothing else than show an empty web view."""

from __future__ import annotations

import compileall
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import kiosk as program

_RUNS = 5
_LONGEST_S = 60.0

# As in a town: over https. The servers are not asked at the start, so these need not exist.
_SETTINGS = """
[kiosk]
fullscreen = false
[[creditors]]
id = "01234567897"
name = "Comune di Montechiaro"
[govpay]
pagamento_v2 = "https://kiosk-bench.invalid/govpay-api-pagamento"
ragioneria_v3 = "https://kiosk-bench.invalid/govpay-api-ragioneria"
auth = { kind = "basic", user = "kiosk", password = "none" }
[checkout]
api = "https://kiosk-bench.invalid/checkout/ec"
subscription_key = "none"
"""


class StartFailed(Exception):
    """A program to be timed did not start; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Start:
    """Medians, in milliseconds, from the start of the process.

    Attributes:
        ms: to the kiosk's first page.
        first_answer_ms: to the page that answers a tap on that one's main control, made as soon as it is seen.
        empty_ms: to the first picture of the program beside it.
    """

    ms: float
    first_answer_ms: float
    empty_ms: float

    @property
    def ratio(self) -> float:
        """How much longer the kiosk takes."""
        return self.ms / self.empty_ms


def measure(size: tuple[int, int], runs: int = _RUNS) -> Start:
    """Start both programs in turns, with nothing of the kiosk left to compile.

    Raises:
        StartFailed: one does not start.
    """
    compileall.compile_dir(Path(program.__file__).parent, quiet=2)  # as `./kiosk.sh setup` leaves it
    width, height = map(str, size)
    empty, kiosk = [], []
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        settings = Path(folder, "kiosk.toml")
        settings.write_text(f'{_SETTINGS}[journal]\nfolder = "{folder}"\n', encoding="utf-8")
        for _ in range(runs + 1):
            empty.append(_times_ms("kiosk.lab.bench.empty_start", width, height, times=1))
            kiosk.append(_times_ms("kiosk.lab.bench.kiosk_start", str(settings), width, height, times=2))
    # the first turn only fills the caches of the disk
    (empty_ms,), (shown_ms, answered_ms) = (map(median, zip(*turns[1:], strict=True)) for turns in (empty, kiosk))
    return Start(shown_ms, answered_ms, empty_ms)


def _times_ms(module: str, *arguments: str, times: int) -> list[float]:
    """Start that program, which prints so many monotonic times, and wait for its end. Returns them from its start."""
    began_s = time.monotonic()
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments], capture_output=True, text=True, timeout=_LONGEST_S
        )
        told = [(float(line) - began_s) * 1000 for line in done.stdout.split()]
    except (subprocess.TimeoutExpired, ValueError):
        told = []
    if len(told) != times:
        raise StartFailed(f"{module} did not show its first page")
    return told
