# SPDX-License-Identifier: EUPL-1.2
"""How long attempts and their facts are kept: nothing of a payment stays for ever, and nothing open goes."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from kiosk.adapters.journal import rows
from kiosk.adapters.journal.rows import RowStanding
from kiosk.adapters.journal.wire import microseconds
from kiosk.application.ports import FactKind
from kiosk.dataclass import dataclass

if TYPE_CHECKING:
    from sqlite3 import Connection

#: Deleted in one transaction, so that nobody waits for long.
_ATTEMPTS_AT_ONCE = 20
_FACTS_AT_ONCE = 200
_SWEPT = "details_swept_to"
#: What helps to follow a fault, and tells nothing about money that the ending does not tell.
_DETAILS = (
    FactKind.DEBT_READ,
    FactKind.CHECK,
    FactKind.DOCUMENT,
    FactKind.PRINT_SENT,
    FactKind.PRINT_RESULT,
    FactKind.BACKGROUND,
)


@dataclass(frozen=True, slots=True)
class Retention:
    """Days after which things are deleted, counted from the beginning of the attempt.

    Attributes:
        paid: attempts that were paid, at least in part.
        not_paid: attempts that certainly were not.
        listed: attempts that nobody could settle, once they are on the desk's list. Others that are open stay.
        audit: what belongs to no attempt, counted from itself.
        details: the single looks, documents and prints of any attempt, counted from themselves.
    """

    paid: timedelta
    not_paid: timedelta
    listed: timedelta
    details: timedelta
    audit: timedelta


def sweep_some(db: Connection, retention: Retention, now: datetime) -> bool:
    """Delete some of what was kept long enough, in the transaction of the caller. Returns whether there is more."""
    ages = {
        RowStanding.PAID: retention.paid,
        RowStanding.NOT_PAID: retention.not_paid,
        RowStanding.LISTED: retention.listed,
    }
    for standing, age in ages.items():
        gone = db.execute(
            "DELETE FROM attempt WHERE place IN "
            "(SELECT place FROM attempt WHERE standing = ? AND began_us < ? ORDER BY began_us LIMIT ?)",
            (standing.value, microseconds(now - age), _ATTEMPTS_AT_ONCE),
        ).rowcount
        if gone:
            return True
    gone = db.execute(
        "DELETE FROM audit WHERE seq IN (SELECT seq FROM audit WHERE at_us < ? ORDER BY at_us LIMIT ?)",
        (microseconds(now - retention.audit), _FACTS_AT_ONCE),
    ).rowcount
    return bool(gone) or _sweep_details(db, microseconds(now - retention.details))


def _sweep_details(db: Connection, until_us: int) -> bool:
    """Facts are told in the order of their numbers: those up to the last one that was looked at are done."""
    done = rows.mark(db, _SWEPT) or 0
    found = db.execute(
        "SELECT seq, at_us, kind FROM fact WHERE seq > ? ORDER BY seq LIMIT ?", (done, _FACTS_AT_ONCE)
    ).fetchall()
    old = []
    for seq, at_us, kind in found:
        if at_us >= until_us:
            break
        done = seq
        if kind in {detail.value for detail in _DETAILS}:
            old.append((seq,))
    db.executemany("DELETE FROM fact WHERE seq = ?", old)
    if found:
        rows.set_mark(db, _SWEPT, done)
    return len(found) == _FACTS_AT_ONCE and done == found[-1][0]
