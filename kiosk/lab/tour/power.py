# SPDX-License-Identifier: EUPL-1.2
"""Power cuts: the kiosk is a child of the tour's process and is killed with all that belongs to it, then started again.

What stands around it is the parent's and goes on.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
from contextlib import closing
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from kiosk import logs
from kiosk.lab.tour import child
from kiosk.lab.tour.infrastructure import Infrastructure, NotDone
from kiosk.lab.tour.kiosk_run import Found, KioskRun, play_kiosk_run
from kiosk.lab.tour.play import LOG, Play
from kiosk.lab.tour.steps import Run, Step, runs_of
from kiosk.lab.tour.summary import Summary

#: The start of a kiosk and its end are given so long, in seconds, beside the time of its steps.
_START_S = 60.0
_END_S = 30.0


def play_with_power_cuts(play: Play, infrastructure: Infrastructure) -> Summary:
    """Play steps with `kill` and `restart`, up to the first that fails."""
    summary = Summary(play.name, play.size, play.lang, play.speed)
    left_s = play.longest_s
    for run in runs_of(play.steps):
        summary.failure = _act_while_off(run, infrastructure)
        if summary.failure is None:
            found = _played_by_a_child(
                KioskRun(play, run, infrastructure.endpoints, len(summary.steps), left_s), infrastructure
            )
            summary.add(found.summary)
            left_s = max(1.0, left_s - found.took_s)
        if summary.failure is not None:
            break
    return summary


def _act_while_off(run: Run, infrastructure: Infrastructure) -> str | None:
    """Do what is done before the kiosk is started; returns why it failed."""
    for number, step in enumerate(run.off, run.first):
        why = _reason_not_done(infrastructure, step)
        if why is not None:
            return f"step {number} ({step}) while the kiosk was off: {why}"
    return None


def _played_by_a_child(kiosk_run: KioskRun, infrastructure: Infrastructure) -> Found:
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_kiosk, args=(theirs, kiosk_run, os.getpid()), name="kiosk")
    with closing(ours):
        try:
            process.start()
            theirs.close()
            return _listen(ours, kiosk_run, infrastructure, process)
        finally:
            _cut_power(process)


def _listen(channel: Connection, kiosk_run: KioskRun, infrastructure: Infrastructure, process: BaseProcess) -> Found:
    """Do what the kiosk's player wants done around it, until it hands over what it found."""
    while channel.poll(_START_S + kiosk_run.left_s):
        try:
            received: Step | Found = channel.recv()
        except (EOFError, ConnectionError):
            process.join(_END_S)
            return _failed(kiosk_run, f"the kiosk ended by itself (exit code {process.exitcode})")
        if isinstance(received, Found):
            if not kiosk_run.run.killed:
                process.join(_END_S)
            return received
        channel.send(_reason_not_done(infrastructure, received))
    return _failed(kiosk_run, f"the kiosk did not come up or did not end within {_START_S + kiosk_run.left_s:g} s")


def _reason_not_done(infrastructure: Infrastructure, step: Step) -> str | None:
    try:
        infrastructure.act(step)
    except NotDone as error:
        return str(error)
    return None


def _failed(kiosk_run: KioskRun, why: str) -> Found:
    play = kiosk_run.play
    return Found(Summary(play.name, play.size, play.lang, play.speed, failure=why))


def _cut_power(process: BaseProcess) -> None:
    """Kill the kiosk and the web engine's processes, which are of its group. Nothing of them can do anything more."""
    if process.pid is None:
        return
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:  # it has ended, or has not come so far as to have a group
        process.kill()
    process.join()


def _kiosk(channel: Connection, kiosk_run: KioskRun, parent: int) -> None:
    """The child: play, and ask the parent for what is done around."""
    os.setpgid(0, 0)
    child.die_with(parent)
    logs.set_up("info", str(kiosk_run.play.folder / LOG))

    def act(step: Step) -> None:
        channel.send(step)
        why: Any = channel.recv()
        if why is not None:
            raise NotDone(why)

    channel.send(play_kiosk_run(kiosk_run, act, channel.send))
