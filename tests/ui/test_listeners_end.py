# SPDX-License-Identifier: EUPL-1.2
"""Whoever listens to a window has ended before it goes: one that the garbage collector has emptied would break."""

from __future__ import annotations

import ast
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.adapters.scanner.devices import WEDGE, Scanners, ScannerSettings
from kiosk.application.ports.page_reader import PageReader
from kiosk.application.visit.state import Preferences
from kiosk.domain.flow import Page
from kiosk.domain.keypad import USUAL_KEYS, Strikes
from kiosk.lab.moments.payment import MOMENTS
from kiosk.lab.moments.stage import STILL, Stage
from kiosk.ui.application import Waker, _Presence
from kiosk.ui.keypad import Keypad
from kiosk.ui.pages import CHECKOUT
from kiosk.ui.shell import WindowListener, close_listeners
from kiosk.ui.speech.exploring import Exploring
from kiosk.ui.speech.narrator import Manner, Narrator
from kiosk.ui.web.reading import PageReading
from tests.ui.speech.recording import RecordingSpeaker
from tests.ui.speech.test_narrator import Reading

_UI = Path(__file__).parents[2] / "kiosk" / "ui"


@pytest.fixture
def faults(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What went wrong where Qt called us."""
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(f"{kind.__name__}: {error}"))
    monkeypatch.setattr(sys, "unraisablehook", lambda one: told.append(repr(one.exc_value)))
    return told


def listening_to(stage: Stage) -> list[WindowListener]:
    """One of each kind, and what the screen is read aloud by."""
    access, visit = stage.home.shown_as, stage.visit
    access.say_of_voice(access.READY)
    Narrator(stage.window, stage.view_model, access, RecordingSpeaker(), Manner(4, 0))
    Keypad(USUAL_KEYS, Strikes(0), stage.window)
    _Presence(visit, stage.window)  # type: ignore[arg-type]  # a visit that stands still
    Waker(stage.view_model.rest_shown, stage.window)
    say = Mock()
    PageReading(visit, lambda: stage.view_model.model(CHECKOUT), Mock(PageReader), say, stage.window)  # type: ignore[arg-type, return-value]
    access.chooseReadAloud(True)
    return [child for child in stage.window.children() if isinstance(child, WindowListener)]


@contextmanager
def emptied(*listeners: QObject) -> Iterator[None]:
    """As the garbage collector leaves them."""
    kept = [dict(one.__dict__) for one in listeners]
    for one in listeners:
        one.__dict__.clear()
    try:
        yield
    finally:
        for one, attributes in zip(listeners, kept, strict=True):
            one.__dict__.update(attributes)


def happen(stage: Stage) -> None:
    """Whatever a listener could hear of."""
    stage.window.resize(900, 900)
    QTest.keyClick(stage.window, Qt.Key.Key_F2)
    QTest.mouseClick(stage.window, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    for signal in (stage.view_model.changed, stage.view_model.ticked, stage.view_model.shownChanged):
        signal.emit()
    stage.view_model.help_shown.changed.emit()
    stage.home.shown_as.changed.emit()
    stage.window.activeFocusItemChanged.emit()
    QGuiApplication.inputMethod().cursorRectangleChanged.emit()
    QGuiApplication.sendEvent(stage.window, QEvent(QEvent.Type.Close))


def test_a_listener_that_is_closed_hears_nothing(faults: list[str]) -> None:
    stage = Stage((1080, 1920))
    listeners = listening_to(stage)
    kinds = {type(one) for one in listeners}
    assert kinds == {Narrator, Exploring, Keypad, _Presence, Waker, PageReading}
    close_listeners(stage.window)
    close_listeners(stage.window)
    with emptied(*listeners):
        happen(stage)
    stage.close()
    assert faults == []


@pytest.mark.parametrize("kind", [Narrator, Exploring, Keypad, _Presence, Waker])
def test_one_that_is_not_closed_would_break(kind: type[WindowListener], faults: list[str]) -> None:
    """The test above finds what it looks for."""
    stage = Stage((1080, 1920))
    listeners = listening_to(stage)
    for one in listeners:
        if type(one) is not kind:
            one.close()
    with emptied(*(one for one in listeners if type(one) is kind)), pytest.raises(AttributeError):
        happen(stage)
    stage.close()


def test_the_narrator_of_a_stage_that_is_gone_is_not_heard_of_again(faults: list[str]) -> None:
    def one_visit() -> None:
        reading = Reading()
        reading.begin()
        reading.stage.show(**MOMENTS["notice"])
        reading.stage.close()

    one_visit()
    gc.collect()
    QGuiApplication.inputMethod().cursorRectangleChanged.emit()
    following = Stage((1080, 1920))
    following.show(**MOMENTS["notice"])
    following.close()
    assert faults == []


def test_a_page_that_is_read_aloud_is_read_no_more_when_the_window_closes(faults: list[str]) -> None:
    stage = Stage((1080, 1920))
    reader = Mock(PageReader)
    visit = stage.visit
    reading = PageReading(visit, lambda: stage.view_model.model(CHECKOUT), reader, Mock(), stage.window)  # type: ignore[arg-type, return-value]
    stage.visit.show(page=Page.CHECKOUT, preferences=Preferences(access=replace(STILL, read_aloud=True)))
    reader.start.assert_called_once()
    stage.close()
    reader.stop.assert_called_once()
    assert not any(timer.isActive() for timer in reading.findChildren(QTimer))
    visit.show(page=Page.CHECKOUT, preferences=Preferences(access=replace(STILL, read_aloud=True)))
    reader.start.assert_called_once()
    assert faults == []


def test_no_view_model_follows_the_visit_or_the_time_of_a_window_that_is_closed(faults: list[str]) -> None:
    stage = Stage((1080, 1920))
    listening_to(stage)
    for moment in ("notice", "paid"):
        stage.show(**MOMENTS[moment])
    stage.show(page=Page.SERVICES)
    stage.close()
    assert not stage.visit._listeners
    assert not any(timer.isActive() for timer in stage.view_model.findChildren(QTimer))
    assert faults == []


def test_keys_are_not_looked_at_once_the_scanners_are_stopped(faults: list[str]) -> None:
    stage = Stage((1080, 1920))
    scanners = Scanners(ScannerSettings((WEDGE,), 9600), stage.window, lambda: True, stage.window)
    wedge = scanners._wedge
    assert wedge is not None
    scanners.stop()
    with emptied(wedge):
        happen(stage)
    stage.close()
    assert faults == []


@pytest.mark.parametrize("file", sorted(_UI.rglob("*.py")), ids=lambda file: str(file.relative_to(_UI)))
def test_whoever_filters_the_events_of_a_window_is_closed_with_it(file: Path) -> None:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ClassDef) and any(getattr(one, "name", "") == "eventFilter" for one in node.body):
            assert [ast.unparse(base) for base in node.bases] == ["WindowListener"], node.name
