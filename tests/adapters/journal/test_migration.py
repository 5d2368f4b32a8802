# SPDX-License-Identifier: EUPL-1.2
"""Journals of older tables are brought up to date: nothing is lost, also where the program is killed meanwhile.

`version_1` was written by the last program with those tables: its file, and what that program printed of it.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2

from kiosk.adapters.journal import rows, schema
from kiosk.adapters.journal.check import JournalCheck
from kiosk.adapters.journal.export import day_totals, facts, open_attempts
from kiosk.adapters.journal.file import FILE, connect, open_for_reading
from kiosk.adapters.journal.key import Key
from kiosk.adapters.journal.salvage import set_aside_files
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.adapters.journal.wire import kept_as_text, microseconds, text, zone_s
from kiosk.application.ports import CheckState, FactKind, JournalUnavailable
from kiosk.domain.attempt import Attempt
from kiosk.domain.fact import KeptAttempt
from tests.adapters.journal.lives import KEY, attempt, journal_in, tell
from tests.adapters.journal.test_wire import attempts, moments
from tests.application.payments import NOON
from tests.fakes import FakeClock

OLD = Path(__file__).parent / "version_1"
STATEMENTS = len(schema.MIGRATIONS[1])
#: Of the file of version 1; 0:30 in summer and 23:45 in winter are on another day in UTC.
TOTALS = [
    ("2026-07-15", "12345678901", "paid", 1, 5001),
    ("2026-11-02", "12345678901", "being_confirmed", 2, 5021 + 5022),
    ("2026-11-03", "10987654321", "paid", 1, 5032),
    ("2026-11-03", "12345678901", None, 1, 5004),
    ("2026-11-03", "12345678901", "not_paid", 2, 5031 + 5004),
    ("2026-11-04", "12345678901", "being_confirmed", 1, 5006),
]


@pytest.fixture
def old(folder: Path) -> Path:
    """A folder with the journal of version 1."""
    folder.mkdir()
    for name in (FILE, "journal-key.json"):
        shutil.copy(OLD / name, folder / name)
    return folder


def read(lines: Iterable[str]) -> list[dict[str, Any]]:
    """JSON lines, their times compared as moments."""
    found = [json.loads(line) for line in lines]
    for one in found:
        for name in ("began", "page_open"):
            if one.get(name):
                one[name] = datetime.fromisoformat(one[name])
    return found


def said_before(name: str) -> list[dict[str, Any]]:
    return read((OLD / name).read_text(encoding="utf-8").splitlines())


def totals(folder: Path) -> list[tuple[object, ...]]:
    return [tuple(one.values()) for one in read(day_totals(JournalStorage(folder)))]


def opened(folder: Path, max_pages: int | None = None) -> None:
    journal = journal_in(folder, max_pages)
    journal.open()
    journal.close()


def is_whole(folder: Path) -> None:
    """Everything that the old program printed is printed now."""
    assert read(facts(JournalStorage(folder))) == said_before("export.jsonl")
    assert read(open_attempts(JournalStorage(folder))) == said_before("open.jsonl")
    assert totals(folder) == TOTALS
    assert set_aside_files(folder / FILE) == []


def test_nothing_of_an_older_file_is_lost(old: Path) -> None:
    opened(old)
    is_whole(old)
    opened(old)
    is_whole(old)


def test_who_only_reads_is_told_that_an_older_file_waits_for_the_kiosk(old: Path) -> None:
    before = (old / FILE).read_bytes()
    with pytest.raises(schema.OlderTables, match="older version"):
        open_for_reading(JournalStorage(old))
    (found,) = asyncio.run(JournalCheck(JournalStorage(old), FakeClock(NOON)).run())
    assert (found.state, found.code) == (CheckState.OK, "")
    assert (old / FILE).read_bytes() == before


def test_who_only_reads_is_told_of_a_newer_program(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(old)
    monkeypatch.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
    with pytest.raises(JournalUnavailable, match=r"newer version.*tables 2, known 1"):
        open_for_reading(JournalStorage(old))


def test_an_older_file_goes_on(old: Path) -> None:
    journal = journal_in(old)
    tell(journal, attempt(8, 21))
    (second,) = journal.attempts_of_code(attempt(2).code)
    assert second.attempt.superseded_by == (attempt(8).id, "")
    last = journal.last_attempt()
    assert last is not None
    assert last.attempt.id == attempt(8).id
    journal.close()
    before = len(said_before("export.jsonl"))
    assert [one["seq"] for one in read(facts(JournalStorage(old)))] == list(range(1, before + 1 + 12 + 1))


@pytest.mark.parametrize("killed_at", range(STATEMENTS + 1))
def test_a_program_that_is_killed_meanwhile(killed_at: int, old: Path) -> None:
    child = """
import os, signal, sys
from pathlib import Path
from kiosk.adapters.journal import schema
from tests.adapters.journal.lives import journal_in
def killing(statements):
    for number, statement in enumerate(statements):
        if number == int(sys.argv[2]):
            os.kill(os.getpid(), signal.SIGKILL)
        yield statement
    os.kill(os.getpid(), signal.SIGKILL)
first, second = schema.MIGRATIONS
class Killing(tuple):
    def __iter__(self):
        return killing(second)
schema.bring_up.__defaults__ = ((first, Killing(second)),)
journal_in(Path(sys.argv[1])).open()
"""
    done = subprocess.run([sys.executable, "-c", child, str(old), str(killed_at)], check=False)
    assert done.returncode == -signal.SIGKILL
    opened(old)
    is_whole(old)


def test_a_file_that_has_its_largest_size_is_brought_up_all_the_same(old: Path) -> None:
    pages = (old / FILE).stat().st_size // 4096
    journal = journal_in(old, pages)
    assert len(journal.open_attempts()) == 4
    with pytest.raises(JournalUnavailable, match="largest size"):
        tell(journal, attempt(9))
    journal.close()
    is_whole(old)


def test_a_damaged_older_file_is_set_aside_before_anything_is_written_to_it(old: Path) -> None:
    whole = (old / FILE).read_bytes()
    saved = 0
    for page in range(len(whole) // 4096):
        (old / FILE).write_bytes(whole[: page * 4096 + 100] + b"\0" * 512 + whole[page * 4096 + 612 :])
        before = (old / FILE).read_bytes()
        opened(old)
        aside = set_aside_files(old / FILE)
        if aside:
            assert aside[0].read_bytes() == before
            assert {one["day"] for one in read(day_totals(JournalStorage(old)))} <= {day for day, *_ in TOTALS}
            saved += len(totals(old))
        for path in (*aside, old / f"{FILE}-wal", old / f"{FILE}-shm"):
            path.unlink(missing_ok=True)
    assert saved > 0


# --- whatever there was ----------------------------------------------------------------------------------------------


@st.composite
def told(draw: st.DrawFn) -> list[tuple[Attempt, list[tuple[FactKind, datetime, str]]]]:
    """Attempts, each with facts of its own, the first of which is its beginning."""
    found = draw(st.lists(attempts(), max_size=3, unique_by=lambda one: one.id))
    one_fact = st.tuples(st.sampled_from(FactKind), moments, st.text(max_size=5))
    return [(one, [(FactKind.ATTEMPT, draw(moments), "kiosk"), *draw(st.lists(one_fact, max_size=4))]) for one in found]


def write_as_version_1(db: Any, of: Attempt, facts_of_it: list[tuple[FactKind, datetime, str]]) -> None:
    """As the program with the first tables wrote it."""
    times = {kind: at for kind, at, _ in facts_of_it}
    times[FactKind.ATTEMPT] = facts_of_it[0][1]
    kept = KeptAttempt(of.anonymous(), times)
    storage = db.execute(
        "INSERT INTO attempt (id, code, state, standing, began_us, touched) VALUES (?, ?, ?, ?, ?, 0)",
        (of.id, of.code, kept_as_text(kept), rows.standing_of(kept).value, microseconds(kept.began_at)),
    ).lastrowid
    for item in of.notices:
        db.execute("INSERT OR IGNORE INTO notice VALUES (?, ?, ?)", (item.creditor_id, str(item.notice), storage))
    for kind, at, who in facts_of_it:
        db.execute(
            "INSERT INTO fact (attempt, at_us, zone_s, kind, who, location, details) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (storage, microseconds(at), zone_s(at), kind.value, who, "hall", text({"of": kind.value})),
        )


OLD_COLUMNS = {
    "attempt": "place, id, code, state, standing, began_us, touched",
    "notice": "creditor, notice, attempt",
    "fact": "*",
    "mark": "*",
}


def everything(db: Any) -> dict[str, list[tuple[object, ...]]]:
    """What the first tables hold."""
    return {name: db.execute(f"SELECT {columns} FROM {name}").fetchall() for name, columns in OLD_COLUMNS.items()}


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(told())
def test_whatever_an_older_file_holds(lives: list[tuple[Attempt, list[tuple[FactKind, datetime, str]]]]) -> None:
    with closing(dbapi2.connect(":memory:", isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys = ON")
        schema.bring_up(db, schema.MIGRATIONS[:1])
        for of, facts_of_it in lives:
            write_as_version_1(db, of, facts_of_it)
        before, known = everything(db), [rows.kept(db, of.id) for of, _ in lives]
        schema.bring_up(db)
        assert everything(db) == before
        assert [rows.kept(db, of.id) for of, _ in lives] == known
        days = dict(db.execute("SELECT id, day FROM attempt").fetchall())
        assert days == {of.id: facts_of_it[0][1].date().isoformat() for of, facts_of_it in lives}
        filled = db.execute(
            "SELECT id, creditor, notice, amount_cents, ending FROM notice JOIN attempt ON attempt = place"
        ).fetchall()
        assert sorted(filled) == sorted(row for of, _ in lives for row in rows_of(of))


def rows_of(of: Attempt) -> Iterator[tuple[str, str, str, int, str]]:
    """The rows of its notices; of one that stands twice in a cart the first counts."""
    endings = [one.value for one in of.endings] or [""] * len(of.notices)
    pairs = list(zip(of.notices, endings, strict=True))
    first = {due.key: (due, ending) for due, ending in reversed(pairs)}
    for due, ending in first.values():
        yield of.id, due.creditor_id, str(due.notice), due.amount.cents, ending


# --- the columns ----------------------------------------------------------------------------------------------------


def test_the_totals_read_no_json(old: Path) -> None:
    opened(old)
    with closing(connect(old / FILE, Key(KEY))) as db:
        db.execute("UPDATE attempt SET state = 'nothing that can be read'")
    assert totals(old) == TOTALS


def test_the_columns_of_what_is_told_now_are_those_of_what_was_brought_up(old: Path, tmp_path: Path) -> None:
    """Each fact of the old file, told anew, gives the same rows."""
    opened(old)
    anew = journal_in(tmp_path / "anew")
    for line in said_before("export.jsonl"):
        with closing(connect(old / FILE, Key(KEY), read_only=True)) as db:
            kept = rows.kept(db, line["attempt"])
            fact = next(one for one in rows.facts_of(db, line["attempt"]) if one.kind.value == line["fact"])
        assert kept is not None
        if fact.kind is not FactKind.SUPERSEDED:  # the journal tells that by itself
            anew.record(fact, replace(kept.attempt, superseded_by=()))
    anew.close()
    assert totals(tmp_path / "anew") == TOTALS
