# SPDX-License-Identifier: EUPL-1.2
"""Child processes: they end with their parent, whatever death it dies."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.lab.tour import child, sandbox_process
from kiosk.lab.tour.sandbox_process import SandboxFailed

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

PARENT = """
import subprocess, sys, time
from kiosk.lab.tour import child
process = child.start("kiosk.lab.sandbox", "--port", "0", stdout=subprocess.PIPE)
process.stdout.readline()
print(process.pid, flush=True)
time.sleep(60)
"""


def gone(pid: int) -> bool:
    try:
        return "State:\tZ" in Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return True


def test_the_sandbox_answers_events_and_tells_what_it_served() -> None:
    with sandbox_process.running(1.0) as sandbox:
        paid = {"notice": "301000000000000144", "amount": 126.40}
        assert sandbox.event({"pagopa": "activate", **paid}) == "OK"
        assert sandbox.event({"pagopa": "receipt", **paid}) == "OK"
        assert sandbox.event({"pagopa": "activate", **paid}) != "OK"
        sandbox.reset()
        assert sandbox.event({"pagopa": "activate", **paid}) == "OK"
        assert sandbox.served() == []
        with pytest.raises(SandboxFailed, match="refuses events"):
            sandbox.event({"pagopa": "nothing"})
    with pytest.raises(SandboxFailed, match="does not answer"):
        sandbox.served()


def test_a_child_is_ended() -> None:
    process = child.start("http.server", "--bind", "127.0.0.1", "0", stdout=subprocess.DEVNULL)
    child.end(process)
    assert process.poll() is not None
    child.end(process)


def test_a_child_does_not_outlive_a_parent_that_is_killed() -> None:
    parent = subprocess.Popen([sys.executable, "-c", PARENT], stdout=subprocess.PIPE, text=True)
    assert parent.stdout is not None
    with parent, parent.stdout:
        pid = int(parent.stdout.readline())
        assert not gone(pid)
        os.kill(parent.pid, signal.SIGKILL)
        parent.wait(10)
    limit = time.monotonic() + 10
    while not gone(pid) and time.monotonic() < limit:
        os.sched_yield()
    assert gone(pid)
