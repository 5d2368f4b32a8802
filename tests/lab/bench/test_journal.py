# SPDX-License-Identifier: EUPL-1.2
"""The figures of the journal are taken from a journal as large as they say."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.lab.bench import journal as bench


def test_a_journal_that_was_filled_is_a_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    storage = JournalStorage(tmp_path, training=True)
    bench._fill(storage, past=300, still_open=7)
    journal = SqliteJournal(storage)
    assert len(journal.open_attempts()) == 7
    (copied,) = journal.attempts_of_code("AAAAAB23")
    assert [fact.attempt_id for fact in journal.facts_of(copied.attempt.id)] == [copied.attempt.id] * 12
    assert journal._do(lambda db: db.execute("SELECT count(*) FROM attempt").fetchone()) == (307,)
    assert journal._opened().find_damage() is None
    journal.close()


def test_figures_are_milliseconds() -> None:
    cost = bench.measure(past=200, still_open=3)
    assert 0 < cost.write_ms < 1000
    assert abs(cost.start_extra_ms) < 1000
