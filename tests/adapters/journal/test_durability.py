# SPDX-License-Identifier: EUPL-1.2
"""What was recorded is there after a power cut: settings of the file, files cut off, programs killed."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.adapters.journal.file import FILE
from kiosk.adapters.journal.salvage import set_aside_files
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.application.ports import Fact, FactKind
from tests.adapters.journal.lives import attempt, journal_in, life, tell

WAL = FILE + "-wal"
KINDS = [one.kind for one, _ in life(attempt())]


def recorded(folder: Path) -> list[Fact]:
    """All facts of the attempts of a folder, as a new start finds them."""
    journal = journal_in(folder)
    try:
        return [fact for number in range(10) for fact in journal.facts_of(attempt(number).id)]
    finally:
        journal.close()


def copy_cut(folder: Path, to: Path, file: str, length: int) -> Path:
    shutil.rmtree(to, ignore_errors=True)
    to.mkdir()
    for name in (FILE, WAL, "journal-key.json"):
        if (folder / name).exists():
            shutil.copy(folder / name, to / name)
    os.truncate(to / file, length)
    return to


def test_each_commit_is_on_the_disk(journal: SqliteJournal) -> None:
    asked = {
        name: journal._do(lambda db, name=name: db.execute(f"PRAGMA {name}").fetchone()[0])  # type: ignore[misc]
        for name in ("journal_mode", "synchronous", "foreign_keys", "cipher_version", "cipher_use_hmac")
    }
    assert asked["journal_mode"] == "wal"
    assert asked["synchronous"] == 2, "FULL"
    assert asked["foreign_keys"] == 1
    assert asked["cipher_version"].startswith("4.")
    assert asked["cipher_use_hmac"] == "1"


def test_nothing_of_it_can_be_read_without_the_key(journal: SqliteJournal, folder: Path) -> None:
    tell(journal, attempt(1))
    written = b"".join((folder / name).read_bytes() for name in (FILE, WAL))
    for secret in (
        b"SQLite format",
        str(attempt(1).notices[0].notice).encode(),
        attempt(1).code.encode(),
        b"cart_sent",
    ):
        assert secret not in written


def test_a_log_that_was_cut_off_gives_what_came_before(folder: Path, tmp_path: Path) -> None:
    first = journal_in(folder)
    tell(first, attempt(1))
    first.close()
    second = journal_in(folder)
    told = [one for number in (1, 2, 3) for one, _ in life(attempt(number))]
    tell(second, attempt(2))
    tell(second, attempt(3))
    size = (folder / WAL).stat().st_size
    lengths = sorted(random.Random(6).sample(range(size), 40))
    found = [recorded(copy_cut(folder, tmp_path / "cut", WAL, length)) for length in (*lengths, size)]
    second.close()
    assert found[-1] == told
    for facts in found:
        assert facts == told[: len(facts)], "in order, none left out, none in part"
    counts = [len(facts) for facts in found]
    assert counts == sorted(counts)
    assert counts[0] >= len(KINDS), "what was in the file before is there"
    assert len(set(counts)) > 10


def test_a_file_that_was_cut_off_is_set_aside_as_it_is_or_is_whole(folder: Path, tmp_path: Path) -> None:
    journal = journal_in(folder)
    for number in range(6):
        tell(journal, attempt(number), until=FactKind.RETURN if number % 2 else None)
    journal.close()
    told = recorded(folder)
    size = (folder / FILE).stat().st_size
    for length in (0, 1, 4095, 4096, *sorted(random.Random(6).sample(range(size), 30)), size):
        cut = copy_cut(folder, tmp_path / "cut", FILE, length)
        before = (cut / FILE).read_bytes()
        again = journal_in(cut)
        again.maintain(next(iter(life(attempt())))[0].at)
        tell(again, attempt(9))
        again.close()
        aside = set_aside_files(cut / FILE)
        if aside:
            assert aside[0].read_bytes() == before
        else:
            assert [fact for fact in recorded(cut) if fact.attempt_id != attempt(9).id] == told
        assert len(aside) == (length < size)


CHILD = """
import os, signal, sys
from pathlib import Path
from kiosk.adapters.journal import rows
from tests.adapters.journal.lives import attempt, journal_in, life
folder, kind, moment = sys.argv[1:]
write = rows.write
def killing(db, fact, kept, location):
    write(db, fact, kept, location)
    if fact.kind.value == kind and moment == "before the commit":
        os.kill(os.getpid(), signal.SIGKILL)
rows.write = killing
journal = journal_in(Path(folder))
for fact, after in life(attempt(1)):
    journal.record(fact, after)
    if fact.kind.value == kind:
        os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("moment", ["before the commit", "after the commit"])
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.value)
def test_a_program_that_is_killed_at_a_fact(kind: FactKind, moment: str, folder: Path) -> None:
    done = subprocess.run([sys.executable, "-c", CHILD, str(folder), kind.value, moment], check=False)
    assert done.returncode == -signal.SIGKILL
    expected = [one for one, _ in life(attempt(1))][: KINDS.index(kind) + (moment == "after the commit")]
    assert recorded(folder) == expected
