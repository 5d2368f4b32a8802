# SPDX-License-Identifier: EUPL-1.2
"""Record what has already happened."""

from __future__ import annotations

from kiosk.application.ports import Fact, Journal, JournalUnavailable
from kiosk.domain.attempt import Attempt
from kiosk.logs import get_logger

log = get_logger(__name__)


def record_anyway(journal: Journal, fact: Fact, attempt: Attempt) -> None:
    """Record a fact; if it cannot be kept, it has happened all the same, and nobody is told anything else."""
    try:
        journal.record(fact, attempt)
    except JournalUnavailable as error:
        log.error("fact not recorded", fact=fact.kind.value, detail=str(error))
