# SPDX-License-Identifier: EUPL-1.2
"""What one fact changes: the rules that every journal keeps to, wherever it writes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC

from kiosk.adapters.journal.wire import anonymous
from kiosk.application.ports import Fact, FactKind
from kiosk.domain.attempt import Attempt
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.open_attempt import superseded


def after(known: KeptAttempt | None, fact: Fact, attempt: Attempt) -> KeptAttempt:
    """What is known of the attempt once the fact is told."""
    told, at = anonymous(attempt), fact.at.astimezone(UTC)
    if known is None:
        return KeptAttempt(told, {fact.kind: at, FactKind.ATTEMPT: at})
    return KeptAttempt(known.attempt.joined(told), {**known.times, fact.kind: at})


def overtaken(kept: Iterable[KeptAttempt], fact: Fact, new: Attempt) -> Iterator[tuple[Fact, KeptAttempt]]:
    """Those whose place a new attempt takes, each with the fact that says so."""
    by_id = {one.attempt.id: one for one in kept}
    for attempt in superseded([one.attempt for one in by_id.values()], new):
        before = by_id[attempt.id]
        told = replace(fact, attempt_id=attempt.id, kind=FactKind.SUPERSEDED, details={"by": new.id})
        yield told, after(before, told, attempt)
