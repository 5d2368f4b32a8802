# SPDX-License-Identifier: EUPL-1.2
"""A serial port as a file: 8 bits, no parity, one stop bit, nothing done to what is read."""

from __future__ import annotations

import fcntl
import os
import struct
import termios
from pathlib import Path

#: Where the kernel's header (asm-generic/termbits.h) has what Python's termios leaves out: a speed as a number.
_TCGETS2, _TCSETS2 = 0x802C542A, 0x402C542B
_TERMIOS2 = struct.Struct("=4I20s2I")
_BOTHER = 0o010000
_CBAUD, _IBSHIFT = 0o010017, 16


def path_of(port: str) -> Path:
    """The file of a port as the settings name it: a name without a folder is one of /dev."""
    return Path("/dev") / port


def open_port(port: str, baud: int) -> int:
    """Open a port for reading without waiting for data; nobody else may open it then. It may take for ever.

    Raises:
        OSError: it is not there, not for us, or no serial port.
    """
    descriptor = os.open(path_of(port), os.O_RDONLY | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    try:
        _prepare(descriptor, baud)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _prepare(descriptor: int, baud: int) -> None:
    try:
        cflag, speed, characters = (termios.tcgetattr(descriptor)[index] for index in (2, 5, 6))
        cflag &= ~(termios.CSIZE | termios.PARENB | termios.CSTOPB | termios.CRTSCTS)
        cflag |= termios.CS8 | termios.CREAD | termios.CLOCAL
        characters[termios.VMIN], characters[termios.VTIME] = 1, 0
        named = getattr(termios, f"B{baud}", None)
        speed = speed if named is None else named
        termios.tcsetattr(descriptor, termios.TCSANOW, [0, 0, cflag, 0, speed, speed, characters])
        if named is None:
            _set_odd_speed(descriptor, baud)
        fcntl.ioctl(descriptor, termios.TIOCEXCL)
    except termios.error as fault:  # is no OSError, and has the same two values
        raise OSError(*fault.args) from fault


def _set_odd_speed(descriptor: int, baud: int) -> None:
    """A speed that has no name of its own."""
    *flags, rest, _, _ = _TERMIOS2.unpack(fcntl.ioctl(descriptor, _TCGETS2, bytes(_TERMIOS2.size)))
    flags[2] = flags[2] & ~(_CBAUD | _CBAUD << _IBSHIFT) | _BOTHER | _BOTHER << _IBSHIFT
    fcntl.ioctl(descriptor, _TCSETS2, _TERMIOS2.pack(*flags, rest, baud, baud))
