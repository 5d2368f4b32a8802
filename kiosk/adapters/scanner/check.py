# SPDX-License-Identifier: EUPL-1.2
"""Whether the devices of the scanners are there. Of a keyboard nobody can tell whether a scanner is behind it."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from kiosk.adapters.scanner.port import path_of
from kiosk.application.ports import CheckResult, CheckState
from kiosk.boundary import run_within

_CAMERAS = Path("/sys/class/video4linux")
#: How long the system may take to tell of its devices, in seconds.
_LIMIT_S = 5.0


class SerialCheck:
    """The port of a serial scanner."""

    name = "scanner serial"

    def __init__(self, port: str, *, limit_s: float = _LIMIT_S) -> None:
        self._port = port
        self._limit_s = limit_s

    async def run(self) -> Sequence[CheckResult]:
        """Whether it is there and may be used; it is not opened, since the kiosk may have it."""
        try:
            fault = await run_within(self._limit_s, partial(serial_fault, self._port), "serial-check")
        except Exception as error:  # noqa: BLE001  also a system that does not answer
            fault = f"cannot be looked at ({type(error).__name__})"
        if fault is not None:
            said = f"the scanner's serial port {self._port}: {fault}"
            return (CheckResult(self.name, CheckState.BROKEN, said, "K-501"),)
        return (CheckResult(self.name, CheckState.OK, f"the scanner's serial port {self._port} is there"),)


class CameraCheck:
    """The camera that reads codes, on Linux.

    Args:
        camera: its name or device; empty: any.
        cameras: where the system lists them (Video4Linux).
    """

    name = "scanner camera"

    def __init__(self, camera: str, cameras: Path = _CAMERAS, *, limit_s: float = _LIMIT_S) -> None:
        self._camera = camera
        self._cameras = cameras
        self._limit_s = limit_s

    async def run(self) -> Sequence[CheckResult]:
        """Whether it is plugged in; it is not switched on."""
        try:
            there = await run_within(self._limit_s, self._names, "camera-check")
        except Exception as error:  # noqa: BLE001  also a system that does not answer
            said = f"the cameras cannot be looked at ({type(error).__name__})"
            return (CheckResult(self.name, CheckState.BROKEN, said, "K-502"),)
        if self._camera in there or (there and not self._camera):
            return (CheckResult(self.name, CheckState.OK, "the camera is there"),)
        which = f"the camera {self._camera}" if self._camera else "a camera"
        return (CheckResult(self.name, CheckState.BROKEN, f"{which} is not there", "K-502"),)

    def _names(self) -> set[str]:
        return {name for device in self._devices() for name in device}

    def _devices(self) -> Iterator[tuple[str, str]]:
        """Device and name of each."""
        try:
            for folder in self._cameras.iterdir():
                yield f"/dev/{folder.name}", (folder / "name").read_text(encoding="utf-8", errors="replace").strip()
        except OSError:  # none, or one that was just pulled out
            return


def serial_fault(port: str) -> str | None:
    """What is wrong with a serial port (a name without a folder is one of /dev); None: nothing that can be seen."""
    device = path_of(port)
    try:
        is_device = stat.S_ISCHR(device.stat().st_mode)
    except OSError as error:
        return f"there is no such port ({error.strerror})"
    if not is_device:
        return "is no serial port"
    return None if os.access(device, os.R_OK | os.W_OK) else "this account may not use it (group dialout)"
