# SPDX-License-Identifier: EUPL-1.2
"""The accounts in a file of the journal's folder, readable by the kiosk's account alone.

It is not encrypted: it holds no secret but what Argon2 made of it, and the journal's file can be opened by one program
at a time, while accounts are managed as the kiosk runs.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.adapters.journal.durable import write_durably
from kiosk.boundary import translate_errors
from kiosk.domain.clerk import Clerk, Role, is_account
from kiosk.errors import ClerksUnavailable

FILE = "clerks.json"
_LOCK = "clerks.lock"
_VERSION = 1


class ClerkFile:
    """See the port ClerkAccounts. A file that cannot be read stays as it is."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._folder = folder

    def all(self) -> Sequence[Clerk]:
        """All accounts, by name; none where there is no file."""
        return [clerk for _, clerk in sorted(self._read().items())]

    def change(self, account: str, change: Callable[[Clerk | None], Clerk]) -> Clerk:
        """Make or change one, and have it survive a power cut."""
        with self._alone():
            clerks = self._read()
            clerks[account] = changed = change(clerks.get(account))
            content = {"version": _VERSION, "clerks": [_as_json(clerk) for _, clerk in sorted(clerks.items())]}
            with translate_errors(ClerksUnavailable, f"{self._file} cannot be written"):
                write_durably(self._file, json.dumps(content, indent=1).encode())
        return changed

    def _read(self) -> dict[str, Clerk]:
        with translate_errors(ClerksUnavailable, f"{self._file} cannot be read"):
            try:
                content = json.loads(self._file.read_bytes())
            except FileNotFoundError:
                return {}
            if content["version"] != _VERSION:
                raise ClerksUnavailable(f"{self._file} was written by another version of this program")
            clerks = map(_from_json, content["clerks"])
            return {clerk.account: clerk for clerk in clerks}

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with translate_errors(ClerksUnavailable, f"{self._folder} cannot be written to"):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            descriptor = os.open(self._folder / _LOCK, os.O_RDWR | os.O_CREAT, 0o600)
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        try:
            yield
        finally:
            os.close(descriptor)


def _as_json(clerk: Clerk) -> dict[str, object]:
    return {
        "account": clerk.account,
        "role": clerk.role.value,
        "secret_hash": clerk.secret_hash,
        "must_change": clerk.must_change,
        "locked": clerk.locked,
        "changed_by": clerk.changed_by,
        "changed_at": clerk.changed_at.isoformat(),
    }


def _from_json(row: dict[str, Any]) -> Clerk:
    clerk = Clerk(
        str(row["account"]),
        Role(row["role"]),
        str(row["secret_hash"]),
        str(row["changed_by"]),
        _moment(row["changed_at"]),
        must_change=row["must_change"] is not False,
        locked=row["locked"] is not False,
    )
    if not is_account(clerk.account):
        raise ValueError(f"no account is called {clerk.account!r}")
    return clerk


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a time without its zone")
    return moment
