# SPDX-License-Identifier: EUPL-1.2
"""A settings file as text: what is no TOML in it, and on which line a setting stands."""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

_AT_LINE = re.compile(r"^(.*) \(at line ([0-9]+), column ([0-9]+)\)$", re.DOTALL)
_AT_THE_END = re.compile(r"^(.*) \(at end of document\)$", re.DOTALL)
#: The name in the header of a section, however that ends.
_HEADER = re.compile(r"\s*(\[{1,2})\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)")
#: A list or a text that is not closed is looked for in so many lines.
_LONGEST_VALUE = 200
#: Blanks of typography, and characters without width: they come with what is copied.
_UNSEEN = re.compile("[\u00a0\u2000-\u200f\u202f\u2060\ufeff]")
_BOM = b"\xef\xbb\xbf"
_OTHER_BOMS = (b"\xff\xfe", b"\xfe\xff")
#: So many lines that are no TOML are named; whoever gave us another file need not read them all.
_MOST = 20
#: Larger files are none of settings; the limit keeps a wrong name from filling the memory.
_MAX_BYTES = 1_000_000


class LineFault(NamedTuple):
    """What is wrong with a line, from 1; 0 for the whole file."""

    line: int
    message: str


class SettingsFile:
    """A settings file that was read. Lines that are no TOML are left out, and named.

    Attributes:
        data: what could be read.
        faults: what could not; empty for a file that is whole.
    """

    def __init__(self, content: bytes) -> None:
        self.faults: list[LineFault] = []
        self.data: Mapping[str, object] = {}
        self._lines = self._decoded(content).split("\n")
        while True:
            try:
                self.data = tomllib.loads("\n".join(self._lines))
            except tomllib.TOMLDecodeError as error:
                if not self._left_out(error):
                    break
            except RecursionError:
                self.faults.append(LineFault(0, "lists or sections lie too deep in each other"))
                break
            else:
                break
        self.faults.sort()

    @classmethod
    def read(cls, path: Path) -> SettingsFile:
        """Read a file.

        Raises:
            OSError: it cannot be read.
        """
        with path.open("rb") as file:
            return cls(file.read(_MAX_BYTES + 1))

    def line_of(self, where: Sequence[str | int]) -> int:
        """The line, from 1, on which that setting stands, else the section that lacks it; 0 where neither does.

        TOML's parser tells no lines: the place is the first statement with which a beginning of the file has it.
        """
        path = list(where)
        while path and not _has(self.data, path):
            path.pop()
        if not path:
            return 0
        lines = range(len(self._lines) + 1)
        last = bisect_left(lines, True, key=lambda number: _has(self._beginning(number)[1], path))
        return self._beginning(last - 1)[0] + 1

    def _beginning(self, end: int, most: int = 0) -> tuple[int, Mapping[str, object]]:
        """The longest beginning of at most `end` lines that is TOML: how many lines, and its data.

        Args:
            most: so many lines may be left out; 0: all.
        """
        for number in range(end, max(0, end - most) if most else 0, -1):
            try:
                return number, tomllib.loads("\n".join(self._lines[:number]))
            except tomllib.TOMLDecodeError:
                continue
        return (end if most and end > most else 0), {}

    def _begun(self, end: int) -> int:
        """The line, from 1 and up to `end`, with which begins what is not closed there; 0 where it is far away."""
        whole, _ = self._beginning(end, most=_LONGEST_VALUE)
        return whole + 1 if whole < end else 0

    def _decoded(self, content: bytes) -> str:
        if len(content) > _MAX_BYTES:
            self.faults.append(LineFault(0, f"the file is larger than {_MAX_BYTES // 1000} kB: it is no settings file"))
            return ""
        if content.startswith(_OTHER_BOMS) or b"\x00" in content[:64]:
            self.faults.append(LineFault(0, "the file is written in UTF-16: save it as UTF-8"))
            return ""
        content = content.removeprefix(_BOM).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            self.faults.append(LineFault(line, "a letter here is not written in UTF-8: save the file as UTF-8"))
            return content.decode("utf-8", errors="replace")

    def _left_out(self, error: tomllib.TOMLDecodeError) -> bool:
        """Name what is wrong and leave the line out; False when there is nothing more to leave out."""
        reason = str(error)
        at_line, at_end = _AT_LINE.match(reason), _AT_THE_END.match(reason)
        if at_line:
            message, line, column = at_line[1], int(at_line[2]), int(at_line[3])
        else:
            message, line, column = (at_end[1] if at_end else reason), len(self._lines), 0
        if at_end or message.startswith("Unclosed"):  # the parser names where it gave up, not where that begins
            line, column = self._begun(line if at_end else line - 1) or line, 0
        text = self._lines[line - 1]
        column_note = f" (column {column})" if column else ""
        self.faults.append(LineFault(line, f"not TOML{column_note}: {_in_words(message, text)}"))
        if not text.strip() or len(self.faults) >= _MOST:
            return False
        header = _HEADER.match(text)
        mended = f"{header[1]}{header[2]}{']' * len(header[1])}" if header else ""  # what follows belongs there
        self._lines[line - 1] = mended if mended != text else ""
        return True


def _has(data: object, path: Sequence[str | int]) -> bool:
    for step in path:
        if isinstance(step, int):
            if not isinstance(data, list) or step >= len(data):
                return False
            data = data[step]
        elif isinstance(data, dict) and step in data:
            data = data[step]
        else:
            return False
    return True


def _in_words(message: str, text: str) -> str:
    """What a technician may do about it. The line itself is not shown: a password may stand there."""
    _, equals, value = text.partition("=")
    value = value.strip()
    if _UNSEEN.search(text.partition('"')[0]):
        return "a character that nobody sees (a blank of a web page) stands here: type the line anew"
    if not equals and not text.lstrip().startswith("["):
        return 'a setting is written as name = "value"'
    if equals and re.match(r"[+-]?0[0-9]", value):
        return "a number that begins with 0 must stand in quotation marks"
    if equals and re.match(r"(true|false)\b", value, re.IGNORECASE):
        return "true and false are written in small letters"
    if equals and re.match(r"[0-9]+,[0-9]", value):
        return "a number has a point, not a comma"
    if equals and value[:1] in ("“", "”", "„", "«", "‘", "’"):
        return 'quotation marks must be straight ones: "'
    if equals and re.match(r'"[^"]*\\', value):
        return "a backslash must be written twice, or the text in single quotation marks"
    if message.startswith("Unclosed array") or (message == "Invalid value" and value.startswith("[")):
        return "this list is not closed: ] is missing"
    if value.startswith(('"""', "'''")) and message.startswith(("Unterminated", "Expected")):
        return "this text is not closed: three quotation marks are missing"
    if message in ("Illegal character '\\n'", "Found invalid character '\\n'", 'Expected "\'"'):
        return "this text is not closed: a quotation mark is missing"
    if equals and re.match(r"[^\W\d]", value):
        return "a text must stand in quotation marks"
    if "Cannot declare" in message or "Cannot overwrite" in message:
        return "this name stands twice"
    return message[:1].lower() + message[1:]
