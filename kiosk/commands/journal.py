# SPDX-License-Identifier: EUPL-1.2
"""The verb `journal`: what was recorded, as JSON lines; what is open; a new key."""

from __future__ import annotations

import os
import pwd
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk import config
from kiosk.adapters.system.clock import SystemClock
from kiosk.composition.journal import journal_of, note_key, storage_of
from kiosk.errors import JournalUnavailable
from kiosk.exit_codes import FAILED, OK


def export(settings_file: Path, code: str) -> int:
    """Print all facts, or those of the attempt with that code. Returns the exit code."""
    from kiosk.adapters.journal.export import facts

    wanted = "".join(code.split()).replace("-", "").upper()
    storage = storage_of(config.load(settings_file))
    return _print(lambda: facts(storage, wanted), f"there is no attempt {wanted}" if wanted else "")


def list_open(settings_file: Path) -> int:
    """Print the attempts that are not final. Returns the exit code."""
    from kiosk.adapters.journal.export import damaged, open_attempts

    storage = storage_of(config.load(settings_file))
    for path in damaged(storage):
        _say(f"a damaged journal was set aside: {path}")
    return _print(lambda: open_attempts(storage))


def list_days(settings_file: Path) -> int:
    """Print notices and amounts of each day, by creditor and ending. Returns the exit code."""
    from kiosk.adapters.journal.export import day_totals

    storage = storage_of(config.load(settings_file))
    return _print(lambda: day_totals(storage))


def renew_key(settings_file: Path) -> int:
    """Make a new key and write the journal anew with it. The kiosk must not run. Returns the exit code."""
    from kiosk.adapters.journal import key
    from kiosk.adapters.journal.file import lock

    settings = config.load(settings_file)
    storage = storage_of(settings)
    try:
        storage.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        held = lock(storage.folder)
        try:
            key.renew_key(key.key_store_of(storage.folder, training=storage.training))
        finally:
            os.close(held)
        journal = journal_of(settings)
        journal.open()
        note_key(journal, SystemClock(), who=_account())
        journal.close()
    except JournalUnavailable as error:
        _say(str(error))
        return FAILED
    _say("the journal has a new key")
    return OK


def _account() -> str:
    """The account in which this program runs."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:  # it has no name
        return f"uid {os.geteuid()}"


def _print(lines: Callable[[], Iterable[str]], when_none: str = "") -> int:
    """Print what is read; `when_none` is what is wrong if there is nothing."""
    found = False
    try:
        for line in lines():
            found = True
            sys.stdout.write(line + "\n")
    except JournalUnavailable as error:
        _say(str(error))
        return FAILED
    if not found and when_none:
        _say(when_none)
        return FAILED
    return OK


def _say(text: str) -> None:
    sys.stderr.write(f"govpay-kiosk: {text}\n")
