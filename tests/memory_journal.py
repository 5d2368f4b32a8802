# SPDX-License-Identifier: EUPL-1.2
"""The journal of attempts, kept in memory: what tests hold the journal of the program against."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from kiosk.adapters.journal import rules
from kiosk.adapters.journal.wire import text
from kiosk.application.ports import Fact
from kiosk.domain.attempt import Attempt
from kiosk.domain.fact import KeptAttempt, shows_presence
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.open_attempt import is_open


class MemoryJournal:
    """The port Journal in memory: facts in their order, and what is known of each attempt."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._kept: dict[str, KeptAttempt] = {}
        self._last = ""

    def record(self, fact: Fact, attempt: Attempt) -> None:
        """Keep a fact and what is now known of its attempt."""
        for told, kept in list(rules.changes(self._kept.get(attempt.id), fact, attempt, self.open_attempts)):
            self._keep(told, kept)

    def open_attempts(self) -> Sequence[KeptAttempt]:
        """All attempts that are not final."""
        return self._those(lambda kept: is_open(kept.attempt))

    def last_attempt(self) -> KeptAttempt | None:
        """The attempt at which somebody was last."""
        return self._kept.get(self._last)

    def attempts_on(self, creditor_id: str, notice: NoticeNumber) -> Sequence[KeptAttempt]:
        """All attempts on one notice, the newest first."""
        wanted = (creditor_id, notice)
        return self._those(lambda kept: any(item.key == wanted for item in kept.attempt.notices))[::-1]

    def attempts_of_code(self, code: str) -> Sequence[KeptAttempt]:
        """The attempts with these first 8 characters, the newest first."""
        return self._those(lambda kept: kept.attempt.code == code)[::-1]

    def facts_of(self, attempt_id: str) -> Sequence[Fact]:
        """What was recorded of an attempt, in order."""
        return [
            replace(fact, details=json.loads(text(fact.details)))
            for fact in self.facts
            if fact.attempt_id == attempt_id
        ]

    def _keep(self, fact: Fact, kept: KeptAttempt) -> None:
        self.facts.append(fact)
        self._kept[kept.attempt.id] = kept
        if shows_presence(fact.kind, kept.attempt):
            self._last = kept.attempt.id

    def _those(self, fits: Callable[[KeptAttempt], bool]) -> list[KeptAttempt]:
        return [kept for kept in self._kept.values() if fits(kept)]
