# SPDX-License-Identifier: EUPL-1.2
"""A connection to Speech Dispatcher by its own protocol (SSIP), over its socket.

Its manual is doc/ssip.texi of https://github.com/brailcom/speechd. Each command is answered by lines that begin with
three digits, followed by `-` on all but the last; lines of 7xx in between tell what becomes of a message.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections import deque
from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path

from kiosk.boundary import run_within, translate_errors
from kiosk.errors import Outage

PROGRAM = "speech-dispatcher"
#: An answer takes some thousandths of a second; the list of voices, which is long, a few tenths.
ANSWER_S = 3.0
#: A start takes about a second where the engine's voices are read anew.
START_S = 10.0
#: The list of voices of espeak-ng has 13,000 lines of 40 characters.
_LONGEST_LINE = 1 << 16


class Told(Enum):
    """What becomes of a message."""

    BEGAN = "701"
    ENDED = "702"
    CANCELLED = "703"


def usual_socket() -> Path:
    """Where Speech Dispatcher listens for this account, as its own library looks for it."""
    address = os.environ.get("SPEECHD_ADDRESS", "")
    if address.startswith("unix_socket:"):
        return Path(address.removeprefix("unix_socket:"))
    runtime = os.environ.get("XDG_RUNTIME_DIR") or os.path.expanduser("~/.cache")
    return Path(runtime, "speech-dispatcher", "speechd.sock")


def is_installed(socket: Path) -> bool:
    """It runs, or can be started."""
    return socket.exists() or shutil.which(PROGRAM) is not None


class Connection:
    """One connection. `told(id of the message, what became of it)` and `lost()` are called in the loop's thread."""

    def __init__(
        self,
        reader: asyncio.StreamReader,
        writer: asyncio.StreamWriter,
        told: Callable[[str, Told], None],
        lost: Callable[[], None],
    ) -> None:
        self._reader, self._writer = reader, writer
        self._told, self._lost = told, lost
        self._answers: deque[asyncio.Future[list[str]]] = deque()
        self._one_at_a_time = asyncio.Lock()
        self.alive = True
        self._reading = asyncio.get_running_loop().create_task(self._read())

    @classmethod
    async def open(cls, socket: Path, told: Callable[[str, Told], None], lost: Callable[[], None]) -> Connection:
        """Connect; whoever does not run is started.

        Raises:
            Outage: it is not there, does not start or does not answer.
        """
        with translate_errors(Outage, "the voice cannot be reached"):
            try:
                streams = await asyncio.open_unix_connection(str(socket), limit=_LONGEST_LINE)
            except (FileNotFoundError, ConnectionRefusedError):
                await _start(socket)
                streams = await asyncio.open_unix_connection(str(socket), limit=_LONGEST_LINE)
            connection = cls(*streams, told, lost)
            for command in ("CLIENT_NAME kiosk:screen:main", "NOTIFICATION ALL ON", "SSML_MODE OFF", "PRIORITY TEXT"):
                await connection.command(f"SET SELF {command}")
            return connection

    async def command(self, line: str) -> list[str]:
        """Send a command. Returns the lines of its answer without their numbers.

        Raises:
            Outage: it is refused, not answered in time, or the connection is lost.
        """
        async with self._one_at_a_time:
            return await self._exchange(line)

    async def voices(self) -> list[tuple[str, str]]:
        """The engine's voices: the name of each, and its language (ISO 639-1).

        Raises:
            Outage: as for `command`.
        """
        fields = (line.split("\t") for line in await self.command("LIST SYNTHESIS_VOICES"))
        return [(field[0], field[1].split("-")[0]) for field in fields if len(field) > 1]

    async def speak(self, text: str) -> str:
        """Have a text said; a single character by its name. Returns the id of the message.

        Raises:
            Outage: as for `command`.
        """
        lines = text.replace("\r", " ").split("\n")
        data = "\r\n".join("." + line if line.startswith(".") else line for line in lines)
        async with self._one_at_a_time:
            if len(data) == 1:
                return (await self._exchange(f"CHAR {data}"))[0]
            await self._exchange("SPEAK")
            return (await self._exchange(f"{data}\r\n."))[0]

    def close(self) -> None:
        """Have it be silent and leave it; nothing more is told."""
        if self.alive and not self._one_at_a_time.locked():
            self._writer.write(b"CANCEL SELF\r\n")
        self.alive = False
        self._reading.cancel()
        self._writer.close()

    async def _exchange(self, line: str) -> list[str]:
        answer: asyncio.Future[list[str]] = asyncio.get_running_loop().create_future()
        with translate_errors(Outage, "the voice does not answer"):
            if not self.alive:
                raise ConnectionResetError
            self._answers.append(answer)
            self._writer.write(f"{line}\r\n".encode())
            try:
                async with asyncio.timeout(ANSWER_S):
                    return await answer
            except TimeoutError:  # its answers cannot be told apart any more
                self._writer.close()
                raise

    async def _read(self) -> None:
        lines: list[str] = []
        try:
            while line := (await self._reader.readline()).decode("utf-8", "replace").rstrip("\r\n"):
                lines.append(line[4:])
                if line[3:4] == "-":
                    continue
                self._take(line[:3], lines)
                lines = []
        except (OSError, ValueError):  # it is gone, or sends what is no line
            pass
        self.alive = False
        self._writer.close()
        for answer in self._answers:
            if not answer.done():
                answer.set_exception(Outage("the voice has gone"))
                answer.exception()  # whoever waited may be gone, too
        self._lost()

    def _take(self, code: str, lines: list[str]) -> None:
        if code.startswith("7"):
            if code in {told.value for told in Told}:
                self._told(lines[0], Told(code))
        elif self._answers:
            answer = self._answers.popleft()
            if answer.done():
                return
            if code.startswith("2"):
                answer.set_result(lines)
            else:
                answer.set_exception(Outage(f"the voice refuses: {code}"))


async def _start(socket: Path) -> None:
    """Start it as its own library does: it goes into the background once it listens."""
    socket.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    command = [PROGRAM, "--spawn", "--communication-method", "unix_socket", "--socket-path", str(socket)]
    silent = subprocess.DEVNULL
    start = partial(subprocess.run, command, stdin=silent, stdout=silent, stderr=silent, timeout=START_S)
    await run_within(START_S + 1.0, start, "start the voice")
