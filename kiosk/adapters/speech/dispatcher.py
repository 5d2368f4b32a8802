# SPDX-License-Identifier: EUPL-1.2
"""The port Speaker by Speech Dispatcher, one utterance at a time, so that it is known what has been said.

QtTextToSpeech is not between them: docs/decisions/0008-the-voice.md says why.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection, Coroutine, Mapping, Sequence
from typing import Any, TypeVar

from kiosk.adapters.speech.headphones import Headphones
from kiosk.adapters.speech.ssip import Connection, Told, is_installed, usual_socket
from kiosk.application.ports.speaker import RATE_STEPS, VOLUME_STEPS, SpeechEvent, Utterance
from kiosk.dataclass import dataclass
from kiosk.errors import KioskError
from kiosk.logs import get_logger

log = get_logger(__name__)

T = TypeVar("T")

_STEP_DB = 3.0
#: SSIP: rates and volumes go from -100 to 100.
_RATE_STEP = 15
#: A voice says ten characters a second at the least; one that has not ended long after that is dead.
_SLOWEST_S_PER_CHARACTER = 0.25
_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class Voice:
    """How it speaks.

    Attributes:
        module: the engine, by its name in Speech Dispatcher; empty: that one's own choice.
        names: of a voice, by language (ISO 639-1); a language that is left out has the engine's own.
        loudspeaker: it may be heard by all where there are no headphones.
    """

    module: str
    names: Mapping[str, str]
    loudspeaker: bool


class SpeechDispatcher:
    """See the port Speaker."""

    def __init__(self, voice: Voice, headphones: Headphones) -> None:
        self._voice = voice
        self._headphones = headphones
        self._socket = usual_socket()
        self._listeners: list[Callable[[SpeechEvent], None]] = []
        self._connection: Connection | None = None
        self._languages: frozenset[str] = frozenset()
        self._volume, self._rate = VOLUME_STEPS[-1], 0
        self._tasks: set[asyncio.Task[Any]] = set()  # asyncio keeps none of them alive
        self._work: asyncio.Task[None] | None = None
        self._silencing: asyncio.Task[None] | None = None
        self._message = ""  # the one that is being said, once its id is known
        self._ended: set[str] = set()  # until then
        self._over: asyncio.Future[bool] | None = None
        headphones.watch(self._jack_changed)

    @property
    def installed(self) -> bool:
        """See the port Speaker."""
        return is_installed(self._socket)

    @property
    def headphones(self) -> bool:
        """See the port Speaker."""
        return self._headphones.plugged_in

    def listen(self, heard: Callable[[SpeechEvent], None]) -> None:
        """See the port Speaker."""
        self._listeners.append(heard)

    def say(self, utterances: Sequence[Utterance]) -> None:
        """See the port Speaker."""
        self._drop()
        allowed = [utterance for utterance in utterances if self._may_say(utterance)]
        if any(utterance.private for utterance in utterances if utterance not in allowed):
            self._tell(SpeechEvent.REFUSED)
        if allowed:
            self._work = self._start(self._say(allowed))

    def stop(self) -> None:
        """See the port Speaker."""
        if self._drop():
            self._tell(SpeechEvent.ENDED)

    def set_volume(self, step: int) -> None:
        """See the port Speaker."""
        self._volume = min(max(step, VOLUME_STEPS[0]), VOLUME_STEPS[-1])

    def set_rate(self, step: int) -> None:
        """See the port Speaker."""
        self._rate = min(max(step, RATE_STEPS[0]), RATE_STEPS[-1])

    def available_languages(self) -> Collection[str]:
        """See the port Speaker."""
        return self._languages

    def close(self) -> None:
        """See the port Speaker."""
        self._listeners = []
        self._headphones.close()
        self._hang_up()
        for task in self._tasks:
            task.cancel()

    def _start(self, work: Coroutine[Any, Any, T]) -> asyncio.Task[T]:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _may_say(self, utterance: Utterance) -> bool:
        return self.headphones or (self._voice.loudspeaker and not utterance.private)

    def _tell(self, event: SpeechEvent) -> None:
        for heard in self._listeners:
            heard(event)

    def _jack_changed(self) -> None:
        if not self.headphones:
            self.stop()
        self._tell(SpeechEvent.HEADPHONES_IN if self.headphones else SpeechEvent.HEADPHONES_OUT)

    def _drop(self) -> bool:
        """Say nothing more of what was to be said. Whether something was."""
        work, self._work = self._work, None
        if work is None or work.done():
            return False
        work.cancel()
        self._message = ""
        if self._connection is not None and self._connection.alive:
            # it comes after whatever of the message is on its way, and before whatever is said next
            self._silencing = self._start(self._silence(self._connection))
        return True

    async def _silence(self, connection: Connection) -> None:
        try:
            await connection.command("CANCEL SELF")
        except KioskError as error:
            log.warning("the voice cannot be stopped", detail=str(error))

    async def _say(self, utterances: Sequence[Utterance]) -> None:
        try:
            connection = await self._connected()
            for utterance in utterances:
                await self._say_one(connection, utterance)
        except KioskError as error:
            log.error("nothing can be said", detail=str(error))
            self._hang_up()
            self._work = None
            self._tell(SpeechEvent.DIED)
            return
        self._work = None
        self._tell(SpeechEvent.ENDED)
        if not self._languages:
            await self._learn_languages(connection)

    async def _say_one(self, connection: Connection, utterance: Utterance) -> None:
        if not self._may_say(utterance):
            return
        for command in (*self._manner_of(utterance.language), _signs_of(utterance.text)):
            await connection.command(f"SET SELF {command}")
        over = self._over = asyncio.get_running_loop().create_future()
        self._message = ""
        self._ended.clear()
        speaking = self._start(connection.speak(utterance.text))
        speaking.add_done_callback(_look_at)
        # what it is handed it gets whole, else it would take the next command for words
        self._message = await asyncio.shield(speaking)
        if self._message in self._ended and not over.done():
            over.set_result(True)
        try:
            async with asyncio.timeout(_PATIENCE_S + _SLOWEST_S_PER_CHARACTER * len(utterance.text)):
                lost = not await over
        except TimeoutError:
            lost = True
        if lost:
            raise _Died("the voice stopped in mid-sentence")

    def _manner_of(self, language: str) -> list[str]:
        commands = [f"OUTPUT_MODULE {self._voice.module}"] if self._voice.module else []
        if self._languages and language not in self._languages:
            self._tell(SpeechEvent.NO_VOICE)
        commands.append(f"LANGUAGE {language}")
        if name := self._voice.names.get(language):
            commands.append(f"SYNTHESIS_VOICE {name}")
        return [*commands, f"RATE {self._rate * _RATE_STEP}", f"VOLUME {_ssip_volume(self._volume)}"]

    async def _connected(self) -> Connection:
        if self._silencing is not None:
            await asyncio.shield(self._silencing)
        if self._connection is None or not self._connection.alive:
            self._connection = await Connection.open(self._socket, self._told, self._lost)
        return self._connection

    async def _learn_languages(self, connection: Connection) -> None:
        """Once something was said: espeak-ng has a list of 13,000 voices, which takes 0.4 s."""
        try:
            voices = await connection.voices()
        except KioskError as error:
            log.warning("the voices cannot be listed", detail=str(error))
            return
        self._languages = frozenset(language for _, language in voices)

    def _told(self, message: str, what: Told) -> None:
        if self._over is None or self._over.done():
            return
        if what is Told.BEGAN:
            self._tell(SpeechEvent.BEGAN)
        elif message == self._message:
            self._over.set_result(True)
        elif not self._message:
            self._ended.add(message)

    def _lost(self) -> None:
        if self._over is not None and not self._over.done():
            self._over.set_result(False)

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


class _Died(KioskError):
    """It did not say all of it."""


def _signs_of(text: str) -> str:
    """A sign that stands alone is named; in a sentence none is."""
    return f"PUNCTUATION {'ALL' if len(text) == 1 else 'NONE'}"


def _look_at(task: asyncio.Task[str]) -> None:
    """Its fault is told to whoever waits; nobody may, any more."""
    if not task.cancelled():
        task.exception()


def _ssip_volume(step: int) -> int:
    """The step below the loudest one in dB as an amplitude, which SSIP counts from -100 to 100."""
    amplitude = 10 ** (-_STEP_DB * (VOLUME_STEPS[-1] - step) / 20)
    return round(200 * amplitude) - 100
