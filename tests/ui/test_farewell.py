# SPDX-License-Identifier: EUPL-1.2
"""When nobody answered, the first page says for a while that nothing of the visit is left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QPointF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QSignalSpy

from kiosk.application.visit.state import Preferences
from kiosk.domain.access import Access, TextSize
from kiosk.domain.ending import VisitEnding
from kiosk.domain.flow import Page
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import STILL, Stage, middle, press
from kiosk.ui.application import _Presence

LEFT = {"page": Page.HOME, "last_ending": VisitEnding.IDLE, "left_unattended": True}


@pytest.fixture(params=[(1080, 1920), (1920, 1080), (1280, 1024)], ids=lambda size: f"{size[0]}")
def stage(request: pytest.FixtureRequest, qapp: QCoreApplication) -> Iterator[Stage]:
    one = Stage(request.param)
    _Presence(one.visit, one.window)  # type: ignore[arg-type]  # a visit that stands still
    one.show(**MOMENTS["review"])
    yield one
    assert one.warnings == []
    one.close()


def test_it_is_said_and_announced_that_the_data_are_gone(stage: Stage) -> None:
    stage.show(**LEFT)
    assert stage.shows("farewell")
    assert "abbiamo cancellato i tuoi dati" in str(stage.named("farewell").property("announced"))
    assert "Siamo tornati all’inizio." in stage.texts()


@pytest.mark.parametrize("access", [STILL, replace(STILL, text_size=TextSize.LARGEST, low_controls=True)])
def test_it_lies_over_no_key_and_inside_the_margins(stage: Stage, access: Access) -> None:
    stage.show(**MOMENTS["review"], preferences=Preferences(access=access))
    stage.show(**LEFT, preferences=Preferences(access=access))
    message, first = stage.named("scan-message"), stage.named("pay-notice")
    assert (message.x(), message.width()) == (first.x(), first.width())
    assert (
        message.mapToScene(message.boundingRect().bottomLeft()).y()
        <= stage.named("exit" if stage.shows("exit") else "help").mapToScene(QPointF()).y()
    )
    place = message.mapRectToScene(message.boundingRect())
    keys = [item for item in stage.items() if item.inherits("QQuickAbstractButton")]
    assert len(keys) > 3
    beside = [key for key in keys if key.parentItem() is message.parentItem() or not _scrolls(key, message)]
    assert not [key.objectName() for key in beside if key.mapRectToScene(key.boundingRect()).intersects(place)]


def _scrolls(key: QQuickItem, message: QQuickItem) -> bool:
    """What lies outside of the view in which the message is scrolled covers whatever is scrolled below it."""
    view = message.parentItem()
    while view is not None and not view.clip():
        view = view.parentItem()
    inside = key.parentItem()
    while inside is not None and inside is not view:
        inside = inside.parentItem()
    return view is not None and inside is None


def test_whoever_leaves_by_themselves_is_told_nothing(stage: Stage) -> None:
    stage.show(page=Page.HOME, last_ending=VisitEnding.IDLE)
    assert not stage.shows("farewell")


def test_a_touch_has_it_away_and_presses_what_it_was_meant_for(stage: Stage) -> None:
    stage.show(**LEFT)
    stage.visit.wanted.clear()
    press(stage.window, middle(stage.named("pay-notice")), 20_000)
    assert not stage.shows("farewell")
    assert "begin" in stage.visit.wanted
    said = QSignalSpy(stage.home.changed)
    while stage.home.property("farewellTitle"):
        assert said.wait(5000)
    assert not stage.shows("scan-message")


def test_the_next_page_has_it_away(stage: Stage) -> None:
    stage.show(**LEFT)
    stage.show(**MOMENTS["debt"])
    assert not stage.shows("farewell")
    stage.show(page=Page.HOME)
    assert not stage.shows("farewell")


def test_it_goes_by_itself(stage: Stage) -> None:
    stage.show(**LEFT)
    farewell = stage.named("farewell")
    assert farewell.property("lastsMs") >= 10_000  # it can be read
    gone = QSignalSpy(farewell.visibleChanged)
    farewell.setProperty("lastsMs", 1)
    assert gone.count() or gone.wait(5000)
    assert not stage.shows("farewell")
