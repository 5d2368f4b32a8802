# SPDX-License-Identifier: EUPL-1.2
"""How the parts of a web page sound: the page's own words in its language, ours beside them in the visitor's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from kiosk.application.ports import Utterance
from kiosk.domain.page_reading import Item, Part, is_private, is_typed_into, words_of
from kiosk.ui.web.page_answer import FocusAnswer

translate = QCoreApplication.translate

#: Of a page that is read as a whole: so much of it is said, in characters; the rest is at the keys.
_MOST_SAID = 700
_PRESSED = frozenset({Part.BUTTON, Part.LINK, Part.CHECK_BOX, Part.RADIO, Part.CHOICE, Part.FIELD})


class PageWords:
    """Makes the phrases of one page: words of the page in `page`'s language, ours in `ours`.

    `known`: the page is pagoPA's own; all that another one says is private.
    """

    def __init__(self, page: str, ours: str, known: bool) -> None:
        self._page = page
        self._ours = ours
        self._known = known

    def focused(self, item: Item, answer: FocusAnswer | None) -> list[Utterance]:
        """What has the focus; `answer` is what the page's own document says of it."""
        secret = is_secret(item, answer)
        label = answer.label if answer is not None and (is_typed_into(item.place) or not item.words) else item.words
        phrases = [self.theirs(label, answer.lang if answer else "", guarded=secret)]
        phrases.append(self._our(_joined(_role(item.place.part), *_states(item, answer))))
        if secret:
            phrases.append(self._our(translate("PageReading", "What you type here is not said.")))
        elif answer is not None:
            phrases.append(self.theirs(answer.described, answer.lang))
        return _merged(phrases)

    def contents(self, items: Sequence[Item], cut: bool) -> list[Utterance]:
        """The page that has come: its headings and texts, and how much there is to fill in or to press."""
        said, length = [], 0
        for item in items:
            if item.place.part in (Part.HEADING, Part.TEXT, Part.ALERT) and item.words and length < _MOST_SAID:
                said.append(item.words)
                length += len(item.words)
        text = ". ".join(words.rstrip(".") for words in dict.fromkeys(said))
        phrases = [Utterance(text, self._page, private=is_private(text, self._known))]
        pressed = sum(1 for item in items if item.place.part in _PRESSED and "disabled" not in item.states)
        if cut:
            phrases.append(self._our(translate("PageReading", "It is a long page.")))
        phrases.append(self._our(translate("PageReading", "To fill in or to press: %1.").replace("%1", str(pressed))))
        return _merged(phrases)

    def theirs(self, text: str, lang: str = "", guarded: bool = False) -> Utterance:
        """Words of the page; `lang` where they are in another language than the rest of it."""
        words = words_of(text, guarded=guarded)
        return Utterance(words, lang or self._page, is_private(words, self._known))

    def not_read(self) -> list[Utterance]:
        """Nothing more of the page can be said."""
        return [self._our(not_read())]

    def _our(self, text: str) -> Utterance:
        return Utterance(text, self._ours, private=False)


def not_read() -> str:
    """The page cannot be read aloud, and what to do."""
    return translate("PageReading", "This page is not read aloud here. Ask at the counter, or pay with your phone.")


def is_secret(item: Item, answer: FocusAnswer | None) -> bool:
    """Whether what is typed there may be said to nobody: that of each field of which it is not known."""
    if not is_typed_into(item.place):
        return item.place.frames > 0 and item.place.part in (Part.CHOICE, Part.OPTION)
    return answer is None or item.place.frames > 0 or answer.secret


def _role(part: Part) -> str:
    match part:
        case Part.FIELD:
            return translate("PageReading", "text field")
        case Part.BUTTON:
            return translate("PageReading", "button")
        case Part.LINK:
            return translate("PageReading", "link")
        case Part.CHECK_BOX:
            return translate("PageReading", "check box")
        case Part.RADIO:
            return translate("PageReading", "one of several choices")
        case Part.CHOICE:
            return translate("PageReading", "list of choices")
        case Part.OPTION:
            return translate("PageReading", "choice")
        case Part.HEADING:
            return translate("PageReading", "heading")
        case _:
            return ""


def _states(item: Item, answer: FocusAnswer | None) -> list[str]:
    states = set(item.states)
    if answer is not None:
        if answer.required:
            states.add("required")
        if answer.invalid:
            states.add("invalid")
        if answer.checked is not None and not answer.frame:
            states -= {"checked", "unchecked"}
            states.add("checked" if answer.checked else "unchecked")
    words = {
        "checked": translate("PageReading", "chosen"),
        "unchecked": translate("PageReading", "not chosen"),
        "selected": translate("PageReading", "chosen"),
        "expanded": translate("PageReading", "open"),
        "collapsed": translate("PageReading", "closed"),
        "disabled": translate("PageReading", "cannot be pressed now"),
        "required": translate("PageReading", "must be filled in"),
        "invalid": translate("PageReading", "not right yet"),
    }
    return [word for name, word in words.items() if name in states]


def _joined(*words: str) -> str:
    return ", ".join(filter(None, words))


def _merged(phrases: Sequence[Utterance]) -> list[Utterance]:
    """Those that say something; neighbours of one language and one privacy are one."""
    merged: list[Utterance] = []
    for phrase in phrases:
        if not phrase.text:
            continue
        last = merged[-1] if merged else phrase
        if merged and (last.language, last.private) == (phrase.language, phrase.private):
            merged[-1] = replace(last, text=f"{last.text.rstrip('.')}. {phrase.text}")
        else:
            merged.append(phrase)
    return merged
