# SPDX-License-Identifier: EUPL-1.2
"""Where an address leads: its parts, its origin, whether it is one of this machine."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

DEFAULT_PORTS = {"http": 80, "https": 443}
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def split(address: str) -> SplitResult | None:
    """The parts of an address; None for what is none."""
    try:
        parts = urlsplit(address)
        _ = parts.port  # a port that is no number is found only when asked for
    except ValueError:
        return None
    return parts


def origin_of(address: str) -> str:
    """Scheme, host and port of an address, the port always written; empty for an address that has none.

    >>> origin_of("https://checkout.pagopa.it/c/1")
    'https://checkout.pagopa.it:443'
    """
    parts = split(address)
    if parts is None or not parts.hostname:
        return ""
    port = parts.port if parts.port is not None else DEFAULT_PORTS.get(parts.scheme)
    host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
    return f"{parts.scheme}://{host}:{port}" if port else f"{parts.scheme}://{host}"


def is_loopback(address: str) -> bool:
    """Whether the address is one of this machine."""
    parts = split(address)
    return parts is not None and parts.hostname in _LOOPBACK
