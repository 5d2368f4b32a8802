# SPDX-License-Identifier: EUPL-1.2
"""The journal of attempts in an encrypted file that survives a power cut.

Each fact is one transaction, on the disk when `record` returns (SQLite's write-ahead log with synchronous=FULL). The
file is opened when it is first needed, and tried again when it could not be. Any thread may ask; one is served at a
time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from kiosk.adapters.journal import rows, rules
from kiosk.adapters.journal.retention import Retention, sweep_some
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.journal.wire import microseconds, text
from kiosk.application.ports import Fact, FactKind
from kiosk.boundary import TimeLimited, translate_errors
from kiosk.domain.attempt import Attempt
from kiosk.domain.audit import AuditEvent
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.notice import NoticeNumber
from kiosk.errors import JournalUnavailable
from kiosk.logs import get_logger

if TYPE_CHECKING:
    from sqlite3 import Connection

    from kiosk.adapters.journal.file import JournalFile

log = get_logger(__name__)

_CHECK_EVERY = timedelta(days=1)
_WAITS_FOR_ANOTHER_S = 2.0
#: A disk that does not answer for so long fails. It is longer than the limit of the keyring, which is asked meanwhile.
_LIMIT_S = 20.0

T = TypeVar("T")


class SqliteJournal:
    """The journal in a folder.

    Args:
        location: the name of this kiosk, kept with each fact ("where").
        retention: what `maintain` deletes; None: nothing.
        limit_s: how long the disk may take for one thing.

    Attributes:
        closed: nothing is recorded any more.
    """

    def __init__(
        self,
        storage: JournalStorage,
        location: str = "",
        retention: Retention | None = None,
        *,
        limit_s: float = _LIMIT_S,
    ) -> None:
        self._storage = storage
        self._location = location
        self._retention = retention
        self._file: JournalFile | None = None
        self.closed = False
        self._one_at_a_time = threading.RLock()
        self._within_limit = TimeLimited("journal", limit_s)

    def open(self) -> None:
        """Open the file now rather than with the first fact. Blocks; may be called in a thread.

        Raises:
            JournalUnavailable: it cannot be opened; the reason is one sentence.
        """
        with self._alone(), _edge():
            self._within_limit(self._opened)

    def close(self) -> None:
        """Close the file for good."""
        with self._one_at_a_time:
            self.closed = True
            file, self._file = self._file, None
            if file is not None:
                with suppress(JournalUnavailable), translate_errors(JournalUnavailable, "the journal does not close"):
                    self._within_limit(file.close)

    def record(self, fact: Fact, attempt: Attempt) -> None:
        """Keep a fact and what is now known of its attempt. It is on the disk when this returns."""

        def write(db: Connection) -> None:
            if fact.kind is FactKind.ATTEMPT:
                self._opened().disk_reserve.reserve(db, rows.count_open(db))
            known, open_ones = rows.kept(db, attempt.id), partial(rows.open_on, db, attempt.notices)
            for told, kept in rules.changes(known, fact, attempt, open_ones):
                rows.write(db, told, kept, self._location)

        self._do(write)

    def note(self, event: AuditEvent) -> None:
        """Keep what belongs to no attempt, if that leaves the room which was reserved for attempts."""

        def write(db: Connection) -> None:
            self._opened().disk_reserve.leave_room(db, rows.count_open(db), len(text(event.details).encode()))
            rows.write_audit(db, event, self._location)

        with self._alone(), _edge():
            self._within_limit(lambda: self._opened().transaction_without_room(write))

    @property
    def key_renewed(self) -> bool:
        """Whether the file was given a new key when this program opened it."""
        return self._file is not None and self._file.key_renewed

    def open_attempts(self) -> Sequence[KeptAttempt]:
        """All attempts that are not final, the oldest first."""
        return self._do(rows.open_attempts)

    def last_attempt(self) -> KeptAttempt | None:
        """The attempt at which somebody was last."""
        return self._do(rows.last_attempt)

    def attempts_on(self, creditor_id: str, notice: NoticeNumber) -> Sequence[KeptAttempt]:
        """All attempts on one notice, the newest first."""
        return self._do(lambda db: rows.attempts_on(db, creditor_id, notice))

    def attempts_of_code(self, code: str) -> Sequence[KeptAttempt]:
        """The attempts with these first 8 characters, the newest first."""
        return self._do(lambda db: rows.attempts_of_code(db, code))

    def facts_of(self, attempt_id: str) -> Sequence[Fact]:
        """What was recorded of an attempt, in order."""
        return self._do(lambda db: rows.facts_of(db, attempt_id))

    def maintain(self, now: datetime) -> None:
        """What a journal needs now and then: a look at the whole file, once a day, and the end of what is too old.

        Blocks: call it off the Qt thread. Facts that are told meanwhile do not wait for the look.

        Raises:
            JournalUnavailable: the file fails.
        """
        checked_us = self._do(lambda db: rows.mark(db, rows.CHECKED))
        if checked_us is None or abs(microseconds(now) - checked_us) >= _CHECK_EVERY / timedelta(microseconds=1):
            self._check()
            self._do(lambda db: rows.set_mark(db, rows.CHECKED, microseconds(now)))
        kept = self._retention
        while kept is not None and self._do(lambda db: sweep_some(db, kept, now)):
            pass

    def _check(self) -> None:
        with self._alone(), _edge():
            file = self._within_limit(self._opened)
        fault = file.find_damage()
        if fault is not None:
            log.error("the journal is damaged", detail=fault)
            with self._alone(), _edge():
                self._within_limit(lambda: self._opened().set_aside())

    def _opened(self) -> JournalFile:
        if self.closed:
            raise JournalUnavailable("the journal is closed: the program is about to end")
        if self._file is None:
            from kiosk.adapters.journal.file import JournalFile  # loads SQLCipher

            self._file = JournalFile(self._storage)
        return self._file

    def _do(self, act: Callable[[Connection], T]) -> T:
        with self._alone(), _edge():
            return self._within_limit(lambda: self._opened().transaction(act))

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Have the file for one thread; while another opens it, whose key may be slow to come, nobody waits long."""
        if not self._one_at_a_time.acquire(timeout=_WAITS_FOR_ANOTHER_S):
            raise JournalUnavailable("the journal is just being opened")
        try:
            yield
        finally:
            self._one_at_a_time.release()


def _edge() -> AbstractContextManager[None]:
    return translate_errors(JournalUnavailable, "the journal fails")
