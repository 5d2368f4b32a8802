# SPDX-License-Identifier: EUPL-1.2
"""Whether headphones are plugged in, as the kernel tells it: a switch of an input device, SW_HEADPHONE_INSERT.

The kernel makes such a device ("HDA Intel PCH Front Headphone") for each jack that can be sensed, and the audio modules
of kiosks that have one do likewise. linux/input.h: an event is a time, a type, a code and a value.
"""

from __future__ import annotations

import asyncio
import fcntl
import os
import struct
from collections.abc import Callable
from pathlib import Path

from kiosk.logs import get_logger

log = get_logger(__name__)

_EVENT = struct.Struct("@llHHi")
_EV_SYN, _EV_SW = 0, 5
_SYN_DROPPED = 3
_SW_HEADPHONE_INSERT = 2
#: What the kernel answers in, EVIOCGSW(8) and EVIOCGBIT(EV_SW, 8): eight bytes hold all switches.
_GET_STATE = 2 << 30 | 8 << 16 | ord("E") << 8 | 0x1B
_GET_SWITCHES = 2 << 30 | 8 << 16 | ord("E") << 8 | 0x20 + _EV_SW
_AGAIN_S = 3.0


class Headphones:
    """A jack that nobody watches: what is said is heard by all, or, where no loudspeaker is connected, by one."""

    def __init__(self, plugged_in: bool = False) -> None:
        self.plugged_in = plugged_in

    def watch(self, changed: Callable[[], None]) -> None:
        """Tell of each change, in the loop's thread."""

    def close(self) -> None:
        """Watch no more."""


class Jack(Headphones):
    """A jack whose switch is watched. A device that cannot be read counts as empty, and is looked for again."""

    def __init__(self, device: str = "", folder: Path = Path("/dev/input")) -> None:
        """`device` is its file, /dev/input/event7 or a link of /dev/input/by-path; empty: the first that has one."""
        super().__init__()
        self._device = device
        self._folder = folder
        self._changed: Callable[[], None] = lambda: None
        self._file: int | None = None
        self._looking: asyncio.TimerHandle | None = None
        self._missing = False

    def watch(self, changed: Callable[[], None]) -> None:
        """See Headphones."""
        self._changed = changed
        self._open()

    def close(self) -> None:
        """See Headphones."""
        if self._looking is not None:
            self._looking.cancel()
        self._leave()

    def _open(self) -> None:
        for path in [self._device] if self._device else sorted(str(file) for file in self._folder.glob("event*")):
            try:
                file = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
            except OSError:
                continue
            if self._device or _switches(file, _GET_SWITCHES) & 1 << _SW_HEADPHONE_INSERT:
                self._file, self._missing = file, False
                asyncio.get_running_loop().add_reader(file, self._read)
                self._look()
                return
            os.close(file)
        if not self._missing:
            self._missing = True
            log.warning("no jack can be watched for headphones", device=self._device or str(self._folder))
        self._looking = asyncio.get_running_loop().call_later(_AGAIN_S, self._open)

    def _read(self) -> None:
        assert self._file is not None
        try:
            data = os.read(self._file, 64 * _EVENT.size)
        except BlockingIOError:
            return
        except OSError:
            data = b""
        if not data:
            self._leave()
            self._looking = asyncio.get_running_loop().call_later(_AGAIN_S, self._open)
            return
        for at in range(0, len(data) - len(data) % _EVENT.size, _EVENT.size):
            _, _, kind, code, value = _EVENT.unpack_from(data, at)
            if kind == _EV_SW and code == _SW_HEADPHONE_INSERT:
                self._set(value != 0)
            elif kind == _EV_SYN and code == _SYN_DROPPED:
                self._look()

    def _look(self) -> None:
        if self._file is not None:
            self._set(bool(_switches(self._file, _GET_STATE) & 1 << _SW_HEADPHONE_INSERT))

    def _set(self, plugged_in: bool) -> None:
        if plugged_in != self.plugged_in:
            self.plugged_in = plugged_in
            self._changed()

    def _leave(self) -> None:
        if self._file is not None:
            asyncio.get_running_loop().remove_reader(self._file)
            os.close(self._file)
            self._file = None
        self._set(plugged_in=False)


def _switches(file: int, question: int) -> int:
    """A bit for each switch; none where the device has no answer."""
    bits = bytearray(8)
    try:
        fcntl.ioctl(file, question, bits)
    except OSError:
        return 0
    return int.from_bytes(bits, "little")
