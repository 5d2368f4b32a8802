# SPDX-License-Identifier: EUPL-1.2
"""The keys of a tactile keypad. Their names are looked up in the domain only when they are wanted: at a start."""

from collections.abc import Iterator
from typing import Annotated

from kiosk.config.setting import Fault, Rule, Section, cross_check, quoted, setting


def _key(value: str) -> str:
    from kiosk.domain.keypad import key_named

    return key_named(value)


_Keys = list[Annotated[str, Rule(check=_key)]]


def _keys(action: str, description: str) -> _Keys:
    """The keys that do one thing; the usual ones are looked up when they are wanted."""

    def usual() -> list[str]:
        from kiosk.domain.keypad import USUAL_KEYS, KeypadAction

        return list(USUAL_KEYS[KeypadAction(action)])

    keys: _Keys = setting(default_factory=usual, max_length=8, description=description)
    return keys


class Keypad(Section):
    """The keys of a keyboard or a tactile keypad, each by its name: F5, Tab, Return, VolumeUp, Shift+Tab, …"""

    next: _Keys = _keys("next", "to the next thing that can be pressed")
    previous: _Keys = _keys("previous", "to the one before")
    up: _Keys = _keys("up", "up; where nothing lies above, to the one before")
    down: _Keys = _keys("down", "down; where nothing lies below, to the next one")
    left: _Keys = _keys("left", "as up, to the left")
    right: _Keys = _keys("right", "as down, to the right")
    select: _Keys = _keys("select", "press what has the focus")
    back: _Keys = _keys("back", "back to the page before, or out of a panel; held down: out of pagoPA's page")
    out: _Keys = _keys("out", "out of pagoPA's page, to the keys around it")
    help: _Keys = _keys("help", "open the help")
    repeat: _Keys = _keys("repeat", "speech: say it again")
    louder: _Keys = _keys("louder", "speech: louder")
    quieter: _Keys = _keys("quieter", "speech: quieter")
    faster: _Keys = _keys("faster", "speech: faster")
    slower: _Keys = _keys("slower", "speech: slower")
    speech: _Keys = _keys("speech", "speech: begin, or end")
    apart_ms: int = setting(
        default=150,
        ge=0,
        le=1000,
        description="a key that is struck again within this time, in milliseconds, is not pressed twice",
    )

    @cross_check
    def _each_key_once(self) -> Iterator[Fault]:
        from kiosk.domain.keypad import KeypadAction, named_twice

        keys = {action: getattr(self, action.value) for action in KeypadAction}
        for action, place, first in named_twice(keys):
            yield Fault((action.value, place), f"the same key as in {first.value}", quoted(keys[action][place]))
