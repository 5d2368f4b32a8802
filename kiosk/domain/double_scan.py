# SPDX-License-Identifier: EUPL-1.2
"""The same code read twice is one scan: hands tremble, and a camera sees a letter for as long as it is held."""

from __future__ import annotations

from hashlib import blake2b

#: Within this time a code that comes again is the same scan.
WITHIN_S = 2.0


class DoubleScan:
    """Tells a code that was read just now from a new one. It keeps no text, only when which fingerprint was seen."""

    def __init__(self, within_s: float = WITHIN_S) -> None:
        self._within_s = within_s
        self._seen: dict[bytes, float] = {}

    def is_repeat(self, text: str, at_s: float) -> bool:
        """Whether this code was read within the time before `at_s` (seconds of a monotonic clock).

        The time counts from when the code was last seen, so one that stays before a camera is a single scan.
        """
        fingerprint = blake2b(text.strip().encode("utf-8", "surrogatepass"), digest_size=16).digest()
        self._seen = {code: seen for code, seen in self._seen.items() if at_s - seen < self._within_s}
        repeated = fingerprint in self._seen
        self._seen[fingerprint] = at_s
        return repeated

    def forget(self) -> None:
        """The visit is over: what was scanned in it is not known any more."""
        self._seen.clear()
