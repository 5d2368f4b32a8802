# SPDX-License-Identifier: EUPL-1.2
"""The tour's serial scanner and its letters before a camera, at the kiosk's real adapters."""

from __future__ import annotations

import os
from asyncio import AbstractEventLoop
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtMultimedia import QVideoFrame

from kiosk import config
from kiosk.adapters.scanner.camera import codes_in, picture_of
from kiosk.adapters.scanner.devices import Scanners
from kiosk.composition.shell import scanner_settings
from kiosk.config import Scanner, ScannerKind
from kiosk.lab.tour.sandbox_process import Sandbox
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from kiosk.lab.tour.scanner_devices import ScannerDevices, letter_with
from kiosk.lab.tour.screen import NotThere
from tests.adapters.scanner.waiting import until
from tests.domain.codes import NOTICE, OTHER_NOTICE, data_matrix, qr, slip

SANDBOX = Sandbox("http://127.0.0.1:1", "http://127.0.0.1:2", "http://127.0.0.1:3", "key")


def settings_for(devices: ScannerDevices) -> config.Settings:
    return sandbox_settings(SANDBOX, Path("paper"), Path("journal"), scanner=devices.section())


class Kiosk:
    """A kiosk of which there are only the scanners, and what they read."""

    def __init__(self, scanner: Scanner) -> None:
        self.window = QObject()
        self.listening = True
        self.scanned: list[str] = []
        self.arrived: list[tuple[str, bytes]] = []
        self.scanners = Scanners(scanner_settings(scanner), self.window, lambda: self.listening, self.window)
        self.scanners.scanned.connect(self.scanned.append)
        self.scanners.arrived.connect(lambda kind, data: self.arrived.append((kind, data)))
        self.scanners.start()


@contextmanager
def kiosk_at(devices: ScannerDevices) -> Iterator[Kiosk]:
    kiosk = Kiosk(settings_for(devices).scanner)
    yield kiosk
    kiosk.scanners.stop()
    kiosk.window.deleteLater()


def play(loop: AbstractEventLoop, act: Coroutine[Any, Any, None]) -> None:
    task = loop.create_task(act)
    assert until(task.done)
    task.result()


# --- which there are -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("used", [(), ("wedge",)])
def test_a_tour_by_keyboard_has_neither_serial_scanner_nor_camera(used: tuple[ScannerKind, ...]) -> None:
    with ScannerDevices(used) as devices:
        assert settings_for(devices).scanner == Scanner()
        with pytest.raises(NotThere, match="no serial scanner is plugged in"):
            devices.send(NOTICE)


def test_a_kiosk_has_what_the_steps_use_and_the_keyboard() -> None:
    with ScannerDevices(("serial", "camera")) as devices:
        scanner = settings_for(devices).scanner
    assert scanner.kind == ["wedge", "serial", "camera"]
    assert scanner.serial_port.startswith("/dev/")
    assert not os.path.exists(scanner.serial_port)  # the tour is over


def test_other_settings_keep_all_but_the_devices_that_the_steps_use() -> None:
    with ScannerDevices(()) as none:
        section: dict[str, object] = {"kind": ["serial", "camera"], "serial_port": "/dev/ttyACM0", "camera": "Eye"}
        others = sandbox_settings(SANDBOX, Path("paper"), Path("journal"), lang="en", scanner=section)
        assert none.plugged_into(others) == others
    with ScannerDevices(("serial",)) as serial:
        changed = serial.plugged_into(others)
        assert changed.scanner.serial_port == serial.section()["serial_port"] != "/dev/ttyACM0"
        assert (changed.scanner.kind, changed.scanner.camera) == (["serial", "camera"], "Eye")
        assert changed.kiosk == others.kiosk
    with ScannerDevices(("camera",)) as camera:
        changed = camera.plugged_into(others)
        assert (changed.scanner.serial_port, changed.scanner.camera != "Eye") == ("/dev/ttyACM0", True)


# --- serial ----------------------------------------------------------------------------------------------------


def test_the_serial_scanner_sends_codes_with_their_line_end(qapp: QGuiApplication) -> None:
    with ScannerDevices(("serial",)) as devices, kiosk_at(devices) as kiosk:
        for text in (qr(), data_matrix(), "è"):
            devices.send(text)
        assert until(lambda: len(kiosk.scanned) == 3)
        assert kiosk.scanned == [qr(), data_matrix(), "è"]
        assert {kind for kind, _ in kiosk.arrived} == {"serial"}
        assert b"".join(data for _, data in kiosk.arrived) == f"{qr()}\r\n{data_matrix()}\r\nè\r\n".encode()


def test_a_code_that_does_not_get_through_is_told() -> None:
    with ScannerDevices(("serial",)) as devices:
        for _ in range(2):  # with room for a part of it, and with none
            with pytest.raises(NotThere, match="the serial port does not take the code"):
                devices.send("1" * 100_000)


# --- camera ----------------------------------------------------------------------------------------------------


def test_a_letter_before_the_camera_is_read_once_and_taken_away(running_loop: AbstractEventLoop) -> None:
    with ScannerDevices(("camera",)) as devices, kiosk_at(devices) as kiosk:
        for text in (qr(), slip(NOTICE, OTHER_NOTICE)):
            play(running_loop, devices.hold(letter_with(text), kiosk.window))
        assert kiosk.scanned == [qr(), slip(NOTICE, OTHER_NOTICE)]
        assert kiosk.arrived == [("camera", text.encode()) for text in kiosk.scanned]


def test_a_letter_that_nobody_looks_at_is_taken_away(
    running_loop: AbstractEventLoop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.lab.tour.scanner_devices._HELD_S", 0.2)
    with ScannerDevices(("camera",)) as devices, kiosk_at(devices) as kiosk:
        kiosk.listening = False
        play(running_loop, devices.hold(letter_with(qr()), kiosk.window))
        assert kiosk.scanned == []


def test_a_camera_that_is_not_there_is_told(running_loop: AbstractEventLoop) -> None:
    with ScannerDevices(()) as devices, kiosk_at(devices) as kiosk, pytest.raises(NotThere, match="there is no camera"):
        play(running_loop, devices.hold(letter_with(qr()), kiosk.window))


@settings(deadline=None, max_examples=30)
@given(st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=300))
def test_every_text_on_a_letter_is_decoded(text: str) -> None:
    picture = picture_of(QVideoFrame(letter_with(text)))
    assert picture is not None
    assert codes_in(picture) == [(text, text.encode())]


def test_a_text_that_is_too_long_for_a_code_is_told() -> None:
    with pytest.raises(NotThere, match="too long for a QR code"):
        letter_with("x" * 3000)
