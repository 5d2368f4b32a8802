# SPDX-License-Identifier: EUPL-1.2
"""A small web server on loopback with the pages of one test; it writes down every request that arrives."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Answer:
    """What the server says to a request."""

    body: str = ""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    content_type: str = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Asked:
    """A request that arrived. `path` has its query; `seen` is what `Site.look` saw at that moment."""

    method: str
    path: str
    headers: dict[str, str]
    body: str
    seen: object = None


Page = str | Answer | Callable[[Asked], Answer]


def goes_to(address: str, status: int = 302) -> Answer:
    """A redirect."""
    return Answer(status=status, headers=(("Location", address),))


@dataclass
class Site:
    """A running server. Its pages are at `origin`, and as another site at `elsewhere`."""

    port: int = 0
    scheme: str = "http"
    pages: dict[str, Page] = field(default_factory=dict)
    asked: list[Asked] = field(default_factory=list)
    #: called in the server's thread when a request arrives
    look: Callable[[], object] = lambda: None
    #: closed connections end a request that hangs
    ended: threading.Event = field(default_factory=threading.Event)

    @property
    def origin(self) -> str:
        return f"{self.scheme}://127.0.0.1:{self.port}"

    @property
    def elsewhere(self) -> str:
        return f"{self.scheme}://localhost:{self.port}"

    def got(self, path: str, method: str | None = None) -> list[Asked]:
        """The requests for a path, whatever their query."""
        return [one for one in self.asked if one.path.partition("?")[0] == path and method in (None, one.method)]

    def hangs(self, asked: Asked) -> Answer:
        """A page that never comes."""
        self.ended.wait(60)
        return Answer(status=503)


@contextmanager
def serving(tls: ssl.SSLContext | None = None) -> Iterator[Site]:
    """Run a server until the test is over."""
    site = Site(scheme="https" if tls else "http")

    class Handler(BaseHTTPRequestHandler):
        def _answer(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length).decode("latin-1") if length else ""
            asked = Asked(self.command, self.path, dict(self.headers.items()), body, site.look())
            site.asked.append(asked)
            page = site.pages.get(self.path.partition("?")[0], Answer("not here", 404))
            answer = page if isinstance(page, Answer) else Answer(page) if isinstance(page, str) else page(asked)
            content = answer.body.encode()
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.content_type)
            self.send_header("Content-Length", str(len(content)))
            for name, value in answer.headers:
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        do_GET = do_POST = do_PUT = do_OPTIONS = do_HEAD = _answer

        def log_message(self, format: str, *args: object) -> None:
            """Nothing on stderr."""

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            """A browser that hangs up, or refuses the certificate, is no fault."""

    server = Server(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    site.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield site
    finally:
        site.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()
