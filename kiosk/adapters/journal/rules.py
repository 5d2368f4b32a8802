# SPDX-License-Identifier: EUPL-1.2
"""What one fact changes: the rules that every journal keeps to, wherever it writes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC

from kiosk.application.ports import Fact, FactKind
from kiosk.domain.attempt import Attempt, PageExit
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.open_attempt import is_open, superseded, supplanted


def changes(
    known: KeptAttempt | None, fact: Fact, attempt: Attempt, open_ones: Callable[[], Iterable[KeptAttempt]]
) -> Iterator[tuple[Fact, KeptAttempt]]:
    """All that one fact changes, in order: each fact that is to be kept, with its attempt as it is then.

    Of all open attempts on a notice one has its place: a new one takes it. One that becomes open later, because facts
    were lost or late, has lost it to whoever has it now, unless that is a telephone's, which guards nothing.

    Args:
        known: what was known of the attempt before; None: nothing.
        open_ones: gives the open attempts on its notices.
    """
    if fact.kind is FactKind.ATTEMPT:
        yield from _supersede(open_ones(), fact, attempt)
    now = _apply_fact(known, fact, attempt)
    yield fact, now
    was_open = known is not None and is_open(known.attempt)
    if fact.kind is not FactKind.ATTEMPT and not was_open and is_open(now.attempt):
        for other in open_ones():
            late, by = (other, now) if _guards_less(other.attempt, now.attempt) else (now, other)
            after = supplanted(late.attempt, by.attempt)
            if after != late.attempt:
                superseding = _superseding(fact, after, by.attempt)
                changed = _apply_fact(late, superseding, after)
                yield superseding, changed
                now = changed if late is now else now


def _guards_less(one: Attempt, other: Attempt) -> bool:
    """Whether only the other keeps its notices from being paid again: a telephone's payment never does."""
    return one.returned is PageExit.ELSEWHERE and other.returned is not PageExit.ELSEWHERE


def _apply_fact(known: KeptAttempt | None, fact: Fact, attempt: Attempt) -> KeptAttempt:
    now_known, at = attempt.anonymous(), fact.at.astimezone(UTC)
    if known is None:
        return KeptAttempt(now_known, {fact.kind: at, FactKind.ATTEMPT: at})
    return KeptAttempt(known.attempt.merged_with(now_known), {**known.times, fact.kind: at})


def _supersede(kept: Iterable[KeptAttempt], fact: Fact, new: Attempt) -> Iterator[tuple[Fact, KeptAttempt]]:
    by_id = {candidate.attempt.id: candidate for candidate in kept}
    for attempt in superseded([candidate.attempt for candidate in by_id.values()], new):
        superseding = _superseding(fact, attempt, new)
        yield superseding, _apply_fact(by_id[attempt.id], superseding, attempt)


def _superseding(fact: Fact, attempt: Attempt, by: Attempt) -> Fact:
    return replace(fact, attempt_id=attempt.id, kind=FactKind.SUPERSEDED, details={"by": by.id})
