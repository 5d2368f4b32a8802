# SPDX-License-Identifier: EUPL-1.2
"""The tables of the journal, and how an older file is brought up to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk.errors import JournalUnavailable

if TYPE_CHECKING:
    from sqlite3 import Connection

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
)


def version_of(db: Connection) -> int:
    """The version of the tables in this file; 0: it has none."""
    return int(db.execute("PRAGMA user_version").fetchone()[0])


def bring_up(db: Connection, migrations: Sequence[Sequence[str]] = MIGRATIONS) -> None:
    """Bring the tables to the last version, one transaction a version.

    Raises:
        JournalUnavailable: a newer program has written this file; it was left as it is.
    """
    version = version_of(db)
    if version > len(migrations):
        raise JournalUnavailable(
            f"the journal was written by a newer version of this program (tables {version}, known {len(migrations)})"
        )
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
