# SPDX-License-Identifier: EUPL-1.2
"""However an answer is left, its connection is closed, and nothing is left behind for the collector of garbage."""

from __future__ import annotations

import asyncio
import gc
import socket
import sys
import threading
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.adapters.http import UnreadableAnswer, exchange, new_client
from kiosk.ui.eventloop import run as run_on_qt
from tests.adapters.loopback import Script, drips, resets_after, says, serving

HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
CHUNKED = HEAD + b"Transfer-Encoding: chunked\r\n\r\n"
MOST = 300_000


class Counted:
    """A server with a loop and a thread of its own, and the connections that the kiosk still has open there."""

    def __init__(self, script: Script) -> None:
        """Answer as the script does, which must not read, and keep each connection until the other side closes it."""
        self.served = 0
        self.address = ""
        self._script = script
        self._open = 0
        self._changed = threading.Condition()

    def _now(self, more: int) -> None:
        with self._changed:
            self._open += more
            self.served += max(0, more)
            self._changed.notify_all()

    async def are_open(self, number: int) -> None:
        """Wait until so many are."""

        def wait() -> bool:
            with self._changed:
                return self._changed.wait_for(lambda: self._open == number, 10.0)

        assert await asyncio.to_thread(wait), f"{self._open} open instead of {number}"

    async def _kept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._now(1)
        saying = asyncio.ensure_future(self._script(reader, writer))
        try:
            while await reader.read(65536):
                pass
        finally:
            self._now(-1)
            saying.cancel()
            await asyncio.gather(saying, return_exceptions=True)

    async def _serve(self, stop: asyncio.Event, started: threading.Event) -> None:
        async with serving(self._kept) as server:
            self.address = f"http://127.0.0.1:{server.port}/"
            started.set()
            await stop.wait()

    @contextmanager
    def running(self) -> Iterator[Counted]:
        """Serve until the end of the block."""
        loop, stop, started = asyncio.new_event_loop(), asyncio.Event(), threading.Event()
        thread = threading.Thread(target=loop.run_until_complete, args=(self._serve(stop, started),))
        thread.start()
        try:
            assert started.wait(10.0)
            yield self
        finally:
            loop.call_soon_threadsafe(stop.set)
            thread.join()
            loop.close()


def endless(head: bytes, piece: bytes) -> Script:
    """As many bytes as the other side takes."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(head)
        while True:
            writer.write(piece)
            await writer.drain()

    return script


async def mute(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Say nothing."""


def keeps_open(content: bytes) -> Script:
    """Say that much, and no more."""

    async def script(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(content)
        await writer.drain()

    return script


EARLY = {
    "60 MB, announced": (endless(HEAD + b"Content-Length: 60000000\r\n\r\n", b" " * 65536), UnreadableAnswer),
    "more digits than a number has": (
        endless(HEAD + b"Content-Length: " + b"9" * 18 + b"\r\n\r\n", b" " * 65536), UnreadableAnswer,
    ),
    "60 MB, in chunks": (endless(CHUNKED, b"10000\r\n" + b" " * 65536 + b"\r\n"), UnreadableAnswer),
    "60 MB, in chunks of one byte": (
        endless(CHUNKED, b"1\r\n \r\n" * 4000), (UnreadableAnswer, TimeoutError),
    ),
    "without an end": (endless(HEAD + b"Connection: close\r\n\r\n", b" " * 65536), UnreadableAnswer),
    "just over the limit, kept open": (
        keeps_open(CHUNKED + b"%x\r\n" % (MOST + 1) + b" " * (MOST + 1) + b"\r\n"), UnreadableAnswer,
    ),
    "compressed": (keeps_open(HEAD + b"Content-Encoding: gzip\r\nContent-Length: 9\r\n\r\nxxxx"), UnreadableAnswer),
    "an encoding nobody knows": (keeps_open(HEAD + b"Content-Encoding: x\xff\r\n\r\nxxxx"), UnreadableAnswer),
    "broken chunks": (keeps_open(CHUNKED + b"zz\r\n"), httpx.RemoteProtocolError),
    "cut off": (resets_after(HEAD + b"Content-Length: 500\r\n\r\n" + b" " * 100), httpx.HTTPError),
    "shorter than announced": (says(HEAD + b"Content-Length: 500\r\n\r\n" + b" " * 100), httpx.HTTPError),
    "silent": (mute, (TimeoutError, httpx.TimeoutException)),
    "drips": (drips(HEAD + b"Content-Length: 9999\r\n\r\n", 0.01), TimeoutError),
    "half a body, then nothing": (keeps_open(HEAD + b"Content-Length: 999\r\n\r\n" + b" " * 9), TimeoutError),
}  # fmt: skip


def on_asyncio(main: Coroutine[Any, Any, int], _: QCoreApplication) -> None:
    assert asyncio.run(main) == 0


def on_qt(main: Coroutine[Any, Any, int], qapp: QCoreApplication) -> None:
    assert run_on_qt(qapp, main) == 0


@pytest.fixture(params=[on_asyncio, on_qt], ids=["asyncio", "qt"])
def run(request: pytest.FixtureRequest, qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Runs on each loop; whatever nobody caught fails the test."""
    uncaught: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", uncaught.append)

    def on_it(main: Coroutine[Any, Any, None]) -> None:
        async def watched() -> int:
            asyncio.get_running_loop().set_exception_handler(lambda _, about: uncaught.append(about))
            await main
            gc.collect()
            await asyncio.sleep(0)
            return 0

        request.param(watched(), qapp)
        gc.collect()
        assert uncaught == []

    return on_it


@pytest.mark.parametrize("how", EARLY)
def test_an_answer_that_is_left_early_is_closed(how: str, run: Any) -> None:
    script, error = EARLY[how]
    errors = error if isinstance(error, tuple) else (error,)
    limit_s = 0.3 if TimeoutError in errors else 60.0  # what is refused for another reason may take a busy machine long

    async def main() -> None:
        with Counted(script).running() as server:
            async with new_client(None, {}, keep_alive_s=5.0) as client:
                for _ in range(3):
                    with pytest.raises(error):
                        await exchange(client, client.build_request("GET", server.address), limit_s, MOST)
                await server.are_open(0)
                assert server.served == 3

    run(main())


@pytest.mark.parametrize("script", [mute, drips(CHUNKED, 0.01), endless(CHUNKED, b"1\r\n \r\n" * 99)])
def test_a_question_that_is_called_off_is_closed(script: Script, run: Any) -> None:
    async def main() -> None:
        with Counted(script).running() as server:
            async with new_client(None, {}, keep_alive_s=5.0) as client:
                # no limit of time: on a machine under load it would come before the call is made
                request = client.build_request("GET", server.address, timeout=None)
                asking = asyncio.ensure_future(exchange(client, request, 600.0, 10**9))
                await server.are_open(1)
                for _ in range(20):
                    await asyncio.sleep(0)
                asking.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await asking
                await server.are_open(0)

    run(main())


def test_a_whole_answer_keeps_its_connection_for_the_next(run: Any) -> None:
    async def twice(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(HEAD + b"Content-Length: 2\r\n\r\n[]")
        await reader.readuntil(b"\r\n\r\n")
        writer.write(HEAD + b"Content-Length: 2\r\n\r\n[]")
        await writer.drain()

    async def main() -> None:
        async with serving(twice) as server, new_client(None, {}, keep_alive_s=5.0) as client:
            for _ in range(2):
                request = client.build_request("GET", f"http://127.0.0.1:{server.port}/")
                assert (await exchange(client, request, 5.0, MOST)).body == b"[]"
            assert len(server.heads) == 1

    run(main())


def test_names_that_are_looked_up_for_ever_keep_nothing_else_waiting(
    qapp: QCoreApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    never, begun = threading.Event(), threading.Semaphore(0)

    def look_up(*_: object) -> object:
        begun.release()
        return never.wait()

    monkeypatch.setattr(socket, "getaddrinfo", look_up)

    async def main() -> int:
        async with new_client(None, {}) as client:
            request = client.build_request("GET", "https://govpay.example/")
            asked = (exchange(client, request, 0.2, MOST) for _ in range(20))
            results = await asyncio.gather(*asked, return_exceptions=True)
        assert {type(one) for one in results} <= {TimeoutError, httpx.ConnectTimeout}
        assert await asyncio.wait_for(asyncio.to_thread(begun.acquire), 5.0)
        return 0

    assert run_on_qt(qapp, main()) == 0  # the loop waits for no look-up at its end
    never.set()
