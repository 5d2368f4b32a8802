# SPDX-License-Identifier: EUPL-1.2
"""What a printer says of itself."""

from __future__ import annotations

from collections.abc import Sequence

from kiosk.application.ports import CheckResult, CheckState, Printer, PrinterReadiness

_SAID = {
    PrinterReadiness.READY: (CheckState.OK, "", "is ready"),
    PrinterReadiness.UNKNOWN: (CheckState.WARNING, "K-401", "does not say how it is"),
    PrinterReadiness.WARNING: (CheckState.WARNING, "K-402", "prints, and will want somebody soon"),
    PrinterReadiness.NOT_READY: (CheckState.BROKEN, "K-403", "does not print"),
}


class PrinterCheck:
    """One printer; nothing is printed.

    Args:
        name: which one it is.
    """

    def __init__(self, name: str, printer: Printer) -> None:
        self.name = name
        self._printer = printer

    async def run(self) -> Sequence[CheckResult]:
        """Ask it, with its own words for the reason (IPP printer-state-reasons)."""
        status = await self._printer.status()
        state, code, said = _SAID[status.readiness]
        reasons = f" ({', '.join(status.reasons)})" if status.reasons else ""
        return (CheckResult(self.name, state, f"{self.name} {said}{reasons}", code),)
