# SPDX-License-Identifier: EUPL-1.2
"""A server on loopback that answers byte by byte what a test says, well-formed or not."""

from __future__ import annotations

import asyncio
import ssl
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from socket import SO_LINGER, SOL_SOCKET

Script = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class Loopback:
    """Where the server is, and the heads of the requests that it got."""

    port: int = 0
    heads: list[str] = field(default_factory=list)


@asynccontextmanager
async def serving(script: Script, tls: ssl.SSLContext | None = None) -> AsyncIterator[Loopback]:
    """Run `script` once for each connection, after the head of its request was read."""
    server = Loopback()
    running: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        running.add(task)
        try:
            server.heads.append((await reader.readuntil(b"\r\n\r\n")).decode("latin-1"))
            await script(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the client has hung up, or the test is over
        finally:
            running.discard(task)
            writer.transport.abort()

    listening = await asyncio.start_server(handle, "127.0.0.1", 0, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in list(running):
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def answer(
    body: bytes, content_type: str = "application/json", status: str = "200 OK", length: int | None = None
) -> bytes:
    """A whole answer; `length` lies about its length."""
    announced = len(body) if length is None else length
    head = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {announced}"
    return f"{head}\r\nConnection: close\r\n\r\n".encode() + body


def says(content: bytes) -> Script:
    """Answer that and hang up."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(content)
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    return script


def drips(content: bytes, every_s: float) -> Script:
    """Answer byte by byte, for ever."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(content)
        while True:
            writer.write(b" ")
            await writer.drain()
            await asyncio.sleep(every_s)

    return script


async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Never answer; ends when the client hangs up."""
    while await reader.read(65536):
        pass


def resets_after(content: bytes) -> Script:
    """Send that much, then break the connection with a TCP reset."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(content)
        await writer.drain()
        writer.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_LINGER, struct.pack("ii", 1, 0))
        writer.transport.abort()

    return script
