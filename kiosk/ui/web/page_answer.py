# SPDX-License-Identifier: EUPL-1.2
"""What the page's own document answers to resources/checkout/reading.js: a stranger's words, none of them trusted."""

from __future__ import annotations

import json
import re
from typing import Any

from kiosk.dataclass import dataclass
from kiosk.domain.page_reading import Item, Part, Place, takes_secrets

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LONGEST = 300
_MOST = 10


@dataclass(frozen=True, slots=True)
class FocusAnswer:
    """What has the focus, as its document knows it: attributes and labels, never what is in it.

    Attributes:
        part: what it is; `OTHER` where its document does not know.
        frame: it is in a frame, of which no more is known; `label` is the frame's.
        kind, autocomplete: the attributes `type` and `autocomplete`.
        checked: whether it is ticked, where it can be.
        described: what is said beside it: a hint, or what is wrong.
        lang: its language, where it is another than its page's.
    """

    part: Part
    frame: bool
    label: str
    kind: str
    autocomplete: str
    checked: bool | None
    required: bool
    invalid: bool
    described: str
    lang: str

    @property
    def which(self) -> tuple[object, ...]:
        """What tells it from another part of the page, as long as it stands there."""
        return self.part, self.frame, self.label, self.kind

    @property
    def secret(self) -> bool:
        """What is typed there nobody may hear."""
        return self.frame or takes_secrets(self.kind, self.autocomplete)

    def item_of(self, told: Item) -> Item:
        """What has the focus, of which AT-SPI has told `told`, the whole page, or what had it a moment ago.

        WORKAROUND (no public report found): Qt 6.11 tells of the whole page when its window has just become active,
        also after the field that has the focus, and then not of that any more.
        """
        elsewhere = told.place.frames == 0 and (self.frame or self.part not in (told.place.part, Part.OTHER))
        if told.place.part is not Part.DOCUMENT and not elsewhere:
            return told
        part = Part.FIELD if self.frame else self.part  # of a frame nothing is known, so that nothing in it is said
        return Item(Place(part, part is Part.FIELD, int(self.frame)))


@dataclass(frozen=True, slots=True)
class PageAnswer:
    """The page as it is: `page` is another text for another page; `said` are its live regions' news."""

    page: str
    ready: bool
    lang: str
    said: tuple[str, ...]
    focus: FocusAnswer | None


def page_answer(text: str) -> PageAnswer | None:
    """Read an answer; None if there is none, as while a page is being replaced."""
    try:
        said = json.loads(text)
        found = said["focus"]
        focus = None if found is None else FocusAnswer(
            part=_part(found["part"]),
            frame=bool(found["frame"]),
            label=_text(found["label"]),
            kind=_text(found["kind"]),
            autocomplete=_text(found["autocomplete"]),
            checked=None if found["checked"] is None else bool(found["checked"]),
            required=bool(found["required"]),
            invalid=bool(found["invalid"]),
            described=_text(found["described"]),
            lang=_language(found["lang"]),
        )  # fmt: skip
        news = tuple(_text(one) for one in said["said"][:_MOST])
        return PageAnswer(_text(said["page"], 2 * _LONGEST), bool(said["ready"]), _language(said["lang"]), news, focus)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _part(value: Any) -> Part:
    return Part(value) if value in {part.value for part in Part} else Part.OTHER


def _text(value: Any, longest: int = _LONGEST) -> str:
    return str(value)[:longest]


def _language(value: Any) -> str:
    """A language tag, or nothing: it becomes part of a request to the speech engine."""
    found = _LANGUAGE.fullmatch(_text(value, 20))
    return found[0] if found else ""
