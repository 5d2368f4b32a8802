# SPDX-License-Identifier: EUPL-1.2
"""A damaged file is set aside and said; a newer one and one in use are refused; an older one is brought up."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3.dbapi2 import OperationalError

from kiosk.adapters.journal import salvage, schema
from kiosk.adapters.journal.file import FILE, connect
from kiosk.adapters.journal.key import Key
from kiosk.adapters.journal.salvage import set_aside_files
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.application.ports import FactKind, JournalUnavailable
from kiosk.domain.ending import Ending
from tests.adapters.journal.lives import KEY, attempt, journal_in, life, tell
from tests.application.payments import NOON

PAGE = 4096


def fill(folder: Path, attempts: int = 60) -> set[str]:
    """A journal of which every second attempt is open. Returns the ids of those."""
    journal = journal_in(folder)
    for number in range(attempts):
        tell(journal, attempt(number), ending=Ending.BEING_CONFIRMED if number % 2 else Ending.PAID)
    journal.close()
    return {attempt(number).id for number in range(1, attempts, 2)}


def damage(folder: Path, page: int) -> None:
    with (folder / FILE).open("r+b") as file:
        file.seek(page * PAGE + 100)
        file.write(b"\x00" * 512)


def open_ids(journal: SqliteJournal) -> set[str]:
    return {one.attempt.id for one in journal.open_attempts()}


def test_whatever_page_is_damaged_the_journal_goes_on(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    expected = fill(folder)
    whole = (folder / FILE).read_bytes()
    pages = len(whole) // PAGE
    assert pages > 30
    kept: list[int] = []
    for page in range(pages):
        for path in set_aside_files(folder / FILE):
            path.unlink()
        (folder / FILE).write_bytes(whole)
        damage(folder, page)
        before = (folder / FILE).read_bytes()
        caplog.clear()
        journal = journal_in(folder)
        journal.maintain(NOON)
        (aside,) = set_aside_files(folder / FILE)
        assert aside.read_bytes() == before
        assert any("set aside" in record.getMessage() for record in caplog.records)
        found = open_ids(journal)
        assert found <= expected
        kept.append(len(found))
        assert all(list(journal.facts_of(one))[:1] in ([], [fact]) for one, fact in _begun(found))
        tell(journal, attempt(99))
        journal.close()
    lost = [len(expected) - count for count in kept]
    assert lost.count(0) > pages * 0.6, "most pages hold nothing of what is open, or nothing that is needed for it"
    assert sum(1 for count in lost if count == len(expected)) <= 3, "the header, the schema and the root of one table"


def _begun(ids: set[str]) -> list[tuple[str, object]]:
    return [(attempt(number).id, next(life(attempt(number)))[0]) for number in range(60) if attempt(number).id in ids]


def test_facts_of_what_is_open_are_copied_and_others_stay_behind(folder: Path) -> None:
    expected = fill(folder)
    journal = journal_in(folder)
    journal._opened().set_aside()
    assert open_ids(journal) == expected
    assert [one.kind for one in journal.facts_of(attempt(1).id)] == [one.kind for one, _ in life(attempt(1))]
    assert list(journal.facts_of(attempt(2).id)) == []
    (found,) = journal.attempts_on(attempt(1).notices[0].creditor_id, attempt(1).notices[0].notice)
    assert found.attempt.id == attempt(1).id
    last = journal.last_attempt()
    assert last is not None
    assert last.attempt.id == attempt(59).id
    journal.close()


def test_a_fault_that_a_fact_meets_does_not_stop_it(folder: Path) -> None:
    journal = journal_in(folder)
    expected = set()
    for number in range(60):
        expected.add(tell(journal, attempt(number), ending=Ending.BEING_CONFIRMED).id)
    journal._opened()._disconnect()  # what it has in memory would hide it
    for page in range(20, (folder / FILE).stat().st_size // PAGE):
        damage(folder, page)
    for number in range(60):
        seen = journal.attempts_of_code(attempt(number).code)
        assert len(seen) <= 1
    tell(journal, attempt(99))
    assert set_aside_files(folder / FILE)
    assert open_ids(journal) <= expected
    journal.close()


def test_a_second_fault_gets_a_name_of_its_own(folder: Path) -> None:
    for number in (1, 2, 3):
        journal = journal_in(folder)
        tell(journal, attempt(number), until=FactKind.RETURN)
        journal.close()
        damage(folder, 0)
    journal = journal_in(folder)
    journal.open()
    journal.close()
    assert [path.name for path in set_aside_files(folder / FILE)] == [
        f"journal-damaged-{number}.db" for number in (1, 2, 3)
    ]


@pytest.mark.parametrize("step", range(3), ids=["before the file", "before its log", "before the new one"])
def test_a_replacement_that_is_cut_off(step: int, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = fill(folder)
    journal = journal_in(folder)
    journal.open()
    file = journal._opened()
    rename, done = Path.rename, 0

    def cut_off(self: Path, target: Path) -> Path:
        nonlocal done
        if done == step:
            raise KeyboardInterrupt
        done += 1
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "rename", cut_off)
        with pytest.raises(KeyboardInterrupt):
            file.set_aside()
    journal.close()
    again = journal_in(folder)
    assert open_ids(again) == expected
    again.close()


def test_a_log_without_its_file_goes_with_the_damaged_one(folder: Path) -> None:
    fill(folder)
    fresh = folder / "journal-new.db"
    (folder / FILE).rename(folder / "journal-damaged-1.db")
    (folder / (FILE + "-wal")).write_bytes(b"the log of the damaged file")
    connect(fresh, Key(KEY)).close()
    salvage.finish_replacement(folder / FILE)
    assert (folder / "journal-damaged-1.db-wal").read_bytes() == b"the log of the damaged file"
    assert (folder / FILE).exists()
    assert not fresh.exists()


def test_a_file_that_is_gone_is_said(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    fill(folder, 2)
    (folder / FILE).unlink()
    journal = journal_in(folder)
    tell(journal, attempt(1))
    journal.close()
    assert any("file is gone" in record.getMessage() for record in caplog.records)


def test_a_newer_file_is_refused_and_left_as_it_is(folder: Path) -> None:
    fill(folder, 2)
    with closing(connect(folder / FILE, Key(KEY))) as db:
        db.execute(f"PRAGMA user_version = {len(schema.MIGRATIONS) + 1}")
    before = (folder / FILE).read_bytes()
    journal = journal_in(folder)
    for _ in range(2):
        with pytest.raises(JournalUnavailable, match="newer version"):
            journal.open()
    journal.close()
    assert (folder / FILE).read_bytes() == before
    assert set_aside_files(folder / FILE) == []


ADDED = (*schema.MIGRATIONS, ("ALTER TABLE fact ADD COLUMN more TEXT NOT NULL DEFAULT ''", "DELETE FROM mark"))


def test_an_older_file_is_brought_up(folder: Path) -> None:
    fill(folder, 2)
    with closing(connect(folder / FILE, Key(KEY))) as db:
        facts = db.execute("SELECT count(*) FROM fact").fetchone()
        schema.bring_up(db, ADDED)
        assert schema.version_of(db) == len(ADDED)
        assert db.execute("SELECT count(*) FROM fact WHERE more = ''").fetchone() == facts
        schema.bring_up(db, ADDED)


def test_a_step_that_fails_is_undone_as_a_whole(folder: Path) -> None:
    fill(folder, 2)
    with closing(connect(folder / FILE, Key(KEY))) as db:
        with pytest.raises(OperationalError):
            schema.bring_up(db, (*ADDED[:-1], (*ADDED[-1], "ALTER TABLE nothing ADD COLUMN x")))
        assert schema.version_of(db) == len(schema.MIGRATIONS)
        schema.bring_up(db, ADDED)
        assert schema.version_of(db) == len(ADDED)


def test_what_was_published_stays_as_it_is() -> None:
    """A step that was once in a kiosk is never changed: a new one is added."""
    published = [hashlib.sha256("".join(step).encode()).hexdigest()[:8] for step in schema.MIGRATIONS]
    assert published == ["3de2d8eb", "fca585d5"]


def test_one_program_at_a_time(folder: Path) -> None:
    first, second = journal_in(folder), journal_in(folder)
    tell(first, attempt(1), until=FactKind.CART_SENT)
    with pytest.raises(JournalUnavailable, match="is in use by another program"):
        tell(second, attempt(2))
    first.close()
    tell(second, attempt(2))
    second.close()


def test_the_lock_of_another_process(folder: Path) -> None:
    held = """
import sys
from pathlib import Path
from tests.adapters.journal.lives import journal_in
journal = journal_in(Path(sys.argv[1]))
journal.open()
print("open", flush=True)
sys.stdin.read()
"""
    pipes: dict[str, int] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    journal = journal_in(folder)
    with subprocess.Popen([sys.executable, "-c", held, str(folder)], text=True, **pipes) as other:  # type: ignore[call-overload]
        assert other.stdout.readline() == "open\n"
        with pytest.raises(JournalUnavailable, match="in use"):
            journal.open()
        other.kill()
    journal.open()
    journal.close()


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(JournalUnavailable, match="cannot be opened"):
        journal_in(tmp_path / "file" / "journal").open()


@pytest.mark.parametrize("ask", [lambda one: one.open(), lambda one: one.open_attempts()])
def test_what_is_closed_stays_closed(ask: Callable[[SqliteJournal], object], journal: SqliteJournal) -> None:
    tell(journal, attempt(1))
    journal.close()
    with pytest.raises(JournalUnavailable, match="closed"):
        ask(journal)
