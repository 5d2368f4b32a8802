# SPDX-License-Identifier: EUPL-1.2
"""A program of the installation calls the desk: it rings, writes a file, or sends a request."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from kiosk.boundary import run_within, translate_errors
from kiosk.errors import Outage

#: A bell or a request takes less, in seconds.
LIMIT_S = 10.0


class CommandStaffCall:
    """Runs one program, as it stands in the settings: no shell reads it, and nothing of a visitor is handed to it."""

    def __init__(self, command: Sequence[str], limit_s: float = LIMIT_S) -> None:
        self._command = list(command)
        self._limit_s = limit_s

    async def call(self) -> None:
        """See the port StaffCall.

        Raises:
            Outage: it cannot be run, fails, or does not end in time.
        """
        with translate_errors(Outage, f"{self._command[0]} could not call the desk"):
            await run_within(self._limit_s + 1.0, self._run, "call the desk")

    def _run(self) -> None:
        subprocess.run(
            self._command,
            check=True,
            timeout=self._limit_s,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
