# SPDX-License-Identifier: EUPL-1.2
"""Looks at a program's window from without: tells when it first shows something, taps, and tells of the answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.lab.bench.first_frame import tell_the_time


class Onlooker(QObject):
    """Prints the monotonic time of the first frame, and that of the first one with the page that answers a tap."""

    def __init__(self, app: QGuiApplication, control: str, page: str, then: Callable[[], None]) -> None:
        """Wait for the program's window.

        Args:
            control: the object's name of what is tapped, as soon as there is a frame.
            page: that of the page which answers.
            then: called after that.
        """
        super().__init__(app)
        self._control, self._page, self._then = control, page, then
        self._window: QQuickWindow | None = None
        self._tapped = False
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The first event of a window tells that there is one."""
        if isinstance(watched, QQuickWindow):
            QCoreApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]  # it is there: it sent this
            self._window = watched
            watched.frameSwapped.connect(self._drawn)
        return False

    def _drawn(self) -> None:
        assert self._window is not None
        if not self._tapped:
            self._tapped = True
            tell_the_time()
            QTimer.singleShot(0, self._tap)
        elif _named(self._window.contentItem(), self._page) is not None:
            self._window.frameSwapped.disconnect(self._drawn)
            tell_the_time()
            self._then()

    def _tap(self) -> None:
        assert self._window is not None
        control = _named(self._window.contentItem(), self._control)
        assert control is not None
        point = control.mapToScene(QPointF(control.width() / 2, control.height() / 2))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
            event = QMouseEvent(
                kind, point, self._window.mapToGlobal(point), left, held, Qt.KeyboardModifier.NoModifier
            )
            QCoreApplication.sendEvent(self._window, event)


def _named(item: QQuickItem, name: str) -> QQuickItem | None:
    """The item of that name which is seen, in `item` or below it."""
    if not item.isVisible():
        return None
    if item.objectName() == name:
        return item
    return next(filter(None, (_named(child, name) for child in item.childItems())), None)
