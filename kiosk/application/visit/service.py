# SPDX-License-Identifier: EUPL-1.2
"""A server is down: say so, look whether it is back, and go on where the visitor stood."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from kiosk.application.ports import Probe
from kiosk.application.visit.stage import Stage
from kiosk.application.visit.state import NOBODY, Server, Trouble, ending_shown
from kiosk.domain.flow import Event, Page, may, way_to
from kiosk.errors import Bug, KioskError, Misconfigured, OutcomeUnknown
from kiosk.logs import get_logger

log = get_logger(__name__)


class OutOfService:
    """The page that says that nobody can pay just now."""

    def __init__(self, stage: Stage, probes: Mapping[Server, Probe]) -> None:
        self._stage = stage
        self._probes = probes

    def begin(self, server: Server, error: KioskError, resume: Page) -> None:
        """Show it; `resume` is the page to go back to."""
        log.error("out of service", server=server.value, error=type(error).__name__, detail=str(error))
        trouble = Trouble(server, _kind_of(error), resume)
        self._stage.move(Event.SERVER_DOWN, trouble=trouble, searching=None, slow=False, starting=False, sending=False)
        self._stage.tasks.start("probe", self._wait())

    def try_again(self) -> None:
        """Look at once."""
        if self._stage.state.page is Page.UNAVAILABLE and not self._stage.tasks.running("try-again"):
            self._stage.tasks.start("try-again", self._try_again())

    def nobody(self) -> None:
        """The visitor has gone: forget what was personal, and go on waiting."""
        trouble = self._stage.state.trouble
        self._stage.tasks.cancel_all(keep="probe")
        self._stage.forget()
        self._stage.set(**NOBODY, trouble=replace(trouble, resume=Page.HOME) if trouble else None)
        if not self._stage.tasks.running("probe"):
            self._stage.tasks.start("probe", self._wait())

    async def _wait(self) -> None:
        while True:
            await self._stage.clock.sleep(self._stage.waits.probe)
            if await self._answers():
                self._resume()
                return

    async def _try_again(self) -> None:
        self._stage.set(trying=True)
        back = await self._answers()
        self._stage.set(trying=False)
        if back:
            self._stage.tasks.cancel("probe")
            self._resume()

    async def _answers(self) -> bool:
        trouble = self._stage.state.trouble
        if trouble is None or trouble.server not in self._probes:
            return True
        try:
            await self._probes[trouble.server].check()
        except KioskError as error:
            log.info("still out of service", server=trouble.server.value, error=type(error).__name__)
            return False
        return True

    def _resume(self) -> None:
        """Back to where the visitor stood, so that nothing is typed twice."""
        state = self._stage.state
        resume = state.trouble.resume if state.trouble else Page.HOME
        if resume is Page.HOME or not may(state.page, way_to(resume)):
            self._stage.wipe(ending_shown(state))
        else:
            self._stage.move(way_to(resume), trouble=None)


def _kind_of(error: KioskError) -> str:
    if isinstance(error, Misconfigured):
        return "misconfigured"
    if isinstance(error, Bug):
        return "bug"
    return "unknown" if isinstance(error, OutcomeUnknown) else "outage"
