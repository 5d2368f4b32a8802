# SPDX-License-Identifier: EUPL-1.2
"""A voice that reads the screen aloud."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from enum import Enum
from typing import Protocol

from kiosk.dataclass import dataclass

#: What a visitor may choose: steps of 3 dB below the loudest, so 21 dB in all (EN 301 549 V3.2.1, 8.2.1.1: at least
#: 18 dB; 8.2.1.2: a step at 12 dB above the lowest).
VOLUME_STEPS = range(8)
#: The usual rate is 0; each step is a sixth of it or so.
RATE_STEPS = range(-3, 7)


@dataclass(frozen=True, slots=True)
class Utterance:
    """Some words, said in one go.

    Attributes:
        language: ISO 639-1.
        private: for the ears of the visitor alone (EN 301 549, 5.1.3.9): never said by the loudspeaker.
    """

    text: str
    language: str
    private: bool


class SpeechEvent(Enum):
    """What becomes of the voice.

    ENDED comes when nothing is left to say, whoever ended it. After DIED the next `say` tries anew. REFUSED tells that
    something private was not said, since there are no headphones. NO_VOICE tells that a language has none, so that
    another voice says its words.
    """

    BEGAN = "began"
    ENDED = "ended"
    DIED = "died"
    REFUSED = "refused"
    NO_VOICE = "no voice"
    HEADPHONES_IN = "headphones in"
    HEADPHONES_OUT = "headphones out"


class Speaker(Protocol):
    """Says one thing after the other. No method waits: what becomes of it is heard by those who `listen`."""

    @property
    def installed(self) -> bool:
        """There is an engine on this machine, as far as can be seen without starting it."""
        ...

    @property
    def headphones(self) -> bool:
        """What is said now only the visitor hears."""
        ...

    def listen(self, heard: Callable[[SpeechEvent], None]) -> None:
        """Tell of what becomes of the voice, in the thread that `say` is called in."""
        ...

    def say(self, utterances: Sequence[Utterance]) -> None:
        """Say these in their order; what was being said stops first.

        Where there are no headphones what is private is left out, and so is everything where the loudspeaker may not
        speak. Headphones that are pulled out end it all at once.
        """
        ...

    def stop(self) -> None:
        """Be silent at once."""
        ...

    def set_volume(self, step: int) -> None:
        """One of VOLUME_STEPS, from the next words on; the last is the loudest."""
        ...

    def set_rate(self, step: int) -> None:
        """One of RATE_STEPS, from the next words on."""
        ...

    def available_languages(self) -> Collection[str]:
        """Those with a voice (ISO 639-1), as far as is known; empty until the engine has told."""
        ...

    def close(self) -> None:
        """Be silent, and let the engine go; nobody is told of anything any more."""
        ...
