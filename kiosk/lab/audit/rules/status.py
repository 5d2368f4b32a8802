# SPDX-License-Identifier: EUPL-1.2
"""The rule about what happens by itself: who does not see the screen is told of it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QAccessible

from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.rules.tree import plain
from kiosk.lab.audit.scene import Scene


def announced(scene: Scene) -> Iterator[tuple[str, str]]:
    """A page that comes gives the focus to its heading, whose name is read; a message that comes is announced."""
    told = plain(" | ".join(scene.announced))
    headings = [node for node in scene.nodes if node.role in (QAccessible.Role.Heading, QAccessible.Role.Dialog)]
    if scene.arrived and headings and not any(plain(node.name) in told for node in headings):
        yield (
            "page",
            f"nobody is told that {headings[0].name!r} has come: no announcement, and it has not got the focus",
        )
    if scene.arrived or scene.known is None:
        return
    for node in scene.nodes:
        if node.role is not QAccessible.Role.AlertMessage or node.name in scene.known:
            continue
        if plain(node.name) not in told:
            yield node.known_as, f"{node.name!r} has come, and no announcement says so"


RULES = (Rule("announced", "11.4.1.3, 5.1.3.15", announced),)
