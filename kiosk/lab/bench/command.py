# SPDX-License-Identifier: EUPL-1.2
"""The verb `bench`."""

from __future__ import annotations

import json
import sys
from statistics import median
from typing import Any

from kiosk.exit_codes import FAILED, OK, USAGE
from kiosk.lab.tour.environment import headless, root_without_sandbox
from kiosk.machine import prerequisites

_SIZE = (1080, 1920)
_LEAST_PAYMENTS = 6
#: figure: its goal, as people read it
_GOALS = {
    "start.ratio": "≤ 1.5",
    "start.first_answer_ms": "≤ 2 × empty_ms",
    "scan_parse.us": "≤ 1000",
    "scan_to_debt.ms": "≤ 50",
    "return_to_ending.ms": "≤ 100",
    "stall.longest_ms": "≤ 50",
    "requests.find": "2",
    "requests.carts": "1",
    "requests.receipts": "3",
    "memory.ratio": "≤ 1.10",
    "journal.write_ms": "≤ 5",
    "journal.start_extra_ms": "≤ 150",
    "settling.requests": "as planned",
    "form_60.ms": "< 300",
    "language.ms": "< 300",
    "press.ms": "< 50",
    "page.ms": "< 200",
    "idle_cpu.percent": "< 2",
    "speech.ms": "≤ 300",
    "list_10000.longest_stall_ms": "≤ 50",
    "list_10000.pages_loaded": "≤ 3",
    "list_10000.delegates_max": "≤ 25",
}


def bench(payments: int, *, as_json: bool) -> int:
    """Measure and print. Returns the exit code.

    Args:
        payments: how many are made for the figure of memory; at least 6.
        as_json: one JSON object instead of a table.
    """
    if payments < _LEAST_PAYMENTS:
        sys.stderr.write(f"govpay-kiosk: bench needs at least {_LEAST_PAYMENTS} payments\n")
        return USAGE
    headless()
    root_without_sandbox()
    prerequisites.check()
    # Qt is loaded only now: its environment had to be set first
    from kiosk.lab.bench import journal as remembering
    from kiosk.lab.bench import memory as weighing
    from kiosk.lab.bench import pages as showing
    from kiosk.lab.bench import payments as paying
    from kiosk.lab.bench import presses as pressing
    from kiosk.lab.bench import scan as scanning
    from kiosk.lab.bench import settling
    from kiosk.lab.bench import speech as speaking
    from kiosk.lab.bench import start as starting
    from kiosk.lab.bench.apart import NotMeasured
    from kiosk.lab.tour.player import StepFailed
    from kiosk.lab.tour.sandbox_process import SandboxFailed

    try:
        start = starting.measure(_SIZE)
        weighed = weighing.measure(_SIZE)
        shown = showing.measure(_SIZE)
        pressed = pressing.measure(_SIZE)
        paid = paying.measure(payments, _SIZE)
        journal = remembering.measure()
        settled = settling.measure()
        spoken_ms = speaking.measure(_SIZE)
    except (starting.StartFailed, weighing.MemoryFailed, NotMeasured, SandboxFailed, StepFailed) as error:
        sys.stderr.write(f"govpay-kiosk: bench: {error}\n")
        return FAILED
    few, many = min(paid.memory_mb), max(paid.memory_mb)
    figures: dict[str, dict[str, Any]] = {
        "start": {
            "ms": round(start.ms),
            "empty_ms": round(start.empty_ms),
            "ratio": round(start.ratio, 2),
            "first_answer_ms": round(start.first_answer_ms),
        },
        "scan_parse": {"us": round(scanning.parse_us(), 1)},
        "scan_to_debt": {"ms": round(median(paid.scan_to_debt_ms), 1)},
        "return_to_ending": {"ms": round(median(paid.return_to_ending_ms), 1)},
        "stall": {"longest_ms": round(paid.longest_stall_ms)},
        "requests": {
            "find": round(median(paid.find)),
            "carts": round(median(paid.carts)),
            "receipts": round(median(paid.receipts)),
        },
        "memory": {
            f"after_{few}_mb": round(paid.memory_mb[few], 1),
            f"after_{many}_mb": round(paid.memory_mb[many], 1),
            "ratio": round(paid.memory_mb[many] / paid.memory_mb[few], 3),
            "tree_mb": round(weighed.tree_mb, 1),
            "empty_tree_mb": round(weighed.empty_tree_mb, 1),
        },
        "journal": {"write_ms": round(journal.write_ms, 2), "start_extra_ms": round(journal.start_extra_ms, 1)},
        "settling": {"requests": settled.requests, "planned": settled.planned},
        "form_60": {"ms": round(shown.form_ms)},
        "language": {"ms": round(paid.language_ms)},
        "press": {"ms": round(pressed.press_ms, 1)},
        "page": {"ms": round(pressed.page_ms, 1)},
        "idle_cpu": {"percent": round(pressed.idle_cpu_percent, 2)},
        # null where there is no voice on this machine
        "speech": {"ms": None if spoken_ms is None else round(spoken_ms)},
        "list_10000": {
            "longest_stall_ms": round(shown.longest_stall_ms),
            "pages_loaded": shown.pages_loaded,
            "delegates_max": shown.delegates_max,
        },
    }
    sys.stdout.write(json.dumps(figures) + "\n" if as_json else _table(figures))
    faults = [*shown.faults, *pressed.faults, *paid.faults]
    for fault in faults:
        sys.stderr.write(f"govpay-kiosk: bench: {fault}\n")
    return FAILED if faults else OK


def _table(figures: dict[str, dict[str, Any]]) -> str:
    lines = [f"{'figure':28}{'measured':>10}  goal"]
    for group, values in figures.items():
        for name, value in values.items():
            key = f"{group}.{name}"
            lines.append(f"{key:28}{'–' if value is None else value:>10}  {_GOALS.get(key, '')}".rstrip())
    return "\n".join(lines) + "\n"
