# SPDX-License-Identifier: EUPL-1.2
"""Checkout's answers to a cart other than a page, as our errors.

A cart is a write: where the answer leaves open whether it was taken, that is what the error says. It costs nothing,
since nobody can have paid without the page; the next try has another idCart.
"""

from __future__ import annotations

import json
import re

from kiosk.adapters.http import Answer, retry_after_s
from kiosk.errors import Bug, KioskError, Misconfigured, Outage, OutcomeUnknown, Refused, TooManyRequests
from kiosk.logs import get_logger

log = get_logger(__name__)

_MAX_LOGGED = 2000
_OURS = frozenset({400, 405, 406, 415})
_CODE = re.compile(r"[A-Z][A-Z0-9_]{2,79}")


def error_of(answer: Answer) -> KioskError:
    """Which of our errors an answer is that gives no page."""
    status, problem = answer.status, _problem(answer.body)
    title = str(problem.get("title", ""))[:_MAX_LOGGED]
    detail = str(problem.get("detail", "")) or answer.body.decode("utf-8", "replace")
    log.warning("checkout fault", operation="carts", status=status, title=title, detail=detail[:_MAX_LOGGED])
    words = f"POST /carts: {status} {title}".rstrip()
    if status in _OURS:
        return Bug(words)
    if status in (401, 403, 404, 407):
        # the key, or the address: there is no cart that could be missing
        return Misconfigured(words)
    if status == 422:
        return Refused(words, _code(problem))
    if status == 429:
        return TooManyRequests(words, retry_after_s(answer.headers))
    if status == 408 or status >= 500 or status < 300:
        return OutcomeUnknown(words)
    return Outage(words)


def _problem(body: bytes) -> dict[str, object]:
    """The problem+json (RFC 9457) of a body; empty when it is something else."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _code(problem: dict[str, object]) -> str:
    """The first word of the problem that looks like one of pagoPA's codes, as `PPT_DOMINIO_SCONOSCIUTO`."""
    texts = (problem.get(key) for key in ("code", "errorCode", "title", "detail"))
    return next((found[0] for text in texts if isinstance(text, str) and (found := _CODE.search(text))), "")
