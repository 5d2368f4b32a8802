# SPDX-License-Identifier: EUPL-1.2
"""What the journal costs: a fact, and a start with many past attempts."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kiosk.adapters.journal.sqlite import SqliteJournal
from kiosk.adapters.journal.storage import JournalStorage
from kiosk.application.ports import Fact, FactKind
from kiosk.domain.attempt import ALPHABET, ID_LENGTH, Attempt, CartItem, PageExit
from kiosk.domain.ending import Ending
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber

if TYPE_CHECKING:
    from sqlite3 import Connection

PAST, OPEN = 100_000, 50
_WRITTEN = 40
_STARTS = 5
_NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class JournalCost:
    """Milliseconds: the median of a fact, and how much longer a start takes with many attempts than with none."""

    write_ms: float
    start_extra_ms: float


def measure(past: int = PAST, still_open: int = OPEN) -> JournalCost:
    """Write, fill, start. Takes some seconds, and some 250 MB of the disk for temporary files."""
    with TemporaryDirectory(prefix="kiosk-bench-") as folder:
        few, many = (
            JournalStorage(Path(folder, "few"), training=True),
            JournalStorage(Path(folder, "many"), training=True),
        )
        journal = SqliteJournal(few)
        times_ms = [cost for number in range(_WRITTEN) for cost in _payment(journal, number, Ending.PAID)]
        journal.close()
        _fill(many, past, still_open)
        empty = JournalStorage(Path(folder, "empty"), training=True)
        return JournalCost(median(times_ms), _start_ms(many) - _start_ms(empty))


def _payment(journal: SqliteJournal, number: int, ending: Ending) -> list[float]:
    """Tell the facts of a payment. Returns how long each took, in milliseconds."""
    first, second = ALPHABET[number // 32], ALPHABET[number % 32]
    notice = NoticeNumber(f"3{number:017d}")
    item = CartItem("01234567897", "", notice, Money(5000), "", notice.iuv)
    begun = Attempt(f"{first}{second}".ljust(ID_LENGTH, "A"), (item,))
    times_ms = []
    for second_of_it, (kind, after) in enumerate(payment_facts(begun, ending)):
        fact = Fact(_NOON + timedelta(seconds=second_of_it), begun.id, kind, {"notice": str(notice)})
        began_s = time.perf_counter()
        journal.record(fact, after)
        times_ms.append((time.perf_counter() - began_s) * 1000)
    return times_ms


def payment_facts(begun: Attempt, ending: Ending) -> list[tuple[FactKind, Attempt]]:
    """The twelve facts of a payment of one notice, and what is known of its attempt at each."""
    opened = begun.cart_sent().page_opened()
    possible = opened.authorisation_possible()
    left = possible.page_left(PageExit.OK)
    ended = left.ended((ending,))
    return [
        (FactKind.ATTEMPT, begun),
        (FactKind.DEBT_READ, begun),
        (FactKind.CART_SENT, begun.cart_sent()),
        (FactKind.CART_ANSWERED, begun.cart_sent()),
        (FactKind.PAGE_OPENED, opened),
        (FactKind.MAY_BE_AUTHORISED, possible),
        (FactKind.RETURN, left),
        (FactKind.CHECK, left),
        (FactKind.ENDING, ended),
        (FactKind.DOCUMENT, ended),
        (FactKind.PRINT_SENT, ended),
        (FactKind.PRINT_RESULT, ended),
    ]


def _fill(storage: JournalStorage, past: int, still_open: int) -> None:
    """Past attempts are copies of the first, made by the database; those that are open come after them."""
    from kiosk.adapters.journal.file import JournalFile

    journal = SqliteJournal(storage)
    _payment(journal, 0, Ending.PAID)
    journal.close()
    file = JournalFile(storage)
    file.transaction(lambda db: _copy(db, past))
    file.close()
    journal = SqliteJournal(storage)
    for number in range(1, still_open + 1):
        _payment(journal, number, Ending.BEING_CONFIRMED)
    journal.close()


def _copy(db: Connection, past: int) -> None:
    numbers = "WITH RECURSIVE n (i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
    name = "replace(replace(printf('%08dZZZZZZZZZZZZZZZZZZ', i), '0', 'A'), '1', 'B')"  # an id has no 0 and 1
    db.execute(
        numbers + "INSERT INTO attempt (place, id, code, state, standing, began_us, touched, day) "
        f"SELECT i, {name}, substr({name}, 1, 8), replace(state, id, {name}), standing, began_us, i, day "
        "FROM n, attempt WHERE place = 1",
        (past,),
    )
    db.execute(
        numbers + "INSERT INTO notice (creditor, notice, attempt, amount_cents, ending) "
        "SELECT creditor, notice, i, amount_cents, ending FROM n, notice WHERE attempt = 1",
        (past,),
    )
    db.execute(
        numbers + "INSERT INTO fact (attempt, at_us, zone_s, kind, who, location, details) "
        "SELECT i, at_us, zone_s, kind, who, location, details FROM n, fact WHERE attempt = 1",
        (past,),
    )


def _start_ms(storage: JournalStorage) -> float:
    """What a start asks of a journal that was closed."""
    times_ms = []
    for _ in range(_STARTS + 1):
        journal = SqliteJournal(storage)
        began_s = time.perf_counter()
        journal.open()
        journal.open_attempts()
        journal.last_attempt()
        times_ms.append((time.perf_counter() - began_s) * 1000)
        journal.close()
    return median(times_ms[1:])  # the first one makes it, or fills the caches of the disk
