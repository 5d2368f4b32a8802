# SPDX-License-Identifier: EUPL-1.2
"""Waiting for a planned time, or for the news of a receipt if that comes before it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection

from kiosk.application.ports import Clock, Receipts
from kiosk.domain.notice import NoticeNumber
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)

#: Between two questions that were asked because of news: who announces without end, or lies, gets one request a second.
NEWS_EVERY_S = 1.0


class ReceiptNews:
    """News of the receipts of some notices, listened to from the first waiting until `aclose`.

    Nothing is missed: what is announced while nobody listens comes before the question that is asked next. Where the
    news fails it is silent, and the plan goes on.

    Args:
        notices: tells which ones still matter: creditor's code and notice number.
    """

    def __init__(
        self, receipts: Receipts, clock: Clock, notices: Callable[[], Collection[tuple[str, NoticeNumber]]]
    ) -> None:
        self._receipts = receipts
        self._clock = clock
        self._notices = notices
        self._not_before = 0.0
        self._listened_for: Collection[tuple[str, NoticeNumber]] = ()
        self._heard = False
        self._news: asyncio.Task[None] | None = None

    async def comes_before(self, at: float) -> bool:
        """Wait for news until `at`, in the clock's monotonic seconds. Returns whether it came before."""
        news = self._news
        if news is None:
            news = self._listen_anew()
        elif not self._heard and self._notices() != self._listened_for:  # what is proven meanwhile is no news
            news.cancel()
            news = self._listen_anew()
        timer = asyncio.create_task(self._clock.sleep(max(0.0, at - self._clock.monotonic())))
        try:
            await asyncio.wait((news, timer), return_when=asyncio.FIRST_COMPLETED)
            in_time = not timer.done() and self._clock.monotonic() < at
        finally:
            await _cancelled(timer)
        if news.done():  # listening anew before the question leaves, so that nothing falls in between
            if in_time:
                self._not_before = self._clock.monotonic() + NEWS_EVERY_S
            self._listen_anew()
        return in_time

    async def aclose(self) -> None:
        """Listen no more."""
        if self._news is not None:
            await _cancelled(self._news)

    def _listen_anew(self) -> asyncio.Task[None]:
        self._listened_for, self._heard = self._notices(), False
        self._news = asyncio.create_task(self._listen(self._listened_for))
        return self._news

    async def _listen(self, notices: Collection[tuple[str, NoticeNumber]]) -> None:
        try:
            await self._receipts.announced(notices)
        except Exception as error:  # nobody is told of receipts; they are asked for by the plan all the same
            ours = not isinstance(error, KioskError)
            log.warning("no news of receipts", error=type(error).__name__, detail=str(error), exc_info=ours)
            await asyncio.Event().wait()
        self._heard = True
        wait_s = self._not_before - self._clock.monotonic()
        if wait_s > 0:
            await self._clock.sleep(wait_s)


async def _cancelled(task: asyncio.Task[None]) -> None:
    """Cancel a task and wait until it is over."""
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
