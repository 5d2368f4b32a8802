# SPDX-License-Identifier: EUPL-1.2
"""Whether a payment can be recorded is told, also while the kiosk runs, and nothing is changed by looking."""

from __future__ import annotations

import asyncio
import os
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.adapters.journal.check import JournalCheck
from kiosk.adapters.journal.disk_reserve import ATTEMPT_PAGES, MARGIN_PAGES
from kiosk.adapters.journal.file import FILE
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import CheckResult, CheckState, FactKind
from tests.adapters.journal.lives import attempt, journal_in, tell, with_key
from tests.adapters.journal.test_full_disk import TABLES, fill, small_disk
from tests.application.payments import NOON
from tests.fakes import FakeClock

__all__ = ["small_disk"]
DAY = timedelta(days=1)


def check_of(folder: Path, now: datetime = NOON, max_pages: int | None = None) -> dict[str, CheckResult]:
    found = asyncio.run(JournalCheck(JournalStorage(folder, max_pages=max_pages), FakeClock(now)).run())
    return {one.name: one for one in found}


def test_a_journal_that_is_well_is_so_also_while_it_is_in_use(folder: Path) -> None:
    journal = journal_in(folder)
    tell(journal, attempt(1), until=FactKind.RETURN)
    journal.maintain(NOON)
    for _ in range(2):
        found = check_of(folder)
        assert list(found) == ["journal", "journal room", "journal last look"]
        assert {one.state for one in found.values()} == {CheckState.OK}
        journal.close()


def test_there_is_none_yet(folder: Path) -> None:
    (found,) = check_of(folder).values()
    assert found.state is CheckState.OK
    assert not folder.exists()


def test_there_is_none_yet_and_no_room_for_one(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder.mkdir()
    assert [one.state for one in check_of(folder).values()] == [CheckState.OK, CheckState.OK]
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=0))
    assert check_of(folder)["journal room"].state is CheckState.BROKEN


def test_a_key_that_only_the_service_sees(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal_in(folder).open()
    monkeypatch.delenv("CREDENTIALS_DIRECTORY")
    (found,) = check_of(folder).values()
    assert (found.state, found.code) == (CheckState.WARNING, "K-911")


def test_the_key_of_another_journal_and_a_file_that_is_none(folder: Path, credentials: Path) -> None:
    journal = journal_in(folder)
    tell(journal, attempt(1))
    journal.close()
    with_key(credentials, key="22" * 32)
    (found,) = check_of(folder).values()
    assert (found.state, found.code) == (CheckState.BROKEN, "K-901")
    with_key(credentials)
    (folder / FILE).write_bytes(b"x" * 8192)
    (found,) = check_of(folder).values()
    assert (found.state, found.code) == (CheckState.BROKEN, "K-901")
    assert (folder / FILE).read_bytes() == b"x" * 8192


@pytest.mark.parametrize(("pages", "state"), [(0, CheckState.OK), (-1, CheckState.BROKEN)])
def test_its_largest_size_counts_as_for_a_payment(pages: int, state: CheckState, folder: Path) -> None:
    largest = TABLES + ATTEMPT_PAGES + MARGIN_PAGES + pages
    journal = journal_in(folder, largest)
    journal.open()
    journal.close()
    found = check_of(folder, max_pages=largest)["journal room"]
    assert (found.state, found.code) == (state, "" if state is CheckState.OK else "K-912")


def test_what_is_held_for_payments_counts_as_room(small_disk: Path) -> None:
    folder = small_disk / "journal"
    journal = journal_in(folder)
    tell(journal, attempt(1))
    fill(small_disk)
    assert check_of(folder)["journal room"].state is CheckState.OK
    os.truncate(folder / "journal.room", 0)
    fill(small_disk)
    found = check_of(folder)["journal room"]
    assert (found.state, found.code) == (CheckState.BROKEN, "K-912")
    journal.close()


def test_when_the_whole_file_was_last_looked_at(folder: Path) -> None:
    journal = journal_in(folder)
    journal.open()
    assert check_of(folder)["journal last look"].code == "K-913"
    journal.maintain(NOON)
    states = [check_of(folder, NOON + days * DAY)["journal last look"].state for days in (-3, 0, 2, 2.5)]
    assert states == [CheckState.WARNING, CheckState.OK, CheckState.OK, CheckState.WARNING]
    journal.close()
