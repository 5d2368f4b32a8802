# SPDX-License-Identifier: EUPL-1.2
"""What the keys of a scanner write: on any layout, on a keypad without Num Lock, and as numbers with ALT."""

from __future__ import annotations

import re
import string
from functools import cache
from itertools import groupby

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_US = "|\\-_=+[{]};:'\"/?<>`~@#^&*()"
_ITALIAN = "§ù'?ì^èé+*òçà°-_;:\\|\"£&/()="
#: What an Italian system reads when a scanner set to the American layout presses the keys of a text, and the reverse.
US_READ_AS_ITALIAN = str.maketrans(dict(zip(_US, _ITALIAN, strict=True)))
ITALIAN_READ_AS_US = str.maketrans(dict(zip(_ITALIAN, _US, strict=True)))

#: STX, ETX, EOT and the separators FS to US: some codes hold them, and scanners frame codes with them.
_CONTROL_CHARACTERS = frozenset("\x02\x03\x04\x1c\x1d\x1e\x1f")
_LONGEST = 4096
# Where a release of ALT does not tell the numbers of characters apart, their first digits do.
_NUMBER = re.compile("0[0-9]{3}|[12][0-9]{2}|[3-9][0-9]")


@cache
def _keypad() -> dict[int, str]:
    """The keys of the keypad without Num Lock, and its digits. Qt's list of keys loads slowly: not with the program."""
    key = Qt.Key
    keys = (key.Key_Insert, key.Key_End, key.Key_Down, key.Key_PageDown, key.Key_Left, key.Key_Clear, key.Key_Right,
            key.Key_Home, key.Key_Up, key.Key_PageUp)  # fmt: skip
    return {code.value: str(digit) for digit, code in enumerate(keys)}


@cache
def _modifiers() -> frozenset[int]:
    key = Qt.Key
    keys = (key.Key_Shift, key.Key_Control, key.Key_Alt, key.Key_AltGr, key.Key_Meta, key.Key_CapsLock,
            key.Key_NumLock, key.Key_ScrollLock)  # fmt: skip
    return frozenset(code.value for code in keys)


@cache
def _ends() -> dict[int, str]:
    return {Qt.Key.Key_Return.value: "\r", Qt.Key.Key_Enter.value: "\r", Qt.Key.Key_Tab.value: "\t"}


@cache
def _ends_with_control() -> dict[int, str]:
    """CR, LF and HT as scanners that imitate a terminal send them."""
    return {Qt.Key.Key_M.value: "\r", Qt.Key.Key_J.value: "\n", Qt.Key.Key_I.value: "\t"}


def _has(event: QKeyEvent, modifier: Qt.KeyboardModifier) -> bool:
    return bool(event.modifiers() & modifier)


def is_modifier(event: QKeyEvent) -> bool:
    """Whether the key is Shift, Alt or the like, which write nothing by themselves."""
    return event.key() in _modifiers()


def end_of(event: QKeyEvent) -> str:
    """What the key that ends a code writes; empty for other keys."""
    if event.text() in ("\r", "\n"):
        return event.text()
    if _has(event, Qt.KeyboardModifier.ControlModifier):
        return _ends_with_control().get(event.key(), "")
    return _ends().get(event.key(), "")


def typed_by(event: QKeyEvent) -> str:
    """What a hand writes with the key; empty for keys that do something else."""
    text = event.text()
    does = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return "" if not text.isprintable() or event.modifiers() & does or _alt_digit(event) else text


def _alt_digit(event: QKeyEvent) -> str:
    if not _has(event, Qt.KeyboardModifier.AltModifier):
        return ""
    text = event.text()
    return text if len(text) == 1 and text in string.digits else _keypad().get(event.key(), "")


def _alt_character(number: str) -> str:
    """The character that ALT and a number write: of code page 437, of 1252 after a zero, of Unicode beyond 255."""
    code = int(number[:7])
    if code > 255:
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    return bytes((code,)).decode("cp1252" if number.startswith("0") else "cp437", "replace")


def _alt_characters(numbers: list[str]) -> str:
    if all(len(number) == 1 for number in numbers):
        numbers = _NUMBER.findall("".join(numbers))
    return "".join(map(_alt_character, numbers))


class Burst:
    """Keys that follow each other faster than hands press them.

    Attributes:
        keys: how many, without Shift, Alt and the like.
        began_ms, last_ms: when the first and the last one was pressed, by the clock of the events.
    """

    def __init__(self) -> None:
        self.keys = 0
        self.began_ms = self.last_ms = 0
        self._strokes: list[tuple[str, str]] = []  # what it is (character, alt, moves or other) and what it writes
        self._shown = ""
        self._number = ""  # digits since ALT was pressed

    def press(self, event: QKeyEvent) -> None:
        """A key was pressed."""
        self.last_ms = event.timestamp()
        self.began_ms = self.began_ms if self.keys else self.last_ms
        if is_modifier(event):
            return
        self.keys += 1
        if digit := _alt_digit(event):
            self._number = (self._number + digit)[:_LONGEST]
            return
        self._number_ends()
        moves = _keypad().get(event.key(), "")
        text = event.text()
        if end := end_of(event):
            self._add("other", "", end)
        elif text and (text in _CONTROL_CHARACTERS or typed_by(event)):
            self._add("character", text, text)
        elif moves and _has(event, Qt.KeyboardModifier.KeypadModifier):
            self._add("character", moves, _named(event))
        else:
            self._add("moves" if moves else "other", moves, _named(event))

    def release(self, event: QKeyEvent) -> None:
        """A key was released: with ALT goes the number of a character."""
        if event.key() == Qt.Key.Key_Alt:
            self._number_ends()

    def _number_ends(self) -> None:
        if self._number:
            number, self._number = self._number, ""
            self._add("alt", number, f"<Alt+{number}>")

    def _add(self, kind: str, writes: str, shown: str) -> None:
        if len(self._strokes) < _LONGEST:  # a scanner that is out of its mind fills no memory
            self._strokes.append((kind, writes))
            self._shown += shown

    def text(self) -> str:
        """The characters that were written; digits, where nothing but keys came that move a cursor."""
        self._number_ends()
        wanted = ("character", "alt") if any(kind in ("character", "alt") for kind, _ in self._strokes) else ("moves",)
        strokes = [stroke for stroke in self._strokes if stroke[0] in wanted]
        runs = ((kind, [writes for _, writes in run]) for kind, run in groupby(strokes, key=lambda stroke: stroke[0]))
        return "".join(_alt_characters(run) if kind == "alt" else "".join(run) for kind, run in runs)

    def shown(self) -> str:
        """All keys for a technician: what they write, else their names, `<Home>`, `<Alt+080>`."""
        self._number_ends()
        return self._shown


def _named(event: QKeyEvent) -> str:
    return f"<{QKeySequence(event.key()).toString()}>"


def spellings(prefix: str) -> tuple[str, ...]:
    """All that may arrive for a prefix: on the one layout or the other, with Caps Lock or without."""
    layouts = (prefix, prefix.translate(US_READ_AS_ITALIAN), prefix.translate(ITALIAN_READ_AS_US))
    return tuple(dict.fromkeys(variant for layout in layouts for variant in (layout, layout.swapcase())))


def copy_of(event: QKeyEvent, kind: QEvent.Type) -> QKeyEvent:
    """The same key once more, to be delivered later."""
    copy = QKeyEvent(
        kind, event.key(), event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(),
        event.nativeModifiers(), event.text(), event.isAutoRepeat(), event.count(),
    )  # fmt: skip
    copy.setTimestamp(event.timestamp())
    return copy
