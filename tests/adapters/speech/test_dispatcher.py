# SPDX-License-Identifier: EUPL-1.2
"""The port Speaker with the real Speech Dispatcher and the real espeak-ng: what is heard, and what must not be."""

from __future__ import annotations

import asyncio
import math
import os
import signal
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.adapters.speech.dispatcher import SpeechDispatcher, Voice
from kiosk.adapters.speech.headphones import Headphones
from kiosk.adapters.speech.ssip import Connection, usual_socket
from kiosk.application.ports import SpeechEvent, Utterance
from kiosk.lab.speech_dispatcher import Dispatcher, installed, running

pytestmark = pytest.mark.skipif(
    not installed(), reason="speech-dispatcher and speech-dispatcher-espeak-ng are not installed"
)

ALOUD = Voice("", {}, loudspeaker=True)
LONG = "Questa frase non finisce mai e poi mai, " * 250


class Plug(Headphones):
    """Headphones that the test plugs in and pulls out."""

    def watch(self, changed: Callable[[], None]) -> None:
        self._changed = changed

    def put(self, plugged_in: bool) -> None:
        self.plugged_in = plugged_in
        self._changed()


class Heard:
    """The events of a speaker, which can be waited for."""

    def __init__(self, speaker: SpeechDispatcher) -> None:
        self.events: list[SpeechEvent] = []
        self._more = asyncio.Event()
        speaker.listen(self._hear)

    def _hear(self, event: SpeechEvent) -> None:
        self.events.append(event)
        self._more.set()

    async def until(self, event: SpeechEvent, times: int = 1) -> None:
        async with asyncio.timeout(20):
            while self.events.count(event) < times:
                self._more.clear()
                await self._more.wait()


@pytest.fixture
def dispatcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispatcher]:
    with running(tmp_path) as it:
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{it.socket}")
        yield it


def words(text: str, *, language: str = "it", private: bool = False) -> Utterance:
    return Utterance(text, language, private)


def play(act: Callable[[SpeechDispatcher, Heard, Plug], Coroutine[Any, Any, None]], voice: Voice = ALOUD) -> None:
    """Run it on a speaker of its own."""

    async def main() -> None:
        plug = Plug()
        speaker = SpeechDispatcher(voice, plug)
        try:
            await act(speaker, Heard(speaker), plug)
        finally:
            speaker.close()

    asyncio.run(main())


def test_what_is_said_is_heard(dispatcher: Dispatcher) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words("Paga un avviso."), words("Pay a notice.", language="en")])
        await heard.until(SpeechEvent.ENDED)
        assert heard.events == [SpeechEvent.BEGAN, SpeechEvent.BEGAN, SpeechEvent.ENDED]

    play(act)
    assert dispatcher.loudness() > 500
    assert len(dispatcher.samples()) > 22050  # two sentences take more than a second


@pytest.mark.parametrize("sign", ["@", ".", "-", "7", "è"])
def test_a_sign_is_said_by_its_name(dispatcher: Dispatcher, sign: str) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words(sign)])
        await heard.until(SpeechEvent.ENDED)

    play(act)
    assert dispatcher.loudness() > 500


def test_it_stops_at_once_and_says_nothing_more(dispatcher: Dispatcher) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words(LONG), words("Questo non si deve sentire.")])
        await heard.until(SpeechEvent.BEGAN)
        speaker.stop()
        assert heard.events[-1] is SpeechEvent.ENDED
        speaker.say([words("Basta.")])
        await heard.until(SpeechEvent.ENDED, 2)
        assert heard.events.count(SpeechEvent.BEGAN) == 2

    play(act)


def test_what_is_private_is_never_said_by_the_loudspeaker(dispatcher: Dispatcher) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words("Fontechiara Ada", private=True)])
        assert heard.events == [SpeechEvent.REFUSED]
        plug.put(True)
        speaker.say([words("Fontechiara Ada", private=True)])
        await heard.until(SpeechEvent.ENDED)

    play(act)
    assert dispatcher.loudness() > 500


def test_where_the_loudspeaker_may_not_speak_nothing_is_said(dispatcher: Dispatcher) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words("Buongiorno.")])
        await asyncio.sleep(0)
        assert heard.events == []

    play(act, Voice("", {}, loudspeaker=False))
    assert not dispatcher.waves.exists()


def test_headphones_pulled_out_in_mid_amount_leave_silence(dispatcher: Dispatcher) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        plug.put(True)
        speaker.say([words(LONG, private=True), words("12345 euro e 50 centesimi", private=True)])
        await heard.until(SpeechEvent.BEGAN)
        plug.put(False)
        assert heard.events[-2:] == [SpeechEvent.ENDED, SpeechEvent.HEADPHONES_OUT]
        speaker.say([words("Fine.")])
        await heard.until(SpeechEvent.ENDED, 2)
        assert heard.events.count(SpeechEvent.BEGAN) == 2

    play(act)


def test_an_engine_that_is_killed_in_mid_sentence_is_told_and_tried_anew(dispatcher: Dispatcher) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words(LONG)])
        await heard.until(SpeechEvent.BEGAN)
        dispatcher.kill()
        await heard.until(SpeechEvent.DIED)
        dispatcher.start()
        speaker.say([words("Eccomi.")])
        await heard.until(SpeechEvent.ENDED)
        assert heard.events[-2:] == [SpeechEvent.BEGAN, SpeechEvent.ENDED]

    play(act)


def test_an_engine_that_hangs_is_told_and_keeps_nobody_waiting(
    dispatcher: Dispatcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.adapters.speech.ssip.ANSWER_S", 0.3)

    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words("Prima.")])
        await heard.until(SpeechEvent.ENDED)
        dispatcher.send(signal.SIGSTOP)
        speaker.say([words("Dopo.")])
        await heard.until(SpeechEvent.DIED)
        dispatcher.send(signal.SIGCONT)

    play(act)


def test_no_engine_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{tmp_path}/none.sock")
    monkeypatch.setenv("PATH", str(tmp_path))

    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        assert not speaker.installed
        speaker.say([words("Buongiorno.")])
        await heard.until(SpeechEvent.DIED)

    play(act)


def test_it_knows_which_languages_have_a_voice(dispatcher: Dispatcher) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        assert set(speaker.available_languages()) == set()
        speaker.say([words("Buongiorno.")])
        await heard.until(SpeechEvent.ENDED)
        speaker.say([words("Dober dan.", language="sl")])
        await heard.until(SpeechEvent.ENDED, 2)
        assert {"it", "en", "de", "fr", "sl"} <= set(speaker.available_languages())
        assert SpeechEvent.NO_VOICE not in heard.events
        speaker.say([words("Tlhingan Hol.", language="xx")])
        await heard.until(SpeechEvent.ENDED, 3)
        assert heard.events[-3:] == [SpeechEvent.NO_VOICE, SpeechEvent.BEGAN, SpeechEvent.ENDED]

    play(act)


def test_nothing_of_it_goes_on_once_it_is_closed(dispatcher: Dispatcher, monkeypatch: pytest.MonkeyPatch) -> None:
    class Unanswered(Connection):
        async def command(self, line: str) -> list[str]:
            if line in ("CANCEL SELF", "LIST SYNTHESIS_VOICES"):
                return await asyncio.get_running_loop().create_future()  # type: ignore[no-any-return]  # never
            return await super().command(line)

    monkeypatch.setattr("kiosk.adapters.speech.dispatcher.Connection", Unanswered)

    async def main() -> None:
        plug = Plug()
        plug.plugged_in = True
        speaker = SpeechDispatcher(ALOUD, plug)
        heard = Heard(speaker)
        speaker.say([words("Buongiorno.")])
        await heard.until(SpeechEvent.ENDED)
        speaker.say([words(LONG)])  # while its languages are asked for
        await heard.until(SpeechEvent.BEGAN, 2)
        told = list(heard.events)
        plug.close = lambda: plug.put(False)  # type: ignore[method-assign]  # as a jack that is watched no more
        speaker.close()
        await asyncio.sleep(0)  # whoever is told to stop does
        await asyncio.sleep(0)
        assert asyncio.all_tasks() == {asyncio.current_task()}
        assert heard.events == told

    asyncio.run(main())


@pytest.mark.parametrize("text", [".", "una riga\n.\nSTOP ALL", "\r\n.\r\nQUIT", "<b>&", "😀", "x" * 10_000])
def test_no_text_is_taken_for_a_command(dispatcher: Dispatcher, text: str) -> None:
    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        speaker.say([words(text), words("Fine.")])
        await heard.until(SpeechEvent.ENDED)
        assert SpeechEvent.DIED not in heard.events

    play(act)


def test_the_volume_spans_18_db_in_steps_of_3(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    levels = []
    for step in (7, 6, 4, 0):
        folder = tmp_path / str(step)
        folder.mkdir()
        with running(folder) as it:
            monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{it.socket}")

            async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug, step: int = step) -> None:
                speaker.set_volume(step)
                speaker.say([words("Paga un avviso.")])
                await heard.until(SpeechEvent.ENDED)

            play(act)
            levels.append(20 * math.log10(it.loudness()))
    loudest, one, three, softest = levels
    assert 2 < loudest - one < 4
    assert 7.5 < loudest - three < 10.5
    assert loudest - softest >= 18


def test_it_speaks_faster_when_it_is_asked_to(dispatcher: Dispatcher) -> None:
    lengths: list[int] = []

    async def act(speaker: SpeechDispatcher, heard: Heard, plug: Plug) -> None:
        for times, step in enumerate((0, 4), 1):
            speaker.set_rate(step)
            speaker.say([words("Metti l'avviso sotto il lettore, oppure scrivi il suo numero.")])
            await heard.until(SpeechEvent.ENDED, times)
            lengths.append(len(dispatcher.samples()))

    play(act)
    assert lengths[1] - lengths[0] < 0.85 * lengths[0]


def test_an_engine_that_does_not_run_is_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPEECHD_ADDRESS", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    lost = asyncio.Event()

    async def act() -> None:
        assert usual_socket() == tmp_path / "speech-dispatcher" / "speechd.sock"
        connection = await Connection.open(usual_socket(), lambda message, what: None, lost.set)
        pid = int((tmp_path / "speech-dispatcher" / "pid" / "speech-dispatcher.pid").read_text())
        assert connection.alive
        os.kill(pid, signal.SIGKILL)
        async with asyncio.timeout(5):
            await lost.wait()
        assert not connection.alive

    asyncio.run(act())
