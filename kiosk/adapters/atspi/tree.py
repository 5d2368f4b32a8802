# SPDX-License-Identifier: EUPL-1.2
"""The tree of a program's windows as assistive programs see it: where the web page is in it, and what is on that."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
from types import MappingProxyType

from kiosk.adapters.atspi.bus import ACCESSIBLE, Bus, Gone, Where
from kiosk.domain.page_reading import Item, Part, Place, may_look_inside, named

_REGISTRY = Where("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
#: What is looked at of a page, at most, and for how long, in seconds; it is asked of the thread that draws the screen.
MOST_PARTS = 400
LONGEST_S = 2.0
#: How far apart are a part and its page's window, and how many items of ours the page is searched among, at most.
_DEEPEST = 100
_MOST_OF_OURS = 2000

# atspi-constants.h, AtspiRole
_DOCUMENT_WEB = 95
_WINDOWS = frozenset({23, 69, 75})  # frame, window, application
_PARTS = MappingProxyType(
    {
        2: Part.ALERT, 101: Part.ALERT,  # alert, notification
        7: Part.CHECK_BOX, 62: Part.CHECK_BOX, 8: Part.CHECK_BOX,  # check box, toggle button, check menu item
        44: Part.RADIO, 45: Part.RADIO,  # radio button, radio menu item
        43: Part.BUTTON, 37: Part.BUTTON, 33: Part.BUTTON,  # push button, page tab, menu
        88: Part.LINK,
        11: Part.CHOICE, 41: Part.CHOICE, 98: Part.CHOICE,  # combo box, popup menu, list box
        35: Part.OPTION,  # menu item
        40: Part.FIELD, 61: Part.FIELD, 79: Part.FIELD,  # password, text, entry
        52: Part.FIELD, 12: Part.FIELD,  # spin button, date
        76: Part.FIELD, 77: Part.FIELD, 60: Part.FIELD,  # autocomplete, edit bar, terminal
        83: Part.HEADING,
        29: Part.TEXT, 81: Part.TEXT,  # label, caption
        _DOCUMENT_WEB: Part.DOCUMENT,
    }
)  # fmt: skip
# AtspiStateType: the bit of each
_EDITABLE = 1 << 7
_CHECKED, _EXPANDABLE, _EXPANDED = 1 << 4, 1 << 9, 1 << 10
_SENSITIVE, _SHOWING, _SELECTED = 1 << 24, 1 << 25, 1 << 23
_REQUIRED, _INVALID, _CHECKABLE = 1 << 33, 1 << 36, 1 << 41
_TICKED = frozenset({Part.CHECK_BOX, Part.RADIO})
_SILENT = frozenset({Part.OTHER, Part.DOCUMENT})
#: What counts also without a name: the visitor can do something there.
_NAMELESS = frozenset({Part.FIELD, Part.CHOICE, Part.BUTTON, Part.LINK}) | _TICKED


class Tree:
    """What one program shows."""

    def __init__(self, bus: Bus, process: int) -> None:
        self._bus = bus
        self._process = process
        self._root: Where | None = None
        self._page: Where | None = None

    @property
    def root(self) -> Where:
        """The program itself.

        Raises:
            BusFailed: the bus has gone.
            Gone: it has not come to the bus yet.
        """
        if self._root is None:
            for child in self._children(_REGISTRY):
                if self._bus.process_of(child.owner) == self._process:
                    self._root = child
                    return child
            raise Gone("the kiosk is not on the bus")
        return self._root

    def item(self, where: Where) -> Item | None:
        """What has the focus, or None if it is of no web page; raises as `root` does."""
        documents = self._documents_around(where)
        return self._item(where, documents) if documents else None

    def contents(self) -> tuple[list[Item], bool]:
        """What is on the page, in its order, and whether there is more than was looked at; raises as `root` does."""
        page = self._find_page()
        if page is None:
            return [], False
        ends_at = time.monotonic() + LONGEST_S
        items: list[Item] = []
        looked = 0
        waiting = [(page, 0)]
        while waiting:
            where, documents = waiting.pop()
            looked += 1
            if looked > MOST_PARTS or time.monotonic() > ends_at:
                return _said(items), True
            try:
                item = self._item(where, documents)
                inside = self._children(where) if may_look_inside(item) else []
            except Gone:
                continue  # the page changes while it is looked at
            items.append(item)
            within = documents + 1 if item.place.part is Part.DOCUMENT else documents
            waiting.extend((child, within) for child in reversed(inside[: MOST_PARTS + 1]))
        return _said(items), False

    def _item(self, where: Where, documents: int) -> Item:
        """`documents`: how many web documents it is within, itself included."""
        low, high = self._bus.call(where, ACCESSIBLE, "GetState")[0]
        bits = int(low) | int(high) << 32
        part = _PARTS.get(self._role(where), Part.OTHER)
        # a frame is a document within one, and what is in it a document again
        place = Place(part, bool(bits & _EDITABLE), max(0, documents - 1))
        return named(place, lambda: str(self._bus.get(where, ACCESSIBLE, "Name")), frozenset(_states(bits, part)))

    def _documents_around(self, where: Where) -> int:
        """How many web documents a part is within, itself included."""
        count = 0
        for _ in range(_DEEPEST):
            role = self._role(where)
            if role in _WINDOWS:
                return count
            count += role == _DOCUMENT_WEB
            where = Where(*self._bus.get(where, ACCESSIBLE, "Parent"))
        raise Gone("it is in no window")

    def _find_page(self) -> Where | None:
        """The web page that is shown."""
        if self._page is not None:
            try:
                if self._role(self._page) == _DOCUMENT_WEB and self._showing(self._page):
                    return self._page
            except Gone:
                pass
        self._page = None
        waiting = deque([self.root])
        for _ in range(_MOST_OF_OURS):
            if not waiting:
                break
            where = waiting.popleft()
            try:
                if self._role(where) == _DOCUMENT_WEB:
                    if self._showing(where):
                        self._page = where
                        return where
                else:
                    waiting.extend(self._children(where))
            except Gone:
                continue
        return None

    def _role(self, where: Where) -> int:
        return int(self._bus.call(where, ACCESSIBLE, "GetRole")[0])

    def _showing(self, where: Where) -> bool:
        return bool(self._bus.call(where, ACCESSIBLE, "GetState")[0][0] & _SHOWING)

    def _children(self, where: Where) -> list[Where]:
        return [Where(*child) for child in self._bus.call(where, ACCESSIBLE, "GetChildren")[0]]


def _said(items: list[Item]) -> list[Item]:
    """Those that are something to the ear."""
    return [item for item in items if item.place.part not in _SILENT and (item.words or item.place.part in _NAMELESS)]


def _states(bits: int, part: Part) -> Iterator[str]:
    if part in _TICKED:
        yield "checked" if bits & _CHECKED else "unchecked"
    if bits & _EXPANDABLE or bits & _EXPANDED:
        yield "expanded" if bits & _EXPANDED else "collapsed"
    if bits & _SELECTED and part is Part.OPTION:
        yield "selected"
    if not bits & _SENSITIVE:
        yield "disabled"
    if bits & _REQUIRED:
        yield "required"
    if bits & _INVALID:
        yield "invalid"
