# SPDX-License-Identifier: EUPL-1.2
"""Room for what will be told of an attempt, so that a disk that fills up in the middle of a payment loses nothing.

In the file: as many pages as all open attempts and a new one may need must be left below its largest size. On the disk:
a file of that size, and of the size to which the write-ahead log may grow, stands beside the journal. When a write
fails, it is given up and the write is tried again.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.errors import JournalUnavailable

if TYPE_CHECKING:
    from sqlite3 import Connection

PAGE_BYTES = 4096
#: After so many pages the write-ahead log is written back into the file; then it begins anew.
LOG_PAGES = 250
#: For a cart of five notices that is checked to the end of the next day, about 300 facts of 200 bytes with their index.
ATTEMPT_PAGES = 48
#: For the paper of attempts that are over.
MARGIN_PAGES = 16
#: A row that stands alone may begin a page in its table and one in an index, and split those above.
_INDEX_PAGES = 4


class DiskReserve:
    """The room beside one journal."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def reserve(self, db: Connection, open_attempts: int) -> None:
        """Make sure that a new attempt has room, beside those that are open.

        Raises:
            JournalUnavailable: it has not.
        """
        pages = pages_for(open_attempts + 1)
        if free_pages(db) < pages:
            raise JournalUnavailable("the journal has reached its largest size: no room for another payment")
        self._hold(bytes_for(pages))

    def leave_room(self, db: Connection, open_attempts: int, size: int) -> None:
        """Make sure that so many bytes leave the room in the file that open attempts may need.

        Raises:
            JournalUnavailable: they do not.
        """
        if free_pages(db) < pages_for(open_attempts) + size // PAGE_BYTES + _INDEX_PAGES:
            raise JournalUnavailable("the journal has reached its largest size: what is left is kept for payments")

    @property
    def held(self) -> int:
        """How many bytes of the disk are held."""
        try:
            found = self._file.stat()
        except OSError:  # there are none
            return 0
        return min(found.st_size, found.st_blocks * 512)

    def release(self) -> None:
        """Give the room on the disk to whoever needs it now."""
        try:
            descriptor = os.open(self._file, os.O_WRONLY)
        except OSError:  # there was none
            return
        try:
            os.ftruncate(descriptor, 0)
            os.fsync(descriptor)  # some file systems free blocks only then
        finally:
            os.close(descriptor)

    def _hold(self, size: int) -> None:
        try:
            descriptor = os.open(self._file, os.O_WRONLY | os.O_CREAT, 0o600)
            try:
                held = os.fstat(descriptor)
                if min(held.st_size, held.st_blocks * 512) < size:
                    os.posix_fallocate(descriptor, 0, size)
                elif held.st_size > 2 * size:
                    os.ftruncate(descriptor, size)
            finally:
                os.close(descriptor)
        except OSError as error:
            self.release()  # not to stand in the way of what is still to be told of others
            raise JournalUnavailable(f"no room on the disk for another payment ({error.strerror})") from None


def pages_for(attempts: int) -> int:
    """How many pages of the file so many open attempts may need."""
    return attempts * ATTEMPT_PAGES + MARGIN_PAGES


def bytes_for(pages: int) -> int:
    """How much of the disk is held for so many pages: their own size, and that of the write-ahead log."""
    return (pages + 2 * LOG_PAGES) * PAGE_BYTES


def free_pages(db: Connection, largest: int | None = None) -> int:
    """How many more pages the file may use; its largest size is that of the connection, unless it is given."""
    limit, used, unused = (
        int(db.execute(f"PRAGMA {name}").fetchone()[0]) for name in ("max_page_count", "page_count", "freelist_count")
    )
    return (limit if largest is None else largest) - used + unused
