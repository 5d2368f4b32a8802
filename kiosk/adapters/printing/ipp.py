# SPDX-License-Identifier: EUPL-1.2
"""The conversation with a CUPS queue, in IPP (RFC 8010, 8011)."""

from __future__ import annotations

import asyncio
import platform
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus

import aiohttp
from pyipp import IPP, IPPError, IPPResponseError
from pyipp.enums import IppOperation, IppTag
from pyipp.tags import ATTRIBUTE_TAG_MAP

from kiosk.adapters.printing.device import Reachability, ipp_address, reach
from kiosk.adapters.printing.job import Job
from kiosk.adapters.printing.queue import CupsQueue
from kiosk.adapters.printing.reasons import PRINTER_STOPPED, judge, trouble_of, words_of, worse
from kiosk.application.ports import (
    EarlierJob,
    PrinterReadiness,
    PrinterStatus,
    PrintOutcome,
    PrintResult,
    PrintTrouble,
)
from kiosk.dataclass import dataclass
from kiosk.logs import get_logger

log = get_logger(__name__)

# pyipp leaves out, without a word, what its table does not name. https://openprinting.github.io/cups/doc/spec-ipp.html
ATTRIBUTE_TAG_MAP["purge-job"] = IppTag.BOOLEAN

# RFC 8011 section 5.4.11 (printer-state).
_PRINTER_PROCESSING = 4

#: How long, in seconds, a result waits for cupsd's backend to stop.
_STOPS_WITHIN_S = 5.0

_NOT_POSSIBLE = 0x0404
_NOT_FOUND = 0x0406

#: pyipp and the HTTP client below it raise errors of their own for answers that are none, and others besides.
_FAULTS = Exception
#: The owner of our jobs, who alone may see, cancel and remove them: each kiosk of a shared spooler has its own.
_USER = f"govpay-kiosk-{platform.node()}"[:60]
_OFFLINE = PrinterStatus(PrinterReadiness.NOT_READY, ("offline",))
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


class QueueConversation:
    """Asks a queue, hands it documents as they are, and follows each job to its end.

    No connection is kept between two calls, so there is nothing to close.
    """

    def __init__(self, settings: CupsQueue, monotonic_s: Callable[[], float]) -> None:
        """The queue is not asked anything yet; `monotonic_s` is the clock by which a job has its limit of time.

        Requests, and what waits for cupsd itself, have theirs by the machine's clock: another one hurries no server.
        """
        self._settings = settings
        self._monotonic_s = monotonic_s
        #: jobs of ours whose end somebody here waits for
        self._followed: set[int] = set()
        #: a job of this run has told how many sheets came out: this queue counts them
        self._counts = False

    async def status(self) -> PrinterStatus:
        """What the queue says of itself and, where it prints to an IPP device, what the device says.

        A queue learns of an empty tray, or of paper that was put in, only while it prints: in between it knows nothing,
        or repeats what it heard last. Where the device can be asked, its own word holds.
        """
        return (await self._readiness()).status

    async def print_pdf(self, title: str, pdf: bytes) -> PrintResult:
        """Hand the bytes to the spooler and wait for the end of the job.

        A printer that certainly cannot print is handed nothing. A job that stands still (stopped queue) or takes longer
        than the limit (no paper) is taken back, so that no receipt comes out later into somebody else's hands.
        Cancelling this call only ends the waiting: the job goes on.
        """
        hindrance = (await self._readiness()).hindrance
        if hindrance is not None:
            return PrintResult(PrintOutcome.FAILED, hindrance)
        try:
            async with self._queue() as ipp:
                job_id = await self._send(ipp, title, pdf)
                if not isinstance(job_id, int):
                    return PrintResult(PrintOutcome.FAILED, job_id)
                return await self._to_the_end(ipp, job_id)
        except _FAULTS as fault:
            log.warning("the spooler may have taken a print job", error=type(fault).__name__)
            return PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)

    async def resume(self) -> Sequence[EarlierJob]:
        """Follow all jobs of ours that the queue knows to their end; those of this run excepted."""
        try:
            async with self._queue() as ipp:
                jobs = {number: title for number, title in await self._jobs(ipp, "all") if number not in self._followed}
                results = await asyncio.gather(*(self._to_the_end(ipp, number) for number in jobs))
        except _FAULTS as fault:
            log.warning("the print jobs of earlier are not known", error=type(fault).__name__)
            return ()
        return [EarlierJob(title, result) for title, result in zip(jobs.values(), results, strict=True)]

    # -- the printer --------------------------------------------------------------------------------------------

    async def _readiness(self) -> _Readiness:
        try:
            async with self._queue() as ipp:
                queue = await self._printer_attributes(ipp)
        except _QueueMissing:
            return _Readiness(PrinterStatus(PrinterReadiness.NOT_READY, ("queue-missing",)), PrintTrouble.REFUSED)
        except _FAULTS as fault:
            log.warning("cups not reached", error=type(fault).__name__)
            return _Readiness(PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",)), PrintTrouble.UNREACHABLE)
        hindrance = None
        if queue.get("printer-is-accepting-jobs") is False:
            hindrance = PrintTrouble.REFUSED
        elif queue.get("printer-state") == PRINTER_STOPPED:
            hindrance = PrintTrouble.STOPPED
        device = await self._device_status(queue.get("device-uri"))
        if device is None:
            status = judge(queue, words_of(queue.get("printer-state-reasons")))
        else:
            status = worse(judge(queue, ()), device)
            if device == _OFFLINE:
                hindrance = hindrance or PrintTrouble.OFFLINE
        return _Readiness(worse(status, self._backlog(queue)), hindrance)

    def _backlog(self, queue: Mapping[str, object]) -> PrinterStatus:
        waiting = queue.get("queued-job-count")
        if isinstance(waiting, int) and waiting > len(self._followed):
            return PrinterStatus(PrinterReadiness.WARNING, ("jobs-waiting",))
        return PrinterStatus(PrinterReadiness.READY)

    async def _device_status(self, device: object) -> PrinterStatus | None:
        """What the device says; None where it cannot be asked. Another machine's spooler may reach what we do not."""
        address = ipp_address(device)
        if address is None or self._settings.host not in _THIS_MACHINE:
            return None
        reached = await reach(address, self._settings.request_timeout_s)
        if reached is not Reachability.THERE:
            return _OFFLINE if reached is Reachability.OFF else None
        try:
            async with IPP(host=address, request_timeout=max(1, round(self._settings.request_timeout_s))) as ipp:
                attributes = await self._printer_attributes(ipp)
        except _FAULTS:
            return None  # it is there, and speaks in a way that only the spooler understands
        return judge(attributes, words_of(attributes.get("printer-state-reasons")))

    async def _printer_attributes(self, ipp: IPP) -> Mapping[str, object]:
        wanted = [
            *("printer-state", "printer-state-reasons", "printer-is-accepting-jobs"),
            *("device-uri", "queued-job-count"),
        ]
        try:
            answer = await self._execute(ipp, IppOperation.GET_PRINTER_ATTRIBUTES, {"requested-attributes": wanted})
        except IPPError as fault:
            if _status_code(fault) == _NOT_FOUND:
                raise _QueueMissing from fault
            raise
        return next(iter(_groups(answer, "printers")), {})

    # -- a job --------------------------------------------------------------------------------------------------

    async def _send(self, ipp: IPP, title: str, pdf: bytes) -> int | PrintTrouble:
        """The number of the job, or why it is certain that there is none.

        Raises:
            whatever pyipp raises: the job may have been taken.
        """
        about = {
            "job-name": title[:120] or "document",  # IPP names have 255 bytes at most
            "document-format": "application/pdf",
        }
        media = self._settings.media
        try:
            answer = await self._execute(ipp, IppOperation.PRINT_JOB, about, {"media": media} if media else {}, pdf)
        except IPPError as fault:
            if isinstance(fault.__cause__, aiohttp.ClientConnectorError):
                return PrintTrouble.UNREACHABLE
            if _was_refused(fault):
                log.warning("the spooler refuses a print job", error=type(fault).__name__)
                return PrintTrouble.REFUSED
            raise
        number = next(iter(_groups(answer, "jobs")), {}).get("job-id")
        if not isinstance(number, int):
            raise ValueError("the spooler gave the job no number")
        return number

    async def _to_the_end(self, ipp: IPP, job_id: int) -> PrintResult:
        self._followed.add(job_id)
        try:
            result = await self._follow(ipp, job_id)
        finally:
            self._followed.discard(job_id)
        try:
            if result.outcome is PrintOutcome.UNKNOWN:
                await self._until_it_has_stopped(ipp)
            await self._sweep(ipp)
        except _FAULTS as fault:
            log.warning("printed documents stay with the spooler", error=type(fault).__name__)
        return result

    async def _follow(self, ipp: IPP, job_id: int) -> PrintResult:
        end = self._monotonic_s() + self._settings.job_timeout_s
        in_doubt = False  # the spooler was away: what it says of the beginning is worth nothing
        begun: int | None = None
        while True:
            overdue = self._monotonic_s() >= end
            try:
                job = await self._job(ipp, job_id)
                if job.ended:
                    return self._counted(job.result(in_doubt=in_doubt), job)
                begun = begun or job.begun
                printer = await self._printer_attributes(ipp)
                stopped = job.stands_still or (job.waits and printer.get("printer-state") == PRINTER_STOPPED)
                # A queue that was stopped or failed, or a spooler that was away, begins anew: that is a second paper.
                again = begun is not None and (job.waits or job.begun != begun)
                if overdue or stopped or again:
                    why = trouble_of(words_of(printer.get("printer-state-reasons")))
                    if why is None:
                        why = PrintTrouble.STOPPED if stopped else PrintTrouble.TIME_LIMIT
                        why = PrintTrouble.ABORTED if again else why
                    ended = await self._taken_back(ipp, job_id)
                    result = ended.result(in_doubt=in_doubt or again, instead_of_cancelled=why)
                    return self._counted(result, ended)
            except _JobMissing:
                return PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)
            except _FAULTS as fault:
                log.warning("the spooler does not answer about a print job", error=type(fault).__name__)
                in_doubt = True
                if overdue:
                    return PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.LOST)
            await asyncio.sleep(self._settings.poll_interval_s)

    def _counted(self, result: PrintResult, job: Job) -> PrintResult:
        """The same with the sheets that the printer tells of. One that has told of some tells of none: nobody knows.

        What CUPS says of a job's sheets is 0 in two cases: none came out, or nobody counts them, as with most drivers.
        """
        self._counts = self._counts or bool(job.sheets)
        if result.outcome is not PrintOutcome.PRINTED or job.sheets is None or not self._counts:
            return result
        if job.sheets == 0:
            log.warning("a print job is done, and no sheet of it is known")
            return PrintResult(PrintOutcome.UNKNOWN, PrintTrouble.NO_SHEETS)
        return PrintResult(PrintOutcome.PRINTED, sheets=job.sheets)

    async def _taken_back(self, ipp: IPP, job_id: int) -> Job:
        log.warning("a print job stands still and is taken back")
        try:
            await self._execute(ipp, IppOperation.CANCEL_JOB, {"job-id": job_id})
        except IPPError as fault:
            if _status_code(fault) != _NOT_POSSIBLE:
                raise
            # It came to its own end in the meantime: what that was decides.
        return await self._job(ipp, job_id)

    async def _job(self, ipp: IPP, job_id: int) -> Job:
        about = {"job-id": job_id, "requested-attributes": [*Job.WANTED]}
        try:
            answer = await self._execute(ipp, IppOperation.GET_JOB_ATTRIBUTES, about)
        except IPPError as fault:
            if _status_code(fault) == _NOT_FOUND:
                raise _JobMissing from fault
            raise
        return Job.of(next(iter(_groups(answer, "jobs")), {}))

    async def _jobs(self, ipp: IPP, which: str) -> list[tuple[int, str]]:
        """Number and title of the jobs of ours."""
        about = {"which-jobs": which, "my-jobs": True, "requested-attributes": ["job-id", "job-name"]}
        jobs = _groups(await self._execute(ipp, IppOperation.GET_JOBS, about), "jobs")
        return [(number, str(job.get("job-name", ""))) for job in jobs if isinstance(number := job.get("job-id"), int)]

    async def _sweep(self, ipp: IPP) -> None:
        """Have the spooler forget jobs of ours that ended, with their documents: those hold names of people."""
        for number, _ in await self._jobs(ipp, "completed"):
            if number not in self._followed:
                await self._execute(ipp, IppOperation.CANCEL_JOB, {"job-id": number, "purge-job": True})

    async def _until_it_has_stopped(self, ipp: IPP) -> None:
        """A cancelled job is still being stopped; one that is removed before that is written back by cupsd."""
        loop = asyncio.get_running_loop()
        end = loop.time() + _STOPS_WITHIN_S
        while (await self._printer_attributes(ipp)).get("printer-state") == _PRINTER_PROCESSING:
            if loop.time() >= end:
                return
            await asyncio.sleep(self._settings.poll_interval_s)

    # -- the wire -----------------------------------------------------------------------------------------------

    def _queue(self) -> IPP:
        settings = self._settings
        return IPP(
            host=settings.host,
            port=settings.port,
            tls=settings.tls,
            base_path=f"/printers/{settings.queue}",
            request_timeout=max(1, round(settings.request_timeout_s)),
        )

    async def _execute(
        self,
        ipp: IPP,
        operation: IppOperation,
        about: Mapping[str, object],
        job: Mapping[str, object] | None = None,
        data: bytes | None = None,
    ) -> Mapping[str, object]:
        message: dict[str, object] = {"operation-attributes-tag": {"requesting-user-name": _USER, **about}}
        if job:
            message["job-attributes-tag"] = dict(job)
        if data is not None:
            message["data"] = data
        # pyipp limits the wait for the head of an answer only; this limits all of it.
        async with asyncio.timeout(self._settings.request_timeout_s):
            answer: Mapping[str, object] = await ipp.execute(operation, message)
        return answer


@dataclass(frozen=True, slots=True)
class _Readiness:
    """How ready a printer is, and what makes it certain that it would print nothing now."""

    status: PrinterStatus
    hindrance: PrintTrouble | None


class _QueueMissing(Exception):
    """The spooler has no queue of that name."""


class _JobMissing(Exception):
    """The spooler has no job of that number any more."""


def _groups(answer: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    """The groups of attributes of that name in an answer."""
    groups = answer.get(name)
    return [group for group in groups if isinstance(group, Mapping)] if isinstance(groups, list) else []


def _was_refused(fault: IPPError) -> bool:
    """Whether the server answered that it does not do it; an HTTP server error may come after the deed."""
    code = _status_code(fault)
    return code is not None and not (isinstance(fault, IPPResponseError) and code >= HTTPStatus.INTERNAL_SERVER_ERROR)


def _status_code(fault: IPPError) -> int | None:
    """The IPP status that the server answered with, None when it answered nothing that can be read."""
    details = fault.args[1] if len(fault.args) > 1 else None
    code = details.get("status-code") if isinstance(details, dict) else None
    return code if isinstance(code, int) else None
