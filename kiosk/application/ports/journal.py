# SPDX-License-Identifier: EUPL-1.2
"""The memory of attempts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from kiosk.domain.attempt import Attempt
from kiosk.domain.fact import Fact, KeptAttempt
from kiosk.domain.notice import NoticeNumber


class Journal(Protocol):
    """The memory of attempts: told before each act and after each answer, asked after a restart and before a payment.

    All methods are quick and may be called on the Qt thread. All raise JournalUnavailable
    (kiosk/errors.py).
    """

    def record(self, fact: Fact, attempt: Attempt) -> None:
        """Keep a fact and what is now known of its attempt: an older `attempt` takes nothing back (`merged_with`).

        With the first fact, `attempt`, room is reserved for all that will be told of it; and it takes the place of
        every open attempt on its notices, which is recorded of them at the same time (`superseded`). The same is
        recorded of an attempt that becomes open by a fact that comes late, when another has the place on its notices.

        Raises:
            JournalUnavailable: it could not be kept.
        """
        ...

    def open_attempts(self) -> Sequence[KeptAttempt]:
        """All attempts that are not final (kiosk/domain/open_attempt.py), the oldest first; those listed too."""
        ...

    def last_attempt(self) -> KeptAttempt | None:
        """The attempt with the latest sign of its visitor, open or final; None: there is none.

        Last in the order of recording, whatever the clock said; `KeptAttempt.touched_at` says when that was.
        """
        ...

    def attempts_on(self, creditor_id: str, notice: NoticeNumber) -> Sequence[KeptAttempt]:
        """All attempts that are kept on one notice, the newest first."""
        ...

    def attempts_of_code(self, code: str) -> Sequence[KeptAttempt]:
        """The attempts whose id begins with these 8 characters, the newest first: one at most, but for chance."""
        ...

    def facts_of(self, attempt_id: str) -> Sequence[Fact]:
        """What was recorded of an attempt, in order; details as JSON gives them back (lists, no tuples)."""
        ...
