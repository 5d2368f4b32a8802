# SPDX-License-Identifier: EUPL-1.2
"""What a keyring does when it is asked for the journal's key. Input: JSON, `{"raises": NAME}`, `{"hangs": true}`, or
`{"gives": VALUE}`. Answer: `out of service` (the journal's own error, the program goes on), or `in use`."""

from __future__ import annotations

import builtins
import json
import threading
from pathlib import Path

import keyring
import pytest

from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import JournalUnavailable
from tests.adapters.journal.keyrings import OddKeyring, in_use, raising


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """Open a journal whose key such a keyring keeps."""
    what = json.loads(given)
    never = threading.Event()
    if "raises" in what:
        error = getattr(builtins, what["raises"], None) or getattr(keyring.errors, what["raises"])
        act = raising(error("broken"))
    else:
        act = never.wait if "hangs" in what else lambda: what["gives"]
    request.getfixturevalue("monkeypatch").delenv("CREDENTIALS_DIRECTORY", raising=False)
    folder: Path = request.getfixturevalue("tmp_path")
    journal = SqliteJournal(JournalStorage(folder))
    with in_use(OddKeyring(act)):
        try:
            journal.open()
        except JournalUnavailable:
            return "out of service"
        finally:
            never.set()
            journal.close()
    return "in use"
