# SPDX-License-Identifier: EUPL-1.2
"""A scanner's device that is not there, or not for us, is told."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest

from kiosk.adapters.scanner.check import CameraCheck, SerialCheck
from kiosk.application.ports import Check, CheckState


def state_and_code(check: Check) -> tuple[CheckState, str]:
    (found,) = asyncio.run(check.run())
    assert found.name == check.name
    return found.state, found.code


def test_a_serial_port(tmp_path: Path) -> None:
    kiosk, scanner = os.openpty()
    try:
        assert state_and_code(SerialCheck(os.ttyname(scanner))) == (CheckState.OK, "")
    finally:
        os.close(kiosk)
        os.close(scanner)
    (tmp_path / "file").touch()
    for port in (str(tmp_path / "file"), str(tmp_path / "none"), "ttyNONE9"):
        assert state_and_code(SerialCheck(port)) == (CheckState.BROKEN, "K-501")


@pytest.mark.parametrize(
    ("wanted", "state"),
    [
        ("", CheckState.OK),
        ("USB Camera", CheckState.OK),
        ("/dev/video0", CheckState.OK),
        ("USB Cam", CheckState.BROKEN),
        ("/dev/video1", CheckState.BROKEN),
    ],
)
def test_a_camera_by_its_name_or_device(wanted: str, state: CheckState, tmp_path: Path) -> None:
    (tmp_path / "video0").mkdir()
    (tmp_path / "video0" / "name").write_text("USB Camera\n", encoding="utf-8")
    assert state_and_code(CameraCheck(wanted, tmp_path))[0] is state


@pytest.mark.parametrize("wanted", ["", "USB Camera"])
def test_no_camera_at_all(wanted: str, tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        assert state_and_code(CameraCheck(wanted, folder)) == (CheckState.BROKEN, "K-502")
