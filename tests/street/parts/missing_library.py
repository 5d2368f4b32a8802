# SPDX-License-Identifier: EUPL-1.2
"""Something cannot be imported. Input: the words of the loader, or `module NAME`. Answer: the one sentence about it."""

from __future__ import annotations

import pytest

from kiosk.machine.libraries import sentence_of


def answer(given: str, request: pytest.FixtureRequest) -> str:
    """The sentence, or `a fault of the program`."""
    kind, _, name = given.partition(" ")
    if kind == "module":
        error: ImportError = ModuleNotFoundError(f"No module named {name!r}", name=name)
    else:
        error = ImportError(given)
    return sentence_of(error) or "a fault of the program"
