# SPDX-License-Identifier: EUPL-1.2
"""The conversation with a CUPS queue, in IPP (RFC 8010, 8011)."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http import HTTPStatus

import aiohttp
from pyipp import IPP, IPPError, IPPResponseError
from pyipp.enums import IppOperation

from kiosk.adapters.printing.cups import CupsQueue
from kiosk.application.ports import PrinterReadiness, PrinterStatus, PrintOutcome

_log = logging.getLogger(__name__)

# RFC 8011 section 5.4.11 (printer-state) and 5.3.7 (job-state).
_PRINTER_STOPPED = 5
_JOB_PENDING = (3, 4)
_JOB_STOPPED = 6
_JOB_CANCELED = 7
_JOB_ABORTED = 8
_JOB_COMPLETED = 9

#: A job whose printer says this stays where it is until somebody comes; waiting on changes nothing.
_STOPPED_REASONS = frozenset({"printer-stopped", "job-stopped"})
#: Faults that stop a sheet whatever the printer calls them, and those that do unless it calls them a warning (another
#: tray has paper). An idle printer may call either of them a mere report.
_ALWAYS_BLOCKING = frozenset({"cover-open", "door-open", "media-jam", "media-needed", "offline", "shutdown"})
_BLOCKING = _ALWAYS_BLOCKING | {
    *("input-tray-missing", "interlock-open", "marker-supply-empty", "marker-waste-full", "media-empty"),
    *("output-area-full", "output-tray-missing", "paused", "spool-area-full", "timed-out", "toner-empty"),
}
#: Reasons without a severity count as errors (RFC 8011 section 5.4.12), but these announce one that is not there yet.
_MILD_REASONS = frozenset({"connecting-to-device", "moving-to-paused", "deactivated-later"})
#: What pyipp and the HTTP client below it raise for answers that are none.
_FAULTS = (IPPError, aiohttp.ClientError, OSError, TimeoutError, ValueError)


class QueueConversation:
    """Asks a queue, hands it documents as they are, and follows each job to its end.

    No connection is kept between two calls, so there is nothing to close.
    """

    def __init__(self, settings: CupsQueue) -> None:
        """The queue is not asked anything yet."""
        self._settings = settings

    async def status(self) -> PrinterStatus:
        """What the queue says of itself and, where it prints to an IPP device, what the device says.

        A queue learns of an empty tray, or of paper that was put in, only while it prints: in between it knows nothing,
        or repeats what it heard last. Where the device can be asked, its own word holds.
        """
        try:
            async with self._queue() as ipp:
                attributes = await self._printer_attributes(ipp)
        except _QueueMissing:
            return PrinterStatus(PrinterReadiness.NOT_READY, ("queue-missing",))
        except _FAULTS as fault:
            _log.warning("cups not reached: %s", type(fault).__name__)
            return PrinterStatus(PrinterReadiness.UNKNOWN, ("unreachable",))
        device = attributes.get("device-uri")
        if not isinstance(device, str) or not device.startswith(("ipp://", "ipps://")):
            return _judge(attributes, _words(attributes.get("printer-state-reasons")))
        return _worse(_judge(attributes, ()), await self._ask_device(device))

    async def print_pdf(self, title: str, pdf: bytes) -> PrintOutcome:
        """Hand the bytes to the spooler and wait for the end of the job.

        A job that stands still (stopped queue) or takes longer than the limit (no paper) is taken back, so that no
        receipt comes out later into somebody else's hands. FAILED means that the spooler never began or gave up;
        UNKNOWN that a sheet may have come out. Cancelling this call only ends the waiting: the job goes on.
        """
        try:
            async with self._queue() as ipp:
                job_id = await self._send(ipp, title, pdf)
                if job_id is None:
                    return PrintOutcome.FAILED
                return await self._follow(ipp, job_id)
        except _FAULTS as fault:
            _log.warning("the end of a print job is not known: %s", type(fault).__name__)
            return PrintOutcome.UNKNOWN

    def _queue(self) -> IPP:
        settings = self._settings
        return IPP(
            host=settings.host,
            port=settings.port,
            tls=settings.tls,
            base_path=f"/printers/{settings.queue}",
            request_timeout=max(1, round(settings.request_timeout_s)),
        )

    async def _execute(self, ipp: IPP, operation: IppOperation, message: dict[str, object]) -> dict[str, object]:
        # pyipp limits the wait for the head of an answer only; this limits all of it.
        async with asyncio.timeout(self._settings.request_timeout_s):
            answer: dict[str, object] = await ipp.execute(operation, message)
        return answer

    async def _printer_attributes(self, ipp: IPP) -> Mapping[str, object]:
        wanted = ["printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "device-uri"]
        message: dict[str, object] = {"operation-attributes-tag": {"requested-attributes": wanted}}
        try:
            answer = await self._execute(ipp, IppOperation.GET_PRINTER_ATTRIBUTES, message)
        except IPPError as fault:
            if _status_code(fault) == _NOT_FOUND:
                raise _QueueMissing from fault
            raise
        return _first(answer.get("printers"))

    async def _ask_device(self, device: str) -> PrinterStatus:
        try:
            async with IPP(host=device, request_timeout=max(1, round(self._settings.request_timeout_s))) as ipp:
                attributes = await self._printer_attributes(ipp)
        except _QueueMissing:
            return PrinterStatus(PrinterReadiness.NOT_READY, ("device-missing",))
        except _FAULTS:
            return PrinterStatus(PrinterReadiness.NOT_READY, ("offline",))
        return _judge(attributes, _words(attributes.get("printer-state-reasons")))

    async def _send(self, ipp: IPP, title: str, pdf: bytes) -> int | None:
        """The number of the job, or None when it is certain that there is none.

        Raises:
            IPPError, aiohttp.ClientError, OSError, TimeoutError, ValueError: the job may have been taken.
        """
        message: dict[str, object] = {
            "operation-attributes-tag": {
                "requesting-user-name": "govpay-kiosk",
                "job-name": title[:120] or "document",  # IPP names have 255 bytes at most
                "document-format": "application/pdf",
            },
            "data": pdf,
        }
        try:
            answer = await self._execute(ipp, IppOperation.PRINT_JOB, message)
        except IPPError as fault:
            if _was_refused(fault) or isinstance(fault.__cause__, aiohttp.ClientConnectorError):
                _log.warning("the spooler did not take a print job: %s", type(fault).__name__)
                return None
            raise
        job_id = _first(answer.get("jobs")).get("job-id")
        if not isinstance(job_id, int):
            raise ValueError("the spooler gave the job no number")
        return job_id

    async def _follow(self, ipp: IPP, job_id: int) -> PrintOutcome:
        loop = asyncio.get_running_loop()
        end = loop.time() + self._settings.job_timeout_s
        while True:
            job = await self._job(ipp, job_id)
            if job.outcome is not None:
                return job.outcome
            if loop.time() >= end or job.stands_still or (job.waits and await self._is_stopped(ipp)):
                return await self._take_back(ipp, job_id)
            await asyncio.sleep(self._settings.poll_interval_s)

    async def _is_stopped(self, ipp: IPP) -> bool:
        return (await self._printer_attributes(ipp)).get("printer-state") == _PRINTER_STOPPED

    async def _take_back(self, ipp: IPP, job_id: int) -> PrintOutcome:
        _log.warning("a print job stands still and is taken back")
        message: dict[str, object] = {
            "operation-attributes-tag": {"job-id": job_id, "requesting-user-name": "govpay-kiosk"}
        }
        try:
            await self._execute(ipp, IppOperation.CANCEL_JOB, message)
        except IPPError as fault:
            if _status_code(fault) != _NOT_POSSIBLE:
                raise
            # It came to its own end in the meantime: what that was decides.
        return (await self._job(ipp, job_id)).outcome or PrintOutcome.UNKNOWN

    async def _job(self, ipp: IPP, job_id: int) -> _Job:
        message: dict[str, object] = {
            "operation-attributes-tag": {
                "job-id": job_id,
                "requesting-user-name": "govpay-kiosk",
                "requested-attributes": ["job-state", "job-state-reasons", "time-at-processing"],
            }
        }
        job = _first((await self._execute(ipp, IppOperation.GET_JOB_ATTRIBUTES, message)).get("jobs"))
        state = job.get("job-state")
        if not isinstance(state, int):
            raise ValueError("the spooler gave the job no state")
        begun = isinstance(job.get("time-at-processing"), int)
        return _Job(int(state), _words(job.get("job-state-reasons")), begun)


@dataclass(frozen=True, slots=True)
class _Job:
    """A job as the spooler sees it. `begun`: something was sent to the printer."""

    state: int
    reasons: tuple[str, ...]
    begun: bool

    @property
    def outcome(self) -> PrintOutcome | None:
        """How it ended, None when it has not."""
        if self.state == _JOB_COMPLETED:
            return PrintOutcome.PRINTED
        if self.state == _JOB_CANCELED:
            return PrintOutcome.UNKNOWN if self.begun else PrintOutcome.FAILED
        return PrintOutcome.FAILED if self.state == _JOB_ABORTED else None

    @property
    def waits(self) -> bool:
        """Whether it has not begun; a job in a stopped queue shows no other sign of it."""
        return self.state in _JOB_PENDING

    @property
    def stands_still(self) -> bool:
        """Whether it says itself that it waits for a person to come."""
        return self.state == _JOB_STOPPED or bool(_STOPPED_REASONS.intersection(self.reasons))


class _QueueMissing(Exception):
    """The spooler has no queue of that name."""


_NOT_POSSIBLE = 0x0404
_NOT_FOUND = 0x0406
_SEVERITY = (PrinterReadiness.READY, PrinterReadiness.WARNING, PrinterReadiness.UNKNOWN, PrinterReadiness.NOT_READY)


def _worse(one: PrinterStatus, other: PrinterStatus) -> PrinterStatus:
    """The worse of two, with the reasons of both."""
    readiness = max(one.readiness, other.readiness, key=_SEVERITY.index)
    return PrinterStatus(readiness, tuple(dict.fromkeys(one.reasons + other.reasons)))


def _judge(attributes: Mapping[str, object], words: Iterable[str]) -> PrinterStatus:
    """The readiness that printer-state and its reasons mean. Reasons lose their severity and are listed once."""
    state = attributes.get("printer-state")
    if not isinstance(state, int):
        return PrinterStatus(PrinterReadiness.UNKNOWN, ("no-state",))
    readiness = PrinterReadiness.READY
    reasons: list[str] = []
    for word in words:
        reason, severity = _read_reason(word)
        if severity is not PrinterReadiness.READY:
            reasons.append(reason)
            readiness = max(readiness, severity, key=_SEVERITY.index)
    if state == _PRINTER_STOPPED:
        readiness = PrinterReadiness.NOT_READY
        reasons = reasons or ["stopped"]
    if attributes.get("printer-is-accepting-jobs") is False:
        readiness = PrinterReadiness.NOT_READY
        reasons.append("not-accepting-jobs")
    return PrinterStatus(readiness, tuple(dict.fromkeys(reasons)))


def _read_reason(word: str) -> tuple[str, PrinterReadiness]:
    """A printer-state-reasons keyword without its suffix, and how bad it is; READY means that it says nothing."""
    if word == "none":
        return word, PrinterReadiness.READY
    if word.endswith("-error"):
        return word.removesuffix("-error"), PrinterReadiness.NOT_READY
    if word.endswith("-warning"):
        reason = word.removesuffix("-warning")
        return reason, PrinterReadiness.NOT_READY if reason in _ALWAYS_BLOCKING else PrinterReadiness.WARNING
    if word.endswith("-report"):
        reason = word.removesuffix("-report")
        return reason, PrinterReadiness.NOT_READY if reason in _BLOCKING else PrinterReadiness.READY
    mild = word in _MILD_REASONS or word.endswith(("-low", "-almost-full", "-almost-empty", "-near-eol"))
    return word, PrinterReadiness.WARNING if mild else PrinterReadiness.NOT_READY


def _first(groups: object) -> Mapping[str, object]:
    """The first group of attributes of an answer; an answer without any has none."""
    if isinstance(groups, list) and groups and isinstance(groups[0], Mapping):
        return groups[0]
    return {}


def _words(value: object) -> tuple[str, ...]:
    """One keyword or several: pyipp gives a single one bare."""
    if isinstance(value, str):
        return (value,)
    return tuple(str(one) for one in value) if isinstance(value, Iterable) else ()


def _was_refused(fault: IPPError) -> bool:
    """Whether the server answered that it does not do it; an HTTP server error may come after the deed."""
    code = _status_code(fault)
    return code is not None and not (isinstance(fault, IPPResponseError) and code >= HTTPStatus.INTERNAL_SERVER_ERROR)


def _status_code(fault: IPPError) -> int | None:
    """The IPP status that the server answered with, None when it answered nothing that can be read."""
    details = fault.args[1] if len(fault.args) > 1 else None
    code = details.get("status-code") if isinstance(details, dict) else None
    return code if isinstance(code, int) else None
