# SPDX-License-Identifier: EUPL-1.2
"""Somebody who helps at the machine."""

from __future__ import annotations

from typing import Protocol


class StaffCall(Protocol):
    """Tells the people of the desk that somebody at this kiosk wants help. It says nothing of who or why."""

    async def call(self) -> None:
        """Tell them.

        Raises:
            Outage: nobody could be told.
        """
        ...
