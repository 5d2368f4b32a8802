# SPDX-License-Identifier: EUPL-1.2
"""Rules about words: each is in the language of the screen, and none is half made."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from functools import cache

from kiosk import resources
from kiosk.domain.language import LANGUAGES, written_in
from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.scene import Scene, kind_of

#: What stands in a sentence for something that is put in: Qt's, and what QML writes where there was nothing.
_HALF_MADE = re.compile(r"%(?:\d|n|Ln)|\bundefined\b|\bNaN\b|\[object|\bnull\b")
_PLACE = re.compile(r"%(?:\d|n|Ln|L\d)|\(s\)")
#: A sentence whose own words are fewer letters is in more languages than one.
_TELLING = 8


def translated(scene: Scene) -> Iterator[tuple[str, str]]:
    """Nothing is left in English, the language of the sources, nor of Italian on a screen of another language."""
    for owner, text in _said(scene):
        if text in scene.of_the_town:
            continue
        language = _left(scene.language, text)
        if language:
            yield owner, f"{text!r} is {LANGUAGES[language]} on a screen in {LANGUAGES[scene.language]}"


def whole(scene: Scene) -> Iterator[tuple[str, str]]:
    """Nothing is half made: each place in a sentence has what belongs there."""
    for owner, text in _said(scene):
        if _HALF_MADE.search(text):
            yield owner, f"{text!r} is half made"


def _said(scene: Scene) -> Iterator[tuple[str, str]]:
    """All that is written or told, but what the town has written (`TownText`), whose language is its own."""
    for part in scene.texts:
        if kind_of(part.item.parentItem()) != "TownText":
            yield part.name, str(part.item.property("text"))
    for node in scene.nodes:
        if kind_of(node.item) != "TownText":
            yield from ((node.known_as, text) for text in (node.name, node.description) if text)


@cache
def _left(language: str, text: str) -> str:
    """The language that a text is left in; empty: none."""
    if any(_is(sentence, text) for sentence in _sentences(language)):
        return ""
    others = [other for other in ("en", "it") if other != written_in(language)]
    return next((other for other in others if any(_is(one, text) for one in _sentences(other))), "")


@cache
def _sentences(language: str) -> tuple[list[str], ...]:
    """All sentences of a language, each as the parts around what is put in."""
    found: set[str] = set()
    for lang in dict.fromkeys((written_in(language), language)):
        for message in _messages(lang):
            found.update(text for one in message.iter("translation") for text in one.itertext())
            if language == "en":
                found.update(source.text or "" for source in message.iter("source"))
    return tuple(_PLACE.split(text) for text in found if len(_PLACE.sub("", text).strip()) >= _TELLING)


@cache
def _messages(lang: str) -> list[ElementTree.Element]:
    """What is in a language's catalogue; English is the source of all, and its own holds plurals alone."""
    read = [lang] if lang != "en" else ["en", "it"]
    return [
        message if name == lang else _source_of(message)
        for name in read
        for message in ElementTree.parse(resources.path("translations", f"kiosk_{name}.ts")).getroot().iter("message")
    ]


def _source_of(message: ElementTree.Element) -> ElementTree.Element:
    alone = ElementTree.Element("message")
    alone.extend(message.findall("source"))
    return alone


def _is(sentence: list[str], text: str) -> bool:
    """Whether a text is that sentence, with something put in at each place."""
    first, *rest = sentence
    if not rest:
        return text == first
    at = len(first)
    for part in rest[:-1]:
        at = text.find(part, at + 1) + len(part)
        if at < len(part):
            return False
    return text.startswith(first) and text.endswith(rest[-1]) and at < len(text) - len(rest[-1])


RULES = (
    Rule("translated", "11.3.1.1", translated),
    Rule("half-made", "11.2.4.6", whole),
)
