# SPDX-License-Identifier: EUPL-1.2
"""A server that answers in IPP (RFC 8010) what a test says, where no real spooler can be brought to say it."""

from __future__ import annotations

import asyncio
import struct
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from kiosk.adapters.printing.cups import CupsPrinter, CupsQueue

T = TypeVar("T")

_OPERATION_GROUP, _JOB_GROUP, _END, _PRINTER_GROUP = b"\x01", b"\x02", b"\x03", b"\x04"
_INTEGER, _BOOLEAN, _ENUM, _KEYWORD, _URI = 0x21, 0x22, 0x23, 0x44, 0x45
_PRINT_JOB, _GET_JOB, _GET_JOBS = 0x0002, 0x0009, 0x000A


def about_printer(
    state: int, accepting: bool, *words: str, waiting: int = 0, status: int = 0, device: str = ""
) -> bytes:
    """An answer to Get-Printer-Attributes."""
    reasons = _attribute(_KEYWORD, b"printer-state-reasons", words[0].encode()) if words else b""
    return _answer(
        _PRINTER_GROUP
        + _attribute(_ENUM, b"printer-state", struct.pack(">I", state))
        + reasons
        + b"".join(_attribute(_KEYWORD, b"", word.encode()) for word in words[1:])
        + _attribute(_BOOLEAN, b"printer-is-accepting-jobs", bytes([accepting]))
        + _attribute(_INTEGER, b"queued-job-count", struct.pack(">I", waiting))
        + (_attribute(_URI, b"device-uri", device.encode()) if device else b""),
        status,
    )


def about_job(state: int, sheets: int | None) -> bytes:
    """An answer to Print-Job or Get-Job-Attributes; None: of sheets nothing is said."""
    counted = b"" if sheets is None else _attribute(_INTEGER, b"job-media-sheets-completed", struct.pack(">i", sheets))
    return _answer(
        _JOB_GROUP
        + _attribute(_INTEGER, b"job-id", struct.pack(">I", 1))
        + _attribute(_ENUM, b"job-state", struct.pack(">I", state))
        + _attribute(_KEYWORD, b"job-state-reasons", b"none")
        + counted
    )


async def against(answers: list[bytes], talk: Callable[[CupsPrinter], Awaitable[T]]) -> T:
    """Speak with a server that gives these answers, and the last one for ever."""
    coming = iter(answers[:-1])
    return await _speaking(lambda _: next(coming, answers[-1]), talk)


async def with_queue(
    printer: bytes,
    jobs: list[bytes],
    talk: Callable[[CupsPrinter], Awaitable[T]],
    monotonic_s: Callable[[], float] = time.monotonic,
) -> T:
    """Speak with a queue that says that of itself, and of each job, as it is asked about, the next of these."""
    coming = iter(jobs)

    def answer(operation: int) -> bytes:
        if operation == _GET_JOB:
            return next(coming)
        return {_PRINT_JOB: about_job(3, None), _GET_JOBS: _answer(b"")}.get(operation, printer)

    return await _speaking(answer, talk, monotonic_s)


async def _speaking(
    answer: Callable[[int], bytes],
    talk: Callable[[CupsPrinter], Awaitable[T]],
    monotonic_s: Callable[[], float] = time.monotonic,
) -> T:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received = await reader.read(65536)
        while b"\r\n\r\n" in received and len(received.partition(b"\r\n\r\n")[2]) < 8:
            received += await reader.read(65536)
        body = received.partition(b"\r\n\r\n")[2]
        writer.write(answer(struct.unpack(">H", body[2:4])[0] if len(body) >= 4 else 0))
        writer.close()
        await writer.wait_closed()

    async with await asyncio.start_server(serve, "127.0.0.1", 0) as server:
        port = server.sockets[0].getsockname()[1]
        return await talk(
            CupsPrinter(
                CupsQueue("kiosk", "127.0.0.1", port, job_timeout_s=60.0, request_timeout_s=2.0, poll_interval_s=0.01),
                monotonic_s,
            )
        )


def _answer(groups: bytes, status: int = 0) -> bytes:
    body = (
        struct.pack(">BBHI", 2, 0, status, 1)
        + _OPERATION_GROUP
        + _attribute(0x47, b"attributes-charset", b"utf-8")
        + _attribute(0x48, b"attributes-natural-language", b"en")
        + groups
        + _END
    )
    return (
        b"HTTP/1.1 200 OK\r\nContent-Type: application/ipp\r\nConnection: close\r\nContent-Length: %d\r\n\r\n"
        % len(body)
        + body
    )


def _attribute(tag: int, name: bytes, value: bytes) -> bytes:
    return struct.pack(f">BH{len(name)}sH{len(value)}s", tag, len(name), name, len(value), value)


READY_NOW = about_printer(3, True, "none")
