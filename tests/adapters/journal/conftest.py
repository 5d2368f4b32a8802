# SPDX-License-Identifier: EUPL-1.2
"""A journal in a folder of its own, its key a credential of the service."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.journal.sqlite import SqliteJournal
from tests.adapters.journal.lives import journal_in, with_key


@pytest.fixture(autouse=True)
def credentials(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = with_key(tmp_path / "credentials")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(folder))
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@pytest.fixture
def journal(folder: Path) -> Iterator[SqliteJournal]:
    made = journal_in(folder)
    yield made
    made.close()
