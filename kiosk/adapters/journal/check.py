# SPDX-License-Identifier: EUPL-1.2
"""Whether the journal has room for a payment, and when it was last looked at as a whole; also while the kiosk runs."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import datetime, timedelta

from kiosk.adapters.journal import rows
from kiosk.adapters.journal.disk_reserve import DiskReserve, bytes_for, free_pages, pages_for
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.journal.wire import moment_of
from kiosk.application.ports import CheckResult, CheckState, Clock
from kiosk.boundary import run_within, translate_errors
from kiosk.errors import JournalUnavailable

_BROKEN = "K-901"
_UNSEEN, _ROOM, _LOOK = "K-911", "K-912", "K-913"  # as in README.md
#: The kiosk looks at the whole file once a day.
_CHECK_EVERY = timedelta(days=2)
#: Its key may have to be asked of a keyring.
_LIMIT_S = 20.0


class JournalCheck:
    """The journal of a folder. Nothing is written to it, and none is made."""

    name = "journal"

    def __init__(self, storage: JournalStorage, clock: Clock, limit_s: float = _LIMIT_S) -> None:
        """`limit_s` is for the whole check."""
        self._storage = storage
        self._clock = clock
        self._limit_s = limit_s

    async def run(self) -> Sequence[CheckResult]:
        """Its key, its room and its last whole check."""
        try:
            with translate_errors(JournalUnavailable, "the journal cannot be looked at"):
                return await run_within(self._limit_s, lambda: tuple(self._results()), "journal check")
        except JournalUnavailable as error:
            return (CheckResult(self.name, CheckState.BROKEN, str(error), _BROKEN),)

    def _results(self) -> Iterator[CheckResult]:
        from kiosk.adapters.journal.file import FILE, ROOM, OlderTables, open_for_reading  # loads SQLCipher
        from kiosk.adapters.journal.key import key_store_of, read_keys

        storage = self._storage
        if not (storage.folder / FILE).exists():
            yield CheckResult(
                self.name, CheckState.OK, f"there is no journal in {storage.folder} yet: the kiosk makes it"
            )
            if storage.folder.is_dir():
                first = pages_for(1)
                yield self._room(first, first, 0)
            return
        if read_keys(key_store_of(storage.folder, training=storage.training)) is None:
            said = "the journal's key is not to be seen from here; the service may have it"
            yield CheckResult(self.name, CheckState.WARNING, said, _UNSEEN)
            return
        try:
            journal = open_for_reading(storage)
        except OlderTables as error:  # nothing is wrong after an update
            yield CheckResult(self.name, CheckState.OK, str(error))
            return
        with closing(journal) as db:
            still_open, looked_at = rows.count_open(db), rows.mark(db, rows.CHECKED)
            pages = free_pages(db, storage.max_pages)
        yield CheckResult(self.name, CheckState.OK, "the journal can be read with its key")
        yield self._room(pages_for(still_open + 1), pages, DiskReserve(storage.folder / ROOM).held)
        yield self._last_check(None if looked_at is None else moment_of(looked_at))

    def _room(self, needed: int, pages: int, held: int) -> CheckResult:
        name = f"{self.name} room"
        if pages < needed:
            said = "the journal has reached its largest size (journal.max_kb): nobody can pay"
            return CheckResult(name, CheckState.BROKEN, said, _ROOM)
        if shutil.disk_usage(self._storage.folder).free + held < bytes_for(needed):
            said = f"no room for another payment on the disk of {self._storage.folder}: nobody can pay"
            return CheckResult(name, CheckState.BROKEN, said, _ROOM)
        return CheckResult(name, CheckState.OK, "the journal has room for another payment")

    def _last_check(self, looked_at: datetime | None) -> CheckResult:
        name = f"{self.name} last look"
        if looked_at is None or abs(self._clock.now() - looked_at) > _CHECK_EVERY:
            when = "never" if looked_at is None else f"last on {looked_at.date().isoformat()}"
            said = f"the whole journal is looked at once a day while the kiosk runs: {when}"
            return CheckResult(name, CheckState.WARNING, said, _LOOK)
        return CheckResult(name, CheckState.OK, f"the whole journal was looked at on {looked_at.date().isoformat()}")
