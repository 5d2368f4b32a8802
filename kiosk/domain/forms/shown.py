# SPDX-License-Identifier: EUPL-1.2
"""What of a form is asked and sent with the answers that were given: only that whose conditions hold."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from kiosk.domain.forms.condition import Condition
from kiosk.domain.forms.definition import Field, FormDefinition, Json
from kiosk.domain.forms.values import BadText, Typed, put, value_of

#: Conditions may hang on each other; longer chains were never seen.
_MOST_ROUNDS = 10


def shown_with(definition: FormDefinition, typed: Typed) -> FormDefinition:
    """The form as it is with these answers: questions whose conditions do not hold are neither asked nor demanded.

    A condition sees only answers to questions that are asked themselves. Where conditions go round in a circle, the
    last round counts.
    """
    if not definition.conditional:
        return definition
    everything = (*definition.fields, *definition.hidden)
    shown = [field for field in everything if not field.conditions]
    for _ in range(_MOST_ROUNDS):
        model = _model(everything, shown, typed)
        now = _holding(everything, model)
        if [*map(id, now)] == [*map(id, shown)]:
            break
        shown = now
    model = _model(everything, shown, typed)
    kept = {id(field) for field in shown}
    groups = tuple(
        replace(
            group,
            fields=tuple(field for field in group.fields if id(field) in kept),
            text=group.text if _hold(group.text_if, model) else "",
        )
        for group in definition.groups
    )
    there = {field.path for field in shown}
    gone = {field.path for field in everything} - there
    return replace(
        definition,
        groups=tuple(group for group in groups if group.fields),
        hidden=tuple(field for field in definition.hidden if id(field) in kept),
        schema=_without(definition.schema, (), gone, there),
    )


def _holding(fields: Iterable[Field], model: Mapping[str, Json]) -> list[Field]:
    """Each question once: of several under the same key the first whose conditions hold."""
    found: dict[tuple[str, ...], Field] = {}
    for field in fields:
        if _hold(field.conditions, model):
            found.setdefault(field.path, field)
    return list(found.values())


def _hold(conditions: Iterable[Condition], model: Mapping[str, Json]) -> bool:
    return all(condition.holds(model) for condition in conditions)


def _model(everything: Iterable[Field], shown: Iterable[Field], typed: Typed) -> dict[str, Json]:
    model: dict[str, Json] = {}
    for field in everything:  # objects are there, however empty
        node = model
        for name in field.path[:-1]:
            inner = node.setdefault(name, {})
            assert isinstance(inner, dict)
            node = inner
    for field in shown:
        try:
            value = value_of(field, typed[field.name]) if field.name in typed else _start(field)
        except BadText:
            continue
        if value is not None:
            put(model, field.path, value)
    return model


def _start(field: Field) -> Json:
    return list(field.default) if isinstance(field.default, tuple) else field.default


def _without(
    schema: Mapping[str, Json],
    path: tuple[str, ...],
    gone: Collection[tuple[str, ...]],
    there: Collection[tuple[str, ...]],
) -> dict[str, Json]:
    """The schema, in which nothing demands what is not asked."""
    whole = dict(schema)
    properties, required = whole.get("properties"), whole.get("required")
    if isinstance(properties, dict):
        whole["properties"] = {
            name: _without(below, (*path, name), gone, there) if isinstance(below, dict) else below
            for name, below in properties.items()
        }
    if isinstance(required, list):
        whole["required"] = [name for name in required if not _is_gone((*path, str(name)), gone, there)]
    return whole


def _is_gone(path: tuple[str, ...], gone: Collection[tuple[str, ...]], there: Collection[tuple[str, ...]]) -> bool:
    """Whether nothing is left of a value: it is not asked, nor is anything below it."""
    under = [path_there for path_there in gone if path_there[: len(path)] == path]
    return bool(under) and not any(path_there[: len(path)] == path for path_there in there)
