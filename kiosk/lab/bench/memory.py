# SPDX-License-Identifier: EUPL-1.2
"""The memory of the kiosk's processes while it shows pagoPA's page, beside a program that only shows a page."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import astuple, dataclass

from kiosk.lab.tour import sandbox_process

_LONGEST_S = 120.0


class MemoryFailed(Exception):
    """A program to be weighed did not come so far; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Memory:
    """Megabytes of all processes of each of the two."""

    tree_mb: float
    empty_tree_mb: float


def measure(size: tuple[int, int]) -> Memory:
    """Weigh both programs.

    Raises:
        SandboxFailed: the sandbox does not start.
        MemoryFailed: one of them does not show its page.
    """
    width, height = map(str, size)
    with sandbox_process.running(1.0) as sandbox:
        kiosk = _weigh("kiosk.lab.bench.kiosk_checkout", width, height, *astuple(sandbox))
        empty = _weigh("kiosk.lab.bench.empty_page", width, height, f"{sandbox.checkout}/")
    return Memory(kiosk, empty)


def _weigh(module: str, *arguments: str) -> float:
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments], capture_output=True, text=True, timeout=_LONGEST_S
        )
        return float(done.stdout)
    except (subprocess.TimeoutExpired, ValueError):
        raise MemoryFailed(f"{module} did not show its page") from None
