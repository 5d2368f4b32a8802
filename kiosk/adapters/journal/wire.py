# SPDX-License-Identifier: EUPL-1.2
"""Attempts and facts as JSON: amounts, notices and creditors' codes; no names, no causali, no codes of people."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from kiosk.application.ports import FactKind
from kiosk.domain.attempt import Attempt, CartItem, PageExit, Phase
from kiosk.domain.ending import Ending
from kiosk.domain.fact import KeptAttempt
from kiosk.domain.money import Money
from kiosk.domain.notice import NoticeNumber

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Unreadable(ValueError):
    """A row is not what was written."""


def microseconds(moment: datetime) -> int:
    """A moment as microseconds since 1970, UTC."""
    return (moment - _EPOCH) // _MICROSECOND


def moment_of(microseconds: int, zone_s: int = 0) -> datetime:
    """The moment, in the zone that is so many seconds ahead of UTC."""
    return (_EPOCH + microseconds * _MICROSECOND).astimezone(timezone(timedelta(seconds=zone_s)))


def zone_s(moment: datetime) -> int:
    """How many seconds its zone is ahead of UTC."""
    return int((moment.utcoffset() or timedelta()).total_seconds())


def text(value: object) -> str:
    """A value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def attempt_as_json(attempt: Attempt) -> dict[str, object]:
    """What is kept of an attempt."""
    return {
        "id": attempt.id,
        "phase": attempt.phase.value,
        "may_be_authorised": attempt.may_be_authorised,
        "outcome_code": attempt.outcome_code,
        "returned": attempt.returned.value if attempt.returned else None,
        "notices": [
            {
                "creditor": item.creditor_id,
                "notice": str(item.notice),
                "amount_cents": item.amount.cents,
                "iuv": item.iuv,
            }
            for item in attempt.notices
        ],
        "endings": [ending.value for ending in attempt.endings],
        "superseded_by": list(attempt.superseded_by),
    }


def kept_as_text(kept: KeptAttempt) -> str:
    """An attempt and its times, as they are written into a row."""
    times = {kind.value: microseconds(at) for kind, at in kept.times.items()}
    return text({**attempt_as_json(kept.attempt), "times": times})


def read_kept(row: str) -> KeptAttempt:
    """An attempt and its times, as they are read from a row.

    Raises:
        Unreadable: it is not what was written.
    """
    try:
        data = json.loads(row)
        times = {FactKind(kind): moment_of(at) for kind, at in data["times"].items()}
        return KeptAttempt(_attempt(data), times)
    except (ValueError, LookupError, TypeError, AttributeError, OverflowError) as error:
        raise Unreadable(f"an attempt in the journal cannot be read: {type(error).__name__}") from None


def _attempt(data: Mapping[str, Any]) -> Attempt:
    return Attempt(
        id=data["id"],
        notices=tuple(
            CartItem(
                notice["creditor"], "", NoticeNumber(notice["notice"]), Money(notice["amount_cents"]), "", notice["iuv"]
            )
            for notice in data["notices"]
        ),
        phase=Phase(data["phase"]),
        may_be_authorised=data["may_be_authorised"],
        outcome_code=data["outcome_code"],
        returned=PageExit(data["returned"]) if data["returned"] else None,
        endings=tuple(map(Ending, data["endings"])),
        superseded_by=tuple(data["superseded_by"]),
    )
