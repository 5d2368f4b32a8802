# SPDX-License-Identifier: EUPL-1.2
"""What of a change on the screen is said: what was typed, alerts, and how the item at hand stands now."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem

from kiosk.application.ports.speaker import Utterance
from kiosk.ui.speech import words
from kiosk.ui.speech.script import Script
from kiosk.ui.speech.tree import KEYBOARD, Node, Role, Screen

#: So many texts at once are a new content of the page, and are read; fewer are clocks and counters.
_MANY = 4


def changes(before: Screen, now: Screen, at_hand: QQuickItem | None, script: Script) -> list[Utterance]:
    """What is said of it.

    Args:
        at_hand: what has the focus, or was heard under the finger.
    """
    earlier = {id(node.item): node for node in before.nodes}
    said = [utterance for node in now.nodes for utterance in _of_node(node, earlier.get(id(node.item)), script)]
    known = {(node.name, node.description) for node in before.nodes}
    for node in now.nodes:
        if node.role is Role.AlertMessage and (node.name, node.description) not in known:
            said += script.of_item(node)
    current = next((node for node in now.nodes if node.item is at_hand), None)
    if current is not None and (old := earlier.get(id(current.item))) is not None:
        said += _of_item_at_hand(old, current, script)
    fresh = [node for node in now.nodes if not node.tool and node.role is not Role.AlertMessage]
    fresh = [node for node in fresh if node.group != KEYBOARD]
    fresh = [node for node in fresh if (node.name, node.description) not in known]
    if len([node for node in fresh if not node.acts]) >= _MANY or len(fresh) >= 2 * _MANY:
        wanted = {id(node) for node in fresh}
        said += script.of_page(now, known=lambda node: id(node) not in wanted)
    return said


def announced(before: Screen, now: Screen) -> Iterator[str]:
    """What dialogs have told assistive technology since."""
    earlier = {id(node.item): node.announced for node in before.nodes}
    for node in now.nodes:
        if node.announced and id(node.item) in earlier and node.announced != earlier[id(node.item)]:
            yield node.announced


def _of_node(node: Node, old: Node | None, script: Script) -> Iterator[Utterance]:
    """What was typed into a field, and what is wrong with it."""
    if old is None or node.role is not Role.EditableText:
        return
    if node.value != old.value:
        if node.masked:
            yield from script.sentences(words.masked())
        else:
            yield from script.sentences(_typed(old.value, node.value), private=True)
    if node.problem and node.problem != old.problem:
        yield from script.sentences(node.problem)


def _typed(old: str, new: str) -> str:
    if new.startswith(old):
        return _spelled(new[len(old) :])
    if old.startswith(new):
        return words.deleted(_spelled(old[len(new) :]))
    return _spelled(new) if new else words.deleted("")


def _spelled(text: str) -> str:
    """Characters are said one by one; what came at once and is long is said as words."""
    return " ".join(text) if len(text) <= 18 and " " not in text else text


def _of_item_at_hand(old: Node, node: Node, script: Script) -> list[Utterance]:
    if node.role is Role.EditableText:
        return []
    if node.name != old.name:
        return script.of_item(node)
    state = words.state_of(node)
    return script.sentences(state) if state and state != words.state_of(old) else []
