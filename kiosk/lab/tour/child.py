# SPDX-License-Identifier: EUPL-1.2
"""Child processes that do not outlive their parent: `python -m kiosk.lab.tour.child MODULE [arguments]`."""

from __future__ import annotations

import ctypes
import os
import runpy
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence

_PR_SET_PDEATHSIG = 1
_END_S = 5.0


def start(
    module: str, *arguments: str, environment: Mapping[str, str] | None = None, stdout: int | None = None
) -> subprocess.Popen[str]:
    """Run `python -m MODULE` as a child; it gets SIGTERM when this thread's process dies, by whatever death.

    Raises:
        OSError: the interpreter cannot be started.
    """
    command = [sys.executable, "-m", "kiosk.lab.tour.child", str(os.getpid()), module, *arguments]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=stdout, text=True, env=environment)


def end(process: subprocess.Popen[str]) -> None:
    """End a child: politely, then not. Does nothing to one that has ended."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(_END_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
    if process.stdout is not None:
        process.stdout.close()


def die_with(parent: int) -> None:
    """Have this process get SIGTERM when its parent dies; `parent` is the process id that it had."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    if os.getppid() != parent:  # it died before we asked to be told
        sys.exit(1)


def _main(arguments: Sequence[str]) -> None:
    parent, module, *rest = arguments
    die_with(int(parent))
    sys.argv[1:] = rest
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    _main(sys.argv[1:])
