# SPDX-License-Identifier: EUPL-1.2
"""The memory of a program with all processes that it has started, the web engine's among them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_PROC = Path("/proc")


def tree_mb(pid: int) -> float:
    """The memory of a process and of all below it, in megabytes; what several share is counted once (PSS).

    A process that may not be looked into, as those in the web engine's own sandbox, counts with what it does not share.
    """
    return sum(map(_bytes, [pid, *_below(pid)])) / 1e6


def _below(pid: int) -> Iterator[int]:
    for tasks in (_PROC / str(pid) / "task").glob("*/children"):
        for child in map(int, tasks.read_text(encoding="ascii").split()):
            yield child
            yield from _below(child)


def _bytes(pid: int) -> int:
    try:
        rollup = (_PROC / str(pid) / "smaps_rollup").read_text(encoding="ascii")
    except PermissionError:
        _, resident, shared, *_ = map(int, (_PROC / str(pid) / "statm").read_text(encoding="ascii").split())
        return (resident - shared) * os.sysconf("SC_PAGE_SIZE")
    return next(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) * 1024
