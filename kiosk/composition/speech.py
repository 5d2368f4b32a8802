# SPDX-License-Identifier: EUPL-1.2
"""The voice of an installation: its headphones are watched from the start, the rest waits until somebody wants it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from kiosk.adapters.atspi.reader import AtSpiReader as AtSpiReader
from kiosk.adapters.speech.dispatcher import SpeechDispatcher, Voice
from kiosk.adapters.speech.headphones import Headphones, Jack
from kiosk.application.ports import Speaker, SpeechEvent, Utterance
from kiosk.config import Speech
from kiosk.logs import get_logger
from kiosk.ui.application import Window
from kiosk.ui.viewmodels.access import AccessViewModel

if TYPE_CHECKING:
    from kiosk.ui.speech.narrator import Narrator

log = get_logger(__name__)


def speaker_of(speech: Speech) -> SpeechDispatcher:
    """The speaker that the settings name, with its headphones."""
    names = {field: name for field in ("it", "en", "de", "fr", "sl") if (name := getattr(speech.voices, field))}
    headphones = Jack(speech.jack) if speech.headphones == "jack" else Headphones(speech.headphones == "always")
    return SpeechDispatcher(Voice(speech.module, names, speech.loudspeaker), headphones)


class ReadAloud:
    """Has the narrator made as soon as somebody wants to hear the screen."""

    def __init__(self, speech: Speech, speaker: Speaker, window: Window, access: AccessViewModel) -> None:
        self._speech, self._speaker, self._window, self._access = speech, speaker, window, access
        self._narrator: Narrator | None = None
        access.say_of_voice(access.READY if speaker.installed else access.NONE)
        access.changed.connect(self._chosen)
        speaker.listen(self._heard)

    def close(self) -> None:
        """Be silent from now on; the narrator ends with its window."""
        self._access.changed.disconnect(self._chosen)
        self._speaker.close()

    @property
    def narrator(self) -> Narrator:
        """The door to the voice, made when it is first asked for."""
        if self._narrator is None:
            from kiosk.ui.speech.narrator import Manner, Narrator

            manner = Manner(self._speech.volume, self._speech.rate)
            self._narrator = Narrator(self._window.quick, self._window.view_model, self._access, self._speaker, manner)
        return self._narrator

    def say_all(self, utterances: Sequence[Utterance]) -> None:
        """Say these, if anybody wants to hear the screen."""
        if self._narrator is not None:
            self._narrator.say_all(utterances)

    def by_key(self, action: Enum) -> None:
        """A key of the keypad that is about the voice, by the name of its action; others say nothing here."""
        narrator = self.narrator
        acts = {
            "SPEECH": narrator.start_or_end,
            "REPEAT": narrator.repeat,
            "LOUDER": narrator.louder,
            "QUIETER": narrator.quieter,
            "FASTER": narrator.faster,
            "SLOWER": narrator.slower,
        }
        if act := acts.get(action.name):
            act()

    def _chosen(self) -> None:
        if self._access.reads_aloud:
            _ = self.narrator  # it follows by itself what is chosen

    def _heard(self, event: SpeechEvent) -> None:
        if event is SpeechEvent.HEADPHONES_IN and self._narrator is None:
            self.narrator.plugged_in()  # from now on it hears of them itself
