# SPDX-License-Identifier: EUPL-1.2
"""A screen, a session bus and the bus of assistive programs, of a test's own: what a kiosk's session has."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

#: In Debian: xvfb, dbus-daemon, at-spi2-core.
_BUS_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_PROGRAMS = ("Xvfb", "dbus-daemon")
_BUS_STARTS = "dbus-daemon", "--session", "--nofork", "--nosyslog", "--print-address=1"


def need() -> None:
    """Skip the test where the packages of packaging/debian-packages.txt are not installed."""
    missing = [name for name in _PROGRAMS if shutil.which(name) is None]
    if missing or not _BUS_LAUNCHER.exists():
        pytest.skip(f"no screen for assistive programs: {', '.join(missing) or 'at-spi2-core'} is not installed")


@contextmanager
def desktop(size: str = "1080x1920") -> Iterator[dict[str, str]]:
    """Start them; gives the environment of a program that is to be there. `KIOSK_TEST_BUS` is the bus's process id."""
    need()
    started: list[subprocess.Popen[bytes]] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-desktop-") as runtime:
        Path(runtime).chmod(0o700)
        base = {**os.environ, "XDG_RUNTIME_DIR": runtime, "XDG_CACHE_HOME": runtime, "GSETTINGS_BACKEND": "memory"}
        try:
            reads, writes = os.pipe()
            started.append(
                subprocess.Popen(
                    ["Xvfb", "-displayfd", str(writes), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
                    pass_fds=(writes,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                )
            )  # fmt: skip
            os.close(writes)
            with open(reads, encoding="ascii") as told:
                display = told.readline().strip()
            assert display, "Xvfb does not start"
            screen = {**base, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb"}
            screen.pop("WAYLAND_DISPLAY", None)
            bus = subprocess.Popen(_BUS_STARTS, env=screen, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            started.append(bus)
            assert bus.stdout is not None
            with bus.stdout as said:
                address = said.readline().decode().strip()
            assert address, "there is no bus"
            yield {**screen, "DBUS_SESSION_BUS_ADDRESS": address, "KIOSK_TEST_BUS": str(bus.pid)}
        finally:
            for process in reversed(started):  # what the bus has started ends with it
                process.terminate()
                process.wait(10)
