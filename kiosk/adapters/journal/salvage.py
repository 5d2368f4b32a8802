# SPDX-License-Identifier: EUPL-1.2
"""A damaged journal is set aside as it is; what can be read of its open attempts goes into a new one, and its audit.

The new file is made ready beside the damaged one and takes its place by renaming, so that a power cut in between leaves
one of them to go on with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import DatabaseError

from kiosk.adapters.journal import schema
from kiosk.adapters.journal.key import sync_folder
from kiosk.adapters.journal.wire import Unreadable, read_kept
from kiosk.domain.open_attempt import is_open

if TYPE_CHECKING:
    from sqlite3 import Connection

Open = Callable[[Path], "Connection"]
_SUFFIXES = ("", "-wal", "-shm")
_DAMAGED = "-damaged-"
_NEW = "-new"
_ATTEMPT = "place, id, code, state, standing, began_us, touched"
_FACT = "seq, attempt, at_us, zone_s, kind, who, location, details"
_AUDIT = "seq, at_us, zone_s, kind, who, location, details"


def set_aside_files(file: Path) -> list[Path]:
    """The damaged journals that were set aside, the oldest first."""
    found = (path for path in file.parent.glob(f"{file.stem}{_DAMAGED}*{file.suffix}"))
    return sorted(found, key=lambda path: int(path.stem.rpartition("-")[2]))


def replace_damaged(file: Path, read: Open, make: Open) -> tuple[Path, int]:
    """Set a damaged file aside and put a new one in its place, with what can be read of its open attempts.

    Args:
        read: opens a file for reading; raises DatabaseError where it cannot be.
        make: opens a file for writing, and makes it.

    Returns:
        where the damaged file is now, and how many attempts were copied.
    """
    fresh = file.with_stem(file.stem + _NEW)
    _remove(fresh)
    db = make(fresh)
    try:
        schema.bring_up(db)
        copied = _copy(lambda: read(file), db)
        _copy_audit(lambda: read(file), db)
        db.execute("PRAGMA journal_mode = DELETE")  # all in one file
    finally:
        db.close()
    aside = _next_name(file)
    file.rename(aside)
    finish_replacement(file)
    return aside, copied


def finish_replacement(file: Path) -> None:
    """Do the rest of a replacement, if a power cut came into one."""
    fresh = file.with_stem(file.stem + _NEW)
    if file.exists():
        _remove(fresh)
        return
    if not fresh.exists():
        return
    log = file.with_name(file.name + "-wal")
    aside = set_aside_files(file)
    if log.exists() and aside:
        log.rename(aside[-1].with_name(aside[-1].name + "-wal"))
    _remove(file)
    fresh.rename(file)
    sync_folder(file.parent)


def _next_name(file: Path) -> Path:
    aside = set_aside_files(file)
    number = int(aside[-1].stem.rpartition("-")[2]) + 1 if aside else 1
    return file.with_stem(f"{file.stem}{_DAMAGED}{number}")


def _remove(file: Path) -> None:
    for suffix in _SUFFIXES:
        file.with_name(file.name + suffix).unlink(missing_ok=True)


def _copy(read: Callable[[], Connection], target: Connection) -> int:
    """Copy the open attempts, then, where they can be read, their notices and facts. Returns how many attempts."""
    found: dict[object, tuple[object, ...]] = {}
    for order in ("DESC", "ASC"):  # from both ends towards what cannot be read
        for row in _readable(read, f"SELECT {_ATTEMPT} FROM attempt ORDER BY place {order}"):
            found[row[0]] = row
    copied = 0
    target.execute("BEGIN IMMEDIATE")
    for row_id, row in found.items():
        try:
            attempt = read_kept(str(row[3])).attempt
        except Unreadable:
            continue
        if is_open(attempt):
            copied += 1
            _insert(target, "attempt", _ATTEMPT, row)
            for item in attempt.notices:
                _insert(target, "notice", "creditor, notice, attempt", (item.creditor_id, str(item.notice), row_id))
            for fact in _readable(read, f"SELECT {_FACT} FROM fact WHERE attempt = ? ORDER BY seq", row_id):
                _insert(target, "fact", _FACT, fact)
    for statement in schema.FILL_COLUMNS:  # an older file has not all of them
        target.execute(statement)
    target.execute("COMMIT")
    return copied


def _copy_audit(read: Callable[[], Connection], target: Connection) -> None:
    """Copy what belongs to no attempt, as far as it can be read and has room: no payment waits for that."""
    with suppress(DatabaseError):
        target.execute("BEGIN IMMEDIATE")
        for event in _readable(read, f"SELECT {_AUDIT} FROM audit ORDER BY seq"):
            _insert(target, "audit", _AUDIT, event)
        target.execute(
            "UPDATE sqlite_sequence SET seq = max(seq, (SELECT coalesce(max(seq), 0) FROM audit)) WHERE name = 'fact'"
        )
        target.execute("COMMIT")
    if target.in_transaction:
        target.execute("ROLLBACK")


def _readable(read: Callable[[], Connection], question: str, *values: object) -> Iterator[tuple[object, ...]]:
    """The rows up to the first that cannot be read. After a fault SQLCipher gives nothing more on a connection."""
    try:
        db = read()
    except DatabaseError:
        return
    try:
        yield from db.execute(question, values)
    except DatabaseError:
        return
    finally:
        db.close()


def _insert(db: Connection, table: str, columns: str, row: tuple[object, ...]) -> None:
    marks = ", ".join("?" * len(row))
    db.execute(f"INSERT OR REPLACE INTO {table} ({columns}) VALUES ({marks})", row)
