# SPDX-License-Identifier: EUPL-1.2
"""What is on the screen, as assistive technology has it: names, roles, descriptions and states, in reading order."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QPointF, QRectF
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.dataclass import dataclass

Role = QAccessible.Role

#: What can be pressed, ticked or written in.
ACTING = frozenset({Role.Button, Role.CheckBox, Role.RadioButton, Role.EditableText, Role.Link})
#: What lies over the page; the resting picture is a pane.
_LAYERS = frozenset({Role.Dialog, Role.Pane})
# WORKAROUND (no public report found): PySide6 6.11.3 crashes when the web engine's nodes are read in process; its page
# is read from outside.
_APART = "QQuickWebEngineView"
#: The group of the keys of the keyboard on the screen. Qt's keyboard tells of their labels alone: each is said and
#: pressed as the key that it stands on, which is so many items above it at most.
KEYBOARD = "keyboard"
_DEEPEST_LABEL = 6


@dataclass(frozen=True, slots=True)
class Node:
    """One item of the screen.

    Attributes:
        item: what is drawn.
        value: what stands in a field; empty elsewhere.
        masked: what stands in it is not shown.
        problem: what is wrong with the field.
        checked: ticked, chosen or on; None where that cannot be.
        language: ISO 639-1 of its words; empty where the item does not tell.
        group: name of the innermost group around it.
        dialog: the innermost dialog around it, or itself.
        tool: it is one of the tools along the edge, the same on every page.
        announced: what a dialog has told assistive technology last.
        focused: keys go to it.
    """

    item: QQuickItem
    role: Role
    name: str
    description: str
    value: str
    masked: bool
    problem: str
    checked: bool | None
    enabled: bool
    language: str
    group: str
    dialog: QQuickItem | None
    tool: bool
    announced: str
    focused: bool

    @property
    def acts(self) -> bool:
        """Something can be done with it."""
        return self.role in ACTING

    def rect(self) -> QRectF:
        """Where it is seen, in pixels of the window; empty where it is clipped away."""
        rect = self.item.mapRectToScene(QRectF(0, 0, self.item.width(), self.item.height()))
        around: QQuickItem | None = self.item.parentItem()
        while around:
            if around.clip():
                rect = rect.intersected(around.mapRectToScene(QRectF(0, 0, around.width(), around.height())))
            around = around.parentItem()
        return rect


class Screen:
    """The nodes of a window at one moment."""

    def __init__(self, window: QQuickWindow) -> None:
        everything = list(_nodes(QAccessible.queryAccessibleInterface(window), "", None, False))
        layers = [node for node in everything if node.role in _LAYERS]
        #: the dialog on top, or the resting picture; None where there is none
        self.dialog = layers[-1].item if layers else None
        self.nodes = everything
        if layers:
            beside = layers[-1].role is Role.Pane  # of a closed kiosk the tools stay
            self.nodes = [node for node in everything if node.dialog is self.dialog or (beside and node.tool)]

    @property
    def focused(self) -> Node | None:
        """The node that has the focus."""
        # WORKAROUND (no public report found): QQuickWindow.activeFocusItem() crashes PySide6 6.11.3 when the focus is
        # within the web engine's view, whose items it does not know.
        return next((node for node in self.nodes if node.focused), None)

    def at(self, place: QPointF) -> Node | None:
        """What is seen at a place of the window: the smallest of those that have a name."""
        there = [(node, node.rect()) for node in self.nodes if node.name and node.role is not Role.Grouping]
        there = [(node, rect) for node, rect in there if rect.contains(place)]
        return min(there, key=lambda one: one[1].width() * one[1].height())[0] if there else None

    @property
    def acting(self) -> list[Node]:
        """All to which keys lead and with which something can be done, in their order."""
        return [node for node in self.nodes if node.acts and node.enabled and node.group != KEYBOARD]


def _nodes(interface: QAccessibleInterface, group: str, dialog: QQuickItem | None, tool: bool) -> Iterator[Node]:
    for number in range(interface.childCount()):
        child: QAccessibleInterface | None = interface.child(number)
        item = child.object() if child and child.isValid() else None
        if not child or not isinstance(item, QQuickItem) or item.inherits(_APART) or child.state().invisible:
            continue
        role = child.role()
        around = item if role in _LAYERS else dialog
        tools = tool or role is Role.ToolBar
        name = child.text(QAccessible.Text.Name)
        key = _key_of(item) if role is Role.StaticText else None
        if name and key:
            yield _node(child, key, Role.Button, name, KEYBOARD, around, tools)
        elif name:
            yield _node(child, item, role, name, group, around, tools)
        yield from _nodes(child, name if role is Role.Grouping else group, around, tools)


def _node(
    child: QAccessibleInterface,
    item: QQuickItem,
    role: Role,
    name: str,
    group: str,
    dialog: QQuickItem | None,
    tool: bool,
) -> Node:
    state = child.state()
    writes = role is Role.EditableText
    return Node(
        item,
        role,
        name,
        # that of a field in cells repeats what is in it
        child.text(QAccessible.Text.Description) if not _in_cells(item) else _text(item, "counterText"),
        (_text(item, "characters") if _in_cells(item) else _text(item, "text")) if writes else "",
        bool(state.passwordEdit),
        _text(item, "problem") if writes else "",
        bool(state.checked) if state.checkable else None,
        not state.disabled,
        _language(child),
        group,
        dialog,
        tool,
        _text(item, "announced") if role is Role.Dialog else "",
        bool(state.focused),
    )


def _key_of(label: QQuickItem) -> QQuickItem | None:
    """The key of Qt's keyboard that a label stands on."""
    around: QQuickItem | None = label.parentItem()
    for _ in range(_DEEPEST_LABEL):
        if not around:
            break
        if around.property("displayText") is not None and around.property("keyType") is not None:
            return around
        around = around.parentItem()
    return None


def _in_cells(item: QQuickItem) -> bool:
    return item.property("characters") is not None


def _text(item: QQuickItem, name: str) -> str:
    value = item.property(name)
    return value if isinstance(value, str) else ""


def _language(child: QAccessibleInterface) -> str:
    attributes: QAccessibleAttributesInterface | None = child.attributesInterface()
    if not attributes:
        return ""
    locale = attributes.attributeValue(QAccessible.Attribute.Locale)
    return locale.name().split("_")[0] if isinstance(locale, QLocale) and locale.name() != "C" else ""
