# SPDX-License-Identifier: EUPL-1.2
"""GovPay's answers other than success, as our errors.

GovPay's FaultBean has `categoria`, `codice`, `descrizione` and often `dettaglio`. The last holds Java class names, SQL
and identifiers: it goes to the log and nowhere else. All calls here read: a 5xx is an outage, never an unknown outcome.
"""

from __future__ import annotations

from dataclasses import dataclass

import structlog

from kiosk.adapters.govpay.wire import parse_json
from kiosk.adapters.http import Answer, retry_after_s
from kiosk.errors import Bug, KioskError, Misconfigured, NotFound, Outage, Refused, TooManyRequests

log = structlog.get_logger(__name__)

_MAX_LOGGED = 2000
_OURS = frozenset({400, 405, 406, 415})
#: The codice of "authenticated, but not allowed": the ACL, the creditor, or a debt of another application.
_NOT_ALLOWED = "403000"


@dataclass(frozen=True, slots=True)
class Fault:
    """GovPay's own words for a failure; all empty when there was no FaultBean."""

    category: str = ""
    code: str = ""
    description: str = ""
    detail: str = ""


def fault_of(answer: Answer) -> Fault:
    """The FaultBean of an answer, whatever its body is."""
    if answer.content_type != "application/json":
        return Fault()
    try:
        body = parse_json(answer.body)
    except Outage:
        return Fault()
    if not isinstance(body, dict):
        return Fault()
    return Fault(*(_short(body.get(key)) for key in ("categoria", "codice", "descrizione", "dettaglio")))


def _short(value: object) -> str:
    return value[:_MAX_LOGGED] if isinstance(value, str) else ""


def error_of(answer: Answer, operation: str, one_notice: bool = False) -> KioskError:
    """Which of our errors an answer other than success is.

    Args:
        one_notice: the call asks for one notice; a 403 then means that the notice is another application's, which is
            the same to a visitor as if it did not exist.
    """
    fault = fault_of(answer)
    status = answer.status
    log.warning(
        "govpay fault",
        operation=operation,
        status=status,
        category=fault.category,
        code=fault.code,
        description=fault.description,
        detail=fault.detail or _plain(answer),
    )
    words = f"{operation}: {status} {fault.code} {fault.description}".rstrip()
    if status == 404:
        # a context that is not deployed answers with the HTML page of its container: the notice may well exist
        return Misconfigured(f"{words} (a page, not GovPay)") if _is_page(answer) else NotFound(words)
    if status == 403 and one_notice and fault.code == _NOT_ALLOWED:
        return NotFound(words)
    if status in (401, 403, 407):
        return Misconfigured(words)
    if status == 422:
        return Refused(words, fault.code)
    if status == 429:
        return TooManyRequests(words, retry_after_s(answer.headers))
    if status in _OURS:
        return Bug(words)
    return Outage(words)


def _is_page(answer: Answer) -> bool:
    return "html" in answer.content_type or answer.body[:256].lstrip().lower().startswith((b"<!doctype html", b"<html"))


def _plain(answer: Answer) -> str:
    return answer.body[:_MAX_LOGGED].decode("utf-8", "replace")
