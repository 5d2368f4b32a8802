# SPDX-License-Identifier: EUPL-1.2
"""What each adapter says of its own health, for the technician."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from kiosk.dataclass import dataclass


class CheckState(StrEnum):
    """The health of what is checked."""

    OK = "ok"
    WARNING = "warning"  # it works, or may work
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found of one component.

    Attributes:
        name: of the thing, always the same.
        code: for the help desk (README.md); empty where all is well.
        text: one sentence for the technician, without a secret and without personal data.
    """

    name: str
    state: CheckState
    text: str
    code: str = ""


class Check(Protocol):
    """Checks something of this installation. Harmless: nothing is changed, printed or paid."""

    @property
    def name(self) -> str:
        """Of what is checked, for when the check itself fails."""
        ...

    async def run(self) -> Sequence[CheckResult]:
        """Check now. What is not well is a result and no exception."""
        ...
