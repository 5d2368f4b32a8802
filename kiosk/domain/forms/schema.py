# SPDX-License-Identifier: EUPL-1.2
"""Reads a creditor's JSON schema: what is understood is kept, a rule that is not refuses the form.

Words that JSON schema does not know are no rules (its core, 6.5: they are ignored), and change nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from decimal import Decimal
from urllib.parse import unquote

from kiosk.dataclass import dataclass
from kiosk.domain.forms.definition import FormNotSupported, Json, JsonScalar
from kiosk.domain.forms.merged import merged
from kiosk.domain.forms.named_choices import names_of, with_named_choices
from kiosk.domain.forms.plain import LONGEST_TITLE, MOST_CHOICES, plain, short, text_of

#: Limits of a form; the largest that was ever seen has some 60 fields.
_MOST_NODES = 1000
_DEEPEST = 8
_LONGEST_TEXT = 2000
_LONGEST_NAME = 100
_LONGEST_PATTERN = 500

_TYPES = frozenset({"object", "array", "string", "number", "integer", "boolean"})
# Formats that are checked, and those for which there is no control. Others are only names (JSON schema, 7.2.3).
_FORMATS = frozenset({"date", "date-time", "email", "idn-email", "uri", "url", "textarea", "hostname", "uuid"})
_NO_CONTROL = frozenset(
    {
        "data-url",
        "binary",
        "byte",
        "base64",
        "file",
        "files",
        "image",
        "time",
        "month",
        "week",
        "color",
        "colour",
        "json",
    }
)
# Rules of JSON schema, of any draft, that are not understood here; visibleIf is one of the portal's other libraries.
_NOT_UNDERSTOOD = frozenset(
    {"oneOf", "anyOf", "not", "if", "then", "else", "dependencies", "dependentRequired", "dependentSchemas",
     "patternProperties", "propertyNames", "contains", "minContains", "maxContains", "additionalItems", "prefixItems",
     "unevaluatedItems", "unevaluatedProperties", "$recursiveRef", "$dynamicRef", "contentEncoding",
     "contentMediaType", "extends", "disallow", "divisibleBy", "requires", "visibleIf"}
)  # fmt: skip
_COUNTS = ("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties")
_NUMBERS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")


@dataclass(frozen=True, slots=True)
class Node:
    """One value of the body: its own rules as a JSON schema (`rules`), and what stands below it.

    Attributes:
        choices: the values that it can have, where they are counted; `choice_names` are their words, or empty.
        layout: words of a layout that stand in the schema itself (`x-schema-form`).
    """

    type: str
    rules: Mapping[str, Json]
    title: str = ""
    description: str = ""
    default: Json = None
    readonly: bool = False
    required: frozenset[str] = frozenset()
    children: Mapping[str, Node] = field(default_factory=dict)
    item: Node | None = None
    choices: tuple[JsonScalar, ...] = ()
    choice_names: tuple[str, ...] = ()
    layout: Mapping[str, object] = field(default_factory=dict)

    def schema(self) -> dict[str, Json]:
        """The whole schema from here down."""
        whole: dict[str, Json] = dict(self.rules)
        if self.children:
            whole["properties"] = {name: child.schema() for name, child in self.children.items()}
        if self.item is not None:
            whole["items"] = self.item.schema()
        return whole


def draft_of(schema: Mapping[str, object]) -> int:
    """The draft that `$schema` names: 4 (also for 5), 6, else 7."""
    named = str(schema.get("$schema", ""))
    if "draft-04" in named or "draft-05" in named:
        return 4
    if "draft-06" in named:
        return 6
    if "$schema" not in schema and any(isinstance(node, bool) for node in _exclusives(schema)):
        return 4  # only there the limits are true or false
    return 7


def _exclusives(schema: Mapping[str, object]) -> list[object]:
    properties = schema.get("properties")
    nodes = [schema, *(properties.values() if isinstance(properties, dict) else ())]
    return [
        node[word]
        for node in nodes
        if isinstance(node, dict)
        for word in ("exclusiveMinimum", "exclusiveMaximum")
        if word in node
    ]


def read_schema(root: object, draft: int) -> Node:
    """The root of a form's body.

    Raises:
        FormNotSupported: it is broken, recursive, too large, or uses what the kiosk does not know.
    """
    if not isinstance(root, dict):
        raise FormNotSupported("schema that is no object")
    node = _Reader(root, draft).read(root, depth=0, references=())
    if node.type != "object" or not node.children:
        raise FormNotSupported("schema without properties")
    return node


class _Reader:
    """Reads one JSON schema into a tree of nodes, with its references followed and its size limited."""

    def __init__(self, root: Mapping[str, object], draft: int) -> None:
        self._root = root
        self._draft = draft
        self._nodes = 0

    def read(self, raw: object, depth: int, references: tuple[str, ...]) -> Node:
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            raise FormNotSupported(f"more than {_MOST_NODES} subschemas")
        if depth > _DEEPEST:
            raise FormNotSupported("objects too deep in each other")
        if not isinstance(raw, dict):
            raise FormNotSupported("schema that is no object")
        if "$ref" in raw:
            target, followed = self._follow(raw, references)
            return self.read(target, depth, followed)
        raw = merged(raw, self._subschema, references)
        raw = with_named_choices(self._with_named_references(raw, references))
        kind, nullable = _type_of(raw)
        rules = self._rules(raw)
        types: list[Json] = [kind, "null"]
        rules["type"] = types if nullable else kind
        children, required = self._children(raw, depth, references) if kind == "object" else ({}, frozenset[str]())
        if required:
            rules["required"] = [*sorted(required)]
        item = None
        if kind == "array":
            if "items" not in raw:
                raise FormNotSupported("list without items")
            item = self.read(raw["items"], depth + 1, references)
        choices = _choices(raw, kind)
        if choices:
            rules["enum"] = list(choices)
        return Node(
            type=kind,
            rules=rules,
            title=text_of(raw, "title", LONGEST_TITLE),
            description=text_of(raw, "description", _LONGEST_TEXT),
            default=plain(raw.get("default")),
            readonly=raw.get("readOnly") is True or raw.get("readonly") is True,
            required=required,
            children=children,
            item=item,
            choices=choices,
            choice_names=names_of(raw, len(choices)),
            layout=_layout_in(raw),
        )

    def _subschema(
        self, raw: Mapping[str, object], references: tuple[str, ...]
    ) -> tuple[Mapping[str, object], tuple[str, ...]]:
        """A subschema, or what it refers to, and the references on the way there."""
        self._nodes += 1
        if self._nodes > _MOST_NODES:
            raise FormNotSupported(f"more than {_MOST_NODES} subschemas")
        while "$ref" in raw:
            target, references = self._follow(dict(raw), references)
            if not isinstance(target, dict):
                raise FormNotSupported("schema that is no object")
            raw = target
        return raw, references

    def _with_named_references(self, raw: dict[str, object], references: tuple[str, ...]) -> dict[str, object]:
        """Choices that are described elsewhere, one `$ref` each."""
        for word in ("oneOf", "anyOf"):
            several = raw.get(word)
            if not isinstance(several, list) or not all(isinstance(option, dict) for option in several):
                continue
            raw = {
                **raw,
                word: [self._subschema(option, references)[0] if "$ref" in option else option for option in several],
            }
        return raw

    def _follow(self, raw: dict[str, object], references: tuple[str, ...]) -> tuple[object, tuple[str, ...]]:
        pointer = raw["$ref"]
        if not isinstance(pointer, str) or not pointer.startswith("#"):
            raise FormNotSupported("$ref to another document")
        if pointer in references or len(references) > _MOST_NODES:
            raise FormNotSupported("recursive $ref")
        target: object = self._root
        for step in unquote(pointer[1:]).split("/")[1:]:
            key = step.replace("~1", "/").replace("~0", "~")
            if not isinstance(target, dict) or key not in target:
                raise FormNotSupported("$ref to nothing")
            target = target[key]
        if isinstance(target, dict):
            # beside a reference only words count
            words = {key: raw[key] for key in ("title", "description", "default", "readOnly") if key in raw}
            target = {**target, **words}
        return target, (*references, pointer)

    def _children(
        self, raw: dict[str, object], depth: int, references: tuple[str, ...]
    ) -> tuple[dict[str, Node], frozenset[str]]:
        properties = raw.get("properties", {})
        if not isinstance(properties, dict):
            raise FormNotSupported("properties that are no object")
        children = {}
        for name, child in properties.items():
            if not isinstance(name, str) or not name or len(name) > _LONGEST_NAME or set(name) & set(".[]"):
                raise FormNotSupported("name of a property")
            children[name] = self.read(child, depth + 1, references)
        required = raw.get("required", [])
        if isinstance(required, bool):  # draft 3: it is demanded by the object around it
            required = []
        if not isinstance(required, list) or not all(isinstance(name, str) for name in required):
            raise FormNotSupported("required that is no list of names")
        unknown = [name for name in required if name not in children]
        if unknown:
            raise FormNotSupported("required property that is not described")
        own = {name for name, child in properties.items() if isinstance(child, dict) and child.get("required") is True}
        return children, frozenset(required) | own

    def _rules(self, raw: Mapping[str, object]) -> dict[str, Json]:
        rules: dict[str, Json] = {}
        for word, value in raw.items():
            if word in _COUNTS:
                rules[word] = _count(word, value)
            elif word in _NUMBERS:
                rules[word] = self._limit(word, value)
            elif word == "pattern":
                rules[word] = _pattern(value)
            elif word == "format":
                if not isinstance(value, str) or value in _NO_CONTROL:
                    raise FormNotSupported(f"format {short(value)}")
                if value in _FORMATS:
                    rules[word] = value
            elif word in ("uniqueItems", "additionalProperties"):
                if not isinstance(value, bool):
                    raise FormNotSupported(word)
                rules[word] = value
            elif word == "const" and self._draft > 4:
                if isinstance(value, (dict, list)) or value is None:
                    raise FormNotSupported("const that is no simple value")
                rules[word] = plain(value)
            elif word in _NOT_UNDERSTOOD:
                raise FormNotSupported(f"schema word {short(word)}")
        return rules

    def _limit(self, word: str, value: object) -> Json:
        if isinstance(value, bool) and word.startswith("exclusive") and self._draft == 4:
            return value
        number = plain(value)
        if isinstance(number, bool) or not isinstance(number, (int, Decimal)):
            raise FormNotSupported(f"{word} that is no number")
        if word == "multipleOf" and number <= 0:
            raise FormNotSupported("multipleOf that is not above 0")
        return number


def _layout_in(raw: Mapping[str, object]) -> dict[str, object]:
    """What the portal's library takes from a schema as if it stood in the layout."""
    words = {"titleMap": raw["titleMap"]} if "titleMap" in raw else {}
    layout = raw.get("x-schema-form")
    return {**words, **layout} if isinstance(layout, dict) else words


def _type_of(raw: Mapping[str, object]) -> tuple[str, bool]:
    given = raw.get("type")
    if given is None:
        given = _guessed_type(raw)
    names = given if isinstance(given, list) else [given]
    known = [name for name in names if name != "null"]
    if len(known) != 1 or not isinstance(known[0], str) or known[0] not in _TYPES:
        raise FormNotSupported(f"type {short(given)}")
    return known[0], "null" in names


def _guessed_type(raw: Mapping[str, object]) -> str:
    if "properties" in raw:
        return "object"
    if "items" in raw:
        return "array"
    values = raw.get("enum")
    if isinstance(values, list) and values:
        if all(isinstance(value, bool) for value in values):
            return "boolean"
        if all(isinstance(value, str) for value in values):
            return "string"
        if all(isinstance(value, (int, float, Decimal)) and not isinstance(value, bool) for value in values):
            return "number"
    raise FormNotSupported("value without a type")


def _choices(raw: Mapping[str, object], kind: str) -> tuple[JsonScalar, ...]:
    if "enum" not in raw:
        return ()
    values = raw["enum"]
    if not isinstance(values, list) or not values or len(values) > MOST_CHOICES:
        raise FormNotSupported("enum that is no list, empty or too long")
    choices = []
    for value in values:
        simple = plain(value)
        if isinstance(simple, (dict, list)):
            raise FormNotSupported("enum of more than simple values")
        if isinstance(simple, str) and len(simple) > LONGEST_TITLE:
            raise FormNotSupported("enum with a very long value")
        if simple is not None:
            choices.append(simple)
    if kind in ("object", "array") or not choices:
        raise FormNotSupported("enum of more than simple values")
    return tuple(choices)


def _count(word: str, value: object) -> int:
    number = plain(value)
    if isinstance(number, Decimal) and number == number.to_integral_value():
        number = int(number)
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise FormNotSupported(f"{word} that is no count")
    return number


def _pattern(value: object) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST_PATTERN:
        raise FormNotSupported("pattern that is no text or too long")
    return value
