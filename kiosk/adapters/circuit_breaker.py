# SPDX-License-Identifier: EUPL-1.2
"""Calls that a circuit breaker guards: none leaves while the server is down, and each tells how it ended."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from kiosk.boundary import translate_errors
from kiosk.domain.breaker import Breaker, Circuit
from kiosk.errors import Bug, CreditorDown, KioskError, Outage, OutcomeUnknown, Refusal


@contextmanager
def through_breaker(
    breaker: Breaker,
    operation: str,
    *,
    even_if_open: bool = False,
    neither: tuple[type[KioskError], ...] = (),
) -> Iterator[None]:
    """Make one call to the server of that breaker.

    An outage and an unknown outcome are failures; a refusal is an answer, and so is that a third server is down. A
    fault of ours says nothing of the server, nor does a visitor who goes away meanwhile. What is none of our errors
    becomes such a fault.

    Args:
        even_if_open: the call leaves in any case.
        neither: errors that say nothing of it either.

    Raises:
        Outage: the server is down, and nothing was sent.
        Bug: what was done within failed in a way that nobody foresaw.
    """
    if breaker.circuit is Circuit.OPEN and not even_if_open:
        raise Outage(f"{operation}: not asked, for the server is down")
    try:
        with translate_errors(Bug, operation):
            yield
    except (Refusal, CreditorDown):
        breaker.succeeded()
        raise
    except (Outage, OutcomeUnknown) as error:
        if not isinstance(error, neither):
            breaker.failed()
        raise
    else:
        breaker.succeeded()
