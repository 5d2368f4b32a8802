# SPDX-License-Identifier: EUPL-1.2
"""A measurement in a process of its own, which prints what it has found as one line of JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")


class NotMeasured(Exception):
    """That process did not come so far; the message is one sentence."""


def measured(module: str, *arguments: object, read: Callable[[Any], T], longest_s: float, failed: str) -> T:
    """Run a module of ours, and wait for what it finds.

    Args:
        read: makes the result of the decoded JSON; a TypeError, KeyError or ValueError says that it is none.
        longest_s: it may take, in seconds.
        failed: what is said where it does not come so far; why stands behind it.

    Raises:
        NotMeasured: it took too long, or printed no such result.
    """
    command = [sys.executable, "-m", module, *map(str, arguments)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=longest_s)
    except subprocess.TimeoutExpired:
        raise NotMeasured(f"{failed}: it took too long") from None
    try:
        return read(json.loads(done.stdout))
    except (ValueError, TypeError, KeyError):
        raise NotMeasured(f"{failed}: {done.stderr.strip().rpartition(chr(10))[2]}") from None
