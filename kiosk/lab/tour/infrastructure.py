# SPDX-License-Identifier: EUPL-1.2
"""What stands around a kiosk that is played at, and stays when it is off: servers, network, printers, journal, time."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from kiosk.config import Settings
from kiosk.lab import moved_clock
from kiosk.lab.tour import sandbox_process
from kiosk.lab.tour.paper import CupsPaper, FolderPaper, Paper
from kiosk.lab.tour.play import Play
from kiosk.lab.tour.printer_process import CupsServer, PrinterState
from kiosk.lab.tour.sandbox_process import Sandbox, SandboxFailed
from kiosk.lab.tour.sandbox_settings import sandbox_settings
from kiosk.lab.tour.steps import Step


class NotDone(Exception):
    """What a step wanted done around the kiosk did not happen; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Endpoints:
    """What a kiosk must know of the servers, printers and files around it.

    Attributes:
        journal: the folder of its journal.
        clock: the file that says how far its clock is ahead.
        printer: the section of that name; empty: documents become files beside the pictures.
    """

    sandbox: Sandbox
    journal: Path
    clock: Path
    printer: Mapping[str, object] = field(default_factory=dict)

    def settings(self, play: Play, scanner: Mapping[str, object]) -> Settings:
        """The settings of a kiosk here, with that section `scanner`."""
        return sandbox_settings(
            self.sandbox,
            play.folder,
            self.journal,
            lang=play.lang,
            speed=play.speed,
            scanner=scanner,
            printer=self.printer,
            journal_kb=play.journal_kb,
            easy_access=play.easy_access,
        )


class Infrastructure:
    """The servers, network, printers and clock around a kiosk, and what can be done to them.

    Attributes:
        paper: what its printers gave.
    """

    def __init__(self, endpoints: Endpoints, paper: Paper, printers: CupsServer | None) -> None:
        self.endpoints = endpoints
        self.paper = paper
        self._printers = printers

    def act(self, step: Step) -> None:
        """Do what a step of `steps.AROUND` wants. Blocks; any thread may call it.

        Raises:
            NotDone: it did not happen.
        """
        try:
            self._act(step)
        except (SandboxFailed, OSError, RuntimeError, ValueError) as error:
            raise NotDone(str(error)) from None

    def _act(self, step: Step) -> None:
        sandbox = self.endpoints.sandbox
        match step.do:
            case "event":
                answer = sandbox.event(dict(step.fields))
                if answer != "OK":
                    raise NotDone(f"GovPay refused the event: {answer}")
            case "clock":
                seconds = float(step.fields["advance_s"])
                sandbox.advance(seconds)
                moved_clock.move(self.endpoints.clock, seconds)
            case "network":
                sandbox.network(up=step.text("state") == "up")
            case "printer" if self._printers is not None:
                self._printers.bring_about(PrinterState(step.text("state")))
            case _:
                raise NotDone(f"nothing here can do {step.do}")


@contextmanager
def set_up(play: Play) -> Iterator[Infrastructure]:
    """Set up what a play needs: a sandbox, and a CUPS with printers where a step speaks of them.

    Raises:
        SandboxFailed: the sandbox does not start.
        PrinterPackagesMissing: there is no CUPS here.
        NotDone: the printers do not start.
    """
    with ExitStack() as stack:
        home = Path(stack.enter_context(TemporaryDirectory(prefix="kiosk-tour-")))
        printers = stack.enter_context(_printers()) if any(step.do == "printer" for step in play.steps) else None
        sandbox = stack.enter_context(sandbox_process.running(play.speed))
        section = printers.settings() if printers is not None else {}
        paper = CupsPaper(printers, play.folder) if printers is not None else FolderPaper(play.folder, play.folder)
        yield Infrastructure(Endpoints(sandbox, home / "journal", home / "clock", section), paper, printers)


@contextmanager
def _printers() -> Iterator[CupsServer]:
    with ExitStack() as stack:
        try:
            printers = stack.enter_context(CupsServer())
        except (OSError, RuntimeError) as error:
            raise NotDone(f"the printers do not start: {error}") from None
        yield printers
