# SPDX-License-Identifier: EUPL-1.2
"""The journal as JSON lines, for the desk and for auditors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from heapq import merge
from operator import itemgetter

from sqlcipher3.dbapi2 import DatabaseError

from kiosk.adapters.journal import rows
from kiosk.adapters.journal.file import FILE, open_for_reading
from kiosk.adapters.journal.salvage import set_aside_files
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.journal.wire import Unreadable, attempt_as_json, text
from kiosk.application.ports import Fact
from kiosk.domain.audit import AuditEvent
from kiosk.errors import JournalUnavailable

_Told = tuple[int, str, Fact | AuditEvent]


def facts(storage: JournalStorage, code: str = "") -> Iterator[str]:
    """All facts and what belongs to no attempt, in order, one a line; with a code the facts of its attempt.

    Raises:
        JournalUnavailable: the journal cannot be read, or not to its end.
    """
    where, values = ("WHERE code = ? ORDER BY seq", (code,)) if code else ("ORDER BY seq", ())
    with closing(open_for_reading(storage)) as db:
        try:
            told: Iterable[_Told] = rows.facts(db, where, *values)
            noted: Iterable[_Told] = () if code else rows.audit(db)
            for seq, location, one in merge(told, noted, key=itemgetter(0)):
                yield _line(seq, location, one)
        except (DatabaseError, Unreadable) as error:
            raise JournalUnavailable(f"the journal cannot be read: {error}") from None


def open_attempts(storage: JournalStorage) -> Iterator[str]:
    """The attempts that are not final, one a line, the oldest first.

    Raises:
        JournalUnavailable: the journal cannot be read.
    """
    with closing(open_for_reading(storage)) as db:
        try:
            for kept in rows.open_attempts(db):
                page_open_at = kept.page_open_at
                yield text(
                    {
                        "attempt": kept.attempt.id,
                        "code": kept.attempt.code,
                        "began": kept.began_at.astimezone().isoformat(),
                        "page_open": page_open_at.astimezone().isoformat() if page_open_at else None,
                        "handed_over": kept.handed_over,
                        "listed": kept.listed,
                        **{name: value for name, value in attempt_as_json(kept.attempt).items() if name != "id"},
                    }
                )
        except (DatabaseError, Unreadable) as error:
            raise JournalUnavailable(f"the journal cannot be read: {error}") from None


def day_totals(storage: JournalStorage) -> Iterator[str]:
    """Notices and amounts of each day, by creditor and ending, one a line, the oldest first.

    Raises:
        JournalUnavailable: the journal cannot be read.
    """
    with closing(open_for_reading(storage)) as db:
        try:
            for total in rows.day_totals(db):
                yield text({**total._asdict(), "ending": total.ending or None})
        except DatabaseError as error:
            raise JournalUnavailable(f"the journal cannot be read: {error}") from None


def damaged(storage: JournalStorage) -> list[str]:
    """The damaged journals that were set aside there."""
    return [str(path) for path in set_aside_files(storage.folder / FILE)]


def _line(seq: int, location: str, fact: Fact | AuditEvent) -> str:
    head = {
        "seq": seq,
        "at": fact.at.isoformat(),
        "attempt": fact.attempt_id if isinstance(fact, Fact) else None,
        "fact": fact.kind.value,
        "who": fact.who,
        "where": location,
    }
    return text({**head, **{name: value for name, value in fact.details.items() if name not in head}})
