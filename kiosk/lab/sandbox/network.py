# SPDX-License-Identifier: EUPL-1.2
"""Where the sandbox listens, and a network that goes down: who connects is refused, who is connected is thrown out."""

from __future__ import annotations

import asyncio
import contextlib
import socket
from collections.abc import Iterator, Sequence

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Mount, Route
from starlette.types import ASGIApp

from kiosk.lab.sandbox.faults_middleware import hang_up

HOST = "127.0.0.1"


def bound(port: int) -> socket.socket:
    """A socket with that port, 0 for a free one, at which nobody listens yet.

    Raises:
        OSError: the port is taken.
    """
    # Named as TCP, or asyncio leaves Nagle's algorithm on and every answer waits 40 ms for the client's ACK.
    opened = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        opened.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        opened.bind((HOST, port))
    except OSError:
        opened.close()
        raise
    return opened


class Listener(uvicorn.Server):
    """A server at one port that leaves signals to its owner, says when it is ready, and can be cut off."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()
        self._kept: socket.socket | None = None

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Nothing is done about signals."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listens."""
        await super().startup(sockets)
        self.ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Ends, also while it is cut off."""
        if self._kept is not None:
            self._kept.close()
        await super().shutdown(sockets)

    def cut_off(self) -> None:
        """From now on nobody reaches it. What it was doing takes effect all the same."""
        if self._kept is not None:
            return
        (listening,) = (at for server in self.servers for at in server.sockets)
        port = listening.getsockname()[1]
        for server in self.servers:
            server.close()
        self.servers = []
        self._kept = bound(port)  # or somebody else might get it
        for connection in list(self.server_state.connections):
            if connection.transport is not None:
                hang_up(connection.transport)

    async def connect(self) -> None:
        """It is reached again, at the same port."""
        kept, self._kept = self._kept, None
        if kept is not None:
            await self.startup([kept])


def with_network_control(app: ASGIApp, listeners: Sequence[Listener]) -> Starlette:
    """`app`, and beside it `POST /_sandbox/network` `{"up": true|false}` for those listeners."""

    async def network(request: Request) -> Response:
        try:
            up = (await request.json())["up"]
        except (KeyError, TypeError, ValueError):
            up = None
        if not isinstance(up, bool):
            return JSONResponse({"error": 'not understood: {"up": true} or {"up": false}'}, 400)
        for listener in listeners:
            if up:
                await listener.connect()
            else:
                listener.cut_off()
        return JSONResponse({"up": up})

    return Starlette(routes=[Route("/_sandbox/network", network, methods=["POST"]), Mount("/", app)])
