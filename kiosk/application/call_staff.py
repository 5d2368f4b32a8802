# SPDX-License-Identifier: EUPL-1.2
"""Call the people of the desk to this kiosk, once a minute at most."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from kiosk.application.ports import Clock, StaffCall
from kiosk.application.tasks import Tasks
from kiosk.errors import Outage
from kiosk.logs import get_logger

log = get_logger(__name__)

#: So long after a call nobody is called again, in seconds: they are on their way.
_AGAIN_S = 60.0


class Calling(Enum):
    """How far a call is."""

    NOT_CALLED = "not_called"
    UNDER_WAY = "under_way"
    CALLED = "called"
    FAILED = "failed"


class CallStaff:
    """Calls when it is asked to, and tells its listener how that goes."""

    def __init__(self, staff: StaffCall, clock: Clock, on_bug: Callable[[str, BaseException], None]) -> None:
        """`on_bug` is told of the error that ended a call and is none of the port's."""
        self._staff = staff
        self._clock = clock
        self._tasks = Tasks(on_bug)
        self._called_at: float | None = None
        self._listener: Callable[[], None] = lambda: None
        self.calling = Calling.NOT_CALLED

    def listen(self, listener: Callable[[], None]) -> None:
        """Have `listener` called whenever `calling` is another."""
        self._listener = listener

    def __call__(self) -> None:
        """Call somebody, unless a call is under way or was made a moment ago."""
        if self.calling is Calling.UNDER_WAY:
            return
        if self._called_at is not None and self._clock.monotonic() - self._called_at < _AGAIN_S:
            self._now(Calling.CALLED)
            return
        self._now(Calling.UNDER_WAY)
        self._tasks.start("call", self._call())

    def forget(self) -> None:
        """Another visitor: what the last one was told is not theirs."""
        if self.calling is not Calling.UNDER_WAY:
            self._now(Calling.NOT_CALLED)

    async def aclose(self) -> None:
        """The program ends."""
        await self._tasks.aclose()

    async def _call(self) -> None:
        try:
            await self._staff.call()
        except Outage as error:
            log.error("nobody could be called", detail=str(error))
            self._now(Calling.FAILED)
        except Exception:  # a bug: it is told of as every one is, and as far as is known nobody comes
            self._now(Calling.FAILED)
            raise
        else:
            self._called_at = self._clock.monotonic()
            self._now(Calling.CALLED)

    def _now(self, calling: Calling) -> None:
        if calling is not self.calling:
            self.calling = calling
            self._listener()
