# SPDX-License-Identifier: EUPL-1.2
"""What a rule is: a name, the clause that it rests on, and a function that finds what breaks it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from kiosk.lab.audit.scene import Scene

#: Finds faults: the item each, and what is wrong in words that one can act on.
Check: TypeAlias = Callable[[Scene], Iterator[tuple[str, str]]]


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that holds on every page.

    Attributes:
        clause: of EN 301 549 (V3.2.1 or V4.1.1) or, where it has four numbers or begins with 11, of WCAG 2.2 in it.
        once: what it looks at is the same in every language, so it looks in Italian alone.
    """

    name: str
    clause: str
    check: Check
    once: bool = False
