# SPDX-License-Identifier: EUPL-1.2
"""Reads the layout of a form, which says in which order, under which headings and words its values are asked."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from kiosk.domain.forms.definition import Choice, Field, FormNotSupported, Group, Json
from kiosk.domain.forms.fields import make_field
from kiosk.domain.forms.schema import Node, plain, text_of

_DEEPEST = 12
_MOST_FIELDS = 200
_LONGEST_TEXT = 2000

_CONTAINERS = frozenset({"fieldset", "section", "flex", "div", "well", "advancedfieldset", "authfieldset"})
_WORDS_ONLY = frozenset({"help", "msg", "message", "html"})
_BUTTONS = frozenset({"submit", "button", "reset"})
# How a browser would draw it; the kiosk draws in its own way.
_LOOKS = frozenset(
    {"flex", "flex-flow", "flex-direction", "flex-wrap", "fxFlex", "fxLayout", "htmlClass", "fieldHtmlClass",
     "labelHtmlClass", "style", "notitle", "expandable", "expanded", "feedback", "autocomplete", "rows", "cols",
     "startEmpty", "addable", "orderable", "removable", "validationMessages", "validationMessage", "name", "icon"}
)  # fmt: skip
_READ = frozenset(
    {"key", "type", "title", "placeholder", "description", "help", "helpvalue", "items", "titleMap", "required",
     "readonly", "readOnly", "default"}
)  # fmt: skip
_TAG = re.compile(r"<[^<>]{0,500}>")


@dataclass(slots=True)
class _Draft:
    """A group that is still being filled. `under` is the object whose heading it is, if it is one."""

    title: str
    text: str = ""
    under: tuple[str, ...] | None = None
    fields: list[Field] = field(default_factory=list)


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
    def __init__(self, root: Node) -> None:
        self._root = root
        self._drafts: list[_Draft] = []
        self._seen: set[tuple[str, ...]] = set()
        self._hidden: list[Field] = []
        self._listed: set[tuple[str, ...]] = set()

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
        for word in raw:
            if word not in _READ and word not in _LOOKS:
                raise FormNotSupported(f"layout word {word[:40]}")
        kind = raw.get("type")
        if kind in _BUTTONS:
            return
        if kind in _WORDS_ONLY:
            self._note(raw)
            return
        key = raw.get("key")
        if key == "*":
            self._everything_else(self._root, ())
        elif key is None:
            self._container(raw, kind, depth)
        elif isinstance(key, str) and key:
            self._keyed(raw, tuple(key.split(".")), depth)
        else:
            raise FormNotSupported("layout key that is no name")

    def _container(self, raw: dict[str, object], kind: object, depth: int) -> None:
        items = raw.get("items")
        if (kind is not None and kind not in _CONTAINERS) or not isinstance(items, list):
            raise FormNotSupported(f"layout type {str(kind)[:40]}")
        self._inside(text_of(raw, "title"), _note_of(raw), items, depth)

    def _inside(self, title: str, text: str, items: list[object], depth: int) -> None:
        if not title and not text:
            self.walk(items, depth + 1)
            return
        outer = self._drafts[-1] if self._drafts else _Draft("")
        self._drafts.append(_Draft(title, text))
        self.walk(items, depth + 1)
        # what follows belongs to the group around it again
        self._drafts.append(_Draft(outer.title, under=outer.under))

    def _keyed(self, raw: dict[str, object], path: tuple[str, ...], depth: int) -> None:
        node, required = self._find(path)
        if node.type != "object":
            self._add(self._field(raw, path, node, required))
            return
        title = text_of(raw, "title") or node.title or words_of(path[-1])
        note = _note_of(raw) or node.description
        if isinstance(raw.get("items"), list):
            self._inside(title, note, list(raw["items"]), depth)  # type: ignore[call-overload]  # seen to be a list
        elif any(one[: len(path)] == path and len(one) > len(path) for one in self._listed):
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
                self._add(self._field({}, below, child, required))

    def _field(self, raw: Mapping[str, object], path: tuple[str, ...], node: Node, required: bool) -> Field | None:
        if path in self._seen:
            raise FormNotSupported("layout key that is there twice")
        self._seen.add(path)
        if len(self._seen) > _MOST_FIELDS:
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
            names=_title_map(raw.get("titleMap"), node),
            default=default,
        )
        made = replace(
            made,
            help="" if helping == label else helping,
            placeholder=text_of(raw, "placeholder"),
            readonly=made.readonly or raw.get("readonly") is True or raw.get("readOnly") is True,
        )
        if raw.get("type") == "hidden":
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
        if last is None or last.fields:
            last = _Draft(last.title if last else "", under=last.under if last else None)
            self._drafts.append(last)
        last.text = f"{last.text} {note}".strip()

    def result(self) -> tuple[tuple[Group, ...], tuple[Field, ...]]:
        self._left_out(self._root, (), True)
        groups = tuple(Group(one.title, tuple(one.fields), one.text) for one in self._drafts if one.fields)
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
        if isinstance(key, str):
            found.append(tuple(key.split(".")))
        below = raw.get("items") if isinstance(raw, dict) else None
        if isinstance(below, list):
            found += _keys(below, depth + 1)
    return found


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


def _title_map(raw: object, node: Node) -> tuple[Choice, ...]:
    if raw is None:
        return ()
    pairs: list[tuple[object, object]]
    if isinstance(raw, dict):
        pairs = list(raw.items())
    elif isinstance(raw, list) and all(isinstance(one, dict) and "value" in one and "name" in one for one in raw):
        pairs = [(one["value"], one["name"]) for one in raw]
    else:
        raise FormNotSupported("titleMap that is no list of values and names")
    known = (node.item or node).choices
    choices = []
    for value, name in pairs:
        simple: Json = plain(value)
        if isinstance(simple, (dict, list)) or not isinstance(name, str) or len(name) > _LONGEST_TEXT:
            raise FormNotSupported("titleMap that is no list of values and names")
        if known and simple not in known:
            raise FormNotSupported("titleMap with a value that is not in enum")
        choices.append(Choice(simple, name))
    return tuple(choices)


def words_of(name: str) -> str:
    """A property's name as words, where nobody gave it a title: `dataNascita` is `Data nascita`."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).replace("_", " ").replace("-", " ")
    return (spaced[:1].upper() + spaced[1:].lower()).strip() or name
