# SPDX-License-Identifier: EUPL-1.2
"""Payments through the real interface against the sandbox, one after the other, with the stop-watch running."""

from __future__ import annotations

import asyncio
import gc
import http.client
import os
import time
from base64 import b64encode
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any
from urllib.parse import urlsplit

from PySide6.QtGui import QGuiApplication

from kiosk import logs
from kiosk.adapters.govpay.bills import DOCUMENTO
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page
from kiosk.lab.bench import language
from kiosk.lab.tour import sandbox_process, scenarios
from kiosk.lab.tour.faults import Faults
from kiosk.lab.tour.player import Player
from kiosk.lab.tour.sandbox_process import Sandbox
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from kiosk.lab.tour.stage import Stage, raised
from kiosk.ui.eventloop import run as run_loop
from kiosk.ui.shell import create_application

_SPEED = 20.0
_FEW = 5
#: The server's own time is measured in so many payments, by asking each question again so often.
_TIMED_PAYMENTS = 10
_ASKED_AGAIN = 5


@dataclass(slots=True)
class Span:
    """From something that was done to the frame in which its result is seen. Monotonic, in seconds."""

    began_s: float = 0.0
    shown_s: float = 0.0
    requests: tuple[int, int] = (0, 0)

    def ms(self, server_ms: float) -> float:
        """How long it took, less the server's own time."""
        return (self.shown_s - self.began_s) * 1000 - server_ms


@dataclass(slots=True)
class Figures:
    """What was measured. Lists hold one value a payment; times in milliseconds, memory in megabytes."""

    scan_to_debt_ms: list[float] = field(default_factory=list)
    return_to_ending_ms: list[float] = field(default_factory=list)
    find: list[int] = field(default_factory=list)
    carts: list[int] = field(default_factory=list)
    receipts: list[int] = field(default_factory=list)
    longest_stall_ms: float = 0.0
    memory_mb: dict[int, float] = field(default_factory=dict)
    language_ms: float = 0.0
    faults: list[str] = field(default_factory=list)


class _StopWatch:
    """Follows one payment: what left, and when the debt and the ending were seen."""

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.scan = Span()
        self.ending = Span()
        self._awaited: Span | None = None

    def new(self) -> None:
        """The next payment begins."""
        self.sent.clear()
        self.scan, self.ending, self._awaited = Span(), Span(), None

    def request(self, server: str, operation: str) -> None:
        """A request leaves; whether a debt is a part of a bill is asked beside those of the main job."""
        self.sent.append(DOCUMENTO if operation == DOCUMENTO else server)

    def heard(self, state: VisitState) -> None:
        """The visit has a new state."""
        now = time.monotonic()
        govpay = len(self.sent) - self.sent.count("checkout")
        if state.session.lookup.searching is not None and not self.scan.began_s:
            self.scan.began_s, self.scan.requests = now, (govpay, govpay)
        elif state.page is Page.DEBT and self.scan.began_s and not self.scan.shown_s and self._awaited is None:
            self.scan.requests = (self.scan.requests[0], govpay)
            self._awaited = self.scan
        elif state.page is Page.VERIFYING and not self.ending.began_s:
            self.ending.began_s, self.ending.requests = now, (govpay, govpay)
        elif state.page is Page.PAID and self.ending.began_s and not self.ending.shown_s and self._awaited is None:
            self.ending.requests = (self.ending.requests[0], govpay)
            self._awaited = self.ending

    def frame(self) -> None:
        """The window showed something."""
        if self._awaited is not None:
            self._awaited.shown_s = time.monotonic()
            self._awaited = None


def measure(payments: int, size: tuple[int, int]) -> Figures:
    """Play that many payments. Call it once in a process.

    Raises:
        SandboxFailed: the sandbox does not start.
        StepFailed: a payment could not be played.
    """
    figures = Figures()
    with TemporaryDirectory(prefix="kiosk-bench-") as folder, sandbox_process.running(_SPEED) as sandbox:
        logs.set_up("error")
        with Faults() as faults:
            app = create_application([])
            run_loop(app, _measure(app, payments, size, sandbox, Path(folder), faults, figures))
        figures.faults = faults.found
    return figures


async def _measure(
    app: QGuiApplication,
    payments: int,
    size: tuple[int, int],
    sandbox: Sandbox,
    folder: Path,
    faults: Faults,
    figures: Figures,
) -> int:
    settings = sandbox_settings(sandbox, folder, folder / "journal", speed=_SPEED)
    watch = _StopWatch()
    async with raised(app, settings, faults, size=size, speed=_SPEED, on_request=watch.request) as stage:
        stage.visit.listen(watch.heard)
        stage.window.quick.frameSwapped.connect(watch.frame)
        for number in range(1, payments + 1):
            await _pay(stage, sandbox, watch, figures, timed=number <= _TIMED_PAYMENTS)
            if number in (_FEW, payments):
                with stage.stalls.paused():
                    gc.collect()
                    figures.memory_mb[number] = _memory_mb()
        figures.longest_stall_ms = stage.stalls.longest_ms
        figures.language_ms = await language.measure(stage)
    return 0


async def _pay(stage: Stage, sandbox: Sandbox, watch: _StopWatch, figures: Figures, *, timed: bool) -> None:
    await asyncio.to_thread(sandbox.reset)  # the notice of the payment before is paid
    watch.new()
    player = Player(stage)
    await player.play([step for step in scenarios.steps_of("paid") if step.do != "screenshot"])
    await player.leave()
    cart = watch.sent.index("checkout")
    figures.find.append(watch.sent[:cart].count("govpay"))
    figures.carts.append(watch.sent.count("checkout"))
    figures.receipts.append(watch.sent[cart:].count("govpay"))
    if timed:
        with stage.stalls.paused():
            server_ms = await asyncio.to_thread(_server_ms, sandbox)
        for span, measured in (
            (watch.scan, figures.scan_to_debt_ms),
            (watch.ending, figures.return_to_ending_ms),
        ):
            measured.append(span.ms(sum(server_ms[slice(*span.requests)])))


def _server_ms(sandbox: Sandbox) -> list[float]:
    """How long the sandbox takes for each of the requests of this payment, in the order in which they were made.

    It is asked the same again by a client that does nothing else, on a connection that is open already.
    """
    base = urlsplit(sandbox.govpay)
    headers = {"Authorization": "Basic " + b64encode(f"kiosk:{sandbox.key}".encode()).decode()}
    connection = http.client.HTTPConnection(base.hostname or "", base.port or 80, timeout=10)
    try:
        return [_ask_again_ms(connection, answer, headers) for answer in sandbox.served() if answer["method"] == "GET"]
    finally:
        connection.close()


def _ask_again_ms(connection: http.client.HTTPConnection, served: dict[str, Any], headers: dict[str, str]) -> float:
    address = f"{served['path']}?{served['query']}" if served["query"] else str(served["path"])
    taken = []
    for _ in range(_ASKED_AGAIN + 1):
        began_s = time.perf_counter()
        connection.request("GET", address, headers={**headers, "Accept": str(served["content_type"]).split(";")[0]})
        connection.getresponse().read()
        taken.append((time.perf_counter() - began_s) * 1000)
    return median(taken[1:])  # the first one opens the connection


def _memory_mb() -> float:
    """The resident memory of this process; the web engine's processes are others."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
