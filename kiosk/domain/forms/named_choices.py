# SPDX-License-Identifier: EUPL-1.2
"""The spellings in which a JSON schema gives words to the values to choose from, all brought to enum and enumNames."""

from __future__ import annotations

from collections.abc import Mapping

# How the portal's library and its relatives call the words of the values of an enum.
_NAMES = ("enumNames", "x-enumNames", "x-enum-names", "enumTitles", "enum_titles")
_LONGEST = 500


def names_of(raw: Mapping[str, object], count: int) -> tuple[str, ...]:
    """The words of so many values of an enum; empty when they do not have any."""
    options = raw.get("options")
    for word in _NAMES:
        names = raw.get(word) or (options.get(word) if isinstance(options, dict) else None)
        if isinstance(names, list) and len(names) == count and all(isinstance(name, str) for name in names):
            return tuple(str(name)[:_LONGEST] for name in names)
    return ()


def with_named_choices(raw: dict[str, object]) -> dict[str, object]:
    """Values with words of their own (`oneOf` or `anyOf` of const or enum, and title) as an enum with names.

    Whatever else stands under these words is left there, and refused as a rule.
    """
    for word in ("oneOf", "anyOf"):
        named = raw.get(word)
        if (
            not isinstance(named, list)
            or not named
            or not all(isinstance(named_option, dict) for named_option in named)
        ):
            continue
        values: list[object] = []
        names: list[str] = []
        for option in named:
            for value in _values_of(option):
                if value is not None and value not in values and value in _allowed(raw, value):
                    values.append(value)
                    names.append(_name_of(option))
        if not values or not all(_values_of(named_option) for named_option in named):
            continue
        types = {named_option.get("type") for named_option in named if named_option.get("type") not in (None, "null")}
        plain_words = {key: value for key, value in raw.items() if key not in (word, *_NAMES)}
        typed = {"type": types.pop()} if "type" not in raw and len(types) == 1 else {}
        return {**typed, **plain_words, "enum": values, "enumNames": names}
    return raw


def _values_of(option: Mapping[str, object]) -> list[object]:
    if "const" in option:
        return [option["const"]]
    values = option.get("enum")
    if isinstance(values, list):
        return values
    return [None] if option.get("type") == "null" else []


def _allowed(raw: Mapping[str, object], value: object) -> list[object]:
    values = raw.get("enum")
    return values if isinstance(values, list) else [value]


def _name_of(option: Mapping[str, object]) -> str:
    several = isinstance(values := option.get("enum"), list) and len(values) > 1
    words = (option.get(word) for word in ("title", "description"))
    return "" if several else next((text for text in words if isinstance(text, str) and text), "")
