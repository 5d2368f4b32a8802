# SPDX-License-Identifier: EUPL-1.2
"""A CUPS of our own for the tour and the tests: cupsd, an A4 printer and a roll printer that keep what they print.

Nothing of the system's CUPS is touched: own configuration, spool, socket and ports.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from enum import Enum
from pathlib import Path
from types import TracebackType

from kiosk.lab.tour import guardian
from kiosk.lab.tour.ipp_printer import (
    IppPrinter,
    answers,
    end,
    environment_of,
    free_port,
    in_order,
    is_installed,
    path_of,
    spawn,
    tool,
    wait_for,
)

_TOOLS = (
    "cupsd",
    "ippeveprinter",
    "dbus-daemon",
    "lpadmin",
    "cupsdisable",
    "cupsenable",
    "cupsreject",
    "lpstat",
    "ipptool",
)

_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={home}/bus</listen>
<policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""

_FILES = """ServerRoot {home}/root
ServerBin {server_bin}
RequestRoot {home}/spool
CacheDir {home}/cache
StateDir {home}/state
AccessLog {home}/access.log
ErrorLog {home}/error.log
PageLog {home}/page.log
"""

# What jobs are is kept as an ordinary CUPS keeps it, and who may do what with them is ruled as there (cupsd.conf of
# Debian): only the owner of a job sees its name, cancels it and removes it. Everybody may administer.
_CUPSD = """LogLevel debug
Listen 127.0.0.1:{port}
Listen {home}/cups.sock
Browsing No
WebInterface No
DefaultAuthType None
PreserveJobHistory Yes
PreserveJobFiles Yes
<Location />
  Order allow,deny
  Allow 127.0.0.1
</Location>
<Policy default>
  JobPrivateAccess default
  JobPrivateValues default
  SubscriptionPrivateAccess default
  SubscriptionPrivateValues default
  <Limit Send-Document Hold-Job Release-Job Restart-Job Purge-Jobs Set-Job-Attributes Cancel-Job Cancel-My-Jobs>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""

#: A device that takes every job, says that it is done, and gives no paper: `lead_to("swallow:/")`.
_SWALLOW = """#!/bin/sh
[ $# -eq 0 ] || cat "${6:--}" > /dev/null
"""


class PrinterState(Enum):
    """What the tour's verb `printer` can bring about."""

    OK = "ok"
    MEDIA_EMPTY = "media-empty"
    STOPPED = "stopped"
    OFF = "off"


class PrinterPackagesMissing(Exception):
    """There is no CUPS here to start; the message is one sentence."""


def missing_tools() -> list[str]:
    """The programs that are not installed here."""
    return [name for name in _TOOLS if not is_installed(name)]


class CupsServer:
    """A spooler with a queue for each of its two printers. Use it as a context manager.

    The queues are raw by default: a printer gets the bytes that the spooler got. With `everywhere` the A4 queue has the
    filters that ordinary queues have, and the printer gets what they make of the document.

    Attributes:
        printer, roll: the A4 printer and the roll printer, from the start of the server on.
    """

    queue = "kiosk"
    roll_queue = "roll"
    host = "127.0.0.1"

    printer: IppPrinter
    roll: IppPrinter

    def __init__(self, *, everywhere: bool = False) -> None:
        """Nothing is started yet.

        Raises:
            PrinterPackagesMissing: CUPS is not installed.
        """
        missing = missing_tools()
        if missing:
            raise PrinterPackagesMissing(
                f"A printer cannot be played here: {', '.join(missing)} missing "
                "(./kiosk.sh setup installs the packages cups-daemon, cups-client, cups-ipp-utils and dbus)."
            )
        self._everywhere = everywhere
        self._processes: list[subprocess.Popen[bytes]] = []
        self._printers: list[IppPrinter] = []
        self._state = PrinterState.OK
        self.home = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
        self.port = free_port()

    def __enter__(self) -> CupsServer:
        """Start all of it.

        Raises:
            TimeoutError, RuntimeError: a part of it does not start.
        """
        try:
            self._start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End all processes and remove all files."""
        for printer in self._printers:
            printer.switch_off()
        for process in reversed(self._processes):
            end(process)
        self._processes.clear()
        shutil.rmtree(self.home, ignore_errors=True)

    def settings(self) -> dict[str, object]:
        """The section `printer` of the settings of a kiosk that prints here."""
        roll = {"queue": self.roll_queue}
        return {"kind": "cups", "host": self.host, "port": self.port, "queue": self.queue, "roll": roll}

    # -- what happened ------------------------------------------------------------------------------------------

    def sheets(self) -> list[tuple[str, bytes]]:
        """What came out of both printers: name of the job and bytes, A4 first."""
        return [*self.printer.sheets(), *self.roll.sheets()]

    def sheets_in_order(self) -> list[tuple[str, bytes]]:
        """The same in the order in which it came out."""
        return in_order([*self.printer.files(), *self.roll.files()])

    def has_jobs(self) -> bool:
        """Whether anything is still to be printed."""
        return bool(self._tool("lpstat", "-o").strip())

    def spooled(self) -> list[bytes]:
        """The documents that the spooler keeps, in the order of the jobs."""
        return [file.read_bytes() for file in sorted((self.home / "spool").glob("d*-001"))]

    def history(self) -> list[str]:
        """What the spooler keeps of its jobs, a file a job."""
        return sorted(file.name for file in (self.home / "spool").glob("c*"))

    def error_log(self) -> str:
        """What cupsd logged, for the message of a failing test."""
        return (self.home / "error.log").read_text(errors="replace")

    # -- what is done to it -------------------------------------------------------------------------------------

    @property
    def state(self) -> PrinterState:
        """The state that was brought about last."""
        return self._state

    def bring_about(self, state: PrinterState) -> None:
        """Bring both printers, or their queues, into a state; from any other one."""
        undo = {
            PrinterState.MEDIA_EMPTY: IppPrinter.put_paper_in,
            PrinterState.OFF: IppPrinter.switch_on,
        }
        do = {
            PrinterState.MEDIA_EMPTY: IppPrinter.take_paper_out,
            PrinterState.OFF: IppPrinter.switch_off,
        }
        if self._state is PrinterState.STOPPED:
            self.start_queues()
        for printer in self._printers:
            if self._state in undo and state is not self._state:
                undo[self._state](printer)
            if state in do and state is not self._state:
                do[state](printer)
        if state is PrinterState.STOPPED:
            self.stop_queues()
        self._state = state

    def stop_queues(self) -> None:
        """The queues take jobs and do not print them."""
        self._tool("cupsdisable", self.queue, self.roll_queue)

    def start_queues(self) -> None:
        """The queues print."""
        self._tool("cupsenable", self.queue, self.roll_queue)

    def reject_jobs(self) -> None:
        """The queues take no jobs."""
        self._tool("cupsreject", self.queue, self.roll_queue)

    def lead_to(self, device_uri: str) -> None:
        """The A4 queue prints to another device."""
        self._tool("lpadmin", "-p", self.queue, "-E", "-v", device_uri)

    def restart(self) -> None:
        """The spooler goes and comes back, with the jobs that it had."""
        end(self._processes.pop())
        self._start_cupsd()

    # -- how it starts ------------------------------------------------------------------------------------------

    def _start(self) -> None:
        guardian.watch()  # these servers are not ours, and know nothing of us
        # cupsd hands the files to its own user when it runs as root: it must be able to walk in.
        self.home.chmod(0o755)
        for folder in ("root", "spool", "cache", "state"):
            (self.home / folder).mkdir()
        bus = self.home / "bus"
        self._environment = environment_of(bus)
        (self.home / "bus.conf").write_text(_BUS.format(home=self.home))
        (self.home / "cups-files.conf").write_text(_FILES.format(home=self.home, server_bin=self._server_bin()))
        (self.home / "cupsd.conf").write_text(_CUPSD.format(home=self.home, port=self.port))
        # A bus of our own is all that ippeveprinter wants of Avahi.
        self._spawn("dbus-daemon", f"--config-file={self.home}/bus.conf", "--nofork", "--nopidfile")
        wait_for(bus.exists, "start of dbus-daemon")
        self.printer, self.roll = (
            IppPrinter(name, self.home / name, self._environment) for name in (self.queue, self.roll_queue)
        )
        self._printers = [self.printer, self.roll]
        for printer in self._printers:
            printer.switch_on()
        # A copy: a security profile that is bound to the path of the system's cupsd would forbid it our folders.
        shutil.copy2(path_of("cupsd"), self.home / "cupsd")
        self._start_cupsd()
        model = ("-m", "everywhere") if self._everywhere else ()
        self._tool("lpadmin", "-p", self.queue, "-E", "-v", self.printer.uri, *model)
        self._tool("lpadmin", "-p", self.roll_queue, "-E", "-v", self.roll.uri)

    def _start_cupsd(self) -> None:
        files = ("-c", f"{self.home}/cupsd.conf", "-s", f"{self.home}/cups-files.conf")
        self._spawn(str(self.home / "cupsd"), "-f", *files)
        wait_for(lambda: answers(self.port), "start of cupsd")

    def _server_bin(self) -> Path:
        """A folder of our own: only root may execute the installed backend, and one of ours stands beside it."""
        installed, own = Path("/usr/lib/cups"), self.home / "bin"
        (own / "backend").mkdir(parents=True)
        for name in ("daemon", "filter"):
            (own / name).symlink_to(installed / name)
        shutil.copyfile(installed / "backend" / "ipp", own / "backend" / "ipp")
        (own / "backend" / "swallow").write_text(_SWALLOW)
        for backend in (own / "backend").iterdir():
            backend.chmod(0o755)
        return own

    def _spawn(self, program: str, *arguments: str) -> None:
        output = self.home / f"{Path(program).name}.out"
        self._processes.append(spawn(output, self._environment, program, *arguments))

    def _tool(self, program: str, *arguments: str) -> bytes:
        return tool(self._environment, program, "-h", f"{self.host}:{self.port}", *arguments)
