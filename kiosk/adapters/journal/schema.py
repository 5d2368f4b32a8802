# SPDX-License-Identifier: EUPL-1.2
"""The tables of the journal, and how an older file is brought up to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.errors import JournalUnavailable

if TYPE_CHECKING:
    from sqlite3 import Connection

#: Fill the columns of version 2 from the JSON of `state`, where it can be read. Published with that version.
FILL_COLUMNS = (
    """UPDATE attempt SET day = date(began_us / 1000000 + coalesce(
        (SELECT zone_s FROM fact WHERE fact.attempt = attempt.place ORDER BY seq LIMIT 1), 0), 'unixepoch')""",
    """UPDATE notice SET
        amount_cents = json_extract(due.value, '$.amount_cents'),
        ending = coalesce(json_extract(attempt.state, '$.endings[' || due.key || ']'), '')
        FROM attempt, json_each(iif(json_valid(attempt.state), attempt.state, '{}'), '$.notices') AS due
        WHERE attempt.place = notice.attempt
        AND json_extract(due.value, '$.creditor') = notice.creditor
        AND json_extract(due.value, '$.notice') = notice.notice""",
)

#: One step a version, each a number of statements. What was once published is never changed.
MIGRATIONS: tuple[tuple[str, ...], ...] = (
    (
        # state: JSON of what is known (wire.py); standing: rows.py; touched: the last fact that shows somebody there
        """CREATE TABLE attempt (
            place INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL,
            state TEXT NOT NULL,
            standing TEXT NOT NULL,
            began_us INTEGER NOT NULL,
            touched INTEGER NOT NULL
        ) STRICT""",
        "CREATE INDEX attempt_by_code ON attempt (code)",
        "CREATE INDEX attempt_by_standing ON attempt (standing, began_us)",
        "CREATE INDEX attempt_by_touch ON attempt (touched)",
        """CREATE TABLE notice (
            creditor TEXT NOT NULL,
            notice TEXT NOT NULL,
            attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
            PRIMARY KEY (creditor, notice, attempt)
        ) STRICT, WITHOUT ROWID""",
        "CREATE INDEX notice_of_attempt ON notice (attempt)",
        # zone_s: how far the zone of that time was ahead of UTC
        """CREATE TABLE fact (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            attempt INTEGER NOT NULL REFERENCES attempt ON DELETE CASCADE,
            at_us INTEGER NOT NULL,
            zone_s INTEGER NOT NULL,
            kind TEXT NOT NULL,
            who TEXT NOT NULL,
            location TEXT NOT NULL,
            details TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX fact_of_attempt ON fact (attempt, seq)",
        "CREATE TABLE mark (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID",
    ),
    (
        # day: on which it began, by the zone of its first fact; amounts and endings stand beside each notice, since a
        # cart may be of several creditors and be paid in part
        "ALTER TABLE attempt ADD COLUMN day TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE notice ADD COLUMN amount_cents INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE notice ADD COLUMN ending TEXT NOT NULL DEFAULT ''",
        *FILL_COLUMNS,
        "CREATE INDEX attempt_by_day ON attempt (day)",
        # what belongs to no attempt; its numbers are of the same row as those of `fact`
        """CREATE TABLE audit (
            seq INTEGER PRIMARY KEY,
            at_us INTEGER NOT NULL,
            zone_s INTEGER NOT NULL,
            kind TEXT NOT NULL,
            who TEXT NOT NULL,
            location TEXT NOT NULL,
            details TEXT NOT NULL
        ) STRICT""",
        "CREATE INDEX audit_by_time ON audit (at_us)",
        """INSERT INTO sqlite_sequence (name, seq)
            SELECT 'fact', 0 WHERE NOT EXISTS (SELECT * FROM sqlite_sequence WHERE name = 'fact')""",
    ),
)


class OlderTables(JournalUnavailable):
    """An older program has written this file: it can be read once the kiosk was started, which brings it up."""


def version_of(db: Connection) -> int:
    """The version of the tables in this file; 0: it has none."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def require_last(db: Connection) -> None:
    """See whether the tables are those of this program, for who only reads.

    Raises:
        OlderTables: they are to be brought up.
        JournalUnavailable: a newer program has written this file.
    """
    version = version_of(db)
    if version < len(MIGRATIONS):
        raise OlderTables("the journal is of an older version of this program; the kiosk brings it up when it starts")
    _refuse_newer(version, len(MIGRATIONS))


def bring_up(db: Connection, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> None:
    """Bring the tables to the last version, one transaction a version.

    Raises:
        JournalUnavailable: a newer program has written this file; it was left as it is.
    """
    version = version_of(db)
    _refuse_newer(version, len(migrations))
    for number, statements in enumerate(migrations[version:], version + 1):
        db.execute("BEGIN IMMEDIATE")
        try:
            for statement in statements:
                db.execute(statement)
            db.execute(f"PRAGMA user_version = {number}")
            db.execute("COMMIT")
        except BaseException:
            db.execute("ROLLBACK")
            raise


def _refuse_newer(version: int, known: int) -> None:
    if version > known:
        raise JournalUnavailable(
            f"the journal was written by a newer version of this program (tables {version}, known {known})"
        )
