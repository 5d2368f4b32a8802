# SPDX-License-Identifier: EUPL-1.2
"""Reads the screen aloud: the one door to the voice, for keys, for fingers, and for whoever reads pagoPA's page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.application.ports.speaker import RATE_STEPS, VOLUME_STEPS, Speaker, SpeechEvent, Utterance
from kiosk.application.visit.private_words import PrivateWords
from kiosk.domain.language import written_in
from kiosk.logs import get_logger
from kiosk.ui.shell import WindowListener
from kiosk.ui.speech import words
from kiosk.ui.speech.changes import announced, changes
from kiosk.ui.speech.exploring import Exploring
from kiosk.ui.speech.script import Script, audible
from kiosk.ui.speech.tree import Node, Role, Screen
from kiosk.ui.viewmodels.access import AccessViewModel
from kiosk.ui.viewmodels.app import AppViewModel

log = get_logger(__name__)

#: What changes together is looked at together.
_LOOK_AFTER_MS = 15


class Manner(NamedTuple):
    """How each visit begins: a step of VOLUME_STEPS and one of RATE_STEPS."""

    volume: int
    rate: int


class Narrator(WindowListener):
    """Says each page, what changes on it, and where the focus goes, while reading aloud is chosen.

    Whatever somebody presses ends what is being said. What is private is only said into headphones.

    Signals:
        onChanged: the screen is read aloud from now on, or is no longer.
    """

    onChanged = Signal()

    def __init__(
        self, window: QQuickWindow, app: AppViewModel, access: AccessViewModel, speaker: Speaker, manner: Manner
    ) -> None:
        super().__init__(window)
        self._app, self._access, self._speaker = app, access, speaker
        self._usual = self._manner = manner
        self._on = False
        self._screen: Screen | None = None
        self._page_due = self._greeting_due = self._focus_due = False
        self._at_hand: QQuickItem | None = None
        self._saying: list[Utterance] = []
        self._begun = 0  # of these
        self._speaking = False
        self._cut: list[Utterance] = []  # what a key has cut off, until something else is said
        self._tried_again = self._hinted = self._by_headphones = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_LOOK_AFTER_MS)
        self._timer.timeout.connect(self._look)
        self._exploring = Exploring(window, app, self)
        speaker.listen(self._heard)
        window.installEventFilter(self)
        self._followed = [
            (window.activeFocusItemChanged, self._focus_moved),
            (app.shownChanged, self._page_shown),
            (app.changed, self._look_soon),
            (app.ticked, self._look_soon),
            (app.help_shown.changed, self._look_soon),
            (access.changed, self._follow),
            # the keyboard on the screen wrote
            (QGuiApplication.inputMethod().cursorRectangleChanged, self._look_soon),
        ]
        for signal, slot in self._followed:
            signal.connect(slot)
        self._follow()

    def close(self) -> None:
        """Hear nothing any more, and say nothing."""
        super().close()
        self._on = False
        self._timer.stop()
        followed, self._followed = self._followed, []
        for signal, slot in followed:
            signal.disconnect(slot)

    # What others ask of it

    @Slot(str)
    def say(self, text: str, *, language: str = "", private: bool = False) -> None:
        """Say a text, in the language of the interface unless another is given (ISO 639-1)."""
        if self._on:
            self._say(self._script().sentences(text, language=language, private=private))

    def say_all(self, utterances: Sequence[Utterance]) -> None:
        """Say what others have found to say, each in its language; what was being said stops."""
        if self._on:
            script = self._script()
            parts = [script.sentences(one.text, language=one.language, private=one.private) for one in utterances]
            self._say([sentence for part in parts for sentence in part])

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._speaker.stop()

    @Slot()
    def repeat(self) -> None:
        """Say once more what was said last."""
        if self._on:
            self._say(self._saying)

    @Slot()
    def read_page(self) -> None:
        """Say all that is on the screen."""
        if self._on:
            self._screen = Screen(self._window)
            self._say(self._script().of_page(self._screen))

    def read_item(self, node: Node) -> None:
        """Say one item of the screen."""
        if self._on and self._screen is not None:
            self._at_hand = node.item
            self._say(self._script().of_item(node, self._place_of(node)))

    @Slot()
    def louder(self) -> None:
        """By 3 dB; what is being said goes on."""
        self._speak_otherwise(self._manner._replace(volume=self._manner.volume + 1))

    @Slot()
    def quieter(self) -> None:
        """By 3 dB; what is being said goes on."""
        self._speak_otherwise(self._manner._replace(volume=self._manner.volume - 1))

    @Slot()
    def faster(self) -> None:
        """By a step; what is being said goes on."""
        self._speak_otherwise(self._manner._replace(rate=self._manner.rate + 1))

    @Slot()
    def slower(self) -> None:
        """By a step; what is being said goes on."""
        self._speak_otherwise(self._manner._replace(rate=self._manner.rate - 1))

    @Slot()
    def start_or_end(self) -> None:
        """Read aloud from now on, or no longer."""
        self._access.chooseReadAloud(not self._on)

    def screen(self) -> Screen:
        """What is on the screen now."""
        self._screen = Screen(self._window)
        return self._screen

    # What it follows

    @Slot()
    def _follow(self) -> None:
        """Reading aloud is chosen, or not any more: by the visitor, or because the visit was wiped."""
        if self._access.reads_aloud == self._on:
            return
        self._on = not self._on
        self._manner = self._usual
        self._speaker.set_volume(self._manner.volume)
        self._speaker.set_rate(self._manner.rate)
        self._screen, self._at_hand, self._tried_again, self._hinted = None, None, False, False
        if self._on:
            self._greeting_due = True
            self._page_shown()
        else:
            self._saying = []
            self._timer.stop()
            self._speaker.stop()
            if not self._by_headphones or self._speaker.headphones:
                self._say(self._script().sentences(words.farewell() if self._app.left_unattended else words.ends()))
                self._saying = []
            self._by_headphones = False
        self._exploring.on = self._on
        self.onChanged.emit()

    @Slot()
    def _page_shown(self) -> None:
        self._page_due, self._focus_due, self._hinted = True, False, False
        self._look_soon()

    @Slot()
    def _look_soon(self) -> None:
        if self._on and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _focus_moved(self) -> None:
        self._focus_due = True
        self._look_soon()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever presses something has heard enough. It is let through."""
        if self._on and event.type() in (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin):
            self._cut = self._rest() if self._speaking else self._cut
            self._speaker.stop()
            self._look_soon()
        return False

    def _look(self) -> None:
        if not self._on:
            return
        before, now, script = self._screen, Screen(self._window), self._script()
        self._screen = now
        greeting = script.sentences(words.begins()) if self._greeting_due else []
        if before is None or self._page_due or now.dialog is not before.dialog:
            self._at_hand = now.focused.item if now.focused else None
            lines = [*greeting, *script.of_page(now)]
        else:
            lines = [line for text in announced(before, now) for line in script.sentences(text)]
            lines += changes(before, now, self._at_hand, script)
            if self._focus_due:
                lines += self._of_focus(now, script)
        self._page_due = self._focus_due = self._greeting_due = False
        if lines:
            self._say(lines)

    def _of_focus(self, screen: Screen, script: Script) -> list[Utterance]:
        node = screen.focused
        if node is None or node.item is self._at_hand or node.role is Role.Dialog:
            return []
        self._at_hand = node.item
        return script.of_item(node, self._place_of(node))

    def _place_of(self, node: Node) -> str:
        """Among those that one comes to by keys."""
        assert self._screen is not None
        items = [one.item for one in self._screen.acting]
        return words.place_of(items.index(node.item) + 1, len(items)) if node.item in items else ""

    # What it says

    def _script(self) -> Script:
        return Script(written_in(self._app.language), PrivateWords(self._app.state.session))

    def _say(self, utterances: Sequence[Utterance]) -> None:
        self._saying, self._begun, self._cut = list(utterances), 0, []
        said = audible(self._saying, self._speaker.headphones, hint=not self._hinted)
        self._hinted = self._hinted or any(utterance.private for utterance in self._saying)
        self._speaker.say(said)

    def _rest(self) -> list[Utterance]:
        """What was being said, from its present sentence on."""
        return self._saying[max(0, self._begun - 1) :]

    def _speak_otherwise(self, manner: Manner) -> None:
        volume = min(max(manner.volume, VOLUME_STEPS[0]), VOLUME_STEPS[-1])
        rate = min(max(manner.rate, RATE_STEPS[0]), RATE_STEPS[-1])
        if not self._on:
            return
        of_volume = manner.rate == self._manner.rate
        self._manner = Manner(volume, rate)
        self._speaker.set_volume(volume)
        self._speaker.set_rate(rate)
        if of_volume:
            text = words.volume(volume + 1, len(VOLUME_STEPS))
        else:
            text = words.rate(rate - RATE_STEPS[0] + 1, len(RATE_STEPS))
        rest = self._rest() if self._speaking else self._cut
        self._say([*self._script().sentences(text), *rest])

    # What becomes of it

    def _heard(self, event: SpeechEvent) -> None:
        match event:
            case SpeechEvent.BEGAN:
                self._begun += 1
                self._speaking = True
                self._still_there()
            case SpeechEvent.ENDED:
                self._speaking = self._tried_again = False
                self._still_there()
            case SpeechEvent.DIED:
                self._speaking = False
                self._try_again()
            case SpeechEvent.HEADPHONES_IN:
                self.plugged_in()
            case SpeechEvent.HEADPHONES_OUT:
                if self._by_headphones and self._on:
                    self._access.chooseReadAloud(False)
            case SpeechEvent.NO_VOICE:
                self._access.say_of_voice(self._access.NO_VOICE)
            case SpeechEvent.REFUSED:
                pass

    def plugged_in(self) -> None:
        """Headphones have come: whoever brings some wants to hear the screen."""
        self._app.rest_shown.wake()
        self._app.touched()
        if self._on:
            self._page_shown()
        else:
            self._by_headphones = True
            self._access.chooseReadAloud(True)

    def _still_there(self) -> None:
        """Nobody is asked whether they are there while they listen: the time counts from the last word."""
        if self._on and not self._app.asked:
            self._app.touched()

    def _try_again(self) -> None:
        """An engine that died is started once more, and goes on where it stopped; then the panel says so."""
        if self._on and not self._tried_again:
            self._tried_again = True
            self._say(self._rest())
        else:
            log.error("the screen is not read aloud any more: the voice fails")
            self._access.say_of_voice(self._access.FAILED)
            if self._on:
                self._access.chooseReadAloud(False)

    on = Property(bool, lambda self: self._on, notify=onChanged)
