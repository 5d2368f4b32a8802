# SPDX-License-Identifier: EUPL-1.2
"""Reads the payment page aloud: AT-SPI tells where the focus is and what there is, the page's own document the rest.

Nothing of it is written down, and nothing that is typed is kept: a character of an e-mail address waits only until the
page has said once more that it is one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from kiosk import resources
from kiosk.application.ports import Utterance
from kiosk.application.ports.page_reader import Focused, Heard, PageContents, PageReader, ReaderLost
from kiosk.application.visit import Visit
from kiosk.application.visit.state import VisitState
from kiosk.domain.flow import Page
from kiosk.domain.page_reading import Item, Part, Place, is_typed_into, may_echo
from kiosk.ui.shell import WindowListener
from kiosk.ui.viewmodels.checkout import CheckoutViewModel
from kiosk.ui.web.page_answer import FocusAnswer, PageAnswer, page_answer
from kiosk.ui.web.page_words import PageWords, is_secret

#: Says these one after the other; what was being said stops.
Say = Callable[[Sequence[Utterance]], None]

#: Between two looks at the page's document.
_LOOK_MS = 250
#: So often an empty page is looked at.
_MOST_LOOKS = 20
#: What comes within this time is said together: an error, and the field that has the focus by it.
_TOGETHER_MS = 120
#: Characters that wait for the page's word at most.
_MOST_TYPED = 20


#: Of what has the focus AT-SPI has told nothing.
_UNTOLD = Item(Place(Part.DOCUMENT, editable=False, frames=0))


def _stays(before: PageAnswer | None, now: PageAnswer) -> bool:
    """Whether the focus is where it was a moment ago."""
    was = before.focus if before is not None else None
    return was is not None and now.focus is not None and was.which == now.focus.which


class _Turn(IntEnum):
    """In which order what comes at the same time is said."""

    NEWS = 0
    PAGE = 1
    FOCUS = 2


class PageReading(WindowListener):
    """Speaks pagoPA's page, and the bank's, while the visitor has them read aloud."""

    def __init__(
        self,
        visit: Visit,
        checkout: Callable[[], CheckoutViewModel],
        reader: PageReader,
        say: Say,
        window: QQuickWindow,
    ) -> None:
        """`checkout` gives the view-model of the payment page once there is a payment."""
        super().__init__(window)
        self._visit = visit
        self._checkout = checkout
        self._reader = reader
        self._say = say
        self._script = ""
        self._reading = False
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self._ask)
        self._together = QTimer(self, interval=_TOGETHER_MS, singleShot=True)
        self._together.timeout.connect(self._say_all)
        self._forget()
        self._unfollow = visit.listen(self._follow)

    def _forget(self) -> None:
        """Nothing is known of the page, or no more."""
        self._answer: PageAnswer | None = None
        self._item: Item | None = None
        self._unsaid: Item | None = None
        self._focus: tuple[object, ...] | None = None
        self._typed = ""
        self._page = ""
        self._read_page = ""
        self._looked = 0
        self._looks_again = False
        self._waiting: dict[_Turn, list[Utterance]] = {}

    # --- begin and end -----------------------------------------------------------------------------------------

    def _follow(self, state: VisitState) -> None:
        wanted = state.page is Page.CHECKOUT and self._visit.access.read_aloud
        if wanted and not self._reading:
            self._begin()
        elif self._reading and not wanted:
            self._end()

    def close(self) -> None:
        """The program ends."""
        super().close()
        self._unfollow()
        if self._reading:
            self._end()

    def _begin(self) -> None:
        if not self._script:
            self._script = resources.path("checkout", "reading.js").read_text(encoding="utf-8")
        self._reading = True
        self._checkout().answered.connect(self._hear_answer)
        self._window.installEventFilter(self)
        self._reader.start(self._hear)
        self._looks.start()

    def _end(self) -> None:
        self._reading = False
        self._looks.stop()
        self._together.stop()
        self._reader.stop()
        self._window.removeEventFilter(self)
        self._checkout().answered.disconnect(self._hear_answer)
        self._forget()

    # --- what AT-SPI tells -------------------------------------------------------------------------------------

    def _hear(self, heard: Heard) -> None:
        if not self._reading:
            return
        match heard:
            case Focused(item):
                self._unsaid = item
                self._ask()  # what its document knows of it
            case PageContents(items, cut):
                if items or self._looked >= _MOST_LOOKS:
                    self._say_soon(_Turn.PAGE, self._words.contents(items, cut))
                else:  # the engine has drawn it, and has not told assistive programs yet
                    self._looks_again = True
            case ReaderLost():
                self._checkout().cannot_be_read()
                self._say_soon(_Turn.NEWS, self._words.not_read())

    # --- what the page's document tells ------------------------------------------------------------------------

    def _ask(self) -> None:
        self._checkout().ask_page(self._script)

    def _hear_answer(self, text: str) -> None:
        answer = page_answer(text)
        if answer is None or not self._reading:
            return
        before, self._answer = self._answer, answer
        self._echo(answer)
        self._see_page(answer)
        near = answer.focus is not None and answer.focus.secret
        guarded = near or (self._item is not None and is_secret(self._item, answer.focus))
        for news in answer.said:
            self._say_soon(_Turn.NEWS, [self._words.theirs(news, guarded=guarded)])
        if self._unsaid is not None:
            told, self._unsaid = self._unsaid, None
            self._say_focus(told, answer.focus)
        elif answer.focus is not None and answer.focus.which != self._focus and _stays(before, answer):
            self._say_focus(_UNTOLD, answer.focus)  # nobody has told of it

    def _say_focus(self, told: Item, focus: FocusAnswer | None) -> None:
        item = focus.item_of(told) if focus is not None else told
        if item.place.part is Part.DOCUMENT:  # that is read when it comes
            return
        before, self._focus = self._focus, focus.which if focus is not None else None
        if item is told or before != self._focus:
            self._item = item
            self._say_soon(_Turn.FOCUS, self._words.focused(item, focus))

    def _see_page(self, answer: PageAnswer) -> None:
        """Have a page read that has come: once it has stayed for two looks, for some only flash by."""
        if answer.page == self._page and answer.ready and answer.page.strip("|") and answer.page != self._read_page:
            self._read_page, self._looked, self._looks_again = answer.page, 0, True
        if self._looks_again and answer.page == self._read_page:
            self._looks_again = False
            self._looked += 1
            self._reader.look()
        self._page = answer.page

    def _echo(self, answer: PageAnswer) -> None:
        """Say what was typed, if it is still an e-mail address that is being written."""
        typed, self._typed = self._typed, ""
        if typed and self._echoes(answer):
            self._say([Utterance(typed, self._visit.lang, private=True)])

    def _echoes(self, answer: PageAnswer) -> bool:
        item, focus = self._item, answer.focus
        if item is None or focus is None or focus.frame or not is_typed_into(item.place):
            return False
        return may_echo(focus.kind, focus.autocomplete, item.place.frames)

    @property
    def _words(self) -> PageWords:
        """Checkout's page says it is Italian whatever it speaks, so its language is the one it was told."""
        known = self._checkout().at_checkout
        told = self._answer.lang if self._answer else ""
        return PageWords(self._visit.lang if known else told or "it", self._visit.lang, known)

    # --- keys --------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what is typed, and let it through."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._answer is not None:
            text = event.text()
            if text.isprintable() and text and self._echoes(self._answer) and len(self._typed) < _MOST_TYPED:
                self._typed += text
                self._ask()
        return False

    # --- speech ------------------------------------------------------------------------------------------------

    def _say_soon(self, turn: _Turn, phrases: Sequence[Utterance]) -> None:
        """Say it with what comes at the same time; of two things in one turn the later one, of news all."""
        if turn is _Turn.NEWS:
            phrases = [*self._waiting.get(turn, ()), *phrases]
        self._waiting[turn] = [phrase for phrase in phrases if phrase.text]
        if not self._together.isActive():
            self._together.start()

    def _say_all(self) -> None:
        waiting, self._waiting = self._waiting, {}
        phrases = [phrase for turn in _Turn for phrase in waiting.get(turn, ())]
        if phrases:
            self._say(phrases)
