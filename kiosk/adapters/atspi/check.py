# SPDX-License-Identifier: EUPL-1.2
"""Whether there is a bus of assistive programs, by which pagoPA's page is read aloud."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.adapters.atspi.bus import BusFailed, NoSession, assistive_bus
from kiosk.application.ports import CheckResult, CheckState
from kiosk.boundary import run_within

_CODE = "K-603"  # as in README.md
#: The session's bus may have to start the other one, in seconds.
_LIMIT_S = 10.0


class BusCheck:
    """The bus of this session; no program is told to tell anything."""

    name = "bus of assistive programs"

    def __init__(self, *, limit_s: float = _LIMIT_S) -> None:
        self._limit_s = limit_s

    async def run(self) -> Sequence[CheckResult]:
        """Whether it is there and lets the kiosk in."""
        try:
            await run_within(self._limit_s, _look, "bus check")
        except NoSession as error:
            said = f"whether pagoPA's page can be read aloud is only seen from the kiosk's own session: {error}"
            return (CheckResult(self.name, CheckState.WARNING, said, _CODE),)
        except (BusFailed, TimeoutError) as error:
            said = f"pagoPA's page cannot be read aloud: {str(error) or 'the bus does not answer'}"
            return (CheckResult(self.name, CheckState.BROKEN, said, _CODE),)
        return (CheckResult(self.name, CheckState.OK, "pagoPA's page can be read aloud"),)


def _look() -> None:
    for bus in assistive_bus():
        bus.close()
