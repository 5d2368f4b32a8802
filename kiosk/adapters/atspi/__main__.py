# SPDX-License-Identifier: EUPL-1.2
"""The process that reads the page: `python -m kiosk.adapters.atspi PID`. It ends with its standard input.

Nothing of the page outlives it, and what befalls it (a bus that dies, a page that floods it) befalls no payment.
"""

from __future__ import annotations

import os
import select
import sys
import time
from collections import deque

from jeepney import MatchRule, Message

from kiosk.adapters.atspi.bus import Accessibility, Bus, BusFailed, Gone, Where
from kiosk.adapters.atspi.tree import Tree
from kiosk.adapters.atspi.wire import LOOK, READY, line_of
from kiosk.application.ports.page_reader import Focused, Heard, PageContents, ReaderLost

_REGISTRY = Where("org.a11y.atspi.Registry", "/org/a11y/atspi/registry")
_EVENT = "object:state-changed:focused"
#: Between two places of the focus that are told, in seconds: of a page that moves it on and on, the last one.
_PAUSE_S = 0.05
#: How long the kiosk may take to come to the bus, in seconds, and how often it is looked for.
_COMES_S = 10.0
_EVERY_S = 0.1


def main(process: int) -> int:
    """Read until the kiosk wants no more. Returns the exit code."""
    try:
        accessibility = Accessibility()
    except BusFailed as error:
        _tell(ReaderLost(str(error)))
        return 1
    try:
        _read(accessibility.bus, process)
    except (BusFailed, Gone) as error:
        _tell(ReaderLost(str(error)))
        return 1
    finally:
        accessibility.close()
    return 0


def _read(bus: Bus, process: int) -> None:
    tree = Tree(bus, process)
    bus.call(_REGISTRY, "org.a11y.atspi.Registry", "RegisterEvent", "s", _EVENT)
    kiosk = _wait_for(tree)
    rule = MatchRule(type="signal", sender=kiosk.owner, interface="org.a11y.atspi.Event.Object", member="StateChanged")
    rule.add_arg_condition(0, "focused")
    waiting = bus.listen(rule)
    _write(READY)
    commands = sys.stdin.fileno()
    busy = False
    while True:
        # what comes while something is asked is taken in with the answers, and nothing on the bus tells of it any more
        ready, _, _ = select.select([commands, bus], [], [], 0 if busy else None)
        bus.take_in()
        where = _last_focus(waiting)
        if where is not None:
            _tell_focus(tree, where)
            time.sleep(_PAUSE_S)
        busy = where is not None or commands in ready
        if commands in ready:
            asked = os.read(commands, 4096)
            if not asked:
                return
            if LOOK in asked:
                items, cut = tree.contents()
                _tell(PageContents(tuple(items), cut))


def _wait_for(tree: Tree) -> Where:
    """The kiosk on the bus: it comes there when it hears that somebody listens."""
    ends_at = time.monotonic() + _COMES_S
    while True:
        try:
            return tree.root
        except Gone:
            if time.monotonic() > ends_at:
                raise
        time.sleep(_EVERY_S)


def _last_focus(waiting: deque[Message]) -> Where | None:
    """Where the focus went last, of what has been told; None: nowhere new."""
    where = None
    while waiting:
        message = waiting.popleft()
        detail = message.body[1] if len(message.body) > 1 else 0
        if detail:
            where = Where(message.header.fields[7], message.header.fields[1])
    return where


def _tell_focus(tree: Tree, where: Where) -> None:
    try:
        item = tree.item(where)
    except Gone:
        return
    if item is not None:
        _tell(Focused(item))


def _tell(heard: Heard) -> None:
    _write(line_of(heard))


def _write(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        sys.exit(main(int(sys.argv[1])))
    except BrokenPipeError:  # the kiosk has gone
        os._exit(1)
