# SPDX-License-Identifier: EUPL-1.2
"""A finger while the screen is read aloud: what it glides over is said, one tap says, the second acts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QInputDevice, QMouseEvent, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.ui.application import _Presence
from kiosk.ui.speech.tree import Screen
from tests.ui.moments import MOMENTS
from tests.ui.stage import middle

from .test_narrator import Reading


class Finger:
    """A finger on the glass, by the clock of Qt's events, that moves only when the test lets it."""

    now_ms = 50_000  # no finger comes before another one

    def __init__(self, reading: Reading) -> None:
        Finger.now_ms += 10_000
        self.now_ms = Finger.now_ms
        self.window = reading.stage.window
        self.stage = reading.stage

    def send(self, kind: QEvent.Type, place: QPoint, held: bool = True) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            QPointF(place),
            QPointF(self.window.mapToGlobal(place)),
            none if kind is QEvent.Type.MouseMove else left,
            left if held else none,
            Qt.KeyboardModifier.NoModifier,
        )
        event.setTimestamp(self.now_ms)
        QGuiApplication.sendEvent(self.window, event)

    def tap(self, name: str, after_ms: int = 300) -> None:
        self.now_ms += after_ms
        place = middle(self.stage.named(name))
        self.send(QEvent.Type.MouseButtonPress, place)
        self.now_ms += 80
        self.send(QEvent.Type.MouseButtonRelease, place, held=False)

    def glide(self, *names: str) -> None:
        self.now_ms += 3000
        places = [middle(self.stage.named(name)) for name in names]
        self.send(QEvent.Type.MouseButtonPress, places[0])
        for place in places:
            self.now_ms += 400
            self.send(QEvent.Type.MouseMove, place)
        self.now_ms += 400
        self.send(QEvent.Type.MouseButtonRelease, places[-1], held=False)


@pytest.fixture(scope="module")
def one(qapp: object) -> Iterator[Reading]:
    it = Reading()
    # the narrator's filters were installed after those of the window, as in the program
    yield it
    assert it.stage.warnings == []
    it.stage.close()


@pytest.fixture
def finger(one: Reading) -> Iterator[Finger]:
    one.begin()
    one.show("debt")
    one.stage.visit.wanted.clear()
    one.speaker.forget()
    yield Finger(one)
    one.stage.show()
    one.speaker.forget()


def test_one_tap_only_says(one: Reading, finger: Finger) -> None:
    finger.tap("go-on")
    assert one.speaker.last.startswith("Sì, vai avanti, pulsante")
    assert one.stage.visit.wanted == ["touched"]


def test_the_second_tap_acts(one: Reading, finger: Finger) -> None:
    finger.tap("go-on")
    finger.tap("go-on")
    assert one.stage.visit.wanted == ["touched", "touched", "go_on"]


def test_two_taps_far_apart_in_time_are_two_questions(one: Reading, finger: Finger) -> None:
    finger.tap("go-on")
    finger.tap("go-on", after_ms=2000)
    assert set(one.stage.visit.wanted) == {"touched"}
    assert len(one.speaker.calls) == 2


def test_a_gliding_finger_hears_each_item_once_and_acts_on_none(one: Reading, finger: Finger) -> None:
    finger.glide("go-on", "back", "back", "print-notice")
    said = [call[0].text.split(",")[0] for call in one.speaker.calls]
    assert said == ["Sì", "Indietro", "Stampa l’avviso"]
    assert set(one.stage.visit.wanted) == {"touched"}


def test_what_was_heard_by_gliding_is_chosen_by_two_taps_on_it(one: Reading, finger: Finger) -> None:
    finger.glide("go-on", "back")
    finger.tap("back", after_ms=2500)
    finger.tap("back")
    assert "back" in one.stage.visit.wanted


def test_words_are_said_and_nothing_is_done_with_them(one: Reading, finger: Finger) -> None:
    finger.tap("causale")
    finger.tap("causale")
    assert "Tassa sui rifiuti 2026" in one.speaker.last
    assert set(one.stage.visit.wanted) == {"touched"}


def test_what_has_gone_with_its_page_is_not_chosen(one: Reading, finger: Finger) -> None:
    finger.tap("go-on")
    one.show("notice")
    one.stage.visit.wanted.clear()
    finger.tap("back")
    assert set(one.stage.visit.wanted) == {"touched"}


def test_while_it_is_asked_whether_somebody_is_there_one_touch_is_the_answer(one: Reading, finger: Finger) -> None:
    one.show("debt", idle_ends_at=20.0)
    one.stage.visit.wanted.clear()
    finger.tap("more-time")
    assert "touched" in one.stage.visit.wanted


def test_a_finger_on_a_real_touch_screen_does_the_same(one: Reading, finger: Finger) -> None:
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    assert isinstance(device, QPointingDevice)
    place = middle(one.stage.named("go-on"))
    QTest.touchEvent(one.stage.window, device).press(0, place, one.stage.window).commit()
    QTest.touchEvent(one.stage.window, device).release(0, place, one.stage.window).commit()
    assert one.speaker.last.startswith("Sì, vai avanti, pulsante")
    assert set(one.stage.visit.wanted) == {"touched"}


def test_nothing_that_is_clipped_away_is_under_the_finger(one: Reading, finger: Finger) -> None:
    screen = Screen(one.stage.window)
    for node in screen.acting:
        rect = node.rect()
        assert rect.isEmpty() or screen.at(rect.center()) is not None


def test_without_it_one_tap_acts_as_ever(one: Reading, finger: Finger) -> None:
    one.access.chooseReadAloud(False)
    one.stage.show(**MOMENTS["debt"])
    one.stage.visit.wanted.clear()
    finger.tap("back")
    assert "back" in one.stage.visit.wanted


def test_the_rest_of_a_double_tap_is_still_kept_from_the_next_page(one: Reading, finger: Finger) -> None:
    presence = _Presence(one.stage.visit, one.stage.window)  # type: ignore[arg-type]  # a visit that stands still
    try:
        finger.tap("back")
        finger.tap("back")
        assert "back" in one.stage.visit.wanted
    finally:
        one.stage.window.removeEventFilter(presence)
