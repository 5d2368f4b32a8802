# SPDX-License-Identifier: EUPL-1.2
"""The report of a day, read from the journal's facts, also while the kiosk runs."""

from __future__ import annotations

from contextlib import closing
from datetime import date, datetime

from sqlcipher3.dbapi2 import DatabaseError

from kiosk.adapters.journal import rows
from kiosk.adapters.journal.file import open_for_reading
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.journal.wire import Unreadable
from kiosk.domain.day_report import DayReport, operations_of
from kiosk.errors import JournalUnavailable


def read_day(storage: JournalStorage, day: date, now: datetime) -> DayReport:
    """What was begun on a day, with what is known of it now.

    Raises:
        JournalUnavailable: the journal cannot be read.
    """
    with closing(open_for_reading(storage)) as db:
        try:
            operations = [
                operation
                for kept, who, where in rows.attempts_of_day(db, day)
                for operation in operations_of(kept, who, where)
            ]
        except (DatabaseError, Unreadable) as error:
            raise JournalUnavailable(f"the journal cannot be read: {error}") from None
    return DayReport(day, now, tuple(operations))
