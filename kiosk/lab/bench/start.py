# SPDX-License-Identifier: EUPL-1.2
"""How long the kiosk takes to start, beside a program that does nothing else than show an empty web view."""

from __future__ import annotations

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

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
    """Medians, in milliseconds, from the start of the process to its first page."""

    ms: float
    empty_ms: float

    @property
    def ratio(self) -> float:
        """How much longer the kiosk takes."""
        return self.ms / self.empty_ms


def measure(size: tuple[int, int], runs: int = _RUNS) -> Start:
    """Start both programs in turns.

    Raises:
        StartFailed: one does not start.
    """
    width, height = map(str, size)
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        settings = Path(folder, "kiosk.toml")
        settings.write_text(f'{_SETTINGS}[journal]\nfolder = "{folder}"\n', encoding="utf-8")
        kiosk_ms, empty_ms = [], []
        for turn in range(runs + 1):
            empty = _time_ms("kiosk.lab.bench.empty_start", width, height)
            kiosk = _time_ms("kiosk.lab.bench.kiosk_start", str(settings), width, height)
            if turn:  # the first turn only fills the caches of the disk
                empty_ms.append(empty)
                kiosk_ms.append(kiosk)
    return Start(median(kiosk_ms), median(empty_ms))


def _time_ms(module: str, *arguments: str) -> float:
    began_s = time.monotonic()
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments], capture_output=True, text=True, timeout=_LONGEST_S
        )
        return (float(done.stdout.split()[0]) - began_s) * 1000
    except (subprocess.TimeoutExpired, ValueError, IndexError):
        raise StartFailed(f"{module} did not show its first page") from None
