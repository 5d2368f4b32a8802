# SPDX-License-Identifier: EUPL-1.2
"""A printer that is a CUPS queue."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, cast

from kiosk.application.ports import PrinterStatus, PrintOutcome

if TYPE_CHECKING:
    from kiosk.adapters.printing.ipp import QueueConversation


@dataclass(frozen=True, slots=True)
class CupsQueue:
    """Where the queue is. `request_timeout_s` is for one request, `job_timeout_s` for a whole job."""

    queue: str
    host: str = "127.0.0.1"
    port: int = 631
    tls: bool = False
    request_timeout_s: float = 8.0
    job_timeout_s: float = 60.0
    poll_interval_s: float = 0.5


class CupsPrinter:
    """Sends PDFs to a named queue as they are, and follows each job to its end.

    No connection is kept between two calls, so there is nothing to close.
    """

    def __init__(self, settings: CupsQueue) -> None:
        """The queue is not asked anything yet."""
        self._settings = settings

    async def status(self) -> PrinterStatus:
        """What the queue says of itself and, where it prints to an IPP device, what the device says."""
        return await (await self._conversation()).status()

    async def print_pdf(self, title: str, pdf: bytes) -> PrintOutcome:
        """Hand the bytes to the spooler and wait for the end of the job.

        FAILED means that the spooler never began or gave up; UNKNOWN that a sheet may have come out. Cancelling this
        call only ends the waiting: the job goes on.
        """
        return await (await self._conversation()).print_pdf(title, pdf)

    async def _conversation(self) -> QueueConversation:
        # The IPP library brings an HTTP client of its own, a quarter of a second to load: not before the first page,
        # and not on the Qt thread.
        module = await asyncio.to_thread(import_module, "kiosk.adapters.printing.ipp")
        return cast("QueueConversation", module.QueueConversation(self._settings))
