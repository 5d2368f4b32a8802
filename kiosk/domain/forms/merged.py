# SPDX-License-Identifier: EUPL-1.2
"""Several JSON schemas of one value as one: `allOf`, and the `anyOf` that says no more than "or null"."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from kiosk.domain.forms.definition import FormNotSupported

_MOST = 50
_DEEPEST = 8
#: Of these words the first that is met counts: they rule nothing.
_ABOUT = frozenset({"title", "description", "default", "examples", "$comment", "$id", "id", "$schema", "placeholder"})

#: What a `$ref` leads to, and the references that were followed so far.
Follow = Callable[[Mapping[str, object], tuple[str, ...]], tuple[Mapping[str, object], tuple[str, ...]]]


def merged(raw: Mapping[str, object], follow: Follow, references: tuple[str, ...], depth: int = 0) -> dict[str, object]:
    """The schema with its `allOf` worked in; `follow` finds what a `$ref` in it leads to.

    Source: the portal's library merges them too (`mergeSchemas`), as long as they do not contradict each other.

    Raises:
        FormNotSupported: two of them rule the same in different ways, or there are too many.
    """
    whole = _without_null(dict(raw))
    subschemas = whole.get("allOf")
    if subschemas is None:
        return whole
    if not isinstance(subschemas, list) or not 0 < len(subschemas) <= _MOST or depth > _DEEPEST:
        raise FormNotSupported("allOf that is no list, too long or too deep")
    if not all(isinstance(option, dict) for option in subschemas):
        raise FormNotSupported("allOf that is no list of schemas")
    del whole["allOf"]
    for subschema in subschemas:
        found, followed = follow(subschema, references)
        whole = _both(whole, merged(found, follow, followed, depth + 1))
    return whole


def _both(first: dict[str, object], second: Mapping[str, object]) -> dict[str, object]:
    both = dict(first)
    for word, value in second.items():
        before = both.get(word)
        if word not in both or before == value:
            both[word] = value
        elif word in ("properties", "definitions", "$defs") and isinstance(before, dict) and isinstance(value, dict):
            both[word] = {**before, **{name: _one_value(before.get(name), below) for name, below in value.items()}}
        elif word == "required" and isinstance(before, list) and isinstance(value, list):
            both[word] = [*before, *value]
        elif word == "enum" and isinstance(before, list) and isinstance(value, list):
            both[word] = [choice for choice in before if choice in value]
        elif word not in _ABOUT:
            raise FormNotSupported(f"allOf with two kinds of {word[:40]}")
    return both


def _one_value(before: object, below: object) -> object:
    """One property that two schemas describe: what both say of it holds."""
    return below if before is None or before == below else {"allOf": [before, below]}


def _without_null(raw: dict[str, object]) -> dict[str, object]:
    for word in ("anyOf", "oneOf"):
        several = raw.get(word)
        if not isinstance(several, list) or {"type": "null"} not in several:
            continue
        rest = [option for option in several if option != {"type": "null"}]
        if len(rest) == 1 and isinstance(rest[0], dict):  # an optional value, as some generators write it
            others = {key: value for key, value in raw.items() if key != word}
            return {**others, "allOf": [*_subschemas(others), rest[0]]}
    return raw


def _subschemas(raw: Mapping[str, object]) -> list[object]:
    subschemas = raw.get("allOf")
    return subschemas if isinstance(subschemas, list) else []
