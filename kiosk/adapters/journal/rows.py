# SPDX-License-Identifier: EUPL-1.2
"""The rows of the journal: what is written for a fact, and what can be asked."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any, NamedTuple

from kiosk.adapters.journal.wire import Unreadable, kept_as_text, microseconds, moment_of, read_kept, text, zone_s
from kiosk.application.ports import Fact, FactKind
from kiosk.domain.attempt import CartItem
from kiosk.domain.audit import AuditEvent, AuditKind
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt, shows_presence
from kiosk.domain.notice import NoticeNumber
from kiosk.domain.open_attempt import is_open

if TYPE_CHECKING:
    from sqlite3 import Connection


class RowStanding(Enum):
    """How far an attempt has come, as far as keeping it goes."""

    OPEN = "open"
    LISTED = "listed"  # still open, and on the desk's list
    PAID = "paid"  # at least in part
    NOT_PAID = "not_paid"


#: The mark of the last look at the whole file, in microseconds since 1970.
CHECKED = "checked_us"
_OPEN = f"standing IN ('{RowStanding.OPEN.value}', '{RowStanding.LISTED.value}')"


def standing_of(kept: KeptAttempt) -> RowStanding:
    """The standing of an attempt."""
    if is_open(kept.attempt):
        return RowStanding.LISTED if kept.listed else RowStanding.OPEN
    return RowStanding.PAID if Ending.PAID in kept.attempt.endings else RowStanding.NOT_PAID


def write(db: Connection, fact: Fact, kept: KeptAttempt, location: str) -> None:
    """Write a fact and its attempt as it is after it. To be called in a transaction."""
    attempt, state, standing = kept.attempt, kept_as_text(kept), standing_of(kept).value
    row = db.execute("SELECT place FROM attempt WHERE id = ?", (attempt.id,)).fetchone()
    if row is not None:
        row_id = row[0]
        db.execute("UPDATE attempt SET state = ?, standing = ? WHERE place = ?", (state, standing, row_id))
    else:
        began, day = microseconds(kept.began_at), fact.at.date().isoformat()
        row_id = db.execute(
            "INSERT INTO attempt (id, code, state, standing, began_us, touched, day) VALUES (?, ?, ?, ?, ?, 0, ?)",
            (attempt.id, attempt.code, state, standing, began, day),
        ).lastrowid
        db.executemany(
            "INSERT OR IGNORE INTO notice (creditor, notice, attempt, amount_cents) VALUES (?, ?, ?, ?)",
            [
                (cart_item.creditor_id, str(cart_item.notice), row_id, cart_item.amount.cents)
                for cart_item in attempt.notices
            ],
        )
    for item, ending in zip(attempt.notices, attempt.endings, strict=False):
        db.execute(
            "UPDATE notice SET ending = ?1 WHERE creditor = ?2 AND notice = ?3 AND attempt = ?4 AND ending <> ?1",
            (ending.value, item.creditor_id, str(item.notice), row_id),
        )
    written = db.execute(
        "INSERT INTO fact (attempt, at_us, zone_s, kind, who, location, details) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (row_id, microseconds(fact.at), zone_s(fact.at), fact.kind.value, fact.who, location, text(fact.details)),
    )
    if shows_presence(fact.kind, attempt):
        db.execute("UPDATE attempt SET touched = ? WHERE place = ?", (written.lastrowid, row_id))


def kept(db: Connection, attempt_id: str) -> KeptAttempt | None:
    """One attempt by its id."""
    return _one(db, "WHERE id = ?", attempt_id)


def open_attempts(db: Connection) -> list[KeptAttempt]:
    """Those that are not final, the oldest first."""
    return _some(db, f"WHERE {_OPEN} ORDER BY place")


def count_open(db: Connection) -> int:
    """How many are not final."""
    return int(db.execute(f"SELECT count(*) FROM attempt WHERE {_OPEN}").fetchone()[0])


def open_on(db: Connection, notices: Sequence[CartItem]) -> list[KeptAttempt]:
    """Those that are not final and have one of these notices."""
    found = {
        kept.attempt.id: kept
        for item in notices
        for kept in attempts_on(db, item.creditor_id, item.notice)
        if is_open(kept.attempt)
    }
    return list(found.values())


def last_attempt(db: Connection) -> KeptAttempt | None:
    """The one at which somebody was last."""
    return _one(db, "WHERE touched > 0 ORDER BY touched DESC LIMIT 1")


def attempts_on(db: Connection, creditor_id: str, notice: NoticeNumber) -> list[KeptAttempt]:
    """Those on one notice, the newest first."""
    where = "WHERE place IN (SELECT attempt FROM notice WHERE creditor = ? AND notice = ?) ORDER BY place DESC"
    return _some(db, where, creditor_id, str(notice))


def attempts_of_code(db: Connection, code: str) -> list[KeptAttempt]:
    """Those with a code, the newest first."""
    return _some(db, "WHERE code = ? ORDER BY place DESC", code)


def facts_of(db: Connection, attempt_id: str) -> list[Fact]:
    """What was recorded of one attempt, in order."""
    return [fact for _, _, fact in facts(db, "WHERE attempt.id = ? ORDER BY seq", attempt_id)]


def facts(db: Connection, where: str, *values: object) -> Iterator[tuple[int, str, Fact]]:
    """Facts, each with its number and the place where it was recorded.

    Raises:
        Unreadable: a row is not what was written.
    """
    rows = db.execute(
        "SELECT seq, location, at_us, zone_s, attempt.id, kind, details, who "
        f"FROM fact JOIN attempt ON fact.attempt = attempt.place {where}",
        values,
    )
    for seq, location, at_us, zone, attempt_id, kind, details, who in rows:
        try:
            fact = Fact(moment_of(at_us, zone), attempt_id, FactKind(kind), json.loads(details), who)
        except (ValueError, OverflowError) as error:
            raise Unreadable(f"a fact in the journal cannot be read: {type(error).__name__}") from None
        yield seq, location, fact


def write_audit(db: Connection, event: AuditEvent, location: str) -> None:
    """Write what belongs to no attempt, numbered as the facts are. To be called in a transaction."""
    (seq,) = db.execute("UPDATE sqlite_sequence SET seq = seq + 1 WHERE name = 'fact' RETURNING seq").fetchone()
    details = text(event.details)
    db.execute(
        "INSERT INTO audit (seq, at_us, zone_s, kind, who, location, details) VALUES (?, ?, ?, ?, ?, ?, ?)",
        (seq, microseconds(event.at), zone_s(event.at), event.kind.value, event.who, location, details),
    )


def audit(db: Connection) -> Iterator[tuple[int, str, AuditEvent]]:
    """What belongs to no attempt, in order, each with its number and the place where it was recorded.

    Raises:
        Unreadable: a row is not what was written.
    """
    rows = db.execute("SELECT seq, location, at_us, zone_s, kind, details, who FROM audit ORDER BY seq")
    for seq, location, at_us, zone, kind, details, who in rows:
        try:
            event = AuditEvent(moment_of(at_us, zone), AuditKind(kind), json.loads(details), who)
        except (ValueError, OverflowError) as error:
            raise Unreadable(f"an event in the journal cannot be read: {type(error).__name__}") from None
        yield seq, location, event


class DayTotal(NamedTuple):
    """The notices of one day and creditor that ended alike; `ending` is empty where they have not ended yet."""

    day: str
    creditor: str
    ending: str
    notices: int
    amount_cents: int


def day_totals(db: Connection) -> Iterator[DayTotal]:
    """What was begun, day by day, by creditor and ending. No JSON is read."""
    rows = db.execute(
        "SELECT day, creditor, ending, count(*), sum(amount_cents) FROM attempt JOIN notice "
        "ON notice.attempt = attempt.place GROUP BY day, creditor, ending ORDER BY day, creditor, ending"
    )
    yield from map(DayTotal._make, rows)


def mark(db: Connection, name: str) -> int | None:
    """The number that is kept under a name; None: there is none."""
    row = db.execute("SELECT value FROM mark WHERE name = ?", (name,)).fetchone()
    return None if row is None else int(row[0])


def set_mark(db: Connection, name: str, value: int) -> None:
    """Keep a number under a name."""
    db.execute("INSERT OR REPLACE INTO mark VALUES (?, ?)", (name, value))


def _some(db: Connection, where: str, *values: object) -> list[KeptAttempt]:
    return [read_kept(state) for (state,) in db.execute(f"SELECT state FROM attempt {where}", values)]


def _one(db: Connection, where: str, *values: Any) -> KeptAttempt | None:
    return next(iter(_some(db, where, *values)), None)
