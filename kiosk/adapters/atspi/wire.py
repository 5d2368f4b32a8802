# SPDX-License-Identifier: EUPL-1.2
"""What the reading process and the kiosk tell each other: a line of JSON each, written and read here alone."""

from __future__ import annotations

import json
from typing import Any

from kiosk.application.ports.page_reader import Focused, Heard, PageContents, ReaderLost
from kiosk.domain.page_reading import Item, Part, Place

#: What the kiosk asks for: the contents of the page. The end of its lines is the end of the reading.
LOOK = b"look\n"
#: The reader has begun.
READY = '"ready"'


def line_of(heard: Heard) -> str:
    """What was heard, as a line."""
    match heard:
        case Focused(item):
            said: dict[str, object] = {"focus": _written(item)}
        case PageContents(items, cut):
            said = {"page": [_written(item) for item in items], "cut": cut}
        case ReaderLost(why):
            said = {"lost": why}
    return json.dumps(said)


def heard_in(line: bytes) -> Heard | None:
    """What a line says; None: that the reader has begun.

    Raises:
        ValueError: it is none of ours.
    """
    try:
        if line.strip() == READY.encode():
            return None
        said = json.loads(line)
        if "focus" in said:
            return Focused(_read(said["focus"]))
        if "page" in said:
            return PageContents(tuple(_read(one) for one in said["page"]), bool(said["cut"]))
        return ReaderLost(str(said["lost"]))
    except (KeyError, TypeError, RecursionError) as error:
        raise ValueError("a line that is none of ours") from error


def _written(item: Item) -> list[object]:
    place = item.place
    return [place.part.value, place.editable, place.frames, item.words, sorted(item.states)]


def _read(said: Any) -> Item:
    part, editable, frames, words, states = said
    return Item(Place(Part(part), bool(editable), int(frames)), str(words), frozenset(map(str, states)))
