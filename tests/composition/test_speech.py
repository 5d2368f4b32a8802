# SPDX-License-Identifier: EUPL-1.2
"""The voice of an installation: nothing of it is made before somebody wants it, and keys and headphones do."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from types import SimpleNamespace

import pytest

from kiosk.application.ports import SpeechEvent, Utterance
from kiosk.composition.speech import ReadAloud, speaker_of
from kiosk.config import Speech
from kiosk.config.speech import Voices
from kiosk.lab.moments.stage import Stage
from tests.adapters.scanner.waiting import until
from tests.ui.speech.recording import RecordingSpeaker


class Keys(Enum):
    NEXT = auto()
    SPEECH = auto()
    REPEAT = auto()
    LOUDER = auto()
    QUIETER = auto()
    FASTER = auto()
    SLOWER = auto()


@pytest.fixture(scope="module")
def stage(qapp: object) -> Iterator[Stage]:
    one = Stage((1080, 1920))
    yield one
    assert one.warnings == []
    one.close()


@pytest.fixture
def speaker(stage: Stage) -> Iterator[RecordingSpeaker]:
    yield RecordingSpeaker()
    stage.show()


def installed(stage: Stage, speaker: RecordingSpeaker) -> ReadAloud:
    window = SimpleNamespace(quick=stage.window, view_model=stage.view_model)
    speech = Speech(volume=3, rate=1)
    return ReadAloud(speech, speaker, window, stage.home.shown_as)  # type: ignore[arg-type]


def test_nothing_is_made_before_somebody_wants_it(stage: Stage, speaker: RecordingSpeaker) -> None:
    read_aloud = installed(stage, speaker)
    stage.home.shown_as.chooseMoreTime(True)
    read_aloud.say_all([Utterance("Email", "it", False)])
    assert read_aloud._narrator is None
    stage.home.shown_as.chooseReadAloud(True)
    assert read_aloud._narrator is not None
    assert (speaker.volume, speaker.rate) == (3, 1)


def test_without_an_engine_nobody_can_want_it(stage: Stage) -> None:
    speaker = RecordingSpeaker()
    speaker.installed = False
    read_aloud = installed(stage, speaker)
    stage.home.shown_as.chooseReadAloud(True)
    assert read_aloud._narrator is None


def test_headphones_that_are_plugged_in_begin_it(stage: Stage, speaker: RecordingSpeaker) -> None:
    read_aloud = installed(stage, speaker)
    speaker.tell(SpeechEvent.HEADPHONES_IN)
    assert read_aloud.narrator.on
    assert until(lambda: bool(speaker.said))


def test_keys_of_the_keypad_reach_the_voice(stage: Stage, speaker: RecordingSpeaker) -> None:
    read_aloud = installed(stage, speaker)
    read_aloud.by_key(Keys.SPEECH)
    assert read_aloud.narrator.on
    assert until(lambda: bool(speaker.said))
    read_aloud.by_key(Keys.LOUDER)
    read_aloud.by_key(Keys.FASTER)
    assert (speaker.volume, speaker.rate) == (4, 2)
    read_aloud.by_key(Keys.QUIETER)
    read_aloud.by_key(Keys.SLOWER)
    assert (speaker.volume, speaker.rate) == (3, 1)
    before = len(speaker.calls)
    read_aloud.by_key(Keys.NEXT)
    assert len(speaker.calls) == before
    read_aloud.by_key(Keys.REPEAT)
    assert len(speaker.calls) == before + 1
    read_aloud.by_key(Keys.SPEECH)
    assert not read_aloud.narrator.on


def test_what_the_page_of_others_says_is_said_in_its_language(stage: Stage, speaker: RecordingSpeaker) -> None:
    read_aloud = installed(stage, speaker)
    stage.home.shown_as.chooseReadAloud(True)
    speaker.forget()
    read_aloud.say_all([Utterance("Email address", "en", False), Utterance("a@b.it", "en", True)])
    assert speaker.said == [Utterance("Email address", "en", False), Utterance("a@b.it", "en", True)]


@pytest.mark.parametrize(("headphones", "private"), [("always", True), ("none", False)])
def test_the_settings_say_who_hears_it(headphones: str, private: bool) -> None:
    speaker = speaker_of(Speech(headphones=headphones, voices=Voices(it="Riccardo")))  # type: ignore[arg-type]
    assert speaker.headphones is private
    assert speaker._voice.names == {"it": "Riccardo"}
    speaker.close()
