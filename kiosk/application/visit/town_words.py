# SPDX-License-Identifier: EUPL-1.2
"""What of the words on the screen the town has written, which stays as it is, and in which language it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from kiosk.application.visit.state import FormFilling, Offer, Session
from kiosk.domain.forms.definition import Field, FormDefinition
from kiosk.domain.forms.values import choice_of
from kiosk.domain.service import Service

_SHORTEST = 3
#: What joins two pieces, and is no word.
_JOINT = re.compile(r"^[\s,;:.)]+")


class TownWords:
    """The words of the services, and of the form that is being filled in.

    Args:
        session: where they are.
        lang: the interface's language (ISO 639-1): what the town has written in that is left out.
    """

    def __init__(self, session: Session, lang: str) -> None:
        self._lang = lang
        self._whole: dict[str, str] = {}
        self._within: dict[str, str] = {}
        form = session.form
        for offer in form.offers or ():
            self._know(self._whole, _words_of_offer(offer, lang))
        if form.filling is not None:
            self._read(form)
        self._longest_first = sorted(self._within, key=len, reverse=True)

    def parts(self, text: str) -> list[tuple[str, str]]:
        """A text in its pieces, each with its language (ISO 639-1): the interface's, or that of the town's words."""
        if not (self._whole or self._within):
            return [(text, self._lang)]
        language = self._whole.get(_folded(text))
        return [(text, language)] if language else [piece for piece in self._pieces(text) if piece[0]]

    def are_in(self, text: str) -> bool:
        """Whether any of the town's words are in a text."""
        return any(language != self._lang for _, language in self.parts(text))

    def _read(self, form: FormFilling) -> None:
        filling = form.filling
        assert filling is not None
        if filling.offer is not None:
            self._know(self._within, _words_of_offer(filling.offer, self._lang))
        session = filling.session
        definition, page = session.definition, session.page
        fields = tuple(field for group in definition.groups for field in group.fields)
        groups = (text for group in definition.groups for text in (group.title, group.text))
        asked = (text for field in fields for text in (field.label, field.help, field.placeholder))
        chosen = (label for field in fields for label in _chosen(field, session.typed(field.name)))
        self._know(self._within, _in(definition, chain(groups, (page.title, page.text), asked, chosen)))
        self._know(self._whole, _in(definition, (label for field in page.fields for label in _choices(field))))

    def _know(self, known: dict[str, str], words: Iterator[tuple[str, str]]) -> None:
        for text, language in words:
            folded = _folded(text)
            if language and language != self._lang and len(folded) >= _SHORTEST:
                known[folded] = language

    def _pieces(self, text: str) -> Iterator[tuple[str, str]]:
        folded, begin = text.lower(), 0
        if len(folded) == len(text):  # else the letters of one cannot be counted by those of the other
            for start, end, language in self._found(folded):
                yield _JOINT.sub("", text[begin:start]), self._lang
                yield text[start:end], language
                begin = end
        yield _JOINT.sub("", text[begin:]) if begin else text, self._lang

    def _found(self, folded: str) -> list[tuple[int, int, str]]:
        """Where the town's words stand, the longest of those that overlap, in their order."""
        taken: list[tuple[int, int, str]] = []
        for words in self._longest_first:
            at = folded.find(words)
            while at >= 0:
                end = at + len(words)
                alone = not (folded[at - 1 : at].isalnum() or folded[end : end + 1].isalnum())
                if alone and all(end <= start or at >= stop for start, stop, _ in taken):
                    taken.append((at, end, self._within[words]))
                at = folded.find(words, end)
        return sorted(taken)


def _words_of_offer(offer: Offer, lang: str) -> Iterator[tuple[str, str]]:
    """Those that are said in Italian, since the town has none in the visitor's language."""
    for said in (offer.title, offer.group, offer.description) if isinstance(offer, Service) else (offer.title,):
        if said(lang) == said("it"):
            yield said(lang), "it"


def _in(definition: FormDefinition, texts: Iterator[str]) -> Iterator[tuple[str, str]]:
    return ((text, definition.language_of(text)) for text in texts)


def _choices(field: Field) -> Iterator[str]:
    return (choice.label for choice in (field.item or field).choices)


def _chosen(field: Field, typed: str | tuple[str, ...]) -> Iterator[str]:
    asked = field.item or field
    for text in (typed,) if isinstance(typed, str) else typed:
        choice = choice_of(asked, text) if asked.choices else None
        if choice is not None:
            yield choice.label


def _folded(text: str) -> str:
    """As it is compared: errors quote a label in small letters and without its stop."""
    return text.strip().rstrip(".:?").lower()
