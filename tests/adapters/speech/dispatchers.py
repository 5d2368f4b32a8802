# SPDX-License-Identifier: EUPL-1.2
"""A real Speech Dispatcher of the test's own, with the real espeak-ng; what it plays goes into a file of waves."""

from __future__ import annotations

import array
import math
import os
import shutil
import signal
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

MODULE = Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng")

needs_a_voice = pytest.mark.skipif(
    shutil.which("speech-dispatcher") is None or not MODULE.exists(),
    reason="speech-dispatcher and speech-dispatcher-espeak-ng are not installed",
)

_SETTINGS = """
CommunicationMethod "unix_socket"
LogLevel 1
LogDir "default"
DefaultVolume 100
AudioOutputMethod "alsa"
AudioALSADevice "default"
Timeout 0
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
_SOUND = """
pcm.!default {{ type file slave.pcm "null" file "{file}" format "wav" }}
pcm.null {{ type null }}
ctl.!default {{ type null }}
"""


class Dispatcher:
    """One that runs, or has run."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.socket = folder / "speechd.sock"
        self.waves = folder / "said.wav"
        (folder / "speechd.conf").write_text(_SETTINGS)
        (folder / "modules").mkdir()
        (folder / "modules" / "espeak-ng.conf").write_text("")
        (folder / "sound.conf").write_text(_SOUND.format(file=self.waves))
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Run it; it listens when this returns."""
        self._process = subprocess.Popen(
            [
                *("speech-dispatcher", "--run-single", "--communication-method", "unix_socket"),
                *("--socket-path", self.socket, "--config-dir", self.folder),
                *("--log-dir", self.folder, "--pid-file", self.folder / "pid"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "ALSA_CONFIG_PATH": str(self.folder / "sound.conf")},
            start_new_session=True,
        )
        _until_it_listens(self._process, self.socket)

    def send(self, number: signal.Signals) -> None:
        """Have that happen to it and to its engine."""
        assert self._process is not None
        os.killpg(self._process.pid, number)

    def kill(self) -> None:
        """It dies, whatever it is doing."""
        if self._process is not None:
            self.send(signal.SIGKILL)
            self._process.wait()
            self._process = None
            self.socket.unlink(missing_ok=True)

    def samples(self) -> array.array[int]:
        """What was played so far: 16 bits each, one channel."""
        data = self.waves.read_bytes()[44:]
        samples = array.array("h", data[: len(data) // 2 * 2])
        assert struct.pack("=h", 1) == struct.pack("<h", 1)
        return samples

    def loudness(self) -> float:
        """Of what was played so far, the root mean square of its samples."""
        samples = self.samples()
        return math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples)))


def _until_it_listens(process: subprocess.Popen[bytes], socket: Path) -> None:
    import socket as sockets
    import time

    ends = time.monotonic() + 20
    while time.monotonic() < ends and process.poll() is None:
        with sockets.socket(sockets.AF_UNIX) as probe:
            try:
                probe.connect(str(socket))
            except OSError:
                time.sleep(0.02)
                continue
            return
    raise AssertionError("speech-dispatcher does not listen")


@contextmanager
def running(folder: Path) -> Iterator[Dispatcher]:
    """One that runs until the test is over."""
    dispatcher = Dispatcher(folder)
    dispatcher.start()
    try:
        yield dispatcher
    finally:
        dispatcher.kill()
