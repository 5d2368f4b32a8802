# SPDX-License-Identifier: EUPL-1.2
"""What a person sees: named items, where they are, whether something lies over them, and pictures of it all."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, Qt
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.lab.tour.stalls import StallMeter

#: So long without a new frame, in seconds, and the screen has come to rest.
_STILL_S = 0.12
#: Some pages never rest (something turns); entering takes them less than this.
_SETTLED_AFTER_S = 0.8


class NotThere(Exception):
    """A person could not press that; the message says why."""


class Screen:
    """One window, as a person sees it."""

    def __init__(self, window: QQuickWindow, stalls: StallMeter) -> None:
        self._window = window
        self._stalls = stalls
        self._last_frame_s = time.monotonic()
        window.frameSwapped.connect(self._frame)

    def _frame(self) -> None:
        self._last_frame_s = time.monotonic()

    def named(self, name: str) -> QQuickItem | None:
        """The item of that name that is seen, else one that is there but hidden, else None."""
        with self._stalls.not_counted():
            found = [item for item in _walk(self._window.contentItem()) if item.objectName() == name]
        return next((item for item in found if item.isVisible()), found[0] if found else None)

    def shows(self, name: str) -> bool:
        """Whether an item of that name is seen."""
        item = self.named(name)
        return item is not None and item.isVisible()

    def point_of(self, name: str) -> QPointF:
        """Where to press the item of that name: its centre, in pixels of the window.

        Raises:
            NotThere: it is not there, hidden, disabled, covered, or not on the screen.
        """
        item = self.named(name)
        if item is None:
            raise NotThere(f"there is no {name!r} on this page")
        if not item.isVisible():
            raise NotThere(f"{name!r} is hidden")
        if not item.isEnabled() or item.property("enabled") is False:  # a MouseArea has an `enabled` of its own
            raise NotThere(f"{name!r} cannot be pressed yet")
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        self.must_be_free(item, name, centre)
        return centre

    def key_towards(self, name: str) -> str | None:
        """The key that scrolls the page towards the item of that name; None where it is in sight, or no key does."""
        item = self.named(name)
        if item is None or not item.isVisible():
            return None
        centre = item.mapToScene(QPointF(item.width() / 2, item.height() / 2))
        for view in (ancestor for ancestor in _upwards(item) if ancestor.clip()):
            place = view.mapFromScene(centre)
            key = "scroll-up" if place.y() < 0 else "scroll-down" if place.y() > view.height() else None
            if key is not None:
                found = self.named(key)
                return key if found is not None and found.isVisible() and found.isEnabled() else None
        return None

    def must_be_free(self, item: QQuickItem, name: str, point: QPointF) -> None:
        """Check that a press at that point of the window reaches the item.

        Raises:
            NotThere: the point is outside the window, or something else takes the press.
        """
        if not (0 <= point.x() < self._window.width() and 0 <= point.y() < self._window.height()):
            raise NotThere(f"{name!r} lies outside the screen")
        if any(ancestor.clip() and not ancestor.contains(ancestor.mapFromScene(point)) for ancestor in _upwards(item)):
            raise NotThere(f"{name!r} is scrolled out of sight")
        with self._stalls.not_counted():
            top = _taker(self._window.contentItem(), point)
        if top is not None and not (_is_within(top, item) or _is_within(item, top)):
            over = (
                next((ancestor.objectName() for ancestor in _upwards(top) if ancestor.objectName()), "") or "something"
            )
            raise NotThere(f"{name!r} is covered by {over!r}")

    async def at_rest(self) -> None:
        """Wait until nothing moves any more, or until whatever moves only turns in its place."""
        began_s = time.monotonic()
        while True:
            now = time.monotonic()
            still_s = now - max(self._last_frame_s, began_s)
            if still_s >= _STILL_S or now - began_s >= _SETTLED_AFTER_S:
                return
            await asyncio.sleep(min(_STILL_S - still_s, _SETTLED_AFTER_S - (now - began_s)))

    async def picture(self, file: Path) -> None:
        """Write what is seen to a PNG file.

        Raises:
            OSError: it cannot be written.
        """
        with self._stalls.paused():
            image = self._window.grabWindow()
        # off the Qt thread: packing a large picture takes longer than taking it
        if image.isNull() or not await asyncio.to_thread(lambda: image.save(str(file))):
            raise OSError(f"the picture {file} cannot be written")


def _parts(item: QQuickItem) -> list[QQuickItem]:
    """The items in an item, but for those of a web view.

    WORKAROUND (no public report found): the web engine's own items, which PySide6 6.11.3 does not know, crash when they
    are asked for.
    """
    return [] if item.inherits("QQuickWebEngineView") else item.childItems()


def _walk(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in _parts(item):
        yield from _walk(child)


def _upwards(item: QQuickItem | None) -> Iterator[QQuickItem]:
    while item is not None:
        yield item
        item = item.parentItem()


def _is_within(item: QQuickItem, outer: QQuickItem) -> bool:
    return any(ancestor == outer for ancestor in _upwards(item))


def _takes_presses(item: QQuickItem) -> bool:
    if item.inherits("QQuickWebEngineView"):
        return True
    # a MouseArea has an `enabled` of its own
    return bool(item.acceptedMouseButtons() & Qt.MouseButton.LeftButton) and item.property("enabled") is not False


def _taker(item: QQuickItem, point: QPointF) -> QQuickItem | None:
    """The topmost item at a point of the window that takes mouse presses."""
    if not item.isVisible() or not item.isEnabled():
        return None
    inside = item.contains(item.mapFromScene(point))
    if item.clip() and not inside:
        return None
    children = _parts(item)
    in_front = [child for _, child in sorted(enumerate(children), key=lambda pair: (pair[1].z(), pair[0]))]
    for child in reversed(in_front):
        if child.z() >= 0 and (found := _taker(child, point)) is not None:
            return found
    if inside and _takes_presses(item):
        return item
    for child in reversed(in_front):
        if child.z() < 0 and (found := _taker(child, point)) is not None:
            return found
    return None
