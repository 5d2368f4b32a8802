# SPDX-License-Identifier: EUPL-1.2
"""A serial scanner behind a real pseudo terminal: line ends, pauses, garbage, and a plug that is pulled."""

from __future__ import annotations

import fcntl
import os
import pty
import struct
import termios
import tty
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.adapters.scanner.opening import DeviceOpener
from kiosk.adapters.scanner.port import open_port
from kiosk.adapters.scanner.serial import SerialScanner, text_of
from tests.adapters.scanner.waiting import until
from tests.domain.codes import NOTICE, PERSON, data_matrix, qr


class Cable:
    """The scanner's end of a cable, and the port of the kiosk's end at an address that stays."""

    def __init__(self, port: Path) -> None:
        self.port = port
        self.plug_in()

    def plug_in(self) -> None:
        self._scanner, self._kiosk = pty.openpty()
        tty.setraw(self._kiosk)
        self.port.symlink_to(os.ttyname(self._kiosk))

    def pull(self) -> None:
        self.port.unlink(missing_ok=True)
        if self._scanner >= 0:
            os.close(self._scanner)
            os.close(self._kiosk)
        self._scanner = -1

    def send(self, data: bytes) -> None:
        os.write(self._scanner, data)


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    cable = Cable(tmp_path / "ttySCANNER")
    yield cable
    cable.pull()


class Reader:
    """A scanner that was started, and what it said."""

    def __init__(self, port: Path) -> None:
        self.device = SerialScanner(str(port), 9600, opener=partial(DeviceOpener, again_ms=20))
        self.scanned: list[str] = []
        self.arrived: list[bytes] = []
        self.device.scanned.connect(self.scanned.append)
        self.device.arrived.connect(self.arrived.append)
        self.device.start()

    def wait_for(self, *texts: str) -> None:
        assert until(lambda: len(self.scanned) >= len(texts)), self.scanned
        assert self.scanned == list(texts)


@pytest.fixture
def reader(qapp: QGuiApplication, cable: Cable) -> Iterator[Reader]:
    reader = Reader(cable.port)
    assert until(lambda: reader.device._port is not None)
    yield reader
    reader.device.stop()
    reader.device.deleteLater()


@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n", b"\x00", b"\x03", b"\r\r\n"])
def test_a_code_and_its_line_end(reader: Reader, cable: Cable, end: bytes) -> None:
    cable.send(qr().encode() + end)
    reader.wait_for(qr())
    assert reader.arrived == [qr().encode() + end]


def test_a_code_without_a_line_end(reader: Reader, cable: Cable) -> None:
    cable.send(NOTICE.encode())
    reader.wait_for(NOTICE)


def test_several_codes_and_one_in_pieces(reader: Reader, cable: Cable) -> None:
    matrix = data_matrix()
    cable.send(f"{NOTICE}\r\n{PERSON}\r".encode() + matrix[:100].encode())
    reader.wait_for(NOTICE, PERSON)
    cable.send(matrix[100:].encode() + b"\r")
    reader.wait_for(NOTICE, PERSON, matrix)


def test_the_separators_of_a_bar_code_are_kept(reader: Reader, cable: Cable) -> None:
    code = f"41580123456789018020{NOTICE}\x1d3902004550"
    cable.send(code.encode() + b"\r")
    reader.wait_for(code)


def test_bytes_that_are_no_utf_8(reader: Reader, cable: Cable) -> None:
    cable.send(b"PAGOPA\xa7002\r")
    reader.wait_for("PAGOPA§002")
    assert text_of("è".encode()) == "è"
    assert text_of(bytes(range(128, 256))) == bytes(range(128, 256)).decode("latin-1")


def test_noise_without_end_is_dropped_and_the_next_code_is_read(
    reader: Reader, cable: Cable, caplog: pytest.LogCaptureFixture
) -> None:

    def noise() -> bool:
        cable.send(PERSON.encode() * 16)
        return bool(caplog.records)

    assert until(noise)
    assert set(caplog.messages) == {"serial scanner sends no line end"}
    cable.send(b"\r" + NOTICE.encode() + b"\r")
    assert until(lambda: NOTICE in reader.scanned)


def test_it_comes_back_when_it_is_plugged_in_again(
    reader: Reader, cable: Cable, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    cable.send(NOTICE.encode() + b"\r" + b"half a co")
    reader.wait_for(NOTICE)
    cable.pull()
    assert until(lambda: len(caplog.messages) == 1)
    cable.plug_in()
    assert until(lambda: len(caplog.messages) == 2)
    assert caplog.messages == ["serial scanner is missing", "serial scanner is there"]
    reader.scanned.clear()
    cable.send(qr().encode() + b"\r")
    reader.wait_for(qr())


def test_a_port_that_is_not_there_is_said_once(
    qapp: QGuiApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    reader = Reader(tmp_path / "none")
    reader.device.start()
    reader.device.start()
    failed: list[object] = []
    reader.device._opener.failed.connect(failed.append)
    assert until(lambda: len(failed) > 3)
    reader.device.stop()
    reader.device.deleteLater()
    assert [(one.message, one.levelname) for one in caplog.records] == [("serial scanner is missing", "WARNING")]


def test_nothing_of_a_scan_is_logged(reader: Reader, cable: Cable, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    cable.send(data_matrix().encode() + b"\r")
    reader.wait_for(data_matrix())
    assert caplog.messages == []


@pytest.mark.parametrize("baud", [9600, 115_200, 250_000])
def test_the_speed_is_that_of_the_settings_and_nothing_is_done_to_what_comes(cable: Cable, baud: int) -> None:
    port = open_port(str(cable.port), baud)
    try:
        *flags, _, ispeed, ospeed = struct.unpack("=4I20s2I", fcntl.ioctl(port, 0x802C542A, bytes(44)))  # TCGETS2
        assert (ispeed, ospeed) == (baud, baud)
        iflag, oflag, cflag, lflag = flags
        assert (iflag, oflag & termios.OPOST, lflag) == (0, 0, 0)
        assert cflag & (termios.CSIZE | termios.PARENB | termios.CSTOPB | termios.CRTSCTS) == termios.CS8
        with pytest.raises(BlockingIOError):
            os.read(port, 1)
    finally:
        os.close(port)


def test_what_is_no_serial_port_is_not_opened(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    os.mkfifo(tmp_path / "pipe")
    before = set(os.listdir("/proc/self/fd"))
    for name in ("file", "pipe", "none"):
        with pytest.raises(OSError, match=r".+"):
            open_port(str(tmp_path / name), 9600)
    assert set(os.listdir("/proc/self/fd")) == before
