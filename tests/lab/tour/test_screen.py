# SPDX-License-Identifier: EUPL-1.2
"""What a person can press, and why not."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.lab.tour.screen import NotThere, Screen
from kiosk.lab.tour.stalls import StallMeter

QML = b"""
import QtQuick

Window {
    width: 400
    height: 300

    Item {
        x: 10; y: 10; width: 100; height: 100
        MouseArea { objectName: "free"; x: 20; y: 20; width: 40; height: 20 }
        MouseArea { objectName: "off"; enabled: false; width: 10; height: 10 }
        MouseArea { objectName: "hidden"; visible: false; width: 10; height: 10 }
        MouseArea { objectName: "twice"; visible: false; width: 10; height: 10 }
    }
    MouseArea { objectName: "twice"; x: 300; y: 200; width: 20; height: 20 }
    MouseArea { objectName: "outside"; x: 395; y: 10; width: 40; height: 40 }
    MouseArea { objectName: "under"; x: 200; y: 100; width: 40; height: 40 }
    MouseArea { objectName: "raised"; x: 200; y: 200; width: 40; height: 40; z: 2 }
    Rectangle { x: 200; y: 200; width: 40; height: 40; z: 1; MouseArea { anchors.fill: parent } }
    Item {
        objectName: "sheet"
        MouseArea { x: 190; y: 90; width: 60; height: 60; Text { objectName: "word"; x: 10; y: 10; text: "x" } }
    }
    Item {
        clip: true; x: 350; y: 250; width: 40; height: 40
        MouseArea { objectName: "above"; y: -30; width: 10; height: 10 }
        MouseArea { objectName: "below"; y: 70; width: 10; height: 10 }
    }
    MouseArea { objectName: "scroll-down"; x: 300; y: 280; width: 10; height: 10 }
    MouseArea { objectName: "scroll-up"; visible: false; width: 10; height: 10 }
    Item { objectName: "clipped"; clip: true; width: 5; height: 5; MouseArea { x: 30; y: 30; width: 60; height: 40 } }
}
"""


@pytest.fixture
def screen(qapp: QGuiApplication) -> Iterator[Screen]:
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(QML, QUrl("file:///screen.qml"))
    window = component.create()
    assert isinstance(window, QQuickWindow), component.errorString()
    yield Screen(window, StallMeter())
    window.destroy()


def test_the_middle_is_pressed_in_pixels_of_the_window(screen: Screen) -> None:
    assert screen.point_of("free") == QPointF(50, 40)


def test_of_two_with_the_same_name_the_visible_one_counts(screen: Screen) -> None:
    assert screen.point_of("twice") == QPointF(310, 210)
    assert screen.shows("twice")


def test_what_stands_higher_is_not_covered(screen: Screen) -> None:
    assert screen.point_of("raised") == QPointF(220, 220)


def test_a_part_of_a_button_is_pressed_through_it(screen: Screen) -> None:
    screen.point_of("word")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("nothing", "there is no 'nothing' on this page"),
        ("hidden", "'hidden' is hidden"),
        ("off", "'off' cannot be pressed yet"),
        ("outside", "'outside' lies outside the screen"),
        ("under", "'under' is covered by 'sheet'"),
    ],
)
def test_what_cannot_be_pressed_is_told(screen: Screen, name: str, why: str) -> None:
    with pytest.raises(NotThere) as raised:
        screen.point_of(name)
    assert str(raised.value) == why


def test_what_is_scrolled_away_is_brought_back_by_a_key_that_is_there(screen: Screen) -> None:
    assert screen.key_towards("below") == "scroll-down"
    assert screen.key_towards("above") is None  # its key is hidden
    assert screen.key_towards("free") is None
    assert screen.key_towards("nothing of that name") is None
