# SPDX-License-Identifier: EUPL-1.2
"""How often a fiscal code may be tried with digits that do not fit: three times a visit, ten times an hour."""

from __future__ import annotations

#: Fixed rules of a public screen, not settings.
MAX_PER_VISIT = 3
MAX_PER_HOUR = 10
_HOUR_S = 3600.0


class PairLimits:
    """Counts the failed pairs of one kiosk. Times are seconds of a clock that never goes back."""

    def __init__(self) -> None:
        self._this_visit = 0
        self._failed_at: list[float] = []

    def begin_visit(self) -> None:
        """Another visitor: the hour's count goes on."""
        self._this_visit = 0

    def tries_left(self, now_s: float) -> int:
        """How many more pairs may fail; with 0 the visitor is sent to the desk."""
        self._failed_at = [at for at in self._failed_at if now_s - at < _HOUR_S]
        return max(0, min(MAX_PER_VISIT - self._this_visit, MAX_PER_HOUR - len(self._failed_at)))

    def failed(self, now_s: float) -> None:
        """A pair did not fit."""
        self._this_visit += 1
        self._failed_at.append(now_s)
