# SPDX-License-Identifier: EUPL-1.2
"""What may be read aloud of a web page that is not ours, and what of it may not even be asked for.

Of whatever can be typed into nothing is asked but what it is: never its text, its value, its caret, nor its name, which
a page makes as it likes. Its label is taken from the words around it. Frames of other documents may be the bank's
fields for a card: of what can be chosen there nothing is asked, either.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import Enum

from kiosk.dataclass import dataclass


class Part(Enum):
    """What a part of a page is, as far as it is told to the ear."""

    DOCUMENT = "document"
    HEADING = "heading"
    TEXT = "text"
    ALERT = "alert"
    FIELD = "field"
    BUTTON = "button"
    LINK = "link"
    CHECK_BOX = "check box"
    RADIO = "radio"
    CHOICE = "choice"
    OPTION = "option"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a page, and where it stands.

    Attributes:
        editable: something can be typed into it.
        frames: how many frames of other documents it is within; 0: it is of the page itself.
    """

    part: Part
    editable: bool
    frames: int


#: What has words of its own also in a frame that is not the page's; not what can be chosen there (the year of a card).
_SAID_IN_FRAMES = frozenset(
    {Part.HEADING, Part.TEXT, Part.ALERT, Part.BUTTON, Part.LINK, Part.CHECK_BOX, Part.RADIO, Part.DOCUMENT}
)
#: Whose name says all that is in them.
_WHOLE = frozenset(
    {Part.HEADING, Part.TEXT, Part.BUTTON, Part.LINK, Part.CHECK_BOX, Part.RADIO, Part.CHOICE, Part.OPTION}
)
_TEXTS = frozenset({Part.HEADING, Part.TEXT})
#: Tokens of autocomplete whose fields take secrets: https://html.spec.whatwg.org/#autofill
_SECRET = re.compile(r"cc-|one-time-code|(current|new)-password")
_SPACE = re.compile(r"\s+")
# Digits with what stands between those of a number that is written in groups.
_DIGITS = re.compile(r"\d(?:[\W_]{0,3}\d)*")
_HIDDEN = "…"
#: The longest words that are said at once, in characters.
LONGEST = 300


def may_ask_name(place: Place) -> bool:
    """Whether the name of a part may be asked for."""
    if is_typed_into(place):
        return False
    return place.frames == 0 or place.part in _SAID_IN_FRAMES


def is_typed_into(place: Place) -> bool:
    """Whether a part takes what somebody types."""
    return place.editable or place.part is Part.FIELD


def takes_secrets(kind: str, autocomplete: str) -> bool:
    """Whether a field of a page takes what nobody else may hear, by its attributes `type` and `autocomplete`."""
    return kind.strip().lower() == "password" or _SECRET.search(autocomplete.lower()) is not None


def may_echo(kind: str, autocomplete: str, frames: int) -> bool:
    """Whether what is typed there may be said, in headphones alone: an e-mail address is, and nothing else."""
    return frames == 0 and kind.strip().lower() == "email" and not takes_secrets(kind, autocomplete)


def is_private(text: str, known: bool) -> bool:
    """Whether words of a page may tell of a person: all of a page that is not `known`, else those with a number or an
    e-mail address."""
    return bool(text) and (not known or "@" in text or any(sign.isdecimal() for sign in text))


def words_of(text: str, *, guarded: bool = False, longest: int = LONGEST) -> str:
    """Words of a page as they may be said: on one line, none too long, without the number of a card.

    `guarded`: digits of a card may be near, so that no three of them are said.
    """
    line = _SPACE.sub(" ", "".join(sign if sign.isprintable() else " " for sign in text[: 8 * longest])).strip()
    line = _DIGITS.sub(lambda found: _HIDDEN if _must_hide(found[0], guarded) else found[0], line)
    return line if len(line) <= longest else line[: longest - 1].rstrip() + _HIDDEN


def _must_hide(number: str, guarded: bool) -> bool:
    digits = "".join(str(int(sign)) for sign in number if sign.isdecimal())
    if guarded:
        return len(digits) >= 3
    places = ((first, size) for size in range(13, 20) for first in range(len(digits) - size + 1))
    return any(_is_card(digits[first : first + size]) for first, size in places)


def _is_card(digits: str) -> bool:
    """Whether digits can be the number of a card (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0 and digits.strip("0") != ""


@dataclass(frozen=True, slots=True)
class Item:
    """A part of a page that may be said.

    Attributes:
        words: its name, as far as it may be asked for.
        states: of `checked`, `unchecked`, `selected`, `expanded`, `collapsed`, `disabled`, `required`, `invalid`.
    """

    place: Place
    words: str = ""
    states: frozenset[str] = frozenset()


def may_look_inside(item: Item) -> bool:
    """Whether what is in a part may be looked at, and says more than its name: never what was typed or chosen."""
    if is_typed_into(item.place):
        return False
    return item.place.part not in _WHOLE or (item.place.part in _TEXTS and not item.words)


def named(place: Place, ask: Callable[[], str], states: frozenset[str] = frozenset()) -> Item:
    """The item of a part; `ask` is called for its name only where that may be asked."""
    words = words_of(ask(), guarded=place.frames > 0) if may_ask_name(place) else ""
    return Item(place, words, states)
