# SPDX-License-Identifier: EUPL-1.2
"""Asking GovPay again, where that is safe and quick: a GET whose connection broke, or that met a busy gateway.

A time-out is not repeated: the person has waited long enough, and byAvviso may have set the creditor's own system to
work. An answer of GovPay itself is not repeated either, for it would be the same. Writes never come here.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import httpx
import tenacity

from kiosk.adapters.http import Answer, retry_after_s

#: Sleeps that many seconds.
Sleep = Callable[[float], Awaitable[None]]

#: A question is put so often at most, the last time before so many seconds have passed since the first.
MAX_TRIES = 3
WITHIN_S = 2.0
#: The first pause has this many seconds, the second twice as many. Each grows by chance by up to as many more: kiosks
#: that met the same fault do not all come back at the same moment.
PAUSE_S = 0.25
JITTER_S = 0.25
#: A longer `Retry-After` is not waited for.
LONGEST_RETRY_AFTER_S = 1.0

_GATEWAY = frozenset({502, 503, 504})
_TOO_MANY = 429
_pause = tenacity.wait_exponential(multiplier=PAUSE_S) + tenacity.wait_random(0, JITTER_S)


async def patiently(ask: Callable[[], Awaitable[Answer]], sleep: Sleep) -> Answer:
    """Ask, and ask again where the failure may pass by itself; returns the answer.

    Raises:
        whatever the last `ask` raises.
    """
    retrying = tenacity.AsyncRetrying(
        retry=_may_pass,
        stop=tenacity.stop_after_attempt(MAX_TRIES) | tenacity.stop_before_delay(WITHIN_S),
        wait=_wait,
        sleep=sleep,
        retry_error_callback=_outcome,
    )
    return await retrying(ask)


def _may_pass(state: tenacity.RetryCallState) -> bool:
    assert state.outcome is not None  # tenacity asks after each try
    failure = state.outcome.exception()
    if failure is not None:
        return isinstance(failure, httpx.NetworkError | httpx.RemoteProtocolError)
    answer: Answer = state.outcome.result()
    asked_s = retry_after_s(answer.headers)
    if asked_s is not None and asked_s > LONGEST_RETRY_AFTER_S:
        return False
    if answer.status == _TOO_MANY:
        return asked_s is not None
    return answer.status in _GATEWAY and answer.content_type != "application/json"


def _wait(state: tenacity.RetryCallState) -> float:
    asked_s = None
    if state.outcome is not None and state.outcome.exception() is None:
        asked_s = retry_after_s(state.outcome.result().headers)
    return _pause(state) + (asked_s or 0.0)


def _outcome(state: tenacity.RetryCallState) -> Answer:
    assert state.outcome is not None
    answer: Answer = state.outcome.result()  # or the failure
    return answer
