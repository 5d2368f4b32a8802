# SPDX-License-Identifier: EUPL-1.2
"""What the voice says of a screen: where one is, what is on it, and what one may do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kiosk.application.ports.speaker import Utterance
from kiosk.application.visit.private_words import PrivateWords
from kiosk.domain.language import LANGUAGES, written_in
from kiosk.domain.spoken import spoken
from kiosk.ui.speech import words
from kiosk.ui.speech.tree import KEYBOARD, Node, Role, Screen

#: What holds others and has nothing to say by itself when a page is read.
_HOLDERS = frozenset({Role.Grouping, Role.ToolBar, Role.List, Role.Pane})
#: A group with so many keys of one character is a keypad: it is named, and its keys are not read out.
_KEYS_OF_A_PAD = 6


class Script:
    """Writes utterances for what is on the screen.

    Args:
        language: of the interface (ISO 639-1).
        private: what belongs to the visitor.
    """

    def __init__(self, language: str, private: PrivateWords) -> None:
        self._language = language
        self._private = private

    def of_page(self, screen: Screen, known: Callable[[Node], bool] = lambda node: False) -> list[Utterance]:
        """All of it: the title first, the texts in their order, then what can be done.

        Args:
            known: what was said before and need not be said again.
        """
        pads = _pads(screen.nodes) | {KEYBOARD}
        said: set[str] = set()
        texts: list[Utterance] = []
        acts: list[Utterance] = []
        tools: list[Utterance] = []
        for node in sorted(screen.nodes, key=_title_first):
            if (node.role in _HOLDERS and node.name not in pads) or node.group in pads or known(node):
                continue
            if not node.acts:
                if node.name not in said:
                    texts += self.of_item(node)
                said |= {node.name, node.description}
            elif node.tool:
                tools += self.sentences(node.name)
            else:
                acts += self.of_item(node)
        return [
            *texts,
            *(self.sentences(words.you_can()) if acts else []),
            *acts,
            *(self.sentences(words.tools()) if tools else []),
            *tools,
        ]

    def of_item(self, node: Node, place: str = "") -> list[Utterance]:
        """One item: name, what it is, how it stands, which of how many; then what it says more.

        Args:
            place: `2 of 5`, where that is said.
        """
        name = f"{node.group}, {node.name}" if place and node.role is Role.RadioButton and node.group else node.name
        head = ", ".join(part for part in (name, words.kind_of(node), words.state_of(node), place) if part)
        language = self._language_of(node)
        # what is under the finger is about to be typed
        is_key = node.role is Role.Button and bool(node.group) and (len(node.name) == 1 or node.group == KEYBOARD)
        lines = self.sentences(head, language=language, private=is_key)
        if node.role is Role.EditableText:
            lines += self.sentences(words.written_in(node), private=bool(node.value) and not node.masked)
        if node.problem:
            lines += self.sentences(node.problem)
        if node.description and node.description != node.name:
            lines += self.sentences(node.description, language=language)
        return lines

    def sentences(self, text: str, *, language: str = "", private: bool = False) -> list[Utterance]:
        """A text in utterances; each of them is private where it is said so, or holds what belongs to the visitor."""
        spoken_in = language or self._language
        # whether the whole is private decides: a sentence alone may not show it
        hidden = private or self._private.are_in(text)
        return [Utterance(sentence, spoken_in, hidden) for sentence in spoken(text, spoken_in)]

    def _language_of(self, node: Node) -> str:
        for tag, name in LANGUAGES.items():
            if name == node.name and node.role is Role.RadioButton:
                return written_in(tag)  # each is called by its own name
        if self._private.are_of_the_town(node.name):
            return "it"
        return node.language


def _title_first(node: Node) -> int:
    return 0 if node.role is Role.Dialog else 1 if node.role is Role.Heading else 2


def _pads(nodes: Iterable[Node]) -> set[str]:
    keys: dict[str, int] = {}
    for node in nodes:
        if node.group and node.role is Role.Button and len(node.name) == 1:
            keys[node.group] = keys.get(node.group, 0) + 1
    return {group for group, count in keys.items() if count >= _KEYS_OF_A_PAD}


def audible(utterances: Sequence[Utterance], headphones: bool, hint: bool) -> list[Utterance]:
    """Those that may be said; without headphones a sentence stands in the place of the first that may not.

    Args:
        hint: that sentence is said; else nothing is.
    """
    if headphones:
        return list(utterances)
    allowed: list[Utterance] = []
    for utterance in utterances:
        if not utterance.private:
            allowed.append(utterance)
        elif hint:
            hint = False
            language = utterances[0].language
            allowed += [Utterance(sentence, language, False) for sentence in spoken(words.plug_in(), language)]
    return allowed
