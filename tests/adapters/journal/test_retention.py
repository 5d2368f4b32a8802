# SPDX-License-Identifier: EUPL-1.2
"""What is kept how long: each kind its own time, nothing open is ever deleted."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.adapters.journal.retention import Retention
from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import FactKind, Journal
from kiosk.domain.attempt import Attempt
from kiosk.domain.ending import Ending
from tests.adapters.journal.lives import attempt, due, fact, life, tell
from tests.application.payments import CREDITOR, NOON

DAY = timedelta(days=1)
KEPT = Retention(paid=40 * DAY, not_paid=3 * DAY, listed=60 * DAY, details=9 * DAY, audit=9 * DAY)
PAID, NOT_PAID, REFUSED, UNSURE, LISTED, OPEN = range(1, 7)


def not_paid(journal: Journal, begun: Attempt) -> None:
    """Left before anything can have been authorised."""
    refused = tell(journal, begun, until=FactKind.CART_SENT).cart_refused()
    journal.record(fact(refused, FactKind.CART_ANSWERED), refused)


@pytest.fixture
def journal(folder: Path) -> SqliteJournal:
    journal = SqliteJournal(JournalStorage(folder), "tests", KEPT)
    tell(journal, attempt(PAID))
    not_paid(journal, attempt(NOT_PAID))
    tell(journal, attempt(REFUSED), ending=Ending.NOT_PAID)
    tell(journal, attempt(UNSURE), ending=Ending.BEING_CONFIRMED)
    unsure = tell(journal, attempt(LISTED), ending=Ending.BEING_CONFIRMED)
    journal.record(fact(unsure, FactKind.LISTED, 86400), unsure)
    tell(journal, attempt(OPEN), until=FactKind.PAGE_OPENED)
    return journal


def there(journal: SqliteJournal) -> set[int]:
    return {number for number in range(1, 7) if journal.attempts_of_code(attempt(number).code)}


@pytest.mark.parametrize(
    ("days", "gone"),
    [
        (2, set()),
        (4, {NOT_PAID}),
        (39, {NOT_PAID}),
        (41, {NOT_PAID, PAID}),
        (61, {NOT_PAID, PAID, LISTED}),
        (3650, {NOT_PAID, PAID, LISTED}),
    ],
)
def test_each_kind_of_attempt_has_its_time(days: int, gone: set[int], journal: SqliteJournal) -> None:
    journal.maintain(NOON + days * DAY)
    assert there(journal) == {1, 2, 3, 4, 5, 6} - gone
    for number in gone:
        assert list(journal.facts_of(attempt(number).id)) == []
        assert list(journal.attempts_on(CREDITOR, due(number).notice)) == []
    journal.close()


def test_details_go_before_their_attempt(journal: SqliteJournal) -> None:
    journal.maintain(NOON + 8 * DAY)
    assert len(journal.facts_of(attempt(PAID).id)) == 12
    journal.maintain(NOON + 10 * DAY)
    assert [one.kind for one in journal.facts_of(attempt(PAID).id)] == [
        FactKind.ATTEMPT,
        FactKind.CART_SENT,
        FactKind.CART_ANSWERED,
        FactKind.PAGE_OPENED,
        FactKind.MAY_BE_AUTHORISED,
        FactKind.RETURN,
        FactKind.ENDING,
    ]
    (kept,) = journal.attempts_of_code(attempt(PAID).code)
    assert FactKind.CHECK in kept.times, "what is known of the attempt stays"
    journal.close()


def test_many_are_deleted_in_steps(journal: SqliteJournal) -> None:
    for number in range(100, 200):
        for told, after in life(attempt(number)):
            journal.record(replace(told, at=told.at - 39 * DAY), after)
    journal.maintain(NOON + 2 * DAY)
    assert all(not journal.attempts_of_code(attempt(number).code) for number in range(100, 200))
    assert there(journal) == {1, 2, 3, 4, 5, 6}
    journal.close()


def test_details_are_swept_once(journal: SqliteJournal) -> None:
    for day in (10, 10, 11):
        journal.maintain(NOON + day * DAY)
    tell(journal, attempt(50))
    assert len(journal.facts_of(attempt(50).id)) == 12, "told after the sweep, by a clock that went back"
    journal.maintain(NOON + 11 * DAY)
    assert len(journal.facts_of(attempt(50).id)) == 7
    journal.close()


def test_the_whole_file_is_looked_at_once_a_day(journal: SqliteJournal, monkeypatch: pytest.MonkeyPatch) -> None:
    looks: list[None] = []
    file = journal._opened()
    monkeypatch.setattr(type(file), "find_damage", lambda _: looks.append(None))
    for hours, expected in ((0, 1), (23, 1), (24, 2), (47, 2), (-72, 3), (-71, 3)):
        journal.maintain(NOON + timedelta(hours=hours))
        assert len(looks) == expected
    journal.close()
