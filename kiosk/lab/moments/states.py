# SPDX-License-Identifier: EUPL-1.2
"""States of a visit for tests, told by the names of their fields alone: each name is in one place only."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from kiosk.application.visit.state import Session, VisitState


def state_of(**values: Any) -> VisitState:
    """A state in which these fields have these values, and all others those of a kiosk that nobody has touched.

    Raises:
        TypeError: there is no such field.
    """
    untouched = VisitState()
    changed = list(_sub_states_with(untouched.availability, values))
    for place in fields(Session):
        changed += _sub_states_with(getattr(untouched.session, place.name), values)
        if values.get(place.name) is not None:
            changed.append(values.pop(place.name))
    return replace(untouched, **values).having(*changed)


def _sub_states_with(sub_state: Any, values: dict[str, Any]) -> Iterator[Any]:
    names = {one.name for one in fields(sub_state)} & values.keys() if is_dataclass(sub_state) else set()
    if names:
        yield replace(sub_state, **{name: values.pop(name) for name in names})
