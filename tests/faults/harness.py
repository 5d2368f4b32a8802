# SPDX-License-Identifier: EUPL-1.2
"""Runs the rows of the fault table: each as one or more lives of a kiosk, in processes of their own, against a sandbox.

Beside what a row expects, some things must never happen in any row; they are checked in all of them.
"""

from __future__ import annotations

import csv
import multiprocessing
import os
import subprocess
import threading
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from multiprocessing.connection import wait
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from kiosk.lab.moved_clock import move
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.printer_process import CupsServer, PrinterState
from kiosk.lab.tour.sandbox_process import Sandbox
from tests.faults import control
from tests.faults.life import AMOUNT, NOTICE, Life, live, send_receipt
from tests.faults.plans import Plan, plan_of

TABLE = Path(__file__).with_name("cases.tsv")
#: What a kiosk without a screen loads, and what it loads later: once, in the process from which the rows are forked.
_PRELOADED = (
    "PySide6.QtPdf",
    "anyio._backends._asyncio",
    "httpcore",
    "kiosk.adapters.journal.file",
    "kiosk.adapters.printing.ipp",
    "kiosk.adapters.printing.sheets",
    "kiosk.application.validate_form",
    "kiosk.composition.journal",
    "kiosk.composition.servers",
    "keyring.backends.SecretService",
    "lxml.etree",
    "qrcode",
    "stdnum.it.codicefiscale",
    "tests.faults.life",
)
#: More lives than any row has kills.
_MOST_LIVES = 4
_LONGEST_S = 60.0
_DISK_MB = 5
#: Seconds for which a print job is followed; a printer that works takes less.
_JOB_S = 3.0
_KILLED = -9
#: A start looks how all other processes have ended, too, and how one has ended can be read only once.
_ENDS = threading.Lock()

Said = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """A row: its columns are those of the table."""

    id: str
    at: str
    fault: str
    receipt: str
    ending_shown: str
    ending_settled: str
    checkouts_sent: int

    @property
    def plan(self) -> Plan:
        """What happens in it."""
        return plan_of(self.at, self.fault)


@dataclass(slots=True)
class Outcome:
    """What became of a row.

    Attributes:
        shown: the ending that the visitor was shown last; "none".
        settled: what the journal holds in the end: the ending of the attempt, or "none" where there is none.
        carts: how many times `POST /carts` was sent for this visitor.
        wrong: what must not be, in words.
        lost: an attempt is not in the journal, or nobody looks at it any more.
        said: what the lives told, in order, for whoever looks for the reason.
    """

    shown: str = "none"
    settled: str = "none"
    carts: int = 0
    wrong: list[str] = field(default_factory=list)
    lost: bool = False
    said: list[Said] = field(default_factory=list)


def read_table(file: Path = TABLE) -> list[Case]:
    """The rows, in order."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [Case(**{**row, "checkouts_sent": int(row["checkouts_sent"])}) for row in rows]


def run_all(cases: Iterable[Case], folder: Path, workers: int) -> dict[str, Outcome]:
    """Run rows, so many at a time."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([*_PRELOADED])
    printers = _Printers()
    with printers, _sandboxes(workers) as sandboxes, ThreadPoolExecutor(workers) as threads:

        def run(case: Case) -> tuple[str, Outcome]:
            sandbox = sandboxes.get()
            try:
                return case.id, _run(case, folder / case.id, sandbox, printers, context)
            finally:
                sandboxes.put(sandbox)

        return dict(threads.map(run, cases))


def may_mount() -> bool:
    """Whether small file systems can be made here."""
    return os.geteuid() == 0


def _run(case: Case, folder: Path, sandbox: Sandbox, printers: _Printers, context: Any) -> Outcome:
    folder.mkdir()
    sandbox.network(up=True)
    sandbox.reset()
    plan, outcome = case.plan, Outcome()
    with printers.of(plan) as (settings, sheets), _small_disk(folder / "journal") if plan.small_disk else nullcontext():
        if settings:
            plan = replace(plan, settings={**plan.settings, "printer": settings})
        life = Life(sandbox, folder, plan, case.receipt)
        for number in range(_MOST_LIVES):
            said, code = _live(replace(life, number=number, came=("receipt",) in outcome.said), context)
            outcome.said += [*said, ("life ended", code)]
            if code != _KILLED:
                break
            if case.receipt == "at once" and ("receipt",) not in outcome.said:  # pagoPA goes on without the kiosk
                sandbox.event({"pagopa": "activate", "notice": NOTICE, "amount": AMOUNT})
                send_receipt(sandbox)
                outcome.said.append(("receipt",))
            move(folder / "clock", plan.away_s)
        _judge(outcome, sandbox, folder, sheets)
    return outcome


def _live(life: Life, context: Any) -> tuple[list[Said], int]:
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=live, args=(theirs, life), name=life.folder.name)
    with _ENDS:
        process.start()
    theirs.close()
    said: list[Said] = []
    with ours:
        try:
            while ours.poll(_LONGEST_S):
                said.append(ours.recv())
        except EOFError:
            wait([process.sentinel], _LONGEST_S)
    with _ENDS:
        process.join(0)
        code = process.exitcode
    if code is None:
        process.kill()
        said.append(("broken", f"not finished within {_LONGEST_S:g} s"))
        return said, 1
    return said, code


def _judge(outcome: Outcome, sandbox: Sandbox, folder: Path, sheets: Iterable[str]) -> None:
    said, wrong = outcome.said, outcome.wrong
    shown = list(_shown(said))
    outcome.shown = shown[-1] if shown else "none"
    outcome.carts = sum(one[0] == "sent" and one[1] == "checkout" for one in _before_gone(said))
    settled = next((one[1] for one in reversed(said) if one[0] == "settled"), None)
    wrong += [str(one[1]) for one in said if one[0] == "broken"]
    came = ("receipt",) in said
    if settled is None:
        outcome.lost, outcome.settled = True, "unknown"
    elif settled:
        outcome.settled = settled[0][1] if len(settled[0]) > 1 else "open"
    ids = {one[0] for one in settled or ()}
    if not set(control.carts_taken(sandbox)) <= ids or outcome.settled == "open":
        outcome.lost = True
    if "paid" in shown and not came:
        wrong.append("somebody was told paid who has not")
    if "paid" in shown and outcome.shown != "paid":
        wrong.append(f"paid became {outcome.shown}")
    on_the_list = came and ("fact", "listed") in said[: said.index(("receipt",))]
    if came and outcome.settled != "paid" and not on_the_list:
        wrong.append(f"paid, and in the end the journal says {outcome.settled}")
    if came and ("receipt later",) not in said:
        wrong.append("somebody who paid cannot get the receipt on a later day")
    if outcome.settled == "paid" and not came:
        wrong.append("the journal says paid without a receipt")
    if ("second cart",) in said:
        wrong.append("the same notice was sent to Checkout again")
    if len(ids) > 1:
        wrong.append("two attempts")
    told = [one[1] for one in said if one[0] == "paper"]
    out = [*(file.stem for file in (folder / "papers").glob("*.pdf")), *sheets]
    if set(told) & {"printed", "printed before"} and not out:
        wrong.append("said to be printed, and no paper came out")
    if len(out) > 1 and "printed" not in told[:-1]:
        wrong.append(f"{len(out)} papers")


def _before_gone(said: Iterable[Said]) -> Iterator[Said]:
    for one in said:
        if one == ("moment", "gone"):
            return
        yield one


def _shown(said: Iterable[Said]) -> Iterator[str]:
    return (str(one[1]) for one in _before_gone(said) if one[0] == "ending")


@contextmanager
def _small_disk(folder: Path) -> Iterator[None]:
    folder.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={_DISK_MB}m,mode=700", "kiosk", str(folder)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def _sandboxes(number: int) -> Iterator[SimpleQueue[Sandbox]]:
    with ThreadPoolExecutor(number) as starting:
        running = [sandbox_process.running(1.0) for _ in range(number)]
        free: SimpleQueue[Sandbox] = SimpleQueue()
        for sandbox in starting.map(lambda one: one.__enter__(), running):
            free.put(sandbox)
        try:
            yield free
        finally:
            for one in running:
                one.__exit__(None, None, None)


class _Printers:
    """A real CUPS, started when the first row asks for it; one row at a time has it."""

    def __init__(self) -> None:
        self._server: CupsServer | None = None
        self._turn = threading.Lock()

    def __enter__(self) -> _Printers:
        return self

    def __exit__(self, *_: object) -> None:
        if self._server is not None:
            self._server.close()

    @contextmanager
    def of(self, plan: Plan) -> Iterator[tuple[Mapping[str, object], Iterable[str]]]:
        """The section `printer` of the settings of a row, and the names of the sheets that come out meanwhile."""
        if not plan.paper:
            yield {}, ()
            return
        with self._turn:
            if self._server is None:
                self._server = CupsServer().__enter__()
            server = self._server
            server.bring_about(PrinterState(plan.paper))
            if plan.device:
                server.lead_to(plan.device)
            before = len(server.sheets())
            settings = {name: value for name, value in server.settings().items() if name != "roll"}
            yield settings | {"timeout_s": _JOB_S}, _Sheets(server, before)
            server.bring_about(PrinterState.OK)
            if plan.device:
                server.lead_to(server.printer.uri)


class _Sheets:
    def __init__(self, server: CupsServer, before: int) -> None:
        self._server = server
        self._before = before

    def __iter__(self) -> Iterator[str]:
        return iter([name for name, _ in self._server.sheets()[self._before :]])
