# SPDX-License-Identifier: EUPL-1.2
"""The words that a layout gives to the answers to choose from, in all the spellings of the portal's library.

Source: `buildTitleMap` in its layout.functions: a list of values and names, an object, or names alone beside an enum;
JSON Form calls the object `options`.
"""

from __future__ import annotations

from collections.abc import Mapping

from kiosk.domain.forms.definition import Choice, FormNotSupported, JsonScalar
from kiosk.domain.forms.plain import plain
from kiosk.domain.forms.schema import Node

_LONGEST = 2000
_CHOOSING = frozenset({"select", "radios", "radio", "radios-inline", "radiobuttons", "checkboxes"})
_BROKEN = "titleMap that is no list of values and names"


def title_map(raw: Mapping[str, object], node: Node) -> tuple[Choice, ...]:
    """The choices that a layout item names, in its order; empty when it names none.

    Raises:
        FormNotSupported: they are broken, or not among the values that the schema allows.
    """
    asked = node.item or node
    given = raw.get("titleMap")
    if given is None:
        options = raw.get("options")
        given = _named(options, asked, raw.get("type")) if isinstance(options, dict) else None
    if given is None:
        return ()
    choices = []
    for value, name in _pairs(given, asked):
        simple = _typed(plain(value), asked) if isinstance(given, dict) else plain(value)
        if isinstance(simple, (dict, list)) or not isinstance(name, str) or len(name) > _LONGEST:
            raise FormNotSupported(_BROKEN)
        if simple is None or simple == "":
            continue  # "choose…": no answer
        if asked.choices and simple not in asked.choices:
            raise FormNotSupported("titleMap with a value that is not in enum")
        choices.append(Choice(simple, name))
    return tuple(choices)


def _named(options: Mapping[str, object], asked: Node, wanted: object) -> object:
    """The names among the options of an item; most options are words about looks."""
    if "titleMap" in options:
        return options["titleMap"]
    values = {str(value) for value in asked.choices}
    is_map = bool(options) and all(isinstance(name, str) for name in options.values())
    chosen = values.issuperset(options) if values else isinstance(wanted, str) and wanted in _CHOOSING
    return options if is_map and chosen else None


def _pairs(given: object, asked: Node) -> list[tuple[object, object]]:
    if isinstance(given, dict):
        return list(given.items())
    if not isinstance(given, list):
        raise FormNotSupported(_BROKEN)
    if given and all(
        isinstance(option, str) for option in given
    ):  # names alone, of the values of the enum in their order
        if len(given) != len(asked.choices):
            raise FormNotSupported(_BROKEN)
        return list(zip(asked.choices, given, strict=True))
    pairs: list[tuple[object, object]] = []
    for entry in given:
        names = [entry[word] for word in ("name", "title", "label") if word in entry] if isinstance(entry, dict) else []
        if not names or "value" not in entry:
            raise FormNotSupported(_BROKEN)
        group = entry.get("group")
        pairs.append((entry["value"], f"{group}: {names[0]}" if isinstance(group, str) and group else names[0]))
    return pairs


def _typed(key: object, asked: Node) -> JsonScalar:
    """The value that a key of an object stands for: there all are texts."""
    text = str(key)
    if asked.type == "boolean":
        return {"true": True, "false": False}.get(text.lower(), text)
    if asked.type in ("integer", "number"):
        return next((value for value in asked.choices if str(value) == text), _number(text))
    return text


def _number(text: str) -> JsonScalar:
    return int(text) if text.lstrip("-").isascii() and text.lstrip("-").isdigit() and len(text) < 16 else text
