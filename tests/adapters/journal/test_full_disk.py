# SPDX-License-Identifier: EUPL-1.2
"""A full disk stops a payment before it begins, and none in the middle."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.journal.disk_reserve import ATTEMPT_PAGES, MARGIN_PAGES
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.application.ports import FactKind, JournalUnavailable
from kiosk.domain.attempt import Attempt
from kiosk.domain.ending import Ending
from tests.adapters.journal.lives import attempt, fact, journal_in, life, tell

#: Of the empty tables.
TABLES = 15
FIVE = (1, 2, 3, 4, 5)
#: Background: 2, 5, 15, 30 min, then hourly to the end of the next day.
LOOKS = 4 + 47


def tell_all(journal: SqliteJournal, begun: Attempt) -> None:
    """The longest tale there is: every look at every notice of a cart, to the end of the next day, then the list."""
    after = begun
    for one, after in life(begun, ending=Ending.BEING_CONFIRMED):
        if one.kind is not FactKind.ATTEMPT:
            journal.record(one, after)
    receipts = [["R" * 35, "RIFIUTATO"], ["S" * 35, "IN_CORSO"]]
    for _ in range(LOOKS + 7):
        for item in begun.notices:
            journal.record(
                fact(after, FactKind.CHECK, notice=str(item.notice), answered=True, receipts=receipts), after
            )
        journal.record(fact(after, FactKind.BACKGROUND, next="2026-11-24T10:00:00+01:00"), after)
    for kind in (FactKind.LISTED, FactKind.PRINT_SENT, FactKind.PRINT_RESULT):
        journal.record(fact(after, kind, title=f"slip-{begun.code}"), after)


def begin(journal: SqliteJournal, begun: Attempt) -> None:
    journal.record(fact(begun, FactKind.ATTEMPT), begun)


def test_the_empty_tables_are_as_large_as_these_tests_believe(journal: SqliteJournal) -> None:
    assert journal._do(lambda db: db.execute("PRAGMA page_count").fetchone()[0]) == TABLES


def test_the_largest_size_stops_a_payment_before_it_begins(folder: Path) -> None:
    journal = journal_in(folder, TABLES + ATTEMPT_PAGES + MARGIN_PAGES - 1)
    with pytest.raises(JournalUnavailable, match="largest size"):
        begin(journal, attempt(1))
    assert list(journal.open_attempts()) == []
    assert list(journal.facts_of(attempt(1).id)) == []
    journal.close()


def test_what_may_begin_can_be_told_to_its_end(folder: Path) -> None:
    journal = journal_in(folder, TABLES + 4 * ATTEMPT_PAGES + MARGIN_PAGES)
    carts = [attempt(number, *(number * 10 + storage for storage in FIVE)) for number in range(5)]
    begun, refused = carts[:4], carts[4]
    for one in begun:
        begin(journal, one)
    with pytest.raises(JournalUnavailable):
        begin(journal, refused)
    for one in begun:
        tell_all(journal, one)
    assert {one.attempt.id for one in journal.open_attempts()} == {one.id for one in begun}
    journal.close()


def test_the_room_of_an_attempt_that_is_over_is_free_again(folder: Path) -> None:
    journal = journal_in(folder, TABLES + 2 * ATTEMPT_PAGES + MARGIN_PAGES)
    for number in range(20):
        tell(journal, attempt(number))
    journal.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    if os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", disk], check=False, capture_output=True)
    if mounted.returncode:
        pytest.skip(f"no small disk can be mounted here: {mounted.stderr.decode().strip()}")
    yield disk
    subprocess.run(["umount", disk], check=True)


def fill(disk: Path) -> None:
    """Take all that is left."""
    with (disk / "filling").open("ab", buffering=0) as out:
        for size in (65536, 4096, 1):
            try:
                while True:
                    out.write(b"x" * size)
            except OSError:
                continue  # a smaller piece may still go in


def test_a_disk_that_fills_up_in_the_middle_of_a_payment_loses_nothing(small_disk: Path) -> None:
    journal = journal_in(small_disk / "journal")
    begun = attempt(1, *FIVE)
    begin(journal, begun)
    fill(small_disk)
    tell_all(journal, begun)
    assert (small_disk / "journal" / "journal.room").stat().st_size == 0, "it was needed"
    with pytest.raises(JournalUnavailable, match="no room on the disk"):
        begin(journal, attempt(2))
    assert list(journal.facts_of(attempt(2).id)) == []
    told = list(journal.facts_of(begun.id))
    assert len(told) == 12 + (LOOKS + 7) * 6 + 3
    journal.close()
    again = journal_in(small_disk / "journal")
    assert list(again.facts_of(begun.id)) == told, "a start finds it on the full disk too"
    (small_disk / "filling").unlink()
    begin(again, attempt(2))
    again.close()


def test_a_disk_that_is_full_from_the_start(small_disk: Path) -> None:
    fill(small_disk)
    journal = journal_in(small_disk / "journal")
    with pytest.raises(JournalUnavailable):
        begin(journal, attempt(1))
    (small_disk / "filling").unlink()
    begin(journal, attempt(1))
    journal.close()
