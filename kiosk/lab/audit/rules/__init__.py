# SPDX-License-Identifier: EUPL-1.2
"""The rules, each in the module of its concern."""

from __future__ import annotations

from kiosk.lab.audit.rules import colours, focus, layout, sizes, status, tree, words
from kiosk.lab.audit.rules.rule import Rule

#: Every rule, in the order in which it is reported.
RULES: tuple[Rule, ...] = (
    *tree.RULES,
    *status.RULES,
    *words.RULES,
    *layout.RULES,
    *sizes.RULES,
    *colours.RULES,
    *focus.RULES,  # last: they move the focus
)
