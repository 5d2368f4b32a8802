# SPDX-License-Identifier: EUPL-1.2
"""Where an address leads: its parts, its origin, whether it is one of this machine."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443}
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def split(address: str) -> SplitResult | None:
    """The parts of an address; None for what is none."""
    try:
        url = urlsplit(address)
        _ = url.port  # a port that is no number is found only when asked for
    except ValueError:
        return None
    return url


def origin_of(address: str) -> str:
    """Scheme, host and port of an address, the port always written; empty for an address that has none.

    >>> origin_of("https://checkout.pagopa.it/c/1")
    'https://checkout.pagopa.it:443'
    """
    url = split(address)
    if url is None or not url.hostname:
        return ""
    port = url.port if url.port is not None else DEFAULT_PORTS.get(url.scheme)
    host = f"[{url.hostname}]" if ":" in url.hostname else url.hostname
    return f"{url.scheme}://{host}:{port}" if port else f"{url.scheme}://{host}"


def is_loopback(address: str) -> bool:
    """Whether the address is one of this machine."""
    url = split(address)
    return url is not None and url.hostname in _LOOPBACK
