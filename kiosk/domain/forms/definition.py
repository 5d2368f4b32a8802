# SPDX-License-Identifier: EUPL-1.2
"""A form of the municipality as the kiosk shows it: groups of typed questions, a few on each page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.dataclass import dataclass
from kiosk.domain.forms.errors import FormNotSupported as FormNotSupported
from kiosk.domain.forms.json_value import Json as Json
from kiosk.domain.forms.json_value import JsonScalar as JsonScalar

if TYPE_CHECKING:
    from kiosk.domain.forms.condition import Condition

#: design.md 7.5: at most four fields a page.
MOST_ON_A_PAGE = 4
#: What a town says in no particular language is in this one (ISO 639-1).
TOWN_LANGUAGE = "it"


class Kind(Enum):
    """What a question is answered with."""

    TEXT = "text"
    MULTILINE = "multiline"
    EMAIL = "email"
    TAX_CODE = "tax_code"
    DIGITS = "digits"  # figures that are no number: leading noughts count
    INTEGER = "integer"
    NUMBER = "number"
    AMOUNT = "amount"
    DATE = "date"
    DATE_TIME = "date_time"
    SWITCH = "switch"
    CHOICE = "choice"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the answers to choose from: the value that is sent, and the words that are read."""

    value: JsonScalar
    label: str


@dataclass(frozen=True, slots=True)
class Field:
    """One question.

    Attributes:
        path: the keys that lead to its value in the body.
        required: it and all the objects around it must be there.
        default: the value that it starts with, None for none; a tuple for a list.
        readonly: shown, but not changed; it then has a default.
        longest: how many characters may be written.
        choices: of a CHOICE, or of a LIST whose items are chosen.
        item: what one item of a LIST is; None for every other kind.
        fewest, most: items of a LIST.
        schema: the JSON schema of its value alone.
        conditions: it is asked and sent only while all of them hold.
    """

    path: tuple[str, ...]
    kind: Kind
    label: str
    required: bool
    help: str = ""
    placeholder: str = ""
    default: JsonScalar | tuple[JsonScalar, ...] = None
    readonly: bool = False
    longest: int = 500
    choices: tuple[Choice, ...] = ()
    item: Field | None = None
    fewest: int = 0
    most: int = 10
    schema: Mapping[str, Json] | None = None
    conditions: tuple[Condition, ...] = ()

    @property
    def name(self) -> str:
        """The path as layouts write it: `soggettoPagatore.anagrafica`."""
        return ".".join(self.path)

    @property
    def fills_a_page(self) -> bool:
        """Whether it needs a page to itself."""
        return self.kind is Kind.LIST


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that belong together. `title` and `text` may be empty; the text is said while `text_if` holds."""

    title: str
    fields: tuple[Field, ...]
    text: str = ""
    text_if: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """What is asked at once: a group, or part of one that is too long (`part` of `parts`, from 1)."""

    title: str
    text: str
    fields: tuple[Field, ...]
    part: int = 1
    parts: int = 1
    text_if: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True)
class FormDefinition:
    """A form that can be shown whole. What of it is asked with certain answers is said by `shown_with` (shown.py).

    Attributes:
        groups: all questions; one may be there twice, under conditions of which one holds at a time.
        hidden: values that are sent without being asked; each has a default.
        schema: the JSON schema of the whole body, without references and without anything that was not understood.
        draft: the draft of JSON schema that it is written in: 4, 6 or 7.
        language: of the layout that was taken (ISO 639-1); empty where it is none of ours.
        layout_words: what that layout says; all else is the schema's, in the town's language.
    """

    groups: tuple[Group, ...]
    hidden: tuple[Field, ...]
    schema: Mapping[str, Json]
    draft: int = 7
    language: str = TOWN_LANGUAGE
    layout_words: frozenset[str] = frozenset()

    @property
    def fields(self) -> tuple[Field, ...]:
        """All that is asked, in reading order."""
        return tuple(field for group in self.groups for field in group.fields)

    @property
    def conditional(self) -> bool:
        """Whether what is asked depends on the answers."""
        return any(field.conditions for field in (*self.fields, *self.hidden)) or any(g.text_if for g in self.groups)

    def field(self, name: str) -> Field | None:
        """The question of that name, None when there is none."""
        return next((field for field in self.fields if field.name == name), None)

    def language_of(self, text: str) -> str:
        """In which language words of it are (ISO 639-1); empty where nobody knows."""
        if self.language == TOWN_LANGUAGE or text in self.layout_words:
            return self.language
        # a note after another, an answer after the heading of its group
        begins = any(text.startswith((f"{words} ", f"{words}: ")) for words in self.layout_words)
        return self.language if begins else TOWN_LANGUAGE

    def pages(self, at_most: int = MOST_ON_A_PAGE) -> tuple[Page, ...]:
        """One group a page; a long group takes several, of at most so many fields.

        A single question of a group that says nothing of itself joins the page before it where there is room.
        """
        pages: list[Page] = []
        for group in self.groups:
            for page in _pages_of(group, at_most):
                if pages and _joins(pages[-1], page, group, at_most):
                    pages[-1] = replace(pages[-1], fields=(*pages[-1].fields, *page.fields))
                else:
                    pages.append(page)
        return tuple(pages)


def _joins(before: Page, page: Page, group: Group, at_most: int) -> bool:
    silent = not group.title and not group.text and before.title != "" and len(page.fields) == 1
    fields = (*before.fields, *page.fields)
    return silent and len(fields) <= at_most and not any(field.fills_a_page for field in fields)


def _pages_of(group: Group, at_most: int) -> Iterator[Page]:
    runs: list[list[Field]] = []
    for field in group.fields:
        if not runs or field.fills_a_page or runs[-1][-1].fills_a_page:
            runs.append([])
        runs[-1].append(field)
    parts = [part for run in runs for part in _evenly(run, at_most)]
    for number, fields in enumerate(parts, 1):
        yield Page(group.title, group.text if number == 1 else "", fields, number, len(parts), group.text_if)


def _evenly(fields: list[Field], at_most: int) -> Iterator[tuple[Field, ...]]:
    """Five are three and two, not four and a lonely one."""
    parts = -(-len(fields) // at_most)
    for number in range(parts):
        yield tuple(fields[number * len(fields) // parts : (number + 1) * len(fields) // parts])
