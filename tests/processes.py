# SPDX-License-Identifier: EUPL-1.2
"""Tests in several processes (`pytest -n NUMBER`): how many, which of them stay together, and which run alone."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from xdist.scheduler import LoadScopeScheduling

#: More of them have nothing to do before the longest file has ended.
_MOST_PROCESSES = 8
#: Files whose tests start the whole program, each for some seconds: each test is handed out by itself.
_ONE_BY_ONE = ("tests/e2e/", "tests/faults/test_whole_program.py")


def number_of_processes() -> int:
    """That of `-n auto`. Most tests wait for programs that they have started, so that a core has room for two."""
    return min(2 * len(os.sched_getaffinity(0)), _MOST_PROCESSES)


class ByFile(LoadScopeScheduling):
    """Hands out the tests of a file together, so that what they share is made once, and the files in their order."""

    def _split_scope(self, nodeid: str) -> str:
        return nodeid if nodeid.startswith(_ONE_BY_ONE) else nodeid.partition("::")[0]


@contextmanager
def turn(gate: Path, room: Path, *, alone: bool) -> Iterator[None]:
    """Wait until a test may run, and run it: one that runs alone with no other, the others together.

    Args:
        gate, room: files or folders, of all processes the same, that are locked. Whoever comes has to pass the gate, so
            that a test that waits to be alone is not overtaken for ever.
    """
    with _locked(gate, fcntl.LOCK_EX) as passing, _locked(room, fcntl.LOCK_EX if alone else fcntl.LOCK_SH):
        if not alone:
            fcntl.flock(passing, fcntl.LOCK_UN)
        yield


@contextmanager
def _locked(place: Path, kind: int) -> Iterator[int]:
    descriptor = os.open(place, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, kind)
        yield descriptor
    finally:
        os.close(descriptor)
