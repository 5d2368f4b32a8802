# SPDX-License-Identifier: EUPL-1.2
"""What the voice says of a screen: where one is, what is on it, and what one may do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from kiosk.application.ports.speaker import Utterance
from kiosk.application.visit.private_words import PrivateWords
from kiosk.application.visit.town_words import TownWords
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
        town: what the town has written, in its own language.
    """

    def __init__(self, language: str, private: PrivateWords, town: TownWords) -> None:
        self._language = language
        self._private = private
        self._town = town

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
        about = ", ".join(part for part in (words.kind_of(node), words.state_of(node), place) if part)
        language = self._language_of(node)
        # what is under the finger is about to be typed
        is_key = node.role is Role.Button and bool(node.group) and (len(node.name) == 1 or node.group == KEYBOARD)
        if not language and not self._town.are_in(name):
            lines = self.sentences(f"{name}, {about}" if about else name, private=is_key)
        else:  # two languages are two utterances
            lines = self.sentences(name, language=language, private=is_key)
            lines += self.sentences(about, private=is_key)
        if node.role is Role.EditableText:
            lines += self.sentences(words.written_in(node), private=bool(node.value) and not node.masked)
        if node.problem:
            lines += self.sentences(node.problem)
        if node.description and node.description != node.name:
            lines += self.sentences(node.description, language=language)
        return lines

    def sentences(self, text: str, *, language: str = "", private: bool = False) -> list[Utterance]:
        """A text in utterances; each of them is private where it is said so, or holds what belongs to the visitor.

        Args:
            language: of all of it (ISO 639-1); empty: the interface's, but for what the town has written.
        """
        # whether the whole is private decides: a sentence alone may not show it
        hidden = private or self._private.are_in(text)
        parts = [(text, language)] if language else self._town.parts(text)
        return [Utterance(one, spoken_in, hidden) for part, spoken_in in parts for one in spoken(part, spoken_in)]

    def _language_of(self, node: Node) -> str:
        for tag, name in LANGUAGES.items():
            if name == node.name and node.role is Role.RadioButton:
                return written_in(tag)  # each is called by its own name
        if self._private.are_of_the_town(node.name):
            return "it"
        if node.language == self._language or self._town.are_in(node.name):
            return ""  # said piece by piece, where the town has written a part of it
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
