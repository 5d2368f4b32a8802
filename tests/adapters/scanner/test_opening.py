# SPDX-License-Identifier: EUPL-1.2
"""A device that hangs while it is opened keeps nobody waiting, is told of once, and tried again."""

from __future__ import annotations

import os
import pty
import threading
import tty
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QCameraDevice, QMediaDevices

from kiosk.adapters.scanner.camera import CameraScanner
from kiosk.adapters.scanner.opening import DeviceOpener
from kiosk.adapters.scanner.serial import SerialScanner
from tests.adapters.scanner.hanging import hanging as hanging
from tests.adapters.scanner.waiting import until
from tests.domain.codes import NOTICE

QUICK = partial(DeviceOpener, again_ms=20, limit_ms=50)
#: Leaves a test the time to mend the device before the last try.
SOON = partial(DeviceOpener, again_ms=500, limit_ms=50)


def messages(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    return [(one.levelname, one.message) for one in caplog.records if one.levelname != "DEBUG"]


@pytest.fixture
def place(hanging: Path, tmp_path: Path) -> Path:
    """Where the device is: whatever lies there can be put away for another one."""
    place = tmp_path / "dev"
    place.symlink_to(hanging)
    return place


def replace(place: Path, other: Path) -> None:
    place.unlink()
    place.symlink_to(other)


@pytest.fixture
def ticks(qapp: QGuiApplication) -> Iterator[list[float]]:
    """What the screen still does."""
    seen: list[float] = []
    timer = QTimer()
    timer.timeout.connect(lambda: seen.append(1))
    timer.start(1)
    yield seen
    timer.stop()


def test_a_serial_scanner_that_hangs(
    place: Path, tmp_path: Path, ticks: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    scanner = SerialScanner(str(place / "video0"), 9600, opener=SOON)
    scanned: list[str] = []
    scanner.scanned.connect(scanned.append)
    scanner.start()
    assert ticks == []  # it has returned, though the device never will
    assert until(lambda: bool(messages(caplog)) and len(ticks) > 5)
    assert messages(caplog) == [("ERROR", "serial scanner does not open")]
    cable, kiosk = pty.openpty()
    tty.setraw(kiosk)
    (tmp_path / "plugged").mkdir()
    (tmp_path / "plugged" / "video0").symlink_to(os.ttyname(kiosk))
    replace(place, tmp_path / "plugged")
    assert until(lambda: len(messages(caplog)) == 2)
    assert messages(caplog)[1:] == [("INFO", "serial scanner is there")]
    os.write(cable, NOTICE.encode() + b"\r")
    assert until(lambda: bool(scanned))
    assert scanned == [NOTICE]
    scanner.stop()
    scanner.deleteLater()
    os.close(cable)
    os.close(kiosk)


def test_a_camera_that_hangs(
    place: Path,
    tmp_path: Path,
    ticks: list[float],
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(QMediaDevices, "videoInputs", staticmethod(lambda: asked.append(1) or []))
    scanner = CameraScanner(lambda: True, devices=place, opener=SOON)
    scanner.start()
    assert until(lambda: bool(messages(caplog)) and len(ticks) > 5)
    assert messages(caplog) == [("ERROR", "a camera does not open")]
    assert asked == []  # nor would Qt have returned
    (tmp_path / "plugged").mkdir()
    replace(place, tmp_path / "plugged")
    assert until(lambda: bool(asked))
    assert messages(caplog)[1:] == [("WARNING", "camera is missing")]
    scanner.stop()
    scanner.deleteLater()


@pytest.mark.qt_log_ignore(".*")  # what Qt says of a camera that is none
def test_a_camera_that_gives_no_picture_is_told_of_once_and_switched_on_anew(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level("INFO")
    asked: list[int] = []
    monkeypatch.setattr(QMediaDevices, "videoInputs", staticmethod(lambda: asked.append(1) or [QCameraDevice()]))
    scanner = CameraScanner(lambda: True, devices=tmp_path, opener=QUICK, frame_limit_ms=20)
    scanner.start()
    assert until(lambda: len(asked) >= 3)
    assert messages(caplog) == [("INFO", "camera is on"), ("ERROR", "camera gives no picture")]
    scanner.stop()
    scanner.deleteLater()


class Device:
    """A device that opens when it is let."""

    def __init__(self) -> None:
        self.lets = threading.Event()
        self.begun = 0
        self.closed: list[object] = []

    def open(self) -> str:
        self.begun += 1
        self.lets.wait(20)
        return "open"


@pytest.fixture
def device() -> Iterator[Device]:
    device = Device()
    yield device
    device.lets.set()


def opening(device: Device, owner: QObject) -> tuple[DeviceOpener, list[object]]:
    one = QUICK(device.open, device.closed.append, owner)
    heard: list[object] = []
    one.opened.connect(heard.append)
    one.failed.connect(lambda fault: heard.append(type(fault)))
    return one, heard


def test_a_late_answer_is_as_good_as_one_in_time(qapp: QGuiApplication, device: Device) -> None:
    one, heard = opening(device, QObject(qapp))
    one.start()
    assert until(lambda: len(heard) == 1 and device.begun == 2)
    device.lets.set()
    assert until(lambda: "open" in heard)
    assert until(lambda: len(device.closed) == device.begun - 1)  # of several one is enough
    assert heard.count("open") == 1
    begun = device.begun
    one.start()
    assert until(lambda: device.begun == begun + 1)


def test_no_more_than_three_are_left_alone(qapp: QGuiApplication, device: Device) -> None:
    one, heard = opening(device, QObject(qapp))
    one.start()
    assert until(lambda: heard == [TimeoutError] * 3)
    fired: list[int] = []
    one._again.timeout.connect(lambda: fired.append(1))
    assert until(lambda: len(fired) >= 3)
    assert device.begun == 3
    assert heard == [TimeoutError] * 3


def test_what_opens_when_nobody_wants_it_any_more_is_closed(qapp: QGuiApplication, device: Device) -> None:
    one, heard = opening(device, QObject(qapp))
    one.start()
    one.stop()
    device.lets.set()
    assert until(lambda: device.closed == ["open"])
    assert heard == []
