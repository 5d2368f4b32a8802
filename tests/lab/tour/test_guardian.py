# SPDX-License-Identifier: EUPL-1.2
"""What tests, a tour and a demo start ends with them, also when they are killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.lab.tour.guardian import in_session, started_by
from kiosk.lab.tour.ipp_printer import end, spawn
from kiosk.lab.tour.printer_process import missing_tools

pytest.importorskip("starlette", reason="the extra 'lab' is not installed")

ROOT = Path(__file__).parents[3]
_GUARDIAN_S = 30.0
needs_cups = pytest.mark.skipif(bool(missing_tools()), reason="CUPS is not installed")

#: Tests that stand still for a person once their servers are up.
STANDING = """
import sys
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.printer_process import CupsServer
from tests import conftest  # as for every test

def test_that_stands_still():
    with CupsServer(), sandbox_process.running(1.0):
        sys.__stdout__.write("standing\\n")
        sys.__stdout__.flush()
        sys.stdin.read()
"""


def programs(processes: set[int]) -> set[str]:
    found = set()
    for process in processes:
        try:
            found.add(Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:
            pass
    return found


def wait_until(condition: Callable[[], bool], what: str, within_s: float = 60.0) -> None:
    end_at = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < end_at, what
        os.sched_yield()


def left_by_tests_that_get(number: signal.Signals, folder: Path) -> set[str]:
    """End tests whose servers are up by a signal; what then goes on for longer than the guardian needs."""
    file = folder / "test_standing.py"
    file.write_text(STANDING, encoding="utf-8")
    options = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder), "-s", "-q", "-p", "no:cacheprovider"]
    with subprocess.Popen(
        [sys.executable, "-m", "pytest", *options, str(file)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as tests:
        assert tests.stdout is not None
        assert any("standing" in line for line in tests.stdout)
        servers = " ".join(programs(started_by(tests.pid)))
        assert all(name in servers for name in ("dbus-daemon", "cupsd", "ippeveprinter", "kiosk.lab.sandbox"))
        tests.send_signal(number)
        tests.wait(30)
        end_at = time.monotonic() + _GUARDIAN_S
        while started_by(tests.pid) and time.monotonic() < end_at:
            os.sched_yield()
        return programs(started_by(tests.pid))


@needs_cups
def test_a_tour_that_is_killed_leaves_no_printer_behind(tmp_path: Path) -> None:
    _kill_when_up("ippeveprinter", "tour", "--scenario", "printer-off", "--out", str(tmp_path))


def test_a_demo_that_is_killed_leaves_nothing_behind(tmp_path: Path) -> None:
    _kill_when_up("QtWebEngineProcess", "demo", folder=tmp_path)


def test_a_server_that_is_ended_leaves_nothing_in_groups_of_their_own(tmp_path: Path) -> None:
    # As cupsd starts its backends, some of which do not end with it.
    start = "import subprocess as s; s.Popen(['sleep', '600'], process_group=0); s.run(['sleep', '601'])"
    server = spawn(tmp_path / "output", {"PATH": os.environ["PATH"]}, sys.executable, "-c", start)
    both = {"sleep 600 ", "sleep 601 "}
    wait_until(lambda: programs(in_session(server.pid)) >= both, "it did not start")
    end(server)
    assert not in_session(server.pid)


def _kill_when_up(server: str, *verb: str, folder: Path = ROOT) -> None:
    marked = {**os.environ, "KIOSK_ENDS_WITH": "tour-to-be-killed"}
    with subprocess.Popen(
        [sys.executable, "-m", "kiosk", *verb],
        cwd=folder,
        env=marked,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:

        def left() -> set[int]:
            return started_by("tour-to-be-killed")

        wait_until(lambda: any(server in one for one in programs(left())), f"no {server} came up")
        process.kill()
        process.wait()
        wait_until(lambda: not left(), f"these are left: {programs(left())}")
