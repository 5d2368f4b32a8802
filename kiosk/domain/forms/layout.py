# SPDX-License-Identifier: EUPL-1.2
"""Reads the layout of a form, which says in which order, under which headings and words its values are asked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace

from kiosk.dataclass import dataclass
from kiosk.domain.forms.condition import Condition, read_condition
from kiosk.domain.forms.definition import Field, FormNotSupported, Group
from kiosk.domain.forms.fields import make_field
from kiosk.domain.forms.plain import plain, plain_words, text_of
from kiosk.domain.forms.schema import Node
from kiosk.domain.forms.title_map import title_map

_DEEPEST = 12
_MOST_FIELDS = 200
_LONGEST_TEXT = 2000

# Types under which `items` are no simple group: they repeat, or one of them is chosen.
_NO_CONTAINERS = frozenset({"array", "list", "selectfieldset", "tabarray", "template", "optionfieldset"})
_WORDS_ONLY = frozenset(
    {"help", "msg", "message", "html", "heading", "header", "title", "label", "p", "paragraph", "text", "span", "hr",
     "line", "divider", "separator", "spacer", "br", "icon", "image", "img", *(f"h{level}" for level in range(1, 7))}
)  # fmt: skip
# Frames of a page, in which there may be nothing.
_FRAMES = frozenset(
    {"div", "flex", "section", "fieldset", "row", "column", "col", "container", "card", "panel", "grid", "well"}
)
# What people read of an item; under the last two stand the names of answers.
_SAID = frozenset(
    {"title", "name", "label", "group", "help", "helpvalue", "description", "placeholder", "titleMap", "options"}
)
_BUTTONS = frozenset({"submit", "button", "reset", "actions"})
# Words that say what is asked, allowed or done, and are not understood here. Any other word that is not read is one
# about looks (classes, styles, widths, tabindex, …): a browser would draw it, and the kiosk draws in its own way.
_NOT_UNDERSTOOD = frozenset(
    {"onChange", "copyValueTo", "validators", "asyncValidators", "$validators", "$asyncValidators", "visibleIf",
     "showIf", "hideIf", "hide", "hidden", "hideExpression", "expressionProperties", "conditional", "toggleNext",
     "toggleNextMap", "schema", "$ref", "template", "templateUrl", "enum", "oneOf", "anyOf", "const", "format",
     "widget"}
)  # fmt: skip
_TAG = re.compile(r"<[^<>]{0,500}>")


@dataclass(slots=True)
class _Draft:
    """A group that is still being filled. `under` is the object whose heading it is, if it is one."""

    title: str
    text: str = ""
    under: tuple[str, ...] | None = None
    fields: list[Field] = field(default_factory=list)
    text_if: tuple[Condition, ...] = ()


def read_layout(root: Node, layout: Sequence[object] | None) -> tuple[tuple[Group, ...], tuple[Field, ...]]:
    """The groups that are asked, and the values that are sent unasked.

    Args:
        root: the body.
        layout: as it came; None asks for everything, in the order of the schema.

    Raises:
        FormNotSupported: it is broken, too large, or uses what the kiosk does not know.
    """
    reader = _Reader(root)
    reader.walk(["*"] if layout is None else layout, depth=0)
    return reader.result()


class _Reader:
    """Reads one layout into groups of fields, in the order in which it names the values of the schema."""

    def __init__(self, root: Node) -> None:
        self._root = root
        self._drafts: list[_Draft] = []
        self._seen: set[tuple[str, ...]] = set()
        self._hidden: list[Field] = []
        self._listed: set[tuple[str, ...]] = set()
        self._conditions: list[Condition] = []  # of the items that are being walked through
        self._always: set[tuple[str, ...]] = set()  # asked without a condition
        self._fields = 0

    def walk(self, items: Sequence[object], depth: int) -> None:
        if depth > _DEEPEST:
            raise FormNotSupported("layout too deep")
        if depth == 0:
            self._listed = set(_keys(items, 0))
        for raw in items:
            if isinstance(raw, str):
                raw = {"key": raw}
            if not isinstance(raw, dict):
                raise FormNotSupported("layout item that is neither name nor object")
            self._item(raw, depth)

    def _item(self, raw: dict[str, object], depth: int) -> None:
        kind = raw.get("type")
        if kind is not None and not isinstance(kind, str):
            raise FormNotSupported("layout type that is no text")
        if kind in _BUTTONS:
            return
        for word, value in raw.items():
            if word in _NOT_UNDERSTOOD and value not in (None, False):
                raise FormNotSupported(f"layout word {word[:40]}")
        condition = read_condition(raw.get("condition"))
        if condition is not None:
            self._conditions.append(condition)
        self._read(raw, kind, depth)
        if condition is not None:
            self._conditions.pop()

    def _read(self, raw: dict[str, object], kind: object, depth: int) -> None:
        key = raw.get("key")
        items = raw.get("items") if "items" in raw else raw.get("tabs")
        if key == "*":
            self._everything_else(self._root, ())
        elif key is None and isinstance(items, list) and kind not in _NO_CONTAINERS:
            self._inside(text_of(raw, "title"), _note_of(raw), items, depth)
        elif key is None and (kind in _WORDS_ONLY or (kind in _FRAMES and not items)):
            self._note(raw)
        elif key is None:
            raise FormNotSupported(f"layout type {str(kind)[:40]}")
        else:
            self._keyed(raw, _path_of(key), depth)

    def _inside(self, title: str, text: str, items: list[object], depth: int) -> None:
        if not title and not text:
            self.walk(items, depth + 1)
            return
        outer = self._drafts[-1] if self._drafts else _Draft("")
        self._drafts.append(_Draft(title, text, text_if=tuple(self._conditions)))
        self.walk(items, depth + 1)
        # what follows belongs to the group around it again
        self._drafts.append(_Draft(outer.title, under=outer.under))

    def _keyed(self, raw: dict[str, object], path: tuple[str, ...], depth: int) -> None:
        node, required = self._find(path)
        if node.type != "object":
            self._add(self._field({**node.layout, **raw}, path, node, required))
            return
        title = text_of(raw, "title") or node.title or words_of(path[-1])
        note = _note_of(raw) or node.description
        if isinstance(raw.get("items"), list):
            self._inside(title, note, list(raw["items"]), depth)  # type: ignore[call-overload]  # seen to be a list
        elif any(key[: len(path)] == path and len(key) > len(path) for key in self._listed):
            # its children are listed too: this is only their heading
            self._drafts.append(_Draft(title, note, under=path))
        else:
            self._drafts.append(_Draft(title, note, under=path))
            self._everything_else(node, path)

    def _find(self, path: tuple[str, ...]) -> tuple[Node, bool]:
        node, required = self._root, True
        for name in path:
            if node.type != "object" or name not in node.children:
                raise FormNotSupported("layout key that the schema does not know")
            required = required and name in node.required
            node = node.children[name]
        return node, required

    def _everything_else(self, node: Node, path: tuple[str, ...]) -> None:
        for name, child in node.children.items():
            below = (*path, name)
            if child.type == "object":
                outer = self._drafts[-1].title if self._drafts and path else ""
                self._drafts.append(_Draft(child.title or words_of(name), child.description, under=below))
                self._everything_else(child, below)
                self._drafts.append(_Draft(outer, under=path or None))
            elif below not in self._seen and below not in self._listed:
                _, required = self._find(below)
                self._add(self._field(child.layout, below, child, required))

    def _field(self, raw: Mapping[str, object], path: tuple[str, ...], node: Node, required: bool) -> Field | None:
        conditions = tuple(self._conditions)
        if path in self._seen and (path in self._always or not conditions):
            raise FormNotSupported("layout key that is there twice")
        self._seen.add(path)
        if not conditions:
            self._always.add(path)
        self._fields += 1
        if self._fields > _MOST_FIELDS:
            raise FormNotSupported(f"more than {_MOST_FIELDS} fields")
        _check_items(raw, path)
        label = text_of(raw, "title") or node.title or words_of(path[-1])
        helping = _note_of(raw) or node.description
        default = plain(raw.get("default")) if raw.get("default") is not None else node.default
        made = make_field(
            path=path,
            node=node,
            label=label,
            required=required or raw.get("required") is True,
            wanted=raw.get("type"),
            names=title_map(raw, node),
            default=default,
        )
        made = replace(
            made,
            help="" if helping == label else helping,
            placeholder=text_of(raw, "placeholder"),
            readonly=made.readonly or any(raw.get(word) is True for word in ("readonly", "readOnly", "disabled")),
            conditions=conditions,
        )
        if raw.get("type") in ("hidden", "none"):
            self._hide(made)
            return None
        if made.readonly and made.default is None:
            # nobody can give it a value, so it is only missed where it must be there
            self._hide(made)
            return None
        return made

    def _hide(self, made: Field) -> None:
        if made.default is not None:
            self._hidden.append(made)
        elif made.required:
            raise FormNotSupported("required value that nobody can give")

    def _add(self, made: Field | None) -> None:
        if made is None:
            return
        last = self._drafts[-1] if self._drafts else None
        if last is None or (last.under is not None and made.path[: len(last.under)] != last.under):
            last = _Draft("")
            self._drafts.append(last)
        last.fields.append(made)

    def _note(self, raw: Mapping[str, object]) -> None:
        note = _note_of(raw)
        last = self._drafts[-1] if self._drafts else None
        if not note:
            return
        conditions = tuple(self._conditions)
        if last is None or last.fields or (last.text and last.text_if != conditions):
            last = _Draft(last.title if last else "", under=last.under if last else None)
            self._drafts.append(last)
        last.text, last.text_if = f"{last.text} {note}".strip(), conditions

    def result(self) -> tuple[tuple[Group, ...], tuple[Field, ...]]:
        self._left_out(self._root, (), True)
        groups = tuple(
            Group(draft.title, tuple(draft.fields), draft.text, draft.text_if) for draft in self._drafts if draft.fields
        )
        if not groups:
            raise FormNotSupported("layout that asks nothing")
        return groups, tuple(self._hidden)

    def _left_out(self, node: Node, path: tuple[str, ...], required: bool) -> None:
        """What the layout does not name is sent with its default, or left out if it may be."""
        for name, child in node.children.items():
            below, needed = (*path, name), required and name in node.required
            if child.type == "object":
                self._left_out(child, below, needed)
            elif below not in self._seen:
                if child.default is None and not needed:
                    continue
                self._hide(self._made_plain(below, child, needed))

    def _made_plain(self, path: tuple[str, ...], node: Node, required: bool) -> Field:
        return make_field(
            path=path,
            node=node,
            label=words_of(path[-1]),
            required=required,
            wanted=None,
            names=(),
            default=node.default,
        )


def _keys(items: Sequence[object], depth: int) -> list[tuple[str, ...]]:
    """Every key that a layout names, at any depth."""
    if depth > _DEEPEST:
        raise FormNotSupported("layout too deep")
    found = []
    for raw in items:
        key = raw.get("key") if isinstance(raw, dict) else raw
        if isinstance(key, (str, list)) and key:
            found.append(_path_of(key))
        below = (raw.get("items") or raw.get("tabs")) if isinstance(raw, dict) else None
        if isinstance(below, list):
            found += _keys(below, depth + 1)
    return found


def words_of_layout(item: object, depth: int = 0, *, said: bool = False) -> Iterator[str]:
    """All that an item of a layout, or the whole of it, says to people."""
    if isinstance(item, str) and said:
        yield from (plain_words(item), " ".join(_TAG.sub(" ", item).split()))
    elif isinstance(item, (list, dict)) and depth <= 2 * _DEEPEST:
        for word, value in item.items() if isinstance(item, dict) else ((None, one) for one in item):
            names = said and not isinstance(value, dict)
            yield from words_of_layout(value, depth + 1, said=names or word in _SAID)


def _path_of(key: object) -> tuple[str, ...]:
    """A key as the portal's library takes it: dotted, a JSON pointer, or a list of names."""
    if isinstance(key, list) and key and all(isinstance(name, str) and name for name in key):
        return tuple(key)
    if not isinstance(key, str) or not key:
        raise FormNotSupported("layout key that is no name")
    return tuple(key[1:].split("/")) if key.startswith("/") else tuple(key.split("."))


def _check_items(raw: Mapping[str, object], path: tuple[str, ...]) -> None:
    """A list may name its only item (`names[]`), as browsers want it; nothing else stands inside a value."""
    items = raw.get("items")
    if items is None or items == []:
        return
    only = items[0] if isinstance(items, list) and len(items) == 1 else None
    named = only.get("key") if isinstance(only, dict) else only
    if named != ".".join(path) + "[]":
        raise FormNotSupported("layout items inside a value")


def _note_of(raw: Mapping[str, object]) -> str:
    """The words of help beside an item, without their mark-up."""
    for word in ("help", "helpvalue", "description"):
        if text := text_of(raw, word, _LONGEST_TEXT):
            return " ".join(_TAG.sub(" ", text).split())
    return ""


def words_of(name: str) -> str:
    """A property's name as words, where nobody gave it a title: `dataNascita` is `Data nascita`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").replace("-", " ")
    return (spaced[:1].upper() + spaced[1:].lower()).strip() or name
