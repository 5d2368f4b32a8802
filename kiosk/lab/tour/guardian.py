# SPDX-License-Identifier: EUPL-1.2
"""Whatever a process has started ends with it, also when it is killed: servers of others, and what these have started.

`watch` starts a guardian beside the process. When the process is gone, the guardian kills all that carry its mark in
their environment, their descendants, and the sessions that they lead. (`child.die_with` reaches our own children only,
and ends them with the thread that started them.)
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

#: Every process inherits it: the processes whose end is its own, by their ids, with colons between.
MARK = "KIOSK_ENDS_WITH"
_watched = 0
_held_open = -1


def watch() -> None:
    """Have all that this process starts from now on end with it. Doing so again changes nothing.

    Raises:
        OSError: the guardian cannot be started.
    """
    global _watched, _held_open
    if _watched == os.getpid():
        return
    _watched = os.getpid()
    os.environ[MARK] = ":".join([*filter(None, [os.environ.get(MARK)]), str(_watched)])
    its_input, _held_open = os.pipe()  # which ends with this process, and is looked at on an old kernel
    subprocess.Popen(
        [sys.executable, "-I", "-S", __file__, str(_watched)],
        stdin=its_input,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # what is sent to the terminal's programs is not for the guardian
        env={},
    ).returncode = 0  # never waited for: it is the last to go
    os.close(its_input)


def started_by(process: int | str) -> set[int]:
    """The processes that carry its mark, their descendants, and whoever is in a session that one of them leads."""
    alive = running()
    found = {number for number in alive if str(process) in _marks(number)}
    while more := {
        number
        for number, (parent, session) in alive.items()
        if number not in found and (parent in found or session in found)
    }:
        found |= more
    return found - {os.getpid()}


def in_session(leader: int) -> set[int]:
    """The processes of a session, also when its leader has ended: what a server left running, whatever its group."""
    return {number for number, (_, session) in running().items() if session == leader}


def kill(processes: set[int]) -> None:
    """Kill them; those that have ended by themselves, too."""
    for process in processes:
        try:
            os.kill(process, signal.SIGKILL)
        except OSError:
            pass  # it was faster


def running() -> dict[int, tuple[int, int]]:
    """Parent and session of each process that runs."""
    found = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdecimal():
            continue
        try:
            # After the name, which may hold anything: state, parent, group, session (proc_pid_stat(5)).
            state, parent, _, session, *_ = (entry / "stat").read_text(errors="replace").rpartition(")")[2].split()
        except (OSError, ValueError):
            continue  # it has ended meanwhile
        if state != "Z":
            found[int(entry.name)] = int(parent), int(session)
    return found


def _marks(process: int) -> list[str]:
    try:
        environment = Path(f"/proc/{process}/environ").read_bytes()
    except OSError:
        return []  # it has ended meanwhile, or is none of ours
    found = [variable for variable in environment.split(b"\0") if variable.startswith(f"{MARK}=".encode())]
    return found[0].decode().partition("=")[2].split(":") if found else []


def _guard(process: int) -> None:
    try:
        ends = [os.pidfd_open(process)]
    except OSError:
        ends = [0]  # an old kernel, or it is gone already
    select.select(ends, [], [])
    while left := started_by(process):
        kill(left)


if __name__ == "__main__":
    _guard(int(sys.argv[1]))
