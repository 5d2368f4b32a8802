# SPDX-License-Identifier: EUPL-1.2
"""A kiosk that is being played at: the real window, and what becomes of the visit."""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.adapters.govpay.bills import DOCUMENTO
from kiosk.adapters.http import OnRequest
from kiosk.application.ports import Clock, Speaker
from kiosk.application.visit import Visit
from kiosk.application.visit.derived import ending_shown
from kiosk.application.visit.state import VisitState
from kiosk.composition import bootstrap, rest
from kiosk.composition.shell import FirstPage
from kiosk.config import Settings
from kiosk.domain.flow import Page
from kiosk.lab.tour.faults import Faults
from kiosk.lab.tour.hands import Hands
from kiosk.lab.tour.pace import hurried
from kiosk.lab.tour.screen import Screen
from kiosk.lab.tour.stalls import StallMeter
from kiosk.lab.tour.summary import PaymentSeen
from kiosk.lab.tour.voice import RecordedVoice
from kiosk.lab.tour.webpage import WebPage
from kiosk.ui.application import Window


@dataclass(slots=True)
class Seen:
    """What was seen of the visit so far. Times are monotonic, in seconds."""

    began_s: float
    page_since_s: float = 0.0
    ending: str | None = None
    payments: list[PaymentSeen] = field(default_factory=list)
    requests: Counter[str] = field(default_factory=Counter)


class Stage:
    """The kiosk in its window, with hands, eyes and a stop-watch."""

    def __init__(
        self, visit: Visit, stalls: StallMeter, seen: Seen, window: Window, voice: RecordedVoice | None = None
    ) -> None:
        self.visit = visit
        self.stalls = stalls
        self.seen = seen
        self.window = window
        self.voice = voice or RecordedVoice()
        self.hands = Hands(window.quick)
        self.screen = Screen(window.quick, stalls)
        self.web = WebPage(self.screen)

    @property
    def page(self) -> str:
        """The name of the page that is shown."""
        return str(self.window.view_model.shown)

    def shows_page(self, name: str) -> bool:
        """Whether that page is shown, and not only about to be."""
        return self.page == name and self.screen.shows(f"page-{name}")

    def ending(self) -> str | None:
        """The ending that is shown at this moment."""
        shown = ending_shown(self.visit.state)
        return shown.value if shown else None


class _Watch:
    """Listens to the visit, before the pages do: the web engine's start must be known before it happens."""

    def __init__(self, visit: Visit, stalls: StallMeter, seen: Seen) -> None:
        self._visit = visit
        self._stalls = stalls
        self._seen = seen
        self._before: VisitState = visit.state
        self._engine_starts = False
        self._engine_started = False
        visit.listen(self._heard)

    def _heard(self, state: VisitState) -> None:
        before, self._before = self._before, state
        if state.page is not before.page:
            self._seen.page_since_s = time.monotonic()
        settled = state.session.payment.settled
        # what is only asked about is no payment
        if (
            settled is not None
            and settled is not before.session.payment.settled
            and not state.session.payment.earlier_attempt
        ):
            attempt, ending = settled.attempt, settled.ending.value
            pairs = zip(attempt.notices, attempt.endings, strict=True)
            self._seen.payments.append(
                PaymentSeen(ending, {str(item.notice): ended.value for item, ended in pairs}, attempt.id)
            )
        shown = ending_shown(state)
        if shown is not None:
            self._seen.ending = shown.value
        elif state.page is Page.HOME and before.page is not Page.HOME and state.last_ending is not None:
            self._seen.ending = state.last_ending.value
        self._web_engine(state)

    def _web_engine(self, state: VisitState) -> None:
        if state.page is Page.CHECKOUT and not self._engine_started and not self._engine_starts:
            self._engine_starts = True
            self._stalls.leave_out()
        elif self._engine_starts and (state.page is not Page.CHECKOUT or state.session.payment.page_loaded):
            self._engine_starts, self._engine_started = False, True
            self._stalls.count_again()


@asynccontextmanager
async def raised(
    app: QGuiApplication,
    settings: Settings,
    faults: Faults,
    *,
    size: tuple[int, int],
    speed: float = 1.0,
    on_request: OnRequest | None = None,
    clock: Clock | None = None,
    speaker: Speaker | None = None,
) -> AsyncIterator[Stage]:
    """Open a kiosk with these settings; it is taken down at the end.

    Args:
        size: of the window, in pixels.
        speed: divides the kiosk's own waits.
        on_request: told of each request of the main job, beside the count that is kept.
        clock: the kiosk's; None is the machine's.
        speaker: reads the screen aloud; None: nobody hears it, and what is said is written down.

    Raises:
        ConfigError, Misconfigured: the settings cannot be used.
        UserInterfaceFailed: the pages cannot be loaded.
    """
    stalls = StallMeter(app)
    seen = Seen(time.monotonic())

    def counted(server: str, operation: str) -> None:
        # whether a debt is a part of a bill is asked beside the requests of the main job
        seen.requests[operation if operation == DOCUMENTO else server] += 1
        if on_request is not None:
            on_request(server, operation)

    settings = hurried(settings, speed)
    kiosk = bootstrap.build(settings, on_request=counted, clock=clock)
    _Watch(kiosk.visit, stalls, seen)

    def told(error: BaseException) -> None:
        faults.add(f"uncaught {type(error).__name__}: {error}")
        kiosk.visit.bug_found(error)

    def lost(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        faults.add(f"{context.get('message', 'an error of the loop')}: {context.get('exception')!r}")

    logs.catch_all(told)
    asyncio.get_running_loop().set_exception_handler(lost)
    try:
        voice = RecordedVoice()
        first = FirstPage(app, settings, size, kiosk.visit.now, clock.monotonic if clock else None)
        window = bootstrap.open_window(first, kiosk, settings)
        try:
            stage = Stage(kiosk.visit, stalls, seen, window, voice)
            await stage.screen.at_rest()
            await rest.read_pages_ahead(window)
            await bootstrap.read_aloud(first, window, settings, speaker or voice)
            await kiosk.warm_up()
            seen.page_since_s = time.monotonic()
            stalls.start()
            yield stage
        finally:
            stalls.stop()
            window.close()
    finally:
        await kiosk.aclose()
