# SPDX-License-Identifier: EUPL-1.2
"""Whether the device behind a queue is there, as far as this machine can tell.

The spooler knows its devices better than we do: it finds them by DNS-SD, through a USB daemon, with a password. What
cannot be found from here is unknown. Only where the address is known and nobody answers there is the device off.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from enum import Enum
from functools import partial
from typing import Any
from urllib.parse import SplitResult, urlsplit

from kiosk.boundary import run_within

#: RFC 8010 section 4.2 and RFC 7472; CUPS takes the same port for both.
_IPP_PORT = 631
_SCHEMES = frozenset({"ipp", "ipps"})
#: A name of this form is a service, not a host: CUPS asks DNS-SD where it is (RFC 6763 section 4.1). So is one with
#: blanks, which no host has; in an address they are percent-encoded.
_SERVICE = ("._tcp.", "._udp.")
#: Errors that tell of this machine, not of the device.
_OUR_OWN = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOBUFS, errno.EACCES, errno.EPERM})

SocketAddress = tuple[Any, ...]


class Reachability(Enum):
    """What came of an attempt to reach a device."""

    THERE = "there"
    OFF = "off"
    UNKNOWN = "unknown"


def ipp_address(device_uri: object) -> str | None:
    """The address at which a device can be asked in IPP; None where it cannot, or only the spooler knows how.

    Options and the user's name, which CUPS writes into the same text, are left out.
    """
    url = _split_uri(device_uri)
    if url is None or url.hostname is None:
        return None
    host = f"[{url.hostname}]" if ":" in url.hostname else url.hostname
    return f"{url.scheme}://{host}:{url.port or _IPP_PORT}{url.path or '/'}"


async def reach(address: str, limit_s: float) -> Reachability:
    """Try to connect to every place that the address (one of `ipp_address`) leads to; nothing is said there.

    Args:
        limit_s: for finding the places, and once more for connecting.
    """
    url = urlsplit(address)
    find = partial(socket.getaddrinfo, url.hostname, url.port, type=socket.SOCK_STREAM)
    try:
        addresses = await run_within(limit_s, find, "printer's address")
    except Exception:  # noqa: BLE001  whatever a resolver fails with: the spooler may know another way
        return Reachability.UNKNOWN
    tries = [asyncio.ensure_future(_connect(address_info, limit_s)) for address_info in dict.fromkeys(addresses)]
    try:
        found = set()
        for tried in asyncio.as_completed(tries):
            found.add(await tried)
            if Reachability.THERE in found:
                return Reachability.THERE
    finally:
        for task in tries:
            task.cancel()
        await asyncio.gather(*tries, return_exceptions=True)
    return Reachability.OFF if found == {Reachability.OFF} else Reachability.UNKNOWN


async def _connect(address_info: SocketAddress, limit_s: float) -> Reachability:
    family, kind, protocol, _, at = address_info
    try:
        with socket.socket(family, kind, protocol) as connection:
            connection.setblocking(False)
            async with asyncio.timeout(limit_s):
                await asyncio.get_running_loop().sock_connect(connection, at)
    except TimeoutError:
        return Reachability.OFF
    except OSError as error:
        return Reachability.UNKNOWN if error.errno in _OUR_OWN else Reachability.OFF
    return Reachability.THERE


def _split_uri(device_uri: object) -> SplitResult | None:
    if not isinstance(device_uri, str):
        return None
    try:
        url = urlsplit(device_uri)
        _ = url.port  # a port that is no number is found only when asked for
    except ValueError:
        return None
    name = f".{url.hostname or ''}."
    service = any(part in name for part in _SERVICE) or "%" in name or any(character.isspace() for character in name)
    return url if url.scheme in _SCHEMES and url.hostname and not service else None
