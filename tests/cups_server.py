# SPDX-License-Identifier: EUPL-1.2
"""A CUPS of the tests' own: cupsd, an IPP printer that keeps what it prints, and the bus that the printer wants.

Nothing of the system's CUPS is touched: own configuration, spool, socket and ports.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

TOOLS = ("cupsd", "ippeveprinter", "dbus-daemon", "lpadmin", "cupsdisable", "cupsenable", "cupsreject", "ipptool")
_PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"

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
  JobPrivateAccess all
  JobPrivateValues none
  SubscriptionPrivateAccess all
  SubscriptionPrivateValues none
  <Limit All>
    Order deny,allow
    Allow all
  </Limit>
</Policy>
"""

# The "mechanics" of the printer: a sheet that came out is a file that appears whole, under the name of its job.
_PRINT = """#!/bin/sh
name=$(printf '%s' "$IPP_JOB_NAME" | tr -c 'A-Za-z0-9-' _)
cp "$1" "{home}/printed/.$$" && mv "{home}/printed/.$$" "{home}/printed/$name.pdf"
"""


def missing_tools() -> list[str]:
    """The programs that are not installed here."""
    return [tool for tool in TOOLS if shutil.which(tool, path=_PATH) is None]


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def wait_for(condition: Callable[[], bool], what: str, within_s: float = 15.0) -> None:
    """Wait for other processes; there is no signal of theirs to listen to."""
    end = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(f"{what} did not happen within {within_s:g} s")
        time.sleep(0.02)


class CupsServer:
    """A spooler with one queue, and the printer behind it. Use it as a context manager.

    The queue is raw by default: the printer gets the bytes that the spooler got. With `everywhere` it has the
    filters that ordinary queues have, and the printer gets what they make of the document.
    """

    queue = "kiosk"
    host = "127.0.0.1"

    def __init__(self, *, everywhere: bool = False) -> None:
        self._everywhere = everywhere
        self._processes: list[subprocess.Popen[bytes]] = []
        self.home = Path(tempfile.mkdtemp(prefix="kiosk-cups-"))
        self.port = _free_port()
        self.device_port = _free_port()
        self.device_uri = f"ipp://127.0.0.1:{self.device_port}/ipp/print"

    def __enter__(self) -> CupsServer:
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
        for process in reversed(self._processes):
            _end(process)
        self._processes.clear()
        shutil.rmtree(self.home, ignore_errors=True)

    # -- what happened ------------------------------------------------------------------------------------------

    def printed(self) -> dict[str, bytes]:
        """What came out of the printer: job name and bytes."""
        return {file.stem: file.read_bytes() for file in self._printed.glob("[!.]*.pdf")}

    def spooled(self) -> list[bytes]:
        """The documents as the spooler keeps them, in the order of the jobs."""
        return [file.read_bytes() for file in sorted((self.home / "spool").glob("d*-001"))]

    def error_log(self) -> str:
        """What cupsd logged, for the message of a failing test."""
        return (self.home / "error.log").read_text(errors="replace")

    # -- what is done to it -------------------------------------------------------------------------------------

    def stop_queue(self) -> None:
        """The queue takes jobs and does not print them."""
        self._tool("cupsdisable", self.queue)

    def start_queue(self) -> None:
        self._tool("cupsenable", self.queue)

    def reject_jobs(self) -> None:
        """The queue takes no jobs."""
        self._tool("cupsreject", self.queue)

    def take_paper_out(self) -> None:
        """The printer has no paper: a job that comes now waits in it."""
        self._fill("/media?size1=iso_a4_210x297mm&type1=stationery&level1=0&level3=-2")
        wait_for(lambda: b"media-empty" in self._device_reasons(), "the empty tray")

    def put_paper_in(self) -> None:
        """The printer has paper: a job that waits in it comes out."""
        self._fill("/media?size1=iso_a4_210x297mm&type1=stationery&level1=250&level3=-2")
        wait_for(lambda: b"media-empty" not in self._device_reasons(), "the full tray")

    def waits_for_paper(self) -> bool:
        """Whether a job stands in the printer for want of paper."""
        return b"media-needed" in self._device_reasons()

    def set_toner(self, percent: int) -> None:
        """How much toner is left; few per cent make the printer call it low."""
        self._fill(f"/supplies?supply0=25&supply1={percent}")

    def switch_printer_off(self) -> None:
        """The printer is gone; the spooler does not know yet."""
        _end(self._device)
        self._processes.remove(self._device)

    # -- how it starts ------------------------------------------------------------------------------------------

    def _start(self) -> None:
        # cupsd hands the files to its own user when it runs as root: it must be able to walk in.
        self.home.chmod(0o755)
        self._printed = self.home / "printed"
        for folder in ("printed", "root", "spool", "cache", "state", "device"):
            (self.home / folder).mkdir()
        (self.home / "bus.conf").write_text(_BUS.format(home=self.home))
        (self.home / "cups-files.conf").write_text(_FILES.format(home=self.home, server_bin=self._server_bin()))
        (self.home / "cupsd.conf").write_text(_CUPSD.format(home=self.home, port=self.port))
        command = self.home / "print.sh"
        command.write_text(_PRINT.format(home=self.home))
        command.chmod(0o755)
        # A bus of our own is all that ippeveprinter wants of Avahi.
        self._spawn("dbus-daemon", f"--config-file={self.home}/bus.conf", "--nofork", "--nopidfile")
        wait_for((self.home / "bus").exists, "start of dbus-daemon")
        self._device = self._spawn(
            *("ippeveprinter", "-p", str(self.device_port), "-d", str(self.home / "device"), "-f", "application/pdf"),
            *("-r", "off", "-s", "600", "-c", str(command), f"Kiosk{self.device_port}"),
        )
        # A copy: a security profile that is bound to the path of the system's cupsd would forbid it our folders.
        cupsd = shutil.copy2(_which("cupsd"), self.home / "cupsd")
        self._spawn(str(cupsd), "-f", "-c", f"{self.home}/cupsd.conf", "-s", f"{self.home}/cups-files.conf")
        wait_for(lambda: _answers(self.port), "start of cupsd")
        wait_for(lambda: _answers(self.device_port), "start of ippeveprinter")
        model = ("-m", "everywhere") if self._everywhere else ()
        self._tool("lpadmin", "-p", self.queue, "-E", "-v", self.device_uri, *model)

    def _server_bin(self) -> Path:
        installed = Path("/usr/lib/cups")
        if os.geteuid() == 0:
            return installed
        # Only root may execute the installed ipp backend; everybody may read it.
        own = self.home / "bin"
        (own / "backend").mkdir(parents=True)
        for name in ("daemon", "filter"):
            (own / name).symlink_to(installed / name)
        backend = own / "backend" / "ipp"
        shutil.copyfile(installed / "backend" / "ipp", backend)
        backend.chmod(0o755)
        return own

    def _environment(self) -> dict[str, str]:
        return {"PATH": _PATH, "LC_ALL": "C", "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self.home}/bus"}

    def _spawn(self, program: str, *arguments: str) -> subprocess.Popen[bytes]:
        with (self.home / f"{Path(program).name}.out").open("wb") as output:
            process = subprocess.Popen(
                [_which(program), *arguments],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=self._environment(),
            )
        self._processes.append(process)
        return process

    def _tool(self, program: str, *arguments: str, server: bool = True) -> None:
        where = ("-h", f"{self.host}:{self.port}") if server else ()
        done = subprocess.run(
            [_which(program), *where, *arguments],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=self._environment(),
            timeout=20,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{program}: {done.stderr.decode()}{done.stdout.decode()}")

    def _fill(self, form: str) -> None:
        """Fill in a form of the printer's own web pages, as a person beside it would open a tray."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.device_port}{form}", timeout=10) as page:
            if b"updated." not in page.read():
                raise RuntimeError(f"the printer did not take {form}")

    def _device_reasons(self) -> bytes:
        asked = subprocess.run(
            [_which("ipptool"), "-tv", self.device_uri, "get-printer-attributes.test"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=self._environment(),
            timeout=20,
            check=False,
        )
        return b" ".join(line for line in asked.stdout.splitlines() if b"printer-state-reasons" in line)


def _which(program: str) -> str:
    found = shutil.which(program, path=_PATH)
    if found is None:
        raise FileNotFoundError(program)
    return found


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
