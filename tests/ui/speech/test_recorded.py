# SPDX-License-Identifier: EUPL-1.2
"""A page read by the real voice into a file: it is no silence, and it is as long as espeak-ng takes for that text."""

from __future__ import annotations

import array
import subprocess
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.adapters.speech.dispatcher import SpeechDispatcher, Voice
from kiosk.adapters.speech.headphones import Headphones
from kiosk.application.ports import SpeechEvent, Utterance
from kiosk.application.visit.private_words import PrivateWords
from kiosk.domain.spoken import spoken
from kiosk.lab.speech_dispatcher import Dispatcher, installed, running
from kiosk.ui.speech.narrator import Manner, Narrator
from kiosk.ui.speech.script import Script
from kiosk.ui.speech.tree import Screen
from tests.adapters.scanner.waiting import until
from tests.ui.moments import MOMENTS
from tests.ui.stage import Stage

pytestmark = pytest.mark.skipif(not installed(), reason="speech-dispatcher is not installed")

_RATE = 22050


@pytest.fixture
def dispatcher(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Dispatcher]:
    with running(tmp_path) as it:
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{it.socket}")
        yield it


@pytest.fixture
def sent(monkeypatch: pytest.MonkeyPatch) -> list[Utterance]:
    """All that the adapter is given."""
    texts: list[Utterance] = []
    say = SpeechDispatcher.say

    def noted(self: SpeechDispatcher, utterances: list[Utterance]) -> None:
        texts.extend(utterances)
        say(self, utterances)

    monkeypatch.setattr(SpeechDispatcher, "say", noted)
    return texts


def test_the_paid_page_is_heard_as_it_is_shown(
    running_loop: object, dispatcher: Dispatcher, sent: list[Utterance], tmp_path: Path
) -> None:
    stage = Stage((1080, 1920))
    speaker = SpeechDispatcher(Voice("", {}, loudspeaker=True), Headphones(plugged_in=True))
    heard: list[SpeechEvent] = []
    speaker.listen(heard.append)
    access = stage.home.shown_as
    access.say_of_voice(access.READY)
    stage.show(**MOMENTS["paid"])
    narrator = Narrator(stage.window, stage.view_model, access, speaker, Manner(volume=7, rate=0))
    narrator.start_or_end()
    ended = until(lambda: SpeechEvent.ENDED in heard, 120)  # on a busy machine the engine takes its time
    speaker.close()
    if not ended:
        stage.close()
    assert ended, heard

    # the text: what is on the screen, the amount and the ending among it
    texts = [utterance.text for utterance in sent]
    assert "Hai pagato 12345 euro e 50 centesimi." in texts
    for node in Screen(stage.window).nodes:
        if node.role.name not in ("ToolBar", "Grouping"):
            assert all(any(part in text for text in texts) for part in spoken(node.name, "it"))
    stage.close()

    # the voice: each second of it has something, and in all it is as long as that text
    assert heard.count(SpeechEvent.BEGAN) == len(sent)
    samples = dispatcher.samples()
    seconds = [samples[at : at + _RATE] for at in range(0, len(samples) - _RATE, _RATE)]
    assert len(seconds) > 20
    assert min(max(map(abs, second)) for second in seconds) > 200
    assert len(samples) == pytest.approx(sum(_length(text, tmp_path) for text in texts), rel=0.15)


def test_what_is_not_said_is_not_in_the_file(dispatcher: Dispatcher, tmp_path: Path) -> None:
    """The check itself: half of the text is half of the sound."""
    text = "Metti l’avviso sotto il lettore, oppure scrivi il suo numero di diciotto cifre."
    assert _length(text, tmp_path) > 1.5 * _length(text[: len(text) // 2], tmp_path)


def test_no_sentence_of_a_page_is_lost_between_two_others(running_loop: object) -> None:
    stage = Stage((1080, 1920))
    stage.show(**MOMENTS["review-five"])
    lines = Script("it", PrivateWords(stage.visit.state.session)).of_page(Screen(stage.window))
    stage.close()
    assert len(lines) > 20
    assert len([line for line in lines if line.text.startswith("Togli: ")]) == 5


def _length(text: str, folder: Path) -> int:
    """How many samples espeak-ng needs for it by itself, at the rate that Speech Dispatcher calls the usual one."""
    file = folder / "alone.wav"
    subprocess.run(["espeak-ng", "-v", "it", "-s", "170", "-w", file, text], check=True)
    with wave.open(str(file)) as sound:
        assert sound.getframerate() == _RATE
        return len(array.array("h", sound.readframes(sound.getnframes())))
