# SPDX-License-Identifier: EUPL-1.2
"""A voice for tours: it says nothing, and what it was given can be looked at. There are headphones."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Sequence

from kiosk.application.ports import SpeechEvent, Utterance
from kiosk.domain.language import LANGUAGES, written_in


class RecordedVoice:
    """See the port Speaker. Each utterance is over as soon as the loop comes round."""

    installed = True
    headphones = True

    def __init__(self) -> None:
        self.said: list[Utterance] = []
        self._listeners: list[Callable[[SpeechEvent], None]] = []
        self._speaking: asyncio.Handle | None = None

    def listen(self, heard: Callable[[SpeechEvent], None]) -> None:
        """See the port."""
        self._listeners.append(heard)

    def say(self, utterances: Sequence[Utterance]) -> None:
        """See the port."""
        self.said += utterances
        self._leave_off()
        if utterances:
            self._speaking = asyncio.get_running_loop().call_soon(self._speak, len(utterances))

    def stop(self) -> None:
        """See the port."""
        if self._leave_off():
            self._tell(SpeechEvent.ENDED)

    def set_volume(self, step: int) -> None:
        """See the port."""

    def set_rate(self, step: int) -> None:
        """See the port."""

    def available_languages(self) -> Collection[str]:
        """See the port."""
        return {written_in(language) for language in LANGUAGES}

    def close(self) -> None:
        """See the port."""
        self._leave_off()
        self._listeners = []

    def _speak(self, count: int) -> None:
        self._speaking = None
        for _ in range(count):
            self._tell(SpeechEvent.BEGAN)
        self._tell(SpeechEvent.ENDED)

    def _leave_off(self) -> bool:
        speaking, self._speaking = self._speaking, None
        if speaking is not None:
            speaking.cancel()
        return speaking is not None

    def _tell(self, event: SpeechEvent) -> None:
        for heard in self._listeners:
            heard(event)
