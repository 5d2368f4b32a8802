# SPDX-License-Identifier: EUPL-1.2
"""Rules about the accessibility tree: names, roles, states, what is told of what is seen, and in which order."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible

from kiosk.domain.language import written_in
from kiosk.lab.audit.rules.rule import Rule
from kiosk.lab.audit.scene import Part, Scene, inside, kind_of

_ROLE = QAccessible.Role
#: Roles of what is pressed or written in.
ACTED_ON = frozenset(
    {_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.EditableText, _ROLE.Link, _ROLE.ComboBox, _ROLE.ListItem}
)
_NAMED = ACTED_ON | {
    _ROLE.Graphic, _ROLE.Heading, _ROLE.Dialog, _ROLE.Grouping, _ROLE.List, _ROLE.StaticText, _ROLE.AlertMessage,
    _ROLE.ProgressBar, _ROLE.ToolBar, _ROLE.Indicator, _ROLE.Chart,
}  # fmt: skip
#: Properties of our controls that say that one of several is the chosen one.
_CHOSEN = ("selected", "chosen", "ticked", "isOn")
#: Whose words are a state, which is told as one.
_STATES = frozenset({"SwitchFace"})
_TOLERANCE = 4.0
#: What stands in an empty box for digits, as `gg`: no word.
_MASK = re.compile(r"(\w)\1*")


def plain(text: str) -> str:
    """Words alone, to compare what is seen with what is told."""
    return " ".join(re.sub(r"[^\w€%@+]+", " ", text.lower()).split())


def name(scene: Scene) -> Iterator[tuple[str, str]]:
    """Whatever is in the tree is called something."""
    for node in scene.nodes:
        if node.role in _NAMED and not node.name.strip():
            yield node.known_as, f"{node.known_as!r} ({node.role.name}) has no name: set Accessible.name, or ignore it"


def role(scene: Scene) -> Iterator[tuple[str, str]]:
    """Whatever is pressed or written in is in the tree, as such."""
    told = {id(node.item): node for node in scene.nodes}
    for part in (*scene.targets, *scene.inputs):
        node = told.get(id(part.item))
        if node is None:
            yield part.name, f"{part.name!r} is not in the tree: set Accessible.role"
        elif node.role not in ACTED_ON:
            yield part.name, f"{part.name!r} is a {node.role.name}: it needs the role of what it does"


def state(scene: Scene) -> Iterator[tuple[str, str]]:
    """Chosen and disabled are told, not only drawn."""
    told = {id(node.item): node for node in scene.nodes}
    for part in scene.targets:
        node = told.get(id(part.item))
        if node is None:
            continue
        shown = next((bool(value) for one in _CHOSEN if isinstance(value := part.item.property(one), bool)), None)
        chooses = node.role in (_ROLE.CheckBox, _ROLE.RadioButton)
        if (shown or (chooses and shown is not None)) and (
            not node.state.checkable or bool(node.state.checked) is not shown
        ):
            yield part.name, f"{part.name!r} is {'' if shown else 'not '}chosen, and the tree does not say so"
        if bool(node.state.disabled) is part.item.isEnabled():
            yield (
                part.name,
                f"{part.name!r} is {'en' if part.item.isEnabled() else 'dis'}abled, the tree says otherwise",
            )


def label_in_name(scene: Scene) -> Iterator[tuple[str, str]]:
    """The words on a target are in its name; what stands beside them, in its description at least."""
    told = {id(node.item): node for node in scene.nodes}
    for target, texts in _by_target(scene):
        node = told.get(id(target.item))
        if node is None:
            continue
        spoken = plain(node.name)
        largest = max(texts, key=lambda text: float(text.item.property("font").pixelSize()))
        for text in texts:
            words = plain(str(text.item.property("text")))
            whole = spoken if text is largest else f"{spoken} {plain(node.description)} {plain(node.value)}"
            if words and words not in whole:
                yield target.name, f"{text.name!r} is written on it, and its name is {node.name!r}"


def all_told(scene: Scene) -> Iterator[tuple[str, str]]:
    """Whatever is written is in the tree, digits also one by one; of a picture with a name, that is what it says."""
    pictures = [node.item for node in scene.nodes if node.role is _ROLE.Graphic]
    told = plain(" | ".join(f"{node.name} | {node.description} | {node.value}" for node in scene.nodes))
    for text in scene.texts:
        words = plain(str(text.item.property("text")))
        if text.target is not None or not words or text.shown.isEmpty() or _MASK.fullmatch(words):
            continue
        spelled = words.replace(" ", "").isdigit() and words.replace(" ", "") in told.replace(" ", "")
        if words not in told and not spelled and not any(picture.isAncestorOf(text.item) for picture in pictures):
            yield text.name, f"{text.name!r} is written, and nothing in the tree says it"


def reading_order(scene: Scene) -> Iterator[tuple[str, str]]:
    """What comes later in the tree stands lower, or to the right."""
    outer = {id(above) for node in scene.nodes for above in node.inside}
    shown = {id(part.item): part.shown for part in scene.parts if not part.shown.isEmpty()}
    leaves = [node for node in scene.nodes if id(node) not in outer and id(node.item) in shown]
    for one, next_ in pairwise(leaves):
        if _stands_before(shown[id(next_.item)], shown[id(one.item)]):
            yield next_.known_as, f"{next_.known_as!r} is read after {one.known_as!r} and stands before it"


def title(scene: Scene) -> Iterator[tuple[str, str]]:
    """The window has a title, and what it shows one heading that says what it is about, or the question of a dialog."""
    if not scene.window.title().strip():
        yield "window", "the window has no title"
    headings = [node for node in scene.nodes if node.role is _ROLE.Heading]
    dialog = next((node for node in scene.nodes if node.role is _ROLE.Dialog), None)
    if not headings and dialog is None and not scene.over:  # else what lies below has its own
        yield "page", "nothing here has the role of a heading"
    if headings and not scene.over and headings[0].name and headings[0].name not in scene.window.title():
        yield "window", f"the title of the window is {scene.window.title()!r}, that of the page {headings[0].name!r}"


def language_told(scene: Scene) -> Iterator[tuple[str, str]]:
    """A control tells its language: that of the screen, or the one in which the town has written its words."""
    for node in scene.nodes:
        if not node.item.inherits("QQuickControl"):
            continue
        attributes = QAccessible.queryAccessibleInterface(node.item).attributesInterface()
        told = str(attributes.attributeValue(QAccessible.Attribute.Locale).bcp47Name())
        own = "it" if kind_of(node.item) == "TownText" else node.item.property("wordsLanguage")
        wanted = own or written_in(scene.language)
        if told != wanted:
            yield node.known_as, f"{node.known_as!r} tells the language {told!r} instead of {wanted!r}"


def _by_target(scene: Scene) -> Iterator[tuple[Part, list[Part]]]:
    for target in scene.targets:
        texts = [text for text in scene.texts if text.target is target.item and not inside(text.item, _STATES)]
        if texts:
            yield target, texts


def _stands_before(a: QRectF, b: QRectF) -> bool:
    """Whether a is above b, in one column with it, or in one row with it and to its left."""
    column = min(a.right(), b.right()) - max(a.left(), b.left()) > _TOLERANCE
    row = min(a.bottom(), b.bottom()) - max(a.top(), b.top()) > 0.5 * min(a.height(), b.height())
    return (column and a.bottom() <= b.top() + _TOLERANCE) or (row and a.right() <= b.left() + _TOLERANCE)


RULES = (
    Rule("name", "11.4.1.2", name),
    Rule("role", "11.4.1.2", role),
    Rule("state", "11.4.1.2, 5.6.1", state),
    Rule("label-in-name", "11.2.5.3", label_in_name),
    Rule("all-told", "5.1.3.3", all_told),
    Rule("reading-order", "11.1.3.2", reading_order),
    Rule("title", "11.2.4.2, 11.2.4.6", title),
    Rule("language-told", "11.3.1.1, 5.1.3.14", language_told),
)
