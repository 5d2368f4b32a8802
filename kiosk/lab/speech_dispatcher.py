# SPDX-License-Identifier: EUPL-1.2
"""A real Speech Dispatcher of one's own, with the real espeak-ng; what it plays goes into a file of waves."""

from __future__ import annotations

import array
import math
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_MODULE = Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng")

_STARTS_WITHIN_S = 20.0

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


def installed() -> bool:
    """Both are on this machine."""
    return shutil.which("speech-dispatcher") is not None and _MODULE.exists()


class Dispatcher:
    """One that runs, or has run. Its files are in a folder of its own."""

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
            try:
                self.send(signal.SIGKILL)
            except ProcessLookupError:
                pass  # it has died by itself
            self._process.wait()
            self._process = None
            self.socket.unlink(missing_ok=True)

    def samples(self) -> array.array[int]:
        """What was played so far: 16 bits each, one channel."""
        data = self.waves.read_bytes()[44:]
        samples = array.array("h", data[: len(data) // 2 * 2])
        return samples

    def loudness(self) -> float:
        """Of what was played so far, the root mean square of its samples."""
        samples = self.samples()
        return math.sqrt(sum(sample * sample for sample in samples) / max(1, len(samples)))


def _until_it_listens(process: subprocess.Popen[bytes], path: Path) -> None:
    ends = time.monotonic() + _STARTS_WITHIN_S
    while time.monotonic() < ends and process.poll() is None:
        with socket.socket(socket.AF_UNIX) as probe:
            try:
                probe.connect(str(path))
            except OSError:
                time.sleep(0.02)
                continue
            return
    raise OSError("speech-dispatcher does not listen")


@contextmanager
def running(folder: Path) -> Iterator[Dispatcher]:
    """One that runs until it is no longer needed.

    Raises:
        OSError: it cannot be started.
    """
    dispatcher = Dispatcher(folder)
    dispatcher.start()
    try:
        yield dispatcher
    finally:
        dispatcher.kill()
