# SPDX-License-Identifier: EUPL-1.2
"""What one fact changes: the rules that every journal keeps to, wherever it writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC

from kiosk.application.ports import Fact, FactKind
from kiosk.domain.attempt import Attempt
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.open_attempt import superseded


def apply_fact(known: KeptAttempt | None, fact: Fact, attempt: Attempt) -> KeptAttempt:
    """What is known of the attempt once the fact is told."""
    now_known, at = attempt.anonymous(), fact.at.astimezone(UTC)
    if known is None:
        return KeptAttempt(now_known, {fact.kind: at, FactKind.ATTEMPT: at})
    return KeptAttempt(known.attempt.merged_with(now_known), {**known.times, fact.kind: at})


def supersede(kept: Iterable[KeptAttempt], fact: Fact, new: Attempt) -> Iterator[tuple[Fact, KeptAttempt]]:
    """Those whose place a new attempt takes, each with the fact that says so."""
    by_id = {candidate.attempt.id: candidate for candidate in kept}
    for attempt in superseded([candidate.attempt for candidate in by_id.values()], new):
        before = by_id[attempt.id]
        superseding = replace(fact, attempt_id=attempt.id, kind=FactKind.SUPERSEDED, details={"by": new.id})
        yield superseding, apply_fact(before, superseding, attempt)
