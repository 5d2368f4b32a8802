# SPDX-License-Identifier: EUPL-1.2
"""Record what has already happened."""

from __future__ import annotations

from kiosk.application.ports import Clock, Fact, FactKind, Journal
from kiosk.domain.attempt import Attempt
from kiosk.errors import JournalUnavailable
from kiosk.logs import get_logger

log = get_logger(__name__)


def record_best_effort(journal: Journal, clock: Clock, kind: FactKind, attempt: Attempt, /, **details: object) -> None:
    """Record a fact of now; if it cannot be kept, it has happened all the same, and nobody is told anything else."""
    try:
        journal.record(Fact(clock.now(), attempt.id, kind, details), attempt)
    except JournalUnavailable as error:
        log.error("fact not recorded", fact=kind.value, detail=str(error))
