# SPDX-License-Identifier: EUPL-1.2
"""What of the words on the screen is for the visitor alone, as far as they are heard (EN 301 549, 5.1.3.9)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from kiosk.application.form_session import FormSession
from kiosk.application.visit.state import FormFilling, Preferences, Session

#: An amount, a name that is masked, six digits or more (with blanks between them), a tax code.
_PRIVATE = re.compile(r"€|\bEUR\b|\*\*|\d(?:[ \u00a0\u202f]?\d){5}|\b[A-Z]{6}\w\w[A-Z]\w\w[A-Z]\w{3}[A-Z]\b")
#: Of a debt or a receipt: whom it is owed to or paid through is no secret, and the rest of it means nothing to people.
_PUBLIC = frozenset({"creditor_id", "creditor_name", "application_id", "kind_id", "psp_name", "psp_id"})
#: Each word of these is private by itself.
_OF_PEOPLE = frozenset({"debtor_name", "payer_name"})
_OF_THE_TOWN = frozenset({"causale"})
_SHORTEST = 3


class PrivateWords:
    """The words that belong to a visitor: those that were typed, and those of their debts, payments and receipts."""

    def __init__(self, session: Session) -> None:
        self._texts = {text.casefold() for text in _texts(session) if len(text) >= _SHORTEST}
        self._of_the_town = {text.casefold() for text in _named(session, _OF_THE_TOWN)}
        self._names = {name for text in _named(session, _OF_PEOPLE) for name in _words(text)}

    def are_in(self, text: str) -> bool:
        """Whether any of them is in a text, or a text is a part of one. In doubt it is private."""
        if _PRIVATE.search(text):
            return True
        folded = text.casefold().strip()
        if any(_holds(folded, private) for private in self._texts) or self._names & _words(folded):
            return True
        return len(folded) >= _SHORTEST and any(_holds(private, folded) for private in self._texts)

    def are_of_the_town(self, text: str) -> bool:
        """Whether a text is, or is a part of, what was read from GovPay, which stays as the town wrote it."""
        folded = text.casefold().strip()
        return len(folded) >= _SHORTEST and any(_holds(town, folded) for town in self._of_the_town)


def _holds(text: str, part: str) -> bool:
    """Whether it is a part of the text that neither begins nor ends within a word."""
    at = text.find(part)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(part) : at + len(part) + 1]
        if not (before.isalnum() or after.isalnum()):
            return True
        at = text.find(part, at + 1)
    return False


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) >= _SHORTEST}


def _texts(value: object) -> Iterator[str]:
    """Every text in a value of the session, but not what is offered to everybody."""
    for name, one in _fields(value):
        if isinstance(one, str) and name not in _PUBLIC:
            yield one
        else:
            yield from _texts(one)


def _named(value: object, wanted: frozenset[str]) -> Iterator[str]:
    """The texts in it that stand under one of these names."""
    for name, one in _fields(value):
        if isinstance(one, str):
            if name in wanted:
                yield one
        else:
            yield from _named(one, wanted)


def _fields(value: object) -> Iterator[tuple[str, object]]:
    if isinstance(value, Preferences | bytes):
        return
    if isinstance(value, FormFilling):
        if value.filling is not None:
            yield "", value.filling.session
    elif isinstance(value, FormSession):
        for answer in value.answers():
            yield from (("", text) for text in _typed(answer.typed))
    elif isinstance(value, Mapping):
        yield from (("", one) for one in value.values())
    elif isinstance(value, tuple | list | frozenset | set):
        yield from (("", one) for one in value)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from ((field.name, getattr(value, field.name)) for field in fields(value))


def _typed(answer: str | tuple[str, ...]) -> tuple[str, ...]:
    return (answer,) if isinstance(answer, str) else answer
