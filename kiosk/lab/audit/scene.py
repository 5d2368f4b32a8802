# SPDX-License-Identifier: EUPL-1.2
"""One picture of the screen as a checker sees it: items with their places, the accessibility tree, the focus chain."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, cast

import PySide6.QtQuick  # noqa: F401  the root object is a plain QWindow without it
import shiboken6
from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtQml import QQmlContext, QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

#: Fractions of a pixel, and the air above and below the letters of a line.
ROUNDING = 1.5
_AIR = 0.14
#: Drawings of paper: what is written on them belongs to the picture, and is no text to be read ("incidental", 1.4.3).
_DRAWINGS = frozenset({"NoticePicture"})
_INPUTS = ("QQuickTextInput", "QQuickTextEdit")
_MOST_STOPS = 300


@dataclass(slots=True)
class Part:
    """An item with its place in the window, as far as what scrolls it lets it be seen.

    Attributes:
        scrolled, room: what scrolls it, and all of the room that it can be scrolled through.
        target: the target that it belongs to.
    """

    item: QQuickItem
    place: QRectF
    scrolled: QQuickItem | None = None
    room: QRectF | None = None
    clip: QRectF = field(default_factory=QRectF)
    target: QQuickItem | None = None

    @property
    def shown(self) -> QRectF:
        """Its place as far as it is seen."""
        return self.place.intersected(self.clip)

    @property
    def name(self) -> str:
        """What a developer knows it by."""
        return str(self.item.property("text") or self.item.objectName() or kind_of(self.item))

    @property
    def letters(self) -> QRectF:
        """Of a text: where ink is, without the air of its line."""
        air = _AIR * float(self.item.property("font").pixelSize())
        return self.place.adjusted(1, air, -1, -air).intersected(self.clip)


@dataclass(slots=True)
class Node:
    """One object of the accessibility tree that is not invisible.

    Attributes:
        inside: the nodes that it lies in, outermost first.
    """

    item: QQuickItem
    role: QAccessible.Role
    name: str
    description: str
    value: str
    state: QAccessible.State
    place: QRectF
    inside: tuple[Node, ...] = ()

    @property
    def known_as(self) -> str:
        """What a developer knows it by."""
        return self.item.objectName() or self.name or kind_of(self.item)


def kind_of(item: QObject) -> str:
    """The QML type of an item: `Button`, `QQuickTextInput`."""
    told = item.metaObject()
    name = told.className().split("_QML")[0]
    # WORKAROUND (no public report found): PySide 6.11 keeps what it has told, and takes an item for it that comes to
    # lie at its address once QML has freed it.
    shiboken6.invalidate(told)
    return name


class Scene:
    """What is on the screen now.

    Args:
        over: the name of an item that lies over the page on purpose; only what is in it is looked at.
        highest: what is pressed lies below this, in pixels from the upper edge.
        pixel_mm: of the glass.
        language: of the screen, as domain/language.py has it.
        contrast: what words must have against their ground.
        text_percent: how large the words were chosen.
        announced: what assistive technology was told since the moment before, and what got the focus.
        arrived: another page was shown then.
        known: what messages said then; None: what is shown is another thing, and its messages came with it.
        of_the_town: texts of the settings and of services, which are in no catalogue of ours.
    """

    def __init__(
        self,
        window: QQuickWindow,
        *,
        over: str = "",
        highest: float = 0.0,
        pixel_mm: float = 0.2767,
        language: str = "it",
        contrast: float = 4.5,
        text_percent: int = 100,
        announced: tuple[str, ...] = (),
        arrived: bool = False,
        known: frozenset[str] | None = frozenset(),
        of_the_town: frozenset[str] = frozenset(),
    ) -> None:
        self.window = window
        self.over, self.highest, self.pixel_mm, self.language = over, highest, pixel_mm, language
        self.contrast, self.text_percent = contrast, text_percent
        self.announced, self.arrived, self.known = announced, arrived, known
        self.of_the_town = of_the_town
        self.walked: list[Any] | None = None
        self.whole = QRectF(0, 0, window.width(), window.height())

    @cached_property
    def parts(self) -> list[Part]:
        """Every item that is seen, in the order of painting."""
        root = self.window.contentItem()
        found = walk(root, Part(root, self.whole, clip=self.whole))
        return [part for part in found if not self.over or within(part.item, self.over)]

    @cached_property
    def texts(self) -> list[Part]:
        """The words, with the place that their letters take."""
        found = [part for part in self.parts if part.item.inherits("QQuickText") and part.item.property("text")]
        return [painted(part) for part in found if not inside(part.item, _DRAWINGS)]

    @cached_property
    def targets(self) -> list[Part]:
        """What is pressed."""
        return [part for part in self.parts if part.item.inherits("QQuickAbstractButton")]

    @cached_property
    def inputs(self) -> list[Part]:
        """What is written in."""
        return [part for part in self.parts if part.item.inherits(_INPUTS[0]) or part.item.inherits(_INPUTS[1])]

    @cached_property
    def nodes(self) -> list[Node]:
        """The accessibility tree in reading order, without the window itself."""
        root = QAccessible.queryAccessibleInterface(self.window)
        return [node for node in _told(root, ()) if not self.over or within(node.item, self.over)]

    @cached_property
    def chain(self) -> list[QQuickItem]:
        """Where the focus goes with Tab: each stop once, from the first one in the tree's order as Qt goes round."""
        item = focused(self.window) or self.window.contentItem()
        stops: list[QQuickItem] = []
        for _ in range(_MOST_STOPS):
            item = item.nextItemInFocusChain(True)
            if item in stops:
                break
            stops.append(item)
        return [stop for stop in stops if not self.over or within(stop, self.over)]

    @cached_property
    def picture(self) -> QImage:
        """What is drawn."""
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)


def around(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and all that it lies in, outermost last."""
    above: QQuickItem | None = item
    while above is not None:
        yield above
        above = cast("QQuickItem | None", above.parentItem())


def within(item: QQuickItem, name: str) -> bool:
    """Whether it lies in an item of that name, or is it."""
    return any(one.objectName() == name for one in around(item))


def inside(item: QQuickItem, kinds: frozenset[str]) -> bool:
    """Whether it lies in an item of one of these QML types, or is one."""
    return any(kind_of(one) in kinds for one in around(item))


def overlap(one: QRectF, other: QRectF) -> bool:
    """Whether they share more than the fraction of a pixel."""
    both = one.intersected(other)
    return both.width() > 2 and both.height() > 2


def grown(place: QRectF) -> QRectF:
    """The place and the fraction of a pixel around it."""
    return place.adjusted(-ROUNDING, -ROUNDING, ROUNDING, ROUNDING)


def focused(window: QQuickWindow) -> QQuickItem | None:
    """What has the focus of keys."""
    return cast("QQuickItem | None", window.activeFocusItem())


def walk(item: QQuickItem, around: Part) -> Iterator[Part]:
    """All that is visible within an item, which is seen as `around` says."""
    for child in item.childItems():
        if not child.isVisible() or child.opacity() == 0:
            continue
        place = child.mapRectToScene(QRectF(0, 0, child.width(), child.height()))
        seen = Part(child, place, around.scrolled, around.room, around.clip, around.target)
        if child.inherits("QQuickAbstractButton"):
            seen.target = child
        yield seen
        inner = Part(child, place, seen.scrolled, seen.room, seen.clip, seen.target)
        if child.clip():
            inner.clip = inner.clip.intersected(place)
        if child.inherits("QQuickFlickable") and child.clip():
            content = child.property("contentItem")
            high = float(child.property("contentHeight"))
            inner.scrolled = child
            inner.room = content.mapRectToScene(QRectF(0, 0, child.width(), high))
        yield from walk(child, inner)


def painted(seen: Part) -> Part:
    """The text with the place that its letters take."""
    item = seen.item
    wide, high = float(item.property("contentWidth")), float(item.property("contentHeight"))
    left = _spare(item, item.width() - wide, "horizontalAlignment", end=2, middle=4)
    top = _spare(item, item.height() - high, "verticalAlignment", end=64, middle=128)
    place = item.mapRectToScene(QRectF(left, top, wide, high))
    return Part(item, place, seen.scrolled, seen.room, seen.clip, seen.target)


def _spare(item: QQuickItem, room: float, alignment: str, *, end: int, middle: int) -> float:
    """How far the letters begin after the item's own beginning. PySide cannot read the alignment, QML can."""
    if abs(room) < 2:
        return 0.0
    value, _ = QQmlExpression(cast("QQmlContext", qmlContext(item)), item, alignment).evaluate()
    return {end: room, middle: room / 2}.get(int(value), 0.0)


def _told(interface: QAccessibleInterface, inside: tuple[Node, ...]) -> Iterator[Node]:
    for index in range(interface.childCount()):
        child = interface.child(index)
        item = cast("QObject | None", child.object())
        if not isinstance(item, QQuickItem) or child.state().invisible:
            continue
        text = QAccessible.Text
        node = Node(
            item,
            child.role(),
            child.text(text.Name),
            child.text(text.Description),
            child.text(text.Value),
            child.state(),
            item.mapRectToScene(QRectF(0, 0, item.width(), item.height())),
            inside,
        )
        yield node
        yield from _told(child, (*inside, node))
