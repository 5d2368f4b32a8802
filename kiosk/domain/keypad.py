# SPDX-License-Identifier: EUPL-1.2
"""The keys of a tactile keypad: what each of them does, how they are named, and which strikes count."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum
from types import MappingProxyType

from kiosk.domain.suggestion import did_you_mean


class KeypadAction(Enum):
    """What a key of the keypad does, by the name that it has in the settings."""

    NEXT = "next"
    PREVIOUS = "previous"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    SELECT = "select"
    BACK = "back"
    OUT = "out"
    HELP = "help"
    REPEAT = "repeat"
    LOUDER = "louder"
    QUIETER = "quieter"
    FASTER = "faster"
    SLOWER = "slower"
    SPEECH = "speech"


#: Those that belong to speech, and change nothing on the screen.
OF_SPEECH = frozenset(
    {
        KeypadAction.REPEAT,
        KeypadAction.LOUDER,
        KeypadAction.QUIETER,
        KeypadAction.FASTER,
        KeypadAction.SLOWER,
        KeypadAction.SPEECH,
    }
)

#: What a key may be held down with, in the order in which it is written.
_MODIFIERS = ("Ctrl", "Alt", "Shift")
#: Keys that write nothing, as Qt names them. One that writes is a scanner's, too (WCAG 2.1.4: no character shortcuts).
KEYS = (
    *(f"F{number}" for number in range(1, 36)),
    "Tab", "Return", "Enter", "Escape", "Up", "Down", "Left", "Right", "Home", "End", "PageUp", "PageDown", "Insert",
    "Delete", "Clear", "Pause", "Print", "ScrollLock", "Menu", "Help", "Back", "Forward", "Select", "Cancel", "Yes",
    "No", "VolumeUp", "VolumeDown", "VolumeMute", "MediaPlay", "MediaTogglePlayPause", "MediaStop", "MediaNext",
    "MediaPrevious", "HomePage", "Search", "Launch0", "Launch1", "Launch2", "Launch3", "Launch4", "Launch5", "Launch6",
    "Launch7", "Launch8", "Launch9",
)  # fmt: skip
_KNOWN = {name.lower(): name for name in (*KEYS, *_MODIFIERS)} | {
    "esc": "Escape",
    "pgup": "PageUp",
    "pgdown": "PageDown",
}

#: The keys of a keyboard; a keypad is set to send them, or its own are named in the settings.
USUAL_KEYS: Mapping[KeypadAction, tuple[str, ...]] = MappingProxyType(
    {
        KeypadAction.NEXT: ("Tab",),
        KeypadAction.PREVIOUS: ("Shift+Tab",),
        KeypadAction.UP: ("Up",),
        KeypadAction.DOWN: ("Down",),
        KeypadAction.LEFT: ("Left",),
        KeypadAction.RIGHT: ("Right",),
        KeypadAction.SELECT: ("Return", "Enter"),
        KeypadAction.BACK: ("Escape",),
        KeypadAction.OUT: ("F6",),
        KeypadAction.HELP: ("F1", "Help"),
        KeypadAction.REPEAT: ("F2",),
        KeypadAction.LOUDER: ("F8", "VolumeUp"),
        KeypadAction.QUIETER: ("F7", "VolumeDown"),
        KeypadAction.FASTER: ("F10",),
        KeypadAction.SLOWER: ("F9",),
        KeypadAction.SPEECH: ("F12", "MediaTogglePlayPause"),
    }
)


def key_named(name: str) -> str:
    """The key as it is always written, such as "Shift+Tab".

    Raises:
        ValueError: there is no such key, or it writes a character.
    """
    *held, key = [part.strip() for part in name.split("+")]
    known = _KNOWN.get(key.lower())
    modifiers = [_KNOWN.get(part.lower(), part) for part in held]
    if known in KEYS and set(modifiers) <= set(_MODIFIERS) and len(set(modifiers)) == len(modifiers):
        return "+".join([*(one for one in _MODIFIERS if one in modifiers), known])
    if len(key) == 1 or key.lower() in ("space", "backspace", ""):
        raise ValueError(
            'must be a key that writes nothing, as "F5" or "Shift+Tab": what writes may come from a scanner'
        )
    raise ValueError(f"there is no key of that name{did_you_mean(key, _KNOWN, written=_KNOWN)}")


def named_twice(keys: Mapping[KeypadAction, Sequence[str]]) -> Iterator[tuple[KeypadAction, int, KeypadAction]]:
    """Each key that stands a second time: under what, at which place, and what it does already."""
    first: dict[str, KeypadAction] = {}
    for action, names in keys.items():
        for place, name in enumerate(names):
            if name in first:
                yield action, place, first[name]
            else:
                first[name] = action


#: A contact that opens does not always open at once.
_CHATTER_MS = 40
_NEVER_MS = -(10**9)


class Strikes:
    """Tells a stroke that is meant from the rest of the one before: a hand that trembles, a key that sticks.

    EN 301 549, 5.8: a stroke of the same key as the one before does not count for a time that can be set. Each one that
    does not count begins that time anew, so a key that chatters is pressed once.
    """

    def __init__(self, apart_ms: int) -> None:
        """`apart_ms` is the shortest time between two strokes of one key, in milliseconds."""
        self._apart_ms = apart_ms
        self._key: int | None = None
        self._pressed_ms = self._released_ms = _NEVER_MS
        self._ignored = False

    def counts(self, key: int, at_ms: int) -> bool:
        """Whether this press is one; by the clock of the events."""
        same = key == self._key and self._apart_ms > 0
        soon = same and (
            0 <= at_ms - self._pressed_ms < self._apart_ms
            or 0 <= at_ms - self._released_ms < min(_CHATTER_MS, self._apart_ms)
        )
        self._key, self._pressed_ms, self._released_ms, self._ignored = key, at_ms, _NEVER_MS, soon
        return not soon

    def released(self, key: int, at_ms: int) -> bool:
        """Whether this is the release of a press that counted."""
        if key != self._key:
            return True
        self._released_ms = at_ms
        return not self._ignored
