# SPDX-License-Identifier: EUPL-1.2
"""An IPP printer of our own (`ippeveprinter`) that keeps what it prints, for the tour and the tests."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from kiosk.lab.tour import guardian

# Where Debian keeps the programs of administrators, which ordinary users do not have in their PATH.
_PATH = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
_TOOL_S = 20.0

# The "mechanics" of the printer: a sheet that came out is a file that appears whole. With a fault, the printer says so
# and waits to be mended; what it prints after that is the sheet that it was printing.
_PRINT = """#!/bin/sh
if [ -e "{home}/fault" ]; then
    fault=$(cat "{home}/fault")
    echo "STATE: +$fault" >&2
    read -r _ <"{home}/mended"
    echo "STATE: -$fault" >&2
fi
name=$(printf '%s' "$IPP_JOB_NAME" | tr -c 'A-Za-z0-9-' _)
cp "$1" "{home}/sheets/.$$" && mv "{home}/sheets/.$$" "{home}/sheets/$name.$$.pdf"
"""


class IppPrinter:
    """One printer with one tray of A4 paper."""

    def __init__(self, name: str, home: Path, environment: Mapping[str, str]) -> None:
        """`home` is a folder of its own, made here; `environment` names the bus that the printer wants of Avahi."""
        self.port = free_port()
        self.uri = f"ipp://127.0.0.1:{self.port}/ipp/print"
        self._name = name
        self._home = home
        self._environment = environment
        self._process: subprocess.Popen[bytes] | None = None
        for folder in ("sheets", "device"):
            (home / folder).mkdir(parents=True)
        os.mkfifo(home / "mended")
        self._command = home / "print.sh"
        self._command.write_text(_PRINT.format(home=home))
        self._command.chmod(0o755)

    def switch_on(self) -> None:
        """Start it, with paper; nothing when it is on.

        Raises:
            TimeoutError: it does not answer.
        """
        if self._process is None:
            self._process = spawn(
                self._home / "output",
                self._environment,
                *("ippeveprinter", "-p", str(self.port), "-d", str(self._home / "device"), "-f", "application/pdf"),
                *("-r", "off", "-s", "600", "-c", str(self._command), f"{self._name}{self.port}"),
            )
            wait_for(lambda: answers(self.port), "start of ippeveprinter")

    def switch_off(self) -> None:
        """The printer is gone, with the jobs that it had; the spooler does not know yet."""
        if self._process is not None:
            end(self._process)
            self._process = None

    def files(self) -> list[Path]:
        """What came out, a file a document, in any order."""
        return list((self._home / "sheets").glob("[!.]*.pdf"))

    def sheets(self) -> list[tuple[str, bytes]]:
        """What came out, in that order: name of the job and bytes of the document."""
        return in_order(self.files())

    def take_paper_out(self) -> None:
        """A job that comes now waits in the printer."""
        self._fill("/media?size1=iso_a4_210x297mm&type1=stationery&level1=0&level3=-2")
        wait_for(lambda: b"media-empty" in self.reasons(), "the empty tray")

    def put_paper_in(self) -> None:
        """A job that waits in the printer comes out."""
        self._fill("/media?size1=iso_a4_210x297mm&type1=stationery&level1=250&level3=-2")
        wait_for(lambda: b"media-empty" not in self.reasons(), "the full tray")

    def waits_for_paper(self) -> bool:
        """Whether a job stands in the printer for want of paper."""
        return b"media-needed" in self.reasons()

    def break_down(self, reason: str) -> None:
        """The next job stands still in the middle, for that reason (IPP: cover-open, media-jam, …)."""
        (self._home / "fault").write_text(reason)

    def mend(self) -> None:
        """The job that stands still in the middle goes on."""
        (self._home / "fault").unlink()
        (self._home / "mended").write_text("\n")

    def set_toner(self, percent: int) -> None:
        """How much toner is left; few per cent make the printer call it low."""
        self._fill(f"/supplies?supply0=25&supply1={percent}")

    def reasons(self) -> bytes:
        """What it says of itself, in words of IPP."""
        said = tool(self._environment, "ipptool", "-tv", self.uri, "get-printer-attributes.test", check=False)
        return b" ".join(line for line in said.splitlines() if b"printer-state-reasons" in line)

    def _fill(self, form: str) -> None:
        """Fill in a form of the printer's own web pages, as a person beside it would open a tray."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.port}{form}", timeout=_TOOL_S) as page:
            if b"updated." not in page.read():
                raise RuntimeError(f"the printer did not take {form}")


def in_order(files: Iterable[Path]) -> list[tuple[str, bytes]]:
    """Name of the job and bytes of documents that came out, the first one first."""
    return [
        (file.name.split(".")[0], file.read_bytes()) for file in sorted(files, key=lambda file: file.stat().st_mtime_ns)
    ]


def is_installed(program: str) -> bool:
    """Whether a program is here, also among those of administrators."""
    return shutil.which(program, path=_PATH) is not None


def path_of(program: str) -> str:
    """Where a program is.

    Raises:
        FileNotFoundError: nowhere.
    """
    found = shutil.which(program, path=_PATH)
    if found is None:
        raise FileNotFoundError(program)
    return found


def environment_of(bus: Path) -> dict[str, str]:
    """The environment of programs that speak over that D-Bus socket, and English."""
    mark = {guardian.MARK: os.environ[guardian.MARK]} if guardian.MARK in os.environ else {}
    return {"PATH": _PATH, "LC_ALL": "C", "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={bus}", **mark}


def spawn(output: Path, environment: Mapping[str, str], program: str, *arguments: str) -> subprocess.Popen[bytes]:
    """Start a server in a process group of its own; what it says is appended to `output`."""
    with output.open("ab") as file:
        return subprocess.Popen(
            [path_of(program), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=subprocess.STDOUT,
            env=environment,
            start_new_session=True,
        )


def end(process: subprocess.Popen[bytes]) -> None:
    """End a server, and then what it may have left running."""
    process.terminate()
    try:
        process.wait(timeout=5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    while left := guardian.in_session(process.pid):  # cupsd gives its backends groups of their own, and forgets them
        guardian.kill(left)


def tool(environment: Mapping[str, str], program: str, *arguments: str, check: bool = True) -> bytes:
    """Run a program to its end and return what it said.

    Raises:
        RuntimeError: it failed, and `check` is set.
    """
    done = subprocess.run(
        [path_of(program), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=environment,
        timeout=_TOOL_S,
        check=False,
    )
    if check and done.returncode:
        raise RuntimeError(f"{program}: {done.stderr.decode()}{done.stdout.decode()}")
    return done.stdout


def wait_for(condition: Callable[[], bool], what: str, within_s: float = 15.0) -> None:
    """Wait for other processes; there is no signal of theirs to listen to.

    Raises:
        TimeoutError: it did not happen.
    """
    end_at = time.monotonic() + within_s
    while not condition():
        if time.monotonic() > end_at:
            raise TimeoutError(f"{what} did not happen within {within_s:g} s")
        time.sleep(0.02)


def free_port() -> int:
    """A port of this machine on which nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(port: int) -> bool:
    """Whether somebody listens on that port of this machine."""
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except OSError:
        return False
    return True
