# SPDX-License-Identifier: EUPL-1.2
"""The journal's file: SQLite, encrypted by SQLCipher, opened by one program at a time."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import DatabaseError

from kiosk.adapters.journal import rows, schema
from kiosk.adapters.journal.disk_reserve import LOG_PAGES, DiskReserve
from kiosk.adapters.journal.key import (
    SIDECAR,
    Key,
    Keys,
    forget_former,
    key_store_of,
    make_key,
    read_keys,
    sidecar_fits,
    write_sidecar,
)
from kiosk.adapters.journal.salvage import finish_replacement, replace_damaged
from kiosk.adapters.journal.schema import OlderTables as OlderTables
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.journal.wire import Unreadable
from kiosk.boundary import translate_errors
from kiosk.errors import JournalUnavailable
from kiosk.logs import get_logger

if TYPE_CHECKING:
    from sqlite3 import Connection

log = get_logger(__name__)

FILE = "journal.db"
_LOCK = "journal.lock"
ROOM = "journal.room"
#: How long a reader of the same file may be waited for, in milliseconds.
_BUSY_MS = 2000

T = TypeVar("T")


class JournalFile:
    """One file, open. For one thread at a time.

    Attributes:
        key_renewed: it was given a new key when it was opened.
    """

    def __init__(self, storage: JournalStorage) -> None:
        """Open it, or make it; renew its key where one was prepared; set it aside where it is damaged.

        Raises:
            JournalUnavailable: another program has it open, its key is missing or is another one's, a newer program
                has written it, or the disk fails.
        """
        self._storage = storage
        self._path = storage.folder / FILE
        self.disk_reserve = DiskReserve(storage.folder / ROOM)
        self.key_renewed = False
        self._db: Connection | None = None
        with translate_errors(JournalUnavailable, "the journal cannot be opened"):
            storage.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock = lock(storage.folder)
            try:
                finish_replacement(self._path)
                self._key = self._open_somehow()
            except BaseException:
                self.close()
                raise

    def close(self) -> None:
        """Close it and let others have it."""
        self._disconnect()
        os.close(self._lock)

    def transaction(self, act: Callable[[Connection], T]) -> T:
        """Do something in one transaction: all of it survives a power cut once this returns, or nothing of it.

        When it fails it is done again: with the room that was reserved, then in a new file if this one is damaged.

        Raises:
            JournalUnavailable: it cannot be done.
        """
        try:
            return self._try(act)
        except (DatabaseError, Unreadable) as error:
            log.warning("the journal failed once", error=type(error).__name__, detail=str(error))
        try:
            self.disk_reserve.release()
            self._reconnect()
            return self._try(act)
        except (DatabaseError, Unreadable, OSError) as error:
            failed = error
        if not self._is_damaged(failed):
            raise JournalUnavailable(f"the journal fails: {failed}")
        self.set_aside()
        try:
            return self._try(act)
        except (DatabaseError, Unreadable) as error:
            raise JournalUnavailable(f"the journal fails: {error}") from None

    def transaction_without_room(self, act: Callable[[Connection], T]) -> T:
        """The same for what may be left undone: it is tried once, and the room that was reserved stays.

        Raises:
            JournalUnavailable: it cannot be done.
        """
        try:
            return self._try(act)
        except (DatabaseError, Unreadable) as error:
            raise JournalUnavailable(f"the journal fails: {error}") from None

    def find_damage(self) -> str | None:
        """What is wrong with the file, read as a whole; None: nothing. Takes long; any thread may do it at any time."""
        try:
            with closing(connect(self._path, self._key, read_only=True)) as db:
                row = db.execute("PRAGMA quick_check(1)").fetchone()
        except dbapi2.OperationalError as error:  # the disk, or somebody who writes: no damage
            log.warning("the journal cannot be looked at", detail=str(error))
            return None
        except DatabaseError as error:
            return str(error)
        return None if row == ("ok",) else str(row)

    def set_aside(self) -> None:
        """The file is damaged: keep it as it is under another name, and go on with a new one.

        Raises:
            JournalUnavailable: that failed; the damaged file is where it was.
        """
        self._disconnect()
        try:
            self._set_aside(self._key)
            self._db = self._connect(self._key)
        except (DatabaseError, OSError) as error:
            raise JournalUnavailable(f"the journal is damaged and cannot be set aside: {error}") from None

    # --- opening -------------------------------------------------------------------------------------------------

    def _open_somehow(self) -> Key:
        try:
            return self._open()
        except dbapi2.OperationalError as error:
            log.warning("the journal cannot be opened; the room that was reserved is given up", detail=str(error))
        self._disconnect()
        self.disk_reserve.release()
        return self._open()

    def _open(self) -> Key:
        """Open the file with the key that it has, and give it the one that counts."""
        folder, exists = self._storage.folder, self._path.exists()
        key_store = key_store_of(folder, training=self._storage.training)
        keys = read_keys(key_store)
        if keys is None:
            if exists or (folder / SIDECAR).exists():
                raise JournalUnavailable("the journal's key is missing; the journal was left as it is")
            keys = make_key(key_store)
        candidates = _candidates(folder, keys)
        sealed = sidecar_fits(folder, keys.current) is not None
        if sealed and not exists:
            log.error("the journal's file is gone; a new one is begun", file=str(self._path))
        key = self._first_that_opens(candidates, expected=sealed and exists)
        if key is None and not sealed:
            raise JournalUnavailable("the journal is damaged or has another key; it was left as it is")
        if key is None:
            key = candidates[0]
            self._set_aside(key)
        self._db = self._connect(key)
        if key != keys.current and self._rekey(key, keys.current):
            key = keys.current
            self.key_renewed = True
        if key == keys.current:
            if sidecar_fits(folder, key) is not True:
                write_sidecar(folder, key)
            if keys.former is not None:
                forget_former(key_store)
        return key

    def _first_that_opens(self, candidates: list[Key], *, expected: bool) -> Key | None:
        """The key with which what a start needs can be read; a new file is made with the first.

        Args:
            expected: the file was in use, so that it is damaged when it is empty. A damaged one is not written to.
        """
        for key in candidates:
            try:
                if expected:
                    with closing(connect(self._path, key, read_only=True)) as db:
                        if schema.version_of(db) == 0:
                            raise Unreadable("the file is empty")
                        if schema.version_of(db) <= len(schema.MIGRATIONS):
                            rows.open_attempts(db)
                with closing(connect(self._path, key)) as db:  # its largest size is a limit for payments
                    schema.bring_up(db)
                return key
            except dbapi2.OperationalError:  # the disk, or a program that reads: no damage
                raise
            except (DatabaseError, Unreadable) as error:
                log.warning("the journal cannot be read", detail=str(error))
        return None

    def _connect(self, key: Key) -> Connection:
        return connect(self._path, key, max_pages=self._storage.max_pages)

    def _rekey(self, old: Key, new: Key) -> bool:
        """Encrypt the file anew, as one transaction. If that fails the old key goes on, until the next start."""
        db = self._connected()
        try:
            db.execute(f"PRAGMA rekey = \"x'{new.hex}'\"")
        except DatabaseError as error:
            log.error("the journal's key could not be renewed", detail=str(error))
            self._disconnect()
            self._db = self._connect(old)
            return False
        log.info("the journal's key was renewed")
        return True

    def _set_aside(self, key: Key) -> None:
        aside, copied = replace_damaged(
            self._path,
            lambda path: connect(path, key, read_only=True),
            lambda path: connect(path, key, max_pages=self._storage.max_pages),
        )
        log.error("the journal was damaged: it is set aside, a new one is begun", file=str(aside), open_attempts=copied)

    # --- working -------------------------------------------------------------------------------------------------

    def _try(self, act: Callable[[Connection], T]) -> T:
        db = self._connected()
        db.execute("BEGIN IMMEDIATE")
        try:
            result = act(db)
            db.execute("COMMIT")
        except BaseException:
            with suppress(DatabaseError):
                if db.in_transaction:
                    db.execute("ROLLBACK")
            raise
        return result

    def _connected(self) -> Connection:
        if self._db is None:
            self._db = self._connect(self._key)
        return self._db

    def _disconnect(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            with suppress(DatabaseError):
                db.close()

    def _reconnect(self) -> None:
        self._disconnect()
        self._connected()

    def _is_damaged(self, error: Exception) -> bool:
        if isinstance(error, Unreadable):
            return True
        if type(error) is not DatabaseError:  # its subclasses are the disk's faults and our own
            return False
        return self.find_damage() is not None


def connect(path: Path, key: Key, *, read_only: bool = False, max_pages: int | None = None) -> Connection:
    """A connection to a journal's file.

    Raises:
        DatabaseError: it is no journal with this key, or it is damaged.
    """
    mode = "ro" if read_only else "rwc"
    db = dbapi2.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, isolation_level=None, check_same_thread=False
    )
    try:
        db.execute("PRAGMA cipher_log_level = NONE")  # it would write to standard error; what fails raises
        db.execute(f"PRAGMA key = \"x'{key.hex}'\"")
        db.execute(f"PRAGMA busy_timeout = {_BUSY_MS}")
        db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not read_only:
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON"):
                db.execute(f"PRAGMA {pragma}").fetchall()
            db.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}").fetchall()
            if max_pages is not None:
                db.execute(f"PRAGMA max_page_count = {max_pages}").fetchall()
    except BaseException:
        db.close()
        raise
    return cast("Connection", db)


def open_for_reading(storage: JournalStorage) -> Connection:
    """A connection that only reads, also while the kiosk runs.

    Raises:
        OlderTables: it can be read once the kiosk was started.
        JournalUnavailable: there is no journal, it cannot be read, or a newer program has written it.
    """
    path = storage.folder / FILE
    if not path.exists():
        raise JournalUnavailable(f"there is no journal in {storage.folder}")
    keys = read_keys(key_store_of(storage.folder, training=storage.training))
    if keys is None:
        raise JournalUnavailable("the journal's key is missing")
    fault: Exception | None = None
    for key in _candidates(storage.folder, keys):
        try:
            db = connect(path, key, read_only=True)
        except DatabaseError as error:
            fault = error
            continue
        try:
            schema.require_last(db)
        except BaseException:
            db.close()
            raise
        return db
    raise JournalUnavailable(f"the journal cannot be read: {fault}")


def lock(folder: Path) -> int:
    """Take the journal of a folder for this program alone, until what is returned is closed, or the program ends.

    Raises:
        JournalUnavailable: another program has it.
    """
    descriptor = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(descriptor)
        raise JournalUnavailable(f"the journal in {folder} is in use by another program") from None
    return descriptor


def _candidates(folder: Path, keys: Keys) -> list[Key]:
    """The keys that the file may have, the likelier first.

    Raises:
        JournalUnavailable: neither is the one of the sidecar.
    """
    fits = sidecar_fits(folder, keys.current)
    if fits:
        return [keys.current]
    if fits is None:
        return [key for key in (keys.current, keys.former) if key is not None]
    if keys.former is not None and sidecar_fits(folder, keys.former):
        return [keys.former, keys.current]  # a renewal that is to come, or was cut off before the sidecar was written
    raise JournalUnavailable("the journal has another key; it was left as it is")
