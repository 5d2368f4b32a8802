# SPDX-License-Identifier: EUPL-1.2
"""A printer that is a CUPS queue."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.adapters.printing.queue import CupsQueue as CupsQueue
from kiosk.application.ports import (
    EarlierJob,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.logs import get_logger

if TYPE_CHECKING:
    from kiosk.adapters.printing.ipp import QueueConversation

log = get_logger(__name__)


class CupsPrinter:
    """Sends PDFs to a named queue as they are, and follows each job to its end.

    No connection is kept between two calls, so there is nothing to close.
    """

    def __init__(self, settings: CupsQueue, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        """The queue is not asked anything yet.

        `monotonic_s` is the clock of the kiosk (port Clock), by which a job has its limit of time.
        """
        self._settings = settings
        self._monotonic_s = monotonic_s

    async def status(self) -> PrinterStatus:
        """What the queue says of itself and, where it prints to an IPP device, what the device says."""
        try:
            return await (await self._conversation()).status()
        except Exception as error:
            log.error("a printer cannot be asked", exc_info=error)
            return PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",))

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        """Hand the bytes to the spooler, wait for the end of the job and have the spooler forget it.

        FAILED means that the printer got nothing of it; UNKNOWN that a sheet may have come out. Cancelling this call
        only ends the waiting: the job goes on.
        """
        try:
            conversation = await self._conversation()
        except Exception as error:
            log.error("a printer cannot be spoken to", exc_info=error)
            return PrintResult(PrintOutcome.FAILED, PrintTrouble.UNREACHABLE)
        try:
            return await conversation.print_pdf(title, pdf)
        except Exception as error:
            log.error("what became of a print job is not known", exc_info=error)
            return PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)

    async def resume(self) -> Sequence[EarlierJob]:
        """Follow the jobs to their end that an earlier run of the program left in the queue."""
        try:
            return await (await self._conversation()).resume()
        except Exception as error:
            log.error("the print jobs of earlier are not known", exc_info=error)
            return ()

    async def _conversation(self) -> QueueConversation:
        # The IPP library brings an HTTP client of its own, a quarter of a second to load: not before the first page,
        # and not on the Qt thread.
        await asyncio.to_thread(_load_ipp)
        return self._made

    @cached_property
    def _made(self) -> QueueConversation:
        return _load_ipp()(self._settings, self._monotonic_s)


def _load_ipp() -> type[QueueConversation]:
    from kiosk.adapters.printing.ipp import QueueConversation

    return QueueConversation
