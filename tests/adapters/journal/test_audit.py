# SPDX-License-Identifier: EUPL-1.2
"""What belongs to no attempt: kept with who, where and what, and never at the cost of a payment."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.journal import rows
from kiosk.adapters.journal.disk_reserve import ATTEMPT_PAGES, MARGIN_PAGES
from kiosk.adapters.journal.export import facts
from kiosk.adapters.journal.retention import Retention
from kiosk.adapters.journal.salvage import set_aside_files
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import FactKind, JournalUnavailable
from kiosk.composition.journal import note_key, note_start
from kiosk.domain.audit import AuditEvent, AuditKind
from tests.adapters.journal.lives import attempt, journal_in, tell, with_key
from tests.adapters.journal.test_full_disk import TABLES, fill, small_disk, tell_all
from tests.application.payments import NOON
from tests.fakes import FakeClock

__all__ = ["small_disk"]
STARTED = AuditEvent(NOON, AuditKind.PROGRAM_STARTED, {"version": "1"}, who="clerk-7")


def noted(journal: SqliteJournal) -> list[tuple[int, str, AuditEvent]]:
    return journal._do(lambda db: list(rows.audit(db)))


def events(journal: SqliteJournal) -> list[AuditEvent]:
    return [event for _, _, event in noted(journal)]


def note_without_end(journal: SqliteJournal) -> None:
    while True:
        journal.note(STARTED)


def test_an_event_comes_back(journal: SqliteJournal) -> None:
    journal.note(STARTED)
    assert noted(journal) == [(1, "tests", STARTED)]
    assert list(journal.open_attempts()) == []
    assert journal.last_attempt() is None


def test_facts_and_events_have_numbers_of_one_row_also_when_the_last_ones_are_gone(folder: Path) -> None:
    journal = journal_in(folder)
    tell(journal, attempt(1), until=FactKind.ATTEMPT)
    journal.note(STARTED)
    journal._do(lambda db: db.execute("DELETE FROM audit"))
    journal.close()
    journal = journal_in(folder)
    journal.note(STARTED)
    tell(journal, attempt(2), until=FactKind.ATTEMPT)
    journal.close()
    told = [json.loads(line) for line in facts(JournalStorage(folder))]
    assert [(one["seq"], one["fact"]) for one in told] == [(1, "attempt"), (3, "program_started"), (4, "attempt")]


def test_events_are_kept_for_a_while(folder: Path) -> None:
    journal = SqliteJournal(
        JournalStorage(folder), retention=Retention(*[timedelta(days=400)] * 4, audit=timedelta(days=10))
    )
    for day in range(20):
        for _ in range(30):
            journal.note(AuditEvent(NOON + timedelta(days=day), AuditKind.PROGRAM_STARTED))
    tell(journal, attempt(1))
    journal.maintain(NOON + timedelta(days=20))
    assert {event.at for event in events(journal)} == {NOON + timedelta(days=day) for day in range(10, 20)}
    assert len(journal.facts_of(attempt(1).id)) == 12
    journal.close()


def test_events_go_into_the_new_file_when_one_is_set_aside(folder: Path) -> None:
    journal = journal_in(folder)
    tell(journal, attempt(1), until=FactKind.RETURN)
    for _ in range(3):
        journal.note(STARTED)
    journal._opened().set_aside()
    assert set_aside_files(folder / "journal.db")
    assert [seq for seq, _, _ in noted(journal)] == [8, 9, 10]
    journal.note(STARTED)
    tell(journal, attempt(2), until=FactKind.ATTEMPT)
    assert [seq for seq, _, _ in noted(journal)] == [8, 9, 10, 11]
    assert journal._do(lambda db: db.execute("SELECT max(seq) FROM fact").fetchone()) == (12,)
    journal.close()


def test_an_event_leaves_the_room_of_a_payment(folder: Path) -> None:
    journal = journal_in(folder, TABLES + ATTEMPT_PAGES + MARGIN_PAGES)
    begun = attempt(1, 1, 2, 3, 4, 5)
    tell(journal, begun, until=FactKind.ATTEMPT)
    with pytest.raises(JournalUnavailable, match="kept for payments"):
        note_without_end(journal)
    tell_all(journal, begun)
    journal.close()


def test_a_long_event_counts_for_what_it_takes(folder: Path) -> None:
    journal = journal_in(folder, TABLES + MARGIN_PAGES + 20)
    with pytest.raises(JournalUnavailable, match="kept for payments"):
        journal.note(AuditEvent(NOON, AuditKind.PROGRAM_STARTED, {"note": "x" * 100_000}))
    journal.note(STARTED)
    assert events(journal) == [STARTED]
    journal.close()


def test_on_a_full_disk_an_event_does_not_take_the_room_of_a_payment(small_disk: Path) -> None:
    journal = journal_in(small_disk / "journal")
    tell(journal, attempt(1), until=FactKind.ATTEMPT)
    held = (small_disk / "journal" / "journal.room").stat().st_size
    fill(small_disk)
    with pytest.raises(JournalUnavailable):
        note_without_end(journal)
    assert (small_disk / "journal" / "journal.room").stat().st_size == held > 0
    tell_all(journal, attempt(1))
    journal.close()


# --- what is noted today ---------------------------------------------------------------------------------------------


@pytest.fixture
def renewed(folder: Path, credentials: Path) -> Iterator[SqliteJournal]:
    """A journal that gets a new key when it is opened."""
    journal = journal_in(folder)
    tell(journal, attempt(1))
    journal.close()
    with_key(credentials, key="22" * 32, former="11" * 32)
    journal = journal_in(folder)
    journal.open()
    yield journal
    journal.close()


def test_a_start_is_noted(journal: SqliteJournal) -> None:
    clock = FakeClock()
    note_start(journal, clock)
    (event,) = events(journal)
    assert (event.kind, event.at, event.who) == (AuditKind.PROGRAM_STARTED, clock.now(), "kiosk")
    assert event.details["version"]


def test_a_key_that_the_service_renewed_is_noted_at_the_start(renewed: SqliteJournal) -> None:
    note_start(renewed, FakeClock())
    assert [event.kind for event in events(renewed)] == [AuditKind.PROGRAM_STARTED, AuditKind.KEY_RENEWED]


def test_who_renewed_the_key_is_noted(renewed: SqliteJournal) -> None:
    note_key(renewed, FakeClock(), who="ada")
    assert [(event.kind, event.who) for event in events(renewed)] == [(AuditKind.KEY_RENEWED, "ada")]


def test_what_cannot_be_noted_keeps_nobody(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    journal = journal_in(folder)
    journal.open()
    journal.close()
    note_start(journal, FakeClock())
    assert any("event not recorded" in record.getMessage() for record in caplog.records)
