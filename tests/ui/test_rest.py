# SPDX-License-Identifier: EUPL-1.2
"""The resting picture: it comes by itself, goes at a touch, and says when a closed kiosk opens again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest

from kiosk.application.visit.state import Preferences
from kiosk.domain.access import TextSize
from kiosk.domain.flow import Page
from kiosk.domain.keypad import USUAL_KEYS, Strikes
from kiosk.domain.opening_hours import Night, OpeningHours
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import NOW, STILL, Stage, middle, press, seen
from kiosk.ui.application import Waker
from kiosk.ui.keypad import Keypad
from kiosk.ui.viewmodels.rest import RestSettings, RestViewModel

from .focus_walk import walk

CLOSED = OpeningHours.parse(["tue-fri 8:00-18:30"])  # NOW is a Monday
OPEN = OpeningHours.parse(["mon-fri 8:00-18:30"])


@pytest.fixture(params=[(1080, 1920), (1920, 1080), (1280, 1024)], ids=lambda size: f"{size[0]}")
def stage(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Stage]:
    one = Stage(request.param)
    Waker(one.view_model.rest_shown, one.window)
    yield one
    assert one.warnings == []
    one.close()


def begin(stage: Stage, **settings: Any) -> RestViewModel:
    rest = stage.view_model.rest_shown
    rest.begin(RestSettings(**{"after_s": 3600.0, "message": "", "hours": OPEN, "night": None, **settings}))
    stage.settle()
    return rest


def fall_asleep(stage: Stage, rest: RestViewModel) -> None:
    rest.fall_asleep()
    stage.settle()


def test_it_comes_by_itself_over_the_first_page_only(stage: Stage) -> None:
    rest = stage.view_model.rest_shown
    heard = QSignalSpy(rest.changed)
    begin(stage, after_s=0.02)
    while not stage.shows("attract"):
        assert heard.wait(5000)
    stage.show(**MOMENTS["notice"])
    assert not stage.shows("attract")
    fall_asleep(stage, rest)
    assert not stage.shows("attract")


def test_it_shows_the_time_what_can_be_paid_and_the_message_as_plain_text(stage: Stage) -> None:
    fall_asleep(stage, begin(stage, message="<b>Chiuso</b> il 7 dicembre"))
    texts = stage.texts()
    for text in ("10:24", "Paga gli avvisi con codice QR o 18 cifre", "<b>Chiuso</b> il 7 dicembre"):
        assert text in texts


def test_the_longest_message_fits(stage: Stage) -> None:
    fall_asleep(stage, begin(stage, message="Avviso importante " * 16))
    message = stage.named("town-message")
    low = message.mapToScene(QPoint(0, 0)).y() + message.height()
    assert low <= stage.window.height()
    high = min(
        item.mapToScene(QPoint(0, 0)).y()
        for item in stage.items()
        if item.property("text") == "Tocca lo schermo per cominciare"
    )
    assert high > 0


@pytest.mark.parametrize("hours", [OPEN, CLOSED], ids=["open", "closed"])
@pytest.mark.parametrize("percent", [TextSize.NORMAL, TextSize.LARGE, TextSize.LARGEST], ids=str)
def test_in_words_of_any_size_nothing_is_cut_or_lies_over_another(
    stage: Stage, percent: TextSize, hours: OpeningHours
) -> None:
    stage.show(page=Page.HOME, preferences=Preferences(access=replace(STILL, text_size=percent)))
    for message in ("", "Chiuso il 7 dicembre", "Avviso importante " * 16):
        fall_asleep(stage, begin(stage, hours=hours, message=message))
        attract = stage.named("attract")
        texts = [item for item in seen(attract) if item.inherits("QQuickText") and item.property("text")]
        boxes = [(item.mapRectToScene(item.boundingRect()), item.property("text")) for item in texts]
        end = attract.mapRectToScene(attract.boundingRect())
        for box, text in boxes:
            assert end.top() <= box.top(), text
            assert box.bottom() <= end.bottom() + 1, text
            assert box.right() <= end.right() + 1, text
        for at, (box, text) in enumerate(boxes):
            over = [other for one, other in boxes[at + 1 :] if one.adjusted(1, 4, -1, -4).intersects(box)]
            assert over == [], text


def test_a_touch_has_it_away_at_once_and_presses_nothing(stage: Stage) -> None:
    place = middle(stage.named("pay-notice"))
    fall_asleep(stage, begin(stage))
    stage.visit.wanted.clear()
    press(stage.window, place, 10_000)
    stage.settle()
    assert not stage.shows("attract")
    press(stage.window, place, 10_200)  # the rest of a double tap
    assert stage.visit.wanted == ["touched"]
    press(stage.window, place, 11_000)
    assert "begin" in stage.visit.wanted


def test_a_scan_leads_on_from_it(stage: Stage) -> None:
    fall_asleep(stage, begin(stage))
    stage.home.scan("PAGOPA|002|301000000000000144|01234567897|12640")
    assert "scan" in stage.visit.wanted


def test_a_key_has_it_away_and_presses_nothing_by_that(stage: Stage) -> None:
    rest = begin(stage)
    keypad = Keypad(USUAL_KEYS, Strikes(0), stage.window)
    keypad.spent = rest.woken_by
    Waker(rest, stage.window)  # which hears of keys before it, as in the program
    stage.named("pay-notice").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    fall_asleep(stage, rest)
    stage.visit.wanted.clear()
    QTest.keyClick(stage.window, Qt.Key.Key_Return)
    stage.settle()
    assert not stage.shows("attract")
    assert "begin" not in stage.visit.wanted
    assert stage.named("pay-notice").hasActiveFocus()  # where it was before


def test_what_a_closed_kiosk_can_still_do_is_reached_by_keys(stage: Stage) -> None:
    begin(stage, hours=CLOSED)
    Keypad(USUAL_KEYS, Strikes(0), stage.window)
    reached = [stop.name for stop in walk(stage)]
    assert reached == ["help", "language", "easy-access"]
    QTest.keyClick(stage.window, Qt.Key.Key_F1)
    stage.settle()
    assert stage.shows("help-sheet")
    stage.tap("close-help")


def test_a_closed_kiosk_says_when_it_opens_again_and_begins_nothing(stage: Stage) -> None:
    begin(stage, hours=CLOSED)
    stage.home.is_open = lambda: CLOSED.is_open(NOW)
    assert stage.named("opens-again").property("text") == "Riapre domani alle 08:00."
    stage.visit.wanted.clear()
    press(stage.window, QPoint(stage.window.width() - 200, stage.window.height() // 2), 10_000)
    stage.home.begin()
    stage.home.beginWithoutNotice()
    stage.home.beginSearch()
    stage.home.scan("301000000000000144")
    stage.home.typed("3")
    stage.settle()
    assert stage.shows("attract")
    assert stage.visit.wanted == []
    stage.tap("help")  # what it can still do
    assert stage.shows("help-sheet")
    stage.tap("close-help")


def test_closing_time_cuts_off_nobody(stage: Stage) -> None:
    stage.show(**MOMENTS["review"])
    begin(stage, hours=CLOSED)
    stage.home.is_open = lambda: False
    assert not stage.shows("attract")
    stage.visit.wanted.clear()
    stage.home.scan("301000000000000144")
    stage.tap("pay")
    assert {"scan", "pay"} <= set(stage.visit.wanted)
    stage.show(page=Page.HOME)
    assert stage.shows("attract")


@pytest.mark.parametrize(
    ("hours", "said"),
    [
        ("mon 15:00-18:00", "Riapre oggi alle 15:00."),
        ("tue 9:00-18:00", "Riapre domani alle 09:00."),
        ("thu 9:00-18:00", "Riapre giovedì 26 novembre alle 09:00."),
    ],
)
def test_the_day_is_said_as_people_say_it(stage: Stage, hours: str, said: str) -> None:
    rest = begin(stage, hours=OpeningHours.parse([hours]))
    assert rest.property("opensText") == said


def test_it_is_dimmed_at_night_and_bright_for_who_touches_it(stage: Stage) -> None:
    rest = begin(stage, night=Night.parse("10:00-11:00"))
    assert not stage.shows("night")
    fall_asleep(stage, rest)
    assert stage.shows("night")
    press(stage.window, QPoint(5, 5), 10_000)
    stage.settle()
    assert not stage.shows("night")
    fall_asleep(stage, begin(stage, night=Night.parse("22:00-6:00")))
    assert not stage.shows("night")


def test_it_stands_elsewhere_each_minute(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    rest = begin(stage)
    places = set()
    for minute in range(8):
        moment: datetime = NOW.replace(minute=minute)
        monkeypatch.setattr(stage.visit, "now", lambda moment=moment: moment)
        places.add((rest.property("shiftX"), rest.property("shiftY")))
    assert len(places) == 8
    assert max(abs(x) for x, _ in places) <= 16
