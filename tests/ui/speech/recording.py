# SPDX-License-Identifier: EUPL-1.2
"""A speaker that writes down what it is given to say."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from kiosk.application.ports import SpeechEvent, Utterance


class RecordingSpeaker:
    """Says nothing, and writes all down, as the port Speaker asks: what is private only with headphones."""

    installed = True

    def __init__(self, headphones: bool = True) -> None:
        self.headphones = headphones
        self.said: list[Utterance] = []
        self.calls: list[list[Utterance]] = []
        self.stops = 0
        self.volume: int | None = None
        self.rate: int | None = None
        self._heard: list[Callable[[SpeechEvent], None]] = []

    def listen(self, heard: Callable[[SpeechEvent], None]) -> None:
        self._heard.append(heard)

    def tell(self, event: SpeechEvent) -> None:
        """As if it had become so."""
        if event in (SpeechEvent.HEADPHONES_IN, SpeechEvent.HEADPHONES_OUT):
            self.headphones = event is SpeechEvent.HEADPHONES_IN
        for heard in self._heard:
            heard(event)

    def say(self, utterances: Sequence[Utterance]) -> None:
        allowed = [utterance for utterance in utterances if self.headphones or not utterance.private]
        self.calls.append(allowed)
        self.said += allowed

    def stop(self) -> None:
        self.stops += 1

    def set_volume(self, step: int) -> None:
        self.volume = step

    def set_rate(self, step: int) -> None:
        self.rate = step

    def available_languages(self) -> Collection[str]:
        return {"it", "en", "de", "fr", "sl"}

    def close(self) -> None:
        self._heard = []

    @property
    def text(self) -> str:
        """All that was said."""
        return " ".join(utterance.text for utterance in self.said)

    @property
    def last(self) -> str:
        """What was said by the last call."""
        return " ".join(utterance.text for utterance in self.calls[-1]) if self.calls else ""

    def forget(self) -> None:
        self.said, self.calls, self.stops = [], [], 0
