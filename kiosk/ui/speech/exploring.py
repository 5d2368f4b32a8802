# SPDX-License-Identifier: EUPL-1.2
"""Fingers while the screen is read aloud: one that glides hears what is under it, a second tap acts."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleInterface,
    QGuiApplication,
    QMouseEvent,
    QPointerEvent,
)
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.domain.flow import Page
from kiosk.ui.shell import WindowListener
from kiosk.ui.speech.tree import Node, Screen
from kiosk.ui.viewmodels.app import AppViewModel

#: A tap is shorter, and the second one follows within the other: slow and trembling hands can do that.
_TAP_MS = 500
_SECOND_TAP_MS = 1000
#: A finger that moves further glides.
_STILL_PX = 40

_BEGIN = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_MOVE = frozenset({QEvent.Type.MouseMove, QEvent.Type.TouchUpdate})
_END = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})


class Reader(Protocol):
    """Who says what the finger touches."""

    def screen(self) -> Screen:
        """What is on the screen now."""
        ...

    def read_item(self, node: Node) -> None:
        """Say one item of it."""
        ...

    def stop(self) -> None:
        """Be silent."""
        ...


class Exploring(WindowListener):
    """Takes what fingers do, and says what they touch (EN 301 549 V4.1.1, 5.5). Questions hear touches themselves."""

    def __init__(self, window: QQuickWindow, app: AppViewModel, narrator: Reader) -> None:
        super().__init__(window)
        self._app, self._narrator = app, narrator
        self.on = False
        self._taken = self._acting = False
        self._under: QQuickItem | None = None
        self._began_at_ms = 0
        self._began = QPointF()
        self._tapped_at_ms = -_SECOND_TAP_MS
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take it, unless nobody explores."""
        kind = event.type()
        if self._acting or kind not in _BEGIN | _MOVE | _END or not isinstance(event, QPointerEvent):
            return False
        if kind in _BEGIN:
            self._taken = self.on and not self._app.asked and not self._app.rest_shown.resting
            self._taken = self._taken and self._begin(event)
        if not self._taken:
            return False
        if kind in _MOVE:
            self._hear(event.point(0).position())
        elif kind in _END:
            self._taken = False
            if kind is not QEvent.Type.TouchCancel:
                self._end(event)
        event.accept()
        return True

    def _begin(self, event: QPointerEvent) -> bool:
        place = event.point(0).position()
        if self._app.state.page is Page.CHECKOUT and self._narrator.screen().at(place) is None:
            return False  # pagoPA's page has its own reader
        self._app.touched()
        self._began_at_ms, self._began = event.timestamp(), place
        if not self._follows_a_tap(event.timestamp()):
            self._under = None
            self._narrator.stop()
            self._hear(place)
        return True

    def _hear(self, place: QPointF) -> None:
        if self._follows_a_tap(self._began_at_ms) and self._is_still(place):
            return
        node = self._narrator.screen().at(place)
        if node is not None and node.item is not self._under:
            self._under = node.item
            self._narrator.read_item(node)

    def _end(self, event: QPointerEvent) -> None:
        now_ms = event.timestamp()
        if now_ms - self._began_at_ms > _TAP_MS or not self._is_still(event.point(0).position()):
            return
        if not self._follows_a_tap(self._began_at_ms):
            self._tapped_at_ms = now_ms
            return
        self._tapped_at_ms = now_ms - _SECOND_TAP_MS
        for node in self._narrator.screen().nodes:
            if node.item is self._under:  # it is still there
                self._act(node, event)
                return

    def _follows_a_tap(self, at_ms: int) -> bool:
        return 0 <= at_ms - self._tapped_at_ms < _SECOND_TAP_MS

    def _is_still(self, place: QPointF) -> bool:
        return (place - self._began).manhattanLength() < _STILL_PX

    def _act(self, node: Node, event: QPointerEvent) -> None:
        """Press in its middle, as a finger would; what is scrolled away is asked to act."""
        if not node.acts or not node.enabled:
            self._narrator.read_item(node)
            return
        self._narrator.stop()
        self._acting = True
        try:
            rect = node.rect()
            if rect.isEmpty():
                self._ask_to_act(node)
            else:
                self._press(rect.center(), event.timestamp())
        finally:
            self._acting = False

    def _press(self, place: QPointF, at_ms: int) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        for kind, held in (
            (QEvent.Type.MouseButtonPress, left),
            (QEvent.Type.MouseButtonRelease, Qt.MouseButton.NoButton),
        ):
            press = QMouseEvent(kind, place, self._window.mapToGlobal(place), left, held, none)
            press.setTimestamp(at_ms)
            QGuiApplication.sendEvent(self._window, press)

    def _ask_to_act(self, node: Node) -> None:
        # Qt answers None for what has no actions, which its lists of types leave out
        interface: QAccessibleInterface | None = QAccessible.queryAccessibleInterface(node.item)
        actions: QAccessibleActionInterface | None = interface.actionInterface() if interface else None
        if actions and actions.actionNames():
            actions.doAction(actions.actionNames()[0])
