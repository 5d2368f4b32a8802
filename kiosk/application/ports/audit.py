# SPDX-License-Identifier: EUPL-1.2
"""The memory of what belongs to no attempt."""

from __future__ import annotations

from typing import Protocol

from kiosk.domain.audit import AuditEvent


class AuditLog(Protocol):
    """Keeps what is done at a kiosk beside the attempts to pay. Quick; any thread may call it."""

    def note(self, event: AuditEvent) -> None:
        """Keep an event. It never takes the room that was reserved for what is told of attempts.

        Raises:
            JournalUnavailable: it could not be kept.
        """
        ...
